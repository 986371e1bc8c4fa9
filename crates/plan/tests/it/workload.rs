//! The workload and the fields that fill it.
#![allow(clippy::unwrap_used, reason = "a test may panic")]

use plan::workload::{MAX_OUTPUT, MAX_REQUESTS};
use plan::{FieldProblem, Percent, Requests, Workload, parse_count_field, parse_percent_field};
use prices::money::Usd;
use proptest::prelude::*;
use tokens::Tokens;

fn workload(input: u64, cached: u8) -> Workload {
    Workload {
        input: Tokens::new(input),
        cached_percent: Percent::new(cached).unwrap(),
        ..Workload::default()
    }
}

#[test]
fn a_first_visit_plans_ten_thousand_answers_of_a_page_a_month() {
    let first = Workload::default();
    assert_eq!(first.output, Tokens::new(400));
    assert_eq!(first.cached_percent, Percent::ZERO);
    assert_eq!(first.requests_per_month(), 10_000);
    assert_eq!(first.model.as_str(), "openai/gpt-6.1-terra");
    assert!(first.output.get() <= MAX_OUTPUT && first.requests_per_month() <= MAX_REQUESTS);
}

#[test]
fn the_cached_share_is_rounded_to_the_nearest_token_and_the_rest_is_uncached() {
    let check = |input, cached, expected: (u64, u64)| {
        let usage = workload(input, cached).usage();
        assert_eq!(
            (usage.input.get(), usage.cache_read.get()),
            expected,
            "{cached} % of {input}"
        );
        assert_eq!((usage.output.get(), usage.reasoning.get()), (400, 0));
    };
    check(1200, 0, (1200, 0));
    check(1200, 20, (960, 240));
    check(1200, 100, (0, 1200));
    check(1, 49, (1, 0));
    check(1, 50, (0, 1));
    check(3, 50, (1, 2));
    check(0, 100, (0, 0));
    check(u64::MAX, 100, (0, u64::MAX));
}

#[test]
fn thinking_is_billed_beside_the_answer() {
    let thinking = Workload {
        output: Tokens::new(200),
        reasoning: Tokens::new(5_000),
        ..workload(1_000, 0)
    };
    let usage = thinking.usage();
    assert_eq!((usage.output.get(), usage.reasoning.get()), (200, 5_000));
}

#[test]
fn a_percentage_above_a_hundred_does_not_exist() {
    assert_eq!(Percent::new(100).map(Percent::get), Some(100));
    assert_eq!(Percent::new(101), None);
}

#[test]
fn a_month_is_thirty_days() {
    let check = |requests: Requests, expected| assert_eq!(requests.per_month(), expected);
    check(Requests::PerMonth(10_000), 10_000);
    check(Requests::PerDay(500), 15_000);
    check(Requests::PerDay(0), 0);
    check(Requests::PerDay(u64::MAX), u64::MAX);
    let daily = Workload {
        requests: Requests::PerDay(500),
        ..Workload::default()
    };
    assert_eq!(
        daily.per_month(Usd::parse("0.003284").unwrap()),
        Usd::parse("49.26").unwrap()
    );
}

fn count(text: &str) -> Result<u64, FieldProblem> {
    parse_count_field(text, 0..=1_000_000_000)
}

#[test]
fn a_count_is_read_however_people_write_it() {
    let check = |text, expected| assert_eq!(count(text), Ok(expected), "{text:?}");
    check("0", 0);
    check("1200", 1200);
    check("  1200\n", 1200);
    check("+1200", 1200);
    check("007", 7);
    check("1,200", 1200);
    check("1,234,567", 1_234_567);
    check("1 200", 1200);
    check("1\u{a0}200", 1200);
    check("1\u{202f}200", 1200);
    check("1_200", 1200);
    check("1'200", 1200);
    check("1’200", 1200);
    check("１２００", 1200);
    check("１，２００", 1200);
    check("1.2k", 1200);
    check("1.2K", 1200);
    check("1.2 k", 1200);
    check("１.２ｋ", 1200);
    check("1.5m", 1_500_000);
    check("1b", 1_000_000_000);
    check("1,200k", 1_200_000);
    check("3萬", 30_000);
    check("3万", 30_000);
    check("1.5 萬", 15_000);
    check("２千", 2000);
    check("3百萬", 3_000_000);
    check("2千萬", 20_000_000);
    check("0.5億", 50_000_000);
    check("1200.0", 1200);
    check("1.20000k", 1200);
    check("1,00,000", 100_000);
    check("12,34,567", 1_234_567);
    check("1,2345,6789", 123_456_789);
    check("1.234.567", 1_234_567);
    check("1\u{2009}200", 1200);
    check("\u{FEFF}1200\u{200E}", 1200);
    check("1.200,0", 1200);
    check("5.", 5);
    check(".5k", 500);
    check("0,5k", 500);
    check("1bn", 1_000_000_000);
}

