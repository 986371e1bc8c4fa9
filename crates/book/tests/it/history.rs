//! What one model has cost over time, and what changed, of all models.

use book::{News, PriceOf, changes, history, movers, steps};
use prices::catalog::{Catalog, Model};
use prices::date::iso;
use prices::money::Usd;

use super::{catalog, chat, dated, day};

fn announced(from: &str, state: &str, checked: &str, rates: &str) -> String {
    format!(
        r#"{{"from": "{from}", "state": "{state}", "rates": {{{rates}}},
            "source": {{"url": "https://example.test/", "checked": "{checked}", "grade": "maker"}}}}"#
    )
}

fn model(catalog: &Catalog) -> &Model {
    catalog.models().next().unwrap()
}

fn moving() -> Catalog {
    let moves = [
        dated(
            "2026-01-01",
            Some("2026-03-01"),
            r#""input": "4", "output": "8", "cache_read": "1""#,
        ),
        dated(
            "2026-03-01",
            Some("2026-06-01"),
            r#""input": "4", "output": "8", "cache_read": "1""#,
        ),
        dated(
            "2026-06-01",
            None,
            r#""input": "2", "output": "4", "cache_write": {"5m": "3"}"#,
        ),
        announced(
            "2026-12-01",
            "announced",
            "2026-11-10",
            r#""input": "3", "output": "4", "cache_write": {"5m": "3"}"#,
        ),
    ];
    catalog(&[(
        "acme",
        &[chat(
            "a",
            r#""released": "2026-01-01", "retires": "2027-06-01""#,
            &moves,
        )],
    )])
}

#[test]
fn an_era_tells_what_is_other_than_before_and_by_how_much() {
    let catalog = moving();
    let eras = history(model(&catalog));
    let usd = |text: &str| Usd::parse(text).unwrap();
    let changes = |at: usize| -> Vec<String> {
        eras[at]
            .changes
            .iter()
            .map(|change| {
                assert_eq!(change.field.of, PriceOf::Standard);
                let price =
                    |price: Option<Usd>| price.map_or_else(|| "-".to_owned(), Usd::to_decimal);
                format!(
                    "{} {} {}",
                    change.field.name,
                    price(change.old),
                    price(change.new)
                )
            })
            .collect()
    };
    assert_eq!(eras.len(), 4);
    assert!(changes(0).is_empty() && eras[0].blend.is_none());
    assert!(changes(1).is_empty());
    assert_eq!(
        changes(2),
        [
            "input 4 2",
            "output 8 4",
            "cache_write.5m - 3",
            "cache_read 1 -"
        ]
    );
    // Three of input to one of output: 3 x 4 + 8 and 3 x 2 + 4.
    assert_eq!(eras[2].blend, Some((usd("20"), usd("10"))));
    // What is announced is compared with what is in force.
    assert_eq!(changes(3), ["input 2 3"]);
}

#[test]
fn tiers_modes_units_and_fees_are_prices_too() {
    let with = |from: &str, to: &str, tier: &str, batch: &str, image: &str, fee: &str| {
        let to = if to.is_empty() {
            "null".to_owned()
        } else {
            format!("\"{to}\"")
        };
        format!(
            r#"{{"from": "{from}", "to": {to}, "state": "in_force", "rates": {{"input": "1"}},
                "tiers": [{{"when": {{"prompt_tokens": {{"gt": 1000}}}}, "scope": "request", "rates": {{"input": "{tier}"}}}}],
                "modes": {{"batch": {{"rates": {{"input": "{batch}"}}}}}},
                "units": [{{"unit": "image", "per": 1, "price": "{image}", "attrs": {{"size": "big"}}}}],
                "fees": [{{"id": "web_search", "per": 1000, "price": "{fee}"}}], {}}}"#,
            super::SOURCE
        )
    };
    let periods = [
        with("2026-01-01", "2026-02-01", "2", "0.5", "0.04", "10"),
        with("2026-02-01", "", "3", "0.6", "0.05", "12"),
    ];
    let catalog = catalog(&[("acme", &[chat("a", "", &periods)])]);
    let eras = history(model(&catalog));
    let changed: Vec<String> = eras[1]
        .changes
        .iter()
        .map(|change| {
            format!(
                "{:?} {} {}",
                change.field.of,
                change.field.name,
                change.new.unwrap().to_decimal()
            )
        })
        .collect();
    assert_eq!(
        changed,
        [
            "Tier(Threshold { tokens: Tokens(1000), itself: false }) input 3",
            "Mode(Batch) input 0.6",
            "Unit { per: 1, attrs: \"size=big\" } image 0.05",
            "Fee { per: 1000 } web_search 12",
        ]
    );
}

