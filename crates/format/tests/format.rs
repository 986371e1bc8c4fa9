//! Figures as people read them.
#![allow(clippy::unwrap_used, reason = "a test may panic")]

use format::Locale::{self, En, ZhHant};
use format::{CURRENCIES, Currency, ExchangeRate};
use prices::catalog::Lifetime;
use prices::date::parse_date;
use prices::money::{Usd, UsdPerMTok};
use proptest::prelude::*;
use tokens::Tokens;

fn dollars(text: &str) -> Usd {
    Usd::parse(text).unwrap()
}

#[test]
fn what_stands_between_and_around_words_is_as_wide_as_they_are() {
    for (locale, colon, brackets) in [
        (Locale::En, ": ", " (30 minutes)"),
        (Locale::ZhHant, "：", "（30 minutes）"),
    ] {
        assert_eq!(locale.colon(), colon);
        assert_eq!(locale.in_brackets("30 minutes"), brackets);
    }
}

#[test]
fn a_caches_lifetime_is_in_words_of_the_language() {
    for (kept, english, chinese) in [
        (Lifetime::FIVE_MINUTES, "5m", "5 分鐘"),
        (Lifetime::HALF_HOUR, "30m", "30 分鐘"),
        (Lifetime::ONE_HOUR, "1h", "1 小時"),
        (Lifetime::Minutes(90), "90m", "90 分鐘"),
        (Lifetime::Minutes(720), "12h", "12 小時"),
        (Lifetime::Unstated, "—", "—"),
    ] {
        assert_eq!(format::lifetime(kept, Locale::En), english);
        assert_eq!(format::lifetime(kept, Locale::ZhHant), chinese);
    }
}

#[test]
fn thousands_are_separated_by_commas() {
    let check = |count, expected| assert_eq!(format::grouped(count), expected);
    check(0, "0");
    check(999, "999");
    check(1000, "1,000");
    check(1284, "1,284");
    check(999_999, "999,999");
    check(1_000_000, "1,000,000");
    check(u64::MAX, "18,446,744,073,709,551,615");
}

#[test]
fn amounts_from_a_dollar_on_are_shown_to_the_cent_with_half_going_up() {
    let check = |amount, expected| assert_eq!(format::usd(dollars(amount)), expected);
    check("1", "$1.00");
    check("1.004999999999999", "$1.00");
    check("1.005", "$1.01");
    check("32.84", "$32.84");
    check("999.994", "$999.99");
    check("999.995", "$1,000.00");
    check("1234.5", "$1,234.50");
    check("1000000", "$1,000,000.00");
}

#[test]
fn amounts_below_a_dollar_keep_three_significant_digits_with_half_going_up() {
    let check = |amount, expected| assert_eq!(format::usd(dollars(amount)), expected);
    check("0.328", "$0.328");
    check("0.0328", "$0.0328");
    check("0.00328", "$0.00328");
    check("0.003284", "$0.00328");
    check("0.003285", "$0.00329");
    check("0.5", "$0.500");
    check("0.05", "$0.0500");
    check("0.0999499", "$0.0999");
    check("0.09995", "$0.100");
    check("0.9994", "$0.999");
    check("0.9995", "$1.00");
    check("0.999999999999999", "$1.00");
}

#[test]
fn a_positive_amount_is_never_rounded_to_nothing() {
    let check = |femto, expected| assert_eq!(format::usd(Usd::from_femto(femto)), expected);
    check(0, "$0");
    check(1, "$0.000000000000001");
    check(12, "$0.000000000000012");
    check(1234, "$0.00000000000123");
    check(10_000_000, "$0.0000000100"); // one token at $0.01 per million
}

#[test]
fn a_negative_amount_has_a_minus_sign_in_front_of_the_dollar() {
    let check = |femto, expected| assert_eq!(format::usd(Usd::from_femto(femto)), expected);
    check(-3_284_000_000_000, "−$0.00328");
    check(-1_500_000_000_000_000, "−$1.50");
    assert_eq!(
        format::usd_exact(Usd::from_femto(-3_284_000_000_000)),
        "−$0.003284"
    );
}

