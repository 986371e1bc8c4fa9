//! Money is exact: what is read is what is written, and what is multiplied is not rounded.

use prices::money::{Factor, PriceError, Usd, UsdPerMTok};
use proptest::prelude::*;
use tokens::Tokens;

fn price(text: &str) -> UsdPerMTok {
    UsdPerMTok::parse(text).unwrap()
}

#[test]
fn a_price_is_written_as_the_shortest_decimal_of_the_same_value() {
    let check = |text: &str, shown: &str| assert_eq!(price(text).to_decimal(), shown, "{text}");
    check("2.50", "2.5");
    check("0.003625", "0.003625");
    check("0", "0");
    check("0.000000001", "0.000000001");
    check("007", "7");
    check("1000000", "1000000");
}

#[test]
fn only_plain_unsigned_decimals_are_prices() {
    for text in [
        "", ".", "5.", ".5", "-1", "+1", "1e3", "1E-3", "1,000", "1_000", " 1", "1 ", "$1",
        "1.2.3", "0x10", "NaN", "inf", "１",
    ] {
        let not_decimal = PriceError::NotDecimal {
            text: text.to_owned(),
        };
        assert_eq!(
            UsdPerMTok::parse(text),
            Err(not_decimal.clone()),
            "{text:?}"
        );
        assert_eq!(Usd::parse(text), Err(not_decimal.clone()), "{text:?}");
        assert_eq!(Factor::parse(text), Err(not_decimal), "{text:?}");
    }
}

#[test]
fn a_price_with_more_decimals_than_can_be_held_is_refused_not_rounded() {
    assert_eq!(price("0.123456789").femto_per_token(), 123_456_789);
    let refused = UsdPerMTok::parse("0.1234567891");
    assert_eq!(
        refused,
        Err(PriceError::TooManyDecimals {
            text: "0.1234567891".to_owned(),
            max: 9
        })
    );
    assert!(matches!(
        Usd::parse("0.0000000000000001"),
        Err(PriceError::TooManyDecimals { max: 15, .. })
    ));
    assert!(matches!(
        Factor::parse("1.0000001"),
        Err(PriceError::TooManyDecimals { max: 6, .. })
    ));
}

#[test]
fn a_price_past_the_bound_is_refused_as_a_slip_of_the_unit() {
    assert!(UsdPerMTok::parse("1000000").is_ok());
    assert!(matches!(
        UsdPerMTok::parse("1000000.000000001"),
        Err(PriceError::TooLarge { max: 1_000_000, .. })
    ));
    assert!(matches!(
        UsdPerMTok::parse(&"9".repeat(80)),
        Err(PriceError::TooLarge { .. })
    ));
}

#[test]
fn messages_show_the_text_and_the_way_out() {
    let message = |text| UsdPerMTok::parse(text).unwrap_err().to_string();
    assert_eq!(
        message("1e3"),
        "\"1e3\" is not a plain decimal number such as \"2.50\""
    );
    assert_eq!(
        message("1.0123456789"),
        "\"1.0123456789\" has more than 9 decimals"
    );
    assert_eq!(
        message("2000000"),
        "\"2000000\" is more than 1000000, check its unit"
    );
    // A long text is cut, so that a message stays readable.
    assert!(message(&"x".repeat(1000)).len() < 120);
}

#[test]
fn one_token_of_a_cheap_model_is_not_rounded_away() {
    // $0.01 per million tokens is 0.01 / 1,000,000 = $0.00000001 for one.
    let check = |listed: &str, tokens, cost: &str| {
        assert_eq!(
            price(listed).cost_of(Tokens::new(tokens)).to_decimal(),
            cost,
            "{listed} x {tokens}"
        );
    };
    check("0.01", 1, "0.00000001");
    check("0.000000001", 1, "0.000000000000001");
    check("0", u64::MAX, "0");
    check("2.50", 0, "0");
    check("2.50", 1_000_000, "2.5");
    // The largest product there is: a million dollars per million tokens is a dollar per token.
    check("1000000", u64::MAX, "18446744073709551615");
}