#[test]
fn steps_join_neighbours_at_one_price_and_leave_gaps_open() {
    let catalog = moving();
    let points =
        |rate: fn(&prices::catalog::Rates) -> Option<prices::money::UsdPerMTok>| -> Vec<String> {
            steps(model(&catalog), rate)
                .iter()
                .map(|step| {
                    let day =
                        |day: Option<prices::date::Date>| day.map_or_else(|| "...".to_owned(), iso);
                    format!(
                        "{} {} {} {}",
                        day(step.span.from),
                        day(step.span.to),
                        step.price,
                        step.is_announced
                    )
                })
                .collect()
        };
    assert_eq!(
        points(|rates| rates.input),
        [
            "2026-01-01 2026-06-01 4 false",
            "2026-06-01 ... 2 false",
            "2026-12-01 ... 3 true"
        ]
    );
    assert_eq!(
        points(|rates| rates.cache_read),
        ["2026-01-01 2026-06-01 1 false"]
    );
    assert!(points(|rates| rates.input_audio).is_empty());
}

#[test]
fn changes_are_told_newest_first_and_only_since_the_day() {
    let catalog = moving();
    let told = |since: &str| -> Vec<String> {
        changes(&catalog, day(since))
            .iter()
            .map(|change| format!("{} {:?}", iso(change.day), change.news))
            .collect()
    };
    let all = [
        "2027-06-01 Retirement",
        "2026-11-10 Announced",
        "2026-06-01 Price",
        "2026-01-01 Launch",
    ];
    assert_eq!(told("2026-01-01"), all);
    assert_eq!(told("2026-01-02"), all[..3]);
    assert_eq!(told("2026-06-01"), all[..3]);
    assert_eq!(told("2026-06-02"), all[..2]);
    assert!(told("2027-06-02").is_empty());
}

#[test]
fn a_first_price_is_a_launch_only_if_the_file_says_so() {
    let period = dated("2026-01-01", None, r#""input": "1""#);
    let launch = period.replacen("\"rates\"", r#""reason": "launch", "rates""#, 1);
    let catalog = catalog(&[(
        "acme",
        &[chat("seen", "", &[period]), chat("launched", "", &[launch])],
    )]);
    let all = changes(&catalog, day("2020-01-01"));
    assert_eq!(all.len(), 1);
    assert_eq!(
        (all[0].model.id.as_str(), all[0].news),
        ("launched", News::Launch)
    );
}

#[test]
fn what_was_called_off_is_told_on_the_day_it_was_read() {
    let periods = [
        dated("2026-01-01", None, r#""input": "1""#),
        announced("2026-09-01", "cancelled", "2026-08-20", r#""input": "2""#),
    ];
    let catalog = catalog(&[("acme", &[chat("a", "", &periods)])]);
    let all = changes(&catalog, day("2026-02-01"));
    assert_eq!(all.len(), 1);
    assert_eq!(
        (iso(all[0].day).as_str(), all[0].news),
        ("2026-08-20", News::Cancelled)
    );
    assert!(
        movers(&all).is_empty(),
        "what never held has not moved anything"
    );
}

#[test]
fn the_biggest_movers_come_first_whichever_way_they_moved() {
    let moved = |id: &str, old: &str, new: &str| {
        let rates = |price: &str| format!(r#""input": "{price}", "output": "{price}""#);
        chat(
            id,
            "",
            &[
                dated("2026-01-01", Some("2026-02-01"), &rates(old)),
                dated("2026-02-01", None, &rates(new)),
            ],
        )
    };
    let models = [
        moved("halved", "2", "1"),
        moved("tripled", "0.1", "0.3"),
        moved("a-little", "600", "601"),
        moved("a-hair-over-half", "2.000001", "1"),
        moved("became-free", "1", "0"),
    ];
    let catalog = catalog(&[("acme", &models)]);
    let all = changes(&catalog, day("2026-01-01"));
    let ids: Vec<&str> = movers(&all)
        .iter()
        .map(|&at| all[usize::from(at)].model.id.as_str())
        .collect();
    assert_eq!(ids, ["tripled", "a-hair-over-half", "halved", "a-little"]);
}
