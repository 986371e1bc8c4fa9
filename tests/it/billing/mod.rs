//! Terms of payment, wallets, accounts, and what they come to.

mod adviser;
mod buy;
mod demand;
mod dollar;
mod files;
mod invoice;
mod link;
mod own;
mod page;
mod property;
mod summary;
mod terms;
mod timing;
mod wallet;

use tokentally::{
    billing::{DailyUse, PurchaseFee, Rate},
    date::{Date, parse_date},
    money::Usd,
};

pub fn day(text: &str) -> Date {
    parse_date(text).unwrap()
}

pub fn usd(text: &str) -> Usd {
    Usd::parse(text).unwrap()
}

pub fn rate(percent: &str) -> Rate {
    Rate::parse(percent).unwrap()
}

/// The fee of a gateway that takes 5.5 %, at least $0.80.
pub fn gateway_fee() -> PurchaseFee {
    PurchaseFee {
        rate: rate("5.5"),
        minimum: usd("0.80"),
    }
}

/// The same use on each of so many days.
pub fn steady(start: &str, days: usize, per_day: &str) -> DailyUse {
    DailyUse::new(day(start), vec![usd(per_day); days]).unwrap()
}

/// The amounts, for comparing many at once.
pub fn plain(amounts: impl IntoIterator<Item = Usd>) -> Vec<String> {
    amounts.into_iter().map(Usd::to_decimal).collect()
}
