//! Every model priced for the text: sorted, filtered, each row opening to its arithmetic.

mod cells;
mod controls;
mod head;
mod row;

use leptos::prelude::*;

use crate::ui::view::live;
use crate::{
    catalog::Role,
    format,
    plan::compare::{self, Row},
    text::{Locale, TableText},
    ui::{
        cost_view::{FIRST_ROWS, listed},
        state::CalculatorState,
    },
};
use cells::cells;
use controls::controls;
use head::head;
use row::row;

/// The cost table.
///
/// Below its controls it is one view, drawn again as a whole: at a new count the same elements get other texts. Rows take the
/// models in their order, so that a row that moves is a text that changes, and what is open is known by the model.
#[component]
pub fn CostTable(
    /// Language of its words.
    locale: Locale,
) -> impl IntoView {
    let state = expect_context::<CalculatorState>();
    view! {
        <section aria-labelledby="costs-heading">
            <div class="costs-bar">
                <h2 id="costs-heading">{locale.text().costs.table.heading}</h2>
                {controls(state, locale)}
            </div>
            {live(move || table(state, locale))}
        </section>
    }
    .into_any()
}

/// How many rows there are, the table of those that are drawn, and the button for the rest.
fn table(state: CalculatorState, locale: Locale) -> AnyView {
    let text = &locale.text().costs.table;
    let listed = listed(state);
    let view = state.costs.read();
    let picked = state.picked();
    let drawn = view.drawn(&listed, picked);
    let rows: Vec<AnyView> = drawn
        .iter()
        .zip(cells(&drawn, compare::cheapest(&listed), locale))
        .map(|(of, cells)| {
            let is_open = view.open.contains(&of.model.key.as_str());
            row(
                state,
                of.model,
                cells,
                of.model.key == picked.key,
                is_open,
                locale,
            )
        })
        .collect();
    let listing = &view.listing;
    let is_narrowed = listing.is_search() || listing.provider.is_some();
    let clear = move |_| {
        state.costs.update(|view| {
            view.list(|listing| {
                listing.search.clear();
                listing.provider = None;
            });
        });
    };
    let clear = is_narrowed.then(
        || view! { <button type="button" class="plain" on:click=clear>{text.clear}</button> },
    );
    let more = move |_| state.costs.update(|view| view.whole = !view.whole);
    let more = (listed.len() > FIRST_ROWS).then(|| {
        let label = match listed.len() - drawn.len() {
            0 => (text.first_only)(&format::grouped(FIRST_ROWS as u64)),
            rest => (text.rest)(&format::grouped(rest as u64)),
        };
        view! { <button type="button" class="costs-more" data-testid="cost-more" on:click=more>{label}</button> }
    });
    let none = listed
        .is_empty()
        .then(|| view! { <p class="notice">{text.none}</p> });
    view! {
        <div class="costs-status">
            <p class="small" role="status" data-testid="cost-count">{count(state, &listed, text)}</p>
            {clear}
        </div>
        <div class="costs-frame">
            <table class="costs" data-testid="cost-table">
                <caption class="visually-hidden">{text.caption}</caption>
                {head(state, listing, text)}
                {rows}
            </table>
        </div>
        {more}
        {none}
    }
    .into_any()
}

/// How many models are listed of how many, and how many of them are not sold by their makers.
fn count(state: CalculatorState, listed: &[Row<'_>], text: &TableText) -> String {
    let all = compare::comparable(&state.data.catalog).count();
    let resold = listed.iter().filter(|row| row.role != Role::Maker).count();
    let resold = (resold > 0).then(|| format::grouped(resold as u64));
    (text.shown)(
        &format::grouped(listed.len() as u64),
        &format::grouped(all as u64),
        resold.as_deref(),
    )
}
