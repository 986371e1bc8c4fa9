//! A link into a plan.

use super::{BillingLinkProblem, KEYS, NONE, demand, terms, unread};
use crate::{VERSION, query};
use plan::{
    FieldProblem,
    billing::{
        LEAST_RHYTHM, MOST_MONTHS, Platforms, Setup, Slip, invoice::AtLimit, read_money,
        read_percents, read_rate,
    },
    parse_count_field,
};
use prices::{date::parse_date, money::Usd};

/// Reads a query string over a plan to begin with. `None` when it holds no key of ours.
#[must_use]
pub fn from_query(
    query: &str,
    platforms: &Platforms,
    mut setup: Setup,
) -> Option<(Setup, Vec<BillingLinkProblem>)> {
    let pairs: Vec<(String, String)> = query::pairs(query).collect();
    let of = |wanted: &str| {
        let found = pairs.iter().find(|(key, _)| key == wanted);
        found.map(|(_, value)| value.as_str())
    };
    let is_ours = |key: &str| KEYS.contains(&key) || demand::is_key(key) || key == "own";
    if !pairs.iter().any(|(key, _)| is_ours(key)) {
        return None;
    }
    let mut problems = Vec::new();
    let version = of("v").and_then(|v| v.parse::<u64>().ok());
    if version.is_some_and(|version| version > VERSION) {
        problems.push(BillingLinkProblem::Newer);
    }
    if let Some(id) = of("at") {
        match platforms.get(id) {
            Some(platform) => setup.choose(platform),
            None => problems.push(unread("at", id)),
        }
    }
    demand::read(&mut setup.usage, &pairs, &mut problems);
    for key in KEYS.into_iter().skip(1) {
        let Some(text) = of(key) else { continue };
        if take(&mut setup, key, text).is_err() {
            problems.push(unread(key, text));
        }
    }
    if let Some(own) = of("own") {
        terms::read(&mut setup, platforms, own, &mut problems);
    }
    Some((setup, problems))
}

fn take(setup: &mut Setup, key: &str, text: &str) -> Result<(), Slip> {
    let count = |range| -> Result<u32, Slip> {
        Ok(u32::try_from(parse_count_field(text, range)?).unwrap_or(u32::MAX))
    };
    let wrong = || Slip::from(FieldProblem::Empty);
    let or_none = || -> Result<Option<Usd>, Slip> {
        if text == NONE {
            return Ok(None);
        }
        read_money(text).map(Some)
    };
    match key {
        "start" => {
            let date = parse_date(text).map_err(|_| Slip::NotADay)?;
            if !(2000..=2090).contains(&date.year()) {
                return Err(Slip::NotADay);
            }
            setup.start = Some(date);
        }
        "months" => setup.months = count(1..=u64::from(MOST_MONTHS))?,
        "opening" => setup.opening = read_money(text)?,
        "top-up" => setup.top_up = read_money(text)?,
        "every" => {
            let days = count(0..=366)?;
            if days != 0 && days < LEAST_RHYTHM {
                return Err(wrong());
            }
            setup.top_up_days = days;
        }
        "reload" => {
            setup.reload = match text {
                "on" => true,
                "off" => false,
                _ => return Err(wrong()),
            }
        }
        "reload-at" => setup.reload_at = read_money(text)?,
        "reload-by" => setup.reload_amount = read_money(text)?,
        "reload-cap" => setup.reload_cap = or_none()?,
        "reload-fails" if text == NONE => setup.reload_fails = None,
        "reload-fails" => setup.reload_fails = Some(count(1..=1_098)?),
        "late" => setup.late_allowance = read_money(text)?,
        "tax" => setup.tax = read_rate(text)?,
        "limit" => setup.limit = or_none()?,
        "at-limit" => {
            setup.at_limit = match text {
                "stops" => AtLimit::Stops,
                "goes-on" => AtLimit::GoesOn,
                _ => return Err(wrong()),
            }
        }
        "budget" => {
            let budget = read_money(text)?;
            if budget == Usd::ZERO {
                return Err(wrong());
            }
            setup.budget = budget;
        }
        "alerts" => setup.alerts = read_percents(text)?,
        _ => {}
    }
    Ok(())
}