#[test]
fn a_factor_multiplies_exactly_or_not_at_all() {
    let times = |listed: &str, factor: &str| {
        price(listed)
            .times_factor(Factor::parse(factor).unwrap())
            .map(UsdPerMTok::to_decimal)
    };
    assert_eq!(times("0.05", "1.1").as_deref(), Some("0.055"));
    assert_eq!(times("0", "1.1").as_deref(), Some("0"));
    assert_eq!(times("0.000000001", "1").as_deref(), Some("0.000000001"));
    // 0.000000001 x 1.1 has ten decimals.
    assert_eq!(times("0.000000001", "1.1"), None);
    assert_eq!(times("1000000", "1.1"), None);
    assert_eq!(Factor::parse("0.0"), Err(PriceError::ZeroFactor));
    assert_eq!(Factor::parse("1.10").unwrap().to_decimal(), "1.1");
    assert_eq!(Factor::parse("1").unwrap(), Factor::ONE);
}

#[test]
fn amounts_stop_at_the_bound_instead_of_wrapping() {
    let most = Usd::from_femto(i128::MAX);
    assert_eq!(most + most, most);
    assert_eq!(Usd::ZERO - most - most, Usd::from_femto(i128::MIN));
    assert_eq!(most.times(u64::MAX), most);
}

#[test]
fn an_amount_below_zero_has_its_sign_in_front() {
    let check = |femto, shown: &str| assert_eq!(Usd::from_femto(femto).to_decimal(), shown);
    check(-1, "-0.000000000000001");
    check(-12_000_000_000_000_000, "-12");
    check(3_200_000_000_000, "0.0032");
    assert_eq!(Usd::from_femto(-1_999_999_999_999_999).whole_dollars(), -1);
}

proptest! {
    #[test]
    fn a_written_price_reads_back_the_same(femto in 0_u64..=1_000_000_000_000_000) {
        let text = format!("{}.{:09}", femto / 1_000_000_000, femto % 1_000_000_000);
        let read = price(&text);
        prop_assert_eq!(read.femto_per_token(), femto);
        prop_assert_eq!(price(&read.to_decimal()), read);
    }

    #[test]
    fn a_written_amount_reads_back_the_same(femto in 0_i128..=1_000_000_000_000_000_000_000_000_000) {
        let amount = Usd::from_femto(femto);
        prop_assert_eq!(Usd::parse(&amount.to_decimal()).unwrap(), amount);
    }

    #[test]
    fn a_bill_in_two_halves_is_the_same_bill(femto in 0_u64..1_000_000_000_000, a in 0_u64..1 << 40, b in 0_u64..1 << 40) {
        let listed = price(&format!("{}.{:09}", femto / 1_000_000_000, femto % 1_000_000_000));
        let halves = listed.cost_of(Tokens::new(a)) + listed.cost_of(Tokens::new(b));
        prop_assert_eq!(halves, listed.cost_of(Tokens::new(a + b)));
    }

    #[test]
    fn no_text_makes_the_parsers_panic(text in ".{0,60}") {
        let _ = (UsdPerMTok::parse(&text), Usd::parse(&text), Factor::parse(&text));
    }
}

#[test]
fn an_amount_times_a_factor_is_exact_or_not_given() {
    let times = |amount: &str, factor: &str| {
        let product = Usd::parse(amount)
            .unwrap()
            .times_factor(Factor::parse(factor).unwrap());
        product.map(Usd::to_decimal)
    };
    assert_eq!(times("0.04", "0.875").as_deref(), Some("0.035"));
    assert_eq!(times("0", "1000").as_deref(), Some("0"));
    assert_eq!(
        times("0.000000000000002", "0.5").as_deref(),
        Some("0.000000000000001")
    );
    assert_eq!(times("0.000000000000001", "0.5"), None);
    assert_eq!(
        Usd::from_femto(i128::MAX).times_factor(Factor::parse("2").unwrap()),
        None
    );
}
