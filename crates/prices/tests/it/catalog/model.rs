//! Which price a model has on a day.

use prices::{
    catalog::{Catalog, Model, Status},
    date::{Date, parse_date},
    money::UsdPerMTok,
};

use super::shipped;

fn day(text: &str) -> Date {
    parse_date(text).unwrap()
}

/// The input price in force on a day, as written.
fn input_on(model: &Model, date: &str) -> Option<String> {
    model
        .price_on(day(date))?
        .rates
        .input
        .map(UsdPerMTok::to_decimal)
}

fn model<'c>(catalog: &'c Catalog, id: &str) -> &'c Model {
    catalog.model_by_id(id).unwrap()
}

#[test]
fn a_price_holds_from_its_first_day_until_the_day_before_the_next() {
    let catalog = shipped();
    let luna = model(&catalog, "openai/gpt-5.6-luna");
    let check =
        |date, input: Option<&str>| assert_eq!(input_on(luna, date).as_deref(), input, "{date}");
    check("2026-07-08", None);
    check("2026-07-09", Some("1"));
    check("2026-07-29", Some("1"));
    check("2026-07-30", Some("0.2"));
    check("2030-01-01", Some("0.2"));
}

#[test]
fn a_price_whose_start_is_not_published_holds_on_every_earlier_day() {
    let catalog = shipped();
    assert_eq!(
        input_on(model(&catalog, "openai/gpt-4o"), "2026-01-01").as_deref(),
        Some("2.5")
    );
}

#[test]
fn an_announced_price_never_comes_into_force_by_itself() {
    let catalog = shipped();
    let flash = model(&catalog, "google/gemini-3.6-flash");

    // The promotion runs through 2026-12-31.
    assert_eq!(input_on(flash, "2026-12-31").as_deref(), Some("0.75"));
    let before = flash.price_state(day("2026-12-31"));
    assert_eq!(
        before
            .next
            .and_then(|next| next.rates.input)
            .map(UsdPerMTok::to_decimal)
            .as_deref(),
        Some("1.5")
    );
    assert!(before.due.is_none() && !before.needs_recheck());

    // On the next day 1.50 was announced, and nobody has read the page since.
    assert_eq!(input_on(flash, "2027-01-01"), None);
    let after = flash.price_state(day("2027-01-01"));
    assert_eq!(after.current, None);
    assert_eq!(after.due, flash.announced().next());
    assert!(after.next.is_none() && after.needs_recheck());
}

#[test]
fn an_announced_price_whose_day_has_come_asks_for_a_check_beside_the_old_one() {
    // The maker names a day for the new price and nobody has read the page since; the old one has no end.
    let source =
        r#""source": {"url": "https://example.test/", "checked": "2026-10-01", "grade": "maker"}"#;
    let file = format!(
        r#"{{"schema": 1, "provider": "acme", "name": "Acme", "currency": "USD", "models": [{{"id": "one", "name": "One", "kind": "chat",
            "status": "active", "encoding": "o200k_base", "periods": [
                {{"state": "in_force", "rates": {{"input": "0.68", "output": "2.09"}}, {source}}},
                {{"from": "2026-10-20", "state": "announced", "rates": {{"input": "1.36", "output": "4.18"}}, {source}}}]}}]}}"#
    );
    let rules = r#"{"schema": 1, "rules": []}"#;
    let (catalog, problems) =
        Catalog::from_json(&[("acme.json", &file), ("token-rules.json", rules)]);
    assert_eq!(problems, Vec::new());
    let one = model(&catalog, "acme/one");
    let state = one.price_state(day("2026-11-20"));
    assert_eq!(
        state
            .current
            .and_then(|period| period.rates.input)
            .map(UsdPerMTok::to_decimal)
            .as_deref(),
        Some("0.68")
    );
    assert!(state.due.is_some() && state.needs_recheck());
    assert!(!one.price_state(day("2026-10-19")).needs_recheck());
}