#[test]
fn the_largest_amounts_do_not_overflow() {
    assert!(
        format::usd(Usd::from_femto(i128::MAX)).starts_with("$170,141,183,460,469,231,731,687")
    );
    assert!(
        format::usd(Usd::from_femto(i128::MIN)).starts_with("−$170,141,183,460,469,231,731,687")
    );
    assert_eq!(
        format::ratio(Usd::from_femto(i128::MAX), Usd::from_femto(i128::MAX / 2)),
        "2.0×"
    );
    assert_eq!(
        format::ratio(Usd::from_femto(i128::MAX), Usd::from_femto(i128::MAX)),
        "1×"
    );
}

#[test]
fn an_exact_amount_keeps_every_digit_and_at_least_two_decimals() {
    let check = |amount, expected| assert_eq!(format::usd_exact(dollars(amount)), expected);
    check("0", "$0");
    check("5", "$5.00");
    check("0.1", "$0.10");
    check("32.84", "$32.84");
    check("0.003284", "$0.003284");
    check("0.000000000000001", "$0.000000000000001");
    check("1234567.125", "$1,234,567.125");
}

#[test]
fn a_price_is_shown_as_listed_with_at_least_two_decimals() {
    let check =
        |listed, expected| assert_eq!(format::price(UsdPerMTok::parse(listed).unwrap()), expected);
    check("2.50", "$2.50");
    check("2.5", "$2.50");
    check("0.05", "$0.05");
    check("0.003", "$0.003");
    check("0.003625", "$0.003625");
    check("15", "$15.00");
    check("1000", "$1,000.00");
    check("0", "$0");
}

#[test]
fn a_range_of_amounts_is_widened_to_the_digits_shown() {
    let check = |low, high, locale, expected| {
        assert_eq!(
            format::usd_range(dollars(low), dollars(high), locale),
            expected
        );
    };
    check("0.0028419", "0.0034111", En, "$0.00284 to $0.00342");
    check("0.0028419", "0.0034111", ZhHant, "$0.00284 至 $0.00342");
    check("1.119", "1.231", En, "$1.11 to $1.24");
    check("0.99999", "1.000001", En, "$0.999 to $1.01");
    check("0", "0.5", En, "$0 to $0.500");
    check("0.0028419", "0.0028419", En, "$0.00284");
    let owed = format::usd_range(
        Usd::from_femto(-1_231_000_000_000_000),
        Usd::from_femto(-1_119_000_000_000_000),
        En,
    );
    assert_eq!(owed, "−$1.24 to −$1.11");
}

#[test]
fn a_ratio_to_the_cheapest_has_one_decimal_below_a_hundred() {
    let check = |amount, cheapest, expected| {
        assert_eq!(format::ratio(dollars(amount), dollars(cheapest)), expected);
    };
    check("0.01", "0.01", "1×");
    check("0.010000000000001", "0.01", "1.0×");
    check("0.032", "0.01", "3.2×");
    check("0.0325", "0.01", "3.3×");
    check("99.94", "1", "99.9×");
    check("99.95", "1", "100×");
    check("100.4", "1", "100×");
    check("1234.4", "1", "1,234×");
    check("0.5", "1", "0.5×");
    check("0.0499", "1", "< 0.1×");
}

#[test]
fn against_a_free_model_there_is_no_ratio() {
    let check = |amount, cheapest, expected| {
        assert_eq!(format::ratio(dollars(amount), dollars(cheapest)), expected);
    };
    check("0.01", "0", "—");
    check("0", "0", "1×");
    check("0", "1", "0.0×");
    assert_eq!(format::ratio(Usd::from_femto(-1), dollars("1")), "—");
}

