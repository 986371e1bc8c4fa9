//! The schema of token-rules.json.

use serde_json::{Value, json};

use super::parts::{count, list, object, reference, text, word};
use tokens::{Basis, Encoding};

pub(super) fn rules_file() -> Value {
    object(
        "How many tokens models without a public vocabulary make of a text.",
        &["schema", "rules"],
        &[
            ("schema", super::version()),
            ("rules", list("The rules.", reference("rule"))),
        ],
    )
}

pub(super) fn rule() -> Value {
    object(
        "One estimate.",
        &["id", "of", "per_mille", "basis", "source"],
        &[
            ("id", text("What a model's encoding names after estimate:.")),
            (
                "of",
                word(
                    "The encoding whose count is scaled.",
                    &Encoding::ALL.map(Encoding::id),
                ),
            ),
            (
                "per_mille",
                object(
                    "Thousandths of that encoding's count: 1180 means 1.18 times as many tokens. 0 < low <= expected <= high.",
                    &["low", "expected", "high"],
                    &[
                        ("low", count("The least to expect, in thousandths.", 1)),
                        ("expected", count("The likely ratio, in thousandths.", 1)),
                        ("high", count("The most to expect, in thousandths.", 1)),
                    ],
                ),
            ),
            (
                "basis",
                object(
                    "What the numbers rest on.",
                    &["kind", "en", "zh-hant"],
                    &[
                        (
                            "kind",
                            word("Whose numbers they are.", &Basis::ALL.map(Basis::id)),
                        ),
                        ("en", text("How the range was drawn, in English.")),
                        (
                            "zh-hant",
                            text("How the range was drawn, in Traditional Chinese."),
                        ),
                    ],
                ),
            ),
            (
                "source",
                object(
                    "Where the numbers were read.",
                    &["url", "checked"],
                    &[
                        (
                            "url",
                            json!({ "type": "string", "description": "The page that prints them." }),
                        ),
                        ("checked", reference("date")),
                    ],
                ),
            ),
        ],
    )
}
