//! `OpenAI`: reports of the administration's API and exports of the dashboard.
//!
//! `input_tokens` includes what was read from and written to caches; `input_text_tokens`, `_audio_` and `_image_` exclude both. Thinking
//! is inside `output_tokens` and not told apart. Amounts are decimals in units of their currency. Days are UTC.

use prices::{
    catalog::{Lifetime, Mode},
    cost::Part,
};
use tokens::Tokens;

use super::{Columns, Entries, SheetReader, provider};
use crate::{
    decimal::{Amount, Currency},
    format::Format,
    json::{Fields, Json},
    ledger::Ledger,
    problem::{Problem, Slip},
    record::{Place, Record, Serving},
    sheet::{Row, bad_value},
    when::When,
};

/// `GET /v1/organization/usage/…`.
pub(super) fn usage(json: Json<'_>, entries: &mut Entries<'_>) {
    let page = json.fields();
    for bucket in page.list("data") {
        let bucket = bucket.fields();
        let when = second(&bucket, "start_time").and_then(When::of_second);
        for result in bucket.list("results") {
            let place = entries.next();
            let fields = result.fields();
            let counts = |name: &str| fields.count(name).unwrap_or_default();
            let mut record = Record::at(place, entries.format);
            record.when = when;
            record.provider = provider("openai");
            record.model = fields.text("model");
            record.labels.key = fields.text("api_key_id");
            record.labels.project = fields.text("project_id");
            record.labels.user = fields.text("user_id");
            record.requests = fields
                .count("num_model_requests")
                .or_else(|| fields.count("num_requests"));
            record.serving = serving(
                fields.is_true("batch"),
                &fields.text("service_tier").unwrap_or_default(),
                place,
                entries.ledger,
            );
            let mut problems = Vec::new();
            let is_text = counts("input_tokens") > 0 || counts("output_tokens") > 0;
            if is_text {
                fill(&mut record, &|name| counts(name), &mut problems);
            }
            record.units.images = counts("images");
            record.units.audio_seconds = counts("seconds");
            record.units.characters = counts("characters");
            record.units.tool_calls = counts("num_sessions");
            entries.ledger.note_all(problems);
            entries.ledger.add(record);
        }
    }
    if page.is_true("has_more") {
        entries.note_more_pages();
    }
}

/// Takes the inclusive counts apart.
fn fill(record: &mut Record, count: &dyn Fn(&str) -> u64, problems: &mut Vec<Problem>) {
    let input = count("input_tokens");
    let read = count("input_cached_tokens");
    let written = count("input_cache_write_tokens");
    let half_hour = count("input_cache_write_30m_tokens");
    let half_day = count("input_cache_write_12h_tokens");
    let audio = count("input_audio_tokens");
    let image = count("input_image_tokens");
    let beside = read + written + audio + image;
    if beside > input {
        problems.push(Problem {
            place: record.place,
            slip: Slip::TotalDiffers {
                stated: input,
                read: beside,
            },
        });
    }
    let tokens = &mut record.tokens;
    tokens.input = Tokens::new(input.saturating_sub(beside));
    tokens.cache_read = Tokens::new(read);
    tokens.audio = Tokens::new(audio);
    tokens.image = Tokens::new(image);
    let answer_audio = count("output_audio_tokens");
    let answer_image = count("output_image_tokens");
    tokens.output_audio = Tokens::new(answer_audio);
    tokens.output_image = Tokens::new(answer_image);
    tokens.output = Tokens::new(count("output_tokens").saturating_sub(answer_audio + answer_image));
    record.add_write(Lifetime::HALF_HOUR, half_hour);
    record.add_write(Lifetime::Minutes(720), half_day);
    record.add_write(
        Lifetime::Unstated,
        written.saturating_sub(half_hour + half_day),
    );
}

/// How it was served; a tier we do not know is noted.
pub(super) fn serving(is_batch: bool, tier: &str, place: Place, ledger: &mut Ledger) -> Serving {
    let mode = if is_batch {
        Some(Mode::Batch)
    } else {
        Serving::mode_of(tier)
    };
    if mode.is_none() {
        let problem = bad_value(place, "service_tier", tier.to_owned());
        ledger.note(problem.place, problem.slip);
    }
    Serving {
        mode,
        ..Serving::standard()
    }
}

fn second(fields: &Fields<'_>, name: &str) -> Option<i64> {
    fields
        .count(name)
        .and_then(|second| i64::try_from(second).ok())
}

/// `GET /v1/organization/costs`.
pub(super) fn costs(json: Json<'_>, entries: &mut Entries<'_>) {
    let page = json.fields();
    for bucket in page.list("data") {
        let bucket = bucket.fields();
        let when = second(&bucket, "start_time").and_then(When::of_second);
        for result in bucket.list("results") {
            let place = entries.next();
            let fields = result.fields();
            let amount = fields.within("amount");
            let mut record = Record::at(place, entries.format);
            record.when = when;
            record.labels.key = fields.text("api_key_id");
            record.labels.project = fields.text("project_id");
            record.labels.user = fields.text("user_id");
            let item = fields.text("line_item").unwrap_or_default();
            let unit = fields.text("quantity_unit").unwrap_or_default();
            charge(&mut record, &item, fields.count("quantity"), &unit);
            let currency = amount.text("currency").as_deref().and_then(Currency::parse);
            if let (Some(femto), Some(currency)) = (amount.femto("value"), currency) {
                record.billed = Some(Amount::from_femto(femto, currency));
            } else {
                let value = amount.text("value").unwrap_or_default();
                let problem = bad_value(place, "amount", value);
                entries.ledger.note(problem.place, problem.slip);
            }
            entries.ledger.add(record);
        }
    }
    if page.is_true("has_more") {
        entries.note_more_pages();
    }
}

