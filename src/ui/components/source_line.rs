//! Where a price was read: the same sentence on every page.

use crate::text::Words as _;
use leptos::prelude::*;

use crate::{text::Locale, ui::own_prices::PriceBook};
use book::Mark;
use prices::catalog::{ModelKey, PeriodState, PricePeriod};

/// Says that a model's price is the visitor's own; nothing where it is the list's. Tracks the visitor's prices.
pub fn own_mark(prices: PriceBook, key: &ModelKey, locale: Locale) -> Option<AnyView> {
    let is_own = prices.mark(key) != Mark::Listed;
    is_own.then(|| view! { " " <span class="own-mark" data-mark="own" data-testid="own-mark">{locale.source().own}</span> }.into_any())
}

/// The page a period was read from, as a link; when it was read and through what; from which day to which it holds.
///
/// `provider` is whose page it is, `age` how long ago it was read where that is known.
pub fn source_line(
    period: &PricePeriod,
    provider: &str,
    age: Option<&str>,
    locale: Locale,
) -> AnyView {
    let (words, source) = (locale.source(), &period.source);
    let day = |word: fn(&str) -> String, day| Some(word(&format::date(day?)));
    // What is only announced holds from no day yet.
    let from = period
        .span
        .from
        .filter(|_| period.state == PeriodState::InForce);
    let facts = [
        Some((words.checked)(&format::date(source.checked), age)),
        day(words.since, from),
        day(words.until, period.span.to),
    ];
    // A date is not broken at its hyphens; what stood in for the page may be long and breaks like any text.
    let facts: Vec<AnyView> = facts
        .into_iter()
        .flatten()
        .map(|fact| view! { " · " <span class="keep">{fact}</span> }.into_any())
        .collect();
    let via = source
        .via
        .as_deref()
        .map(|via| format!(" · {}", (words.via)(via)));
    view! {
        <a href=source.url.clone() rel="external noopener">{(words.page)(source.grade, provider)}</a>{facts}{via}
    }
    .into_any()
}

/// What other sources print instead, a sentence each, with what was noted about it.
pub fn disputes(period: &PricePeriod, locale: Locale) -> Vec<String> {
    let sentence = |dispute: &prices::catalog::Dispute| {
        let source = &dispute.source;
        let by = source.via.as_deref().unwrap_or(&source.url);
        let read = format::date(source.checked);
        let said = (locale.source().dispute)(&dispute.field, &dispute.value, &read, by);
        match &dispute.note {
            Some(note) => format!("{said} {note}"),
            None => said,
        }
    };
    period.disputes.iter().map(sentence).collect()
}
