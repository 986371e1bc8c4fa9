//! Bills at shipped prices, worked by hand.

use prices::{
    catalog::Lifetime,
    cost::{Mode, Part, TokenUsage, Unpriced},
    money::Usd,
};
use tokens::Tokens;

use super::{at, bill, cost_of, in_mode, period, standard, total, usage, with_write};
use crate::catalog::shipped;

#[test]
fn a_plain_request_to_gpt_6_1_terra() {
    let catalog = shipped();
    let bill = bill(
        &catalog,
        "openai/gpt-6.1-terra",
        &usage(960, 240, 400),
        &standard(),
    );
    // 960 uncached at $1 = 0.00096; 240 read from the cache at $0.05 = 0.000012; 400 out at $5 = 0.002; together 0.002972.
    assert_eq!(bill.part(Part::Input), Usd::parse("0.00096").ok());
    assert_eq!(bill.part(Part::CacheRead), Usd::parse("0.000012").ok());
    assert_eq!(bill.part(Part::Output), Usd::parse("0.002").ok());
    assert_eq!(total(&bill).as_deref(), Some("0.002972"));
    assert_eq!(bill.tier, None);
    let shown: Vec<(Part, u64, String)> = bill
        .lines
        .iter()
        .map(|line| {
            (
                line.part,
                line.tokens.get(),
                line.price.unwrap().to_decimal(),
            )
        })
        .collect();
    assert_eq!(
        shown,
        [
            (Part::Input, 960, "1".into()),
            (Part::CacheRead, 240, "0.05".into()),
            (Part::Output, 400, "5".into())
        ]
    );
}

#[test]
fn reasoning_is_billed_as_output_unless_it_has_its_own_price() {
    let catalog = shipped();
    let mut asked = usage(0, 0, 100);
    asked.reasoning = Tokens::new(900);
    // (100 + 900) x $5 / 1M = 0.005.
    let bill = bill(&catalog, "openai/gpt-6.1-terra", &asked, &standard());
    assert_eq!(total(&bill).as_deref(), Some("0.005"));
    assert_eq!(bill.part(Part::Reasoning), Usd::parse("0.0045").ok());
}

#[test]
fn an_hour_in_the_cache_costs_more_than_five_minutes() {
    let catalog = shipped();
    let write = |lifetime| with_write(usage(0, 0, 0), lifetime, 10_000);
    let check = |lifetime, expected: Option<&str>| {
        assert_eq!(
            total(&bill(
                &catalog,
                "anthropic/claude-opus-5",
                &write(lifetime),
                &standard()
            ))
            .as_deref(),
            expected
        );
    };
    // 10,000 at $6.25 = 0.0625; at $10 = 0.1.
    check(Lifetime::FIVE_MINUTES, Some("0.0625"));
    check(Lifetime::ONE_HOUR, Some("0.1"));
    // Half an hour is not on the price list, and no other lifetime stands in for it.
    check(Lifetime::HALF_HOUR, None);
}

#[test]
fn a_12_hour_write_is_not_priced_as_a_30_minute_one() {
    let catalog = shipped();
    let both = with_write(
        with_write(usage(0, 0, 0), Lifetime::HALF_HOUR, 1_000),
        Lifetime::parse("12h").unwrap(),
        1_000,
    );
    // 1,000 at $1.25 = 0.00125; 1,000 at $2.50 = 0.0025.
    let bill = bill(&catalog, "openai/gpt-6.1-terra", &both, &standard());
    let amounts: Vec<String> = bill
        .lines
        .iter()
        .map(|line| line.amount.unwrap().to_decimal())
        .collect();
    assert_eq!(amounts, ["0.00125", "0.0025"]);
    assert_eq!(total(&bill).as_deref(), Some("0.00375"));
}

#[test]
fn a_batch_is_billed_at_its_own_prices() {
    let catalog = shipped();
    // 1,000 at $0.50 + 200 at $0.025 + 300 at $2.50 = 0.0005 + 0.000005 + 0.00075.
    let bill = bill(
        &catalog,
        "openai/gpt-6.1-terra",
        &usage(1_000, 200, 300),
        &in_mode(Mode::Batch),
    );
    assert_eq!(total(&bill).as_deref(), Some("0.001255"));
}

#[test]
fn a_batch_price_that_is_not_printed_is_unknown_not_halved() {
    let price = period(
        r#""omitted": ["Cache prices in batch."], "rates": {"input": "5", "output": "25", "cache_read": "0.5"},
            "modes": {"batch": {"rates": {"input": "2.5", "output": "12.5"}}}"#,
    );
    let batch = in_mode(Mode::Batch);
    // 1,000 at $2.50 + 300 at $12.50.
    let uncached = cost_of(&usage(1_000, 0, 300), &price, &batch);
    assert_eq!(total(&uncached).as_deref(), Some("0.00625"));
    let cached = cost_of(&usage(1_000, 1, 300), &price, &batch);
    assert_eq!(total(&cached), None);
    assert_eq!(cached.missing(), [Part::CacheRead]);
    assert_eq!(cached.lines[1].unpriced, Some(Unpriced::NotPublished));
    // What is known stays known.
    assert_eq!(cached.part(Part::Output), Usd::parse("0.00375").ok());
}

