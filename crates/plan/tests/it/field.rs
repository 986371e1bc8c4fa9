//! One reader for every field: money, prices, percentages and counts say the same of a text.

use plan::billing::Rate;
use plan::field::{
    FieldProblem, MAX_DOLLARS, Typing, grouped_text, money_text, parse_count_field,
    parse_money_field, parse_price_field, parse_rate_field, parse_signed_field,
};
use prices::money::{Usd, UsdPerMTok};
use proptest::prelude::*;

#[test]
fn money_is_read_with_its_signs_and_codes() {
    let check = |text: &str, dollars: &str| {
        assert_eq!(
            parse_money_field(text),
            Ok(Usd::parse(dollars).unwrap()),
            "{text:?}"
        );
    };
    for text in [
        "20",
        "$20",
        "$ 20",
        "USD 20",
        "usd20",
        "US$20",
        "US$ 20",
        "20 USD",
        "20usd",
        "20 US$",
        "$20 USD",
        "20$",
        "20 dollars",
        "20 美元",
        "美金20",
        "＄２０",
        "+20",
        "20.",
        "20.00",
    ] {
        check(text, "20");
    }
    check("$1,234.50", "1234.5");
    check("1.234,50", "1234.5");
    check("$1,00,000", "100000");
    check("0,05", "0.05");
    check(".5", "0.5");
    check("3萬", "30000");
    check("$1.2k", "1200");
    check("$0", "0");
    check("12.3450", "12.345");
}

#[test]
fn another_currency_is_not_taken_for_dollars() {
    for (text, currency) in [
        ("NT$20", "NT$"),
        ("nt$ 20", "NT$"),
        ("20 NT$", "NT$"),
        ("TWD 20", "NT$"),
        ("新台幣 20", "NT$"),
        ("20 元", "元"),
        ("歐元 20", "EUR"),
        ("€20", "EUR"),
        ("20 €", "EUR"),
        ("¥20", "¥"),
        ("￥20", "¥"),
        ("S$20", "SGD"),
        ("HK$20", "HK$"),
        ("$20 CAD", "CAD"),
        ("£20", "GBP"),
    ] {
        let problem = FieldProblem::OtherCurrency {
            text: text.to_owned(),
            currency,
        };
        assert_eq!(parse_money_field(text), Err(problem.clone()), "{text}");
        assert_eq!(parse_price_field(text), Err(problem), "{text}");
    }
}

#[test]
fn an_amount_that_may_be_a_thousand_times_another_is_asked_about() {
    for text in ["1.000", "$10.000", "12.345", "1,5", "USD 1,00"] {
        let read = parse_money_field(text);
        assert!(
            matches!(read, Err(FieldProblem::Ambiguous { .. })),
            "{text}: {read:?}"
        );
    }
    // No model costs $3,125 a million tokens, so the point of a price is a decimal point.
    let price = UsdPerMTok::parse("3.125").unwrap();
    assert_eq!(parse_price_field("3.125"), Ok(price));
    assert_eq!(parse_price_field("$3.125"), Ok(price));
    assert!(parse_price_field("3,1").is_err());
    assert_eq!(parse_rate_field("5.125 %").map(Rate::ppm), Ok(51_250));
}

#[test]
fn what_is_no_amount_says_why() {
    let of = |text: &str| parse_money_field(text).unwrap_err();
    assert_eq!(of(""), FieldProblem::Empty);
    assert_eq!(of(" $ "), FieldProblem::Empty);
    assert_eq!(of("-5"), FieldProblem::Negative);
    assert_eq!(of("$-5"), FieldProblem::Negative);
    assert_eq!(of("−$5"), FieldProblem::Negative);
    assert!(matches!(of("--5"), FieldProblem::NotANumber { .. }));
    assert!(matches!(of("$-"), FieldProblem::NotANumber { .. }));
    assert_eq!(
        of("0.1234567890123456"),
        FieldProblem::TooManyDecimals { max: 15 }
    );
    let most = MAX_DOLLARS.to_string();
    assert!(parse_money_field(&most).is_ok());
    assert_eq!(
        of(&format!("{most}.01")),
        FieldProblem::TooLarge { max: MAX_DOLLARS }
    );
    assert_eq!(
        parse_rate_field("101"),
        Err(FieldProblem::TooLarge { max: 100 })
    );
}

#[test]
fn a_number_below_zero_has_a_sign_of_any_kind() {
    for text in ["-1,200", "−1200", "－１２００", "–1200", "- 1.2k"] {
        assert_eq!(parse_signed_field(text), Ok(-1200), "{text}");
    }
    assert_eq!(
        parse_signed_field("99999999999999999999"),
        Ok(1_000_000_000_000)
    );
}

