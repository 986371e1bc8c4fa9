//! The schema says what the reader reads: no more, no less.

use prices::{
    catalog::{Catalog, Rates},
    upkeep::schema,
};
use serde_json::Value;

use crate::catalog::{borrowed, sources};

/// A file with every field there is.
const EVERYTHING: &str = r#"{ "schema": 1, "provider": "acme", "name": "Acme", "role": "host", "currency": "USD", "models": [
  { "id": "one", "name": "One", "aliases": ["uno"], "moving_aliases": [{"id": "latest", "from": "2026-01-01", "to": null}], "kind": "chat", "status": "deprecated", "released": "2026-01-01",
    "retires": "2027-01-01", "retires_not_before": "2026-12-01", "knowledge_cutoff": "2025-06", "context_window": 400000,
    "max_input": 272000, "max_output": 128000, "modalities": {"in": ["text", "pdf"], "out": ["text"]}, "endpoints": ["/v1/x"],
    "encoding": "o200k_base", "encoding_note": "assumed", "weights": "acme/one", "model_of": "maker/one",
    "capabilities": ["reasoning", "tools", "structured_output"], "front": "2026-11-20", "notes": ["A note."], "periods": [
    { "from": "2026-01-01", "to": "2027-01-01", "state": "in_force", "reason": "launch", "recheck": "2026-12-01",
      "rates": { "input": "1", "output": "2", "reasoning": "2", "cache_read": "0.1", "cache_write": {"5m": "1.25", "default": "1"},
        "cache_storage_hour": "1", "input_audio": "1", "output_audio": "2", "cache_read_audio": "1", "input_image": "1",
        "output_image": "2", "cache_read_image": "1", "input_video": "1", "output_video": "2" },
      "tiers": [ {"when": {"prompt_tokens": {"gt": 200000}}, "scope": "request", "rates": {}, "inherit": true},
        {"when": {"prompt_tokens": {"gte": 300000}}, "scope": "request", "rates": {}, "inherit": false} ],
      "modes": { "batch": {"rates": {"input": "0.5"}, "tiers": [], "inherit": true}, "flex": {"factor": "0.5"} },
      "windows": [ {"name": "peak", "days": [1, 7], "utc": ["01:00-24:00"], "factor": "2"},
        {"name": "night", "days": [2], "utc": ["00:00-04:00"], "rates": {"input": "0.5"}} ],
      "factors": {"region:us": "1.1"},
      "units": [ {"unit": "image", "per": 1, "price": "0.04", "attrs": {"quality": "high"}} ],
      "fees": [ {"id": "web_search", "per": 1000, "price": "10", "free_per_month": 5000} ],
      "source": {"url": "https://example.test/", "checked": "2026-11-20", "grade": "maker", "via": "a copy"},
      "omitted": ["Regions."], "notes": ["Another note."],
      "disputes": [ {"field": "rates.input", "value": "2", "note": "Perhaps.", "source": {"url": "https://example.test/", "checked": "2026-11-20", "grade": "secondary"}} ],
      "accepted": ["cache_unstated"] } ] } ] }"#;

/// The maker whose model the other file offers.
const MAKER: &str = r#"{ "schema": 1, "provider": "maker", "name": "Maker", "currency": "USD", "models": [
  { "id": "one", "name": "One", "kind": "image", "status": "active", "periods": [] } ] }"#;

fn schema_value() -> Value {
    serde_json::from_str(&schema::json()).unwrap()
}

#[test]
fn the_committed_schema_is_the_generated_one() {
    let path = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../../pricing-data/schema.json"
    );
    let committed = std::fs::read_to_string(path).unwrap();
    assert!(
        committed == schema::json(),
        "pricing-data/schema.json is old: cargo xtask prices schema --write"
    );
}

#[test]
fn every_price_file_obeys_the_schema() {
    let schema = schema_value();
    for (name, text) in borrowed(&sources()) {
        let definition = if name == "token-rules.json" {
            "rules_file"
        } else {
            "provider_file"
        };
        let file = serde_json::from_str(text).unwrap();
        let problems = validate(&schema, &schema["$defs"][definition], &file, name);
        assert_eq!(problems, Vec::<String>::new());
    }
}

#[test]
fn the_reader_and_the_schema_know_the_same_fields() {
    let (_, problems) = Catalog::from_json(&[("acme.json", EVERYTHING), ("maker.json", MAKER)]);
    assert_eq!(problems, []);
    let file = serde_json::from_str(EVERYTHING).unwrap();
    let schema = schema_value();
    let found = validate(&schema, &schema["$defs"]["provider_file"], &file, "acme");
    assert_eq!(found, Vec::<String>::new());
    let definitions = schema["$defs"].as_object().unwrap();
    for (name, definition) in definitions {
        if ["published", "rules_file", "rule"].contains(&name.as_str()) {
            continue;
        }
        let mut fields = Vec::new();
        properties(definition, &mut fields);
        for field in fields {
            let is_mode = ["priority", "fast", "ultrafast"].contains(&field.as_str());
            assert!(
                is_mode || EVERYTHING.contains(&format!("\"{field}\":")),
                "{name}: nothing reads {field}"
            );
        }
    }
}

#[test]
fn every_rate_of_the_catalogue_is_in_the_schema() {
    let schema = schema_value();
    let rates = schema["$defs"]["rates"]["properties"].as_object().unwrap();
    let (catalog, _) = Catalog::from_json(&[("acme.json", EVERYTHING)]);
    let period = &catalog.models().next().unwrap().periods[0];
    let listed = Rates::listed(&period.rates);
    for (name, _) in &listed {
        assert!(
            rates.contains_key(name.split('.').next().unwrap()),
            "{name}"
        );
    }
    // Both lifetimes of the write are one field.
    assert_eq!(rates.len(), listed.len() - 1);
}

