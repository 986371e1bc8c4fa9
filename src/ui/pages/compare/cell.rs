//! What stands in a cell: the exact value for programs, the figure for people.

use crate::text::Locale;
use crate::text::Words as _;
use crate::ui::money;
use book::{CellValue, Column, Row};
use prices::{catalog::UnitPrice, date::iso};

/// A cell's texts.
pub struct Cell {
    /// The exact value; empty where nothing is known.
    pub value: String,
    /// As people read it; an em dash where nothing is known.
    pub shown: String,
    /// Small, after the figure: a lifetime, a unit.
    pub after: Option<String>,
    /// Why nothing is known.
    pub why: Option<String>,
}

/// A column's unit: that of its prices, or the currency that amounts are shown in.
pub fn unit(column: Column, locale: Locale) -> &'static str {
    let rate = money::shown().filter(|_| matches!(column, Column::PerRequest | Column::PerMonth));
    rate.map_or_else(
        || (locale.book().compare.unit)(column),
        |rate| rate.currency.sign.trim_end(),
    )
}

/// The texts of a row's cell.
pub fn cell(column: Column, row: &Row<'_>, locale: Locale) -> Cell {
    cell_of(column.cell(row), locale)
}

/// The texts of a value.
pub fn cell_of(value: CellValue<'_>, locale: Locale) -> Cell {
    let mut after = None;
    let (value, shown) = match value {
        CellValue::Model(model) => (model.key.as_str().to_owned(), model.name.clone()),
        CellValue::Price(price) => (price.to_decimal(), format::price(price)),
        CellValue::Write(price, lifetime) => {
            let id = lifetime.id();
            after = (id != "default").then_some(id);
            (price.to_decimal(), format::price(price))
        }
        CellValue::Unit(unit) => {
            after = Some(unit_words(unit, locale));
            (unit.price.to_decimal(), format::usd_exact(unit.price))
        }
        CellValue::Tokens(tokens) => (tokens.to_string(), format::grouped(tokens.get())),
        CellValue::Day(day) => (iso(day), format::date(day)),
        CellValue::Money(amount) => (amount.to_decimal(), money::amount(amount)),
        CellValue::Unknown(gap) => {
            let book = locale.book();
            return Cell {
                value: String::new(),
                shown: format::NO_FIGURE.to_owned(),
                after: None,
                why: Some((book.prices.gap)(gap, &book.prices)),
            };
        }
    };
    Cell {
        value,
        shown,
        after,
        why: None,
    }
}

/// What one price by another unit is for: `1,000 queries`.
fn unit_words(unit: &UnitPrice, locale: Locale) -> String {
    let words = (locale.book().prices.units)(unit.unit, unit.per, &format::grouped(unit.per));
    format!("/ {words}")
}
