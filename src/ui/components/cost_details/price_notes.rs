//! Where a price was read and when, and what else to know before relying on it.

use leptos::prelude::*;

use crate::{
    catalog::{Model, PricePeriod},
    format,
    text::{BillText, Locale},
    ui::state::CalculatorState,
};

/// Source, age and grade of the price, and what else a reader should know before relying on it.
pub fn price_notes(state: CalculatorState, model: &'static Model, locale: Locale) -> AnyView {
    let text = &locale.text().costs.bill;
    let price = model.price_state(state.today.get());
    let mut notes: Vec<String> = Vec::new();
    notes.extend(
        price
            .due
            .and_then(|due| Some((text.due)(&format::date(due.span.from?)))),
    );
    notes.extend(price.recheck.then(|| text.recheck.to_owned()));
    notes.extend(price.next.and_then(|next| announced(next, text)));
    notes.extend(model.retires.map(|day| (text.retires)(&format::date(day))));
    if let Some(period) = price.current {
        let names: Vec<&str> = period
            .windows
            .iter()
            .map(|window| window.name.as_str())
            .collect();
        notes.extend(
            (!names.is_empty()).then(|| (text.other_windows)(&names.join(text.list_separator))),
        );
        let disputes = period.disputes.iter();
        notes.extend(disputes.map(|dispute| {
            (text.dispute)(
                &dispute.field,
                &dispute.value,
                &format::date(dispute.source.checked),
                dispute.source.via.as_deref().unwrap_or(&dispute.source.url),
            )
        }));
        notes.extend(
            period
                .disputes
                .iter()
                .filter_map(|dispute| dispute.note.clone()),
        );
    }
    view! {
        {price.current.map(|period| source(state, model, period, locale))}
        {(!notes.is_empty()).then(|| view! {
            <div class="warnings"><dt>{text.note}</dt>{notes.into_iter().map(|note| view! { <dd>{note}</dd> }).collect_view()}</div>
        })}
    }
    .into_any()
}

/// Where the price was read, when, and from which day to which it holds.
fn source(
    state: CalculatorState,
    model: &'static Model,
    period: &'static PricePeriod,
    locale: Locale,
) -> AnyView {
    let text = &locale.text().costs.bill;
    let source = &period.source;
    let checked = (text.checked)(
        &format::date(source.checked),
        state.age_of(source.checked, locale).as_deref(),
    );
    let via = source.via.as_deref().map(text.via);
    let since = period.span.from.map(|day| (text.since)(&format::date(day)));
    let until = period.span.to.map(|day| (text.until)(&format::date(day)));
    // A date is not broken at its hyphens; what stood in for the page may be long and breaks like any text.
    let via = via.map(|via| view! { {text.clause} {via} });
    let dates = Some(checked).into_iter().chain(since).chain(until);
    let dates = dates.map(|fact| view! { {text.clause} <span class="keep">{fact}</span> });
    view! {
        <div>
            <dt>{text.price_of}</dt>
            <dd>
                <a href=source.url.as_str() rel="external noopener">{(text.source)(source.grade, &model.provider_name)}</a>
                {via} {dates.collect_view()}
            </dd>
        </div>
    }
    .into_any()
}

/// What is announced, in a sentence; only with both prices is it worth one.
fn announced(period: &PricePeriod, text: &BillText) -> Option<String> {
    let from = format::date(period.span.from?);
    Some((text.announced)(
        &from,
        &format::price(period.rates.input?),
        &format::price(period.rates.output?),
    ))
}
