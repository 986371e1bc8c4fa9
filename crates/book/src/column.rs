//! The columns of the price book, and what stands in each.

use super::Row;
use plan::compare::{self, Figure};
use prices::{
    catalog::{Lifetime, Model, Unit, UnitPrice},
    cost::{Part, Unpriced},
    date::Date,
    money::{Usd, UsdPerMTok},
};
use tokens::Tokens;

/// A column of the price book.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Column {
    /// The model's name.
    Model,
    /// Input, `$/MTok`.
    Input,
    /// Output, `$/MTok`.
    Output,
    /// Reading from a cache, `$/MTok`.
    CacheRead,
    /// The cheapest way to write to a cache, `$/MTok`.
    CacheWrite,
    /// Keeping tokens in a cache, dollars per million and hour.
    Storage,
    /// Input in a batch, `$/MTok`.
    BatchInput,
    /// Output in a batch, `$/MTok`.
    BatchOutput,
    /// The first price by another unit than the token.
    Unit,
    /// Tokens of prompt and answer together.
    Context,
    /// Tokens of the answer.
    MaxOutput,
    /// The day of the release.
    Released,
    /// The day the price was read.
    Checked,
    /// The workload's one request, dollars.
    PerRequest,
    /// The workload's month, dollars.
    PerMonth,
}

/// Why a cell is empty.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Gap {
    /// No price is known for the day.
    NoPrice,
    /// The provider does not print it.
    NotPublished,
    /// It is billed by another unit than the token.
    OtherUnit(Unit),
    /// The workload uses this part, and its price is not known.
    Unpriced(Part, Unpriced),
}

/// What stands in a cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CellValue<'a> {
    /// The model, to be named.
    Model(&'a Model),
    /// A price in `$/MTok`; for storage, for each hour.
    Price(UsdPerMTok),
    /// A price in `$/MTok` for writing to a cache that lives so long.
    Write(UsdPerMTok, Lifetime),
    /// A price by another unit, with what narrows it down.
    Unit(&'a UnitPrice),
    /// A number of tokens.
    Tokens(Tokens),
    /// A day.
    Day(Date),
    /// An amount of dollars.
    Money(Usd),
    /// Nothing is known, and why. Shown as an em dash, never as zero.
    Unknown(Gap),
}

prices::choices! { Column {
    Model = "model",
    Input = "input",
    Output = "output",
    CacheRead = "cache-read",
    CacheWrite = "cache-write",
    Storage = "storage",
    BatchInput = "batch-input",
    BatchOutput = "batch-output",
    Unit = "unit",
    Context = "context",
    MaxOutput = "max-output",
    Released = "released",
    Checked = "checked",
    PerRequest = "request",
    PerMonth = "month",
} }

impl Column {
    /// The columns of a first visit, after the model's name.
    pub const DEFAULT: [Self; 6] = [
        Self::Input,
        Self::Output,
        Self::CacheRead,
        Self::Context,
        Self::Released,
        Self::Checked,
    ];

    /// Whether it shows the workload's cost rather than something listed.
    pub const fn is_workload(self) -> bool {
        matches!(self, Self::PerRequest | Self::PerMonth)
    }

    /// What stands in a row's cell.
    pub fn cell<'a>(self, row: &Row<'a>) -> CellValue<'a> {
        let rates = row.rates();
        let price = |price: Option<UsdPerMTok>| {
            price.map_or_else(|| CellValue::Unknown(gap(row)), CellValue::Price)
        };
        let tokens = |tokens: Option<Tokens>| {
            tokens.map_or(CellValue::Unknown(Gap::NotPublished), CellValue::Tokens)
        };
        match self {
            Self::Model => CellValue::Model(row.model),
            Self::Input => price(rates.and_then(|rates| rates.input)),
            Self::Output => price(rates.and_then(|rates| rates.output)),
            Self::CacheRead => price(rates.and_then(|rates| rates.cache_read)),
            Self::CacheWrite => match row.cache_write() {
                Some((lifetime, price)) => CellValue::Write(price, lifetime),
                None => CellValue::Unknown(gap(row)),
            },
            Self::Storage => price(rates.and_then(|rates| rates.cache_storage_hour)),
            Self::BatchInput => price(row.batch().0),
            Self::BatchOutput => price(row.batch().1),
            Self::Unit => match (row.unit(), row.period) {
                (Some(unit), _) => CellValue::Unit(unit),
                (None, Some(_)) => CellValue::Unknown(Gap::NotPublished),
                (None, None) => CellValue::Unknown(Gap::NoPrice),
            },
            Self::Context => tokens(row.model.context_window),
            Self::MaxOutput => tokens(row.model.max_output),
            Self::Released => row
                .model
                .released
                .map_or(CellValue::Unknown(Gap::NotPublished), CellValue::Day),
            Self::Checked => row
                .checked()
                .map_or(CellValue::Unknown(Gap::NoPrice), CellValue::Day),
            Self::PerRequest => money(row, row.per_request),
            Self::PerMonth => money(row, row.per_month),
        }
    }
}

/// Why a rate is not there.
fn gap(row: &Row<'_>) -> Gap {
    let Some(period) = row.period else {
        return Gap::NoPrice;
    };
    match period.units.first() {
        Some(unit) if period.rates.listed().is_empty() => Gap::OtherUnit(unit.unit),
        _ => Gap::NotPublished,
    }
}

fn money<'a>(row: &Row<'_>, figure: Figure) -> CellValue<'a> {
    match figure {
        Ok(amount) => CellValue::Money(amount),
        Err(compare::Gap::Unpriced(part, why)) => CellValue::Unknown(match gap(row) {
            Gap::OtherUnit(unit) => Gap::OtherUnit(unit),
            _ => Gap::Unpriced(part, why),
        }),
        Err(compare::Gap::NoPrice | compare::Gap::Uncounted) => CellValue::Unknown(Gap::NoPrice),
    }
}

impl CellValue<'_> {
    /// Whether nothing is known.
    pub const fn is_unknown(&self) -> bool {
        matches!(self, Self::Unknown(_))
    }

    /// A number that orders values of one column from small to large. `None`: unknown, or not a number.
    pub fn magnitude(&self) -> Option<i128> {
        match self {
            Self::Price(price) | Self::Write(price, _) => Some(i128::from(price.femto_per_token())),
            // What one costs, in a millionth of a femto-dollar: nearer than any two listed prices are.
            Self::Unit(unit) => {
                Some(unit.price.femto().saturating_mul(1_000_000) / i128::from(unit.per.max(1)))
            }
            Self::Tokens(tokens) => Some(i128::from(tokens.get())),
            Self::Day(day) => Some(
                i128::from(day.year()) * 10_000
                    + i128::from(day.month()) * 100
                    + i128::from(day.day()),
            ),
            Self::Money(amount) => Some(amount.femto()),
            Self::Model(_) | Self::Unknown(_) => None,
        }
    }
}
