//! A model's part of the schema.

use serde_json::{Value, json};

use super::parts::{count, described, list, object, reference, text, texts, word};
use crate::catalog::{Capability, Kind, Modality, Status};
use tokens::Encoding;

#[expect(clippy::too_many_lines, reason = "one table of fields")]
pub(super) fn model() -> Value {
    object(
        "A model as one provider sells it.",
        &["id", "name", "kind", "status", "periods"],
        &[
            ("id", text("The exact id the provider's API takes.")),
            ("name", text("The name to show.")),
            (
                "aliases",
                texts("Other exact ids for it. An id names one model of a provider."),
            ),
            (
                "moving_aliases",
                list(
                    "Names that mean this model for a while, and another before or after: codestral-latest.",
                    reference("moving_alias"),
                ),
            ),
            ("kind", word("What it is for.", &Kind::ALL.map(Kind::id))),
            (
                "status",
                word(
                    "Whether it can be used. deprecated: still served, with its end in sight; retired: no longer served.",
                    &Status::ALL.map(Status::id),
                ),
            ),
            (
                "released",
                described("The first day on which it is served.", "date"),
            ),
            (
                "retires",
                described("The first day on which it is not served any more.", "date"),
            ),
            (
                "retires_not_before",
                described(
                    "The maker promises service until this day and has named no end.",
                    "date",
                ),
            ),
            (
                "knowledge_cutoff",
                text("The newest month or day its training saw, as the maker writes it: 2026-01."),
            ),
            (
                "context_window",
                count("Tokens of prompt and answer together.", 0),
            ),
            (
                "max_input",
                count(
                    "Tokens of prompt, where the maker prints that limit. Not the context window.",
                    0,
                ),
            ),
            ("max_output", count("Tokens of answer.", 0)),
            (
                "modalities",
                object(
                    "What it takes and makes.",
                    &[],
                    &[
                        ("in", modalities("What it takes.")),
                        ("out", modalities("What it makes.")),
                    ],
                ),
            ),
            (
                "endpoints",
                texts("Where it is served, as paths: /v1/responses."),
            ),
            ("encoding", encoding()),
            (
                "encoding_note",
                word(
                    "The maker has not said that the model uses this encoding.",
                    &["assumed"],
                ),
            ),
            (
                "weights",
                text(
                    "The published weights it runs, as the lower-cased repository id. Rows with the same value are one model at several hosts.",
                ),
            ),
            (
                "model_of",
                text("The maker's model that is sold here by somebody else, as provider/id."),
            ),
            (
                "capabilities",
                list(
                    "What it can do besides answering, where a source says so. An offer without them has those of its model_of.",
                    json!({ "type": "string", "enum": Capability::ALL.map(Capability::id) }),
                ),
            ),
            (
                "front",
                described("The day since which it stands in the front row.", "date"),
            ),
            ("notes", texts("Sentences for the reader.")),
            (
                "periods",
                list("Its prices, earliest first.", reference("period")),
            ),
        ],
    )
}

pub(super) fn moving_alias() -> Value {
    object(
        "A name that means this model on some days.",
        &["id"],
        &[
            ("id", text("The name, as the API takes it.")),
            (
                "from",
                described("The first day. null: it was not published.", "date"),
            ),
            (
                "to",
                described("The first day after. null: no end is known.", "date"),
            ),
        ],
    )
}

fn modalities(description: &str) -> Value {
    list(
        description,
        json!({ "type": "string", "enum": Modality::ALL.map(Modality::id) }),
    )
}

fn encoding() -> Value {
    json!({
        "description": "A public encoding, or estimate: and the id of a rule in token-rules.json. Needed for chat and embedding; left out where text tokens are not what is billed.",
        "anyOf": [
            { "enum": Encoding::ALL.map(Encoding::id) },
            { "type": "string", "pattern": "^estimate:." },
        ],
    })
}
