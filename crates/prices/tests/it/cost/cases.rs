//! Cases from the field: bills that tools like this one get wrong, each with the rule that it is about.

use prices::{
    bundled::catalog as shipped,
    catalog::{Fee, Lifetime},
    cost::{
        Mode, Part, Terms, TokenUsage, Unpriced, WEEK_MINUTES, by_hours_of_week, cost_of,
        even_week_total,
    },
    date::{add_days, parse_date},
    money::Usd,
};
use tokens::Tokens;

use super::{bill, period, standard, today, total, usage, with_write};

const MILLION: u64 = 1_000_000;

/// A request as the rows below write it: uncached, cached and answer tokens.
fn check(id: &str, mode: Mode, tokens: (u64, u64, u64), dollars: &str) {
    let (input, read, output) = tokens;
    let found = bill(
        shipped(),
        id,
        &usage(input, read, output),
        &Terms { mode, ..standard() },
    );
    assert_eq!(total(&found).as_deref(), Some(dollars), "{id} {mode:?}");
}

#[test]
fn a_mode_is_billed_by_its_own_column_caches_included() {
    // 20,000 x $1.25 + 80,000 x $0.13 + 5,000 x $7.50 a million = $0.025 + $0.0104 + $0.0375: the page rounds 0.125 to 0.13.
    check(
        "openai/gpt-5.4",
        Mode::Flex,
        (20_000, 80_000, 5_000),
        "0.0729",
    );
    // Anthropic's discounts stack: half of $0.20. 900,000 x $0.10 a million.
    check(
        "anthropic/claude-sonnet-5",
        Mode::Batch,
        (0, 900_000, 0),
        "0.09",
    );
    // Google's batch column prints 0.02, not half of 0.03.
    check(
        "google/gemini-3.5-flash-lite",
        Mode::Batch,
        (0, MILLION, 0),
        "0.02",
    );
}

#[test]
fn a_price_that_a_mode_lacks_is_unknown_and_never_the_dearer_standard_one() {
    let made_up = period(
        r#""rates": {"input": "2", "output": "10", "cache_read": "0.2"},
           "modes": {"batch": {"rates": {"input": "1", "output": "5"}}}, "omitted": ["Cached input in batches."]"#,
    );
    let terms = Terms {
        mode: Mode::Batch,
        ..standard()
    };
    let found = cost_of(&usage(1_000, 1_000, 1_000), &made_up, &terms);
    assert_eq!(found.total(), None);
    assert_eq!(found.missing(), [Part::CacheRead]);
}

#[test]
fn a_moving_name_costs_what_its_model_costs() {
    // $4 in and $20 out: 1M of each is $24, not the $35 of the day on which the name was new.
    for name in ["openai/daybreak-blue-latest", "openai/gpt-5.6-sol"] {
        let model = shipped().model_by_id_on(name, today()).unwrap();
        let found = cost_of(
            &usage(200_000, 0, 200_000),
            model.price_on(today()).unwrap(),
            &standard(),
        );
        assert_eq!(total(&found).as_deref(), Some("4.8"), "{name}");
    }
}

#[test]
fn use_spread_evenly_over_the_week_pays_each_hour_its_price() {
    let model = shipped().model_by_id("deepseek/deepseek-v4-pro").unwrap();
    let price = model.price_on(today()).unwrap();
    let million = usage(MILLION, 0, MILLION);
    let shares = by_hours_of_week(&million, price, &standard());
    let minutes: Vec<(Option<&str>, u32)> = shares
        .iter()
        .map(|share| (share.bill.window.as_deref(), share.minutes))
        .collect();
    // 7 hours on 5 days are 35 of 168 hours.
    assert_eq!(minutes, [(None, 133 * 60), (Some("peak"), 35 * 60)]);
    let totals: Vec<_> = shares.iter().map(|share| total(&share.bill)).collect();
    assert_eq!(totals, [Some("2.64".to_owned()), Some("5.28".to_owned())]);
    // $2.64 x 133/168 + $5.28 x 35/168 = $2.09 + $1.10.
    let even = even_week_total(&shares).map(Usd::to_decimal);
    assert_eq!(even.as_deref(), Some("3.19"));
    // Whichever day the week begins on.
    for day in 1..7 {
        let terms = Terms::standard(add_days(today(), day));
        let shares = by_hours_of_week(&million, price, &terms);
        assert_eq!(
            even_week_total(&shares),
            even_week_total(&by_hours_of_week(&million, price, &standard()))
        );
    }
}

