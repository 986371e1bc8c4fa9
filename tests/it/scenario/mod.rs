//! A month's whole story: worked examples with their arithmetic, boundaries, and what holds for any scenario.

mod analyses;
mod bought;
mod boundaries;
mod days;
mod presets;
pub mod property;
mod share;
mod worked;

use tokentally::{
    catalog::{Catalog, ModelKey},
    date::{Date, parse_date},
    plan::scenario::{Case, CostPart, Gap, Input, Scenario, ScenarioCost, month_cost},
};

pub fn today() -> Date {
    parse_date("2026-11-20").unwrap()
}

pub fn day(text: &str) -> Date {
    parse_date(text).unwrap()
}

pub fn key(id: &str) -> ModelKey {
    ModelKey::new(format!("acme/{id}"))
}

/// Made-up models with round prices.
///
/// | model | input | output | read | write | besides |
/// |---|---|---|---|---|---|
/// | one | 2 | 10 | 0.2 | 2.5 (5m), 4 (1h) | batch at half, a search at $10 per 1,000 |
/// | plain | 1 | 4 | | | |
/// | tiered | 2 | 10 | 0.2 | | more than 10,000: 4, 15, 0.4 |
/// | marginal | 2 | 10 | 0.2 | | past 10,000: 4 |
/// | pictures | | | | | $0.04 a picture |
/// | sizes | | | | | $0.04 a low, $0.17 a high, $0.01 a small picture |
/// | ears | | | | | $0.006 for 60 seconds |
/// | scribe | sound 3 | 10 | | | $0.006 for 60 seconds |
/// | hears | 1 | 4 | | | reads sound at $3 |
/// | short | 1 | 4 | | | takes 1,000 tokens |
/// | moving | 2, from 2026-12-16 on 4 | | | | from 2027-02-01 on 8, announced |
pub fn catalog() -> Catalog {
    let source = r#""source": {"url": "https://example.test/prices", "checked": "2026-11-20", "grade": "maker"}"#;
    let model = |id: &str, kind: &str, more: &str, periods: &str| {
        format!(
            r#"{{"id": "{id}", "name": "{id}", "kind": "{kind}", "status": "active", {more} "encoding": "o200k_base", "periods": [{periods}]}}"#
        )
    };
    let later = source.replace("2026-11-20", "2027-01-05");
    let period = |fields: &str| {
        let source = if fields.contains("from") {
            &later
        } else {
            source
        };
        format!(r#"{{"state": "in_force", {fields}, {source}}}"#)
    };
    let text = r#""modalities": {"in": ["text"], "out": ["text"]},"#;
    let models = [
        model("one", "chat", text, &period(
            r#""rates": {"input": "2", "output": "10", "cache_read": "0.2", "cache_write": {"5m": "2.5", "1h": "4"}},
               "modes": {"batch": {"rates": {"input": "1", "output": "5", "cache_read": "0.1", "cache_write": {"5m": "1.25"}}}},
               "fees": [{"id": "web_search", "per": 1000, "price": "10"}]"#)),
        model("short", "chat", r#""context_window": 1000,"#, &period(r#""rates": {"input": "1", "output": "4"}"#)),
        model("plain", "chat", text, &period(r#""rates": {"input": "1", "output": "4"}"#)),
        model("tiered", "chat", text, &period(
            r#""rates": {"input": "2", "output": "10", "cache_read": "0.2"},
               "tiers": [{"when": {"prompt_tokens": {"gt": 10000}}, "scope": "request", "rates": {"input": "4", "output": "15", "cache_read": "0.4"}}]"#)),
        model("marginal", "chat", text, &period(
            r#""rates": {"input": "2", "output": "10", "cache_read": "0.2"},
               "tiers": [{"when": {"prompt_tokens": {"gt": 10000}}, "scope": "marginal", "rates": {"input": "4", "cache_read": "0.4"}}]"#)),
        model("pictures", "image", "", &period(r#""rates": {}, "units": [{"unit": "image", "per": 1, "price": "0.04"}]"#)),
        model("sizes", "image", "", &period(
            r#""rates": {}, "units": [
               {"unit": "image", "per": 1, "price": "0.04", "attrs": {"quality": "low"}},
               {"unit": "image", "per": 1, "price": "0.17", "attrs": {"quality": "high"}},
               {"unit": "image", "per": 1, "price": "0.01", "attrs": {"size": "small"}}]"#)),
        model("ears", "transcription", "", &period(
            r#""rates": {}, "units": [{"unit": "input_audio_second", "per": 60, "price": "0.006"}]"#)),
        model(
            "scribe",
            "transcription",
            "",
            &period(
                r#""rates": {"input_audio": "3", "output": "10"}, "units": [{"unit": "input_audio_second", "per": 60, "price": "0.006"}]"#,
            ),
        ),
        model("hears", "chat", r#""modalities": {"in": ["text", "audio"], "out": ["text"]},"#, &period(
            r#""rates": {"input": "1", "output": "4", "input_audio": "3"}"#)),
        model("moving", "chat", text, &[
            period(r#""from": "2026-01-01", "to": "2026-12-16", "rates": {"input": "2", "output": "2"}"#),
            period(r#""from": "2026-12-16", "to": "2027-02-01", "rates": {"input": "4", "output": "4"}"#),
            format!(r#"{{"state": "announced", "from": "2027-02-01", "rates": {{"input": "8", "output": "8"}}, {later}}}"#),
        ].join(", ")),
    ]
    .join(", ");
    let file = format!(
        r#"{{"schema": 1, "provider": "acme", "name": "Acme", "currency": "USD", "models": [{models}]}}"#
    );
    let rules = r#"{"schema": 1, "rules": []}"#;
    let (catalog, problems) =
        Catalog::from_json(&[("acme.json", &file), ("token-rules.json", rules)]);
    assert_eq!(crate::unreadable(problems), Vec::new());
    catalog
}

/// An empty scenario with these numbers, each known exactly.
pub fn scenario(numbers: &[(Input, i64)]) -> Scenario {
    let mut scenario = Scenario::empty();
    for (input, value) in numbers {
        scenario.set_exactly(*input, *value).unwrap();
    }
    scenario.set_mix(vec![(key("one"), 100)]);
    scenario
}

pub fn cost(scenario: &Scenario, model: &str) -> Result<ScenarioCost, Gap> {
    month_cost(scenario, &catalog(), &key(model), today(), Case::Expected)
}

/// The month's dollars, as written.
pub fn month(scenario: &Scenario, model: &str) -> String {
    cost(scenario, model).unwrap().month.to_decimal()
}

/// One line of the month's bill, as written.
pub fn line(cost: &ScenarioCost, part: CostPart) -> String {
    let line = cost.lines.iter().find(|line| line.part == part);
    line.map_or("-".to_owned(), |line| line.amount.to_decimal())
}
