//! How much of a model's context window the text takes.

use crate::text::Words as _;
use leptos::prelude::*;

use crate::ui::view::live;
use crate::{
    text::Locale,
    ui::{components::explain::explain, fit::Fit, state::CalculatorState},
};
use tokens::{TokenCount, Tokens};

/// The share of the picked model's context window as a meter and in words; says when the text is too long.
#[component]
pub fn ContextMeter(
    /// Language of its words.
    locale: Locale,
    /// The count shown.
    count: Memo<Option<TokenCount>>,
) -> impl IntoView {
    let text = &locale.text().tokens;
    let state = expect_context::<CalculatorState>();
    let window = Memo::new(move |_| state.picked().context_window);
    let tokens = Memo::new(move |_| count.get().map_or(Tokens::ZERO, TokenCount::expected));
    let share = move |window: Tokens| format::percent_of(tokens.get().get(), window.get());
    let fit = Memo::new(move |_| Some(Fit::of(count.get()?, window.get()?)));
    let words = move || {
        window
            .get()
            .map(|window| (text.of_context)(&share(window), &format::grouped(window.get())))
    };
    let warning = move || match fit.get()? {
        Fit::Fits => None,
        Fit::MayExceed => Some(text.may_exceed.to_owned()),
        Fit::Exceeds(by) => Some((text.exceeds)(&format::grouped(by.get()))),
    };
    view! {
        <div class="context" data-testid="context">
            <div class="meter" role="meter" aria-label=text.context_share class:over=move || matches!(fit.get(), Some(Fit::Exceeds(_))) hidden=move || window.get().is_none()
                aria-valuemin="0" aria-valuemax=move || window.get().map(|window| window.to_string()).unwrap_or_default()
                aria-valuenow=move || window.get().map(|window| tokens.get().min(window).to_string()).unwrap_or_default() aria-valuetext=words>
                <div style:width=move || window.get().map(|window| format::bar_width(tokens.get().get(), window.get()))></div>
            </div>
            <div class="context-said small">
                <p data-value=move || window.get().map(|window| window.to_string())>{live(move || words().unwrap_or_else(|| text.context_unknown.to_owned()))}</p>
                {explain("about-context", text.context_question, text.context_help, "context-window", locale)}
            </div>
            <p class="small warning" data-testid="context-warning" hidden=move || warning().is_none()>{live(warning)}</p>
        </div>
    }
    .into_any()
}
