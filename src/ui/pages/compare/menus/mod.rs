//! The menus: each a disclosure with choices, and how many rows each choice would leave.

mod items;
mod price;

use crate::text::Words as _;
use crate::ui::pages::compare::cell;
use leptos::prelude::*;

use crate::{
    text::Locale,
    ui::{book_state::BookState, view::live},
};
use book::{Column, FacetCounts, Filter, facet_counts};
use items::{Item, contexts, features, kinds, providers, roles, standings};
use price::price;

/// All menus.
pub fn menus(state: BookState, locale: Locale) -> Vec<AnyView> {
    let text = &locale.book().compare.menus;
    let counts = Memo::new(move |_| {
        state
            .rows
            .with(|rows| state.view.with(|view| facet_counts(&rows.0, &view.filter)))
    });
    let list =
        move |id: &'static str,
              label: &'static str,
              items: fn(BookState, &Filter, &FacetCounts, Locale) -> Vec<Item>| {
            let chosen = move || {
                state.view.with(|view| {
                    // What a first visit has chosen already is not the visitor's choice.
                    if id == "status" && view.filter.standings == Filter::served() {
                        return 0;
                    }
                    let items = items(state, &view.filter, &FacetCounts::default(), locale);
                    items.iter().filter(|item| item.is_on).count()
                })
            };
            let body = move || {
                // Choices work with scripts only, so the HTML leaves them out.
                if !state.clock.live.get() {
                    return Vec::new();
                }
                state.view.with(|view| {
                    let items = counts.with(|counts| items(state, &view.filter, counts, locale));
                    items
                        .into_iter()
                        .map(|item| choice(state, item))
                        .collect::<Vec<AnyView>>()
                })
            };
            menu(
                id,
                label,
                live(move || badge(chosen())).into_any(),
                live(body).into_any(),
            )
        };
    vec![
        list("provider", text.provider, providers),
        list("kind", text.kind, kinds),
        price(state, locale),
        list("context", text.context, contexts),
        list("status", text.status, standings),
        list("seller", text.seller, roles),
        list("features", text.features, features),
        columns(state, locale),
    ]
}

fn menu(id: &'static str, label: &'static str, badge: AnyView, body: AnyView) -> AnyView {
    view! {
        <details class="menu-of" data-menu=id name="book-menu">
            <summary>{label} {badge}</summary>
            <div class="menu-body" role="group" aria-label=label>{body}</div>
        </details>
    }
    .into_any()
}

/// How many choices are made in a menu.
fn badge(count: usize) -> Option<AnyView> {
    (count > 0).then(|| view! { <span class="count">{count.to_string()}</span> }.into_any())
}

fn choice(state: BookState, item: Item) -> AnyView {
    let Item {
        label,
        count,
        is_on,
        toggle,
    } = item;
    let change = move |_| {
        state.choose(&toggle);
    };
    let is_idle = count == Some(0) && !is_on;
    view! {
        <label class="check" class:idle=is_idle>
            <input type="checkbox" prop:checked=is_on on:change=change/>
            <span>{label}</span>
            {count.map(|count| view! { <span class="unit">{count.to_string()}</span> }.into_any())}
        </label>
    }
    .into_any()
}

/// Which columns are shown.
fn columns(state: BookState, locale: Locale) -> AnyView {
    let text = &locale.book().compare;
    let items: Vec<AnyView> = Column::ALL
        .into_iter()
        .filter(|column| *column != Column::Model)
        .map(|column| {
            let is_on = move || state.view.with(|view| view.columns.contains(&column));
            view! {
                <label class="check">
                    <input type="checkbox" data-testid=format!("column-{}", column.id()) prop:checked=is_on on:change=move |_| state.view.update(|view| view.toggle_column(column))/>
                    <span>{(text.column)(column)} " " <span class="unit">{cell::unit(column, locale)}</span></span>
                </label>
            }
            .into_any()
        })
        .collect();
    menu(
        "columns",
        text.menus.columns,
        ().into_any(),
        items.into_any(),
    )
}
