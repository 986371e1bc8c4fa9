//! One workload on every model: figures, gaps, groups, order, filter.

use std::fmt::Write as _;

use plan::compare::{Column, Direction, Gap, Group, Listing, Row, figures, total_range};
use plan::{Percent, Requests, Workload};
use prices::catalog::{Catalog, ModelKey, ProviderId};
use prices::cost::{Part, Unpriced};
use prices::date::{Date, parse_date};
use prices::money::Usd;
use tokens::{TokenCount, Tokens};

/// Models as `(id, name, status, rates)`, all of one provider.
type Models<'a> = &'a [(&'a str, &'a str, &'a str, &'a str)];

fn catalog(providers: &[(&str, Models)]) -> Catalog {
    let files: Vec<(String, String)> = providers
        .iter()
        .map(|(provider, models)| {
            let mut json = String::new();
            for (id, name, status, rates) in *models {
                let comma = if json.is_empty() { "" } else { "," };
                let source = r#""source":{"url":"https://example.test/","checked":"2026-10-03","grade":"maker"}"#;
                let period = format!(r#"{{"from":"2026-01-01","to":"2027-01-01","state":"in_force","rates":{{{rates}}},{source}}}"#);
                write!(json, r#"{comma}{{"id":"{id}","name":"{name}","kind":"chat","status":"{status}","encoding":"o200k_base","periods":[{period}]}}"#).unwrap();
            }
            let file = format!(r#"{{"schema":1,"provider":"{provider}","name":"{provider}","currency":"USD","models":[{json}]}}"#);
            (format!("{provider}.json"), file)
        })
        .collect();
    let files: Vec<(&str, &str)> = files
        .iter()
        .map(|(name, json)| (name.as_str(), json.as_str()))
        .collect();
    let (catalog, problems) = Catalog::from_json(&files);
    assert!(problems.is_empty(), "{problems:?}");
    catalog
}

fn today() -> Date {
    parse_date("2026-11-20").unwrap()
}

#[expect(
    clippy::unnecessary_wraps,
    reason = "the shape the rows take counts in"
)]
fn exact(tokens: u64) -> Option<TokenCount> {
    Some(TokenCount::Exact(Tokens::new(tokens)))
}

fn workload(cached: u8) -> Workload {
    Workload {
        output: Tokens::new(400),
        cached_percent: Percent::new(cached).unwrap(),
        requests: Requests::PerMonth(10_000),
        ..Workload::default()
    }
}

fn usd(text: &str) -> Usd {
    Usd::parse(text).unwrap()
}

const FULL: &str = r#""input":"1","output":"5","cache_read":"0.05""#;
const NO_CACHE: &str = r#""input":"2","output":"8""#;

#[test]
fn a_row_holds_what_each_part_of_a_request_costs_and_what_a_month_does() {
    let catalog = catalog(&[("acme", &[("a", "A", "active", FULL)])]);
    let row = figures(
        catalog.models().next().unwrap(),
        exact(1000),
        &workload(20),
        today(),
    );
    // 800 x $1, 200 x $0.05 and 400 x $5 per million.
    assert_eq!(row.input, Ok(usd("0.0008")));
    assert_eq!(row.cache_read, Ok(usd("0.00001")));
    assert_eq!(row.output, Ok(usd("0.002")));
    assert_eq!(row.total, Ok(usd("0.00281")));
    assert_eq!(row.month, Ok(usd("28.1")));
}

#[test]
fn a_cache_price_that_is_not_listed_is_a_gap_and_spoils_the_total_only_when_it_is_needed() {
    let catalog = catalog(&[("acme", &[("a", "A", "active", NO_CACHE)])]);
    let model = catalog.models().next().unwrap();
    let gap = Err(Gap::Unpriced(Part::CacheRead, Unpriced::NotPublished));
    let uncached = figures(model, exact(1000), &workload(0), today());
    assert_eq!(
        (uncached.cache_read, uncached.total),
        (gap, Ok(usd("0.0052")))
    );
    let cached = figures(model, exact(1000), &workload(1), today());
    assert_eq!(
        (cached.cache_read, cached.total, cached.month),
        (gap, gap, gap)
    );
}

#[test]
fn free_is_zero_and_not_a_gap() {
    let catalog = catalog(&[(
        "acme",
        &[(
            "a",
            "A",
            "active",
            r#""input":"0","output":"0","cache_read":"0""#,
        )],
    )]);
    let row = figures(
        catalog.models().next().unwrap(),
        exact(1000),
        &workload(50),
        today(),
    );
    assert_eq!(
        (row.input, row.cache_read, row.total),
        (Ok(Usd::ZERO), Ok(Usd::ZERO), Ok(Usd::ZERO))
    );
}

#[test]
fn without_a_count_or_a_price_there_is_no_figure() {
    let catalog = catalog(&[("acme", &[("a", "A", "active", FULL)])]);
    let model = catalog.models().next().unwrap();
    assert_eq!(
        figures(model, None, &workload(0), today()).total,
        Err(Gap::Uncounted)
    );
    let before = parse_date("2025-12-31").unwrap();
    assert_eq!(
        figures(model, exact(1), &workload(0), before).total,
        Err(Gap::NoPrice)
    );
}

#[test]
fn an_estimate_has_a_range_of_costs_and_an_exact_count_none() {
    let catalog = catalog(&[("acme", &[("a", "A", "active", FULL)])]);
    let model = catalog.models().next().unwrap();
    let range = tokens::TokenRange {
        low: Tokens::new(1000),
        expected: Tokens::new(1500),
        high: Tokens::new(2000),
    };
    let ends = total_range(model, TokenCount::Estimate(range), &workload(0), today());
    assert_eq!(ends, Some((usd("0.003"), usd("0.004"))));
    assert_eq!(
        total_range(
            model,
            TokenCount::Exact(Tokens::new(1500)),
            &workload(0),
            today()
        ),
        None
    );
}

/// Five models: two that cost the same, a cheaper one, one without an output price, a retired one.
fn market() -> Catalog {
    catalog(&[
        (
            "acme",
            &[
                ("b", "Beta", "active", NO_CACHE),
                ("same", "alpha", "active", NO_CACHE),
                ("gap", "Gap", "active", r#""input":"1""#),
                ("old", "Old", "retired", FULL),
            ],
        ),
        ("other", &[("cheap", "Cheap", "active", FULL)]),
    ])
}

fn ids(listing: &Listing) -> Vec<String> {
    let catalog = market();
    rows(listing, &catalog)
        .into_iter()
        .map(|row| row.model.id.clone())
        .collect()
}

fn rows<'a>(listing: &Listing, catalog: &'a Catalog) -> Vec<Row<'a>> {
    arranged(listing, catalog, "nobody/nothing")
}

