//! The tools of those who keep the price files: one failing example and one on the boundary for each rule.

mod age;
mod audit;
mod check;
mod diff;
mod notes;
mod number;
mod packages;
mod refresh;
mod schema;

use prices::catalog::Catalog;

/// A provider's file around one chat model and its periods.
pub fn file(periods: &str) -> String {
    file_of(r#""status": "active","#, periods)
}

/// The same with other fields of the model.
pub fn file_of(model: &str, periods: &str) -> String {
    format!(
        r#"{{"schema": 1, "provider": "acme", "name": "Acme", "currency": "USD", "models": [
            {{"id": "one", "name": "One", "kind": "chat", "encoding": "o200k_base", {model} "periods": [{periods}]}}]}}"#
    )
}

/// A period from its fields before the source.
pub fn period(fields: &str, checked: &str) -> String {
    format!(
        r#"{{{fields}, "source": {{"url": "https://example.test/", "checked": "{checked}", "grade": "maker"}}}}"#
    )
}

/// Reads one file, with its problems in words.
pub fn read(text: &str) -> (Catalog, Vec<String>) {
    let (catalog, problems) = Catalog::from_json(&[("acme.json", text)]);
    (catalog, problems.iter().map(ToString::to_string).collect())
}

/// Reads one file that has no problem.
pub fn catalog(text: &str) -> Catalog {
    let (catalog, problems) = read(text);
    assert_eq!(problems, Vec::<String>::new());
    catalog
}
