//! pi-ai's package data, one file of `dist/providers/data/` for each provider: APIs with models, whose prices are dollars for a million
//! tokens.

use serde_json::{Error, value::RawValue};

use super::{Catalogue, Object, TheirRow, is_object, object, providers, string};

/// Its names of prices, and ours.
const RATES: [(&str, &str); 4] = [
    ("input", "input"),
    ("output", "output"),
    ("cacheRead", "cache_read"),
    ("cacheWrite", "cache_write"),
];

/// Whether an object is one of these files: APIs with models that carry a `cost` and the name of their `api`.
pub(super) fn is_one(top: &Object<'_>) -> bool {
    let first = |value: &RawValue| {
        let models = object(value.get()).ok()?;
        let model = object(models.values().next()?.get()).ok()?;
        Some(model.contains_key("api") && model.contains_key("provider"))
    };
    let mut apis = top.values().filter(|value| is_object(value));
    apis.next().and_then(|api| first(api)) == Some(true)
}

pub(super) fn read(top: &Object<'_>) -> Result<Catalogue, Error> {
    let mut catalogue = Catalogue {
        format: "pi-ai",
        ..Catalogue::default()
    };
    for models in top.values().filter(|models| is_object(models)) {
        for (key, model) in object(models.get())? {
            let model = object(model.get())?;
            let named = |field: &str| model.get(field).and_then(|value| string(value));
            let provider = named("provider").unwrap_or_default();
            let ours = providers::all_ours(&providers::PI_AI, &provider);
            // Beside chat models there are the prices of tasks, which leave out the answer.
            let is_chat = key.starts_with("chat:");
            let (Some(id), true) = (named("id"), is_chat && !ours.is_empty()) else {
                catalogue.skipped += 1;
                continue;
            };
            let candidates = ours.into_iter().map(|ours| (ours, id.clone()));
            let mut row = TheirRow::new(&format!("{provider}/{id}"), candidates);
            if let Some(cost) = model.get("cost").filter(|cost| is_object(cost)) {
                cost_of(&mut row, &object(cost.get())?, &mut catalogue.problems)?;
            }
            row.tokens("context_window", model.get("contextWindow"));
            row.tokens("max_output", model.get("maxTokens"));
            catalogue.rows.push(row);
        }
    }
    Ok(catalogue)
}

fn cost_of(row: &mut TheirRow, cost: &Object<'_>, problems: &mut Vec<String>) -> Result<(), Error> {
    rates(row, "", cost, problems);
    if let Some(list) = cost.get("tiers") {
        tiers(row, list, problems)?;
    }
    Ok(())
}

/// A list of `{"inputTokensAbove": 272000, "input": 2, ...}`.
pub(super) fn tiers(
    row: &mut TheirRow,
    list: &RawValue,
    problems: &mut Vec<String>,
) -> Result<(), Error> {
    let list: Vec<&RawValue> = serde_json::from_str(list.get())?;
    for tier in list {
        let tier = object(tier.get())?;
        let above = tier.get("inputTokensAbove");
        if let Some(name) = above.and_then(|above| super::tier_name(above.get())) {
            rates(row, &format!("{name}."), &tier, problems);
        }
    }
    Ok(())
}

fn rates(row: &mut TheirRow, at: &str, cost: &Object<'_>, problems: &mut Vec<String>) {
    for (theirs, ours) in RATES {
        // A zero for a cache is how it writes that there is none.
        let price = cost
            .get(theirs)
            .filter(|price| !(theirs.starts_with("cache") && price.get() == "0"));
        if let Some(price) = price {
            row.price(&format!("{at}{ours}"), price, 6, problems);
        }
    }
}