fn arranged<'a>(listing: &Listing, catalog: &'a Catalog, picked: &str) -> Vec<Row<'a>> {
    let picked = ModelKey::parse(picked).unwrap();
    listing.arrange(catalog, &picked, today(), |model| {
        figures(model, exact(1000), &workload(0), today())
    })
}

#[test]
fn rows_without_a_figure_come_last_whichever_way_the_rest_runs_and_ties_keep_their_order() {
    let mut listing = Listing::default();
    assert_eq!(ids(&listing), ["cheap", "b", "same", "gap"]);
    listing.sort_by(Column::Total);
    assert_eq!(listing.direction, Direction::Descending);
    assert_eq!(ids(&listing), ["b", "same", "cheap", "gap"]);
}

#[test]
fn another_column_starts_ascending_again() {
    let mut listing = Listing::default();
    listing.sort_by(Column::Total);
    listing.sort_by(Column::Model);
    assert_eq!(listing.direction, Direction::Ascending);
    assert_eq!(
        ids(&listing),
        ["same", "b", "cheap", "gap"],
        "names regardless of case"
    );
    listing.sort_by(Column::Input);
    assert_eq!(ids(&listing), ["gap", "cheap", "b", "same"]);
    listing.sort_by(Column::CacheRead);
    assert_eq!(ids(&listing), ["cheap", "b", "same", "gap"]);
}

#[test]
fn a_search_needs_every_word_and_a_provider_only_its_own() {
    let check = |search: &str, provider: Option<&str>, expected: &[&str]| {
        let listing = Listing {
            search: search.to_owned(),
            provider: provider.map(ProviderId::new),
            ..Listing::default()
        };
        assert_eq!(ids(&listing), expected, "{search:?} {provider:?}");
    };
    check("CHEAP", None, &["cheap"]);
    check(" acme  bet ", None, &["b"]);
    check("acme cheap", None, &[]);
    check("", Some("other"), &["cheap"]);
    check("beta", Some("other"), &[]);
}

