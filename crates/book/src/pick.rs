//! A few rows side by side, line by line.

use super::{CellValue, Column, Row, pick_value::value};
use prices::{
    catalog::{Lifetime, Tier, TierOperator},
    money::{Usd, UsdPerMTok},
};
use tokens::Tokens;

/// How many rows stand side by side at most.
pub const MAX_PICKS: usize = 6;

/// What a line compares.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LineOf {
    /// One of the book's columns.
    Column(Column),
    /// Hidden thinking tokens, where somebody lists a price for them.
    Reasoning,
    /// Writing to a cache of that lifetime.
    CacheWrite(Lifetime),
    /// Input of a prompt that reaches a length.
    TierInput(Threshold),
    /// Output after a prompt that reaches a length.
    TierOutput(Threshold),
    /// Reading from a cache in a prompt that reaches a length.
    TierCacheRead(Threshold),
    /// Tokens of the prompt alone.
    MaxInput,
    /// The day it stops.
    Retires,
}

/// The length of a prompt from which other prices hold, in tokens.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Threshold {
    /// The length.
    pub tokens: Tokens,
    /// Whether a prompt of exactly that length belongs to it.
    pub itself: bool,
}

impl Threshold {
    pub(super) fn of(tier: &Tier) -> Self {
        Self {
            tokens: tier.threshold,
            itself: tier.operator == TierOperator::AtLeast,
        }
    }

    /// The shortest prompt that reaches it.
    pub(super) fn shortest_prompt(self) -> Tokens {
        self.tokens + Tokens::new(u64::from(!self.itself))
    }
}

/// A line: one cell for each picked row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line<'a> {
    /// What it compares.
    pub of: LineOf,
    /// The values, in the order of the picks.
    pub cells: Vec<PickCell<'a>>,
    /// Whether any two of the values are different.
    pub differs: bool,
}

/// One value of a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PickCell<'a> {
    /// The value.
    pub value: CellValue<'a>,
    /// More than half of the line shares a value, and this is another.
    pub is_odd: bool,
    /// It costs the least of the line, and not all cost the same. Only prices and amounts can.
    pub is_cheapest: bool,
    /// Another of the line costs exactly the same.
    pub is_tied: bool,
    /// What it costs and what the cheapest that is not free costs, so that "N x the cheapest" is exact. `None`: unknown, free, not
    /// a price, or the only price of the line.
    pub against: Option<(Usd, Usd)>,
}

/// Sets rows side by side. Lines on which no row has a value are left out; rows past [`MAX_PICKS`] are, too.
pub fn pick<'a>(rows: &[Row<'a>]) -> Vec<Line<'a>> {
    let rows = &rows[..rows.len().min(MAX_PICKS)];
    lines(rows)
        .into_iter()
        .map(|of| line(of, rows.iter().map(|row| value(of, row)).collect()))
        .filter(|line| line.cells.iter().any(|cell| !cell.value.is_unknown()))
        .collect()
}

/// Every line that could hold something, in the order of the table.
fn lines(rows: &[Row<'_>]) -> Vec<LineOf> {
    let mut lifetimes: Vec<Lifetime> = Vec::new();
    let mut thresholds: Vec<Threshold> = Vec::new();
    for row in rows {
        let Some(period) = row.period else {
            continue;
        };
        for lifetime in period.rates.cache_write.keys() {
            insert(&mut lifetimes, *lifetime);
        }
        for tier in &period.tiers {
            insert(&mut thresholds, Threshold::of(tier));
        }
    }
    let mut lines = vec![
        LineOf::Column(Column::Input),
        LineOf::Column(Column::Output),
        LineOf::Reasoning,
        LineOf::Column(Column::CacheRead),
    ];
    lines.extend(lifetimes.into_iter().map(LineOf::CacheWrite));
    lines.extend([Column::Storage, Column::BatchInput, Column::BatchOutput].map(LineOf::Column));
    for threshold in thresholds {
        lines.extend([
            LineOf::TierInput(threshold),
            LineOf::TierOutput(threshold),
            LineOf::TierCacheRead(threshold),
        ]);
    }
    lines.extend([
        LineOf::Column(Column::Unit),
        LineOf::Column(Column::Context),
        LineOf::MaxInput,
        LineOf::Column(Column::MaxOutput),
        LineOf::Column(Column::Released),
        LineOf::Retires,
        LineOf::Column(Column::Checked),
        LineOf::Column(Column::PerRequest),
        LineOf::Column(Column::PerMonth),
    ]);
    lines
}

/// Puts a value where it belongs in a short ordered list, once.
fn insert<T: Ord>(values: &mut Vec<T>, value: T) {
    let at = values.iter().take_while(|known| **known < value).count();
    if values.get(at) != Some(&value) {
        values.insert(at, value);
    }
}

fn line(of: LineOf, values: Vec<CellValue<'_>>) -> Line<'_> {
    let costs: Vec<Option<Usd>> = values.iter().map(cost).collect();
    let least = costs.iter().flatten().copied().min();
    let dearest = costs.iter().flatten().copied().max();
    let least_paid = costs
        .iter()
        .flatten()
        .copied()
        .filter(|cost| *cost > Usd::ZERO)
        .min();
    let priced = costs.iter().flatten().count();
    let shared = values.iter().find(|value| {
        let like_it = values.iter().filter(|other| same(other, value)).count();
        like_it * 2 > values.len()
    });
    let cells = values.iter().zip(&costs).map(|(value, cost)| PickCell {
        value: *value,
        is_odd: shared.is_some_and(|shared| !same(shared, value)),
        is_cheapest: cost.is_some() && *cost == least && least != dearest,
        is_tied: cost.is_some() && costs.iter().filter(|other| *other == cost).count() > 1,
        against: cost
            .filter(|cost| *cost > Usd::ZERO && priced > 1)
            .zip(least_paid),
    });
    Line {
        of,
        cells: cells.collect(),
        differs: values.windows(2).any(|pair| !same(&pair[0], &pair[1])),
    }
}

/// What a value costs: a price for a million tokens, or the amount itself. Units are left out, for they may not be the same.
fn cost(value: &CellValue<'_>) -> Option<Usd> {
    match value {
        CellValue::Price(price) | CellValue::Write(price, _) => Some(per_million(*price)),
        CellValue::Money(amount) => Some(*amount),
        _ => None,
    }
}

/// A price as the amount for a million tokens.
pub(super) fn per_million(price: UsdPerMTok) -> Usd {
    price.cost_of(Tokens::new(1_000_000))
}

/// Whether two values say the same. Nothing known is nothing known, whatever the reason.
fn same(a: &CellValue<'_>, b: &CellValue<'_>) -> bool {
    a == b || a.is_unknown() && b.is_unknown()
}
