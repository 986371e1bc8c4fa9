//! A bill beside the estimate, and who is suspected.
//!
//! On 2026-11-01 Claude Opus 5 costs 5 in, 6.25 written for five minutes and 10 for an hour, 25 out per million, half in a batch, and
//! 1,000 searches cost $10.

use prices::{bundled::catalog, catalog::Mode, money::Usd};
use usage::{
    Bill,
    reconcile::{Reconciliation, Suspect, reconcile},
};

use crate::read_all;

fn usd(text: &str) -> Usd {
    Usd::parse(text).unwrap()
}

/// A day's use of Claude Opus 5.
fn used(fields: &str) -> String {
    format!(
        r#"{{"data":[{{"starting_at":"2026-11-01T00:00:00Z","results":[{{"model":"claude-opus-5","service_tier":"standard","context_window":"0-200k",{fields}}}]}}]}}"#
    )
}

/// What was billed on a day, in cents.
fn charged(day: &str, cents: &str) -> String {
    format!(
        r#"{{"data":[{{"starting_at":"{day}T00:00:00Z","results":[{{"amount":"{cents}","currency":"USD","cost_type":"tokens","model":"claude-opus-5","token_type":"output_tokens"}}]}}]}}"#
    )
}

#[track_caller]
fn judged(texts: &[&str]) -> Reconciliation {
    let ledger = read_all(texts);
    assert_eq!(ledger.problems, []);
    reconcile(&Bill::of(&ledger, catalog(), None)).unwrap()
}

/// The first suspect and what it explains.
fn first(texts: &[&str]) -> (Suspect, Option<Usd>) {
    let judged = judged(texts);
    let first = judged.suspects.first().unwrap();
    (first.suspect, first.explains)
}

#[test]
fn half_the_estimate_was_a_batch() {
    // 1,000,000 × 5 + 40,000 × 25 = $6; in a batch $3.
    let used = used(r#""uncached_input_tokens":1000000,"output_tokens":40000"#);
    let judged = judged(&[&used, &charged("2026-11-01", "300")]);
    assert_eq!((judged.estimate, judged.billed), (usd("6"), usd("3")));
    assert_eq!(judged.difference(), Usd::ZERO - usd("3"));
    let first = judged.suspects.first().unwrap();
    assert_eq!((first.suspect, first.records), (Suspect::Batch, 1));
    assert_eq!(judged.left(first), Some(Usd::ZERO));
}

#[test]
fn writes_that_live_an_hour_cost_more() {
    // 1,000,000 written: $6.25 for five minutes, $10 for an hour.
    let used = used(
        r#""uncached_input_tokens":0,"output_tokens":0,"cache_creation":{"ephemeral_5m_input_tokens":1000000}"#,
    );
    assert_eq!(
        first(&[&used, &charged("2026-11-01", "1000")]),
        (Suspect::CacheLifetime, Some(usd("3.75")))
    );
}

#[test]
fn searches_have_fees() {
    // $5 of tokens and 300 searches at $10 per 1,000.
    let used = used(
        r#""uncached_input_tokens":1000000,"output_tokens":0,"server_tool_use":{"web_search_requests":300}"#,
    );
    assert_eq!(
        first(&[&used, &charged("2026-11-01", "800")]),
        (Suspect::Tools, Some(usd("3")))
    );
}

#[test]
fn days_of_one_file_only_come_first_when_they_are_all_of_it() {
    let used = used(r#""uncached_input_tokens":1000000,"output_tokens":0"#);
    let texts = [
        used.as_str(),
        &charged("2026-11-01", "500"),
        &charged("2026-11-02", "123"),
    ];
    assert_eq!(first(&texts), (Suspect::NotUsed, Some(usd("1.23"))));
    // Billed on another day than used: both suspects are named, and neither explains it alone.
    let apart = judged(&[&used, &charged("2026-11-02", "900")]);
    let named: Vec<Suspect> = apart.suspects.iter().map(|one| one.suspect).collect();
    assert!(!named.contains(&Suspect::NotUsed), "9 is more than twice 4");
}

#[test]
fn a_difference_below_the_last_digits_is_rounding() {
    // 1,000,300 × 5 per million = $5.0015, billed as $5.00: half a cent at most.
    let used = used(r#""uncached_input_tokens":1000300,"output_tokens":0"#);
    let judged = judged(&[&used, &charged("2026-11-01", "500")]);
    let first = judged.suspects.first().unwrap();
    assert_eq!(first.suspect, Suspect::Rounding);
    assert_eq!(judged.left(first), Some(Usd::ZERO));
}

#[test]
fn credits_are_told_apart() {
    let used = used(r#""uncached_input_tokens":1000000,"output_tokens":0"#);
    let texts = [
        used.as_str(),
        &charged("2026-11-01", "500"),
        &charged("2026-11-01", "-200"),
    ];
    assert_eq!(
        first(&texts),
        (Suspect::Credits, Some(Usd::ZERO - usd("2")))
    );
}

#[test]
fn another_currency_is_named_and_not_added() {
    let used = used(r#""uncached_input_tokens":1000000,"output_tokens":0"#);
    let deepseek = "user_id,start_time_iso,end_time_iso,model,wallet_type,cost,currency\n1,2026-11-01T00:00:00Z,2026-11-02T00:00:00Z,deepseek-v4-flash,PAID,3.5,CNY\n";
    let judged = judged(&[&used, deepseek]);
    assert_eq!(judged.billed, Usd::ZERO);
    let elsewhere: Vec<String> = judged
        .elsewhere
        .iter()
        .map(|amount| format!("{} {}", amount.to_decimal(), amount.currency))
        .collect();
    assert_eq!(elsewhere, ["3.5 CNY"]);
    let currency = judged
        .suspects
        .iter()
        .find(|one| one.suspect == Suspect::Currency)
        .unwrap();
    assert_eq!(currency.explains, None);
}

#[test]
fn a_tier_that_the_file_does_not_tell() {
    // GPT-6.1 Sol: whatever its priority price is, a bill of just that is first explained by it.
    let record = r#"{"object":"page","data":[{"start_time":1793491200,"results":[{"object":"organization.usage.completions.result",
        "input_tokens":100000,"output_tokens":1000,"num_model_requests":1,"model":"gpt-6.1-sol","service_tier":"default"}]}]}"#;
    let dear = record.replace("\"default\"", "\"priority\"");
    let ledger = read_all(&[&dear]);
    let priority = Bill::of(&ledger, catalog(), None).total().cost();
    let cost = format!(
        r#"{{"object":"page","data":[{{"start_time":1793491200,"results":[{{"object":"organization.costs.result","amount":{{"value":{},"currency":"usd"}},"line_item":"gpt-6.1-sol, input_tokens"}}]}}]}}"#,
        priority.to_decimal()
    );
    assert_eq!(first(&[record, &cost]).0, Suspect::Tier(Mode::Priority));
}

#[test]
fn without_a_bill_or_without_use_nothing_is_compared() {
    let used = used(r#""uncached_input_tokens":1000000,"output_tokens":0"#);
    for texts in [vec![used.as_str()], vec![&charged("2026-11-01", "500")]] {
        let ledger = read_all(&texts);
        assert_eq!(reconcile(&Bill::of(&ledger, catalog(), None)), None);
    }
}