#[test]
fn a_cache_is_read_in_batch_and_flex_at_the_price_that_their_own_column_prints() {
    let catalog = shipped();
    let check = |id, mode, asked: TokenUsage, expected: &str| {
        let bill = bill(&catalog, id, &asked, &in_mode(mode));
        assert_eq!(total(&bill).as_deref(), Some(expected), "{id} {mode:?}");
    };
    // OpenAI prints 0.13, half of 0.25 rounded: 20,000 x $1.25 + 80,000 x $0.13 + 5,000 x $7.50.
    let asked = usage(20_000, 80_000, 5_000);
    check("openai/gpt-5.4", Mode::Flex, asked, "0.0729");
    // Past 272,000 it prints 0.25: 280,000 x $0.25.
    check("openai/gpt-5.4", Mode::Flex, usage(0, 280_000, 0), "0.07");
    // Anthropic's discounts stack: 900,000 x $0.10.
    let asked = usage(0, 900_000, 0);
    check("anthropic/claude-sonnet-5", Mode::Batch, asked, "0.09");
    // Google's batch column prints 0.02, not half of 0.03, and the standard price for others.
    let asked = usage(0, 1_000_000, 0);
    check(
        "google/gemini-3.5-flash-lite",
        Mode::Batch,
        asked.clone(),
        "0.02",
    );
    check("google/gemini-2.5-flash", Mode::Batch, asked, "0.03");
}

#[test]
fn a_mode_that_is_not_sold_has_no_price() {
    let catalog = shipped();
    let flex = bill(
        &catalog,
        "anthropic/claude-opus-5",
        &usage(1, 0, 1),
        &in_mode(Mode::Flex),
    );
    assert_eq!(
        (total(&flex), flex.lines[0].unpriced),
        (None, Some(Unpriced::ModeNotPublished))
    );
}

#[test]
fn deepseek_doubles_its_prices_at_peak_on_weekdays() {
    let catalog = shipped();
    let check = |date, hour, minute, expected: &str| {
        let bill = bill(
            &catalog,
            "deepseek/deepseek-flash",
            &usage(1_000_000, 0, 1_000_000),
            &at(date, hour, minute),
        );
        assert_eq!(
            total(&bill).as_deref(),
            Some(expected),
            "{date} {hour}:{minute}"
        );
        assert_eq!(bill.window.is_some(), expected == "1.5");
    };
    // Off peak 0.15 + 0.60 = 0.75; at peak 0.30 + 1.20 = 1.50. 2026-11-20 is a Friday.
    check("2026-11-20", 0, 59, "0.75");
    check("2026-11-20", 1, 0, "1.5");
    check("2026-11-20", 3, 59, "1.5");
    check("2026-11-20", 4, 0, "0.75");
    check("2026-11-20", 6, 0, "1.5");
    check("2026-11-20", 10, 0, "0.75");
    // Saturday, Sunday, Monday.
    check("2026-11-21", 2, 0, "0.75");
    check("2026-11-22", 2, 0, "0.75");
    check("2026-11-23", 2, 0, "1.5");
}

#[test]
fn a_request_at_no_stated_time_is_billed_outside_every_window() {
    let catalog = shipped();
    let bill = bill(
        &catalog,
        "deepseek/deepseek-flash",
        &usage(1_000_000, 0, 0),
        &standard(),
    );
    assert_eq!((total(&bill).as_deref(), bill.window), (Some("0.15"), None));
}

#[test]
fn a_region_multiplies_every_line() {
    let catalog = shipped();
    let mut terms = standard();
    terms.factors = vec!["region:us".into(), "region:us".into()];
    // Naming it twice changes nothing: (1,000 x $5 + 100 x $25) / 1M = 0.0075; x 1.1 = 0.00825.
    let us = bill(
        &catalog,
        "anthropic/claude-opus-5",
        &usage(1_000, 0, 100),
        &terms,
    );
    assert_eq!(total(&us).as_deref(), Some("0.00825"));
    assert_eq!(us.factors, ["region:us"]);
    terms.factors = vec!["region:mars".into()];
    let mars = bill(
        &catalog,
        "anthropic/claude-opus-5",
        &usage(1_000, 0, 100),
        &terms,
    );
    assert_eq!(
        (total(&mars), mars.lines[0].unpriced),
        (None, Some(Unpriced::FactorNotPublished))
    );
}
