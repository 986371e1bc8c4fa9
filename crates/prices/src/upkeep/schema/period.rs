//! A period's part of the schema: every kind of price.

use serde_json::{Map, Value, json};

use super::parts::{count, described, flag, list, map, object, reference, text, texts, word};
use crate::catalog::{Mode, Slip, Unit};

/// The lifetimes of cache entries: `default`, `5m`, `1h`.
const LIFETIME: &str = "^(default|[1-9][0-9]*[mh])$";

/// Prices per million tokens, and what the tokens are.
const RATES: [(&str, &str); 13] = [
    (
        "input",
        "prompt tokens neither read from nor written to a cache",
    ),
    ("output", "answer tokens"),
    (
        "reasoning",
        "hidden thinking tokens; left out, they are billed as output",
    ),
    ("cache_read", "prompt tokens read from a cache"),
    ("cache_storage_hour", "tokens kept in a cache, for one hour"),
    ("input_audio", "audio tokens in the prompt"),
    ("output_audio", "audio tokens in the answer"),
    ("cache_read_audio", "audio tokens read from a cache"),
    (
        "input_image",
        "image tokens in the prompt (not pictures: those are units)",
    ),
    ("output_image", "image tokens in the answer"),
    ("cache_read_image", "image tokens read from a cache"),
    ("input_video", "video tokens in the prompt"),
    ("output_video", "video tokens in the answer"),
];

pub(super) fn period() -> Value {
    let slips = Slip::ACCEPTABLE;
    object(
        "What a model costs during one span of days. History is never overwritten: a new price closes one period and begins another.",
        &["state", "rates", "source"],
        &[
            (
                "from",
                described("The first day. null: the start was not published.", "date"),
            ),
            (
                "to",
                described("The first day after. null: no end is known.", "date"),
            ),
            (
                "state",
                word(
                    "in_force: read as the price of its days, on or after the first; announced: promised; cancelled: promised and called off.",
                    &["in_force", "announced", "cancelled"],
                ),
            ),
            (
                "reason",
                text(
                    "Why it began: launch, promotion, price change. Needed when a price moves by more than four times.",
                ),
            ),
            (
                "recheck",
                described("The day from which the page should be read again.", "date"),
            ),
            (
                "rates",
                described("Standard prices for prompts below every tier.", "rates"),
            ),
            (
                "tiers",
                list(
                    "Standard prices for longer prompts, by rising threshold.",
                    reference("tier"),
                ),
            ),
            ("modes", modes()),
            (
                "windows",
                list(
                    "Times of the week with their own standard prices.",
                    reference("window"),
                ),
            ),
            (
                "factors",
                map(
                    "Multipliers by name, such as region:us, that apply to every rate when asked for.",
                    None,
                    reference("factor"),
                ),
            ),
            (
                "units",
                list(
                    "Things billed by another unit than the token.",
                    reference("unit_price"),
                ),
            ),
            ("fees", list("Fees on top of tokens.", reference("fee"))),
            (
                "source",
                described("Where the prices were read, and when.", "source"),
            ),
            (
                "omitted",
                texts("What the page prints and this record leaves out."),
            ),
            ("notes", texts("Sentences for the reader.")),
            (
                "disputes",
                list("What other sources print instead.", reference("dispute")),
            ),
            (
                "accepted",
                list(
                    "What looks like a slip and is none; notes must say why.",
                    json!({ "type": "string", "enum": slips }),
                ),
            ),
        ],
    )
}

pub(super) fn rates() -> Value {
    let mut fields: Vec<(&str, Value)> = RATES
        .iter()
        .map(|(name, what)| {
            let description = format!("Dollars per million tokens ($/MTok): {what}.");
            (*name, described(&description, "price"))
        })
        .collect();
    fields.push((
        "cache_write",
        map(
            "Dollars per million prompt tokens written to a cache, by how long the entry lives: 5m, 1h, or default when the page names no lifetime. Each lifetime has one spelling: 1h, not 60m.",
            Some(LIFETIME),
            reference("price"),
        ),
    ));
    object(
        "Dollars per million tokens, by what the tokens are. A set stands alone: a rate that it does not name is unknown there.",
        &[],
        &fields,
    )
}

fn inherit() -> Value {
    flag(
        "Whether rates that are not named here stay the standard ones, because the page says so. Otherwise they are unknown.",
    )
}

