//! The live pieces of articles as the builder writes them.

#![cfg(feature = "site")]

use std::{collections::BTreeSet, sync::LazyLock};

use plan::billing::{Platforms, terms};
use prices::{
    bundled,
    catalog::{self, ModelKey},
    date::parse_date,
};
use tokentally::{
    site::live::{figure, live_json, live_line, named_models},
    text::Locale,
    ui::live::{Counted, LiveFacts, LivePiece, LiveProblem},
};

static JSON: LazyLock<String> = LazyLock::new(|| {
    let bundle = catalog::bundle(bundled::PRICE_FILES).unwrap();
    let terms = terms::bundle(bundled::BILLING_FILES).unwrap();
    let platforms = Platforms::from_bundle(&terms).unwrap();
    let (_, images) = bundled::MEDIA_FILES[0];
    let named = BTreeSet::from([ModelKey::parse("openai/gpt-5.4-nano").unwrap()]);
    let day = parse_date("2026-11-27").unwrap();
    let json = live_json(day, (&bundle, images), &platforms, &[], &named).unwrap();
    String::from_utf8(json).unwrap()
});

fn facts() -> &'static LiveFacts {
    static FACTS: LazyLock<LiveFacts> = LazyLock::new(|| LiveFacts::from_json(&JSON).unwrap());
    &FACTS
}

/// One of each, as articles write them.
const LINES: [&str; 10] = [
    "counter text=\"Hello, world\"",
    "lens",
    "decoder",
    "deduct amount=10 model=openai/gpt-6.1-terra in=2000 cached=0 out=500",
    "fee amount=25",
    "cache model=anthropic/claude-sonnet-5-5 prompt=10000 reads=5",
    "growth model=openai/gpt-6.1-terra system=800 question=100 answer=300 turns=10",
    "triage model=openai/gpt-6.1-terra",
    "images width=1024 height=1024",
    "quota budget=1000",
];

fn drawn(line: &str, locale: Locale) -> String {
    figure(line, 3, locale, facts()).unwrap()
}

#[track_caller]
fn check(line: &str, values: &[&str]) {
    for locale in Locale::ALL {
        let html = drawn(line, locale);
        for value in values {
            let has = html.contains(&format!("data-value=\"{value}\""));
            assert!(has, "{line}: no {value} in {html}");
        }
    }
}

#[test]
fn every_piece_is_a_worked_example_before_scripts() {
    for line in LINES {
        for locale in Locale::ALL {
            let html = drawn(line, locale);
            let name = LivePiece::parse(line).unwrap().name();
            let begin = format!("<figure class=\"live\" data-live=\"{name}\" data-line=\"");
            assert!(html.starts_with(&begin), "{html}");
            assert!(html.ends_with("</figure>"), "{html}");
            assert!(html.contains("<figcaption>"), "{html}");
            for fault in ["NaN", "$—", "undefined", "<script"] {
                assert!(!html.contains(fault), "{line}: {fault} in {html}");
            }
        }
    }
}

#[test]
fn ten_dollars_are_deducted_at_the_list_price() {
    // GPT-6.1 Terra: 2,000 x $1 + 500 x $5 a million = $0.0045; 10 / 0.0045 = 2,222 requests, 10 - 2,222 x 0.0045 = $0.001 left.
    check(
        LINES[3],
        &[
            "2222", "-0.002", "-0.0025", "-0.0045", "9.9955", "9.991", "9.9865", "0.001",
        ],
    );
}

#[test]
fn the_fee_of_a_top_up_is_that_of_the_terms() {
    // OpenRouter: 5.5 % of $25 = $1.375, $26.375 in all.
    check(LINES[4], &["1.375", "55000", "26.375"]);
}

#[test]
fn the_cache_pays_from_the_first_read() {
    // Claude Sonnet 5.5: $2 in, $0.1 read, $2.5 and $4 written. 10,000 tokens: 0.025 written and 5 x 0.001 read against 6 x 0.02.
    check(
        LINES[5],
        &["1", "2", "0.025", "0.04", "0.001", "0.03", "0.045", "0.12"],
    );
}

#[test]
fn a_conversation_grows() {
    // Prompts of 900 to 4,500 tokens: 27,000 x $1 + 3,000 x $5 a million.
    check(LINES[6], &["900", "4500", "0.042"]);
}

