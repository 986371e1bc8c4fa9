//! Which rows are shown, and in which order.

use std::cmp::Ordering;

use super::{CellValue, Column, Filter, Row, by_nature};
use plan::compare::Direction;

/// What the rows are ordered by, and which way they run.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Sort {
    /// What the rows are ordered by.
    pub column: Column,
    /// Which way they run. Rows without a value come last either way.
    pub direction: Direction,
}

impl Default for Sort {
    /// The newest first: what most people have come to look at.
    fn default() -> Self {
        Self {
            column: Column::Released,
            direction: Direction::Descending,
        }
    }
}

impl Sort {
    /// Orders by `column`; once more turns the order round. Days and limits start with the largest: newest and longest first.
    #[must_use]
    pub fn by(self, column: Column) -> Self {
        let first = match column {
            Column::Context | Column::MaxOutput | Column::Released | Column::Checked => {
                Direction::Descending
            }
            _ => Direction::Ascending,
        };
        let turned = match self.direction {
            Direction::Ascending => Direction::Descending,
            Direction::Descending => Direction::Ascending,
        };
        let direction = if self.column == column { turned } else { first };
        Self { column, direction }
    }
}

/// The rows that pass, as places in `rows`, in order. Rows that are equal keep the catalogue's order either way.
pub fn arrange(rows: &[Row<'_>], filter: &Filter, sort: Sort) -> Vec<u16> {
    let mut shown: Vec<u16> = Vec::new();
    for (at, row) in (0..u16::MAX).zip(rows) {
        if filter.lets(row) {
            shown.push(at);
        }
    }
    let turned = |order: Ordering| match sort.direction {
        Direction::Ascending => order,
        Direction::Descending => order.reverse(),
    };
    if sort.column == Column::Model {
        order(&mut shown, &|a, b| {
            let name = |at: u16| rows[usize::from(at)].model.name.as_str();
            turned(by_nature(name(a), name(b)))
        });
        return shown;
    }
    let keys: Vec<(u8, i128)> = rows
        .iter()
        .map(|row| {
            let cell = sort.column.cell(row);
            // Prices by different units do not compare, so each unit stands by itself, and what is unknown stands last.
            let group = match cell {
                CellValue::Unit(unit) => unit.unit as u8,
                _ if cell.is_unknown() => u8::MAX,
                _ => 0,
            };
            (group, cell.magnitude().unwrap_or_default())
        })
        .collect();
    order(&mut shown, &|a, b| {
        let (a, b) = (keys[usize::from(a)], keys[usize::from(b)]);
        a.0.cmp(&b.0).then_with(|| turned(a.1.cmp(&b.1)))
    });
    shown
}

/// Orders places by what stands there, equals by their places. The only sort of the book: the library's is large, and every kind of
/// closure would bring another.
pub fn order(places: &mut [u16], compare: &dyn Fn(u16, u16) -> Ordering) {
    places.sort_unstable_by(|a, b| compare(*a, *b).then_with(|| a.cmp(b)));
}