#[test]
fn a_share_never_claims_more_or_less_than_is_so() {
    let check = |part, whole, expected| assert_eq!(format::percent_of(part, whole), expected);
    check(0, 1_050_000, "0%");
    check(1, 1_050_000, "< 0.1%");
    check(1049, 1_050_000, "< 0.1%");
    check(1050, 1_050_000, "0.1%");
    check(1284, 1_050_000, "0.1%");
    check(1, 8, "12.5%");
    check(9989, 10_000, "99.9%");
    check(99_949, 100_000, "99.9%");
    check(99_950, 100_000, "> 99.9%");
    check(99_999, 100_000, "> 99.9%");
    check(100_000, 100_000, "100%");
    check(100_001, 100_000, "> 100%");
    check(100_499, 100_000, "> 100%");
    check(100_500, 100_000, "101%");
    check(u64::MAX, 1, "1,844,674,407,370,955,161,500%");
    check(0, 0, "—");
    check(5, 0, "—");
}

#[test]
fn density_is_tokens_per_hundred_characters_with_one_decimal() {
    let check = |tokens, graphemes, expected| {
        assert_eq!(format::per_100(Tokens::new(tokens), graphemes), expected);
    };
    check(1284, 4912, "26.1");
    check(1, 1, "100.0");
    check(0, 7, "0.0");
    check(1, 2000, "0.1"); // 0.05: half goes up
    check(1, 2001, "0.0");
    check(0, 0, "—");
    check(1000, 1, "100,000.0");
}

#[test]
fn sizes_count_a_thousand_bytes_to_a_kilobyte() {
    let check = |size, expected| assert_eq!(format::bytes(size), expected);
    check(0, "0 B");
    check(999, "999 B");
    check(1000, "1.0 KB");
    check(4912, "4.9 KB");
    check(99_949, "99.9 KB");
    check(99_950, "100 KB");
    check(999_499, "999 KB");
    check(999_500, "1.0 MB");
    check(50_000_000, "50.0 MB");
    check(999_499_999, "999 MB");
    check(999_500_000, "1.0 GB");
    check(5_000_000_000_000, "5,000 GB");
}

#[test]
fn dates_are_year_month_day() {
    assert_eq!(
        format::date(parse_date("2026-10-03").unwrap()),
        "2026-10-03"
    );
}

#[test]
fn ages_are_told_in_days() {
    let check = |checked, today, locale, expected| {
        assert_eq!(
            format::age_days(
                parse_date(checked).unwrap(),
                parse_date(today).unwrap(),
                locale
            ),
            expected
        );
    };
    check("2026-10-03", "2026-11-20", En, "48 days ago");
    check("2026-10-03", "2026-11-20", ZhHant, "48 天前");
    check("2026-11-20", "2026-11-20", En, "today");
    check("2026-11-20", "2026-11-20", ZhHant, "今天");
    check("2026-11-19", "2026-11-20", En, "yesterday");
    check("2026-11-19", "2026-11-20", ZhHant, "昨天");
    check("2026-11-18", "2026-11-20", En, "2 days ago");
    check("2024-02-28", "2024-03-01", En, "2 days ago");
    check("2020-01-01", "2026-01-01", En, "2,192 days ago");
}

#[test]
fn a_date_that_is_not_yet_here_is_shown_as_the_date_it_is() {
    let day = |text| parse_date(text).unwrap();
    for locale in [En, ZhHant] {
        assert_eq!(
            format::age_days(day("2026-11-21"), day("2026-11-20"), locale),
            "2026-11-21"
        );
    }
}

#[test]
fn an_estimate_is_rounded_outward_to_two_digits_or_three_when_narrow() {
    let check = |low, high, expected| {
        assert_eq!(
            format::token_range(Tokens::new(low), Tokens::new(high), En),
            expected
        );
    };
    check(1912, 2288, "1,900 to 2,300");
    check(1900, 2300, "1,900 to 2,300");
    check(1899, 2301, "1,800 to 2,400");
    check(1181, 1229, "1,180 to 1,230");
    check(9512, 10_488, "9,500 to 10,500");
    check(123_456, 234_567, "120,000 to 240,000");
    check(95, 1050, "95 to 1,100");
    check(0, 1050, "0 to 1,100");
    check(1, 3, "1 to 3");
    check(11, 99, "11 to 99");
    check(99, 101, "99 to 101");
    check(1284, 1284, "1,284");
    check(2288, 1912, "1,900 to 2,300");
    check(1, u64::MAX, "1 to 18,446,744,073,709,551,615");
    assert_eq!(
        format::token_range(Tokens::new(1912), Tokens::new(2288), ZhHant),
        "1,900 至 2,300"
    );
}

