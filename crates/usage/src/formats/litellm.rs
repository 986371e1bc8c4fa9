//! `LiteLLM`'s proxy: spend logs, and its days by model.
//!
//! Cached tokens are inside the prompt, thinking is inside the completion. Spend is dollars; 0 beside tokens is a model whose price the
//! proxy does not know.

use tokens::Tokens;

use super::{Entries, openai, provider};
use crate::{
    decimal::{Amount, Currency},
    json::{Fields, Json},
    record::{Record, Serving},
    when::When,
};

fn spend_of(fields: &Fields<'_>) -> Option<Amount> {
    let femto = fields.femto("spend").filter(|femto| *femto != 0)?;
    Some(Amount::from_femto(femto, Currency::USD))
}

/// Spend logs, a request an entry.
pub(super) fn spend(json: Json<'_>, entries: &mut Entries<'_>) {
    let list = if json.is_list() {
        json.list()
    } else {
        vec![json]
    };
    for entry in list {
        let place = entries.next();
        let fields = entry.fields();
        let metadata = fields.within("metadata");
        let more = metadata.within("additional_usage_values");
        let count = |fields: &Fields<'_>, name: &str| fields.count(name).unwrap_or_default();
        let prompt = count(&fields, "prompt_tokens");
        let completion = count(&fields, "completion_tokens");
        let cached = count(&more.within("prompt_tokens_details"), "cached_tokens")
            .max(count(&more, "cache_read_input_tokens"))
            .min(prompt);
        let thinking = more
            .within("completion_tokens_details")
            .count("reasoning_tokens");
        let mut record = Record::at(place, entries.format);
        record.when = fields.text("startTime").and_then(|text| When::parse(&text));
        record.provider = fields
            .text("custom_llm_provider")
            .and_then(|id| provider(&id));
        record.model = fields.text("model");
        record.labels.key = metadata
            .text("user_api_key_alias")
            .or_else(|| fields.text("api_key"));
        record.labels.project = fields.text("team_id");
        record.labels.user = fields.text("end_user").or_else(|| fields.text("user"));
        record.tokens.input = Tokens::new(prompt - cached);
        record.tokens.cache_read = Tokens::new(cached);
        record.tells_thinking = thinking.is_some();
        let thinking = thinking.unwrap_or_default().min(completion);
        record.tokens.reasoning = Tokens::new(thinking);
        record.tokens.output = Tokens::new(completion - thinking);
        record.requests = Some(1);
        record.serving = openai::serving(false, "", place, entries.ledger);
        record.billed = spend_of(&fields);
        match fields.text("request_id") {
            Some(id) => entries.ledger.add_request(format!("litellm {id}"), record),
            None => entries.ledger.add(record),
        }
    }
}

/// Days, by model where they are broken down.
pub(super) fn daily(json: Json<'_>, entries: &mut Entries<'_>) {
    for day in json.fields().list("results") {
        let day = day.fields();
        let when = day.text("date").and_then(|text| When::parse(&text));
        let models = day.within("breakdown").within("models");
        for (model, figures) in models.each() {
            let place = entries.next();
            let fields = figures.fields();
            // Newer proxies put the figures one level below.
            let metrics = if fields.has("metrics") {
                fields.within("metrics")
            } else {
                fields
            };
            let count = |name: &str| metrics.count(name).unwrap_or_default();
            let cached = count("cache_read_input_tokens").min(count("prompt_tokens"));
            let mut record = Record::at(place, entries.format);
            record.when = when;
            record.model = Some(model.to_owned());
            record.tokens.input = Tokens::new(count("prompt_tokens") - cached);
            record.tokens.cache_read = Tokens::new(cached);
            record.tokens.output = Tokens::new(count("completion_tokens"));
            record.requests = metrics.count("api_requests");
            record.serving = Serving::standard();
            record.billed = spend_of(&metrics);
            entries.ledger.add(record);
        }
    }
}