#[test]
fn a_price_can_name_the_day_to_look_again() {
    let catalog = shipped();
    let sol = model(&catalog, "openai/gpt-5.6-sol");
    assert!(!sol.price_state(day("2026-11-20")).recheck);
    assert!(sol.price_state(day("2026-11-21")).recheck);
}

#[test]
fn a_cancelled_rise_is_remembered_and_never_charged() {
    let catalog = shipped();
    let sonnet = model(&catalog, "anthropic/claude-sonnet-5");
    assert_eq!(sonnet.periods.len(), 2);
    for date in ["2026-08-31", "2026-09-01", "2026-11-20"] {
        assert_eq!(input_on(sonnet, date).as_deref(), Some("2"), "{date}");
    }
    assert_eq!(sonnet.announced().count(), 0);
    assert!(!sonnet.price_state(day("2026-09-01")).needs_recheck());
}

#[test]
fn a_retired_model_keeps_its_price_and_says_that_it_is_gone() {
    let catalog = shipped();
    let opus = model(&catalog, "anthropic/claude-opus-4-1");
    assert_eq!(opus.status, Status::Retired);
    assert_eq!(input_on(opus, "2026-11-20").as_deref(), Some("15"));
    assert!(!opus.is_served_on(day("2026-11-20")));
    assert!(model(&catalog, "anthropic/claude-opus-5").is_served_on(day("2026-11-20")));
    // Its price ended with it: the id is billed as another model since.
    let flash = model(&catalog, "deepseek/deepseek-v4-flash");
    assert_eq!(input_on(flash, "2026-09-09").as_deref(), Some("0.22"));
    assert_eq!(input_on(flash, "2026-09-10"), None);
}

#[test]
fn not_before_is_a_promise_not_a_last_day() {
    let catalog = shipped();
    let haiku = model(&catalog, "anthropic/claude-haiku-4-5");
    assert_eq!(
        (haiku.retires, haiku.retires_not_before),
        (None, Some(day("2026-10-15")))
    );
    assert!(haiku.is_served_on(day("2026-11-20")));
}

#[test]
fn a_moving_name_leads_to_the_model_it_means_at_last() {
    let catalog = shipped();
    let blue = catalog.model_by_id("openai/daybreak-blue-latest");
    assert_eq!(blue, catalog.model_by_id("openai/gpt-5.6-sol"));
    let red = catalog.model_by_id("openai/daybreak-red-latest");
    assert_eq!(red, catalog.model_by_id("openai/gpt-5.6-cyber"));
    // A million tokens in and out at the price of the model it follows: $4 + $20.
    let price = blue.unwrap().price_on(day("2026-11-26")).unwrap();
    let [input, output] = [price.rates.input, price.rates.output];
    assert_eq!(input.map(UsdPerMTok::to_decimal).as_deref(), Some("4"));
    assert_eq!(output.map(UsdPerMTok::to_decimal).as_deref(), Some("20"));
}

#[test]
fn a_moving_name_meant_another_model_before_and_none_before_its_first_day() {
    let catalog = shipped();
    let check = |date, id: Option<&str>| {
        let model = catalog.model_by_id_on("mistral/mistral-ocr-latest", day(date));
        assert_eq!(model.map(|model| model.id.as_str()), id, "{date}");
    };
    check("2025-12-17", None);
    check("2025-12-18", Some("mistral-ocr-2512"));
    check("2026-06-22", Some("mistral-ocr-2512"));
    check("2026-06-23", Some("mistral-ocr-4-0"));
    check("2026-07-15", Some("mistral-ocr-4-0"));
    check("2026-07-16", Some("mistral-ocr-4-1"));
    // A name for good is one on every day.
    let sol = catalog.model_by_id_on("openai/gpt-5.6", day("2020-01-01"));
    assert_eq!(sol, catalog.model_by_id("openai/gpt-5.6-sol"));
}
