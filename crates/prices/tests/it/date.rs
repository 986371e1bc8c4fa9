//! Days and spans of days.

use std::time::Duration;

use prices::date::{
    Date, Span, add_days, add_months, days_between, is_month_end, iso, parse_date, utc_day,
};
use proptest::prelude::*;

fn day(text: &str) -> Date {
    parse_date(text).unwrap()
}

fn span(from: Option<&str>, to: Option<&str>) -> Span {
    Span {
        from: from.map(day),
        to: to.map(day),
    }
}

#[test]
fn a_day_ends_with_its_last_second() {
    let check = |seconds: u64, day: &str| {
        assert_eq!(iso(utc_day(Duration::from_secs(seconds))), day);
    };
    check(0, "1970-01-01");
    check(86_399, "1970-01-01");
    check(86_400, "1970-01-02");
    // `date -u -d @1795651200` says 2026-11-26, 00:00:00.
    check(1_795_651_199, "2026-11-25");
    check(1_795_651_200, "2026-11-26");
    check(u64::MAX, "9999-12-31");
}

#[test]
fn a_date_is_written_year_month_day_and_no_other_way() {
    assert_eq!(iso(day("2026-10-03")), "2026-10-03");
    assert_eq!(iso(day("0001-01-01")), "0001-01-01");
    for text in [
        "",
        "2026-10-3",
        "2026-1-03",
        "26-10-03",
        "2026/10/03",
        "03-10-2026",
        "2026-10-03T00:00Z",
        " 2026-10-03",
        "2026-02-29",
        "2026-13-01",
        "2026-00-10",
        "2026-01-00",
        "+026-01-01",
    ] {
        assert!(parse_date(text).is_err(), "{text:?}");
    }
    assert_eq!(
        parse_date("soon").unwrap_err().to_string(),
        "\"soon\" is not a date such as \"2026-10-26\""
    );
}

#[test]
fn a_leap_day_exists_in_leap_years_only() {
    assert!(parse_date("2028-02-29").is_ok());
    assert!(parse_date("2000-02-29").is_ok());
    assert!(parse_date("2100-02-29").is_err());
}

#[test]
fn a_span_holds_its_first_day_and_not_its_last() {
    let year = span(Some("2026-01-01"), Some("2027-01-01"));
    let check = |text, held| assert_eq!(year.contains(day(text)), held, "{text}");
    check("2025-12-31", false);
    check("2026-01-01", true);
    check("2026-12-31", true);
    check("2027-01-01", false);
}

#[test]
fn an_open_end_holds_every_day_on_its_side() {
    assert!(span(None, None).contains(day("1999-01-01")));
    assert!(span(None, Some("2026-01-02")).contains(day("2026-01-01")));
    assert!(span(Some("2026-01-02"), None).contains(day("2999-01-01")));
    assert!(!span(Some("2026-01-02"), None).contains(day("2026-01-01")));
}

#[test]
fn spans_that_touch_share_no_day() {
    let (first, second) = (
        span(None, Some("2026-07-30")),
        span(Some("2026-07-30"), None),
    );
    assert!(!first.overlaps(second) && !second.overlaps(first));
    assert!(first.overlaps(span(Some("2026-07-29"), None)));
    assert!(span(Some("2026-07-30"), Some("2026-07-30")).is_empty());
    assert!(!first.is_empty());
}

#[test]
fn days_are_counted_over_months_and_leap_years() {
    let check = |a, b, days| assert_eq!(days_between(day(a), day(b)), days, "{a} {b}");
    check("2026-10-03", "2026-10-03", 0);
    check("2026-10-03", "2026-11-20", 48);
    check("2026-11-20", "2026-10-03", -48);
    check("2028-02-28", "2028-03-01", 2);
    check("2026-02-28", "2026-03-01", 1);
    check("1970-01-01", "2026-01-01", 20_454);
}

proptest! {
    #[test]
    fn counted_days_agree_with_the_calendar(from in -300_000_i32..300_000, days in 0_i32..300_000) {
        let start = Date::constant(2000, 1, 1).checked_add(jiff::Span::new().days(from)).unwrap();
        let end = start.checked_add(jiff::Span::new().days(days)).unwrap();
        prop_assert_eq!(days_between(start, end), i64::from(days));
    }

    #[test]
    fn a_shared_day_means_overlap(a in 1_i8..28, b in 1_i8..28, c in 1_i8..28, d in 1_i8..28) {
        let date = |day| Some(Date::constant(2026, 5, day));
        let (one, two) = (Span { from: date(a), to: date(b) }, Span { from: date(c), to: date(d) });
        prop_assume!(!one.is_empty() && !two.is_empty());
        let shared = (1..=28).any(|day| one.contains(date(day).unwrap()) && two.contains(date(day).unwrap()));
        prop_assert_eq!(one.overlaps(two), shared);
    }

    #[test]
    fn no_text_makes_the_parser_panic(text in ".{0,14}") {
        let _ = parse_date(&text);
    }
}

#[test]
fn a_month_later_is_the_same_day_or_the_months_last() {
    let after = |date, months| iso(add_months(day(date), months));
    assert_eq!(after("2026-01-31", 1), "2026-02-28");
    assert_eq!(after("2028-01-31", 1), "2028-02-29");
    assert_eq!(after("2028-02-29", 12), "2029-02-28");
    assert_eq!(after("2027-02-28", 12), "2028-02-28");
    assert_eq!(after("2026-11-21", 0), "2026-11-21");
    assert_eq!(after("2026-12-01", 1), "2027-01-01");
    assert_eq!(after("9999-12-31", 1), "9999-12-31");
}

#[test]
fn the_last_day_of_a_month_depends_on_the_year() {
    let ends = |date| is_month_end(day(date));
    assert!(ends("2028-02-29") && ends("2027-02-28") && ends("2026-12-31"));
    assert!(!ends("2028-02-28") && !ends("2026-12-30"));
}

proptest! {
    #[test]
    fn days_added_are_days_between(year in 1_i16..=9_000, month in 1_i8..=12, day in 1_i8..=28, days in 0_u32..300_000) {
        let date = Date::new(year, month, day).unwrap();
        let later = add_days(date, days);
        prop_assert_eq!(days_between(date, later), i64::from(days));
        prop_assert_eq!(later, date.checked_add(jiff::Span::new().days(days)).unwrap());
    }
}