pub(super) fn tier() -> Value {
    let threshold = count(
        "Prompt tokens: uncached, cache-read and cache-written together.",
        0,
    );
    let mut condition = object(
        "Prompt tokens at which the tier begins. gt: strictly more than the threshold; gte: the threshold itself belongs to the tier. One of the two.",
        &[],
        &[("gt", threshold.clone()), ("gte", threshold)],
    );
    condition["minProperties"] = json!(1);
    let when = object(
        "When the tier applies.",
        &["prompt_tokens"],
        &[("prompt_tokens", condition)],
    );
    object(
        "Prices for prompts past a length.",
        &["when", "scope", "rates"],
        &[
            ("when", when),
            (
                "scope",
                word(
                    "request: the highest tier reached prices the whole request, the answer too; marginal: each tier prices only the prompt tokens past its threshold.",
                    &["request", "marginal"],
                ),
            ),
            (
                "rates",
                described(
                    "The tier's prices. Empty: long prompts cost something else that nobody kept.",
                    "rates",
                ),
            ),
            ("inherit", inherit()),
        ],
    )
}

fn modes() -> Value {
    let modes: Map<String, Value> = Mode::ALL
        .into_iter()
        .filter(|mode| *mode != Mode::Standard)
        .map(|mode| (mode.id().to_owned(), reference("mode")))
        .collect();
    json!({
        "type": "object",
        "description": "Other ways to have a request served. A mode that is not here has no known price.",
        "properties": modes,
        "additionalProperties": false,
    })
}

pub(super) fn mode() -> Value {
    object(
        "Prices of one mode: either rates, with tiers and inherit, or factor.",
        &[],
        &[
            (
                "rates",
                described("The mode's prices for prompts below every tier.", "rates"),
            ),
            (
                "tiers",
                list(
                    "The mode's own tiers. Left out: prompts that reach a standard tier have no known price; empty: it has none.",
                    reference("tier"),
                ),
            ),
            (
                "factor",
                described(
                    "What the page prints instead of prices: the standard ones, those of tiers too, times this.",
                    "factor",
                ),
            ),
            ("inherit", inherit()),
        ],
    )
}

pub(super) fn time_of_week() -> Value {
    object(
        "A time of the week with its own standard prices: either factor or rates.",
        &["name", "days", "utc"],
        &[
            ("name", text("What the price list calls it.")),
            (
                "days",
                list(
                    "Days of the week in UTC, 1 (Monday) to 7 (Sunday).",
                    json!({ "type": "integer", "minimum": 1, "maximum": 7 }),
                ),
            ),
            (
                "utc",
                list(
                    "Hours in UTC, from inclusive, to exclusive: 01:00-04:00. A range over midnight is written as two.",
                    json!({ "type": "string", "pattern": "^[0-2][0-9]:[0-5][0-9]-[0-2][0-9]:[0-5][0-9]$" }),
                ),
            ),
            (
                "factor",
                described("What every standard rate is multiplied by.", "factor"),
            ),
            (
                "rates",
                described("The standard prices during it.", "rates"),
            ),
        ],
    )
}

fn per() -> Value {
    count("How many the price is for. Never assumed.", 1)
}

pub(super) fn unit_price() -> Value {
    object(
        "The price of something not billed by the token.",
        &["unit", "per", "price"],
        &[
            ("unit", word("What is billed.", &Unit::ALL.map(Unit::id))),
            ("per", per()),
            ("price", described("Dollars for per of them.", "amount")),
            (
                "attrs",
                map(
                    "What narrows it down, such as quality and size.",
                    None,
                    json!({ "type": "string" }),
                ),
            ),
        ],
    )
}

pub(super) fn fee() -> Value {
    object(
        "A fee on top of tokens.",
        &["id", "per", "price"],
        &[
            ("id", text("What it is for, such as web_search.")),
            ("per", per()),
            ("price", described("Dollars for per calls.", "amount")),
            (
                "free_per_month",
                json!({ "description": "Calls of a month that cost nothing.", "type": "integer", "minimum": 0 }),
            ),
        ],
    )
}

pub(super) fn dispute() -> Value {
    object(
        "What another source prints for one field.",
        &["field", "value", "source"],
        &[
            (
                "field",
                text(
                    "The field as a path from the period, rates.cache_read, or one of the model, max_output.",
                ),
            ),
            (
                "value",
                text("What the other source prints, word for word."),
            ),
            (
                "note",
                text("A sentence more, where the value alone would mislead."),
            ),
            ("source", reference("source")),
        ],
    )
}