/// What a line of a bill is for: `gpt-6.1-sol, cached_input_tokens`.
fn charge(record: &mut Record, item: &str, quantity: Option<u64>, unit: &str) {
    record.is_charge = true;
    record.provider = provider("openai");
    record.serving = Serving::standard();
    let (model, part) = item.rsplit_once(", ").unwrap_or((item, ""));
    record.model = (!model.is_empty()).then(|| model.to_owned());
    let part = part.trim().to_lowercase();
    if part.contains("batch") {
        record.serving.mode = Some(Mode::Batch);
    }
    record.charged_part = part_of(&part);
    let times = match unit {
        "tokens" => 1,
        "1000_tokens" => 1_000,
        _ => return,
    };
    let tokens = Tokens::new(quantity.unwrap_or_default().saturating_mul(times));
    if let Some(part) = record.charged_part {
        crate::record::put(&mut record.tokens, part, tokens);
    }
}

/// The part that a bill's line names.
fn part_of(name: &str) -> Option<Part> {
    Some(if name.contains("cache_write") {
        Part::CacheWrite(Lifetime::Unstated)
    } else if name.contains("cached") {
        Part::CacheRead
    } else if name.contains("input") {
        Part::Input
    } else if name.contains("output") {
        Part::Output
    } else {
        return None;
    })
}

/// The activity export.
pub(super) struct ActivitySheet;

impl SheetReader for ActivitySheet {
    fn columns(&self) -> Columns {
        Columns {
            needed: &["start_time", "start_time_iso"],
            used: &[
                "end_time",
                "end_time_iso",
                "project_id",
                "num_model_requests",
                "user_id",
                "api_key_id",
                "model",
                "batch",
                "service_tier",
                "input_tokens",
                "output_tokens",
                "input_cached_tokens",
                "input_uncached_tokens",
                "input_text_tokens",
                "output_text_tokens",
                "input_cached_text_tokens",
                "input_audio_tokens",
                "input_cached_audio_tokens",
                "output_audio_tokens",
                "input_image_tokens",
                "input_cached_image_tokens",
                "output_image_tokens",
                "input_cache_write_tokens",
                "input_cache_write_30m_tokens",
                "input_cache_write_12h_tokens",
                "api_source",
                "project_name",
                "user_email",
                "n_context_tokens_total",
                "n_generated_tokens_total",
                "snapshot_id",
                "n_requests",
            ],
        }
    }

    fn row(&mut self, row: &Row<'_>, place: Place, ledger: &mut Ledger) {
        let mut problems = Vec::new();
        let mut record = Record::at(place, Format::OpenaiActivitySheet);
        record.when = row.when("start_time_iso").or_else(|| {
            let second = row.text("start_time")?;
            When::of_second(second.split('.').next()?.parse().ok()?)
        });
        record.provider = provider("openai");
        record.model = row.text("model").or_else(|| row.text("snapshot_id"));
        record.labels.key = row.text("api_key_id");
        record.labels.project = row.text("project_name").or_else(|| row.text("project_id"));
        record.labels.user = row.text("user_email").or_else(|| row.text("user_id"));
        // A day without use has its times only.
        let used = row
            .text("num_model_requests")
            .or_else(|| row.text("n_requests"));
        record.requests = used
            .as_ref()
            .and_then(|text| crate::decimal::count(text, false));
        let tier = row.text("service_tier").unwrap_or_default();
        record.serving = serving(row.is_true("batch"), &tier, place, ledger);
        let problems_of = std::cell::RefCell::new(&mut problems);
        let count = |name: &str| row.count(name, place, &mut problems_of.borrow_mut());
        if row.text("n_context_tokens_total").is_some() {
            record.tokens.input = Tokens::new(count("n_context_tokens_total"));
            record.tokens.output = Tokens::new(count("n_generated_tokens_total"));
        } else {
            let mut differs = Vec::new();
            fill(&mut record, &count, &mut differs);
            ledger.note_all(differs);
        }
        ledger.note_all(problems);
        ledger.add(record);
    }
}

/// The cost export.
pub(super) struct CostSheet;

impl SheetReader for CostSheet {
    fn columns(&self) -> Columns {
        Columns {
            needed: &["start_time_iso", "amount_value", "amount_currency"],
            used: &[
                "start_time",
                "end_time",
                "end_time_iso",
                "quantity",
                "quantity_unit",
                "line_item",
                "user_id",
                "api_key_id",
                "project_id",
                "organization_id",
                "project_name",
                "organization_name",
                "user_email",
                "api_source",
            ],
        }
    }

    fn row(&mut self, row: &Row<'_>, place: Place, ledger: &mut Ledger) {
        let mut problems = Vec::new();
        let mut record = Record::at(place, Format::OpenaiCostSheet);
        record.when = row.when("start_time_iso");
        record.labels.key = row.text("api_key_id");
        record.labels.project = row.text("project_name").or_else(|| row.text("project_id"));
        record.labels.user = row.text("user_email").or_else(|| row.text("user_id"));
        let item = row.text("line_item").unwrap_or_default();
        let unit = row.text("quantity_unit").unwrap_or_default();
        let quantity = row
            .text("quantity")
            .and_then(|text| crate::decimal::count(&text, false));
        charge(&mut record, &item, quantity, &unit);
        let currency = row
            .text("amount_currency")
            .as_deref()
            .and_then(Currency::parse);
        let femto = row.femto("amount_value", place, &mut problems);
        record.billed = femto
            .zip(currency)
            .map(|(femto, currency)| Amount::from_femto(femto, currency));
        ledger.note_all(problems);
        ledger.add(record);
    }
}
