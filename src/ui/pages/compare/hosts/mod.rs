//! One model at all who sell it, the cheapest for the workload first.

mod choices;

use crate::text::Words as _;
use crate::ui::pages::compare::cell;
use leptos::prelude::*;

use super::{
    cell::{Cell, cell},
    naming::seller_name,
    table::marks,
};
use crate::{
    text::Locale,
    ui::{
        book_state::BookState,
        money,
        route::{Page, Route},
        view::live,
    },
};
use book::{Column, Mark, Row, Standing, hosts_of};
use choices::{Sold, sold_models};
use prices::money::Usd;

/// The columns after the seller's name and the multiple.
const COLUMNS: [Column; 6] = [
    Column::PerRequest,
    Column::PerMonth,
    Column::Input,
    Column::Output,
    Column::CacheRead,
    Column::Context,
];

/// Which model, and its sellers. A model chosen here counts before one that is picked in the table.
pub fn hosts(state: BookState, locale: Locale) -> AnyView {
    let text = &locale.book().side.hosts;
    let models: &'static [Sold] = Box::leak(sold_models(state.data).into_boxed_slice());
    let chosen = RwSignal::new(String::new());
    let identity = move || identity(state, models, &chosen.get());
    let choose = move |event| chosen.set(event_target_value(&event));
    // An option says that it is chosen for as long as the select itself has no options to choose from.
    let first = untrack(identity);
    // The HTML names the first one only; the others come with the page's life.
    let options = move || {
        let is_live = state.clock.live.get();
        let listed = models
            .iter()
            .filter(|sold| is_live || sold.identity == first);
        listed
            .map(|sold| {
                let label = (text.choice)(sold.name, sold.sellers);
                view! { <option value=sold.identity selected=sold.identity == first>{label}</option> }
                    .into_any()
            })
            .collect::<Vec<AnyView>>()
    };
    view! {
        <section class="ruled hosts" id="hosts" aria-labelledby="hosts-heading">
            <h2 id="hosts-heading">{text.heading}</h2>
            <p class="soft">{text.lead}</p>
            <label class="field">
                <span class="label">{text.model}</span>
                <select data-testid="host-model" on:change=choose prop:value=identity>{live(options)}</select>
            </label>
            {live(move || sellers(state, identity(), locale))}
        </section>
    }
    .into_any()
}

/// The model to show: chosen, else the first picked one that several sell, else the one that most sell.
fn identity(state: BookState, models: &'static [Sold], chosen: &str) -> &'static str {
    let known = |identity: &str| models.iter().find(|sold| sold.identity == identity);
    let picked = || {
        let rows = state.picked();
        rows.iter()
            .find_map(|row| known(state.data.catalog.identity(row.model)))
    };
    let most = || {
        models.iter().reduce(|most, sold| {
            if most.sellers < sold.sellers {
                sold
            } else {
                most
            }
        })
    };
    known(chosen)
        .or_else(picked)
        .or_else(most)
        .map_or("", |sold| sold.identity)
}

fn sellers(state: BookState, identity: &str, locale: Locale) -> AnyView {
    let book = locale.book();
    let (text, words) = (&book.side.hosts, &book.compare);
    let rows = state.rows.get();
    let mut hosts = hosts_of(&rows.0, &state.data.catalog, identity);
    hosts.retain(|row| !matches!(row.standing, Standing::Retired | Standing::Unreleased));
    let least = paid(&hosts).next().map(|(_, amount)| amount);
    let heads: Vec<AnyView> = COLUMNS
        .into_iter()
        .map(|column| {
            view! { <th scope="col" class="number">{(words.column)(column)} " " <span class="unit">{cell::unit(column, locale)}</span></th> }
                .into_any()
        })
        .collect();
    let summary = summary(&hosts, locale);
    let is_tied = paid(&hosts)
        .filter(|(_, amount)| Some(*amount) == least)
        .count()
        > 1;
    let body: Vec<AnyView> = hosts
        .into_iter()
        .map(|row| seller(row, least, is_tied, locale))
        .collect();
    view! {
        <p role="status" data-testid="host-summary">{summary}</p>
        <div class="scroller" tabindex="0" role="group" aria-label=text.caption>
            <table class="ledger" data-testid="hosts" data-identity=identity.to_owned()>
                <caption class="visually-hidden">{text.caption}</caption>
                <thead><tr><th scope="col">{text.seller}</th><th scope="col" class="number">{text.times}</th>{heads}</tr></thead>
                <tbody>{body}</tbody>
            </table>
        </div>
    }
    .into_any()
}

/// What each asks for a request, where that is known and not nothing.
fn paid<'r>(
    hosts: &'r [&Row<'static>],
) -> impl DoubleEndedIterator<Item = (&'r Row<'static>, Usd)> {
    hosts.iter().filter_map(|row| {
        let amount = row.per_request.ok().filter(|amount| *amount > Usd::ZERO)?;
        Some((*row, amount))
    })
}

fn summary(hosts: &[&Row<'static>], locale: Locale) -> String {
    let text = &locale.book().side.hosts;
    if hosts.is_empty() {
        return text.nobody.to_owned();
    }
    let (Some((row, least)), Some((dearest, most))) = (paid(hosts).next(), paid(hosts).next_back())
    else {
        return text.unknown.to_owned();
    };
    let amount = money::amount(least);
    if least == most {
        return (text.same)(&amount);
    }
    let ties = paid(hosts).filter(|(_, amount)| *amount == least).count() as u64 - 1;
    let cheapest = seller_name(row, locale);
    let cheapest = match ties {
        0 => cheapest,
        more => (locale.book().side.and_same)(&cheapest, more),
    };
    (text.summary)(
        &cheapest,
        &amount,
        &seller_name(dearest, locale),
        &format::ratio(most, least),
    )
}

/// A seller's row; `is_tied` where several ask the least.
fn seller(row: &Row<'static>, least: Option<Usd>, is_tied: bool, locale: Locale) -> AnyView {
    let words = &locale.book().compare;
    let model = row.model;
    let name: AnyView = if row.mark == Mark::Added {
        model.name.as_str().into_any()
    } else {
        let href = Route::new(locale, Page::of_model(model)).path();
        view! { <a href=href>{model.provider_name.as_str()}</a> " " <span class="from">{model.name.as_str()}</span> }.into_any()
    };
    let times = match (row.per_request, least) {
        (Ok(amount), Some(least)) if amount == least && is_tied => {
            locale.book().side.same.to_owned()
        }
        (Ok(amount), Some(least)) => format::ratio(amount, least),
        _ => format::NO_FIGURE.to_owned(),
    };
    let cells: Vec<AnyView> = COLUMNS
        .into_iter()
        .map(|column| {
            let Cell { value, shown, why, .. } = cell(column, row, locale);
            view! { <td class="number" data-part=column.id() data-label=(words.column)(column) data-value=value aria-label=why>{shown}</td> }
                .into_any()
        })
        .collect();
    view! {
        <tr data-model=model.key.as_str()>
            <th scope="row"><span class="names">{name} <span class="from">{marks(row, locale)}</span></span></th>
            <td class="number" data-part="times">{times}</td>
            {cells}
        </tr>
    }
    .into_any()
}
