//! What records come to, beside what was billed.

use prices::{bundled::catalog, cost::Part, date::parse_date, money::Usd};
use usage::{Bill, Grouping, Unpriced};

use crate::{read, read_all};

const DAY: &str = r#""starting_at":"2026-11-01T00:00:00Z""#;

fn report(results: &str) -> String {
    format!(r#"{{"data":[{{{DAY},"results":[{results}]}}]}}"#)
}

fn usd(text: &str) -> Usd {
    Usd::parse(text).unwrap()
}

#[test]
fn each_part_is_priced_at_its_day() {
    // Claude Opus 5 on 2026-11-01: 5 in, 0.50 read, 6.25 and 10 written, 25 out per million.
    // 60,000 × 5 + 400,000 × 0.5 + 50,000 × 6.25 + 1,000 × 10 + 25,000 × 25 = 1,447,500 per million: $1.4475.
    let ledger = read(&report(
        r#"{"cache_creation":{"ephemeral_1h_input_tokens":1000,"ephemeral_5m_input_tokens":50000},"cache_read_input_tokens":400000,
            "context_window":"0-200k","inference_geo":"global","model":"claude-opus-5","output_tokens":25000,"service_tier":"standard",
            "uncached_input_tokens":60000}"#,
    ));
    let bill = Bill::of(&ledger, catalog(), None);
    let total = bill.total();
    assert_eq!(total.cost(), usd("1.4475"));
    let output = total
        .priced
        .iter()
        .find(|share| share.part == Part::Output)
        .unwrap();
    assert_eq!(output.cost, usd("0.625"));
    assert!(total.unpriced.is_empty());
    assert_eq!(
        bill.model(0).unwrap().key.as_str(),
        "anthropic/claude-opus-5"
    );
}

#[test]
fn groups_add_up_to_the_total_to_the_last_digit() {
    let ledger = read_all(&[
        &report(
            r#"{"api_key_id":"a","model":"claude-opus-5","output_tokens":333,"uncached_input_tokens":77,"service_tier":"batch"},
            {"api_key_id":"b","model":"claude-haiku-4-5-20251001","output_tokens":10,"uncached_input_tokens":13,"service_tier":"standard"},
            {"model":"claude-unheard-of","output_tokens":5,"uncached_input_tokens":7,"service_tier":"standard"}"#,
        ),
        &report(
            r#"{"amount":"1.50","currency":"USD","cost_type":"tokens","model":"claude-opus-5","token_type":"output_tokens"}"#,
        ),
    ]);
    let bill = Bill::of(&ledger, catalog(), None);
    let total = bill.total();
    for grouping in Grouping::ALL {
        let groups = bill.by(grouping);
        let sum: Usd = groups.values().map(usage::Line::cost).sum();
        assert_eq!(sum, total.cost(), "{grouping:?}");
        let tokens: u64 = groups.values().map(|line| line.tokens.prompt().get()).sum();
        assert_eq!(tokens, total.tokens.prompt().get(), "{grouping:?}");
    }
    // What has no price is listed, and is not 0.
    let unpriced = bill.unpriced_ids();
    let (id, tokens) = unpriced.first_key_value().unwrap();
    assert_eq!(
        (id.0.as_str(), id.1, tokens.get()),
        ("claude-unheard-of", Unpriced::UnknownModel, 12)
    );
    let billed: Vec<String> = total
        .billed
        .values()
        .map(|amount| amount.to_decimal())
        .collect();
    assert_eq!(billed, ["0.015"]);
}

#[test]
fn a_bills_lines_are_not_counted_as_use_too() {
    let ledger = read(
        r#"{"object":"page","data":[{"start_time":1793491200,"results":[{"object":"organization.costs.result",
            "amount":{"value":0.32,"currency":"usd"},"line_item":"gpt-6.1-sol, input_tokens","quantity":160000,"quantity_unit":"tokens"}]}]}"#,
    );
    let total = Bill::of(&ledger, catalog(), None).total();
    assert_eq!((total.tokens.input.get(), total.requests), (0, None));
    assert!(total.priced.is_empty() && total.billed.len() == 1);
}

#[test]
fn a_day_of_many_requests_is_no_long_prompt() {
    // 1,120,000 tokens of 4 requests might be long prompts or not: the file does not say. GPT-6.1 Sol costs 2 per million of short ones.
    let ledger = read(
        r#"{"object":"page","data":[{"start_time":1793491200,"results":[{"object":"organization.usage.completions.result",
            "input_tokens":1120000,"output_tokens":0,"num_model_requests":400,"model":"gpt-6.1-sol","service_tier":"default"}]}]}"#,
    );
    let total = Bill::of(&ledger, catalog(), None).total();
    assert_eq!(total.cost(), usd("2.24"));
}

#[test]
fn what_names_no_day_is_priced_only_when_a_day_is_said() {
    let ledger = read(
        r#"{"model":"claude-opus-5","type":"message","usage":{"input_tokens":1000000,"output_tokens":0}}"#,
    );
    let silent = Bill::of(&ledger, catalog(), None).total();
    assert_eq!(
        silent.unpriced.keys().copied().collect::<Vec<_>>(),
        [Unpriced::NoDay]
    );
    let said = Bill::of(&ledger, catalog(), parse_date("2026-11-01").ok()).total();
    assert_eq!(said.cost(), usd("5"));
}

#[test]
fn a_lifetime_that_is_not_told_is_not_guessed_where_several_are_sold() {
    let ledger = read(
        r#"{"data":[{"date":"2026-11-01T00:00:00Z","model_breakdown":[{"model":"claude-opus-5","tokens":{"cache_creation":12800,"input":10}}]}]}"#,
    );
    let total = Bill::of(&ledger, catalog(), None).total();
    assert_eq!(
        total
            .unpriced
            .get(&Unpriced::UnknownLifetime)
            .unwrap()
            .get(),
        12_800
    );
    assert_eq!(total.cost(), usd("0.00005"));
}

#[test]
fn a_free_variant_is_not_the_paid_model() {
    assert!(
        usage::resolve(
            catalog(),
            Some("openrouter"),
            "deepseek/deepseek-v4-flash:free",
            None
        )
        .is_none_or(|model| model.key.as_str().ends_with(":free"))
    );
    let named = usage::resolve(catalog(), Some("anthropic"), "Claude Opus 5", None);
    assert_eq!(named.unwrap().key.as_str(), "anthropic/claude-opus-5");
    let dated = usage::resolve(
        catalog(),
        Some("openrouter"),
        "openai/gpt-6.1-sol-20260929",
        None,
    );
    assert_eq!(dated.unwrap().key.as_str(), "openrouter/openai/gpt-6.1-sol");
    assert!(usage::resolve(catalog(), None, "gpt-99-nonesuch", None).is_none());
}