/// The number a shown figure stands for, in femto-dollars.
fn femto_of(shown: &str) -> i128 {
    Usd::parse(&shown.replace(['$', ','], "")).unwrap().femto()
}

proptest! {
    #[test]
    fn a_shown_amount_is_off_by_less_than_half_a_percent(femto in 1_i128..10_i128.pow(27)) {
        let off = (femto_of(&format::usd(Usd::from_femto(femto))) - femto).abs();
        prop_assert!(off * 200 <= femto, "{off}");
    }

    #[test]
    fn shown_amounts_keep_their_order(a in 0_i128..10_i128.pow(17), b in 0_i128..10_i128.pow(17)) {
        let shown = |femto| femto_of(&format::usd(Usd::from_femto(femto)));
        prop_assert_eq!(shown(a.min(b)).min(shown(a.max(b))), shown(a.min(b)));
    }

    #[test]
    fn an_exact_amount_reads_back_as_itself(femto in 0_i128..10_i128.pow(26)) {
        prop_assert_eq!(femto_of(&format::usd_exact(Usd::from_femto(femto))), femto);
    }

    #[test]
    fn a_shown_range_contains_the_worked_out_one(low in 0_u64..10_000_000, width in 0_u64..10_000_000) {
        let shown = format::token_range(Tokens::new(low), Tokens::new(low + width), Locale::En).replace(',', "");
        let (shown_low, shown_high) = shown.split_once(" to ").unwrap_or((&shown, &shown));
        let (shown_low, shown_high): (u64, u64) = (shown_low.parse().unwrap(), shown_high.parse().unwrap());
        prop_assert!(shown_low <= low && low + width <= shown_high);
        prop_assert!((shown_low > 0) == (low > 0));
        // Never widened by more than a tenth of what it stands for.
        prop_assert!((low - shown_low) * 10 <= low.max(1) && (shown_high - low - width) * 10 <= low + width);
    }

    #[test]
    fn a_shown_range_of_amounts_contains_the_worked_out_one(low in 0_i128..10_i128.pow(16), width in 1_i128..10_i128.pow(16)) {
        let shown = format::usd_range(Usd::from_femto(low), Usd::from_femto(low + width), Locale::En);
        let (shown_low, shown_high) = shown.split_once(" to ").unwrap_or((&shown, &shown));
        prop_assert!(femto_of(shown_low) <= low && low + width <= femto_of(shown_high));
    }
}

#[test]
fn an_amount_below_a_dollar_is_said_in_cents() {
    let check = |amount: &str, en: &str, zh: &str| {
        let amount = Usd::parse(amount).unwrap();
        assert_eq!(format::cents(amount, Locale::En), en);
        assert_eq!(format::cents(amount, Locale::ZhHant), zh);
    };
    check("0.002076", "0.21 cents", "0.21 美分");
    check("0.000038", "0.0038 cents", "0.0038 美分");
    check("0.0000000001", "0.00000001 cents", "0.00000001 美分");
    check("0.01", "1 cent", "1 美分");
    check("0.0104", "1 cent", "1 美分");
    check("0.35", "35 cents", "35 美分");
    check("0.994", "99 cents", "99 美分");
    check("0.996", "$0.996", "$0.996");
    check("1", "$1.00", "$1.00");
    check("20.76", "$20.76", "$20.76");
    check("0", "$0", "$0");
}

#[test]
fn a_length_is_a_rule_of_thumb_to_two_digits() {
    let words = |tokens| format::rounded(format::english_words(Tokens::new(tokens)));
    assert_eq!(words(400), "300");
    assert_eq!(words(1), "1");
    assert_eq!(words(0), "0");
    assert_eq!(words(1_650), "1,200");
    let characters = |tokens| format::rounded(format::chinese_characters(Tokens::new(tokens)));
    assert_eq!(characters(400), "500");
    assert_eq!(characters(u64::MAX), "18,000,000,000,000,000,000");
}

