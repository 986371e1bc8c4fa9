//! How long ago prices were read.

use prices::{
    date::parse_date,
    upkeep::age::{ages, read_after},
};

use super::{catalog, file, file_of, period};

fn read_on(checked: &str) -> String {
    period(
        r#""from": null, "state": "in_force", "rates": {"input": "1"}"#,
        checked,
    )
}

#[test]
fn rows_are_counted_by_age_with_both_ends_of_each() {
    let today = parse_date("2026-11-21").unwrap();
    for (checked, expected) in [
        ("2026-11-21", [1, 0, 0, 0]),
        ("2026-11-14", [1, 0, 0, 0]),
        ("2026-11-13", [0, 1, 0, 0]),
        ("2026-10-22", [0, 1, 0, 0]),
        ("2026-10-21", [0, 0, 1, 0]),
        ("2026-08-23", [0, 0, 1, 0]),
        ("2026-08-22", [0, 0, 0, 1]),
    ] {
        let found = ages(&catalog(&file(&read_on(checked))), today);
        assert_eq!(
            found.providers,
            [("acme".to_owned(), expected)],
            "{checked}"
        );
    }
}

#[test]
fn a_retired_model_is_not_waited_for() {
    let today = parse_date("2026-11-21").unwrap();
    let retired = file_of(r#""status": "retired","#, &read_on("2025-01-01"));
    let found = ages(&catalog(&retired), today);
    assert_eq!(found.providers, [("acme".to_owned(), [0; 4])]);
    assert_eq!(found.oldest, []);
}

#[test]
fn the_report_names_the_oldest_rows_and_those_to_read_again() {
    let announced = period(
        r#""from": "2026-11-20", "state": "announced", "recheck": "2026-11-20", "rates": {"input": "1"}"#,
        "2026-11-20",
    );
    let both = format!("{}, {announced}", read_on("2026-08-22"));
    let text = ages(&catalog(&file(&both)), parse_date("2026-11-21").unwrap()).to_string();
    assert!(
        text.contains("acme/one  read 2026-08-22, 91 days ago"),
        "{text}"
    );
    let (_, again) = text.split_once("read the page again").unwrap();
    assert!(again.contains("acme/one"), "{text}");
}

#[test]
fn nothing_can_be_read_after_today() {
    let catalog = catalog(&file(&read_on("2026-11-22")));
    let late = |today| read_after(&catalog, parse_date(today).unwrap()).len();
    assert_eq!((late("2026-11-21"), late("2026-11-22")), (1, 0));
}
