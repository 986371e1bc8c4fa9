//! Where a price was read and when, and what else to know before relying on it.

use crate::text::Words as _;
use leptos::prelude::*;

use crate::{
    text::{BillText, Locale},
    ui::{
        components::source_line::{disputes, own_mark, source_line},
        state::CalculatorState,
    },
};
use prices::catalog::{Model, PricePeriod};

/// Source, age and grade of the price, and what else a reader should know before relying on it.
pub fn price_notes(state: CalculatorState, model: &'static Model, locale: Locale) -> AnyView {
    let (text, words) = (&locale.text().costs.bill, locale.source());
    let price = model.price_state(state.clock.today.get());
    let mut notes: Vec<String> = Vec::new();
    notes.extend(
        price
            .due
            .and_then(|due| Some((words.due)(&format::date(due.span.from?)))),
    );
    notes.extend(price.recheck.then(|| words.recheck.to_owned()));
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
        notes.extend(period.has_regions().then(|| text.other_regions.to_owned()));
        notes.extend(disputes(period, locale));
    }
    view! {
        {price.current.map(|period| source(state, model, period, locale))}
        {(!notes.is_empty()).then(|| view! {
            <div class="warnings"><dt>{text.note}</dt>{notes.into_iter().map(|note| view! { <dd>{note}</dd> }).collect_view()}</div>
        })}
    }
    .into_any()
}

/// Where the price was read, under its label.
fn source(
    state: CalculatorState,
    model: &'static Model,
    period: &'static PricePeriod,
    locale: Locale,
) -> AnyView {
    let age = state.clock.age_of(period.source.checked, locale);
    let line = own_mark(state.prices, &model.key, locale)
        .unwrap_or_else(|| source_line(period, &model.provider_name, age.as_deref(), locale));
    view! { <div><dt>{locale.text().costs.bill.price_of}</dt><dd>{line}</dd></div> }.into_any()
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
