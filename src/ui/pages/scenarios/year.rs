//! Twelve months of the scenario in its three cases, with their totals.

use crate::text::Words as _;
use leptos::prelude::*;

use crate::{
    text::Locale,
    ui::{
        scenario_state::{ScenarioState, figure},
        view::live,
    },
};
use plan::scenario::{Case, Scenario, YearTable};
use prices::{date::iso, money::Usd};

/// The table. Follows the settled scenario.
pub fn year(state: ScenarioState, locale: Locale) -> AnyView {
    let text = &locale.scenarios().year;
    let lead = move || (text.lead)(&format::date(state.clock.today.get()));
    view! {
        <section class="ruled" aria-label=text.year data-testid="year">
            <h2>{text.year}</h2>
            <p class="soft">{live(lead)}</p>
            {live(move || table(state, locale))}
        </section>
    }
    .into_any()
}

/// The year of the settled scenario. Tracks it.
pub fn year_of(state: ScenarioState) -> YearTable {
    let today = state.clock.today.get();
    let catalog = state.prices.catalog();
    state
        .settled
        .with(|scenario| YearTable::of(scenario, catalog, None, today))
}

fn table(state: ScenarioState, locale: Locale) -> AnyView {
    let text = &locale.scenarios().year;
    let cases = locale.scenarios().form.cases;
    let total = locale.scenarios().results.total;
    let piece = state.settled.with(Scenario::piece);
    let year = year_of(state);
    let mut rows: Vec<AnyView> = Vec::new();
    for month in &year.months {
        let name = view! {
            {format::date(month.first)} " " <span class="unit">{(text.pieces)(piece, &format::grouped(month.conversations))}</span>
        };
        let cells = cells(&month.cases, cases);
        rows.push(
            view! { <tr data-month=iso(month.first)><th scope="row">{name}</th>{cells}</tr> }
                .into_any(),
        );
    }
    let cells = cells(&year.totals(), cases);
    rows.push(
        view! { <tr class="sum" data-testid="year-total"><th scope="row">{total}</th>{cells}</tr> }
            .into_any(),
    );
    let mut heads = vec![view! { <th scope="col">{text.month}</th> }.into_any()];
    for case in cases {
        heads.push(view! { <th scope="col" class="number">{case}</th> }.into_any());
    }
    // Without a month today there is nothing that ends, and why is said at the month.
    let is_priced = state.outcomes.with(|outcomes| outcomes[1].is_ok());
    let ends = year.ends().filter(|_| is_priced).map(|first| {
        let words = (text.ends)(&format::date(first));
        view! { <p class="small" data-testid="year-ends" data-value=iso(first)>{words}</p> }
            .into_any()
    });
    view! {
        <div class="scroller">
            <table class="ledger year-table" data-testid="year-table">
                <caption class="visually-hidden">{text.year}</caption>
                <thead><tr>{heads}</tr></thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
        {ends}
    }
    .into_any()
}

fn cells(amounts: &[Option<Usd>; 3], cases: [&'static str; 3]) -> Vec<AnyView> {
    let mut cells = Vec::new();
    for ((case, amount), label) in Case::ALL.into_iter().zip(amounts).zip(cases) {
        let (shown, raw) = figure(*amount);
        cells.push(
            view! { <td class="number" data-part=case.id() data-value=raw data-label=label>{shown}</td> }
                .into_any(),
        );
    }
    cells
}
