//! The pieces every part of the schema is made of.

use serde_json::{Map, Value, json};

/// An object with these fields and no others. A field that is not `required` may also be `null`.
pub(super) fn object(description: &str, required: &[&str], fields: &[(&str, Value)]) -> Value {
    let properties: Map<String, Value> = fields
        .iter()
        .map(|(name, field)| {
            let field = if required.contains(name) {
                field.clone()
            } else {
                or_null(field)
            };
            ((*name).to_owned(), field)
        })
        .collect();
    json!({
        "type": "object",
        "description": description,
        "properties": properties,
        "required": required,
        "additionalProperties": false,
    })
}

fn or_null(field: &Value) -> Value {
    let mut outer = Map::new();
    let mut inner = field.clone();
    // The description stays outside, where editors look for it.
    if let Some(description) = inner
        .as_object_mut()
        .and_then(|inner| inner.remove("description"))
    {
        outer.insert("description".to_owned(), description);
    }
    outer.insert("anyOf".to_owned(), json!([inner, { "type": "null" }]));
    Value::Object(outer)
}

/// Something defined elsewhere in the schema.
pub(super) fn reference(name: &str) -> Value {
    json!({ "$ref": format!("#/$defs/{name}") })
}

/// The same, with what it means here.
pub(super) fn described(description: &str, name: &str) -> Value {
    json!({ "description": description, "$ref": format!("#/$defs/{name}") })
}

pub(super) fn text(description: &str) -> Value {
    json!({ "type": "string", "minLength": 1, "description": description })
}

pub(super) fn texts(description: &str) -> Value {
    json!({ "type": "array", "items": { "type": "string" }, "description": description })
}

pub(super) fn count(description: &str, least: u64) -> Value {
    json!({ "type": "integer", "minimum": least, "description": description })
}

pub(super) fn flag(description: &str) -> Value {
    json!({ "type": "boolean", "description": description })
}

pub(super) fn word(description: &str, words: &[&str]) -> Value {
    json!({ "type": "string", "enum": words, "description": description })
}

pub(super) fn list(description: &str, items: Value) -> Value {
    let mut list = json!({ "type": "array", "description": description });
    list["items"] = items;
    list
}

/// An object whose keys are names of the file's own, or those of a pattern.
pub(super) fn map(description: &str, keys: Option<&str>, values: Value) -> Value {
    let mut map = json!({ "type": "object", "description": description });
    map["additionalProperties"] = values;
    if let Some(pattern) = keys {
        map["propertyNames"] = json!({ "pattern": pattern });
    }
    map
}

pub(super) fn decimal(description: &str, decimals: u32) -> Value {
    json!({
        "type": "string",
        "pattern": format!("^[0-9]+(\\.[0-9]{{1,{decimals}}})?$"),
        "description": description,
    })
}

pub(super) fn date() -> Value {
    json!({
        "type": "string",
        "format": "date",
        "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$",
        "description": "A whole day in UTC, YYYY-MM-DD.",
    })
}

pub(super) fn source() -> Value {
    object(
        "Where a figure was read, and when.",
        &["url", "checked", "grade"],
        &[
            (
                "url",
                json!({ "type": "string", "pattern": "^https://", "description": "The page that prints it: the maker's where there is one." }),
            ),
            ("checked", described("The day it was read.", "date")),
            (
                "grade",
                word(
                    "maker: the maker's page or a dated copy of it; secondary: a catalogue or report that cites it; reseller: a gateway's own list.",
                    &["maker", "secondary", "reseller"],
                ),
            ),
            ("via", text("What was read instead of the page itself.")),
        ],
    )
}
