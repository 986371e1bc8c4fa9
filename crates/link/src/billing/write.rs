//! A plan into a link.

use super::{KEYS, NONE, demand, terms};
use crate::{VERSION, query};
use plan::{
    billing::{Setup, invoice::AtLimit, own},
    field::money_text,
};
use prices::{
    date::{Date, iso},
    money::Usd,
};

/// Writes the query string, without a `?`.
#[must_use]
pub fn to_query(setup: &Setup, today: Date) -> String {
    let mut pairs = vec![("v".to_owned(), VERSION.to_string())];
    for key in KEYS {
        if let Some(value) = written(setup, key, today) {
            pairs.push((key.to_owned(), value));
        }
        if key == "at" {
            pairs.extend(demand::pairs(&setup.usage));
        }
    }
    pairs.extend(terms::written(&setup.overrides).map(|own| ("own".to_owned(), own)));
    joined(&pairs)
}

/// Keys and values as a query string.
pub(super) fn joined(pairs: &[(String, String)]) -> String {
    let pairs: Vec<String> = pairs
        .iter()
        .map(|(key, value)| format!("{key}={}", query::encode(value)))
        .collect();
    pairs.join("&")
}

fn written(setup: &Setup, key: &str, today: Date) -> Option<String> {
    let none = || NONE.to_owned();
    let money = |amount: Usd| Some(money_text(amount));
    match key {
        "at" => Some(setup.platform.clone()).filter(|id| !id.is_empty()),
        "start" => Some(iso(setup.start.unwrap_or(today))),
        "months" => Some(setup.months.to_string()),
        "opening" => money(setup.opening),
        "top-up" => money(setup.top_up),
        "every" => Some(setup.top_up_days.to_string()),
        "reload" => Some(if setup.reload { "on" } else { "off" }.to_owned()),
        "reload-at" => money(setup.reload_at),
        "reload-by" => money(setup.reload_amount),
        "reload-cap" => Some(setup.reload_cap.map_or_else(none, money_text)),
        "reload-fails" => Some(setup.reload_fails.map_or_else(none, |day| day.to_string())),
        "late" => money(setup.late_allowance),
        "tax" => Some(setup.tax.to_decimal()),
        "limit" => Some(setup.limit.map_or_else(none, money_text)),
        "at-limit" => Some(match setup.at_limit {
            AtLimit::Stops => "stops".to_owned(),
            AtLimit::GoesOn => "goes-on".to_owned(),
        }),
        "budget" => money(setup.budget),
        "alerts" => Some(own::listed(&setup.alerts).replace(' ', "")),
        _ => None,
    }
}
