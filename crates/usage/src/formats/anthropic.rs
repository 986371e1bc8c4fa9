//! Anthropic: reports of the administration's API and exports of the console.
//!
//! `input_tokens` excludes what was read from and written to caches. Thinking is inside the output and not told apart. The reports'
//! amounts are cents: as a decimal string in `cost_report`, as a number in the analytics. Days are UTC.

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
    problem::Slip,
    record::{Place, Record, Serving, put},
    sheet::{Row, bad_value},
    when::When,
};

/// Cents in a unit of a currency.
const CENTS: i128 = 100;

/// How it was served: tier, speed and place.
pub(super) fn serving(
    tier: &str,
    speed: &str,
    geo: Option<String>,
    place: Place,
    ledger: &mut Ledger,
) -> Serving {
    let mode = match Serving::mode_of(tier) {
        Some(Mode::Standard) => Serving::mode_of(speed),
        other => other,
    };
    if mode.is_none() {
        let problem = bad_value(place, "service_tier", format!("{tier} {speed}"));
        ledger.note(problem.place, problem.slip);
    }
    let anywhere = |geo: &String| matches!(geo.as_str(), "global" | "not_available" | "unknown");
    Serving {
        mode,
        region: geo.filter(|geo| !anywhere(geo)),
        ..Serving::standard()
    }
}

/// What was written to caches, by lifetime. Answers from before there were lifetimes have one sum: five minutes was the only one.
pub(super) fn writes(record: &mut Record, usage: &Fields<'_>, whole: &str, older: Lifetime) {
    let by_lifetime = usage.within("cache_creation");
    let five_minutes = by_lifetime
        .count("ephemeral_5m_input_tokens")
        .unwrap_or_default();
    let hour = by_lifetime
        .count("ephemeral_1h_input_tokens")
        .unwrap_or_default();
    record.add_write(Lifetime::FIVE_MINUTES, five_minutes);
    record.add_write(Lifetime::ONE_HOUR, hour);
    let whole = usage.count(whole).unwrap_or_default();
    record.add_write(older, whole.saturating_sub(five_minutes + hour));
}

/// `usage_report/messages`.
pub(super) fn usage(json: Json<'_>, entries: &mut Entries<'_>) {
    let page = json.fields();
    for bucket in page.list("data") {
        let bucket = bucket.fields();
        let when = bucket
            .text("starting_at")
            .and_then(|text| When::parse(&text));
        for result in bucket.list("results") {
            let place = entries.next();
            let fields = result.fields();
            let mut record = Record::at(place, entries.format);
            record.when = when;
            record.provider = provider("anthropic");
            record.model = fields.text("model");
            record.labels.key = fields.text("api_key_id");
            record.labels.project = fields.text("workspace_id");
            record.labels.user = fields
                .text("account_id")
                .or_else(|| fields.text("service_account_id"));
            record.tokens.input =
                Tokens::new(fields.count("uncached_input_tokens").unwrap_or_default());
            record.tokens.cache_read =
                Tokens::new(fields.count("cache_read_input_tokens").unwrap_or_default());
            record.tokens.output = Tokens::new(fields.count("output_tokens").unwrap_or_default());
            writes(
                &mut record,
                &fields,
                "cache_creation_input_tokens",
                Lifetime::Unstated,
            );
            let tools = fields.within("server_tool_use");
            record.units.searches = tools.count("web_search_requests").unwrap_or_default();
            let tier = fields.text("service_tier").unwrap_or_default();
            let speed = fields.text("speed").unwrap_or_default();
            record.serving = serving(
                &tier,
                &speed,
                fields.text("inference_geo"),
                place,
                entries.ledger,
            );
            record.serving.is_long = Serving::is_long_window(fields.text("context_window"));
            entries.ledger.add(record);
        }
    }
    if page.is_true("has_more") {
        entries.note_more_pages();
    }
}

