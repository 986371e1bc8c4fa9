//! The JSON Schema (draft 2020-12) of the price files, made from the tables that read them.
//!
//! Committed as `pricing-data/schema.json` for editors and for those who build on the data; a test fails when the two differ.

mod model;
mod parts;
mod period;
mod rules;

use serde_json::{Value, json};

use crate::catalog::Role;
use parts::{list, object, reference, text, word};

/// The text of the schema, as committed.
pub fn json() -> String {
    let mut text = serde_json::to_string_pretty(&schema()).unwrap_or_default();
    text.push('\n');
    text
}

fn schema() -> Value {
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Tokentally price files",
        "description": "What models cost, by provider: pricing-data/<provider>.json, pricing-data/token-rules.json, and all of them as published at /data/prices.json. null means the same as leaving a field out. An absent price is not published; \"0\" is free.",
        "anyOf": [reference("provider_file"), reference("rules_file"), reference("published")],
        "$defs": {
            "published": published(),
            "provider_file": provider_file(),
            "rules_file": rules::rules_file(),
            "rule": rules::rule(),
            "model": model::model(),
            "moving_alias": model::moving_alias(),
            "period": period::period(),
            "rates": period::rates(),
            "tier": period::tier(),
            "mode": period::mode(),
            "window": period::time_of_week(),
            "unit_price": period::unit_price(),
            "fee": period::fee(),
            "dispute": period::dispute(),
            "source": parts::source(),
            "price": parts::decimal("Dollars per million tokens ($/MTok), a plain decimal with at most nine decimals. \"0\" is free.", 9),
            "amount": parts::decimal("Dollars for `per` of the unit, a plain decimal with at most fifteen decimals. \"0\" is free.", 15),
            "factor": parts::decimal("A multiplier without unit, more than 0, a plain decimal with at most six decimals.", 6),
            "date": parts::date(),
        },
    })
}

fn version() -> Value {
    json!({ "const": 1, "description": "The version of the format. Fields may be added to a version; none changes its meaning or unit." })
}

fn published() -> Value {
    object(
        "All price files in one, as published at /data/prices.json.",
        &["schema", "built", "license", "providers"],
        &[
            ("schema", version()),
            ("built", reference("date")),
            ("license", text("The SPDX id of the licence of the data.")),
            (
                "token_rules",
                list("The rules of token-rules.json.", reference("rule")),
            ),
            (
                "providers",
                list("Every provider's file.", reference("provider_file")),
            ),
        ],
    )
}

fn provider_file() -> Value {
    object(
        "The models of one provider and what they cost. The maker of a model, a cloud that hosts it and a gateway that resells it are different providers.",
        &["schema", "provider", "name", "currency", "models"],
        &[
            ("schema", version()),
            (
                "provider",
                text("The provider's short name in ids and links, which is also the file's name."),
            ),
            ("name", text("The name to show.")),
            (
                "role",
                word(
                    "maker (the default) sells its own models, cloud sells the closed models of others as their partner, host runs the weights of others, gateway passes requests on.",
                    &Role::ALL.map(Role::id),
                ),
            ),
            ("currency", word("Every amount is in US dollars.", &["USD"])),
            (
                "models",
                list("The models, newest first.", reference("model")),
            ),
        ],
    )
}
