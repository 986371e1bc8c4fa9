//! A file as a scenario, and its busiest minutes.

use plan::scenario::{Case, Input, Period};
use prices::bundled::catalog;
use usage::{
    Bill,
    shape::{busiest, minutes, scenario},
};

use crate::read;

/// A request at a day of November 2026 and a second of the morning.
fn request(day: u32, second: u32, id: u32, usage: &str) -> String {
    format!(
        r#"{{"sessionId":"s","timestamp":"2026-11-{day:02}T08:{:02}:{:02}Z","requestId":"r{id}","message":{{"id":"m{id}","model":"claude-opus-5","usage":{{{usage}}}}}}}"#,
        second / 60,
        second % 60
    )
}

#[test]
fn the_expected_month_is_the_files_mean_and_its_range_the_percentiles() {
    // Ten requests on two days: nine answer 100, one answers 1,100. The mean is 200, the 10th percentile 100, the 90th 1,100.
    let lines: Vec<String> = (0..10)
        .map(|at| {
            let output = if at == 9 { 1_100 } else { 100 };
            let usage = format!(
                r#""input_tokens":50,"cache_read_input_tokens":2000,"output_tokens":{output}"#
            );
            request(2 + at % 2, at, at, &usage)
        })
        .collect();
    let ledger = read(&lines.join("\n"));
    let made = scenario(&Bill::of(&ledger, catalog(), None)).unwrap();
    let output = made.range(Input::Output);
    assert_eq!(
        (output.low(), output.expected(), output.high()),
        (100, 200, 1_100)
    );
    assert_eq!(made.period, Period::Day);
    assert_eq!(made.range(Input::Conversations).expected(), 5);
    assert_eq!(made.range(Input::System).expected(), 2_000);
    assert_eq!(made.range(Input::User).expected(), 50);
    let mix: Vec<_> = made
        .mix()
        .iter()
        .map(|(model, share)| (model.as_str(), *share))
        .collect();
    assert_eq!(mix, [("anthropic/claude-opus-5", 100)]);
    // Read from the cache each time, so that the month costs what the file's days cost.
    assert_eq!(made.numbers(Case::Expected).count(Input::Hit), 100);
}

#[test]
fn weekends_are_told_from_weeks() {
    // 2026-11-02 is a Monday. Five weekdays of four requests, two days of one: as if 40 and 10 of ten days.
    let mut lines = Vec::new();
    for day in 2..=8 {
        for at in 0..(if day <= 6 { 4 } else { 1 }) {
            lines.push(request(
                day,
                at,
                day * 10 + at,
                r#""input_tokens":50,"output_tokens":10"#,
            ));
        }
    }
    let ledger = read(&lines.join("\n"));
    let made = scenario(&Bill::of(&ledger, catalog(), None)).unwrap();
    assert_eq!(made.range(Input::Weekday).expected(), 100);
    assert_eq!(made.range(Input::Weekend).expected(), 25);
}

#[test]
fn what_cannot_be_planned_with_makes_no_scenario() {
    let ledger = read(
        r#"{"data":[{"starting_at":"2026-11-01T00:00:00Z","results":[{"model":"claude-opus-5","uncached_input_tokens":5,"output_tokens":1}]}]}"#,
    );
    assert!(
        scenario(&Bill::of(&ledger, catalog(), None)).is_none(),
        "its requests are not counted"
    );
    assert!(scenario(&Bill::of(&read(""), catalog(), None)).is_none());
}

#[test]
fn the_busiest_minute_is_found() {
    let lines = [
        request(2, 0, 1, r#""input_tokens":50,"output_tokens":10"#),
        request(2, 59, 2, r#""input_tokens":50,"output_tokens":10"#),
        request(2, 60, 3, r#""input_tokens":900,"output_tokens":10"#),
    ];
    let minutes = minutes(&read(&lines.join("\n")).records);
    let requests: Vec<u64> = minutes.iter().map(|minute| minute.requests).collect();
    assert_eq!(requests, [2, 1]);
    assert_eq!(
        busiest(&minutes, |minute| minute.requests)
            .unwrap()
            .requests,
        2
    );
    assert_eq!(
        busiest(&minutes, |minute| minute.input.get())
            .unwrap()
            .input
            .get(),
        900
    );
    assert_eq!(busiest(&[], |minute| minute.requests), None);
}