#[test]
fn a_bill_is_in_the_order_of_its_amounts() {
    // 5,000 x $1 = 0.005 in; 500 x $5 = 0.0025 out, 300 x $5 = 0.0015 thought, 1,000 x $0.05 = 0.00005 cached.
    let html = drawn(LINES[7], Locale::En);
    let rows: Vec<usize> = ["input", "output", "thinking", "cached", "total"]
        .map(|row| html.find(&format!("data-row=\"{row}\"")).unwrap())
        .to_vec();
    assert!(rows.is_sorted(), "{html}");
    check(
        LINES[7],
        &["0.005", "0.0025", "0.0015", "0.00005", "0.00905", "6800"],
    );
}

#[test]
fn pictures_are_counted_by_family_and_an_unknown_rule_is_a_dash() {
    check(
        LINES[8],
        &["765", "630", "1024", "1659", "1369", "1120", ""],
    );
    assert!(drawn(LINES[8], Locale::En).contains("—"));
}

#[test]
fn a_budget_is_handed_down() {
    check(LINES[9], &["450", "225", "112.5", "56.25", "5.62"]);
}

#[test]
fn texts_are_counted_at_build_and_told_to_the_browser() {
    // o200k_base: "Hello" "," " world".
    let html = drawn(LINES[0], Locale::En);
    assert!(html.contains("data-counted=\"3 12 5 1 6\""), "{html}");
    assert_eq!(html.matches("class=\"tok\"").count(), 3);
    check(LINES[0], &["3"]);
    // Both texts of the lens, parted by a semicolon, as the browser reads them.
    for locale in Locale::ALL {
        let html = drawn("lens a=\"Hello, world\" b=\"你好，世界\"", locale);
        let said = html
            .split("data-counted=\"")
            .nth(1)
            .unwrap()
            .split('"')
            .next()
            .unwrap();
        let [a, b] = said.split(';').collect::<Vec<_>>()[..] else {
            panic!("{said}");
        };
        assert!(
            Counted::from_attribute("Hello, world", a).is_some(),
            "{said}"
        );
        assert!(Counted::from_attribute("你好，世界", b).is_some(), "{said}");
    }
}

#[test]
fn a_line_with_quotes_and_brackets_is_written_safely() {
    let html = drawn("counter text=\"<b>&quot;\"", Locale::En);
    assert!(!html.contains("<b>"), "{html}");
    let line = html
        .split("data-line=\"")
        .nth(1)
        .unwrap()
        .split('"')
        .next()
        .unwrap();
    let line = line
        .replace("&quot;", "\"")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&");
    assert_eq!(
        LivePiece::parse(&line),
        LivePiece::parse("counter text=\"<b>&quot;\"")
    );
}

#[test]
fn a_model_without_a_price_stops_the_build() {
    let line = "deduct amount=10 model=openai/gpt-99 in=1 out=1";
    let problem = figure(line, 0, Locale::En, facts()).unwrap_err();
    assert!(matches!(problem, LiveProblem::NoPrice { .. }), "{problem}");
}

#[test]
fn the_file_is_small_and_has_what_the_pieces_name() {
    assert!(JSON.len() < 60_000, "{} bytes", JSON.len());
    let day = facts().built;
    let front = bundled::catalog()
        .models()
        .filter(|model| model.is_front_on(day));
    for model in front {
        let own = model.price_on(day).unwrap();
        let (_, kept) = facts()
            .priced(&model.key, day)
            .expect("the front row is there");
        assert_eq!(
            (&own.rates, &own.tiers),
            (&kept.rates, &kept.tiers),
            "{}",
            model.key
        );
    }
    let named = ModelKey::parse("openai/gpt-5.4-nano").unwrap();
    assert!(facts().catalog.model(&named).is_some());
    assert!(facts().fees.iter().any(|fee| fee.fee.is_some()));
}

#[test]
fn live_lines_are_found_in_an_article() {
    assert_eq!(
        live_line("  {{live fee amount=25}} "),
        Some("fee amount=25")
    );
    assert_eq!(live_line("see {{live fee amount=25}}"), None);
    assert!(
        facts()
            .priced(&ModelKey::default(), facts().built)
            .is_some()
    );
    let named = named_models("Text\n\n{{live cache model=a/b prompt=1 reads=1}}\n{{live wheel}}\n");
    assert_eq!(
        named.iter().map(ModelKey::as_str).collect::<Vec<_>>(),
        ["a/b"]
    );
}
