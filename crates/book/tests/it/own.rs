//! The visitor's own prices: what they change, and that no text can break them.

use book::own::{
    Discount, EntryProblem, MAX_ENTRIES, OwnEntry, OwnModel, OwnPrice, OwnPrices, OwnProblem,
    OwnRates,
};
use book::{AsOf, Column, Mark, Overlay, Row, Standing, rows};
use plan::{Percent, Workload};
use prices::catalog::{Catalog, Lifetime, ModelKey};
use prices::money::UsdPerMTok;
use proptest::prelude::*;
use tokens::Tokens;

use super::{SOURCE, catalog, chat, day, period, today, workload};

fn usd(text: &str) -> UsdPerMTok {
    UsdPerMTok::parse(text).unwrap()
}

fn entry(price: OwnPrice) -> OwnEntry {
    OwnEntry {
        price,
        entered: day("2026-11-15"),
        note: None,
    }
}

fn key(key: &str) -> ModelKey {
    ModelKey::parse(key).unwrap()
}

fn own(prices: Vec<OwnPrice>) -> OwnPrices {
    let mut own = OwnPrices::default();
    for price in prices {
        own.set(entry(price)).unwrap();
    }
    own
}

fn input_only(price: &str) -> OwnRates {
    OwnRates {
        input: Some(usd(price)),
        ..OwnRates::default()
    }
}

fn overlay(own: &OwnPrices, catalog: &Catalog) -> Overlay {
    let (overlay, problems) = own.over(catalog);
    assert_eq!(problems, Vec::new());
    overlay
}

fn input(row: &Row<'_>) -> String {
    row.rates().unwrap().input.unwrap().to_decimal()
}

