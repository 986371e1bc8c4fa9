//! OpenRouter's answer to `/models`: a list whose prices are strings, dollars for one token.

use serde_json::{Error, value::RawValue};

use super::{Catalogue, TheirRow, is_object, object, providers, string};
use crate::catalog::Grade;

const RATES: [(&str, &str); 6] = [
    ("prompt", "input"),
    ("completion", "output"),
    ("internal_reasoning", "reasoning"),
    ("input_cache_read", "cache_read"),
    ("input_cache_write", "cache_write"),
    ("audio", "input_audio"),
];

#[derive(serde::Deserialize)]
struct Answer<'t> {
    #[serde(borrow)]
    data: Vec<&'t RawValue>,
}

pub(super) fn read(text: &str) -> Result<Catalogue, Error> {
    let mut catalogue = Catalogue {
        format: "OpenRouter",
        ..Catalogue::default()
    };
    let answer: Answer<'_> = serde_json::from_str(text)?;
    for model in answer.data {
        let model = object(model.get())?;
        let Some(id) = model.get("id").and_then(|id| string(id)) else {
            catalogue.skipped += 1;
            continue;
        };
        let mut candidates = vec![("openrouter", id.clone())];
        if let Some((maker, id)) = id.split_once('/')
            && let Some(ours) = providers::ours(&providers::OPENROUTER, maker)
        {
            candidates.push((ours, id.to_owned()));
        }
        let mut row = TheirRow::new(&id, candidates);
        row.grade = Grade::Reseller;
        if let Some(pricing) = model.get("pricing").filter(|pricing| is_object(pricing)) {
            let pricing = object(pricing.get())?;
            for (theirs, ours) in RATES {
                if let Some(value) = pricing.get(theirs) {
                    row.price(ours, value, 0, &mut catalogue.problems);
                }
            }
        }
        row.tokens("context_window", model.get("context_length"));
        if let Some(top) = model.get("top_provider").filter(|top| is_object(top)) {
            let top = object(top.get())?;
            row.tokens("max_output", top.get("max_completion_tokens"));
        }
        catalogue.rows.push(row);
    }
    Ok(catalogue)
}
