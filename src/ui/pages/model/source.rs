//! Where a period was read, when, and what else a reader should know of it.

use leptos::prelude::*;

use crate::{
    catalog::{Model, PricePeriod},
    format,
    text::Locale,
    ui::{clock::Clock, view::live},
};

/// The source of a period, its days, what it leaves out, and who prints something else.
pub fn source(
    model: &'static Model,
    period: &'static PricePeriod,
    clock: Clock,
    locale: Locale,
) -> AnyView {
    let (text, words) = (&locale.models().model, &locale.models().prices);
    let source = &period.source;
    let day = format::date(source.checked);
    let checked = move || {
        let age = clock.age_of(source.checked, locale);
        (words.checked)(&day, age.as_deref())
    };
    let span = [
        period
            .span
            .from
            .map(|from| (text.since)(&format::date(from))),
        period.span.to.map(|to| (text.until)(&format::date(to))),
    ];
    let span: Vec<String> = span
        .into_iter()
        .flatten()
        .chain(period.reason.clone())
        .collect();
    let disputes: Vec<String> = period
        .disputes
        .iter()
        .map(|dispute| {
            let by = dispute.source.via.as_deref().unwrap_or(&dispute.source.url);
            let read = format::date(dispute.source.checked);
            let note = dispute.note.as_deref().map(|note| format!(" {note}"));
            let line = (words.dispute)(&dispute.field, &dispute.value, &read, by);
            format!("{line}{}", note.unwrap_or_default())
        })
        .collect();
    let notes: Vec<String> = model.notes.iter().chain(&period.notes).cloned().collect();
    view! {
        <dl class="bill-notes" data-testid="price-source" data-checked=crate::date::iso(source.checked)>
            <div>
                <dt>{text.source}</dt>
                <dd>
                    <a href=source.url.as_str() rel="external noopener">{locale.models().prices.open_page}</a> " · " {(words.grade)(source.grade)} " · "
                    {live(checked)}
                    {source.via.as_deref().map(|via| format!(" · {}", (words.via)(via)))}
                </dd>
                <dd>{span.join(" · ")}</dd>
            </div>
            {list(text.disputes, disputes)}
            {list(text.notes, notes)}
            {list(text.omitted, period.omitted.clone())}
        </dl>
    }
    .into_any()
}

fn list(title: &'static str, items: Vec<String>) -> Option<AnyView> {
    (!items.is_empty()).then(|| {
        let items: Vec<AnyView> = items
            .into_iter()
            .map(|item| view! { <dd>{item}</dd> }.into_any())
            .collect();
        view! { <div><dt>{title}</dt>{items}</div> }.into_any()
    })
}
