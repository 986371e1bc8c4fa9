//! What real files do.

use prices::cost::Part::{CacheRead, Input, Output, Reasoning};
use usage::{Format, Ledger, Reader, Slip};

use crate::{billed, only, parts, read, read_all, slips};

/// A line of a Claude Code log.
fn said(time: &str, message: &str, request: Option<&str>, output: u64) -> String {
    let request = request.map_or_else(String::new, |id| format!(r#""requestId":"{id}","#));
    format!(
        r#"{{"sessionId":"s","cwd":"/home/me/app","timestamp":"{time}",{request}"isSidechain":true,"type":"assistant","message":{{"id":"{message}","role":"assistant","model":"claude-opus-5","usage":{{"input_tokens":4,"output_tokens":{output}}}}}}}"#
    )
}

const AT_8: &str = "2026-11-01T08:00:00Z";
const AT_9: &str = "2026-11-02T09:00:00Z";

#[test]
fn a_message_that_streams_is_one_request_with_its_last_figures_and_first_date() {
    let ledger = read(
        &[
            said(AT_8, "m", Some("r"), 1),
            said(AT_9, "m", Some("r"), 150),
        ]
        .join("\n"),
    );
    assert_eq!(ledger.records.len(), 1);
    assert_eq!(parts(&ledger.records[0]), [(Input, 4), (Output, 150)]);
    assert_eq!(
        ledger.records[0].when.unwrap().day.to_string(),
        "2026-11-01"
    );
    assert_eq!((ledger.repeats, ledger.records[0].place.line), (1, 1));
}

#[test]
fn a_message_is_one_request_in_all_files() {
    let one = said(AT_8, "m", Some("r"), 7);
    let two = [said(AT_8, "m", Some("r"), 7), said(AT_9, "n", Some("q"), 9)].join("\n");
    let ledger = read_all(&[&one, &two]);
    assert_eq!(ledger.records.len(), 2);
}

#[test]
fn a_line_without_a_request_is_the_same_message() {
    for order in [[None, Some("r")], [Some("r"), None]] {
        let lines = order.map(|request| said(AT_8, "m", request, 7)).join("\n");
        assert_eq!(read(&lines).records.len(), 1, "{order:?}");
    }
    let others = [said(AT_8, "m", Some("r"), 7), said(AT_8, "m", Some("q"), 7)].join("\n");
    assert_eq!(
        read(&others).records.len(),
        2,
        "two requests answered under one id"
    );
}

#[test]
fn what_was_never_sent_is_no_request() {
    let line = said(AT_8, "m", Some("r"), 7).replace("claude-opus-5", "<synthetic>");
    assert_eq!(read(&line).records.len(), 0);
    let failed =
        said(AT_8, "m", Some("r"), 7).replace("\"cwd\"", "\"isApiErrorMessage\":true,\"cwd\"");
    assert_eq!(read(&failed).records.len(), 0);
}

#[test]
fn another_model_within_a_message_is_a_request_of_its_own() {
    let line = said(AT_8, "m", Some("r"), 7).replace(
        "\"output_tokens\":7",
        "\"output_tokens\":7,\"iterations\":[{\"type\":\"message\",\"model\":\"claude-opus-5\",\"input_tokens\":4,\"output_tokens\":7},{\"type\":\"advisor_message\",\"model\":\"claude-sonnet-5\",\"input_tokens\":90,\"output_tokens\":30}]",
    );
    let ledger = read(&[line.clone(), line].join("\n"));
    let models: Vec<_> = ledger
        .records
        .iter()
        .filter_map(|record| record.model.as_deref())
        .collect();
    assert_eq!(ledger.records.len(), 2, "{models:?}");
    let other = ledger
        .records
        .iter()
        .find(|record| record.model.as_deref() == Some("claude-sonnet-5"));
    assert_eq!(parts(other.unwrap()), [(Input, 90), (Output, 30)]);
}

#[test]
fn a_stored_cost_of_nothing_is_unknown() {
    let line = |cost: &str| {
        said(AT_8, "m", Some("r"), 7).replace("\"cwd\"", &format!("\"costUSD\":{cost},\"cwd\""))
    };
    assert_eq!(only(&line("0")).billed, None);
    assert_eq!(billed(&only(&line("0.01"))), "0.01 USD");
}

/// A line of a Codex log.
fn counted(total: [u64; 4], last: [u64; 4]) -> String {
    let figures = |[input, cached, output, thinking]: [u64; 4]| {
        format!(
            r#"{{"input_tokens":{input},"cached_input_tokens":{cached},"output_tokens":{output},"reasoning_output_tokens":{thinking},"total_tokens":{}}}"#,
            input + output
        )
    };
    format!(
        r#"{{"timestamp":"{AT_8}","type":"event_msg","payload":{{"type":"token_count","info":{{"total_token_usage":{},"last_token_usage":{}}}}}}}"#,
        figures(total),
        figures(last)
    )
}

fn session(id: &str, parent: Option<&str>) -> String {
    let parent = parent.map_or_else(String::new, |id| format!(r#","forked_from_id":"{id}""#));
    format!(
        "{{\"timestamp\":\"{AT_8}\",\"type\":\"session_meta\",\"payload\":{{\"id\":\"{id}\",\"cwd\":\"/app\"{parent}}}}}\n{{\"timestamp\":\"{AT_8}\",\"type\":\"turn_context\",\"payload\":{{\"model\":\"gpt-6.1-sol\"}}}}"
    )
}

#[test]
fn a_running_total_is_taken_apart_and_a_repeated_one_is_no_request() {
    // 1,000 with 400 cached, then 1,700 with 900: the second request is 700 with 500 cached.
    let lines = [
        session("a", None),
        counted([1_000, 400, 50, 20], [1_000, 400, 50, 20]),
        counted([1_000, 400, 50, 20], [1_000, 400, 50, 20]),
        counted([1_700, 900, 90, 20], [700, 500, 40, 0]),
    ];
    let ledger = read(&lines.join("\n"));
    let all: Vec<_> = ledger.records.iter().map(parts).collect();
    assert_eq!(
        all,
        [
            vec![
                (Input, 600),
                (CacheRead, 400),
                (Output, 30),
                (Reasoning, 20)
            ],
            vec![(Input, 200), (CacheRead, 500), (Output, 40)],
        ]
    );
    assert_eq!(ledger.records[0].model.as_deref(), Some("gpt-6.1-sol"));
    assert_eq!(ledger.records[0].format, Format::CodexLog);
}

#[test]
fn a_fork_does_not_count_its_parents_requests_again() {
    let first = counted([1_000, 0, 50, 0], [1_000, 0, 50, 0]);
    let parent = [session("a", None), first.clone()].join("\n");
    let child = [
        session("b", Some("a")),
        session("a", None),
        first,
        counted([1_300, 0, 60, 0], [300, 0, 10, 0]),
    ]
    .join("\n");
    let ledger = read_all(&[&parent, &child]);
    let inputs: Vec<u64> = ledger
        .records
        .iter()
        .map(|record| record.tokens.input.get())
        .collect();
    assert_eq!(inputs, [1_000, 300]);
}

#[test]
fn sheets_come_with_marks_semicolons_and_other_signs() {
    let sheet = "\u{feff}\u{feff}model;start_time_iso;end_time_iso;wallet_type;cost;currency;user_id\r\n\u{feff}deepseek-v4-pro;2026-11-01T00:00:00+00:00;x;topped_up;\u{2212}0,25;CNY;\"u;1\"\r\n";
    let record = only(sheet);
    assert_eq!(
        (billed(&record).as_str(), record.labels.user.as_deref()),
        ("-0.25 CNY", Some("u;1"))
    );
}

#[test]
fn columns_that_came_or_went_are_named() {
    let came = read(
        "user_id,start_time_iso,end_time_iso,model,wallet_type,cost,currency,colour\nu,2026-11-01T00:00:00+00:00,x,m,granted,1,USD,red\n",
    );
    assert_eq!(
        slips(&came),
        [&Slip::UnknownColumn {
            name: "colour".into()
        }]
    );
    assert_eq!(came.records.len(), 1);
    let went =
        read("start_time_iso,model,wallet_type,cost\n2026-11-01T00:00:00+00:00,m,granted,1\n");
    assert!(slips(&went).contains(&&Slip::MissingColumn {
        name: "currency".into()
    }));
}

#[test]
fn a_line_end_within_quotes_ends_no_row() {
    let sheet = "user_id,start_time_iso,end_time_iso,model,wallet_type,cost,currency\n\"u\n2\",2026-11-01T00:00:00+00:00,x,m,granted,1,USD\nu,2026-11-01T00:00:00+00:00,x,m,granted,2,USD\n";
    let ledger = read(sheet);
    let lines: Vec<u32> = ledger
        .records
        .iter()
        .map(|record| record.place.line)
        .collect();
    assert_eq!(lines, [2, 4]);
}

#[test]
fn a_file_that_is_cut_says_so_and_keeps_the_rest() {
    let lines = [said(AT_8, "m", Some("r"), 7), said(AT_9, "n", Some("q"), 9)].join("\n");
    let cut = &lines[..lines.len() - 20];
    let ledger = read(cut);
    assert_eq!(ledger.records.len(), 1);
    assert_eq!(slips(&ledger), [&Slip::Truncated]);
    assert_eq!(
        slips(&read(r#"{"object":"page","data":["#)),
        [&Slip::Truncated]
    );
    let sheet = read(
        "user_id,start_time_iso,end_time_iso,model,wallet_type,cost,currency\nu,2026-11-01T00:00:00+00:00,x,\"m",
    );
    assert_eq!(slips(&sheet), [&Slip::Truncated]);
}

#[test]
fn a_broken_line_leaves_the_others() {
    let lines = [
        said(AT_8, "m", Some("r"), 7),
        "{\"usage\": nonsense}".into(),
        said(AT_9, "n", Some("q"), 9),
    ]
    .join("\n");
    let ledger = read(&lines);
    assert_eq!(ledger.records.len(), 2);
    assert!(matches!(slips(&ledger)[..], [Slip::Broken { .. }]));
    assert_eq!(ledger.problems[0].place.line, 2);
}

#[test]
fn what_is_no_usage_file_is_said_to_be_none() {
    assert_eq!(slips(&read("")), [&Slip::Empty]);
    assert_eq!(slips(&read(" \n\n")), [&Slip::Empty]);
    assert_eq!(
        slips(&read("Dear diary,\nit rained.\n")),
        [&Slip::UnknownFormat]
    );
    assert_eq!(
        slips(&read(r#"{"hello": "world"}"#)),
        [&Slip::UnknownFormat]
    );
    assert_eq!(slips(&read("PK\u{3}\u{4}\0\0")), [&Slip::NotText]);
    let mut ledger = Ledger::default();
    Reader::read(
        &mut ledger,
        "picture.png",
        &[0x89, b'P', b'N', b'G', 0xff, 0xfe, 0, 1],
    );
    assert_eq!(slips(&ledger), [&Slip::NotText]);
}

#[test]
fn a_format_can_be_chosen() {
    let text = "{\"usage\":{\"prompt_tokens\":3,\"completion_tokens\":1}}\n{\"usage\":{\"prompt_tokens\":4,\"completion_tokens\":1}}\n";
    let mut ledger = Ledger::default();
    let mut reader = Reader::new(&mut ledger, "answers", Some(Format::Answer));
    reader.push(&mut ledger, text.as_bytes());
    reader.end(&mut ledger);
    assert_eq!(ledger.records.len(), 2);
    assert_eq!(ledger.files[0].format, Some(Format::Answer));
}

#[test]
fn two_answers_of_one_day_are_no_overlap() {
    let answer = |input: u32| {
        format!(
            r#"{{"object":"chat.completion","created":1793491200,"model":"gpt-6.1-sol","usage":{{"prompt_tokens":{input},"completion_tokens":7}}}}"#
        )
    };
    let ledger = read_all(&[&answer(5), &answer(6)]);
    assert!(ledger.records.iter().all(|record| record.when.is_some()));
    assert_eq!(ledger.overlaps(), []);
    let twice = read_all(&[&answer(5), &answer(5)]);
    assert_eq!(twice.overlaps().len(), 1);
}

#[test]
fn overlapping_days_are_told_and_can_be_counted_once() {
    let sheet = |days: &[&str]| {
        let rows: Vec<String> = days
            .iter()
            .map(|day| format!("u,{day}T00:00:00+00:00,x,m,granted,1,USD\n"))
            .collect();
        format!(
            "user_id,start_time_iso,end_time_iso,model,wallet_type,cost,currency\n{}",
            rows.concat()
        )
    };
    let ledger = read_all(&[
        &sheet(&["2026-11-01", "2026-11-02"]),
        &sheet(&["2026-11-02", "2026-11-03"]),
    ]);
    let overlaps = ledger.overlaps();
    assert_eq!(overlaps.len(), 1);
    assert_eq!(
        (overlaps[0].days.0.to_string().as_str(), overlaps[0].same),
        ("2026-11-02", 1)
    );
    assert_eq!(ledger.records.len(), 4);
    assert_eq!(ledger.counted_once(&overlaps[0]).records.len(), 3);
}

#[test]
fn a_tier_that_is_not_known_is_named_and_not_taken_for_standard() {
    let ledger = read(
        r#"{"created":1793491200,"model":"gpt-6.1-sol","service_tier":"platinum","usage":{"prompt_tokens":3,"completion_tokens":1}}"#,
    );
    assert!(matches!(slips(&ledger)[..], [Slip::BadValue { .. }]));
    assert_eq!(ledger.records[0].serving.mode, None);
}

#[test]
fn a_total_that_is_not_the_sum_is_told() {
    let ledger =
        read(r#"{"model":"m","usage":{"prompt_tokens":3,"completion_tokens":1,"total_tokens":9}}"#);
    assert_eq!(slips(&ledger), [&Slip::TotalDiffers { stated: 9, read: 4 }]);
}