#[test]
fn amounts_are_shown_in_another_currency_by_the_visitors_rate() {
    let rate = |code, per_dollar| {
        let day = parse_date("2026-11-27").unwrap();
        ExchangeRate::parse(Currency::of(code).unwrap(), per_dollar, day).unwrap()
    };
    let taipei = rate("TWD", "32.15");
    for (amount, expected) in [
        ("0", "NT$0"),
        // 0.0001 x 32.15 = 0.003215
        ("0.0001", "NT$0.00322"),
        // 0.02 x 32.15 = 0.643
        ("0.02", "NT$0.643"),
        // 1 x 32.15
        ("1", "NT$32.15"),
        // 3.11 x 32.15 = 99.9865, which rounds to a hundred hundredths' place
        ("3.11", "NT$99.99"),
        // 20.76 x 32.15 = 667.434: nobody counts hundredths of it
        ("20.76", "NT$667"),
        // 1,000 x 32.15
        ("1000", "NT$32,150"),
    ] {
        assert_eq!(taipei.amount(dollars(amount)), expected, "{amount}");
    }
    assert_eq!(
        taipei.amount(Usd::from_femto(-2_000_000_000_000_000)),
        "−NT$64.30"
    );
    assert_eq!(rate("EUR", "0.9").amount(dollars("1000")), "€900.00");
    assert_eq!(rate("CHF", "0.8").amount(dollars("1")), "CHF 0.800");
    // Outwards: 10.001 x 32.15 = 321.53215 and 10.002 x 32.15 = 321.5643.
    assert_eq!(
        taipei.range(dollars("10.001"), dollars("10.002"), Locale::En),
        "NT$321 to NT$322"
    );
    assert_eq!(
        rate("TWD", "1").amount(Usd::from_femto(i128::MIN)).len(),
        "−NT$170,141,183,460,469,231,731,687".len()
    );
    assert_eq!(
        rate("IDR", "10000000").convert(Usd::from_femto(i128::MAX)),
        Usd::from_femto(i128::MAX)
    );
}

#[test]
fn a_kept_rate_comes_back_or_not_at_all() {
    for kept in [
        "TWD 32.15 2026-11-27",
        "JPY 0.000001 2024-02-29",
        "EUR 1 2026-01-01",
    ] {
        let rate = ExchangeRate::from_kept(kept).unwrap();
        assert_eq!(rate.to_kept(), kept);
    }
    for wrong in [
        "",
        "TWD",
        "TWD 32.15",
        "XXX 32.15 2026-11-27",
        "TWD 0 2026-11-27",
        "TWD -1 2026-11-27",
        "TWD 32,15 2026-11-27",
        "TWD 32.1234567 2026-11-27",
        "TWD 10000001 2026-11-27",
        "TWD 32.15 2026-02-30",
        "TWD 32.15 2026-11-27 x",
    ] {
        assert_eq!(ExchangeRate::from_kept(wrong), None, "{wrong:?}");
    }
    let codes: std::collections::BTreeSet<&str> = CURRENCIES.iter().map(|one| one.code).collect();
    let signs: std::collections::BTreeSet<&str> = CURRENCIES.iter().map(|one| one.sign).collect();
    assert_eq!(
        (codes.len(), signs.len()),
        (CURRENCIES.len(), CURRENCIES.len())
    );
}

proptest! {
    #[test]
    fn a_dollar_at_one_to_one_reads_as_in_dollars(femto in any::<i64>()) {
        let day = parse_date("2026-11-27").unwrap();
        let rate = ExchangeRate::parse(Currency::of("EUR").unwrap(), "1", day).unwrap();
        let amount = Usd::from_femto(i128::from(femto));
        prop_assert_eq!(rate.amount(amount).replace('€', "$"), format::usd(amount));
    }
}
