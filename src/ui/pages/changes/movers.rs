//! The changes that moved a price most within a year.

use crate::text::Words as _;
use leptos::prelude::*;

use super::{AllNews, words::percent};
use crate::{
    text::Locale,
    ui::route::{Page, Route},
};
use book::Change;
use prices::date::{Date, days_between, iso};

/// How many are shown.
const SHOWN: usize = 10;
/// A year.
const DAYS: i64 = 365;

/// The table of the biggest movers; nothing where nothing moved.
pub fn movers(news: &AllNews, today: Date, locale: Locale) -> Option<AnyView> {
    let text = &locale.models().changes;
    let recent: Vec<Change<'static>> = news
        .iter()
        .filter(|change| change.day <= today && days_between(change.day, today) <= DAYS)
        .cloned()
        .collect();
    let places = book::movers(&recent);
    let rows: Vec<AnyView> = places
        .into_iter()
        .filter_map(|at| row(&recent[usize::from(at)], locale))
        .take(SHOWN)
        .collect();
    if rows.is_empty() {
        return None;
    }
    let [model, before, after, change] = text.mover_heads;
    Some(
        view! {
            <section class="ruled" aria-labelledby="movers-heading">
                <h2 id="movers-heading">{text.movers}</h2>
                <p class="soft">{text.movers_lead}</p>
                <div class="scroller" tabindex="0" role="group" aria-labelledby="movers-heading">
                    <table class="ledger movers" data-testid="movers">
                        <thead><tr>
                            <th scope="col">{model}</th>
                            <th scope="col" class="number">{before}</th>
                            <th scope="col" class="number">{after}</th>
                            <th scope="col" class="number">{change}</th>
                        </tr></thead>
                        <tbody>{rows}</tbody>
                    </table>
                </div>
            </section>
        }
        .into_any(),
    )
}

fn row(change: &Change<'static>, locale: Locale) -> Option<AnyView> {
    let (old, new) = change.blend?;
    let model = change.model;
    let href = Route::new(locale, Page::of_model(model)).path();
    let percent = percent(old, new)?;
    Some(
        view! {
            <tr data-model=model.key.as_str()>
                <th scope="row"><a href=href>{model.name.as_str()}</a> " " <span class="unit">{model.provider_name.as_str()} " · " <span data-value=iso(change.day)>{format::date(change.day)}</span></span></th>
                <td class="number" data-value=old.to_decimal()>{format::usd(old)}</td>
                <td class="number" data-value=new.to_decimal()>{format::usd(new)}</td>
                <td class="number">{percent}</td>
            </tr>
        }
        .into_any(),
    )
}
