//! Where the decimal points of a column stand.

use crate::{
    format,
    plan::compare::{Column, Figure, Figures},
};

/// The most decimals a figure shown in each column of money has.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Decimals {
    input: usize,
    output: usize,
    cache_read: usize,
    total: usize,
    month: usize,
}

impl Decimals {
    /// Looks at every row shown.
    pub fn of(figures: &[Figures], shown: &[usize]) -> Self {
        let mut most = Self::default();
        for row in shown.iter().filter_map(|&row| figures.get(row)) {
            most.input = most.input.max(of_figure(row.input));
            most.output = most.output.max(of_figure(row.output));
            most.cache_read = most.cache_read.max(of_figure(row.cache_read));
            most.total = most.total.max(of_figure(row.total));
            most.month = most.month.max(of_figure(row.month));
        }
        most
    }

    /// How many more decimals the longest figure of the column has, the point counted as one.
    pub fn lacking(self, column: Column, shown: &str) -> usize {
        let most = match column {
            Column::Input => self.input,
            Column::Output => self.output,
            Column::CacheRead => self.cache_read,
            Column::Total => self.total,
            Column::Month => self.month,
            Column::Model | Column::Tokens | Column::Ratio => 0,
        };
        most.saturating_sub(of_text(shown))
    }
}

fn of_figure(figure: Figure) -> usize {
    figure.map_or(0, |amount| of_text(&format::usd(amount)))
}

/// Characters from the point on.
fn of_text(shown: &str) -> usize {
    shown.find('.').map_or(0, |point| shown.len() - point)
}