#[test]
fn what_may_mean_two_numbers_is_asked_about_and_both_are_named() {
    for (text, less, more) in [
        ("1.000", "1", "1000"),
        ("10.000", "10", "10000"),
        ("1.200", "1.2", "1200"),
        ("1.234", "1.2340", "1234"),
        ("1,5", "1.5", "15"),
        ("12,34", "12.34", "1234"),
        ("1,2000", "1.2", "12000"),
        ("10,0000", "10", "100000"),
        ("1,00", "1", "100"),
        ("1,5k", "1500", "15000"),
        ("1.500k", "1500", "1500000"),
        ("１．０００", "1", "1000"),
    ] {
        let readings = [less.to_owned(), more.to_owned()];
        let text = text.to_owned();
        assert_eq!(
            count(&text),
            Err(FieldProblem::Ambiguous { text, readings })
        );
    }
}

#[test]
fn a_reading_past_what_the_field_takes_is_none() {
    assert_eq!(parse_count_field("1.000", 0..=100), Ok(1));
    assert!(parse_count_field("1.000", 0..=1000).is_err());
    assert_eq!(parse_percent_field("5.000 %"), Ok(Percent::new(5).unwrap()));
}

#[test]
fn a_text_that_is_no_number_says_so() {
    let check = |text: &str| {
        assert_eq!(
            count(text),
            Err(FieldProblem::NotANumber {
                text: text.trim().to_owned()
            })
        );
    };
    for text in [
        "abc",
        ",200",
        "1,",
        "1,,200",
        "1,200 300",
        "1e6",
        "0x10",
        "1.2.3",
        "k",
        "萬",
        "1kk",
        "-",
        "--1",
        "- x",
        "三萬",
        "1,200.5,0",
        "1200 tokens",
        "$20",
        "20 %",
        "∞",
        "１/２",
    ] {
        check(text);
    }
}

#[test]
fn a_fraction_of_a_request_is_not_a_count() {
    let check = |text: &str| {
        assert_eq!(
            count(text),
            Err(FieldProblem::NotWhole {
                text: text.to_owned()
            })
        );
    };
    check("1.5");
    check("0.200");
    check("1.2345k");
}

#[test]
fn a_field_outside_its_range_names_the_bound() {
    let check = |text: &str, expected| assert_eq!(count(text), expected, "{text:?}");
    check("1,000,000,000", Ok(1_000_000_000));
    check(
        "1,000,000,001",
        Err(FieldProblem::TooLarge { max: 1_000_000_000 }),
    );
    check(
        "18446744073709551616",
        Err(FieldProblem::TooLarge { max: 1_000_000_000 }),
    );
    check(
        &"9".repeat(500),
        Err(FieldProblem::TooLarge { max: 1_000_000_000 }),
    );
    check(
        "99999999999999999b",
        Err(FieldProblem::TooLarge { max: 1_000_000_000 }),
    );
    assert_eq!(
        parse_count_field("0", 1..=5),
        Err(FieldProblem::TooSmall { min: 1 })
    );
    assert_eq!(
        parse_count_field("18446744073709551615", 0..=u64::MAX),
        Ok(u64::MAX)
    );
    assert_eq!(
        parse_count_field("18446744073709551616", 0..=u64::MAX),
        Err(FieldProblem::TooLarge { max: u64::MAX })
    );
}

#[test]
fn a_negative_count_and_an_empty_field_are_told_apart_from_nonsense() {
    for text in ["-1", "-1,200", "−5", "－５", "- 3", "-0.5k", "-1.5"] {
        assert_eq!(count(text), Err(FieldProblem::Negative), "{text:?}");
    }
    for text in ["", " ", "\u{3000}", "\n\t"] {
        assert_eq!(count(text), Err(FieldProblem::Empty), "{text:?}");
    }
}

#[test]
fn a_percentage_is_read_with_or_without_its_sign() {
    let check = |text, expected: u8| {
        assert_eq!(
            parse_percent_field(text),
            Ok(Percent::new(expected).unwrap()),
            "{text:?}"
        );
    };
    check("20", 20);
    check("20%", 20);
    check("20 %", 20);
    check("２０％", 20);
    check("0", 0);
    check("100 % ", 100);
    assert_eq!(
        parse_percent_field("101"),
        Err(FieldProblem::TooLarge { max: 100 })
    );
    assert_eq!(parse_percent_field("%"), Err(FieldProblem::Empty));
    assert_eq!(parse_percent_field("-1 %"), Err(FieldProblem::Negative));
    assert_eq!(
        parse_percent_field("12.5"),
        Err(FieldProblem::NotWhole {
            text: "12.5".to_owned()
        })
    );
}

proptest! {
    #[test]
    fn the_parts_of_the_input_add_up_to_it(input: u64, cached in 0_u8..=100) {
        let usage = workload(input, cached).usage();
        prop_assert_eq!(usage.input.get().checked_add(usage.cache_read.get()), Some(input));
    }

    #[test]
    fn a_count_reads_back_as_it_is_shown(number in 0_u64..=1_000_000_000) {
        prop_assert_eq!(count(&format::grouped(number)), Ok(number));
        prop_assert_eq!(count(&number.to_string()), Ok(number));
    }

    #[test]
    fn no_text_breaks_a_field(text: String) {
        if let Ok(number) = count(&text) {
            prop_assert!(number <= 1_000_000_000);
        }
    }
}
