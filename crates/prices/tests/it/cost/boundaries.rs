//! Tiers, one token below, at and above their threshold.

use prices::{
    catalog::{Lifetime, TierOperator, TierScope},
    cost::{AppliedTier, Mode, Part, Unpriced},
};
use tokens::Tokens;

use super::{bill, cost_of, in_mode, period, standard, total, usage, with_write};
use crate::catalog::shipped;

#[test]
fn gpt_6_1_terra_reprices_the_whole_request_above_272_000_prompt_tokens() {
    let catalog = shipped();
    let check = |prompt, expected: &str| {
        let bill = bill(
            &catalog,
            "openai/gpt-6.1-terra",
            &usage(prompt, 0, 1_000),
            &standard(),
        );
        assert_eq!(total(&bill).as_deref(), Some(expected), "{prompt}");
    };
    // 271,999 x $1 + 1,000 x $5 = 0.271999 + 0.005.
    check(271_999, "0.276999");
    // Exactly 272,000 is still short.
    check(272_000, "0.277");
    // 272,001 x $2 + 1,000 x $7.50 = 0.544002 + 0.0075.
    check(272_001, "0.551502");
}

#[test]
fn cached_tokens_count_towards_the_threshold() {
    let catalog = shipped();
    let check = |cached, expected: &str| {
        let bill = bill(
            &catalog,
            "openai/gpt-6.1-terra",
            &usage(1_000, cached, 0),
            &standard(),
        );
        assert_eq!(total(&bill).as_deref(), Some(expected), "{cached}");
    };
    // 1,000 x $1 + 271,000 x $0.05 = 0.001 + 0.01355.
    check(271_000, "0.01455");
    // 1,000 x $2 + 271,001 x $0.10 = 0.002 + 0.0271001.
    check(271_001, "0.0291001");
}

#[test]
fn answers_do_not_count_towards_the_threshold() {
    let catalog = shipped();
    let bill = bill(
        &catalog,
        "openai/gpt-6.1-terra",
        &usage(272_000, 0, 128_000),
        &standard(),
    );
    assert_eq!(bill.tier, None);
}

/// A price whose long prompts name input and cache reads, and whose batch names input alone.
const SILENT: &str = r#""omitted": ["cache prices"], "rates": {"input": "1", "output": "5", "cache_read": "0.1", "cache_write": {"30m": "1.25"}},
    "tiers": [{"when": {"prompt_tokens": {"gt": 272000}}, "scope": "request", "rates": {"input": "2", "cache_read": "0.2"}}],
    "modes": {"batch": {"rates": {"input": "0.5"}}}"#;

#[test]
fn a_tier_that_prints_no_cache_write_leaves_it_unknown() {
    let written = with_write(usage(272_000, 0, 0), Lifetime::HALF_HOUR, 1);
    let bill = cost_of(&written, &period(SILENT), &standard());
    assert_eq!(
        (total(&bill), bill.missing()),
        (None, vec![Part::CacheWrite(Lifetime::HALF_HOUR)])
    );
}

#[test]
fn a_mode_without_tiers_of_its_own_has_no_price_for_prompts_that_reach_one() {
    let price = period(SILENT);
    let batch = |prompt| cost_of(&usage(prompt, 0, 0), &price, &in_mode(Mode::Batch));
    // 272,000 x $0.50.
    assert_eq!(total(&batch(272_000)).as_deref(), Some("0.136"));
    let long = batch(272_001);
    assert_eq!(
        (total(&long), long.lines[0].unpriced),
        (None, Some(Unpriced::TierNotPublished))
    );
}

#[test]
fn a_mode_with_tiers_of_its_own_is_priced_by_them() {
    let catalog = shipped();
    let check = |mode, prompt, expected: &str| {
        let bill = bill(
            &catalog,
            "openai/gpt-6-sol",
            &usage(prompt, 0, 1_000),
            &in_mode(mode),
        );
        assert_eq!(total(&bill).as_deref(), Some(expected), "{mode:?} {prompt}");
    };
    // Flex: 272,000 x $1 + 1,000 x $5; one token more: 272,001 x $2 + 1,000 x $7.50.
    check(Mode::Flex, 272_000, "0.277");
    check(Mode::Flex, 272_001, "0.551502");
    // Priority: 272,000 x $4 + 1,000 x $20; one token more: 272,001 x $8 + 1,000 x $30.
    check(Mode::Priority, 272_000, "1.108");
    check(Mode::Priority, 272_001, "2.206008");
}

#[test]
fn grok_reprices_at_200_000_exactly() {
    let catalog = shipped();
    let check = |prompt, expected: &str| {
        let bill = bill(&catalog, "xai/grok-4.7", &usage(prompt, 0, 0), &standard());
        assert_eq!(total(&bill).as_deref(), Some(expected), "{prompt}");
    };
    // 199,999 x $2; 200,000 x $4; 200,001 x $4.
    check(199_999, "0.399998");
    check(200_000, "0.8");
    check(200_001, "0.800004");
}

