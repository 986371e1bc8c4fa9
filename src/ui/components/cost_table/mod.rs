//! Every model priced for the text: sorted, filtered, each row opening to its arithmetic.

mod cells;
mod controls;
mod head;
mod row;

use crate::text::Words as _;
use std::sync::Arc;

use leptos::prelude::*;

use crate::ui::view::live;
use crate::{
    text::{Locale, TableText},
    ui::{
        cost_view::{FIRST_ROWS, listed, split_free},
        parts::in_parts,
        ports::Ports,
        state::CalculatorState,
    },
};
use cells::{Cells, cells};
use controls::controls;
use head::head;
use plan::compare::{self, Group, Row};
use prices::catalog::Role;
use row::row;

/// Rows drawn at a time.
const PART_ROWS: usize = 30;

/// The table as it stands at a text and a workload.
struct Drawing {
    /// The rows listed.
    listed: Vec<Row<'static>>,
    /// Those that are drawn, with their figures.
    rows: Vec<(Row<'static>, Cells)>,
    /// The widths of the columns, for the style.
    widths: String,
}

/// Never equal to the one before: comparing them would cost more than drawing.
impl PartialEq for Drawing {
    fn eq(&self, _: &Self) -> bool {
        false
    }
}

impl Drawing {
    /// Tracks all of it.
    fn new(state: CalculatorState, locale: Locale) -> Self {
        let listed = listed(state);
        let drawn = state.costs.with(|view| view.drawn(&listed));
        let (cells, widths) = cells(&drawn, state.picked_figures().total, locale);
        let widths: Vec<String> = widths.map(|width| format!("calc({width}ch + 24px)")).into();
        Self {
            rows: drawn.into_iter().zip(cells).collect(),
            listed,
            widths: format!("--figures:{}", widths.join(" ")),
        }
    }
}

/// The cost table.
///
/// At a new count the same elements get other texts, part by part. Rows take the models in their order, so that a row that moves is
/// a text that changes, and what is open is known by the model.
#[component]
pub fn CostTable(
    /// Language of its words.
    locale: Locale,
) -> impl IntoView {
    let state = expect_context::<CalculatorState>();
    let text = &locale.text().costs.table;
    let drawing = Memo::new(move |_| Drawing::new(state, locale));
    let most = compare::comparable(state.prices.catalog()).count();
    let is_behind = RwSignal::new(false);
    let rows = in_parts(
        most.div_ceil(PART_ROWS),
        expect_context::<Ports>().text.after,
        is_behind,
        move || drawing.with(|drawing| drawing.rows.len().div_ceil(PART_ROWS)),
        Arc::new(move |part| drawing.with(|drawing| part_rows(state, drawing, part, locale))),
    );
    view! {
        <section aria-labelledby="costs-heading">
            <div class="costs-bar">
                <h2 id="costs-heading">{text.heading}</h2>
                {controls(state, locale)}
            </div>
            {live(move || drawing.with(|drawing| status(state, drawing, text)))}
            <div class="costs-frame">
                <table class="costs" role="table" data-testid="cost-table" style=move || drawing.with(|drawing| drawing.widths.clone()) aria-busy=move || is_behind.get().then_some("true")>
                    <caption class="visually-hidden">{text.caption}</caption>
                    {live(move || state.costs.with(|view| head(state, &view.listing, text)))}
                    {rows}
                </table>
            </div>
            <p class="paper small">{locale.frame().paper_cut}</p>
            {live(move || drawing.with(|drawing| more(state, drawing, text)))}
        </section>
    }
    .into_any()
}

fn part_rows(
    state: CalculatorState,
    drawing: &Drawing,
    part: usize,
    locale: Locale,
) -> Vec<AnyView> {
    let picked = &state.picked().key;
    let first = part * PART_ROWS;
    let end = drawing.rows.len().min(first + PART_ROWS);
    let draw = |at: usize| {
        let (of, cells) = &drawing.rows[at];
        let key = &of.model.key;
        let is_open = state.costs.with(|view| view.open.contains(&key.as_str()));
        let before = at.checked_sub(1).map(|at| drawing.rows[at].0.group);
        // Where all that matches is one group, it needs no name.
        let begins = before != Some(of.group) && (before.is_some() || of.group != Group::Others);
        let heading = begins.then(|| (locale.pick().group)(of.group)).flatten();
        row(
            state,
            heading,
            of.model,
            cells.clone(),
            key == picked,
            is_open,
            locale,
        )
    };
    (first.min(end)..end).map(draw).collect()
}

/// How many rows there are, and the way back to all of them.
fn status(state: CalculatorState, drawing: &Drawing, text: &'static TableText) -> AnyView {
    let is_narrowed = state.costs.with(|view| view.listing.is_narrowed());
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
    view! {
        <div class="costs-status">
            <p class="small" role="status" data-testid="cost-count">{count(state, &drawing.listed, text)}</p>
            {clear}
        </div>
    }
    .into_any()
}

/// The buttons for the rest and for what is free, and what stands in place of rows where there are none.
fn more(state: CalculatorState, drawing: &Drawing, text: &'static TableText) -> AnyView {
    let (paid, free) = split_free(&drawing.listed);
    let (listed, is_whole) = (drawing.listed.len(), state.costs.with(|view| view.whole));
    let more = move |_| state.costs.update(|view| view.whole = !view.whole);
    let rest = paid.len().saturating_sub(FIRST_ROWS);
    let more = (rest > 0).then(|| {
        let label = if is_whole {
            (text.first_only)(&format::grouped(FIRST_ROWS as u64))
        } else {
            (text.rest)(&format::grouped(rest as u64))
        };
        view! { <button type="button" class="costs-more" data-testid="cost-more" on:click=more>{label}</button> }
    });
    let none = (listed == 0).then(|| view! { <p class="notice">{text.none}</p> });
    let unfold = move |_| state.costs.update(|view| view.free = !view.free);
    let free = (!free.is_empty()).then(|| {
        let label = if state.costs.with(|view| view.free) {
            text.hide_free.to_owned()
        } else {
            (text.show_free)(free.len() as u64)
        };
        view! { <button type="button" class="costs-more" data-testid="cost-free" on:click=unfold>{label}</button> }
    });
    view! { {more} {free} {none} }.into_any()
}

/// How many models are listed of how many, and how many of them are not sold by their makers.
fn count(state: CalculatorState, listed: &[Row<'_>], text: &TableText) -> String {
    let all = compare::comparable(state.prices.catalog()).count();
    let resold = listed.iter().filter(|row| row.role != Role::Maker).count();
    let resold = (resold > 0).then(|| format::grouped(resold as u64));
    let is_whole = state.costs.with(|view| {
        let listing = &view.listing;
        listing.is_narrowed() || listing.resold || listing.retired
    });
    let shown = (text.shown)(
        &format::grouped(listed.len() as u64),
        &format::grouped(all as u64),
        resold.as_deref(),
    );
    if is_whole {
        return shown;
    }
    format!("{shown}{}", text.not_listed)
}
