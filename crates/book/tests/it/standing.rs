//! Rows as of a day: what was there, at which price, and how sure that is.

use book::{AsOf, Column, Filter, Overlay, Row, Standing, rows};
use prices::catalog::Catalog;
use prices::money::UsdPerMTok;

use super::{SOURCE, all_rows, catalog, chat, dated, day, period, shown, up, workload};

fn as_of<'a>(catalog: &'a Catalog, on: &str) -> Vec<Row<'a>> {
    let as_of = AsOf {
        day: day(on),
        today: day("2026-11-20"),
    };
    rows(catalog, Overlay::NONE, as_of, &workload())
}

#[test]
fn a_model_is_out_before_its_launch_and_from_its_last_day_on() {
    let life = r#""released": "2026-03-01", "retires": "2026-09-01""#;
    let catalog = catalog(&[(
        "acme",
        &[chat(
            "a",
            life,
            &[dated("2026-03-01", None, r#""input": "1""#)],
        )],
    )]);
    let check = |on: &str, standing: Standing, is_shown: bool| {
        let rows = as_of(&catalog, on);
        assert_eq!(rows[0].standing, standing, "{on}");
        assert_eq!(
            shown(&rows, &Filter::default(), up(Column::Input)).len(),
            usize::from(is_shown),
            "{on}"
        );
    };
    check("2026-02-28", Standing::Unreleased, false);
    check("2026-03-01", Standing::Active, true);
    check("2026-08-31", Standing::Active, true);
    check("2026-09-01", Standing::Retired, false);
}

#[test]
fn without_a_release_day_the_first_price_says_when_it_was_there() {
    let models = [
        chat("known", "", &[dated("2026-03-01", None, r#""input": "1""#)]),
        chat(
            "unknown",
            "",
            &[format!(
                r#"{{"state": "in_force", "rates": {{"input": "1"}}, {SOURCE}}}"#
            )],
        ),
    ];
    let catalog = catalog(&[("acme", &models)]);
    let standings = |on| {
        as_of(&catalog, on)
            .iter()
            .map(|row| row.standing)
            .collect::<Vec<_>>()
    };
    assert_eq!(
        standings("2026-02-28"),
        [Standing::Unreleased, Standing::Active]
    );
    assert_eq!(
        standings("2026-03-01"),
        [Standing::Active, Standing::Active]
    );
}

#[test]
fn a_price_without_a_first_day_does_not_reach_back_to_before_the_release() {
    let price = format!(r#"{{"state": "in_force", "rates": {{"input": "1"}}, {SOURCE}}}"#);
    let catalog = catalog(&[(
        "acme",
        &[chat("a", r#""released": "2026-03-01""#, &[price])],
    )]);
    let input = |on| Column::Input.cell(&as_of(&catalog, on)[0]).is_unknown();
    assert!(input("2026-02-28"));
    assert!(as_of(&catalog, "2026-02-28")[0].per_request.is_err());
    assert!(!input("2026-03-01"));
}

#[test]
fn a_retired_model_without_a_last_day_was_served_while_a_price_with_an_end_held() {
    let periods = [
        dated("2026-01-01", Some("2026-05-01"), r#""input": "2""#),
        dated("2026-05-01", None, r#""input": "1""#),
    ];
    let catalog = catalog(&[("acme", &[chat("old", r#""status": "retired""#, &periods)])]);
    let standing = |on| as_of(&catalog, on)[0].standing;
    assert_eq!(standing("2026-04-30"), Standing::Active);
    assert_eq!(standing("2026-05-01"), Standing::Retired);
}

#[test]
fn the_price_of_a_past_day_is_that_days() {
    let periods = [
        dated("2026-01-01", Some("2026-05-01"), r#""input": "2""#),
        dated("2026-05-01", None, r#""input": "1""#),
    ];
    let catalog = catalog(&[("acme", &[chat("a", "", &periods)])]);
    let input = |on| {
        as_of(&catalog, on)[0]
            .rates()
            .unwrap()
            .input
            .unwrap()
            .to_decimal()
    };
    assert_eq!(input("2026-04-30"), "2");
    assert_eq!(input("2026-05-01"), "1");
}

#[test]
fn a_price_is_stale_after_its_kinds_days_while_it_holds() {
    let catalog = catalog(&[(
        "acme",
        &[chat(
            "a",
            "",
            &[dated("2026-01-01", Some("2027-03-15"), r#""input": "1""#)],
        )],
    )]);
    let is_stale = |day_of: &str, today: &str| {
        let as_of = AsOf {
            day: day(day_of),
            today: day(today),
        };
        rows(&catalog, Overlay::NONE, as_of, &workload())[0].is_stale
    };
    // Read on 1 November; a maker's chat model outside the front row has 90 days.
    assert!(!is_stale("2027-01-30", "2027-01-30"));
    assert!(is_stale("2027-01-31", "2027-01-31"));
    assert!(is_stale("2026-06-01", "2027-01-31"));
    // A price that is over does not age.
    assert!(!is_stale("2026-06-01", "2027-03-20"));
}

#[test]
fn an_announced_price_is_told_beforehand_and_asks_for_a_check_on_its_day() {
    let announced = format!(
        r#"{{"from": "2026-12-01", "state": "announced", "rates": {{"input": "3"}}, {SOURCE}}}"#
    );
    let catalog = catalog(&[(
        "acme",
        &[chat("a", "", &[period(r#""input": "1""#), announced])],
    )]);
    let before = as_of(&catalog, "2026-11-30");
    assert!(before[0].next.is_some() && !before[0].needs_recheck);
    let on_the_day = as_of(&catalog, "2026-12-01");
    assert!(on_the_day[0].next.is_none() && on_the_day[0].needs_recheck);
    assert_eq!(
        on_the_day[0].rates().unwrap().input.unwrap().to_decimal(),
        "1"
    );
}

#[test]
fn the_cheapest_cache_write_stands_for_all_and_the_shortest_among_equals() {
    let check = |writes: &str, expected: &str| {
        let catalog = catalog(&[(
            "acme",
            &[chat(
                "a",
                "",
                &[period(&format!(r#""cache_write": {{{writes}}}"#))],
            )],
        )]);
        let (lifetime, price) = all_rows(&catalog)[0].cache_write().unwrap();
        assert_eq!(format!("{lifetime} {price}"), expected);
    };
    check(r#""1h": "2", "5m": "1.25""#, "5m 1.25");
    check(r#""1h": "1", "5m": "1.25""#, "1h 1");
    check(r#""1h": "1", "5m": "1""#, "5m 1");
}

#[test]
fn a_batch_price_that_is_not_named_is_the_standard_one_only_where_the_list_says_so() {
    let with = |inherit: bool| {
        format!(
            r#"{{"from": "2026-01-01", "state": "in_force", "rates": {{"input": "2", "output": "8"}}, {SOURCE},
                "modes": {{"batch": {{"rates": {{"input": "1"}}, "inherit": {inherit}}}}}}}"#
        )
    };
    let catalog = catalog(&[(
        "acme",
        &[chat("a", "", &[with(false)]), chat("b", "", &[with(true)])],
    )]);
    let rows = all_rows(&catalog);
    let output = |at: usize| rows[at].batch().1.map(UsdPerMTok::to_decimal);
    assert_eq!(output(0), None);
    assert_eq!(output(1).as_deref(), Some("8"));
    assert_eq!(
        rows[0].batch().0.map(UsdPerMTok::to_decimal).as_deref(),
        Some("1")
    );
    assert!(rows[0].has_batch());
}