/// A maker, a host and a gateway with a model each, the host with one that is retired besides.
fn resellers() -> Catalog {
    let file = |id: &str, role: &str, models: &[(&str, &str)]| {
        let models: Vec<String> = models
            .iter()
            .map(|(model, status)| format!(r#"{{"id":"{model}","name":"{model}","kind":"chat","status":"{status}","encoding":"o200k_base","periods":[{{"from":null,"to":null,"state":"in_force","rates":{{{FULL}}},"source":{{"url":"https://example.test/","checked":"2026-10-03","grade":"maker"}}}}]}}"#))
            .collect();
        let models = models.join(",");
        format!(
            r#"{{"schema":1,"provider":"{id}","name":"{id}","role":"{role}","currency":"USD","models":[{models}]}}"#
        )
    };
    let files = [
        ("maker.json", file("maker", "maker", &[("own", "active")])),
        (
            "host.json",
            file("host", "host", &[("hosted", "active"), ("gone", "retired")]),
        ),
        (
            "gateway.json",
            file("gateway", "gateway", &[("passed-on", "preview")]),
        ),
    ];
    let files = files.each_ref().map(|(name, json)| (*name, json.as_str()));
    let (catalog, problems) = Catalog::from_json(&files);
    assert!(problems.is_empty(), "{problems:?}");
    catalog
}

#[test]
fn hosts_and_gateways_are_listed_when_asked_for_searched_for_or_chosen() {
    let catalog = resellers();
    let check = |listing: Listing, expected: &[&str]| {
        let ids: Vec<&str> = rows(&listing, &catalog)
            .iter()
            .map(|row| row.model.id.as_str())
            .collect();
        assert_eq!(ids, expected, "{listing:?}");
    };
    let none = Listing::default;
    check(none(), &["own"]);
    check(
        Listing {
            resold: true,
            ..none()
        },
        &["own", "hosted", "passed-on"],
    );
    check(
        Listing {
            search: "host".to_owned(),
            ..none()
        },
        &["hosted"],
    );
    check(
        Listing {
            search: " ".to_owned(),
            ..none()
        },
        &["own"],
    );
    check(
        Listing {
            provider: Some(ProviderId::new("host")),
            ..none()
        },
        &["hosted"],
    );
    check(
        Listing {
            provider: Some(ProviderId::new("host")),
            retired: true,
            ..none()
        },
        &["hosted", "gone"],
    );
    check(
        Listing {
            retired: true,
            ..none()
        },
        &["own"],
    );
}

#[test]
fn retired_models_are_listed_only_when_asked_for() {
    assert!(!ids(&Listing::default()).contains(&"old".to_owned()));
    assert!(
        ids(&Listing {
            retired: true,
            ..Listing::default()
        })
        .contains(&"old".to_owned())
    );
}

/// A maker with a model of the front row, a free one and two others, and a host.
fn grouped_market() -> Catalog {
    let model = |id: &str, more: &str, rates: &str| {
        format!(
            r#"{{"id":"{id}","name":"{id}","kind":"chat","status":"active",{more}"encoding":"o200k_base","periods":[{{"from":null,"to":null,"state":"in_force","rates":{{{rates}}},"source":{{"url":"https://example.test/","checked":"2026-10-03","grade":"maker"}}}}]}}"#
        )
    };
    let known = format!(r#""front":"{}","#, "2026-01-01");
    let maker = [
        model("dear", "", r#""input":"9","output":"9""#),
        model("known", &known, r#""input":"5","output":"5""#),
        model("free", "", r#""input":"0","output":"0""#),
        model("cheap", "", r#""input":"1","output":"1""#),
    ];
    let file = |id: &str, role: &str, models: String| {
        format!(
            r#"{{"schema":1,"provider":"{id}","name":"{id}","role":"{role}","currency":"USD","models":[{models}]}}"#
        )
    };
    let maker = file("maker", "maker", maker.join(","));
    let host = file(
        "host",
        "host",
        model("hosted", "", r#""input":"2","output":"2""#),
    );
    let (catalog, problems) = Catalog::from_json(&[("maker.json", &maker), ("host.json", &host)]);
    assert!(problems.is_empty(), "{problems:?}");
    catalog
}

#[test]
fn the_picked_model_stands_first_then_the_front_row_then_the_others_and_what_is_free_last() {
    let catalog = grouped_market();
    let check = |listing: &Listing, picked: &str, expected: &[(&str, Group)]| {
        let rows = arranged(listing, &catalog, picked);
        let rows: Vec<(&str, Group)> = rows
            .iter()
            .map(|row| (row.model.id.as_str(), row.group))
            .collect();
        assert_eq!(rows, expected, "{listing:?}");
    };
    let mut listing = Listing::default();
    check(
        &listing,
        "maker/dear",
        &[
            ("dear", Group::Picked),
            ("known", Group::Front),
            ("cheap", Group::Others),
            ("free", Group::Free),
        ],
    );
    // The picked model is listed whoever sells it.
    check(
        &listing,
        "host/hosted",
        &[
            ("hosted", Group::Picked),
            ("known", Group::Front),
            ("cheap", Group::Others),
            ("dear", Group::Others),
            ("free", Group::Free),
        ],
    );
    listing.sort_by(Column::Total);
    check(
        &listing,
        "maker/free",
        &[
            ("free", Group::Picked),
            ("known", Group::Front),
            ("dear", Group::Others),
            ("cheap", Group::Others),
        ],
    );
    // A narrowed list is one group.
    listing.provider = Some(ProviderId::new("maker"));
    check(
        &listing,
        "maker/known",
        &[
            ("dear", Group::Others),
            ("known", Group::Others),
            ("cheap", Group::Others),
            ("free", Group::Others),
        ],
    );
}
