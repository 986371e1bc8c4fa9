//! When a price was read too long ago, by what it is.

use prices::{
    bundled::catalog as shipped,
    catalog::{Catalog, Role},
    date::{Date, add_days, parse_date},
    freshness::{FrontRowReading, front_row_reading, is_stale, stands_for_days},
};

fn day(text: &str) -> Date {
    parse_date(text).unwrap()
}

/// A catalogue of models: id, fields, and the days on which their prices begin; the last was read on 2026-11-01.
fn catalog(models: &[(&str, &str, &[&str])]) -> Catalog {
    let models: Vec<String> = models
        .iter()
        .map(|(id, fields, starts)| {
            let periods: Vec<String> = starts
                .iter()
                .enumerate()
                .map(|(at, from)| {
                    let to = starts.get(at + 1).map_or("null".to_owned(), |to| format!("{to:?}"));
                    format!(
                        r#"{{"from": "{from}", "to": {to}, "state": "in_force", "rates": {{"input": "1"}},
                            "source": {{"url": "https://example.test/", "checked": "2026-11-01", "grade": "maker"}}}}"#
                    )
                })
                .collect();
            format!(
                r#"{{"id": "{id}", "name": "{id}", "encoding": "o200k_base", {fields}, "periods": [{}]}}"#,
                periods.join(",")
            )
        })
        .collect();
    let text = format!(
        r#"{{"schema": 1, "provider": "acme", "name": "Acme", "currency": "USD", "models": [{}]}}"#,
        models.join(",")
    );
    let (catalog, problems) = Catalog::from_json(&[("acme.json", &text)]);
    assert_eq!(crate::unreadable(problems), Vec::new());
    catalog
}

/// A model's price is fresh for so many days, and stale on the next.
fn check(fields: &str, starts: &[&str], role: Role, days: u32) {
    let catalog = catalog(&[("one", fields, starts)]);
    let model = catalog.models().next().unwrap();
    let last = add_days(day("2026-11-01"), days);
    assert!(!is_stale(model, role, last), "{fields}: {days} days");
    assert!(
        is_stale(model, role, add_days(last, 1)),
        "{fields}: {days} days"
    );
}

const CHAT: &str = r#""kind": "chat", "status": "active""#;

#[test]
fn a_flagship_ages_faster_than_an_embedding_and_a_gateway_faster_than_both() {
    let old = &["2025-01-01"][..];
    check(CHAT, old, Role::Maker, 90);
    check(
        &format!(r#"{CHAT}, "front": "2026-01-01""#),
        old,
        Role::Maker,
        30,
    );
    check(
        r#""kind": "embedding", "status": "active""#,
        old,
        Role::Maker,
        180,
    );
    check(
        r#""kind": "chat", "status": "deprecated""#,
        old,
        Role::Maker,
        180,
    );
    check(CHAT, old, Role::Gateway, 21);
    check(
        r#""kind": "embedding", "status": "active""#,
        old,
        Role::Gateway,
        21,
    );
}

#[test]
fn a_price_that_moved_lately_is_read_again_sooner() {
    // One beginning is the launch, two within half a year are a move.
    check(CHAT, &["2026-10-01"], Role::Maker, 90);
    check(CHAT, &["2026-09-01", "2026-10-01"], Role::Maker, 45);
    check(CHAT, &["2025-01-01", "2026-10-01"], Role::Maker, 90);
    // The earlier of the two is 180 days ago on this day, and 181 on the next.
    let catalog = catalog(&[("one", CHAT, &["2026-05-25", "2026-10-01"])]);
    let model = catalog.models().next().unwrap();
    let days = |today: &str| stands_for_days(model, Role::Maker, day(today));
    assert_eq!((days("2026-11-21"), days("2026-11-22")), (45, 90));
}

#[test]
fn the_front_rows_age_is_its_median_and_its_oldest() {
    let front = catalog(&[(
        "x",
        &format!(r#"{CHAT}, "front": "2026-01-01""#),
        &["2026-01-01"],
    )]);
    assert_eq!(
        front_row_reading(&front, day("2025-12-31")),
        None,
        "nobody stood in it yet"
    );
    let reading = front_row_reading(&front, day("2026-11-21")).unwrap();
    let expected = FrontRowReading {
        models: 1,
        median: day("2026-11-01"),
        oldest: day("2026-11-01"),
    };
    assert_eq!(reading, expected);
    assert_eq!(reading.ages(day("2026-11-21")), (20, 20));
}

#[test]
fn half_of_the_front_row_was_read_on_the_median_or_later() {
    let catalog = shipped();
    let today = catalog
        .models()
        .filter_map(|model| model.front)
        .max()
        .unwrap();
    let reading = front_row_reading(catalog, today).unwrap();
    let checked: Vec<Date> = catalog
        .front_row(today)
        .filter_map(|model| Some(model.price_on(today)?.source.checked))
        .collect();
    let later = checked.iter().filter(|day| **day >= reading.median).count();
    assert!(later * 2 >= checked.len());
    assert_eq!(checked.iter().min(), Some(&reading.oldest));
}

#[test]
fn a_dispute_about_a_day_or_a_limit_is_not_about_the_price() {
    let disputes = shipped()
        .models()
        .flat_map(|model| &model.periods)
        .flat_map(|period| &period.disputes);
    for dispute in disputes {
        let is_fact = [
            "released",
            "retires",
            "context_window",
            "max_output",
            "max_input",
            "knowledge_cutoff",
        ]
        .contains(&dispute.field.as_str());
        assert_eq!(dispute.is_about_price(), !is_fact, "{}", dispute.field);
    }
}
