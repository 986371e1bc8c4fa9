//! The front row beside the count: what the same text costs on the models that people know.

use crate::text::Words as _;
use crate::ui::money;
use leptos::prelude::*;

use crate::{text::Locale, ui::state::CalculatorState, ui::view::live};
use plan::compare::{self, Figure, is_comparable};
use prices::{catalog::Model, money::Usd};
use tokens::Tokens;

/// Every model of the front row but the picked one, from cheap to dear, each with the cost of one request. A press picks it.
pub fn front_row(state: CalculatorState, locale: Locale) -> AnyView {
    let text = &locale.text().costs.front;
    view! {
        <section class="front-row" aria-labelledby="front-row-heading" data-testid="front-row">
            <h2 id="front-row-heading" class="label">{text.heading}</h2>
            {live(move || rows(state, locale))}
        </section>
    }
    .into_any()
}

fn rows(state: CalculatorState, locale: Locale) -> AnyView {
    let today = state.clock.today.get();
    let picked = state.picked_figures().total;
    let mut rows: Vec<(&Model, Figure)> = Vec::new();
    for model in state.prices.catalog().front_row(today) {
        if is_comparable(model) && model.key != state.picked().key {
            let workload = state.workload(Tokens::ZERO);
            let figures = compare::figures(model, state.input_for(model), &workload, today);
            rows.push((model, figures.total));
        }
    }
    rows.sort_by_key(|(_, total)| (total.is_err(), total.ok().map(Usd::femto)));
    let rows: Vec<AnyView> = rows
        .into_iter()
        .map(|(model, total)| row(state, model, total, picked, locale))
        .collect();
    view! { <ul>{rows}</ul> }.into_any()
}

fn row(
    state: CalculatorState,
    model: &'static Model,
    total: Figure,
    picked: Figure,
    locale: Locale,
) -> AnyView {
    let text = &locale.text().costs;
    let pick = move |_| state.pick(model.key.clone());
    let (value, shown) = match total {
        Ok(amount) => (amount.to_decimal(), money::amount(amount)),
        Err(_) => (String::new(), format::NO_FIGURE.to_owned()),
    };
    let ratio = match (total, picked) {
        (Ok(amount), Ok(picked)) => format::ratio(amount, picked),
        _ => String::new(),
    };
    let why = total.err().map(text.bill.gap);
    view! {
        <li data-model=model.key.as_str()>
            <button type="button" class="plain" title=text.table.pick on:click=pick>{model.name.as_str()}</button>
            <span class="number" data-value=value title=why>{shown}</span>
            <span class="times soft">{ratio}</span>
        </li>
    }
    .into_any()
}
