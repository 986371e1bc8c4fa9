//! The rows that a chart of prices shows, and what can be said of several.

use leptos::prelude::{Get as _, With as _};

use crate::ui::book_state::BookState;
use book::{CellValue, Column, Row, main_kind, order};
use prices::{
    catalog::Kind,
    money::{Usd, UsdPerMTok},
};
use tokens::Tokens;

/// A row that can be drawn.
pub struct Dot {
    /// The row.
    pub row: Row<'static>,
    /// Its price for a million tokens, or what it costs.
    pub amount: Usd,
    /// Whether the visitor has picked it.
    pub is_picked: bool,
}

/// The rows shown that have a price above nothing and a place along the horizontal axis.
pub fn dots(state: BookState, price: Column, along: Column) -> Vec<Dot> {
    let rows = state.rows.get();
    let shown = state.shown.get();
    let dot = |at: &u16| {
        let row = rows.0.get(usize::from(*at))?;
        let amount = amount(row, price).filter(|amount| *amount > Usd::ZERO)?;
        place(row, along)?;
        let is_picked = state.view.with(|view| view.is_picked(&row.model.key));
        Some(Dot {
            row: *row,
            amount,
            is_picked,
        })
    };
    shown.iter().filter_map(dot).collect()
}

/// A price for a million tokens, or an amount, as dollars.
fn amount(row: &Row<'static>, price: Column) -> Option<Usd> {
    let per_million = |price: UsdPerMTok| price.cost_of(Tokens::new(1_000_000));
    match price.cell(row) {
        CellValue::Price(price) => Some(per_million(price)),
        CellValue::Money(amount) => Some(amount),
        _ => None,
    }
}

/// Where a row stands along the horizontal axis.
pub fn place(row: &Row<'static>, along: Column) -> Option<f64> {
    match along.cell(row) {
        CellValue::Tokens(tokens) if tokens > Tokens::ZERO => Some(chart::tokens(tokens)),
        CellValue::Day(day) => Some(chart::day(day)),
        _ => None,
    }
}

/// The cheapest; of equals the one that stands first in the table.
pub fn cheapest<'d>(dots: impl Iterator<Item = &'d Dot>) -> Option<&'d Dot> {
    dots.reduce(|least, dot| {
        if dot.amount < least.amount {
            dot
        } else {
            least
        }
    })
}

/// How many others cost exactly what the cheapest does.
pub fn ties<'d>(dots: impl Iterator<Item = &'d Dot>, best: &Dot) -> u64 {
    let same = dots.filter(|dot| dot.amount == best.amount).count();
    (same as u64).saturating_sub(1)
}

/// The amount that half of them do not exceed. Nothing of nothing.
pub fn median(amounts: &mut dyn Iterator<Item = Usd>) -> Usd {
    let amounts: Vec<Usd> = amounts.collect();
    let mut places: Vec<u16> = (0..u16::MAX).zip(&amounts).map(|(at, _)| at).collect();
    order(&mut places, &|a, b| {
        amounts[usize::from(a)].cmp(&amounts[usize::from(b)])
    });
    let middle = places.get(places.len().saturating_sub(1) / 2);
    middle.map_or(Usd::ZERO, |at| amounts[usize::from(*at)])
}

/// The kind that most dots are of: the only one that sentences compare.
pub fn kind_of(dots: &[Dot]) -> Option<Kind> {
    main_kind(&mut dots.iter().map(|dot| dot.row.model.kind))
}
