//! Ticks.

use chart::{Number, Scale, axis_ticks, day};
use prices::date::{Date, parse_date};
use proptest::prelude::*;

fn texts(scale: Scale, values: &[f64], ticks: u32) -> Vec<String> {
    axis_ticks(scale, values, ticks)
        .into_iter()
        .map(|tick| tick.text)
        .collect()
}

#[test]
fn ticks_are_numbers_people_would_choose() {
    let check = |scale, values: &[f64], expected: &[&str]| {
        assert_eq!(texts(scale, values, 5), expected, "{scale:?} {values:?}");
    };
    check(Scale::Zero, &[37.0], &["0", "10", "20", "30", "40"]);
    check(Scale::Zero, &[0.013, 0.3], &["0", "0.1", "0.2", "0.3"]);
    check(Scale::Zero, &[0.0], &["0", "0.2", "0.4", "0.6", "0.8", "1"]);
    check(Scale::Zero, &[-3.0, 9.0], &["−5", "0", "5", "10"]);
    check(
        Scale::Zero,
        &[48_000.0],
        &["0", "10,000", "20,000", "30,000", "40,000", "50,000"],
    );
    check(Scale::Free, &[101.0, 104.0], &["101", "102", "103", "104"]);
    check(Scale::Count, &[1.0, 20.0], &["5", "10", "15", "20"]);
    check(Scale::Count, &[1.0, 3.0], &["1", "2", "3"]);
    check(Scale::Log, &[0.02, 75.0], &["0.1", "1", "10", "100"]);
    check(Scale::Log, &[3.0], &["1", "2", "5", "10"]);
    check(Scale::Log, &[0.0, -1.0], &[]);
}

#[test]
fn days_are_labelled_by_the_day_the_month_or_the_year() {
    let check = |from, to, expected: &[&str]| {
        let days = [from, to].map(|text| day(parse_date(text).unwrap()));
        assert_eq!(texts(Scale::Time, &days, 5), expected);
    };
    check(
        "2026-02-27",
        "2026-03-02",
        &["2026-02-27", "2026-02-28", "2026-03-01", "2026-03-02"],
    );
    check(
        "2024-02-20",
        "2024-06-20",
        &["2024-03", "2024-04", "2024-05", "2024-06"],
    );
    check("2023-03-14", "2026-11-21", &["2024", "2025", "2026"]);
    check(
        "2025-01-01",
        "2025-12-31",
        &["2025-01", "2025-04", "2025-07", "2025-10"],
    );
}

#[test]
fn numbers_are_written_in_full_or_short() {
    let check = |digits, exponent, plain: &str, short: &str| {
        let number = Number { digits, exponent };
        assert_eq!((&*number.plain(), &*number.short()), (plain, short));
    };
    check(0, 3, "0", "0");
    check(5, -2, "0.05", "0.05");
    check(20, -1, "2", "2");
    check(-15, -1, "−1.5", "−1.5");
    check(1, 3, "1,000", "1K");
    check(15, 5, "1,500,000", "1.5M");
    check(200, 3, "200,000", "200K");
    check(-1, 6, "−1,000,000", "−1M");
    assert_eq!(
        Number {
            digits: -5,
            exponent: -1
        }
        .dollars(),
        "−$0.50"
    );
}

proptest! {
    #[test]
    fn ticks_are_in_order_within_the_axis_and_few(
        values in prop::collection::vec(prop_oneof![any::<f64>(), -1e6..1e6_f64, 1e-9..1e9_f64], 1..12),
        wanted in 2..9_u32,
    ) {
        for scale in [Scale::Zero, Scale::Free, Scale::Log] {
            let ticks = axis_ticks(scale, &values, wanted);
            let is_drawable = values.iter().any(|value| scale.takes(*value));
            prop_assert_eq!(is_drawable, ticks.len() >= 2, "{:?} {:?}", scale, ticks);
            prop_assert!(ticks.len() <= 2 * wanted as usize + 2, "{:?} {:?}", scale, ticks);
            prop_assert!(ticks.iter().all(|tick| (0.0..=1.0).contains(&tick.share)));
            prop_assert!(ticks.windows(2).all(|pair| pair[0].share < pair[1].share && pair[0].text != pair[1].text));
        }
    }

    #[test]
    fn a_labelled_day_is_at_its_day(from in -40_000..40_000_i32, length in 0..20_000_i32) {
        let values = [f64::from(from), f64::from(from + length)];
        for tick in axis_ticks(Scale::Time, &values, 5) {
            let date = match tick.text.len() {
                4 => format!("{}-01-01", tick.text),
                7 => format!("{}-01", tick.text),
                _ => tick.text,
            };
            let at = day(parse_date(&date).unwrap());
            let (low, high) = if length == 0 { (values[0] - 7.0, values[1] + 7.0) } else { (values[0], values[1]) };
            prop_assert!((low + tick.share * (high - low) - at).abs() < 1e-6);
        }
    }
}

#[test]
fn the_first_day_is_day_zero() {
    let check = |year, month, number: f64| {
        assert!((day(Date::constant(year, month, 1)) - number).abs() < 0.5);
    };
    check(1970, 1, 0.0);
    check(1970, 2, 31.0);
    check(1969, 12, -31.0);
}
