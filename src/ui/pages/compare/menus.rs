//! The menus: each a disclosure with choices, and how many rows each choice would leave.

use leptos::prelude::*;

use crate::{
    book::{CONTEXT_STEPS, Choice, Column, FacetCounts, Filter, Set as Choices, facet_counts},
    catalog::{Modality, ProviderId},
    format,
    money::UsdPerMTok,
    text::Locale,
    tokens::Tokens,
    ui::{book_state::BookState, view::live},
};

/// One choice of a menu.
struct Item {
    label: String,
    count: Option<u16>,
    is_on: bool,
    toggle: Box<dyn Fn(&mut Filter) + Send>,
}

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

fn providers(state: BookState, filter: &Filter, counts: &FacetCounts, _: Locale) -> Vec<Item> {
    let names = state.data.catalog.providers().iter();
    names
        .map(|provider| {
            let id: ProviderId = provider.id.clone();
            Item {
                label: provider.name.clone(),
                count: Some(counts.provider(&id)),
                is_on: filter.providers.contains(&id),
                toggle: Box::new(move |filter| filter.toggle_provider(&id)),
            }
        })
        .collect()
}

/// The choices of a facet that is a set.
fn facet<T: Choice + Send>(
    chosen: Choices<T>,
    label: impl Fn(T) -> String,
    count: impl Fn(T) -> u16,
    of: fn(&mut Filter) -> &mut Choices<T>,
) -> Vec<Item> {
    T::ALL
        .iter()
        .map(|one| {
            let one = *one;
            Item {
                label: label(one),
                count: Some(count(one)),
                is_on: chosen.has(one),
                toggle: Box::new(move |filter| of(filter).toggle(one)),
            }
        })
        .collect()
}

fn kinds(_: BookState, filter: &Filter, counts: &FacetCounts, locale: Locale) -> Vec<Item> {
    let words = &locale.book().prices;
    facet(
        filter.kinds,
        |kind| (words.kind)(kind).to_owned(),
        |kind| counts.kind(kind),
        |filter| &mut filter.kinds,
    )
}

fn standings(_: BookState, filter: &Filter, counts: &FacetCounts, locale: Locale) -> Vec<Item> {
    let text = &locale.book().compare.menus;
    facet(
        filter.standings,
        |standing| (text.standing)(standing).to_owned(),
        |standing| counts.standing(standing),
        |filter| &mut filter.standings,
    )
}

fn roles(_: BookState, filter: &Filter, counts: &FacetCounts, locale: Locale) -> Vec<Item> {
    let text = &locale.book().compare.menus;
    facet(
        filter.roles,
        |role| (text.role)(role).to_owned(),
        |role| counts.role(role),
        |filter| &mut filter.roles,
    )
}

fn contexts(_: BookState, filter: &Filter, counts: &FacetCounts, locale: Locale) -> Vec<Item> {
    let text = &locale.book().compare.menus;
    let step = |(at, step): (usize, Tokens)| Item {
        label: (text.at_least)(&format::grouped(step.get())),
        count: Some(counts.contexts[at]),
        is_on: filter.context_from == Some(step),
        toggle: Box::new(move |filter| {
            filter.context_from = (filter.context_from != Some(step)).then_some(step);
        }),
    };
    CONTEXT_STEPS.into_iter().enumerate().map(step).collect()
}

fn features(_: BookState, filter: &Filter, counts: &FacetCounts, locale: Locale) -> Vec<Item> {
    let (text, words) = (&locale.book().compare.menus, &locale.book().prices);
    let flag = |label: &str, count, is_on, toggle: fn(&mut Filter)| Item {
        label: label.to_owned(),
        count: Some(count),
        is_on,
        toggle: Box::new(toggle),
    };
    let mut items = vec![
        flag(text.exact, counts.exact, filter.exact, |filter| {
            filter.exact = !filter.exact;
        }),
        flag(text.batch, counts.batch, filter.batch, |filter| {
            filter.batch = !filter.batch;
        }),
        flag(text.caching, counts.caching, filter.caching, |filter| {
            filter.caching = !filter.caching;
        }),
    ];
    let reads = facet(
        filter.reads,
        |form: Modality| (text.reads)((words.modality)(form)),
        |form| counts.reads(form),
        |filter| &mut filter.reads,
    );
    items.extend(reads);
    items
}

/// The range of the input price.
fn price(state: BookState, locale: Locale) -> AnyView {
    let text = &locale.book().compare.menus;
    let wrong = RwSignal::new(String::new());
    let bound = move |label: &'static str,
                      id: &'static str,
                      of: fn(&mut Filter) -> &mut Option<UsdPerMTok>| {
        let typed = move |event| {
            let typed = event_target_value(&event);
            let plain = typed.trim().trim_start_matches('$').trim();
            match UsdPerMTok::parse(plain) {
                _ if plain.is_empty() => {
                    wrong.set(String::new());
                    state.choose(|filter| *of(filter) = None);
                }
                Ok(price) => {
                    wrong.set(String::new());
                    state.choose(|filter| *of(filter) = Some(price));
                }
                Err(_) => wrong.set(typed),
            }
        };
        let value = move || {
            let mut filter = state.view.with(|view| view.filter.clone());
            of(&mut filter).map_or_else(String::new, UsdPerMTok::to_decimal)
        };
        view! {
            <label class="field">
                <span class="label">{label}</span>
                <input type="text" inputmode="decimal" class="number" size="8" autocomplete="off" data-testid=id prop:value=value on:change=typed/>
            </label>
        }
        .into_any()
    };
    let message = move || wrong.with(|wrong| (!wrong.is_empty()).then(|| (text.not_price)(wrong)));
    let count = move || {
        state.view.with(|view| {
            let filter = &view.filter;
            usize::from(filter.input_from.is_some()) + usize::from(filter.input_to.is_some())
        })
    };
    let body = view! {
        {bound(text.from, "price-from", |filter| &mut filter.input_from)}
        {bound(text.to, "price-to", |filter| &mut filter.input_to)}
        <span class="field-problem" role="status">{live(message)}</span>
    };
    menu(
        "price",
        text.price,
        live(move || badge(count())).into_any(),
        body.into_any(),
    )
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
                    <span>{(text.column)(column)} " " <span class="unit">{(text.unit)(column)}</span></span>
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
