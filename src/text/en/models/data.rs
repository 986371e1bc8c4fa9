//! Words of the page about the price data, for people who build on it, in English.

use crate::text::models::data::{DataSection, DataText};

pub const WORDS: DataText = DataText {
    heading: "The price data, free to use",
    lead: "Everything this site knows about prices is in a few JSON files: every model, every billable row, with its days, its source and the day it was read. No key, no account.",
    addresses: "Addresses",
    files: [
        "Everything in one file",
        "One provider, as it stands in the repository",
        "How tokens are estimated where no vocabulary is public",
        "The JSON Schema of the files",
        "The list of files, with size and SHA-256",
    ],
    file_heads: ["Address", "What it is"],
    promises: DataSection {
        heading: "What you can rely on",
        points: &[
            "The schema number (now 1) changes only when the meaning or unit of a field does. New fields may come at any time: ignore what you do not know.",
            "The same files stand under /data/v1/. A program that asks there is never given another version.",
            "A dated price is never overwritten: a new one is added beside it, and the old one is given its end.",
            "The licence is CC0-1.0: use it for anything, without asking. A link back is kind and not required.",
            "Every origin may fetch the files (CORS is open). The SHA-256 in the list of files tells whether one has changed since you fetched it.",
        ],
    },
    fields: "Fields",
    fields_lead: "The ones most programs need. Prices and factors are strings with a plain decimal, so that none has been through binary floating point; days are YYYY-MM-DD in UTC; a field that is not there is not known, which is never the same as zero.",
    field_heads: ["Field", "Unit and meaning"],
    field_rows: &[
        (
            "id, aliases",
            "What the provider’s API takes as the model’s name",
        ),
        (
            "kind, status",
            "What it is for (chat, image, ...); active, preview, deprecated or retired",
        ),
        (
            "context_window, max_input, max_output",
            "Tokens: prompt and answer together, prompt alone, answer alone",
        ),
        (
            "encoding",
            "How its text is counted: an encoding’s name, or estimate: and a rule of token-rules.json",
        ),
        (
            "weights",
            "The published weights it runs; models with the same value are one model at several sellers",
        ),
        (
            "released, retires",
            "First day; first day it is no longer served",
        ),
        (
            "periods[].from, to",
            "The days a price holds: from inclusive, to exclusive; null is not known",
        ),
        ("periods[].state", "in_force, announced or cancelled"),
        (
            "periods[].rates",
            "US dollars per million tokens: input, output, cache_read, cache_write by lifetime, input_audio, ...; cache_storage_hour is per million tokens and hour",
        ),
        (
            "periods[].tiers",
            "Rates of longer prompts: more than (gt) or at least (gte) so many prompt tokens, cached ones included; scope request reprices the whole request, marginal only the tokens past it",
        ),
        (
            "periods[].modes",
            "Rates of batch, flex, priority, fast; what a mode does not name is unknown unless inherit is true",
        ),
        (
            "periods[].windows",
            "Hours in UTC with their own rates or a factor",
        ),
        ("periods[].factors", "Multipliers by name, such as a region"),
        (
            "periods[].units, fees",
            "US dollars for per images, seconds, pages, queries; for per calls of a tool",
        ),
        (
            "periods[].source",
            "url, checked (the day it was read), grade: maker, secondary or reseller",
        ),
        (
            "periods[].disputes",
            "What other sources print for a field, with their own url and day",
        ),
    ],
    example: "An example",
    example_lead: |model| {
        format!(
            "Price one request to {model}: 1,000 uncached tokens in, 4,000 from the cache, 500 out. It runs as it stands in this page’s console."
        )
    },
    example_result: |day| format!("With the prices of {day}:"),
    example_note: "Strings times numbers are numbers in JavaScript, good to about fifteen digits. For bills use decimals.",
    rules: DataSection {
        heading: "Announced, disputed, missing",
        points: &[
            "A price with the state announced is a promise. It never comes into force by itself: once its day has come, somebody reads the page again, and only then is it in_force.",
            "Where sources disagree, the period holds what we take to be right, and disputes what the others print. Neither is thrown away.",
            "If a part of a request has no listed price, its cost is unknown. Do not read a missing rate as zero, and do not derive a cache price from the input price.",
        ],
    },
    errors: DataSection {
        heading: "Something is wrong",
        points: &[
            "Open an issue in the project’s repository with the model’s id, the field, the value you expect, the page that prints it and the day you read it.",
            "Or change the provider’s file in pricing-data and run cargo xtask prices check: its README shows how in five minutes.",
        ],
    },
};
