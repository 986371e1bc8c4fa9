//! What the explainers let a reader try.

mod cache;
mod deduct;
mod growth;
mod images;
mod layers;
mod quota;
mod triage;

use prices::{
    catalog::{Catalog, ModelKey, PricePeriod},
    date::{Date, parse_date},
    money::Usd,
};

use crate::scenarios::{catalog, key, today};

fn usd(text: &str) -> Usd {
    Usd::parse(text).unwrap()
}

/// The made-up model's prices on the made-up today; `crate::scenarios::catalog` lists them.
fn period(id: &str) -> PricePeriod {
    let catalog = catalog();
    let model = catalog.model(&key(id)).unwrap();
    model.price_on(today()).unwrap().clone()
}

/// A shipped model's prices.
fn shipped<'c>(catalog: &'c Catalog, model: &str, day: Date) -> &'c PricePeriod {
    let key = ModelKey::parse(model).unwrap();
    catalog.model(&key).unwrap().price_on(day).unwrap()
}

fn day(text: &str) -> Date {
    parse_date(text).unwrap()
}
