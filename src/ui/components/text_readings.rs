//! What of the text can be read in another way than it was counted, and what it comes to then. Most texts have nothing of the kind.

use crate::text::Words as _;
use leptos::prelude::*;

use super::count_panel::count_in_words;
use crate::ui::view::live;
use crate::{
    text::{Locale, ReadingsText},
    ui::{state::CalculatorState, text_work::TextWork},
};
use tokens::{ControlTokens, Readings, Tokens};

/// A quiet line for each: control tokens, with the other reading as a button; line ends; a byte order mark.
#[component]
pub fn TextReadings(
    /// Language of its words.
    locale: Locale,
) -> impl IntoView {
    let text = locale.readings();
    let (state, work) = (
        expect_context::<CalculatorState>(),
        expect_context::<TextWork>(),
    );
    let tokens = move |tokens: Tokens| {
        let count = state.as_shown(tokens);
        let words = &locale.text().tokens;
        let unit = (words.tokens)(count.expected().get());
        format!("{} {unit}", count_in_words(count, words, locale))
    };
    let readings = Memo::new(move |_| {
        let has_text = state.source.read().has_text();
        let (encoding, readings) = state.counts.read().readings?;
        (has_text && encoding == state.encoding()).then_some(readings)
    });
    let lines = move || {
        let readings = readings.get().unwrap_or_default();
        let encoding = state.encoding();
        let counted = state.counts.read().by_encoding.get(&encoding).copied();
        let lost = state.counts.read().lost_line_ends;
        let lost = lost.filter(|lost| lost.encoding == encoding);
        let line_ends = if readings.line_ends.is_empty() {
            lost.map(|lost| {
                (text.line_ends_lost)(lost.were, &tokens(lost.before), &tokens(lost.after))
            })
        } else {
            let as_in_file = counted.map(tokens).unwrap_or_default();
            let after = readings.with_line_feeds.map(tokens);
            Some((text.line_ends)(
                readings.line_ends,
                &as_in_file,
                after.as_deref(),
            ))
        };
        let mark = readings
            .with_mark
            .map(|with_mark| (text.mark)(&tokens(with_mark)));
        view! {
            {control_tokens(readings, state.counts.read().control_tokens, text, &work, &tokens)}
            {line_ends.map(|words| view! { <p class="small" data-testid="line-ends">{words}</p> })}
            {mark.map(|words| view! { <p class="small" data-testid="byte-order-mark">{words}</p> })}
            {readings.is_of_document.then(|| view! { <p class="small" data-testid="of-document">{text.of_document}</p> })}
        }
    };
    view! { <div>{live(lines)}</div> }.into_any()
}

fn control_tokens(
    readings: Readings,
    reading: ControlTokens,
    text: &'static ReadingsText,
    work: &TextWork,
    tokens: &dyn Fn(Tokens) -> String,
) -> Option<AnyView> {
    let work = *work;
    let otherwise = tokens(readings.control_tokens_otherwise?);
    let found = readings.control_tokens;
    let (said, other) = match reading {
        ControlTokens::AsText => (
            (text.control_as_text)(found),
            (text.read_as_control)(found, &otherwise),
        ),
        ControlTokens::AsTokens => (
            (text.control_as_tokens)(found),
            (text.read_as_text)(&otherwise),
        ),
    };
    let line = view! {
        <p class="small" data-testid="control-tokens">
            {said}
            " "
            <button type="button" class="plain" on:click=move |_| work.read_otherwise()>{other}</button>
        </p>
    };
    Some(line.into_any())
}