fn everything() -> Catalog {
    let full = format!(
        r#"{{"from": "2026-01-01", "state": "in_force", {SOURCE},
            "rates": {{"input": "2", "output": "8", "cache_write": {{"5m": "2.5"}}}},
            "tiers": [{{"when": {{"prompt_tokens": {{"gt": 500}}}}, "scope": "request", "rates": {{"input": "4", "output": "12"}}}}],
            "modes": {{"batch": {{"rates": {{"input": "1", "output": "4"}}}}}},
            "units": [{{"unit": "image", "per": 1, "price": "0.04"}}],
            "fees": [{{"id": "web_search", "per": 1000, "price": "10"}}],
            "disputes": [{{"field": "rates.input", "value": "3", {SOURCE}}}]}}"#
    );
    catalog(&[(
        "acme",
        &[
            chat("a", "", &[full]),
            chat("b", "", &[period(r#""input": "1""#)]),
        ],
    )])
}

#[test]
fn a_rate_of_ones_own_takes_the_place_of_the_lists_and_the_rest_stays() {
    let catalog = everything();
    let overlay = overlay(
        &own(vec![OwnPrice::Rates(key("acme/a"), input_only("0.5"))]),
        &catalog,
    );
    let rows = rows(&catalog, &overlay, today(), &workload());
    assert_eq!((rows[0].mark, rows[1].mark), (Mark::Changed, Mark::Listed));
    assert_eq!(input(&rows[0]), "0.5");
    let period = rows[0].period.unwrap();
    assert_eq!(period.rates.output, Some(usd("8")));
    assert_eq!(period.tiers[0].rates.input, Some(usd("4")));
    assert_eq!(rows[0].batch().0, Some(usd("1")));
    assert_eq!((rows[0].grade(), rows[0].is_disputed()), (None, false));
    // The catalogue itself is as it was.
    assert_eq!(
        catalog.models().next().unwrap().periods[0].rates.input,
        Some(usd("2"))
    );
}

#[test]
fn a_discount_is_on_every_rate_and_unit_price_but_no_fee() {
    let catalog = everything();
    let discount = Discount::parse("12.5").unwrap();
    let overlay = overlay(
        &own(vec![OwnPrice::Discount(key("acme/a"), discount)]),
        &catalog,
    );
    let rows = rows(&catalog, &overlay, today(), &workload());
    let period = rows[0].period.unwrap();
    assert_eq!(input(&rows[0]), "1.75");
    assert_eq!(
        period.rates.cache_write[&Lifetime::FIVE_MINUTES],
        usd("2.1875")
    );
    assert_eq!(period.tiers[0].rates.output, Some(usd("10.5")));
    assert_eq!(rows[0].batch(), (Some(usd("0.875")), Some(usd("3.5"))));
    assert_eq!(period.units[0].price.to_decimal(), "0.035");
    assert_eq!(period.fees[0].price.to_decimal(), "10");
}

#[test]
fn a_discount_that_cannot_be_held_exactly_leaves_the_list_and_says_so() {
    let catalog = catalog(&[(
        "acme",
        &[chat(
            "a",
            "",
            &[period(r#""input": "0.500000001", "output": "1""#)],
        )],
    )]);
    let own = own(vec![OwnPrice::Discount(
        key("acme/a"),
        Discount::parse("50").unwrap(),
    )]);
    let (overlay, problems) = own.over(&catalog);
    assert_eq!(problems, [OwnProblem::NotExact { key: key("acme/a") }]);
    assert_eq!(overlay, Overlay::default());
}

#[test]
fn own_prices_are_those_of_today_and_later() {
    let catalog = everything();
    let model = OwnModel {
        id: "box".to_owned(),
        name: "Our box".to_owned(),
        rates: input_only("0.1"),
        context: Some(Tokens::new(8_000)),
        weights: Some("org/open".to_owned()),
    };
    let overlay = overlay(
        &own(vec![
            OwnPrice::Rates(key("acme/b"), input_only("0.5")),
            OwnPrice::Added(model),
        ]),
        &catalog,
    );
    let on = |of: &str| {
        let as_of = AsOf {
            day: day(of),
            today: day("2026-11-20"),
        };
        rows(&catalog, &overlay, as_of, &workload())
    };
    let now = on("2026-11-20");
    assert_eq!(now.len(), 3);
    assert_eq!(input(&now[1]), "0.5");
    assert_eq!(
        (now[2].model.key.as_str(), now[2].mark, now[2].standing),
        ("own/box", Mark::Added, Standing::Active)
    );
    assert!(!now[2].is_exact() && now[2].grade().is_none() && !now[2].is_stale);
    let before = on("2026-11-19");
    assert_eq!((before.len(), input(&before[1]).as_str()), (2, "1"));
    assert_eq!(on("2026-11-21").len(), 3);
}

#[test]
fn a_model_without_a_price_can_be_given_one() {
    let catalog = catalog(&[("acme", &[chat("a", "", &[])])]);
    let overlay = overlay(
        &own(vec![OwnPrice::Rates(key("acme/a"), input_only("0.5"))]),
        &catalog,
    );
    let rows = rows(&catalog, &overlay, today(), &workload());
    assert_eq!(input(&rows[0]), "0.5");
    // Output is still not known, and neither is the total.
    assert!(Column::PerRequest.cell(&rows[0]).is_unknown());
}

#[test]
fn a_model_that_is_gone_keeps_its_entry_and_is_reported() {
    let own = own(vec![OwnPrice::Rates(key("acme/gone"), input_only("1"))]);
    let (overlay, problems) = own.over(&everything());
    assert_eq!(
        problems,
        [OwnProblem::UnknownModel {
            key: key("acme/gone")
        }]
    );
    assert_eq!(overlay, Overlay::default());
    assert_eq!(own.entries().len(), 1);
}

#[test]
fn one_entry_for_each_model_and_no_more_than_there_is_room_for() {
    let mut own = OwnPrices::default();
    for n in 0..MAX_ENTRIES {
        own.set(entry(OwnPrice::Rates(
            key(&format!("acme/m{n}")),
            input_only("1"),
        )))
        .unwrap();
    }
    let more = entry(OwnPrice::Rates(key("acme/more"), input_only("1")));
    assert_eq!(own.set(more.clone()), Err(EntryProblem::NoRoom));
    own.set(entry(OwnPrice::Rates(key("acme/m0"), input_only("2"))))
        .unwrap();
    assert_eq!(own.entries().len(), MAX_ENTRIES);
    own.remove(&key("acme/m0"));
    assert_eq!(own.set(more), Ok(()));
}

#[test]
fn what_is_taken_in_replaces_its_like_and_what_has_no_room_comes_back() {
    let rates = |n: usize, price: &str| {
        entry(OwnPrice::Rates(
            key(&format!("acme/m{n}")),
            input_only(price),
        ))
    };
    let mut here = OwnPrices::default();
    for n in 0..MAX_ENTRIES - 1 {
        here.set(rates(n, "1")).unwrap();
    }
    let mut brought = OwnPrices::default();
    for n in [0, 1_000, 1_001] {
        brought.set(rates(n, "2")).unwrap();
    }
    assert_eq!(here.take_in(brought), [rates(1_001, "2")]);
    assert_eq!(here.entry(&key("acme/m0")), Some(&rates(0, "2")));
    assert_eq!(here.entries().len(), MAX_ENTRIES);
}

#[test]
fn a_model_that_is_no_key_is_not_read() {
    for model in ["acme", "acme/", "acme/a b", "acme/\u{202e}a", "own/box"] {
        let entry = format!(
            r#"{{"model": "{model}", "rates": {{"input": "1"}}, "entered": "2026-11-20"}}"#
        );
        let text =
            format!(r#"{{"format": "tokentally own prices", "version": 1, "entries": [{entry}]}}"#);
        let (own, problems) = OwnPrices::from_json(&text);
        assert!(own.entries().is_empty(), "{model}");
        assert!(
            matches!(
                &problems[..],
                [OwnProblem::Entry {
                    problem: EntryProblem::Model,
                    ..
                }]
            ),
            "{problems:?}"
        );
    }
}

#[test]
fn what_is_no_price_is_not_kept() {
    let check = |price: OwnPrice, problem: EntryProblem| {
        let mut own = OwnPrices::default();
        assert_eq!(own.set(entry(price)), Err(problem));
        assert!(own.entries().is_empty());
    };
    let model = |id: &str, name: &str| {
        OwnPrice::Added(OwnModel {
            id: id.to_owned(),
            name: name.to_owned(),
            rates: input_only("1"),
            context: None,
            weights: None,
        })
    };
    check(
        OwnPrice::Rates(key("acme/a"), OwnRates::default()),
        EntryProblem::NoRate,
    );
    check(
        OwnPrice::Rates(key("own/box"), input_only("1")),
        EntryProblem::Model,
    );
    check(model("", "x"), EntryProblem::Id);
    check(model("Box", "x"), EntryProblem::Id);
    check(model(&"x".repeat(49), "x"), EntryProblem::Id);
    check(model("box", " "), EntryProblem::Text { field: "name" });
    check(
        model("box", "a\u{202e}b"),
        EntryProblem::Text { field: "name" },
    );
    check(
        model("box", &"x".repeat(121)),
        EntryProblem::Text { field: "name" },
    );
}

#[test]
fn a_name_becomes_an_id_that_nobody_else_has() {
    let mut own = OwnPrices::default();
    for (name, id) in [
        ("Llama 4, our box!", "llama-4-our-box"),
        ("llama 4 our box", "llama-4-our-box-2"),
        ("模型", "model"),
        ("", "model-2"),
    ] {
        assert_eq!(own.free_id(name), id);
        let model = OwnModel {
            id: id.to_owned(),
            name: "x".to_owned(),
            rates: input_only("1"),
            context: None,
            weights: None,
        };
        own.set(entry(OwnPrice::Added(model))).unwrap();
    }
    assert!(own.free_id(&"long name ".repeat(40)).len() <= 48);
}

#[test]
fn discounts_have_two_decimals_and_leave_something_to_pay() {
    for (text, shown) in [
        ("12.5", "12.5"),
        ("0.01", "0.01"),
        ("99.99", "99.99"),
        ("10", "10"),
        ("5.50", "5.5"),
        ("20.00", "20"),
        ("5 %", "5"),
    ] {
        assert_eq!(Discount::parse(text).unwrap().to_percent(), shown);
    }
    for text in ["", "0", "0.00", "100", "0.001", "-5", "1e1", "12,5"] {
        assert_eq!(Discount::parse(text), None, "{text}");
    }
}

#[test]
fn the_text_is_readable_and_reads_back() {
    let mut own = own(vec![
        OwnPrice::Discount(key("acme/a"), Discount::parse("12.5").unwrap()),
        OwnPrice::Rates(
            key("acme/b"),
            OwnRates {
                cache_write: [(Lifetime::ONE_HOUR, usd("2"))].into(),
                ..input_only("0.5")
            },
        ),
    ]);
    own.set(OwnEntry {
        note: Some("said \"so\"\\".to_owned()),
        ..entry(OwnPrice::Added(OwnModel {
            id: "box".to_owned(),
            name: "Our <box>".to_owned(),
            rates: input_only("0"),
            context: Some(Tokens::new(8000)),
            weights: None,
        }))
    })
    .unwrap();
    let text = own.to_json();
    let expected = r#"{"format":"tokentally own prices","version":1,"entries":[
{"model":"acme/a","discount":"12.5","entered":"2026-11-15"},
{"model":"acme/b","rates":{"input":"0.5","cache_write":{"1h":"2"}},"entered":"2026-11-15"},
{"id":"box","name":"Our \u003cbox>","rates":{"input":"0"},"context":8000,"entered":"2026-11-15","note":"said \"so\"\\"}
]}
"#;
    assert_eq!(text, expected);
    assert_eq!(OwnPrices::from_json(&text), (own, vec![]));
    assert_eq!(
        OwnPrices::from_json(&OwnPrices::default().to_json()),
        (OwnPrices::default(), vec![])
    );
}

fn read(entries: &str) -> (OwnPrices, Vec<OwnProblem>) {
    OwnPrices::from_json(&format!(
        r#"{{"format": "tokentally own prices", "version": 1, "entries": [{entries}]}}"#
    ))
}

#[test]
fn an_entry_with_anything_wrong_is_left_out_whole_and_told_with_its_place() {
    let good = r#"{"model": "acme/good", "rates": {"input": "1"}, "entered": "2026-11-15"}"#;
    let check = |bad: &str, expected: &str| {
        let (own, problems) = read(&format!("{good}, {bad}"));
        assert_eq!(own.entries().len(), 1, "{bad}");
        assert_eq!(
            problems.iter().map(ToString::to_string).collect::<Vec<_>>(),
            [expected],
            "{bad}"
        );
    };
    check("7", "entry 2: not an object");
    check("null", "entry 2: not an object");
    check(
        r#"{"model": "acme/x", "entered": "2026-11-15"}"#,
        r#"entry 2 ("acme/x"): rates is missing"#,
    );
    check(
        r#"{"model": 7, "rates": {"input": "1"}, "entered": "2026-11-15"}"#,
        "entry 2: model is not a string",
    );
    check(
        r#"{"model": "acme/x", "rates": {"input": 1}, "entered": "2026-11-15"}"#,
        r#"entry 2 ("acme/x"): input is not a string"#,
    );
    check(
        r#"{"model": "acme/x", "rates": {"input": "1", "output": "-1"}, "entered": "2026-11-15"}"#,
        r#"entry 2 ("acme/x"): output: the number is negative"#,
    );
    check(
        r#"{"model": "acme/x", "rates": {"input": "1", "cache_write": {"60m": "1"}}, "entered": "2026-11-15"}"#,
        r#"entry 2 ("acme/x"): "60m" is not a cache lifetime such as "5m", "1h" or "default""#,
    );
    check(
        r#"{"model": "acme/x", "rates": {"input": "1", "cache_write": {"1h": "1", "1h": "2"}}, "entered": "2026-11-15"}"#,
        r#"entry 2 ("acme/x"): the field "1h" is not known here, or stands twice"#,
    );
    check(
        r#"{"model": "acme/x", "rates": {"input": "1"}, "discount": "5", "entered": "2026-11-15"}"#,
        r#"entry 2 ("acme/x"): the field "rates" is not known here, or stands twice"#,
    );
    check(
        r#"{"model": "acme/x", "discount": "100", "entered": "2026-11-15"}"#,
        r#"entry 2 ("acme/x"): "100" is not a discount in percent such as "12.5", more than 0 and less than 100"#,
    );
    check(
        r#"{"model": "acme/x", "rates": {"input": "1"}, "entered": "yesterday"}"#,
        r#"entry 2 ("acme/x"): "yesterday" is not a date such as "2026-10-26""#,
    );
    check(
        r#"{"model": "acme/good", "rates": {"input": "2"}, "entered": "2026-11-15"}"#,
        r#"entry 2 ("acme/good"): an earlier entry is for the same model"#,
    );
    check(
        r#"{"id": "x", "name": "x", "rates": {"input": "1"}, "context": "8k", "entered": "2026-11-15"}"#,
        r#"entry 2 ("x"): context is not a whole number"#,
    );
    check(
        r#"{"id": "x", "name": "x", "rates": {"inptu": "1"}, "entered": "2026-11-15"}"#,
        r#"entry 2 ("x"): the field "inptu" is not known here, or stands twice"#,
    );
}

#[test]
fn a_text_that_is_not_ours_gives_nothing_and_one_problem() {
    let check = |text: &str, expected: &str| {
        let (own, problems) = OwnPrices::from_json(text);
        assert_eq!(own, OwnPrices::default());
        assert_eq!(problems.len(), 1, "{problems:?}");
        assert!(
            problems[0].to_string().starts_with(expected),
            "{}",
            problems[0]
        );
    };
    check("", "not JSON");
    check("{", "not JSON");
    check(&"[".repeat(100_000), "not JSON");
    check("[]", "this is JSON, but");
    check("{}", "this is JSON, but");
    check(
        r#"{"format": "tokentally own prices", "version": "1", "entries": []}"#,
        "this is JSON, but",
    );
    check(
        r#"{"format": "tokentally own prices", "version": 1, "entries": {}}"#,
        "this is JSON, but",
    );
    check(
        r#"{"format": "tokentally own prices", "version": 2, "entries": []}"#,
        "version 2 is newer",
    );
    check(&" ".repeat(600_000), "the text has 600000 bytes");
}

#[test]
fn entries_past_the_room_are_counted() {
    let entries: Vec<String> = (0..MAX_ENTRIES + 3)
        .map(|n| {
            format!(
                r#"{{"model": "acme/m{n}", "rates": {{"input": "1"}}, "entered": "2026-11-15"}}"#
            )
        })
        .collect();
    let (own, problems) = read(&entries.join(","));
    assert_eq!(own.entries().len(), MAX_ENTRIES);
    assert_eq!(problems, [OwnProblem::TooMany { dropped: 3 }]);
}

fn price() -> impl Strategy<Value = UsdPerMTok> {
    (0_u64..1_000_000_000_000).prop_map(|nano| {
        usd(&format!(
            "{}.{:09}",
            nano / 1_000_000_000,
            nano % 1_000_000_000
        ))
    })
}

fn rates() -> impl Strategy<Value = OwnRates> {
    let optional = || prop::option::of(price());
    (price(), optional(), optional(), optional()).prop_map(|(input, output, cache_read, write)| {
        OwnRates {
            input: Some(input),
            output,
            cache_read,
            cache_write: write
                .map(|price| (Lifetime::FIVE_MINUTES, price))
                .into_iter()
                .collect(),
        }
    })
}

fn text() -> impl Strategy<Value = String> {
    "[a-zA-Z0-9\"\\\\<>&'/模型é🎈]{1,30}"
}

fn prices() -> impl Strategy<Value = OwnPrice> {
    let listed = "[a-z]{1,8}/[a-z0-9.:-]{1,20}"
        .prop_filter("of others", |key: &String| !key.starts_with("own/"));
    let added = (
        "[a-z0-9-]{1,48}",
        text(),
        rates(),
        prop::option::of(any::<u64>()),
        prop::option::of(text()),
    );
    prop_oneof![
        (listed.clone(), rates())
            .prop_map(|(key, rates)| OwnPrice::Rates(ModelKey::parse(&key).unwrap(), rates)),
        (listed, 1_u32..10_000).prop_map(|(key, part)| {
            let discount = Discount::parse(&format!("{}.{:02}", part / 100, part % 100)).unwrap();
            OwnPrice::Discount(ModelKey::parse(&key).unwrap(), discount)
        }),
        added.prop_map(
            |(id, name, rates, context, weights)| OwnPrice::Added(OwnModel {
                id,
                name,
                rates,
                context: context.map(Tokens::new),
                weights,
            })
        ),
    ]
}

proptest! {
    #[test]
    fn whatever_was_kept_reads_back(prices in prop::collection::vec((prices(), prop::option::of(text())), 0..12)) {
        let mut own = OwnPrices::default();
        for (price, note) in prices {
            prop_assert_eq!(own.set(OwnEntry { note, ..entry(price) }), Ok(()));
        }
        prop_assert_eq!(OwnPrices::from_json(&own.to_json()), (own, vec![]));
    }

    #[test]
    fn no_text_breaks_the_reading(text in any::<String>(), entries in r#"[\[\]{}",:a-z0-9.\\]{0,80}"#) {
        let _ = OwnPrices::from_json(&text);
        let (own, _) = read(&entries);
        prop_assert_eq!(OwnPrices::from_json(&own.to_json()), (own, vec![]));
    }

    #[test]
    fn a_cut_text_never_gives_another_price(at in 0_usize..400) {
        let own = own(vec![
            OwnPrice::Rates(key("acme/a"), input_only("12.5")),
            OwnPrice::Discount(key("acme/b"), Discount::parse("25").unwrap()),
        ]);
        let text = own.to_json();
        let cut = &text[..at.min(text.len())];
        let (read, problems) = OwnPrices::from_json(cut);
        prop_assert!(read == own || read == OwnPrices::default() && !problems.is_empty());
    }

    #[test]
    fn a_larger_discount_never_costs_more(small in 1_u32..9_999, more in 1_u32..5_000, price in 1_u64..1_000_000) {
        let catalog = catalog(&[("acme", &[chat("a", "", &[period(&format!(r#""input": "{}.{:03}", "output": "2000""#, price / 1_000, price % 1_000))])])]);
        let total = |part: u32| {
            let part = part.min(9_999);
            let discount = Discount::parse(&format!("{}.{:02}", part / 100, part % 100)).unwrap();
            let overlay = overlay(&own(vec![OwnPrice::Discount(key("acme/a"), discount)]), &catalog);
            rows(&catalog, &overlay, today(), &workload())[0].per_request.unwrap()
        };
        prop_assert!(total(small + more) <= total(small));
    }

    #[test]
    fn a_dearer_rate_never_makes_a_cheaper_row(rates in rates(), more in price(), which in 0_usize..3, cached in 0_u8..=100) {
        let catalog = catalog(&[("acme", &[chat("a", "", &[period(r#""input": "1", "output": "2", "cache_read": "0.1""#)])])]);
        let asked = Workload {
            cached_percent: Percent::new(cached).unwrap(),
            ..workload()
        };
        let total = |rates: &OwnRates| {
            let overlay = overlay(&own(vec![OwnPrice::Rates(key("acme/a"), rates.clone())]), &catalog);
            rows(&catalog, &overlay, today(), &asked)[0].per_month.unwrap()
        };
        let mut dear = rates.clone();
        let rate = [&mut dear.input, &mut dear.output, &mut dear.cache_read].into_iter().nth(which).unwrap();
        let listed = [usd("1"), usd("2"), usd("0.1")][which];
        *rate = Some(rate.unwrap_or(listed).max(more));
        prop_assert!(total(&rates) <= total(&dear));
    }
}

#[test]
fn own_prices_laid_over_the_lists_are_a_catalogue_of_their_own() {
    let catalog = everything();
    let listed = catalog.models().next().unwrap().key.clone();
    let own = own(vec![
        OwnPrice::Rates(listed.clone(), input_only("0.25")),
        OwnPrice::Added(OwnModel {
            id: "box".to_owned(),
            name: "Our box".to_owned(),
            rates: input_only("0.1"),
            context: None,
            weights: None,
        }),
    ]);
    let overlay = overlay(&own, &catalog);
    let laid = overlay.over(&catalog);
    let input = |catalog: &Catalog, key: &ModelKey| {
        let model = catalog.model(key).unwrap();
        model.price_on(today().day).unwrap().rates.input
    };
    let added = key("own/box");
    assert_eq!(input(&laid, &listed), Some(usd("0.25")));
    assert_eq!(input(&laid, &added), Some(usd("0.1")));
    assert_ne!(
        input(&catalog, &listed),
        Some(usd("0.25")),
        "the lists stay as they are"
    );
    assert_eq!(laid.models().count(), catalog.models().count() + 1);
    assert_eq!(overlay.mark(&listed), Mark::Changed);
    assert_eq!(overlay.mark(&added), Mark::Added);
    let other = catalog
        .models()
        .find(|model| model.key != listed)
        .map(|model| &model.key);
    assert_eq!(
        other.map(|key| overlay.mark(key)),
        other.map(|_| Mark::Listed)
    );
    assert!(Overlay::NONE.is_empty() && !overlay.is_empty());
}
