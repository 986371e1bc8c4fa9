//! The program as it is run: the words it takes, the lines it prints, what it refuses.

use std::{
    io::Write as _,
    process::{Command, Output, Stdio},
};

fn run(words: &[&str], input: &str) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_tokentally"))
        .args(words)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program starts");
    // A program that refuses its words closes its input at once.
    _ = child
        .stdin
        .take()
        .expect("its input is open")
        .write_all(input.as_bytes());
    child.wait_with_output().expect("the program ends")
}

#[track_caller]
fn answer(words: &[&str], input: &str) -> String {
    let output = run(words, input);
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(output.status.success(), "{said}");
    String::from_utf8(output.stdout).expect("it prints UTF-8")
}

#[track_caller]
fn refusal(words: &[&str]) -> String {
    let output = run(words, "");
    assert!(!output.status.success());
    assert!(output.stdout.is_empty());
    String::from_utf8(output.stderr).expect("it prints UTF-8")
}

#[test]
fn a_text_is_counted_as_on_the_site() {
    // The sample of the browser tests, 38 tokens on the calculator too.
    let mixed =
        "Hello, world! 你好，世界。 naïve café\n\tfn main() { println!(\"1234567\"); }\n👩‍👩‍👧‍👦 🦀";
    assert_eq!(
        answer(&["count", "--encoding", "o200k_base", "-"], mixed),
        "38\t-\n"
    );
    assert_eq!(
        answer(&["count", "--encoding", "cl100k_base", "-"], mixed),
        "48\t-\n"
    );
}

#[test]
fn the_ids_stand_below_the_count() {
    let lines = answer(
        &["count", "--encoding", "o200k_base", "--ids", "-"],
        "Hello, world!",
    );
    assert_eq!(lines, "4\t-\n13225 11 2375 0\n");
}

#[test]
fn a_model_whose_vocabulary_is_not_public_gets_a_range() {
    let lines = answer(
        &["count", "--model", "claude-sonnet-4-6", "-"],
        "Hello, world! ".repeat(50).as_str(),
    );
    let numbers: Vec<u64> = lines
        .split('\t')
        .take(3)
        .map(|number| number.parse().expect("a number"))
        .collect();
    assert!(
        numbers[0] < numbers[1] && numbers[1] < numbers[2],
        "{lines}"
    );
}

#[test]
fn a_request_opens_to_lines_that_add_up() {
    // 900 x $1 + 300 x $0.05 + 400 x $5 a million = $0.0009 + $0.000015 + $0.002 = $0.002915; 15,000 times $43.725. The same link on the
    // calculator is `?in=1200&out=400&cached=25&rpd=500&m=openai/gpt-6.1-terra`.
    let words =
        "price gpt-6.1-terra --in 1,200 --out 400 --cached 25 --requests 15000 --on 2026-11-26";
    let lines = answer(&words.split(' ').collect::<Vec<_>>(), "");
    let lines: Vec<&str> = lines.lines().collect();
    assert_eq!(
        lines[..6],
        [
            "GPT-6.1 Terra · OpenAI · openai/gpt-6.1-terra · standard · 2026-11-26",
            "input        900 × $1.00 per million = $0.0009",
            "cache read   300 × $0.05 per million = $0.000015",
            "output       400 × $5.00 per million = $0.002",
            "a request    $0.002915",
            "a month      15,000 requests = $43.725",
        ]
    );
    assert!(
        lines[6].starts_with("source       https://"),
        "{}",
        lines[6]
    );
}

#[test]
fn what_is_not_published_is_no_zero() {
    let words = "price openai/gpt-5.5-pro --in 1000 --cached 50 --on 2026-11-26";
    let lines = answer(&words.split(' ').collect::<Vec<_>>(), "");
    assert!(
        lines.contains("cache read   500 × — per million = — (no price is published)"),
        "{lines}"
    );
    assert!(lines.contains("a request    —\n"), "{lines}");
    assert!(lines.contains("= —\n"), "{lines}");
}

#[test]
fn a_name_that_fits_no_model_is_never_priced_by_a_neighbour() {
    let said = refusal(&["price", "gpt-6.1-tera", "--in", "1"]);
    assert!(
        said.starts_with("error: no model is named gpt-6.1-tera"),
        "{said}"
    );
    let said = refusal(&["price", "gpt 6.1 terra", "--in", "1"]);
    assert!(said.contains("near it are openai/gpt-6.1-terra"), "{said}");
}

#[test]
fn what_cannot_be_read_is_refused_by_name() {
    assert!(refusal(&["prize"]).contains("there are count, price and usage"));
    assert!(refusal(&["count", "a.txt"]).contains("--encoding o200k_base"));
    assert!(refusal(&["count", "--encoding", "o200k", "-"]).contains("no encoding is named"));
    assert!(refusal(&["count", "--encoding", "o200k_base"]).contains("name at least one file"));
    assert!(
        refusal(&["count", "--encoding", "o200k_base", "no-such-file"])
            .contains("cannot count no-such-file")
    );
    assert!(refusal(&["price"]).contains("name a model"));
    assert!(
        refusal(&["price", "gpt-6.1-terra", "--in", "1.5"]).contains("--in 1.5: a whole number")
    );
    assert!(refusal(&["price", "gpt-6.1-terra", "--mode", "quick"]).contains("there are standard"));
    assert!(refusal(&["price", "gpt-6.1-terra", "--on", "26.11.2026"]).contains("--on 26.11.2026"));
    assert!(answer(&["--help"], "").starts_with("Token counts and prices"));
}

#[test]
fn a_usage_file_is_priced_by_model_and_its_repeats_are_told() {
    // Claude Opus 5 on 2026-11-01: 1,000 × $5 and 100 × $25 per million are $0.0075; the second line is the first one again.
    let line = r#"{"sessionId":"s","timestamp":"2026-11-01T08:00:00Z","requestId":"r","message":{"id":"m","model":"claude-opus-5","usage":{"input_tokens":1000,"output_tokens":100}}}"#;
    let said = answer(&["usage", "-"], &format!("{line}\n{line}\n"));
    assert!(said.contains("- · claude-code-log · 1 record\n"), "{said}");
    assert!(said.contains("1 line of a request again"), "{said}");
    assert!(said.contains("anthropic/claude-opus-5"), "{said}");
    assert!(said.contains("at list price  $0.0075"), "{said}");
    assert!(refusal(&["usage"]).contains("name at least one file"));
    assert!(refusal(&["usage", "--by", "colour", "-"]).contains("there are day, model"));
}