#[test]
fn digits_come_and_go_in_a_number_the_page_has_grouped() {
    let check = |texts: &[&str], expected: &str| {
        let mut field = Typing::written(texts[0]);
        let mut read = String::new();
        for text in &texts[1..] {
            read = field.change(text, false);
        }
        assert_eq!(read, expected, "{texts:?}");
    };
    check(&["10,000", "10,0000"], "100000");
    check(&["10,000", "10,0000", "10,00005"], "1000005");
    check(&["1,000", "1,00"], "100");
    check(&["1,000", "1,00", "1,0", "1,", "1"], "1");
    check(&["10,000", "1,000"], "1000");
    check(&["10,000", "0,000"], "0000");
    check(&["1,200", "1,2005", "1,200"], "1200");
    check(&["1,200", "12,00"], "12,00");
    check(&["1,200", "1,234"], "1,234");
    check(&["1,200.5", "1,200.50"], "1200.50");
    check(&["1,200", "1,200.", "1,200.5"], "1200.5");
    check(&["-1,200", "-1,2000"], "-12000");
    // The same text from a person's own keys.
    check(&["1200", "1", "1,", "1,5"], "1,5");
    check(&["1,200", "", "1", "1,", "1,5"], "1,5");
    check(&["1,200", "1.5k"], "1.5k");
    let mut field = Typing::written("1,200");
    assert_eq!(field.change("1,2000", true), "1,2000");
    let mut field = Typing::written("1,200");
    assert_eq!(field.change("1,200", false), "1200");
}

/// A whole number with a separator between thousands, or between India's groups.
fn separated(number: u64, separator: &str, is_indian: bool) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (at, digit) in digits.chars().enumerate() {
        let left = digits.len() - at;
        let ends = if is_indian {
            left == 3 || left > 3 && left % 2 == 1
        } else {
            left.is_multiple_of(3)
        };
        if at > 0 && ends {
            text.push_str(separator);
        }
        text.push(digit);
    }
    text
}

proptest! {
    #[test]
    fn every_grouping_of_a_count_is_read_back(number in 0_u64..=1_000_000_000, is_indian: bool) {
        for separator in [",", " ", "_", "'", "’", "\u{a0}", "\u{2009}", "\u{202f}", "，"] {
            let text = separated(number, separator, is_indian);
            prop_assert_eq!(parse_count_field(&text, 0..=1_000_000_000), Ok(number), "{}", text);
            prop_assert_eq!(parse_money_field(&text), Ok(Usd::parse(&number.to_string()).unwrap()), "{}", text);
        }
    }

    #[test]
    fn every_amount_is_read_back_from_its_field_and_link(femto in 0_i128..=1_000_000_000_000_000_000_000_000, places in 0_u32..15) {
        let step = 10_i128.pow(places);
        let amount = Usd::from_femto(femto / step * step);
        prop_assert_eq!(parse_money_field(&money_text(amount)), Ok(amount));
        prop_assert_eq!(parse_money_field(&grouped_text(&money_text(amount))), Ok(amount));
    }

    #[test]
    fn every_price_is_read_back(nano in 0_u64..=1_000_000_000_000_000, places in 0_u32..9) {
        let step = 10_u64.pow(places);
        let text = format!("{}.{:09}", nano / step * step / 1_000_000_000, nano / step * step % 1_000_000_000);
        let price = UsdPerMTok::parse(&text).unwrap();
        prop_assert_eq!(parse_price_field(&price.to_decimal()), Ok(price));
        prop_assert_eq!(parse_price_field(&format::price(price)), Ok(price));
    }

    #[test]
    fn no_two_fields_read_one_text_as_different_numbers(text in "[0-9]{1,4}([.,' ][0-9]{1,4}){0,3}( ?[kmb萬億%])?") {
        let text = text.as_str();
        let decimal = |number: u64| Usd::parse(&number.to_string()).unwrap().to_decimal();
        let mut readings: Vec<String> = Vec::new();
        for most in [100, 1000, 1_000_000, 1_000_000_000_000] {
            readings.extend(parse_count_field(text, 0..=most).map(decimal));
        }
        readings.extend(parse_signed_field(text).map(|number| number.to_string()));
        readings.extend(parse_money_field(text).map(Usd::to_decimal));
        readings.extend(parse_price_field(text).map(UsdPerMTok::to_decimal));
        readings.extend(parse_rate_field(text).map(Rate::to_decimal));
        readings.dedup();
        prop_assert!(readings.len() <= 1, "{}: {:?}", text, readings);
    }

    #[test]
    fn an_edit_of_a_grouped_number_is_the_edit_of_its_digits(number in 1000_u64..=999_999_999, at in 0_usize..12, digit in 0_u8..10, is_deleted: bool) {
        let shown = separated(number, ",", false);
        let at = at % shown.len();
        let mut edited = shown.clone();
        if !is_deleted {
            edited.insert(at, char::from(b'0' + digit));
        } else if edited.as_bytes()[at] != b',' {
            edited.remove(at);
        }
        let read = Typing::written(shown).change(&edited, false);
        prop_assert_eq!(read, edited.replace(',', ""));
    }

    #[test]
    fn no_text_breaks_the_reader(text: String, other: String, is_pasted: bool) {
        let _ = parse_money_field(&text);
        let _ = parse_price_field(&text);
        let _ = parse_rate_field(&text);
        let _ = parse_signed_field(&text);
        let mut field = Typing::written(text);
        let read = field.change(&other, is_pasted);
        prop_assert_eq!(field.text(), &other);
        prop_assert!(read == other || read == other.replace(',', ""));
    }
}
