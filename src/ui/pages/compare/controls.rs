//! Search, menus of choices, and how many rows are shown.

use crate::text::Words as _;
use leptos::prelude::*;

use super::menus::menus;
use crate::{
    text::Locale,
    ui::{book_state::BookState, view::live},
};
use book::{Column, Filter};

/// The line over the table.
pub fn controls(state: BookState, locale: Locale) -> AnyView {
    let text = &locale.book().compare;
    let search = move |event| {
        state.choose(|filter| filter.search = event_target_value(&event));
    };
    let is_narrowed = move || state.view.with(|view| view.filter != Filter::default());
    let clear = move |_| state.choose(|filter| *filter = Filter::default());
    let cleared = move || {
        is_narrowed().then(|| {
            view! { <button type="button" class="plain" data-testid="clear-choices" on:click=clear>{text.clear}</button> }.into_any()
        })
    };
    let count = move || {
        let shown = state.shown.with(Vec::len) as u64;
        let all = state.rows.with(|rows| rows.0.len()) as u64;
        (text.shown)(&format::grouped(shown), &format::grouped(all))
    };
    view! {
        <div class="book-controls">
            <label class="field">
                <span class="label">{text.search}</span>
                <input type="search" autocomplete="off" spellcheck="false" data-testid="book-search" on:input=search prop:value=move || state.view.with(|view| view.filter.search.clone())/>
            </label>
            <div class="menus">{menus(state, locale)}</div>
            {sort_select(state, locale)}
            <p class="small book-count" role="status" data-testid="book-count">{live(count)}</p>
            {live(cleared)}
        </div>
    }
    .into_any()
}

/// The order of the rows where there is no table head: on a phone.
fn sort_select(state: BookState, locale: Locale) -> AnyView {
    let text = &locale.book().compare;
    let options: Vec<AnyView> = Column::ALL
        .into_iter()
        .map(|column| {
            view! { <option value=column.id()>{(text.column)(column)}</option> }.into_any()
        })
        .collect();
    let choose = move |event| {
        if let Some(column) = Column::from_id(&event_target_value(&event)) {
            state.sort_by(column);
        }
    };
    let turn = move |_| state.sort_by(state.view.with_untracked(|view| view.sort.column));
    view! {
        <div class="phone-sort">
            <label class="field">
                <span class="label">{text.sort}</span>
                <select data-testid="book-sort" on:change=choose prop:value=move || state.view.with(|view| view.sort.column.id())>{options}</select>
            </label>
            <button type="button" aria-label=text.turn on:click=turn>"↑↓"</button>
        </div>
    }
    .into_any()
}
