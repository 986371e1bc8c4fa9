//! Up to six models side by side, line by line.

mod bar;
mod line;

use crate::text::Words as _;
use leptos::prelude::*;

use super::{arithmetic::arithmetic, cell::cell_of, table::marks};
use crate::{
    text::Locale,
    ui::{
        book_state::BookState,
        route::{Page, Route},
        view::live,
    },
};
pub use bar::bar;
use book::{Line, Mark, PickCell, Row, pick};
use line::{id, label, unit};
use plan::Workload;
use prices::date::Date;
use tokens::Tokens;

/// The id under which a link leads to the section.
pub const SIDE_BY_SIDE: &str = "side-by-side";

/// The section below the table: how it is done while nothing is picked, then the lines.
pub fn side(state: BookState, locale: Locale) -> AnyView {
    let text = &locale.book().side;
    let only = RwSignal::new(false);
    view! {
        <section class="ruled side" id=SIDE_BY_SIDE tabindex="-1" aria-labelledby="side-heading">
            <h2 id="side-heading">{text.heading}</h2>
            {live(move || content(state, only, locale))}
        </section>
    }
    .into_any()
}

fn content(state: BookState, only: RwSignal<bool>, locale: Locale) -> AnyView {
    let text = &locale.book().side;
    let rows = state.picked();
    if rows.is_empty() {
        return view! { <p class="soft" data-testid="nothing-picked">{text.empty}</p> }.into_any();
    }
    let hint = match rows.len() {
        1 => view! { <p class="soft">{text.one}</p> }.into_any(),
        _ => switch(only, locale),
    };
    let is_only = rows.len() > 1 && only.get();
    let lines: Vec<AnyView> = pick(&rows)
        .iter()
        .filter(|line| line.differs || !is_only)
        .map(|line| line_row(line, &rows, locale))
        .collect();
    let none = (is_only && lines.is_empty())
        .then(|| view! { <p class="notice">{text.no_differences}</p> }.into_any());
    let heads: Vec<AnyView> = rows.iter().map(|row| head(state, row, locale)).collect();
    let workload = state
        .workload
        .with(|workload| workload_in_words(workload, locale));
    view! {
        <p class="soft" data-testid="side-workload">{workload}</p>
        <div class="side-top">{hint}</div>
        {table(heads, lines, locale)}
        {none}
        {state.workload.with(|workload| bills(&rows, workload, state.day(), locale))}
    }
    .into_any()
}

/// The table of lines, a model in each column.
fn table(heads: Vec<AnyView>, lines: Vec<AnyView>, locale: Locale) -> AnyView {
    let text = &locale.book().side;
    view! {
        <div class="scroller" tabindex="0" role="group" aria-label=text.caption>
            <table class="side-table" data-testid="side-by-side">
                <caption class="visually-hidden">{text.caption}</caption>
                <thead><tr><th scope="col"><span class="visually-hidden">{text.line}</span></th>{heads}</tr></thead>
                <tbody>{lines}</tbody>
            </table>
        </div>
    }
    .into_any()
}

