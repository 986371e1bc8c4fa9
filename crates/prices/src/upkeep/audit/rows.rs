//! Rows as JSON Lines: one model a line, with its source and the day it was read, in dollars for a million tokens.
//!
//! Whoever collects prices from several places brings them into this form:
//! `{"provider": "openai", "model": "gpt-9", "prices": {"input": "2", "cache_write_1h": "4"}, "as_of": "2026-11-18", "source": "...",
//! "source_url": "https://...", "confidence": "A"}`, with `tiers` (`over_input_tokens`, `prices`) and `service_tiers` (`batch`, ...).

use serde_json::{Error, value::RawValue};

use super::{Catalogue, Object, TheirRow, is_object, object, pi_ai, providers, string};
use crate::{
    catalog::{Grade, Mode},
    date::{Date, parse_date},
};

const RATES: [&str; 13] = [
    "input",
    "output",
    "reasoning",
    "cache_read",
    "cache_write",
    "cache_storage_hour",
    "input_audio",
    "output_audio",
    "cache_read_audio",
    "input_image",
    "output_image",
    "input_video",
    "output_video",
];
/// Written with an underscore there, and as an entry of a map here.
const WRITES: [(&str, &str); 4] = [
    ("cache_write_5m", "cache_write.5m"),
    ("cache_write_30m", "cache_write.30m"),
    ("cache_write_1h", "cache_write.1h"),
    ("cache_write_12h", "cache_write.12h"),
];

/// Whether a text is such lines: the first is an object that names a provider and a model.
pub(super) fn is_one(text: &str) -> bool {
    let first = text.lines().next().unwrap_or_default();
    object(first).is_ok_and(|row| row.contains_key("provider") && row.contains_key("model"))
}

/// Reads the rows. One whose price begins after the day, or ended before it, is left out.
pub(super) fn read(text: &str, day: Date) -> Result<Catalogue, Error> {
    let mut catalogue = Catalogue {
        format: "rows",
        ..Catalogue::default()
    };
    for line in text.lines().filter(|line| !line.trim().is_empty()) {
        let fields = object(line)?;
        let named = |field: &str| fields.get(field).and_then(|value| string(value));
        let date = |field: &str| named(field).and_then(|text| parse_date(&text).ok());
        let (provider, model) = (named("provider"), named("model"));
        let (Some(provider), Some(model)) = (provider, model) else {
            catalogue.skipped += 1;
            continue;
        };
        let (from, to) = (date("effective_from"), date("effective_to"));
        let holds = from.is_none_or(|from| from <= day) && to.is_none_or(|to| day < to);
        let prices = fields.get("prices").filter(|prices| is_object(prices));
        let ours = providers::by_row(&provider);
        let (Some(prices), true, false) = (prices, holds, ours.is_empty()) else {
            catalogue.skipped += 1;
            continue;
        };
        let candidates = ours.into_iter().map(|ours| (ours, model.clone()));
        let mut row = TheirRow::new(&format!("{provider}/{model}"), candidates);
        row.day = date("as_of");
        row.since = from;
        row.url = named("source_url");
        row.via = named("source");
        row.grade = match named("confidence").as_deref() {
            Some("A") => Grade::Maker,
            Some("C") => Grade::Reseller,
            _ => Grade::Secondary,
        };
        fill(&mut row, &fields, prices, &mut catalogue.problems)?;
        catalogue.rows.push(row);
    }
    Ok(catalogue)
}

fn fill(
    row: &mut TheirRow,
    fields: &Object<'_>,
    prices: &RawValue,
    problems: &mut Vec<String>,
) -> Result<(), Error> {
    rates(row, "", prices, problems)?;
    if let Some(list) = fields.get("tiers") {
        tiers(row, "", list, problems)?;
    }
    if let Some(list) = fields.get("tiers_raw") {
        pi_ai::tiers(row, list, problems)?;
    }
    if let Some(modes) = fields.get("service_tiers").filter(|modes| is_object(modes)) {
        for (mode, price) in object(modes.get())? {
            let Some(mode) = Mode::from_id(&mode).filter(|_| is_object(price)) else {
                continue;
            };
            let (at, price) = (format!("{}.", mode.id()), object(price.get())?);
            if let Some(prices) = price.get("prices") {
                rates(row, &at, prices, problems)?;
            }
            if let Some(list) = price.get("tiers") {
                tiers(row, &at, list, problems)?;
            }
        }
    }
    for limit in ["context_window", "max_input", "max_output"] {
        row.tokens(limit, fields.get(limit));
    }
    Ok(())
}

fn tiers(
    row: &mut TheirRow,
    at: &str,
    list: &RawValue,
    problems: &mut Vec<String>,
) -> Result<(), Error> {
    let list: Vec<&RawValue> = serde_json::from_str(list.get())?;
    for tier in list {
        let tier = object(tier.get())?;
        let over = tier.get("over_input_tokens");
        let name = over.and_then(|over| super::tier_name(over.get()));
        if let (Some(name), Some(prices)) = (name, tier.get("prices")) {
            rates(row, &format!("{at}{name}."), prices, problems)?;
        }
    }
    Ok(())
}

fn rates(
    row: &mut TheirRow,
    at: &str,
    prices: &RawValue,
    problems: &mut Vec<String>,
) -> Result<(), Error> {
    let prices = object(prices.get())?;
    let same = RATES.iter().map(|name| (*name, *name));
    for (theirs, ours) in same.chain(WRITES) {
        if let Some(price) = prices.get(theirs) {
            row.price(&format!("{at}{ours}"), price, 6, problems);
        }
    }
    Ok(())
}
