//! A change in words.

use super::model::{Change, Move};
use crate::{
    catalog::{PeriodState, Quote, Status},
    date::{Date, iso},
};

pub(super) fn words(change: &Change) -> String {
    match change {
        Change::NewModel { name, prices } => {
            let standard = prices
                .iter()
                .filter(|(field, ..)| field.starts_with("rates.") || field.starts_with("units."));
            let prices: Vec<String> = standard.map(move_words).collect();
            joined(&format!("new model, {name}"), ": ", &prices)
        }
        Change::ModelGone => "no longer listed".to_owned(),
        Change::Status { old, new, retires } => {
            let end = match (new, retires) {
                (Status::Retired, Some(day)) => format!(" on {}", iso(*day)),
                (_, Some(day)) => format!(", ends on {}", iso(*day)),
                (_, None) => String::new(),
            };
            format!("{}{end} (was {})", status(*new), status(*old))
        }
        Change::Retires { old, new } => {
            format!("last day of service {} -> {}", day(*old), day(*new))
        }
        Change::Fact { what, old, new } => {
            let shown = |value: &Option<String>| value.clone().unwrap_or_else(|| "—".to_owned());
            format!("{what} {} -> {}", shown(old), shown(new))
        }
        Change::NewPeriod {
            state,
            from,
            reason,
            moves,
        } => {
            let reason = reason
                .as_ref()
                .map_or_else(String::new, |reason| format!(" ({reason})"));
            let from = from.map_or_else(String::new, |from| format!(" from {}", iso(from)));
            let moves = if moves.is_empty() {
                "the same prices".to_owned()
            } else {
                listed(moves)
            };
            match state {
                PeriodState::InForce => format!("{moves}{from}{reason}"),
                PeriodState::Announced => format!("announced: {moves}{from}{reason}"),
                PeriodState::Cancelled => {
                    format!("announced and cancelled: {moves}{from}{reason}")
                }
            }
        }
        Change::CameIntoForce { from, moves } => {
            let moves: Vec<String> = moves.iter().map(move_words).collect();
            let said = format!("the price announced for {} is in force", day(*from));
            joined(&said, ", but ", &moves)
        }
        Change::Cancelled { from } => {
            format!("the price announced for {} was cancelled", day(*from))
        }
        Change::Corrected { from, moves } => {
            format!("prices{} corrected: {}", period(*from), listed(moves))
        }
        Change::Ends { from, old, new } => {
            let end = new.map_or_else(
                || "have no end".to_owned(),
                |new| format!("end on {}", iso(new)),
            );
            format!("prices{} {end} (before: {})", period(*from), day(*old))
        }
        Change::PeriodGone { from } => format!("prices{} no longer listed", period(*from)),
        Change::Rechecked { old, new } => {
            format!("source read again on {} (before: {})", iso(*new), iso(*old))
        }
    }
}

fn joined(start: &str, between: &str, parts: &[String]) -> String {
    if parts.is_empty() {
        start.to_owned()
    } else {
        format!("{start}{between}{}", parts.join(", "))
    }
}

fn listed(moves: &[Move]) -> String {
    let moves: Vec<String> = moves.iter().map(move_words).collect();
    moves.join(", ")
}

fn move_words((field, old, new): &Move) -> String {
    let field = field_words(field);
    match (old, new) {
        (Some(old), Some(new)) if unit(*old) == unit(*new) => {
            format!("{field} {} -> {}{}", figure(*old), figure(*new), unit(*new))
        }
        (old, Some(new)) => {
            let before = old.map_or_else(String::new, |old| {
                format!("{}{} -> ", figure(old), unit(old))
            });
            format!("{field} {before}{}{}", figure(*new), unit(*new))
        }
        (Some(old), None) => format!("{field} {}{} -> not listed", figure(*old), unit(*old)),
        (None, None) => field,
    }
}

/// `modes.batch.rates.cache_read` is "batch cache read"; `tiers[gt 272000].rates.input` "input over 272000".
fn field_words(field: &str) -> String {
    let (place, rate) = field.split_once("rates.").unwrap_or(("", field));
    let mut words = Vec::new();
    let mut over = String::new();
    for part in place.split('.').filter(|part| !part.is_empty()) {
        if let Some(threshold) = part
            .strip_prefix("tiers[")
            .and_then(|part| part.strip_suffix(']'))
        {
            over = threshold.replace("gte ", " from ").replace("gt ", " over ") + " prompt tokens";
        } else if part != "modes" && part != "windows" {
            words.push(part.to_owned());
        }
    }
    let rate = if place.is_empty() && !field.starts_with("rates.") {
        let (group, name) = field.split_once('.').unwrap_or(("", field));
        match group {
            "factors" => format!("factor {name}"),
            "fees" => format!("fee {name}"),
            "windows" => name.replace('.', " "),
            _ => name.to_owned(),
        }
    } else {
        rate.replace('.', " ")
    };
    words.push(rate);
    words.join(" ").replace('_', " ") + &over
}

fn figure(quote: Quote) -> String {
    match quote {
        Quote::PerMTok(price) if price.is_free() => "free".to_owned(),
        Quote::PerMTok(price) => format!("${price}"),
        Quote::Per { price, .. } => format!("${price}"),
        Quote::Times(factor) => format!("x{}", factor.to_decimal()),
    }
}

fn unit(quote: Quote) -> String {
    match quote {
        Quote::PerMTok(_) => " per MTok".to_owned(),
        Quote::Per { per: 1, .. } => " each".to_owned(),
        Quote::Per { per, .. } => format!(" per {per}"),
        Quote::Times(_) => String::new(),
    }
}

fn status(status: Status) -> &'static str {
    match status {
        Status::Active => "active",
        Status::Preview => "preview",
        Status::Deprecated => "deprecated",
        Status::Retired => "retired",
    }
}

fn day(day: Option<Date>) -> String {
    day.map_or_else(|| "no day".to_owned(), iso)
}

fn period(from: Option<Date>) -> String {
    from.map_or_else(
        || " of the first days".to_owned(),
        |from| format!(" from {}", iso(from)),
    )
}
