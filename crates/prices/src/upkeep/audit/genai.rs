//! genai-prices' package data, `genai_prices/data.py`: providers with models, whose prices are dollars for a million tokens and may
//! begin on a day.

use super::{Catalogue, TheirRow, providers, python, python::Literal};
use crate::date::{Date, parse_date};

/// What the list of providers begins with.
pub(super) const MARK: &str = "providers: list[Provider] = ";

const RATES: [(&str, &str); 13] = [
    ("input_mtok", "input"),
    ("output_mtok", "output"),
    ("output_reasoning_mtok", "reasoning"),
    ("cache_read_mtok", "cache_read"),
    ("cache_write_mtok", "cache_write"),
    ("cache_write_1h_mtok", "cache_write.1h"),
    ("input_audio_mtok", "input_audio"),
    ("output_audio_mtok", "output_audio"),
    ("cache_audio_read_mtok", "cache_read_audio"),
    ("input_image_mtok", "input_image"),
    ("output_image_mtok", "output_image"),
    ("cache_image_read_mtok", "cache_read_image"),
    ("input_video_mtok", "input_video"),
];

/// What a variant is asked for by, and our mode. Its other variants are regions, and second names of these.
const MODES: [(&str, &str, &str); 4] = [
    ("processing", "batch", "batch"),
    ("service_tier", "flex", "flex"),
    ("service_tier", "priority", "priority"),
    ("speed", "fast", "fast"),
];

/// Reads the prices that hold on a day.
pub(super) fn read(text: &str, day: Date) -> Result<Catalogue, String> {
    let mut catalogue = Catalogue {
        format: "genai-prices",
        ..Catalogue::default()
    };
    let start = text.find(MARK).map_or(0, |at| at + MARK.len());
    for provider in python::read(&text[start..])?.items() {
        let id = provider.get("id").and_then(Literal::text).unwrap_or("");
        let models = provider.get("models").map_or(&[][..], Literal::items);
        let ours = providers::all_ours(&providers::GENAI, id);
        if ours.is_empty() {
            catalogue.skipped += models.len();
            continue;
        }
        for model in models {
            let row = row(id, &ours, model, day, &mut catalogue.problems);
            catalogue.rows.extend(row);
        }
    }
    Ok(catalogue)
}

fn row(
    provider: &str,
    ours: &[&'static str],
    model: &Literal,
    day: Date,
    problems: &mut Vec<String>,
) -> Option<TheirRow> {
    let id = model.get("id")?.text()?;
    let mut ids = vec![id.to_owned()];
    if let Some(clause) = model.get("match") {
        exact_ids(clause, &mut ids);
    }
    let candidates = ids
        .iter()
        .flat_map(|id| ours.iter().map(move |ours| (*ours, id.clone())));
    let mut row = TheirRow::new(&format!("{provider}/{id}"), candidates);
    let (since, prices) = in_force(model.get("prices")?, day)?;
    row.since = since;
    figures(&mut row, "", prices, problems);
    for variant in model.get("price_variants").map_or(&[][..], Literal::items) {
        let begun = variant
            .get("constraint")
            .is_none_or(|constraint| start(constraint).is_some_and(|from| from <= day));
        let mode = variant.get("when").and_then(mode).filter(|_| begun);
        if let (Some(mode), Some(prices)) = (mode, variant.get("prices")) {
            figures(&mut row, &format!("{mode}."), prices, problems);
        }
    }
    if let Some(window) = model.get("context_window").and_then(Literal::number) {
        row.whole("context_window", window);
    }
    Some(row)
}

/// The ids that a rule of matching names in full. Beginnings and patterns name models that the row's author never looked at.
fn exact_ids(clause: &Literal, ids: &mut Vec<String>) {
    if let Some(id) = clause.get("equals").and_then(Literal::text) {
        ids.push(id.to_owned());
    }
    if clause.is_call("ClauseOr") {
        let clauses = clause.get("or_").map_or(&[][..], Literal::items);
        for clause in clauses {
            exact_ids(clause, ids);
        }
    }
}

/// The last of the prices that holds on the day, and the day from which. Prices of certain hours are not the standard ones.
fn in_force(prices: &Literal, day: Date) -> Option<(Option<Date>, &Literal)> {
    if prices.is_call("ModelPrice") {
        return Some((None, prices));
    }
    let mut dated = prices.items().iter().filter_map(|price| {
        let since = match price.get("constraint") {
            None => None,
            Some(constraint) => Some(start(constraint)?),
        };
        Some((since, price.get("prices")?))
    });
    dated.rfind(|(since, _)| since.is_none_or(|since| since <= day))
}

/// The first day of a `StartDateConstraint(start_date=datetime.date(2026, 10, 12))`.
fn start(constraint: &Literal) -> Option<Date> {
    let date = constraint.get("start_date")?;
    let [year, month, day] = date.arguments()[..] else {
        return None;
    };
    let two = |part: &Literal| part.number().map(|digits| format!("{digits:0>2}"));
    parse_date(&format!("{}-{}-{}", year.number()?, two(month)?, two(day)?)).ok()
}

fn mode(when: &Literal) -> Option<&'static str> {
    let Literal::Map(entries) = when else {
        return None;
    };
    let [(key, value)] = &entries[..] else {
        return None;
    };
    let (key, value) = (key.text()?, value.text()?);
    let mut modes = MODES.iter();
    let (.., mode) = modes.find(|(by, name, _)| (*by, *name) == (key, value))?;
    Some(mode)
}

fn figures(row: &mut TheirRow, at: &str, prices: &Literal, problems: &mut Vec<String>) {
    for (theirs, ours) in RATES {
        let Some(price) = prices.get(theirs) else {
            continue;
        };
        if let Some(digits) = price.number() {
            row.digits(&format!("{at}{ours}"), digits, 6, problems);
            continue;
        }
        if let Some(digits) = price.get("base").and_then(Literal::number) {
            row.digits(&format!("{at}{ours}"), digits, 6, problems);
        }
        for tier in price.get("tiers").map_or(&[][..], Literal::items) {
            let above = tier.get("start").and_then(Literal::number);
            let digits = tier.get("price").and_then(Literal::number);
            if let (Some(tier), Some(digits)) = (above.and_then(super::tier_name), digits) {
                row.digits(&format!("{at}{tier}.{ours}"), digits, 6, problems);
            }
        }
    }
}
