//! The price files as the site publishes them, for people who build on them.
//!
//! `/data/prices.json`, `/data/providers/<id>.json`, `/data/prices.schema.json` and `/data/index.json`, which lists the others.
//! The same files stand under `/data/v1/`, the version of the format: a program that asks there is never given another one.

use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use super::{Files, assets::hex};
use prices::{
    catalog::is_rules_file,
    date::{Date, iso},
    upkeep::schema,
};

/// The licence of the data, as its SPDX id: facts are free, and so is how we put them together.
pub const LICENSE: &str = "CC0-1.0";
/// Where the newest version of the format stands, and this one.
const FOLDERS: [&str; 2] = ["data/", "data/v1/"];

/// The published files, from checked price files given as name and text.
///
/// # Errors
/// When one of them is not JSON, which a checked file always is.
pub fn files(built: Date, sources: &[(&str, &str)]) -> Result<Files, serde_json::Error> {
    let mut contents = Files::new();
    contents.insert("prices.json".into(), all(built, sources)?.into_bytes());
    contents.insert("prices.schema.json".into(), schema::json().into_bytes());
    for (name, text) in sources {
        let path = if is_rules_file(name) {
            (*name).to_owned()
        } else {
            format!("providers/{name}")
        };
        contents.insert(path, text.as_bytes().to_vec());
    }
    let index = index(built, &contents)?;
    contents.insert("index.json".into(), index.into_bytes());
    let under = |folder: &str| -> Files {
        contents
            .iter()
            .map(|(path, bytes)| (format!("{folder}{path}"), bytes.clone()))
            .collect()
    };
    Ok(FOLDERS.into_iter().flat_map(under).collect())
}

/// Every file in one. The texts stay as they are in the repository, which is the form people read.
fn all(built: Date, sources: &[(&str, &str)]) -> Result<String, serde_json::Error> {
    let mut rules = Value::Array(Vec::new());
    let mut providers = Vec::new();
    for (name, text) in sources {
        if is_rules_file(name) {
            rules = serde_json::from_str::<Value>(text)?["rules"].take();
        } else {
            providers.push(text.trim_end());
        }
    }
    Ok(format!(
        "{{\n\"schema\": 1,\n\"built\": \"{}\",\n\"license\": \"{LICENSE}\",\n\"token_rules\": {},\n\"providers\": [\n{}\n]\n}}\n",
        iso(built),
        serde_json::to_string_pretty(&rules)?,
        providers.join(",\n"),
    ))
}

/// What there is, with the size and the SHA-256 by which a copy can be told from the newest.
fn index(built: Date, contents: &Files) -> Result<String, serde_json::Error> {
    let files: Vec<Value> = contents
        .iter()
        .map(|(path, bytes)| {
            json!({
                "path": path,
                "bytes": bytes.len(),
                "sha256": hex(&Sha256::digest(bytes)),
            })
        })
        .collect();
    let index = json!({
        "schema": 1,
        "built": iso(built),
        "license": LICENSE,
        "files": files,
    });
    serde_json::to_string_pretty(&index).map(|text| text + "\n")
}

#[cfg(test)]
mod tests {
    use super::*;
    use prices::catalog::Catalog;

    const ACME: &str = r#"{ "schema": 1, "provider": "acme", "name": "Acme", "currency": "USD", "models": [
  { "id": "one", "name": "One", "kind": "chat", "status": "active", "encoding": "estimate:some", "periods": [
    { "from": null, "state": "in_force", "rates": { "input": "0.10" },
      "source": { "url": "https://example.test/", "checked": "2026-11-20", "grade": "maker" } } ] } ] }
"#;
    const RULES: &str = r#"{"schema": 1, "rules": [{"id": "some", "of": "o200k_base", "per_mille": {"low": 900, "expected": 1000, "high": 1100},
  "basis": {"kind": "measured_by_us", "en": "Measured.", "zh-hant": "實測。"}, "source": {"url": "https://example.test/", "checked": "2026-11-20"}}]}"#;
    const SOURCES: [(&str, &str); 2] = [("acme.json", ACME), ("token-rules.json", RULES)];

    fn published() -> Files {
        files(Date::constant(2026, 11, 21), &SOURCES).expect("the sources are JSON")
    }

    fn json(path: &str) -> Value {
        serde_json::from_slice(&published()[path]).expect("what is published is JSON")
    }

    #[test]
    fn all_prices_are_one_file_that_reads_back() {
        let all = json("data/prices.json");
        assert_eq!(all["license"], "CC0-1.0");
        assert_eq!(all["built"], "2026-11-21");
        let provider = all["providers"][0].to_string();
        let rules = json!({ "schema": 1, "rules": all["token_rules"] }).to_string();
        let (back, problems) =
            Catalog::from_json(&[("acme.json", &provider), ("token-rules.json", &rules)]);
        assert_eq!(problems, []);
        assert_eq!(back, Catalog::from_json(&SOURCES).0);
    }

    #[test]
    fn a_providers_file_is_the_repositorys_byte_for_byte() {
        let files = published();
        assert_eq!(files["data/providers/acme.json"], ACME.as_bytes());
        assert_eq!(files["data/token-rules.json"], RULES.as_bytes());
    }

    #[test]
    fn the_index_lists_every_other_file_with_its_size_and_hash() {
        let index = json("data/index.json");
        let listed = index["files"].as_array().expect("a list");
        let files = published();
        assert_eq!(listed.len() * 2 + 2, files.len());
        for entry in listed {
            let path = entry["path"].as_str().expect("a path");
            let bytes = &files[&format!("data/{path}")];
            assert_eq!(entry["bytes"], bytes.len());
            assert_eq!(entry["sha256"], hex(&Sha256::digest(bytes)));
        }
    }

    #[test]
    fn the_version_of_the_format_has_an_address_of_its_own() {
        let files = published();
        for (path, bytes) in &files {
            if let Some(inside) = path.strip_prefix("data/v1/") {
                assert_eq!(files[&format!("data/{inside}")], *bytes);
            }
        }
        assert!(files.contains_key("data/v1/prices.schema.json"));
    }
}
