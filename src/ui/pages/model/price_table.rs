//! A period's prices as a table: a row for each thing billed, a column for each way to be served.

use crate::text::Words as _;
use leptos::prelude::*;

use super::{
    other_prices::{fee_table, unit_table},
    price_rules::rules,
};
use crate::text::Locale;
use prices::{
    catalog::{PricePeriod, Rates, Tier, WindowEffect},
    money::UsdPerMTok,
};

/// The order of the rows: what is read, what is written, then the rest as it comes.
const ORDER: [&str; 4] = ["input", "output", "reasoning", "cache_read"];

/// A column: what it is called, and its rates.
struct Column<'p> {
    name: String,
    rates: &'p Rates,
}

/// Everything a period prices.
pub fn price_table(period: &'static PricePeriod, locale: Locale) -> AnyView {
    let tokens = token_table(period, locale);
    let rules = rules(period, locale);
    let units = unit_table(period, locale);
    let fees = fee_table(period, locale);
    view! { {tokens} {rules} {units} {fees} }.into_any()
}

fn columns(period: &'static PricePeriod, locale: Locale) -> Vec<Column<'static>> {
    let words = &locale.models().prices;
    let tier_name = |tier: &Tier| (words.tier)(tier, &format::grouped(tier.threshold.get()));
    let mut columns = vec![Column {
        name: (words.mode)(prices::catalog::Mode::Standard).to_owned(),
        rates: &period.rates,
    }];
    let tiers = period.tiers.iter();
    columns.extend(tiers.map(|tier| Column {
        name: tier_name(tier),
        rates: &tier.rates,
    }));
    for (mode, price) in &period.modes {
        let name = (words.mode)(*mode);
        columns.push(Column {
            name: name.to_owned(),
            rates: &price.rates,
        });
        columns.extend(price.tiers.iter().flatten().map(|tier| Column {
            name: [name, &tier_name(tier)].join(words.list_separator),
            rates: &tier.rates,
        }));
    }
    columns.extend(period.windows.iter().filter_map(|window| {
        let WindowEffect::Rates(rates) = &window.effect else {
            return None;
        };
        Some(Column {
            name: (locale.models().model.window)(&window.name),
            rates,
        })
    }));
    columns
}

/// Rates by name; the table asks the columns for each of them.
fn price(rates: &Rates, name: &str) -> Option<UsdPerMTok> {
    let listed = rates.listed();
    listed
        .into_iter()
        .find_map(|(listed, price)| (listed == name).then_some(price))
}

fn token_table(period: &'static PricePeriod, locale: Locale) -> Option<AnyView> {
    let words = &locale.models().prices;
    let columns = columns(period, locale);
    let mut names: Vec<String> = Vec::new();
    for (name, _) in columns.iter().flat_map(|column| column.rates.listed()) {
        if !names.contains(&name) {
            names.push(name);
        }
    }
    if names.is_empty() {
        return None;
    }
    let place = |name: &String| {
        let known = ORDER.iter().position(|known| known == name);
        known.unwrap_or(ORDER.len())
    };
    let mut ordered: Vec<String> = Vec::new();
    for at in 0..=ORDER.len() {
        ordered.extend(names.iter().filter(|name| place(name) == at).cloned());
    }
    let heads: Vec<AnyView> = columns
        .iter()
        .map(|column| {
            view! { <th scope="col" class="number">{column.name.clone()}</th> }.into_any()
        })
        .collect();
    let rows: Vec<AnyView> = ordered
        .iter()
        .map(|name| {
            let unit = if name == "cache_storage_hour" {
                words.per_mtok_hour
            } else {
                words.per_mtok
            };
            let cells: Vec<AnyView> = columns
                .iter()
                .map(|column| match price(column.rates, name) {
                    Some(price) => view! { <td class="number" data-label=column.name.clone() data-value=price.to_decimal()>{format::price(price)}</td> }.into_any(),
                    None => view! { <td class="number soft" data-label=column.name.clone() title=words.not_published>{format::NO_FIGURE}</td> }.into_any(),
                })
                .collect();
            view! { <tr data-rate=name.clone()><th scope="row">{(words.rate)(name)} " " <span class="unit">{unit}</span></th>{cells}</tr> }
                .into_any()
        })
        .collect();
    Some(
        view! {
            <div class="scroller" tabindex="0" role="group" aria-labelledby="prices-heading">
                <table class="ledger stacks" data-testid="model-prices">
                    <thead><tr><th scope="col">{locale.models().model.what}</th>{heads}</tr></thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
        }
        .into_any(),
    )
}
