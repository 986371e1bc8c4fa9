//! What a price list leaves unsaid: unknown is not zero, and nothing is carried over by guesswork.

use prices::{
    catalog::Lifetime,
    cost::{Mode, Part, TokenUsage, Unpriced},
    money::Usd,
};
use tokens::Tokens;

use super::{at, cost_of, in_mode, period, standard, total, usage, with_write};

#[test]
fn an_unknown_price_is_none_and_a_free_one_is_zero() {
    let free = period(r#""rates": {"input": "0", "output": "0"}"#);
    assert_eq!(
        cost_of(&usage(5, 0, 5), &free, &standard()).total(),
        Some(Usd::ZERO)
    );
    let unknown = period(r#""rates": {"input": "0"}"#);
    let bill = cost_of(&usage(5, 0, 5), &unknown, &standard());
    assert_eq!(
        (
            bill.total(),
            bill.part(Part::Input),
            bill.part(Part::Output)
        ),
        (None, Some(Usd::ZERO), None)
    );
    assert_eq!(bill.lines[1].unpriced, Some(Unpriced::NotPublished));
}

#[test]
fn a_part_without_tokens_needs_no_price() {
    let listed = period(r#""rates": {"input": "1"}"#);
    let bill = cost_of(
        &with_write(usage(7, 0, 0), Lifetime::ONE_HOUR, 0),
        &listed,
        &standard(),
    );
    assert_eq!(
        (total(&bill).as_deref(), bill.lines.len()),
        (Some("0.000007"), 1)
    );
    assert_eq!(bill.part(Part::Output), Some(Usd::ZERO));
    let nothing = cost_of(
        &usage(0, 0, 0),
        &period(r#""rates": {}"#),
        &in_mode(Mode::Flex),
    );
    assert_eq!((nothing.total(), nothing.lines.len()), (Some(Usd::ZERO), 0));
}

#[test]
fn reasoning_with_its_own_price_is_not_billed_as_output() {
    let listed = period(r#""rates": {"input": "1", "output": "5", "reasoning": "8"}"#);
    let mut asked = usage(0, 0, 1_000);
    asked.reasoning = Tokens::new(1_000);
    // 1,000 x $5 + 1,000 x $8.
    assert_eq!(
        total(&cost_of(&asked, &listed, &standard())).as_deref(),
        Some("0.013")
    );
}

#[test]
fn a_tier_prices_what_it_names_and_nothing_else() {
    let tier = |more: &str| {
        period(&format!(
            r#""rates": {{"input": "1", "output": "5", "cache_read": "0.1"}},
               "tiers": [{{"when": {{"prompt_tokens": {{"gt": 10}}}}, "scope": "request", "rates": {{"input": "2"}}{more}}}]"#
        ))
    };
    let asked = usage(11, 4, 3);
    assert_eq!(
        cost_of(&asked, &tier(""), &standard()).missing(),
        [Part::CacheRead, Part::Output]
    );
    // With inherit: 11 x $2 + 4 x $0.1 + 3 x $5 = 0.000022 + 0.0000004 + 0.000015.
    assert_eq!(
        total(&cost_of(&asked, &tier(r#", "inherit": true"#), &standard())).as_deref(),
        Some("0.0000374")
    );
}

#[test]
fn a_mode_inherits_only_when_its_file_says_so() {
    let listed = |more: &str| {
        period(&format!(
            r#""rates": {{"input": "1", "output": "5", "cache_read": "0.1"}}, "modes": {{"batch": {{"rates": {{"input": "0.5"}}{more}}}}}"#
        ))
    };
    let asked = usage(10, 10, 0);
    assert_eq!(
        cost_of(&asked, &listed(""), &in_mode(Mode::Batch)).missing(),
        [Part::CacheRead]
    );
    // 10 x $0.50 + 10 x $0.10.
    let inherited = cost_of(
        &asked,
        &listed(r#", "inherit": true"#),
        &in_mode(Mode::Batch),
    );
    assert_eq!(total(&inherited).as_deref(), Some("0.000006"));
}

#[test]
fn a_mode_can_have_tiers_of_its_own_or_say_that_it_has_none() {
    let listed = |tiers: &str| {
        period(&format!(
            r#""rates": {{"input": "2"}}, "tiers": [{{"when": {{"prompt_tokens": {{"gt": 10}}}}, "scope": "request", "rates": {{"input": "4"}}}}],
               "modes": {{"batch": {{"rates": {{"input": "1"}}{tiers}}}}}"#
        ))
    };
    let check = |tiers, expected: Option<&str>| {
        assert_eq!(
            total(&cost_of(
                &usage(11, 0, 0),
                &listed(tiers),
                &in_mode(Mode::Batch)
            ))
            .as_deref(),
            expected
        );
    };
    check("", None);
    check(r#", "tiers": []"#, Some("0.000011"));
    check(
        r#", "tiers": [{"when": {"prompt_tokens": {"gte": 11}}, "scope": "request", "rates": {"input": "3"}}]"#,
        Some("0.000033"),
    );
}

#[test]
fn a_window_can_print_its_own_rates() {
    let listed = period(
        r#""rates": {"input": "1", "output": "5"},
           "tiers": [{"when": {"prompt_tokens": {"gt": 10}}, "scope": "request", "rates": {"input": "2"}}],
           "modes": {"batch": {"rates": {"input": "0.5"}, "tiers": []}},
           "windows": [{"name": "night", "days": [5], "utc": ["16:30-24:00"], "rates": {"input": "0.25"}}]"#,
    );
    let bill = |asked, terms| cost_of(&asked, &listed, &terms);
    // 2026-11-20 is a Friday. The last minute belongs to the window, and the next day does not.
    let night = || at("2026-11-20", 23, 59);
    assert_eq!(
        total(&bill(usage(10, 0, 0), night())).as_deref(),
        Some("0.0000025")
    );
    assert_eq!(
        total(&bill(usage(10, 0, 0), at("2026-11-20", 16, 29))).as_deref(),
        Some("0.00001")
    );
    assert_eq!(
        total(&bill(usage(10, 0, 0), at("2026-11-21", 0, 0))).as_deref(),
        Some("0.00001")
    );
    assert_eq!(bill(usage(0, 0, 1), night()).missing(), [Part::Output]);
    // Nothing says what long prompts or batches cost at night.
    assert_eq!(
        bill(usage(11, 0, 0), night()).lines[0].unpriced,
        Some(Unpriced::TierNotPublished)
    );
    let mut batch = night();
    batch.mode = Mode::Batch;
    assert_eq!(
        bill(usage(1, 0, 0), batch).lines[0].unpriced,
        Some(Unpriced::WindowNotPublished)
    );
}

#[test]
fn a_price_that_cannot_be_multiplied_exactly_is_unknown() {
    let mut listed = period(r#""rates": {"input": "0.900000001"}"#);
    listed
        .factors
        .insert("odd".into(), prices::money::Factor::parse("1.5").unwrap());
    let mut terms = standard();
    terms.factors.push("odd".into());
    assert_eq!(
        cost_of(&usage(1, 0, 0), &listed, &terms).lines[0].unpriced,
        Some(Unpriced::NotExact)
    );
}

#[test]
fn a_mode_printed_as_a_factor_multiplies_every_standard_price_tiers_and_caches_included() {
    let price = period(
        r#""rates": {"input": "8", "output": "40", "cache_read": "0.4"},
            "tiers": [{"when": {"prompt_tokens": {"gt": 1000}}, "scope": "request", "rates": {"input": "16", "output": "60", "cache_read": "0.8"}}],
            "modes": {"batch": {"factor": "0.5"}, "priority": {"factor": "2"}}"#,
    );
    let check = |mode, asked: TokenUsage, expected: &str| {
        let bill = cost_of(&asked, &price, &in_mode(mode));
        assert_eq!(total(&bill).as_deref(), Some(expected), "{mode:?}");
    };
    // 600 x $4 + 400 x $0.20 + 100 x $20 = 0.0024 + 0.00008 + 0.002; twice the standard prices are four times that.
    check(Mode::Batch, usage(600, 400, 100), "0.00448");
    check(Mode::Priority, usage(600, 400, 100), "0.01792");
    // Past the threshold: 601 x $8 + 400 x $0.40 + 100 x $30 = 0.004808 + 0.00016 + 0.003.
    check(Mode::Batch, usage(601, 400, 100), "0.007968");
}