/// `cost_report`.
pub(super) fn costs(json: Json<'_>, entries: &mut Entries<'_>) {
    let page = json.fields();
    for bucket in page.list("data") {
        let bucket = bucket.fields();
        let when = bucket
            .text("starting_at")
            .and_then(|text| When::parse(&text));
        for result in bucket.list("results") {
            let place = entries.next();
            let fields = result.fields();
            let mut record = Record::at(place, entries.format);
            record.is_charge = true;
            record.when = when;
            record.provider = provider("anthropic");
            record.model = fields.text("model");
            record.labels.project = fields.text("workspace_id");
            record.charged_part = fields.text("token_type").and_then(|name| part_of(&name));
            let tier = fields.text("service_tier").unwrap_or_default();
            record.serving = serving(
                &tier,
                "",
                fields.text("inference_geo"),
                place,
                entries.ledger,
            );
            record.billed = cents(&fields, "amount");
            if record.billed.is_none() {
                let value = fields.text("amount").unwrap_or_default();
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

/// An amount in cents, in the currency beside it.
fn cents(fields: &Fields<'_>, name: &str) -> Option<Amount> {
    let currency = Currency::parse(&fields.text("currency")?)?;
    Some(Amount::from_femto(fields.femto(name)? / CENTS, currency))
}

/// The part that a line of a bill names, in the words of the report and of the console.
fn part_of(name: &str) -> Option<Part> {
    Some(match name {
        "uncached_input_tokens" | "input_no_cache" => Part::Input,
        "output_tokens" | "output" => Part::Output,
        "cache_read_input_tokens" | "input_cache_read" => Part::CacheRead,
        "cache_creation.ephemeral_5m_input_tokens" | "input_cache_write_5m" => {
            Part::CacheWrite(Lifetime::FIVE_MINUTES)
        }
        "cache_creation.ephemeral_1h_input_tokens" | "input_cache_write_1h" => {
            Part::CacheWrite(Lifetime::ONE_HOUR)
        }
        _ => return None,
    })
}

/// `usage_report/claude_code`. Its writes to caches have no lifetime.
pub(super) fn claude_code_analytics(json: Json<'_>, entries: &mut Entries<'_>) {
    let page = json.fields();
    for day in page.list("data") {
        let day = day.fields();
        let when = day.text("date").and_then(|text| When::parse(&text));
        let actor = day.within("actor");
        for entry in day.list("model_breakdown") {
            let place = entries.next();
            let fields = entry.fields();
            let counts = fields.within("tokens");
            let count = |name: &str| Tokens::new(counts.count(name).unwrap_or_default());
            let mut record = Record::at(place, entries.format);
            record.when = when.map(|when| When::day(when.day));
            record.provider = provider("anthropic");
            record.model = fields.text("model");
            record.labels.user = actor
                .text("email_address")
                .or_else(|| actor.text("api_key_name"));
            record.tokens.input = count("input");
            record.tokens.output = count("output");
            record.tokens.cache_read = count("cache_read");
            record.add_write(Lifetime::Unstated, count("cache_creation").get());
            record.serving = Serving::standard();
            record.billed =
                cents(&fields.within("estimated_cost"), "amount").filter(|cost| !cost.is_zero());
            entries.ledger.add(record);
        }
    }
    if page.is_true("has_more") {
        entries.note_more_pages();
    }
}

/// The console's usage export.
pub(super) struct UsageSheet;

impl SheetReader for UsageSheet {
    fn columns(&self) -> Columns {
        Columns {
            needed: &[
                "usage_date_utc",
                "model_version",
                "usage_input_tokens_no_cache",
                "usage_output_tokens",
            ],
            used: &[
                "api_key",
                "workspace",
                "usage_type",
                "context_window",
                "usage_input_tokens_cache_write_5m",
                "usage_input_tokens_cache_write_1h",
                "usage_input_tokens_cache_write",
                "usage_input_tokens_cache_read",
                "web_search_count",
                "inference_geo",
                "speed",
            ],
        }
    }

    fn row(&mut self, row: &Row<'_>, place: Place, ledger: &mut Ledger) {
        let mut problems = Vec::new();
        let mut count = |name: &str| row.count(name, place, &mut problems);
        let mut record = Record::at(place, Format::AnthropicUsageSheet);
        record.when = row.when("usage_date_utc");
        record.provider = provider("anthropic");
        record.model = row.text("model_version");
        record.labels.key = row.text("api_key");
        record.labels.project = row.text("workspace");
        record.tokens.input = Tokens::new(count("usage_input_tokens_no_cache"));
        record.tokens.cache_read = Tokens::new(count("usage_input_tokens_cache_read"));
        record.tokens.output = Tokens::new(count("usage_output_tokens"));
        record.add_write(
            Lifetime::FIVE_MINUTES,
            count("usage_input_tokens_cache_write_5m"),
        );
        record.add_write(
            Lifetime::ONE_HOUR,
            count("usage_input_tokens_cache_write_1h"),
        );
        record.add_write(Lifetime::Unstated, count("usage_input_tokens_cache_write"));
        record.units.searches = count("web_search_count");
        let tier = row.text("usage_type").unwrap_or_default();
        let speed = row.text("speed").unwrap_or_default();
        record.serving = serving(&tier, &speed, row.text("inference_geo"), place, ledger);
        record.serving.is_long = Serving::is_long_window(row.text("context_window"));
        ledger.note_all(problems);
        ledger.add(record);
    }
}

/// The console's cost export. Its amounts are dollars.
pub(super) struct CostSheet;

impl SheetReader for CostSheet {
    fn columns(&self) -> Columns {
        Columns {
            needed: &["usage_date_utc", "model", "token_type", "cost_usd"],
            used: &[
                "workspace",
                "api_key",
                "usage_type",
                "context_window",
                "list_price_usd",
                "cost_type",
                "inference_geo",
                "speed",
                "api_key_id",
                "api_key_status",
            ],
        }
    }

    fn row(&mut self, row: &Row<'_>, place: Place, ledger: &mut Ledger) {
        let mut problems = Vec::new();
        let mut record = Record::at(place, Format::AnthropicCostSheet);
        record.is_charge = true;
        record.when = row.when("usage_date_utc");
        record.provider = provider("anthropic");
        record.model = row.text("model");
        record.labels.key = row.text("api_key");
        record.labels.project = row.text("workspace");
        let tier = row.text("usage_type").unwrap_or_default();
        let speed = row.text("speed").unwrap_or_default();
        record.serving = serving(&tier, &speed, row.text("inference_geo"), place, ledger);
        record.charged_part = row.text("token_type").and_then(|name| part_of(&name));
        let femto = row.femto("cost_usd", place, &mut problems);
        record.billed = femto.map(|femto| Amount::from_femto(femto, Currency::USD));
        ledger.note_all(problems);
        ledger.add(record);
    }
}

/// An answer of the Messages API.
pub(super) fn message(
    fields: &Fields<'_>,
    usage: &Fields<'_>,
    record: &mut Record,
    ledger: &mut Ledger,
) {
    record.provider = record.provider.take().or_else(|| provider("anthropic"));
    record.model = record.model.take().or_else(|| fields.text("model"));
    let count = |name: &str| usage.count(name).unwrap_or_default();
    record.tokens.input = Tokens::new(count("input_tokens"));
    record.tokens.cache_read = Tokens::new(count("cache_read_input_tokens"));
    writes(
        record,
        usage,
        "cache_creation_input_tokens",
        Lifetime::FIVE_MINUTES,
    );
    let output = count("output_tokens");
    let thinking = usage
        .within("output_tokens_details")
        .count("thinking_tokens");
    if thinking.is_some_and(|thinking| thinking > output) {
        ledger.note(record.place, Slip::CannotTellThinking);
    }
    record.tells_thinking = thinking.is_some();
    let thinking = thinking.unwrap_or_default().min(output);
    put(&mut record.tokens, Part::Reasoning, Tokens::new(thinking));
    record.tokens.output = Tokens::new(output - thinking);
    let tools = usage.within("server_tool_use");
    record.units.searches = tools.count("web_search_requests").unwrap_or_default();
    record.units.tool_calls = tools.count("web_fetch_requests").unwrap_or_default();
    let tier = usage.text("service_tier").unwrap_or_default();
    let speed = usage.text("speed").unwrap_or_default();
    let geo = usage.text("inference_geo");
    record.serving = serving(&tier, &speed, geo, record.place, ledger);
    record.requests = Some(1);
}
