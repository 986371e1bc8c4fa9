//! The table: heads that sort, rows drawn as far as the visitor has scrolled, one note that says where a figure was read.

use crate::text::Words as _;
use crate::ui::pages::compare::cell;
use leptos::{html::Div, prelude::*};

use super::{
    cell::cell,
    note::{Note, note},
};
use crate::{
    text::Locale,
    ui::{
        book_state::BookState,
        ports::Ports,
        route::{Page, Route},
        view::{effect, live},
    },
};
use book::{Column, Mark, Row, Standing};
use plan::compare::Direction;

/// Rows added each time the visitor comes near the end.
const MORE_ROWS: usize = 120;

/// The whole table with what surrounds it.
pub fn table(state: BookState, locale: Locale) -> AnyView {
    let text = &locale.book().compare;
    let device = expect_context::<Ports>().device;
    let seen = RwSignal::new(None::<Note>);
    let end = NodeRef::<Div>::new();
    let more = move || {
        let all = state.shown.with_untracked(Vec::len);
        if state.limit.get_untracked() < all {
            state.limit.update(|limit| *limit += MORE_ROWS);
        }
    };
    effect(move |_| {
        if let Some(end) = end.get() {
            (device.near)(&end, Box::new(more));
        }
    });
    let rest = move || {
        let left = state.shown.with(Vec::len).saturating_sub(state.limit.get());
        (left > 0).then(|| {
            let all = move |_| state.limit.set(usize::MAX);
            view! { <button type="button" class="plain" data-testid="show-all" on:click=all>{(text.show_all)(&format::grouped(left as u64))}</button> }
                .into_any()
        })
    };
    let none = move || {
        state
            .shown
            .with(Vec::is_empty)
            .then(|| view! { <p class="notice" data-testid="no-rows">{text.none}</p> }.into_any())
    };
    let over = move |event: leptos::ev::PointerEvent| {
        // A finger taps; hovering is for pointers that can.
        if event.pointer_type() != "touch" {
            seen.set((device.cell_of)(&event).map(Note::from));
        }
    };
    let enter =
        move |event: leptos::ev::FocusEvent| seen.set((device.cell_of)(&event).map(Note::from));
    let tap =
        move |event: leptos::ev::MouseEvent| seen.set((device.cell_of)(&event).map(Note::from));
    let leave = move |_| seen.set(None);
    let key = move |event: leptos::ev::KeyboardEvent| {
        if event.key() == "Escape" {
            seen.set(None);
        } else if (device.step_cell)(&event) {
            event.prevent_default();
        }
    };
    view! {
        <div class="book-frame" on:pointerover=over on:pointerleave=leave on:focusin=enter on:click=tap on:keydown=key>
            <table class="book" data-testid="compare-table">
                <caption class="visually-hidden">{text.caption}</caption>
                {live(move || head(state, locale))}
                {live(move || body(state, locale))}
            </table>
            {live(none)}
            <div class="book-end" node_ref=end>{live(rest)}</div>
        </div>
        <p class="paper small">{locale.frame().paper_cut}</p>
        {live(move || seen.get().and_then(|seen| note(state, &seen, locale)))}
    }
    .into_any()
}

/// One button for each column; `aria-sort` stands on the column the rows are ordered by.
fn head(state: BookState, locale: Locale) -> AnyView {
    let text = &locale.book().compare;
    let sort = state.view.with(|view| view.sort);
    let heads: Vec<AnyView> = state
        .visible_columns()
        .into_iter()
        .map(|column| {
            let order = (sort.column == column).then_some(match sort.direction {
                Direction::Ascending => "ascending",
                Direction::Descending => "descending",
            });
            let turn = move |_| state.sort_by(column);
            view! {
                <th scope="col" data-column=column.id() aria-sort=order>
                    <button type="button" class="sort" on:click=turn>{(text.column)(column)} " " <span class="unit">{cell::unit(column, locale)}</span></button>
                </th>
            }
            .into_any()
        })
        .collect();
    view! { <thead><tr>{heads}</tr></thead> }.into_any()
}

fn body(state: BookState, locale: Locale) -> AnyView {
    let columns = state.visible_columns();
    let limit = state.limit.get();
    let rows: Vec<AnyView> = state.rows.with(|rows| {
        state.shown.with(|shown| {
            let shown = shown.iter().take(limit);
            shown
                .map(|at| row(state, &rows.0[usize::from(*at)], &columns, locale))
                .collect()
        })
    });
    view! { <tbody>{rows}</tbody> }.into_any()
}

fn row(state: BookState, row: &Row<'static>, columns: &[Column], locale: Locale) -> AnyView {
    let text = &locale.book().compare;
    let model = row.model;
    let key = &model.key;
    let is_picked = state.view.with(|view| view.is_picked(key));
    let cells: Vec<AnyView> = columns
        .iter()
        .filter(|column| **column != Column::Model)
        .map(|column| {
            let cell = cell(*column, row, locale);
            let is_stale = row.is_stale && *column == Column::Checked;
            let after = cell.after.map(|after| view! { " " <span class="unit">{after}</span> }.into_any());
            view! { <td tabindex="-1" class:stale=is_stale data-part=column.id() data-label=(text.column)(*column) data-value=cell.value aria-label=cell.why>{cell.shown}{after}</td> }
                .into_any()
        })
        .collect();
    let name: AnyView = if row.mark == Mark::Added {
        model.name.as_str().into_any()
    } else {
        let href = Route::new(locale, Page::of_model(model)).path();
        view! { <a href=href>{model.name.as_str()}</a> }.into_any()
    };
    let pick = move |_| state.pick(key);
    view! {
        <tr data-model=key.as_str() aria-current=is_picked.then_some("true")>
            <th scope="row">
                <span class="model-cell">
                    <input type="checkbox" class="pick" aria-label=(text.pick)(&model.name) prop:checked=is_picked on:change=pick/>
                    <span class="names">{name} <span class="from">{model.provider_name.as_str()} {marks(row, locale)}</span></span>
                </span>
            </th>
            {cells}
        </tr>
    }
    .into_any()
}

/// Words at a row that ask for a second look.
pub fn marks(row: &Row<'static>, locale: Locale) -> Vec<AnyView> {
    let text = &locale.book().compare;
    let marks = &text.marks;
    let standing = (row.standing != Standing::Active).then(|| (text.menus.standing)(row.standing));
    let own = (row.mark != Mark::Listed).then_some(locale.source().own);
    let fixed = [
        standing.map(|words| ("standing", words.to_owned())),
        own.map(|words| ("own", words.to_owned())),
        row.is_disputed()
            .then(|| ("disputed", marks.disputed.to_owned())),
        row.needs_recheck
            .then(|| ("recheck", marks.recheck.to_owned())),
        row.next
            .and_then(|next| next.span.from)
            .map(|from| ("announced", (marks.announced_short)(&format::date(from)))),
    ];
    fixed
        .into_iter()
        .flatten()
        .map(|(id, words)| view! { <span class="mark" data-mark=id>{words}</span> }.into_any())
        .collect()
}
