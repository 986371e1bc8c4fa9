//! The token view without the browser: which rows are held, where they stand, what is said of a token.

mod detail;
mod geometry;
mod marks;
mod popover;

use std::{ops::Range, sync::Arc};

pub use detail::{Detail, DetailToken, Step, step};
pub use geometry::{Geometry, id_columns};
pub use marks::{Piece, pieces};
pub use popover::{popover_style, ring_style};

use tokens::Span;

/// A length in CSS, to a tenth of a pixel. Whole numbers make it: writing floats would be the largest function of the page.
#[expect(
    clippy::cast_possible_truncation,
    reason = "casts from floats saturate, which is what is wanted"
)]
pub fn pixels(length: f64) -> String {
    let tenths = (length * 10.0).round() as i64;
    let sign = if tenths < 0 { "-" } else { "" };
    let tenths = tenths.unsigned_abs();
    format!("{sign}{}.{}px", tenths / 10, tenths % 10)
}

/// A row on the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Its number in the whole text, from 0.
    pub number: u32,
    /// Tells rows apart: another content is another serial, the same content at the same place keeps its own.
    pub serial: u32,
    /// Its spans.
    pub spans: Vec<Span>,
}

/// The rows that are on the page, and how many there are in all.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TokenRows {
    /// Rows of the whole text.
    pub total: u32,
    rows: Vec<Arc<Row>>,
    last_serial: u32,
}

impl TokenRows {
    /// Takes other rows; those that did not change stay what they are.
    pub fn replace(&mut self, total: u32, first: u32, rows: Vec<Vec<Span>>) {
        let mut taken = Vec::with_capacity(rows.len());
        for (number, spans) in (first..).zip(rows) {
            let same = self.row(number).filter(|row| row.spans == spans).cloned();
            taken.push(same.unwrap_or_else(|| {
                self.last_serial = self.last_serial.wrapping_add(1);
                Arc::new(Row {
                    number,
                    serial: self.last_serial,
                    spans,
                })
            }));
        }
        (self.total, self.rows) = (total, taken);
    }

    /// The rows, in order.
    pub fn rows(&self) -> &[Arc<Row>] {
        &self.rows
    }

    /// The row of that number, if it is held.
    pub fn row(&self, number: u32) -> Option<&Arc<Row>> {
        let place = number.checked_sub(self.rows.first()?.number)?;
        self.rows.get(place as usize)
    }

    /// The span at a place in a row.
    pub fn span(&self, row: u32, place: u32) -> Option<&Span> {
        self.row(row)?.spans.get(place as usize)
    }

    /// The numbers of the rows that are held.
    pub fn range(&self) -> Range<u32> {
        let first = self.rows.first().map_or(0, |row| row.number);
        let end = self.rows.last().map_or(0, |row| row.number + 1);
        first..end
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;
    use tokens::Direction;

    /// A span of one token per byte of `text` unless `ids` says otherwise.
    pub fn span(text: &str, first_token: u64, ids: &[u32]) -> Span {
        Span {
            text: text.to_owned(),
            ids: ids.to_vec(),
            token_bytes: vec![
                u32::try_from(text.len()).expect("short")
                    / u32::try_from(ids.len()).expect("few");
                ids.len()
            ],
            first_token,
            byte_offset: 0,
            splits_character: ids.len() > 1,
            continues: false,
            continued: false,
            direction: Direction::LeftToRight,
        }
    }

    fn serials(rows: &TokenRows) -> Vec<u32> {
        rows.rows().iter().map(|row| row.serial).collect()
    }

    #[test]
    fn a_row_that_did_not_change_stays_the_same_row() {
        let mut rows = TokenRows::default();
        let row = |text: &str| vec![span(text, 0, &[1])];
        rows.replace(3, 0, vec![row("a"), row("b")]);
        let before = serials(&rows);
        rows.replace(3, 0, vec![row("a"), row("x"), row("c")]);
        let after = serials(&rows);
        assert_eq!(before[0], after[0]);
        assert!(!before.contains(&after[1]) && !before.contains(&after[2]));
        rows.replace(3, 1, vec![row("x"), row("c")]);
        assert_eq!(serials(&rows), after[1..]);
        assert_eq!(rows.range(), 1..3);
        assert!(rows.row(0).is_none() && rows.row(3).is_none());
    }
}
