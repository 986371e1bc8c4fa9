//! What changed, in words.

use prices::upkeep::diff::{diff, report};

use super::{catalog, file, file_of, period};

/// The lines of the report, without the provider's name above them.
fn check(old: &str, new: &str, expected: &[&str]) {
    let changes = diff(&catalog(old), &catalog(new));
    let text = report(&changes, false);
    let lines: Vec<&str> = text
        .lines()
        .skip(usize::from(!changes.is_empty()))
        .collect();
    let expected: Vec<String> = expected
        .iter()
        .map(|line| format!("  acme/one: {line}"))
        .collect();
    assert_eq!(lines, expected);
}

fn launch(to: &str, checked: &str) -> String {
    period(
        &format!(
            r#""from": "2026-01-01", "to": {to}, "state": "in_force", "reason": "launch", "rates": {{"input": "5", "output": "30", "cache_write": {{"5m": "6.25"}}}}"#
        ),
        checked,
    )
}

fn cut(state: &str, input: &str) -> String {
    period(
        &format!(
            r#""from": "2026-11-06", "state": "{state}", "reason": "price cut", "rates": {{"input": "{input}", "output": "30", "cache_write": {{"5m": "6.25"}}}}"#
        ),
        if state == "announced" {
            "2026-11-01"
        } else {
            "2026-11-20"
        },
    )
}

fn before() -> String {
    file(&launch("null", "2026-11-01"))
}

fn with(second: &str) -> String {
    file(&format!(
        "{}, {second}",
        launch(r#""2026-11-06""#, "2026-11-01")
    ))
}

#[test]
fn nothing_changed_says_so() {
    let same = diff(&catalog(&before()), &catalog(&before()));
    assert_eq!(report(&same, true), "no price changed\n");
}

#[test]
fn a_price_cut_is_told_with_its_day_and_reason() {
    check(
        &before(),
        &with(&cut("in_force", "4")),
        &["input $5 -> $4 per MTok from 2026-11-06 (price cut)"],
    );
    let ends = file(&launch(r#""2026-11-06""#, "2026-11-01"));
    check(
        &before(),
        &ends,
        &["prices from 2026-01-01 end on 2026-11-06 (before: no day)"],
    );
    check(
        &ends,
        &before(),
        &["prices from 2026-01-01 have no end (before: 2026-11-06)"],
    );
}

#[test]
fn an_announcement_its_coming_true_and_its_end() {
    check(
        &file(&launch(r#""2026-11-06""#, "2026-11-01")),
        &with(&cut("announced", "4")),
        &["announced: input $5 -> $4 per MTok from 2026-11-06 (price cut)"],
    );
    let announced = with(&cut("announced", "4"));
    check(
        &announced,
        &with(&cut("in_force", "4")),
        &["the price announced for 2026-11-06 is in force"],
    );
    check(
        &announced,
        &with(&cut("in_force", "4.5")),
        &["the price announced for 2026-11-06 is in force, but input $4 -> $4.5 per MTok"],
    );
    check(
        &announced,
        &with(&cut("cancelled", "4")),
        &["the price announced for 2026-11-06 was cancelled"],
    );
}

#[test]
fn a_correction_and_a_new_reading_are_told_apart() {
    check(
        &with(&cut("in_force", "4")),
        &with(&cut("in_force", "4.2")),
        &["prices from 2026-11-06 corrected: input $4 -> $4.2 per MTok"],
    );
    check(
        &before(),
        &file(&launch("null", "2026-11-20")),
        &["source read again on 2026-11-20 (before: 2026-11-01)"],
    );
}

#[test]
fn a_model_comes_goes_and_retires() {
    let none =
        r#"{"schema": 1, "provider": "acme", "name": "Acme", "currency": "USD", "models": []}"#;
    check(
        none,
        &before(),
        &["new model, One: input $5 per MTok, output $30 per MTok, cache write 5m $6.25 per MTok"],
    );
    check(&before(), none, &["no longer listed"]);
    let period = launch("null", "2026-11-01");
    let ending = file_of(
        r#""status": "deprecated", "retires": "2026-12-01","#,
        &period,
    );
    let retired = file_of(r#""status": "retired", "retires": "2026-12-01","#, &period);
    let later = file_of(
        r#""status": "deprecated", "retires": "2027-01-01","#,
        &period,
    );
    check(
        &before(),
        &ending,
        &["deprecated, ends on 2026-12-01 (was active)"],
    );
    check(
        &ending,
        &retired,
        &["retired on 2026-12-01 (was deprecated)"],
    );
    check(
        &ending,
        &later,
        &["last day of service 2026-12-01 -> 2027-01-01"],
    );
}

#[test]
fn limits_and_names_are_facts_too() {
    let period = launch("null", "2026-11-01");
    check(
        &before(),
        &file_of(r#""status": "active", "context_window": 200000,"#, &period),
        &["context window — -> 200000"],
    );
}

#[test]
fn every_kind_of_price_has_words() {
    let with = |fields: &str| {
        file(&period(
            &format!(r#""from": null, "state": "in_force", "rates": {{"input": "1"}}{fields}"#),
            "2026-11-01",
        ))
    };
    for (fields, words) in [
        (
            r#", "modes": {"batch": {"rates": {"cache_read": "0.1"}}}"#,
            "batch cache read $0.1 per MTok",
        ),
        (
            r#", "tiers": [{"when": {"prompt_tokens": {"gt": 272000}}, "scope": "request", "rates": {"input": "2"}}]"#,
            "input over 272000 prompt tokens $2 per MTok",
        ),
        (
            r#", "tiers": [{"when": {"prompt_tokens": {"gte": 128000}}, "scope": "request", "rates": {"output": "0"}}]"#,
            "output from 128000 prompt tokens free per MTok",
        ),
        (
            r#", "factors": {"region:us": "1.1"}"#,
            "factor region:us x1.1",
        ),
        (
            r#", "units": [{"unit": "image", "per": 1, "price": "0.04", "attrs": {"quality": "high"}}]"#,
            "image[quality=high] $0.04 each",
        ),
        (
            r#", "fees": [{"id": "web_search", "per": 1000, "price": "10"}]"#,
            "fee web search $10 per 1000",
        ),
        (
            r#", "windows": [{"name": "peak", "days": [1], "utc": ["01:00-04:00"], "factor": "2"}]"#,
            "peak factor x2",
        ),
    ] {
        check(
            &with(""),
            &with(fields),
            &[&format!("prices of the first days corrected: {words}")],
        );
        let text = report(&diff(&catalog(&with(fields)), &catalog(&with(""))), false);
        assert!(text.contains("-> not listed"), "{text}");
    }
}

#[test]
fn markdown_has_a_heading_for_each_provider() {
    let changes = diff(
        &catalog(&before()),
        &catalog(&file(&launch("null", "2026-11-20"))),
    );
    assert_eq!(
        report(&changes, true),
        "### Acme\n\n- `acme/one`: source read again on 2026-11-20 (before: 2026-11-01)\n"
    );
}