#[test]
fn without_windows_an_even_week_is_the_plain_bill() {
    let plain = period(r#""rates": {"input": "2", "output": "10"}"#);
    let asked = usage(1_234, 0, 567);
    let shares = by_hours_of_week(&asked, &plain, &standard());
    assert_eq!(shares.len(), 1);
    assert_eq!(shares[0].minutes, WEEK_MINUTES);
    assert_eq!(
        even_week_total(&shares),
        cost_of(&asked, &plain, &standard()).total()
    );
}

#[test]
fn an_even_week_with_an_unknown_hour_is_unknown() {
    let made_up = period(
        r#""rates": {"input": "2", "output": "10"}, "modes": {"batch": {"rates": {"input": "1", "output": "5"}}},
           "windows": [{"name": "night", "days": [6, 7], "utc": ["00:00-06:30", "23:00-24:00"], "rates": {"input": "1"}}]"#,
    );
    let shares = |terms: &Terms| by_hours_of_week(&usage(1, 0, 1), &made_up, terms);
    // 7.5 hours on two days.
    assert_eq!(shares(&standard())[1].minutes, 900);
    assert_eq!(
        even_week_total(&shares(&standard())),
        None,
        "the window names no output"
    );
    let batch = Terms {
        mode: Mode::Batch,
        ..standard()
    };
    assert_eq!(even_week_total(&shares(&batch)), None);
}

#[test]
fn pictures_in_the_answer_have_their_own_price() {
    let picture = TokenUsage {
        input: Tokens::new(34),
        image: Tokens::new(323),
        output: Tokens::new(335),
        output_image: Tokens::new(6_208),
        ..TokenUsage::default()
    };
    // 34 x $5 + 323 x $8 + 335 x $10 + 6,208 x $32 a million = $0.00017 + $0.002584 + $0.00335 + $0.198656.
    let found = bill(shipped(), "openai/gpt-image-1.5", &picture, &standard());
    assert_eq!(total(&found).as_deref(), Some("0.20476"));
    let words = period(r#""rates": {"input": "5", "output": "10"}"#);
    let found = cost_of(&picture, &words, &standard());
    assert_eq!(
        found.part(Part::OutputImage),
        None,
        "not the price of words"
    );
    assert_eq!(found.missing(), [Part::OutputImage]);
}

#[test]
fn sound_in_the_answer_has_its_own_price_and_the_answer_does_not_count_towards_a_tier() {
    let voice = period(
        r#""rates": {"input": "1", "output": "4", "output_audio": "16"},
           "tiers": [{"when": {"prompt_tokens": {"gt": 1000}}, "scope": "request", "rates": {"input": "2", "output": "6", "output_audio": "20"}}]"#,
    );
    let asked = |input: u64| TokenUsage {
        input: Tokens::new(input),
        output_audio: Tokens::new(2_000),
        ..TokenUsage::default()
    };
    // 1,000 x $1 + 2,000 x $16 a million; one token more: 1,001 x $2 + 2,000 x $20.
    for (input, dollars) in [(1_000, "0.033"), (1_001, "0.042002")] {
        let found = cost_of(&asked(input), &voice, &standard());
        assert_eq!(total(&found).as_deref(), Some(dollars));
    }
}

#[test]
fn a_region_asks_its_factor_of_every_line() {
    // ($3 + $15) x 1.1, answered in the United States only.
    let terms = Terms {
        factors: vec!["region:us".to_owned()],
        ..standard()
    };
    let million = usage(MILLION, 0, MILLION);
    let found = bill(shipped(), "anthropic/claude-sonnet-4-6", &million, &terms);
    assert_eq!(total(&found).as_deref(), Some("19.8"));
    let nowhere = Terms {
        factors: vec!["region:moon".to_owned()],
        ..standard()
    };
    let found = bill(shipped(), "anthropic/claude-sonnet-4-6", &million, &nowhere);
    assert_eq!(found.lines[0].unpriced, Some(Unpriced::FactorNotPublished));
}

#[test]
fn a_kept_cache_is_billed_by_the_token_and_hour() {
    let kept = TokenUsage {
        // Half a million tokens for a month of 30 days: 720 hours.
        stored_token_hours: Tokens::new(500_000 * 720),
        ..TokenUsage::default()
    };
    assert_eq!(kept.prompt(), Tokens::ZERO, "what is kept is not sent");
    // 360M token-hours x $4.50 a million.
    let found = bill(shipped(), "google/gemini-2.5-pro", &kept, &standard());
    assert_eq!(total(&found).as_deref(), Some("1620"));
    let unlisted = period(r#""rates": {"input": "1", "output": "4"}"#);
    assert_eq!(cost_of(&kept, &unlisted, &standard()).total(), None);
    // A long prompt of the same request does not change what keeping costs.
    let long = with_write(
        TokenUsage {
            input: Tokens::new(300_000),
            ..kept
        },
        Lifetime::ONE_HOUR,
        0,
    );
    let found = bill(shipped(), "google/gemini-2.5-pro", &long, &standard());
    assert_eq!(
        found
            .part(Part::CacheStorage)
            .map(Usd::to_decimal)
            .as_deref(),
        Some("1620")
    );
}

#[test]
fn the_free_share_of_a_fee_is_free_and_the_next_call_is_not() {
    let search = Fee {
        id: "web_search".to_owned(),
        per: 1_000,
        price: Usd::parse("14").unwrap(),
        free_per_month: 5_000,
    };
    for (calls, dollars) in [
        (0, "0"),
        (1_000, "0"),
        (5_000, "0"),
        (5_001, "0.014"),
        (6_000, "14"),
    ] {
        let found = search.of_month(calls).map(Usd::to_decimal);
        assert_eq!(found.as_deref(), Some(dollars), "{calls} calls");
    }
    let day = parse_date("2026-11-20").unwrap();
    let gemini = shipped().model_by_id("google/gemini-3.8-flash").unwrap();
    let fees = &gemini.price_on(day).unwrap().fees;
    let listed = fees.iter().find(|fee| fee.id == "web_search").unwrap();
    assert_eq!(listed.of_month(1_000), Some(Usd::ZERO));
}