#[test]
fn claude_haiku_5_5_costs_five_times_as_much_past_100_000() {
    let catalog = shipped();
    let check = |input, expected: &str| {
        // 40,000 from the cache, 10,000 into it for five minutes, 2,000 out, and the rest uncached.
        let asked = with_write(usage(input, 40_000, 2_000), Lifetime::FIVE_MINUTES, 10_000);
        let bill = bill(&catalog, "anthropic/claude-haiku-5-5", &asked, &standard());
        assert_eq!(total(&bill).as_deref(), Some(expected), "{input}");
    };
    // 50,000 x 0.10 + 40,000 x 0.01 + 10,000 x 0.125 + 2,000 x 0.50 = 0.005 + 0.0004 + 0.00125 + 0.001 = 0.00765.
    check(50_000, "0.00765");
    // One token more: 50,001 x 0.50 + 40,000 x 0.05 + 10,000 x 0.625 + 2,000 x 2.50 = 0.0250005 + 0.002 + 0.00625 + 0.005.
    check(50_001, "0.0382505");
}

#[test]
fn the_applied_tier_is_named_for_the_reader() {
    let catalog = shipped();
    let bill = bill(&catalog, "xai/grok-4.5", &usage(200_000, 0, 0), &standard());
    let tier = AppliedTier {
        threshold: Tokens::new(200_000),
        operator: TierOperator::AtLeast,
        scope: TierScope::WholeRequest,
    };
    assert_eq!(bill.tier, Some(tier));
}

#[test]
fn a_marginal_tier_reprices_only_what_is_past_the_threshold() {
    let listed = period(
        r#""rates": {"input": "1", "output": "5"},
           "tiers": [{"when": {"prompt_tokens": {"gt": 1000}}, "scope": "marginal", "rates": {"input": "2"}},
                     {"when": {"prompt_tokens": {"gt": 3000}}, "scope": "marginal", "rates": {"input": "3"}}]"#,
    );
    let check = |prompt, lines: &[(u64, &str)], expected: &str| {
        let bill = cost_of(&usage(prompt, 0, 100), &listed, &standard());
        let input = bill.lines.iter().filter(|line| line.part == Part::Input);
        let shown: Vec<(u64, String)> = input
            .map(|line| (line.tokens.get(), line.price.unwrap().to_decimal()))
            .collect();
        assert_eq!(
            shown
                .iter()
                .map(|(tokens, price)| (*tokens, price.as_str()))
                .collect::<Vec<_>>(),
            lines
        );
        assert_eq!(total(&bill).as_deref(), Some(expected), "{prompt}");
    };
    // The answer always costs 100 x $5 = 0.0005.
    check(999, &[(999, "1")], "0.001499");
    check(1_000, &[(1_000, "1")], "0.0015");
    check(1_001, &[(1_000, "1"), (1, "2")], "0.001502");
    // 1,000 x $1 + 2,000 x $2 + 500 x $3 = 0.0065.
    check(3_500, &[(1_000, "1"), (2_000, "2"), (500, "3")], "0.007");
}

#[test]
fn a_marginal_tier_from_a_token_on_prices_that_token() {
    let listed = period(
        r#""rates": {"input": "1"},
           "tiers": [{"when": {"prompt_tokens": {"gte": 1000}}, "scope": "marginal", "rates": {"input": "2"}}]"#,
    );
    let check = |prompt, expected: &str| {
        assert_eq!(
            total(&cost_of(&usage(prompt, 0, 0), &listed, &standard())).as_deref(),
            Some(expected),
            "{prompt}"
        );
    };
    check(999, "0.000999");
    check(1_000, "0.001001");
    check(1_001, "0.001003");
}

#[test]
fn a_marginal_tier_counts_the_cached_beginning_of_the_prompt_first() {
    let listed = period(
        r#""rates": {"input": "1", "cache_read": "0.1"},
           "tiers": [{"when": {"prompt_tokens": {"gt": 1000}}, "scope": "marginal", "rates": {"input": "2"}}]"#,
    );
    // 800 from the cache at $0.10, then 200 at $1 up to the threshold, then 300 at $2: 0.00008 + 0.0002 + 0.0006.
    let bill = cost_of(&usage(500, 800, 0), &listed, &standard());
    assert_eq!(total(&bill).as_deref(), Some("0.00088"));
    // A cached prompt past the threshold meets a tier that prints no cache read.
    assert_eq!(
        cost_of(&usage(0, 1_001, 0), &listed, &standard()).missing(),
        [Part::CacheRead]
    );
}
