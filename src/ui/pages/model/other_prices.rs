//! What a period prices by other units than tokens, and its fees.

use crate::text::Words as _;
use leptos::prelude::*;

use crate::text::Locale;
use prices::catalog::PricePeriod;

/// Prices by image, second, page, query.
pub fn unit_table(period: &'static PricePeriod, locale: Locale) -> Option<AnyView> {
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

/// Fees on top of tokens.
pub fn fee_table(period: &'static PricePeriod, locale: Locale) -> Option<AnyView> {
    let (text, words) = (&locale.models().model, &locale.models().prices);
    let rows: Vec<AnyView> = period
        .fees
        .iter()
        .map(|fee| {
            view! {
                <tr>
                    <th scope="row">{(locale.fee().name)(&fee.id)} " " <span class="unit">{(words.calls)(&format::grouped(fee.per))}</span></th>
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
