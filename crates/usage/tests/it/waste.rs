//! What was wasted, in money.
//!
//! On 2026-11-01 Claude Opus 5 costs 5 in, 0.50 read, 6.25 written for five minutes and 10 for an hour, 25 out per million, half in a
//! batch; Claude Haiku 4.5 costs 1 in and 5 out.

use prices::{bundled::catalog, money::Usd};
use usage::{
    Bill, Ledger,
    waste::{Finding, Thresholds, Waste, find},
};

use crate::read;

/// A request of Claude Opus 5 at a second of the morning.
fn request(second: u32, id: &str, usage: &str) -> String {
    format!(
        r#"{{"sessionId":"s","timestamp":"2026-11-01T08:{:02}:{:02}Z","requestId":"{id}","message":{{"id":"{id}","model":"claude-opus-5","usage":{{{usage}}}}}}}"#,
        second / 60,
        second % 60
    )
}

fn found(ledger: &Ledger, waste: Waste) -> Option<Finding> {
    let bill = Bill::of(ledger, catalog(), None);
    let all = find(&bill, catalog(), &Thresholds::default());
    all.into_iter().find(|finding| finding.waste == waste)
}

#[track_caller]
fn saving(lines: &[String], waste: Waste) -> (u64, Usd) {
    let finding = found(&read(&lines.join("\n")), waste).unwrap();
    (finding.tokens.get(), finding.saving.unwrap())
}

fn usd(text: &str) -> Usd {
    Usd::parse(text).unwrap()
}

#[test]
fn answers_beyond_the_plan() {
    // 1,500 of which 1,000 were planned: 500 at $25 per million.
    let long = [request(
        0,
        "a",
        r#""input_tokens":5000,"output_tokens":1500"#,
    )];
    assert_eq!(saving(&long, Waste::LongAnswers), (500, usd("0.0125")));
    let planned = read(&request(
        0,
        "a",
        r#""input_tokens":5000,"output_tokens":1000"#,
    ));
    assert_eq!(found(&planned, Waste::LongAnswers), None);
}

#[test]
fn prompts_that_carry_much() {
    // 10,000 for an answer of 100; 50 times the answer are 5,000: 5,000 over, at $5 per million.
    let rich = [request(
        0,
        "a",
        r#""input_tokens":10000,"output_tokens":100"#,
    )];
    assert_eq!(saving(&rich, Waste::RichPrompts), (5_000, usd("0.025")));
}

#[test]
fn the_same_beginning_sent_anew() {
    // 70 % of 10,000 read from the cache: 7,000 at $0.50 in place of $5.
    let anew = [request(
        0,
        "a",
        r#""input_tokens":10000,"output_tokens":900"#,
    )];
    assert_eq!(saving(&anew, Waste::Uncached), (7_000, usd("0.0315")));
    let short = read(&request(
        0,
        "a",
        r#""input_tokens":1000,"output_tokens":900"#,
    ));
    assert_eq!(
        found(&short, Waste::Uncached),
        None,
        "too short to be cached"
    );
}

#[test]
fn written_and_not_read() {
    // 4,000 written, 1,000 read: 3,000 paid $6.25 and would have been $5.
    let lines = [
        request(
            0,
            "a",
            r#""input_tokens":10,"cache_creation_input_tokens":4000,"output_tokens":900"#,
        ),
        request(
            9,
            "b",
            r#""input_tokens":10,"cache_read_input_tokens":1000,"output_tokens":900"#,
        ),
    ];
    assert_eq!(saving(&lines, Waste::UnreadCache), (3_000, usd("0.00375")));
}

#[test]
fn an_hour_where_five_minutes_do() {
    let hour = r#""input_tokens":10,"cache_creation":{"ephemeral_1h_input_tokens":4000},"output_tokens":900"#;
    let next = r#""input_tokens":10,"cache_read_input_tokens":4000,"output_tokens":900"#;
    // 4,000 at $10 in place of $6.25.
    let soon = [request(0, "a", hour), request(300, "b", next)];
    assert_eq!(saving(&soon, Waste::LongLifetime), (4_000, usd("0.015")));
    let late = [request(0, "a", hour), request(301, "b", next)];
    assert_eq!(found(&read(&late.join("\n")), Waste::LongLifetime), None);
}

#[test]
fn thinking_that_outweighs_the_answer() {
    // 900 of 1,000; 600 are within 60 %: 300 at $25.
    let lines = [request(
        0,
        "a",
        r#""input_tokens":10,"output_tokens":1000,"output_tokens_details":{"thinking_tokens":900}"#,
    )];
    assert_eq!(saving(&lines, Waste::Thinking), (300, usd("0.0075")));
}

#[test]
fn the_same_request_again() {
    let same = r#""input_tokens":777,"output_tokens":33"#;
    // 777 × 5 + 33 × 25 = 4,710 per million.
    let lines = [
        request(0, "a", same),
        request(60, "b", same),
        request(121, "c", same),
    ];
    assert_eq!(saving(&lines, Waste::Repeats), (810, usd("0.00471")));
}

#[test]
fn a_dear_model_for_small_work() {
    // 1,000 in and 100 out are $0.0075 on Opus 5 and $0.0015 on the cheapest of the front row.
    let lines = [request(
        0,
        "a",
        r#""input_tokens":1000,"output_tokens":100"#,
    )];
    let mut ledger = read(&lines.join("\n"));
    // The front row is a flag of later days.
    ledger.records[0].when = ledger.records[0].when.map(|when| usage::When {
        day: prices::date::parse_date("2026-11-26").unwrap(),
        ..when
    });
    let finding = found(&ledger, Waste::DearModel).unwrap();
    let instead = finding.instead.clone().unwrap();
    assert!(
        instead.as_str().starts_with("anthropic/claude-haiku"),
        "{instead}"
    );
    assert!(finding.saving.unwrap() > usd("0.005"));
}

#[test]
fn work_that_could_wait() {
    // Half of $0.0075. An answer names no day: the bill is told the day of the prices.
    let answer = r#"{"id":"m","type":"message","model":"claude-opus-5","usage":{"input_tokens":1000,"output_tokens":100}}"#;
    let ledger = read(answer);
    let bill = Bill::of(
        &ledger,
        catalog(),
        Some(prices::date::parse_date("2026-11-01").unwrap()),
    );
    let all = find(&bill, catalog(), &Thresholds::default());
    let finding = all
        .iter()
        .find(|finding| finding.waste == Waste::NoBatch)
        .unwrap();
    assert_eq!(
        (finding.tokens.get(), finding.saving),
        (1_100, Some(usd("0.00375")))
    );
    // In a session somebody waits for it.
    let lines = [request(
        0,
        "a",
        r#""input_tokens":1000,"output_tokens":100"#,
    )];
    assert_eq!(found(&read(&lines[0]), Waste::NoBatch), None);
}

#[test]
fn findings_come_with_the_most_money_first() {
    // Long answers, input that could have been cached, and a request that was sent again.
    let usage = r#""input_tokens":10000,"output_tokens":1500"#;
    let lines = [request(0, "a", usage), request(1, "b", usage)];
    let ledger = read(&lines.join("\n"));
    let bill = Bill::of(&ledger, catalog(), None);
    let all = find(&bill, catalog(), &Thresholds::default());
    let savings: Vec<Usd> = all.iter().filter_map(|finding| finding.saving).collect();
    assert!(
        savings.len() > 2 && savings.is_sorted_by(|one, two| one >= two),
        "{savings:?}"
    );
}