#[test]
fn every_field_is_described() {
    fn check(schema: &Value, value: &Value, path: &str) {
        let Some(properties) = value.get("properties").and_then(Value::as_object) else {
            return;
        };
        for (name, field) in properties {
            let at = format!("{path}.{name}");
            let refers = |field: &Value| -> bool {
                let named = field["$ref"]
                    .as_str()
                    .and_then(|name| name.rsplit('/').next());
                named.is_some_and(|name| schema["$defs"][name]["description"].is_string())
            };
            let either = field["anyOf"]
                .as_array()
                .is_some_and(|any| any.iter().any(refers));
            assert!(
                field["description"].is_string() || refers(field) || either,
                "{at}"
            );
            check(schema, field, &at);
        }
    }
    let schema = schema_value();
    for (name, definition) in schema["$defs"].as_object().unwrap() {
        assert!(definition["description"].is_string(), "{name}");
        check(&schema, definition, name);
    }
}

#[test]
fn the_schema_refuses_what_the_reader_refuses() {
    let schema = schema_value();
    for (from, to) in [
        (r#""input": "1""#, r#""input": 1"#),
        (r#""input": "1""#, r#""input": "1e-3""#),
        (r#""input": "1""#, r#""inptu": "1""#),
        (r#""per": 1000"#, r#""per": 0"#),
        (r#""5m""#, r#""05m""#),
        (r#""batch""#, r#""bulk""#),
        (r#""kind": "chat""#, r#""kind": "talk""#),
        (r#""USD""#, r#""EUR""#),
        (r#""schema": 1"#, r#""schema": 2"#),
        (r#""state": "in_force","#, ""),
        (r#""https://"#, r#""http://"#),
    ] {
        let broken = EVERYTHING.replacen(from, to, 1);
        assert_ne!(broken, EVERYTHING);
        let (_, problems) = Catalog::from_json(&[("acme.json", &broken)]);
        assert!(!problems.is_empty(), "the reader takes {to}");
        let file = serde_json::from_str(&broken).unwrap();
        let found = validate(&schema, &schema["$defs"]["provider_file"], &file, "acme");
        assert!(!found.is_empty(), "the schema takes {to}");
    }
}

fn properties(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::Object(fields) => {
            for (name, field) in fields {
                if name == "properties" {
                    found.extend(field.as_object().unwrap().keys().cloned());
                }
                properties(field, found);
            }
        }
        Value::Array(items) => items.iter().for_each(|item| properties(item, found)),
        _ => {}
    }
}

/// What a value breaks, for the words of JSON Schema that ours uses. An unknown word is a problem too.
fn validate(root: &Value, schema: &Value, value: &Value, path: &str) -> Vec<String> {
    let mut problems = Vec::new();
    for (word, rule) in schema.as_object().unwrap() {
        let holds = match word.as_str() {
            "description" | "format" => true,
            "properties" | "additionalProperties" => {
                if word == "properties" || schema.get("properties").is_none() {
                    for (name, inner) in value.as_object().into_iter().flatten() {
                        let rule = if word == "properties" {
                            rule.get(name)
                        } else {
                            Some(rule)
                        };
                        match rule {
                            Some(rule) => problems.extend(validate(
                                root,
                                rule,
                                inner,
                                &format!("{path}.{name}"),
                            )),
                            None => problems.push(format!("{path}.{name}: unknown")),
                        }
                    }
                }
                true
            }
            "items" => {
                for (index, item) in value.as_array().into_iter().flatten().enumerate() {
                    problems.extend(validate(root, rule, item, &format!("{path}[{index}]")));
                }
                true
            }
            "$ref" => {
                let name = rule.as_str().unwrap().rsplit('/').next().unwrap();
                problems.extend(validate(root, &root["$defs"][name], value, path));
                true
            }
            "anyOf" => rule
                .as_array()
                .unwrap()
                .iter()
                .any(|rule| validate(root, rule, value, path).is_empty()),
            "required" => rule
                .as_array()
                .unwrap()
                .iter()
                .all(|name| value.get(name.as_str().unwrap()).is_some()),
            "type" => match rule.as_str().unwrap() {
                "object" => value.is_object(),
                "array" => value.is_array(),
                "string" => value.is_string(),
                "integer" => value.is_u64(),
                "boolean" => value.is_boolean(),
                "null" => value.is_null(),
                _ => false,
            },
            "enum" => rule.as_array().unwrap().contains(value),
            "const" => rule == value,
            "minimum" => value.as_u64() >= rule.as_u64(),
            "maximum" => value.as_u64() <= rule.as_u64(),
            "minLength" => value.as_str().is_none_or(|text| !text.is_empty()),
            "minProperties" => value.as_object().is_some_and(|fields| !fields.is_empty()),
            "propertyNames" => value
                .as_object()
                .is_some_and(|fields| fields.keys().all(|key| matches(&rule["pattern"], key))),
            "pattern" => value.as_str().is_none_or(|text| matches(rule, text)),
            _ => false,
        };
        if !holds {
            problems.push(format!("{path}: {word}"));
        }
    }
    problems
}

fn matches(pattern: &Value, text: &str) -> bool {
    let pattern = regex::Regex::new(pattern.as_str().unwrap()).unwrap();
    pattern.is_match(text)
}