/// How the cost of each comes about, closed until somebody wants to know.
fn bills(rows: &[Row<'static>], workload: &Workload, day: Date, locale: Locale) -> Option<AnyView> {
    let bills: Vec<AnyView> = rows
        .iter()
        .filter_map(|row| {
            let bill = arithmetic(row, workload, day, locale)?;
            Some(view! { <div><h3>{row.model.name.as_str()}</h3>{bill}</div> }.into_any())
        })
        .collect();
    let text = &locale.book().side;
    (!bills.is_empty()).then(|| {
        view! { <details class="bills" data-testid="side-bills"><summary>{text.arithmetic}</summary><div class="bill-columns">{bills}</div></details> }
            .into_any()
    })
}

/// The lines of rows that nobody picked: without buttons.
#[cfg(feature = "site")]
pub fn plain_table(
    rows: &[Row<'static>],
    workload: &Workload,
    day: Date,
    locale: Locale,
) -> AnyView {
    let heads: Vec<AnyView> = rows
        .iter()
        .map(|row| {
            let href = Route::new(locale, Page::of_model(row.model)).path();
            view! {
                <th scope="col" data-model=row.model.key.as_str()>
                    <span class="names"><a href=href>{row.model.name.as_str()}</a> <span class="from">{row.model.provider_name.as_str()} {marks(row, locale)}</span></span>
                </th>
            }
            .into_any()
        })
        .collect();
    let lines: Vec<AnyView> = pick(rows)
        .iter()
        .map(|line| line_row(line, rows, locale))
        .collect();
    view! {
        {table(heads, lines, locale)}
        {bills(rows, workload, day, locale)}
    }
    .into_any()
}

/// What the rows are priced for, in a sentence.
pub fn workload_in_words(workload: &Workload, locale: Locale) -> String {
    let thinking = workload.reasoning;
    let thinking = (thinking > Tokens::ZERO).then(|| format::grouped(thinking.get()));
    (locale.book().link.workload)(
        &format::grouped(workload.input.get()),
        &format::grouped(workload.output.get()),
        thinking.as_deref(),
        &workload.cached_percent.get().to_string(),
        &format::grouped(workload.requests_per_month()),
    )
}

/// Leaves out the lines on which all are the same.
fn switch(only: RwSignal<bool>, locale: Locale) -> AnyView {
    let text = &locale.book().side;
    view! {
        <label class="check">
            <input type="checkbox" data-testid="only-differences" prop:checked=move || only.get() on:change=move |_| only.update(|only| *only = !*only)/>
            <span>{text.only_differences}</span>
        </label>
        <p class="small">{text.legend}</p>
    }
    .into_any()
}

/// A picked model's name, seller and marks.
fn head(state: BookState, row: &Row<'static>, locale: Locale) -> AnyView {
    let text = &locale.book().side;
    let model = row.model;
    let name: AnyView = if row.mark == Mark::Added {
        model.name.as_str().into_any()
    } else {
        let href = Route::new(locale, Page::of_model(model)).path();
        view! { <a href=href>{model.name.as_str()}</a> }.into_any()
    };
    let remove = move |_| state.pick(&model.key);
    view! {
        <th scope="col" data-model=model.key.as_str()>
            <span class="names">{name} <span class="from">{model.provider_name.as_str()} {marks(row, locale)}</span></span>
            <button type="button" class="plain drop" aria-label=(text.remove)(&model.name) on:click=remove>"×"</button>
        </th>
    }
    .into_any()
}

fn line_row(line: &Line<'static>, rows: &[Row<'static>], locale: Locale) -> AnyView {
    let text = &locale.book().side;
    let cells: Vec<AnyView> = line
        .cells
        .iter()
        .zip(rows)
        .map(|(cell, row)| value(cell, row, locale))
        .collect();
    let differs = (line.differs && rows.len() > 1).then(|| {
        view! { <span class="differs"><span aria-hidden="true">"≠"</span><span class="visually-hidden">{text.differs}</span></span> }
            .into_any()
    });
    view! {
        <tr data-line=id(line.of) class:different=line.differs>
            <th scope="row">{differs} {label(line.of, locale)} " " <span class="unit">{unit(line.of, locale)}</span></th>
            {cells}
        </tr>
    }
    .into_any()
}

/// A value, and how it compares with the cheapest of its line.
fn value(cell: &PickCell<'static>, row: &Row<'static>, locale: Locale) -> AnyView {
    let text = &locale.book().side;
    let against = match cell.against {
        _ if cell.is_cheapest && cell.is_tied => Some(text.cheapest_too.to_owned()),
        _ if cell.is_cheapest => Some(text.cheapest.to_owned()),
        Some((cost, least)) if cost != least => Some(format::ratio(cost, least)),
        _ if cell.is_tied => Some(text.same.to_owned()),
        _ => None,
    };
    let class = if cell.is_cheapest {
        "times best"
    } else {
        "times"
    };
    let against = against.map(|against| view! { <span class=class>{against}</span> }.into_any());
    let is_odd = cell.is_odd;
    let is_cheapest = cell.is_cheapest.then_some("true");
    let cell = cell_of(cell.value, locale);
    let after = cell
        .after
        .map(|after| view! { " " <span class="unit">{after}</span> }.into_any());
    view! {
        <td data-model=row.model.key.as_str() data-value=cell.value data-cheapest=is_cheapest aria-label=cell.why class:odd=is_odd>{cell.shown}{after} {against}</td>
    }
    .into_any()
}
