//! What requests cost: worked examples with their arithmetic, every rule at its boundary, and what holds for any request.

mod boundaries;
mod cases;
mod property;
mod rules;
mod worked;

use prices::{
    catalog::{Catalog, Lifetime, Model, PricePeriod},
    cost::{CostBreakdown, Mode, Terms, TokenUsage, cost_of},
    date::{Date, Time, parse_date},
    money::Usd,
};
use tokens::Tokens;

/// A day on which most shipped prices are in force.
pub fn today() -> Date {
    parse_date("2026-11-20").unwrap()
}

pub fn usage(input: u64, cache_read: u64, output: u64) -> TokenUsage {
    TokenUsage {
        input: Tokens::new(input),
        cache_read: Tokens::new(cache_read),
        output: Tokens::new(output),
        ..TokenUsage::default()
    }
}

pub fn with_write(mut usage: TokenUsage, lifetime: Lifetime, tokens: u64) -> TokenUsage {
    usage.cache_write.insert(lifetime, Tokens::new(tokens));
    usage
}

pub fn standard() -> Terms {
    Terms::standard(today())
}

pub fn in_mode(mode: Mode) -> Terms {
    Terms { mode, ..standard() }
}

pub fn at(date: &str, hour: i8, minute: i8) -> Terms {
    Terms {
        time_utc: Some(Time::constant(hour, minute, 0, 0)),
        ..Terms::standard(parse_date(date).unwrap())
    }
}

/// The bill at a shipped model's price on the terms' day.
pub fn bill(catalog: &Catalog, id: &str, usage: &TokenUsage, terms: &Terms) -> CostBreakdown {
    let period = catalog
        .model_by_id(id)
        .unwrap()
        .price_on(terms.date)
        .unwrap();
    cost_of(usage, period, terms)
}

/// The bill's total, as written.
pub fn total(bill: &CostBreakdown) -> Option<String> {
    bill.total().map(Usd::to_decimal)
}

/// A period of a made-up model from its fields.
pub fn period(fields: &str) -> PricePeriod {
    let rules = r#"{"schema": 1, "rules": []}"#;
    let text = format!(
        r#"{{"schema": 1, "provider": "acme", "name": "Acme", "currency": "USD", "models": [{{"id": "one", "name": "One", "kind": "chat",
            "status": "active", "encoding": "o200k_base", "periods": [{{"state": "in_force", {fields},
            "source": {{"url": "https://example.test/", "checked": "2026-11-20", "grade": "maker"}}}}]}}]}}"#
    );
    let (catalog, problems) =
        Catalog::from_json(&[("acme.json", &text), ("token-rules.json", rules)]);
    assert_eq!(crate::unreadable(problems), Vec::new());
    let models: Vec<&Model> = catalog.models().collect();
    models[0].periods[0].clone()
}
