//! models.dev's `api.json`: providers with models, whose prices are dollars for a million tokens.

use serde_json::{Error, value::RawValue};

use super::{Catalogue, Object, TheirRow, is_object, object, providers};

/// Names that mean the same there and here.
const RATES: [&str; 7] = [
    "input",
    "output",
    "reasoning",
    "cache_read",
    "cache_write",
    "input_audio",
    "output_audio",
];

pub(super) fn read(top: &Object<'_>) -> Result<Catalogue, Error> {
    let mut catalogue = Catalogue {
        format: "models.dev",
        ..Catalogue::default()
    };
    for (provider, entry) in top.iter().filter(|(_, entry)| is_object(entry)) {
        let entry = object(entry.get())?;
        let Some(models) = entry.get("models").filter(|models| is_object(models)) else {
            continue;
        };
        for (id, model) in object(models.get())? {
            let ours = if provider == "amazon-bedrock" && providers::is_amazons_own(&id) {
                Some("amazon")
            } else {
                providers::ours(&providers::MODELS_DEV, provider)
            };
            let Some(ours) = ours.filter(|_| is_object(model)) else {
                catalogue.skipped += 1;
                continue;
            };
            let mut row = TheirRow::new(&format!("{provider}/{id}"), vec![(ours, id)]);
            fill(&mut row, model, &mut catalogue.problems)?;
            catalogue.rows.push(row);
        }
    }
    Ok(catalogue)
}

fn fill(row: &mut TheirRow, model: &RawValue, problems: &mut Vec<String>) -> Result<(), Error> {
    let model = object(model.get())?;
    if let Some(cost) = model.get("cost").filter(|cost| is_object(cost)) {
        let cost = object(cost.get())?;
        rates(row, "", &cost, problems);
        for (name, tier) in &cost {
            if let Some(threshold) = name.strip_prefix("context_over_")
                && is_object(tier)
            {
                let at = format!("above_{threshold}.");
                rates(row, &at, &object(tier.get())?, problems);
            }
        }
    }
    if let Some(limit) = model.get("limit").filter(|limit| is_object(limit)) {
        let limit = object(limit.get())?;
        row.tokens("context_window", limit.get("context"));
        row.tokens("max_input", limit.get("input"));
        row.tokens("max_output", limit.get("output"));
    }
    Ok(())
}

fn rates(row: &mut TheirRow, at: &str, cost: &Object<'_>, problems: &mut Vec<String>) {
    for name in RATES {
        if let Some(value) = cost.get(name) {
            row.price(&format!("{at}{name}"), value, 6, problems);
        }
    }
}
