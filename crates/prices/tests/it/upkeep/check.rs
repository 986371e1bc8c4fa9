//! The rules of sense: each with one example that breaks it and one on the boundary that does not.

use super::{file, period, read};

const RATES: &str =
    r#""rates": {"input": "2", "output": "10", "cache_read": "0.2", "cache_write": {"5m": "2.5"}}"#;

/// A period in force from the start of 2026, with these fields.
fn in_force(fields: &str) -> String {
    period(
        &format!(r#""from": "2026-01-01", "state": "in_force", {fields}"#),
        "2026-11-20",
    )
}

fn check(periods: &str, expected: &[&str]) {
    let (_, problems) = read(&file(periods));
    assert_eq!(problems, expected, "{periods}");
}

#[test]
fn output_is_not_cheaper_than_input() {
    let rates = |output: &str| {
        in_force(&format!(
            r#""rates": {{"input": "2", "output": "{output}"}}"#
        ))
    };
    check(
        &rates("1.999999999"),
        &[
            "acme.json: one: periods[0].rates.output: output at 1.999999999 is cheaper than input at 2: swapped, or accept \"output_below_input\" with a note",
        ],
    );
    check(&rates("2"), &[]);
}

#[test]
fn a_cache_read_is_not_dearer_than_input() {
    let rates = |read: &str| {
        in_force(&format!(
            r#""rates": {{"input": "2", "cache_read": "{read}"}}"#
        ))
    };
    check(
        &rates("2.000000001"),
        &[
            "acme.json: one: periods[0].rates.cache_read: a cache read at 2.000000001 is dearer than input at 2: swapped, or accept \"cache_read_above_input\" with a note",
        ],
    );
    check(&rates("2"), &[]);
}

#[test]
fn a_cache_write_is_not_cheaper_than_input() {
    let rates = |write: &str| {
        in_force(&format!(
            r#""rates": {{"input": "2", "cache_write": {{"5m": "2.5", "1h": "{write}"}}}}"#
        ))
    };
    check(
        &rates("1.999999999"),
        &[
            "acme.json: one: periods[0].rates.cache_write.1h: a cache write at 1.999999999 is cheaper than input at 2: swapped, or accept \"cache_write_below_input\" with a note",
        ],
    );
    check(&rates("2"), &[]);
    let accepted = in_force(
        r#""rates": {"input": "2", "cache_write": {"5m": "0"}}, "accepted": ["cache_write_below_input"], "notes": ["Writes are free."]"#,
    );
    check(&accepted, &[]);
}

#[test]
fn a_mode_or_tier_that_changes_input_says_what_becomes_of_the_cache() {
    let missing = |at: &str| {
        format!(
            "acme.json: one: periods[0].{at}: states no cache_read, cache_write.5m, though input is another here: add what the page prints, name the cache in \"omitted\", or accept \"cache_unstated\" with a note"
        )
    };
    let mode = |mode: &str| in_force(&format!(r#"{RATES}, "modes": {{"batch": {mode}}}"#));
    let batch = missing("modes.batch.rates");
    check(&mode(r#"{"rates": {"input": "1"}}"#), &[&batch]);
    // The same input is no change, and a mode may inherit.
    check(&mode(r#"{"rates": {"input": "2"}}"#), &[]);
    check(&mode(r#"{"rates": {"output": "5"}}"#), &[]);
    check(&mode(r#"{"rates": {"input": "1"}, "inherit": true}"#), &[]);
    check(
        &mode(
            r#"{"rates": {"input": "1", "output": "5", "cache_read": "0.1", "cache_write": {"5m": "1.25"}}}"#,
        ),
        &[],
    );
    let tier = r#"[{"when": {"prompt_tokens": {"gt": 200000}}, "scope": "request", "rates": {"input": "4"}}]"#;
    let tiered = |more: &str| in_force(&format!(r#"{RATES}, "tiers": {tier}{more}"#));
    check(&tiered(""), &[&missing("tiers[0].rates")]);
    check(
        &tiered(r#", "omitted": ["Cached input past 200,000 tokens."]"#),
        &[],
    );
    check(
        &tiered(
            r#", "accepted": ["cache_unstated"], "notes": ["The page prints no cache price past 200,000 tokens."]"#,
        ),
        &[],
    );
    // Something else that is left out says nothing of the cache.
    check(
        &tiered(r#", "omitted": ["Regions."]"#),
        &[&missing("tiers[0].rates")],
    );
}

/// Two periods in force, one after the other.
fn step(before: &str, after: &str, reason: &str) -> String {
    let first =
        format!(r#""from": "2026-01-01", "to": "2026-06-01", "state": "in_force", {before}"#);
    let second = format!(r#""from": "2026-06-01", "state": "in_force", {reason} {after}"#);
    format!(
        "{}, {}",
        period(&first, "2026-11-20"),
        period(&second, "2026-11-20")
    )
}

#[test]
fn a_step_over_four_times_has_a_reason() {
    let rates = |input: &str| format!(r#""rates": {{"input": "{input}"}}"#);
    let problem = "acme.json: one: periods[1].reason: missing, though rates.input moves by more than four times: check its unit, or say why it moved";
    check(&step(&rates("1"), &rates("4.000000001"), ""), &[problem]);
    check(&step(&rates("1"), &rates("4"), ""), &[]);
    check(&step(&rates("4.000000001"), &rates("1"), ""), &[problem]);
    check(&step(&rates("4"), &rates("1"), ""), &[]);
    check(&step(&rates("0"), &rates("0.01"), ""), &[problem]);
    check(
        &step(&rates("1"), &rates("9"), r#""reason": "price rise","#),
        &[],
    );
}

#[test]
fn a_step_counts_what_the_price_is_for() {
    let image = |price: &str, per: u64| {
        format!(
            r#""rates": {{}}, "units": [{{"unit": "image", "per": {per}, "price": "{price}", "attrs": {{"quality": "high"}}}}]"#
        )
    };
    check(&step(&image("0.04", 1), &image("40", 1000), ""), &[]);
    check(
        &step(&image("0.04", 1), &image("0.04", 1000), ""),
        &[
            "acme.json: one: periods[1].reason: missing, though units.image[quality=high] moves by more than four times: check its unit, or say why it moved",
        ],
    );
}

#[test]
fn an_announced_price_in_between_is_no_step() {
    let announced = period(
        r#""from": "2026-12-01", "state": "announced", "rates": {"input": "90"}"#,
        "2026-11-20",
    );
    check(
        &format!(r"{}, {announced}", in_force(r#""rates": {"input": "2"}"#)),
        &[],
    );
}

#[test]
fn an_announcement_does_not_stand_for_ever() {
    let announced = |from: &str, more: &str| {
        period(
            &format!(r#""from": "{from}", "state": "announced", {more} "rates": {{"input": "2"}}"#),
            "2026-11-20",
        )
    };
    let problem = "acme.json: one: periods[0].recheck: missing: an announced price needs \"to\", \"recheck\", or a first day within 400 days after it was read";
    check(&announced("2027-12-25", ""), &[]);
    check(&announced("2027-12-26", ""), &[problem]);
    // Read again on its day and still only announced: somebody has to say when to look next.
    check(&announced("2026-11-20", ""), &[problem]);
    check(&announced("2026-11-21", ""), &[]);
    check(&announced("2026-11-20", r#""recheck": "2026-12-01","#), &[]);
    check(&announced("2026-11-20", r#""to": "2026-12-01","#), &[]);
}
