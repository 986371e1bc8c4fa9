//! LiteLLM's `model_prices_and_context_window.json`: a map of keys to entries whose prices are dollars for one token.

use serde_json::Error;

use super::{Catalogue, Object, TheirRow, is_object, object, providers, string};

/// The entry that explains the others.
const EXAMPLE: &str = "sample_spec";

/// The names of prices, and ours. Suffixes for tiers and modes follow them.
const RATES: [(&str, &str); 12] = [
    ("input_cost_per_token", "input"),
    ("output_cost_per_token", "output"),
    ("output_cost_per_reasoning_token", "reasoning"),
    ("cache_read_input_token_cost", "cache_read"),
    ("cache_creation_input_token_cost", "cache_write"),
    (
        "cache_creation_input_token_cost_above_1hr",
        "cache_write.1h",
    ),
    ("input_cost_per_audio_token", "input_audio"),
    ("output_cost_per_audio_token", "output_audio"),
    ("cache_read_input_audio_token_cost", "cache_read_audio"),
    ("input_cost_per_image_token", "input_image"),
    ("output_cost_per_image_token", "output_image"),
    ("cache_read_input_image_token_cost", "cache_read_image"),
];

const MODES: [(&str, &str); 3] = [
    ("_batches", "batch"),
    ("_flex", "flex"),
    ("_priority", "priority"),
];

pub(super) fn read(top: &Object<'_>) -> Result<Catalogue, Error> {
    let mut catalogue = Catalogue {
        format: "LiteLLM",
        ..Catalogue::default()
    };
    for (key, entry) in top
        .iter()
        .filter(|(key, entry)| *key != EXAMPLE && is_object(entry))
    {
        let entry = object(entry.get())?;
        let provider = entry
            .get("litellm_provider")
            .and_then(|value| string(value));
        let Some(candidate) = candidate(key, &provider.unwrap_or_default()) else {
            catalogue.skipped += 1;
            continue;
        };
        let mut row = TheirRow::new(key, vec![candidate]);
        for (name, value) in &entry {
            if let Some(field) = field(name) {
                row.price(&field, value, 0, &mut catalogue.problems);
            }
        }
        row.tokens("max_input", entry.get("max_input_tokens"));
        row.tokens("max_output", entry.get("max_output_tokens"));
        catalogue.rows.push(row);
    }
    Ok(catalogue)
}

fn candidate(key: &str, provider: &str) -> Option<(&'static str, String)> {
    if provider.starts_with("bedrock") && providers::is_amazons_own(key) {
        return Some(("amazon", key.to_owned()));
    }
    let (_, ours, prefix) = providers::LITELLM
        .iter()
        .find(|(name, ..)| *name == provider)?;
    Some((ours, key.strip_prefix(prefix).unwrap_or(key).to_owned()))
}

/// `input_cost_per_token_above_200k_tokens_priority` is `priority.above_200k.input`.
fn field(name: &str) -> Option<String> {
    let (name, mode) = MODES
        .iter()
        .find_map(|(suffix, mode)| Some((name.strip_suffix(suffix)?, format!("{mode}."))))
        .unwrap_or((name, String::new()));
    let (name, tier) = match name
        .strip_suffix("k_tokens")
        .and_then(|name| name.rsplit_once("_above_"))
    {
        Some((name, thousands)) if thousands.bytes().all(|byte| byte.is_ascii_digit()) => {
            (name, format!("above_{thousands}k."))
        }
        _ => (name, String::new()),
    };
    let (_, rate) = RATES.iter().find(|(known, _)| *known == name)?;
    Some(format!("{mode}{tier}{rate}"))
}
