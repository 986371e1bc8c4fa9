//! A period's prices as a table: a row for each thing billed, a column for each way to be served.

use leptos::prelude::*;

use crate::{
    catalog::{PricePeriod, Rates, Tier, Window, WindowEffect},
    format,
    money::UsdPerMTok,
    text::Locale,
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
        name: (words.mode)(crate::catalog::Mode::Standard).to_owned(),
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
            name: format!("{name}, {}", tier_name(tier)),
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
                    Some(price) => view! { <td class="number" data-value=price.to_decimal()>{format::price(price)}</td> }.into_any(),
                    None => view! { <td class="number soft" title=words.not_published>{format::NO_FIGURE}</td> }.into_any(),
                })
                .collect();
            view! { <tr data-rate=name.clone()><th scope="row">{(words.rate)(name)} " " <span class="unit">{unit}</span></th>{cells}</tr> }
                .into_any()
        })
        .collect();
    Some(
        view! {
            <div class="scroller" tabindex="0" role="group" aria-labelledby="prices-heading">
                <table class="ledger" data-testid="model-prices">
                    <thead><tr><th scope="col">{locale.models().model.what}</th>{heads}</tr></thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
        }
        .into_any(),
    )
}

/// What tiers reprice, when windows are open, what factors multiply.
fn rules(period: &'static PricePeriod, locale: Locale) -> Option<AnyView> {
    let (text, words) = (&locale.models().model, &locale.models().prices);
    let mut lines: Vec<String> = Vec::new();
    lines.extend(
        period
            .tiers
            .first()
            .map(|tier| (words.scope)(tier.scope).to_owned()),
    );
    lines.extend(period.windows.iter().map(|window| {
        let effect = match &window.effect {
            WindowEffect::Factor(factor) => {
                format!(": {}", (text.multiplied)(&factor.to_decimal()))
            }
            WindowEffect::Rates(_) => String::new(),
        };
        format!(
            "{} ({}){effect}",
            (text.window)(&window.name),
            hours(window, locale)
        )
    }));
    let factors = period.factors.iter();
    lines.extend(factors.map(|(name, factor)| (text.factor)(name, &factor.to_decimal())));
    (!lines.is_empty()).then(|| {
        let items: Vec<AnyView> = lines
            .into_iter()
            .map(|line| view! { <li>{line}</li> }.into_any())
            .collect();
        view! { <ul class="rules">{items}</ul> }.into_any()
    })
}

fn hours(window: &Window, locale: Locale) -> String {
    let (text, words) = (&locale.models().model, &locale.models().prices);
    let days: Vec<&str> = window
        .days
        .iter()
        .map(|day| (text.day)(day.to_monday_zero_offset().unsigned_abs()))
        .collect();
    let time = |time: crate::date::Time| format!("{:02}:{:02}", time.hour(), time.minute());
    let times: Vec<String> = window
        .hours
        .iter()
        .map(|(from, to)| format!("{}-{}", time(*from), time(*to)))
        .collect();
    (text.hours)(
        &days.join(words.list_separator),
        &times.join(words.list_separator),
    )
}

fn unit_table(period: &'static PricePeriod, locale: Locale) -> Option<AnyView> {
    let (text, words) = (&locale.models().model, &locale.models().prices);
    let rows: Vec<AnyView> = period
        .units
        .iter()
        .map(|price| {
            let attrs: Vec<String> = price
                .attrs
                .iter()
                .map(|(name, value)| format!("{} {value}", name.replace('_', " ")))
                .collect();
            let unit = (words.units)(price.unit, price.per, &format::grouped(price.per));
            view! {
                <tr data-unit=price.unit.id()>
                    <th scope="row">{unit} " " <span class="unit">{attrs.join(words.list_separator)}</span></th>
                    <td class="number" data-value=price.price.to_decimal()>{format::usd_exact(price.price)}</td>
                </tr>
            }
            .into_any()
        })
        .collect();
    titled(rows, text.by_unit, locale)
}

fn fee_table(period: &'static PricePeriod, locale: Locale) -> Option<AnyView> {
    let (text, words) = (&locale.models().model, &locale.models().prices);
    let rows: Vec<AnyView> = period
        .fees
        .iter()
        .map(|fee| {
            view! {
                <tr>
                    <th scope="row">{(words.fee)(&fee.id)} " " <span class="unit">{(words.calls)(&format::grouped(fee.per))}</span></th>
                    <td class="number" data-value=fee.price.to_decimal()>{format::usd_exact(fee.price)}</td>
                </tr>
            }
            .into_any()
        })
        .collect();
    titled(rows, text.fees, locale)
}

fn titled(rows: Vec<AnyView>, title: &'static str, locale: Locale) -> Option<AnyView> {
    let text = &locale.models().model;
    (!rows.is_empty()).then(|| {
        view! {
            <h3>{title}</h3>
            <table class="ledger narrow-ledger">
                <thead><tr><th scope="col">{text.what}</th><th scope="col" class="number">{text.price}</th></tr></thead>
                <tbody>{rows}</tbody>
            </table>
        }
        .into_any()
    })
}
