//! Decimal numbers read without floating point.

use prices::upkeep::audit::Number;

/// Dollars for 10^`per` tokens as dollars per million, and whether it was rounded.
fn check(text: &str, per: i32, price: &str, rounded: bool) {
    let read = Number::parse(text).unwrap().usd_per_mtok(per).unwrap();
    assert_eq!(
        (read.0.to_decimal().as_str(), read.1),
        (price, rounded),
        "{text}"
    );
}

#[test]
fn a_price_per_token_is_read_from_its_decimal_text() {
    check("1.5e-07", 0, "0.15", false);
    check("3E-6", 0, "3", false);
    check("0.000003", 0, "3", false);
    check("0.00000000000000", 0, "0", false);
    check("1e-15", 0, "0.000000001", false);
    check("2e0", 6, "2", false);
    check("0.14", 6, "0.14", false);
    check("1.2e+1", 6, "12", false);
}

#[test]
fn a_leftover_of_binary_floating_point_is_rounded_and_said_so() {
    check("7.499999999999999e-07", 0, "0.75", true);
    check("3.0000000000000004e-07", 0, "0.3", true);
    check("0.13999999999999999", 6, "0.14", true);
    // One part in a thousand million off, and a little more.
    check("0.9999999990", 6, "0.999999999", false);
    assert!(
        Number::parse("0.0000000011")
            .unwrap()
            .usd_per_mtok(6)
            .is_err()
    );
    assert!(
        Number::parse("1.0000000004")
            .unwrap()
            .usd_per_mtok(6)
            .is_ok()
    );
    assert!(
        Number::parse("0.3000000004")
            .unwrap()
            .usd_per_mtok(6)
            .is_err()
    );
}

#[test]
fn what_is_no_number_or_no_price_is_an_error() {
    for text in [
        "", "-1", "1e", "e5", "1,5", "0x1", "NaN", ".5", "1e-7 ", "1.2.3",
    ] {
        assert!(Number::parse(text).is_err(), "{text:?}");
    }
    for text in ["1e9", "1e400", "1e-400", "1e-16"] {
        let number = Number::parse(text).unwrap();
        assert!(number.usd_per_mtok(0).is_err(), "{text}");
    }
}

#[test]
fn a_limit_is_whole() {
    let whole = |text| Number::parse(text).unwrap().whole();
    assert_eq!(whole("1048576"), Some(1_048_576));
    assert_eq!(whole("2e5"), Some(200_000));
    assert_eq!(whole("1.5"), None);
    assert_eq!(whole("1e30"), None);
}
