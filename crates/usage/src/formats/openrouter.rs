//! `OpenRouter`: the activity export, `/activity` and `/generation`.
//!
//! Cached tokens are inside the prompt, thinking is inside the completion. Amounts are dollars, and 0 of a free model is 0. With a key of
//! one's own (BYOK) only the fee is billed here.

use std::cell::RefCell;

use tokens::Tokens;

use super::{Columns, Entries, SheetReader, openai, provider};
use crate::{
    decimal::{Amount, Currency},
    format::Format,
    json::Json,
    ledger::Ledger,
    record::{Place, Record},
    sheet::Row,
    when::When,
};

/// Takes inclusive counts apart.
fn fill(record: &mut Record, prompt: u64, cached: u64, completion: u64, thinking: u64) {
    let cached = cached.min(prompt);
    let thinking = thinking.min(completion);
    record.tokens.input = Tokens::new(prompt - cached);
    record.tokens.cache_read = Tokens::new(cached);
    record.tokens.output = Tokens::new(completion - thinking);
    record.tokens.reasoning = Tokens::new(thinking);
    record.tells_thinking = true;
    record.provider = provider("openrouter");
}

/// The export, a request a row.
pub(super) struct ActivitySheet;

impl SheetReader for ActivitySheet {
    fn columns(&self) -> Columns {
        Columns {
            needed: &[
                "created_at",
                "cost_total",
                "tokens_prompt",
                "tokens_completion",
                "model_permaslug",
            ],
            used: &[
                "generation_id",
                "cost_web_search",
                "cost_cache",
                "cost_file_processing",
                "byok_usage_inference",
                "tokens_reasoning",
                "tokens_cached",
                "provider_name",
                "variant",
                "cancelled",
                "streamed",
                "user",
                "finish_reason_raw",
                "finish_reason_normalized",
                "generation_time_ms",
                "time_to_first_token_ms",
                "app_name",
                "api_key_name",
                "num_search_results",
            ],
        }
    }

    fn row(&mut self, row: &Row<'_>, place: Place, ledger: &mut Ledger) {
        let problems = RefCell::new(Vec::new());
        let count = |name: &str| row.count(name, place, &mut problems.borrow_mut());
        let mut record = Record::at(place, Format::OpenrouterActivitySheet);
        fill(
            &mut record,
            count("tokens_prompt"),
            count("tokens_cached"),
            count("tokens_completion"),
            count("tokens_reasoning"),
        );
        record.when = row.when("created_at");
        record.model = row.text("model_permaslug");
        record.labels.key = row.text("api_key_name");
        record.labels.project = row.text("app_name");
        record.labels.user = row.text("user");
        record.units.searches = count("num_search_results");
        record.requests = Some(1);
        record.serving = openai::serving(false, "", place, ledger);
        let cost = row.femto("cost_total", place, &mut problems.borrow_mut());
        record.billed = cost.map(|femto| Amount::from_femto(femto, Currency::USD));
        let byok = row.femto("byok_usage_inference", place, &mut problems.borrow_mut());
        record.serving.is_byok = byok.is_some_and(|femto| femto != 0);
        ledger.note_all(problems.into_inner());
        match row.text("generation_id") {
            Some(id) => ledger.add_request(format!("openrouter {id}"), record),
            None => ledger.add(record),
        }
    }
}

/// `/activity`, a day and model an entry.
pub(super) fn activity(json: Json<'_>, entries: &mut Entries<'_>) {
    for entry in json.fields().list("data") {
        let place = entries.next();
        let fields = entry.fields();
        let count = |name: &str| fields.count(name).unwrap_or_default();
        let mut record = Record::at(place, entries.format);
        fill(
            &mut record,
            count("prompt_tokens"),
            count("cached_tokens"),
            count("completion_tokens"),
            count("reasoning_tokens"),
        );
        record.when = fields.text("date").and_then(|text| When::parse(&text));
        record.model = fields
            .text("model_permaslug")
            .or_else(|| fields.text("model"));
        record.labels.project = fields.text("workspace_id");
        record.requests = fields.count("requests");
        record.serving = openai::serving(false, "", place, entries.ledger);
        record.serving.is_byok = fields
            .femto("byok_usage_inference")
            .is_some_and(|femto| femto != 0);
        record.billed = fields
            .femto("usage")
            .map(|femto| Amount::from_femto(femto, Currency::USD));
        entries.ledger.add(record);
    }
}

/// `/generation`, one request. Its native counts are those that are billed.
pub(super) fn generation(json: Json<'_>, entries: &mut Entries<'_>) {
    let place = entries.next();
    let fields = json.fields().within("data");
    let native = |name: &str| {
        fields
            .count(&format!("native_tokens_{name}"))
            .unwrap_or_default()
    };
    let mut record = Record::at(place, entries.format);
    fill(
        &mut record,
        native("prompt"),
        native("cached"),
        native("completion"),
        native("reasoning"),
    );
    record.when = fields
        .text("created_at")
        .and_then(|text| When::parse(&text));
    record.model = fields.text("model");
    record.labels.user = fields.text("external_user");
    record.requests = Some(1);
    record.units.searches = fields.count("num_search_results").unwrap_or_default();
    let tier = fields.text("service_tier").unwrap_or_default();
    record.serving = openai::serving(false, &tier, place, entries.ledger);
    record.serving.is_byok = fields.is_true("is_byok");
    record.billed = fields
        .femto("total_cost")
        .map(|femto| Amount::from_femto(femto, Currency::USD));
    let id = fields.text("id").unwrap_or_default();
    entries
        .ledger
        .add_request(format!("openrouter {id}"), record);
}
