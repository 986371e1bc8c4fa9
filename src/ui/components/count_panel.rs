//! The count: how many tokens, how exactly, and what else the text measures.

use crate::text::Words as _;
use leptos::prelude::*;

use super::{meter::ContextMeter, tokenizer::CountBasis};
use crate::ui::view::{effect, live};
use crate::{
    text::{Locale, TokensText},
    ui::{
        below::{self, Below},
        ports::Ports,
        route::{Page, Route},
        state::{CalculatorState, CountStatus},
    },
};
use tokens::{TextStats, TokenCount};

/// How long a count must stand before screen readers hear it, in milliseconds.
const ANNOUNCE_MS: u32 = 1_000;

/// The one number that matters, with its measures. While a newer text is counted the older numbers stay, dimmed.
#[component]
pub fn CountPanel(
    /// Language of its words.
    locale: Locale,
) -> impl IntoView {
    let text = &locale.text().tokens;
    let state = expect_context::<CalculatorState>();
    let count = Memo::new(move |older: Option<&Option<TokenCount>>| {
        let older = older
            .copied()
            .flatten()
            .filter(|_| state.counts.read().is_counting());
        state.shown_count().or(older)
    });
    let is_busy = Memo::new(move |_| state.counts.read().is_counting());
    let figure = move || {
        count.get().map_or_else(
            || format::NO_FIGURE.to_owned(),
            |count| count_in_words(count, text, locale),
        )
    };
    let unit = move || (text.tokens)(count.get().map_or(0, |count| count.expected().get()));
    let is_range = move || count.get().is_some_and(|count| !count.is_exact());
    let article = Route::new(locale, Page::Reading("learn/what-is-a-token")).path();
    view! {
        <section class="count" aria-label=text.result class:busy=is_busy aria-busy=move || is_busy.get().to_string()>
            <p class="count-figure" class:range=is_range>
                <output for="text" aria-live="off" data-testid="token-count" data-value=move || count.get().map(|count| count.expected().to_string())>{live(figure)}</output>
                " "
                <span class="count-unit">{live(unit)}</span>
            </p>
            <CountBasis locale/>
            {below::below(Below::Readings, locale)}
            <Measures text count/>
            <ContextMeter locale count/>
            <details class="what-is-a-token small"><summary>{text.rule_of_thumb} " " <span class="opens">{text.what_is_a_token}</span></summary><p>{text.a_token_is} " " <a href=article>{text.token_article}</a></p></details>
            <Announcement text=Signal::derive(move || format!("{} {}", figure(), unit())) is_busy/>
        </section>
    }
    .into_any()
}

/// A count without its unit, as it stands in the panel.
pub fn count_in_words(count: TokenCount, text: &TokensText, locale: Locale) -> String {
    match count {
        TokenCount::Exact(tokens) => format::grouped(tokens.get()),
        TokenCount::Estimate(range) => {
            (text.about)(&format::token_range(range.low, range.high, locale))
        }
    }
}

/// Characters, words, bytes, lines, tokens per 100 characters.
#[component]
fn Measures(text: &'static TokensText, count: Memo<Option<TokenCount>>) -> impl IntoView {
    let state = expect_context::<CalculatorState>();
    let is_rough = Memo::new(move |_| state.counts.read().status == CountStatus::Failed);
    let stats = Memo::new(move |_| {
        let has_text = state.source.read().has_text();
        state.counts.read().stats.filter(|_| has_text)
    });
    let measure = move |name: &'static str,
                        of: fn(&TextStats) -> u64,
                        unit: fn(u64) -> &'static str| {
        let value = move || stats.get().as_ref().map(of);
        // Of a text no tokenizer has read only the bytes are known.
        let is_unknown = move || value().is_none() || is_rough.get() && name != "bytes";
        view! {
            <li hidden=is_unknown>
                <span class="number" data-measure=name data-value=move || value().map(|value| value.to_string())>{live(move || value().map(format::grouped))}</span>
                " "
                <span class="unit">{live(move || value().map(unit))}</span>
            </li>
        }
        .into_any()
    };
    let per_100 = move || {
        Some(format::per_100(
            count.get()?.expected(),
            stats.get()?.graphemes,
        ))
    };
    view! {
        <ul class="measures">
            {measure("characters", |stats| stats.graphemes, text.characters)}
            {measure("words", |stats| stats.words, text.words)}
            {measure("bytes", |stats| stats.bytes, text.bytes)}
            {measure("lines", |stats| stats.lines, text.lines)}
            <li hidden=move || is_rough.get() || per_100().is_none()>
                <span class="number" data-measure="per-100" data-value=per_100>{live(per_100)}</span>
                " "
                <span class="unit">{text.per_100}</span>
            </li>
        </ul>
    }
    .into_any()
}

/// Reads the count out once the typing stops, not at every key.
#[component]
fn Announcement(text: Signal<String>, is_busy: Memo<bool>) -> impl IntoView {
    let ports = expect_context::<Ports>().text;
    let said = RwSignal::new(String::new());
    effect(move |is_first: Option<()>| {
        let new = text.get();
        if is_busy.get() || is_first.is_none() {
            return;
        }
        let say = move || {
            if text.try_get_untracked().as_ref() == Some(&new) {
                said.set(new);
            }
        };
        (ports.after)(ANNOUNCE_MS, Box::new(say));
    });
    view! { <p class="visually-hidden" role="status">{said}</p> }.into_any()
}
