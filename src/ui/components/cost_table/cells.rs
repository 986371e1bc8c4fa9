//! The figures of the rows as they are written.

use crate::text::Words as _;
use crate::text::{Locale, TableText};
use crate::ui::money;
use plan::compare::{self, Column, Figure, Figures, Gap};
use prices::money::Usd;

/// How many figures a row has.
const FIGURES: usize = Column::ALL.len() - 1;
/// Characters that a column's head needs.
const LEAST_WIDTH: usize = 9;

/// The figures of a row.
pub type Cells = [Cell; FIGURES];

/// What stands in a cell: the exact value for programs, the text for people, and why there is none.
#[derive(Clone)]
pub struct Cell {
    /// Its column.
    pub column: Column,
    /// The exact value; empty where there is none.
    pub value: String,
    /// What is written.
    pub shown: String,
    /// Why there is no figure.
    pub why: Option<String>,
    /// How many more decimals the longest figure of the column has, the point counted as one: moved left by these, the points of the
    /// column stand below one another.
    pub lacking: usize,
}

impl Cell {
    fn new(column: Column, value: String, shown: String) -> Self {
        Self {
            column,
            value,
            shown,
            why: None,
            lacking: 0,
        }
    }

    /// An em dash that says why.
    fn missing(column: Column, why: String) -> Self {
        Self {
            why: Some(why),
            ..Self::new(column, String::new(), format::NO_FIGURE.to_owned())
        }
    }

    /// Characters from the point on, of a figure that is set at its point.
    fn decimals(&self) -> Option<usize> {
        let is_money = !matches!(self.column, Column::Tokens | Column::Ratio);
        let point = || self.shown.find('.').unwrap_or(self.shown.len());
        (is_money && self.why.is_none()).then(|| self.shown.len() - point())
    }
}

/// The cells of all rows drawn, set to one another, and how many characters each column is wide.
pub fn cells(
    rows: &[compare::Row<'_>],
    picked: Figure,
    locale: Locale,
) -> (Vec<Cells>, [usize; FIGURES]) {
    let mut rows: Vec<Cells> = rows
        .iter()
        .map(|row| cells_of(&row.figures, picked, locale))
        .collect();
    let mut widths = [LEAST_WIDTH; FIGURES];
    for (column, width) in widths.iter_mut().enumerate() {
        let most = rows.iter().filter_map(|row| row[column].decimals()).max();
        for row in &mut rows {
            let cell = &mut row[column];
            if let (Some(most), Some(own)) = (most, cell.decimals()) {
                cell.lacking = most - own;
            }
            *width = (*width).max(cell.shown.chars().count() + cell.lacking);
        }
    }
    (rows, widths)
}

fn cells_of(figures: &Figures, picked: Figure, locale: Locale) -> Cells {
    let text = locale.text();
    let why = text.costs.bill.gap;
    let money = |column, figure: Figure| match figure {
        Ok(amount) => Cell::new(column, amount.to_decimal(), money::amount(amount)),
        Err(gap) => Cell::missing(column, why(gap)),
    };
    let tokens = match figures.tokens {
        Some(count) => {
            let expected = count.expected().get();
            Cell::new(
                Column::Tokens,
                expected.to_string(),
                format::grouped(expected),
            )
        }
        None => Cell::missing(Column::Tokens, why(Gap::Uncounted)),
    };
    [
        tokens,
        money(Column::Input, figures.input),
        money(Column::Output, figures.output),
        money(Column::CacheRead, figures.cache_read),
        money(Column::Total, figures.total),
        money(Column::Month, figures.month),
        ratio(figures.total, picked, &text.costs.table),
    ]
}

/// The total as a multiple of the picked model's, which has no exact decimal: its two amounts are the exact value.
fn ratio(total: Figure, picked: Figure, text: &TableText) -> Cell {
    let (value, shown) = match (total, picked) {
        (Ok(Usd::ZERO), _) => ("0/1".to_owned(), text.free.to_owned()),
        (Ok(total), Ok(picked)) if picked > Usd::ZERO => {
            (format!("{total}/{picked}"), format::ratio(total, picked))
        }
        _ => (String::new(), format::NO_FIGURE.to_owned()),
    };
    Cell::new(Column::Ratio, value, shown)
}
