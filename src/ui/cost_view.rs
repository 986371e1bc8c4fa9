//! What the visitor has made of the cost table: which rows, how many are drawn, which stand open.

use leptos::prelude::{Get as _, With as _};

use super::state::CalculatorState;
use crate::{
    plan::compare::{self, Listing, Row},
    tokens::Tokens,
};

/// Rows drawn until the visitor asks for the rest: more than one looks through, few enough to be written into the page.
pub const FIRST_ROWS: usize = 60;

/// How the visitor looks at the cost table.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CostView {
    /// Which rows are listed, and in which order.
    pub listing: Listing,
    /// Every listed row is drawn, not the first [`FIRST_ROWS`] only.
    pub whole: bool,
    /// Keys of the models whose rows are open.
    pub open: Vec<&'static str>,
}

impl CostView {
    /// Lists other rows. What is drawn begins at [`FIRST_ROWS`] again.
    pub fn list(&mut self, change: impl FnOnce(&mut Listing)) {
        self.whole = false;
        change(&mut self.listing);
    }

    /// How many of the listed rows are drawn.
    pub fn drawn(&self, listed: usize) -> usize {
        if self.whole {
            listed
        } else {
            listed.min(FIRST_ROWS)
        }
    }

    /// Opens a model's row, or closes it.
    pub fn toggle(&mut self, key: &'static str) {
        match self.open.iter().position(|open| *open == key) {
            Some(at) => _ = self.open.swap_remove(at),
            None => self.open.push(key),
        }
    }
}

/// The rows listed, with their figures for the text and the workload as they are now. Tracks all of it.
pub fn listed(state: CalculatorState) -> Vec<Row<'static>> {
    let workload = state.workload(Tokens::ZERO);
    let today = state.today.get();
    state.costs.with(|view| {
        view.listing.arrange(&state.data.catalog, today, |model| {
            compare::figures(model, state.input_for(model), &workload, today)
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn another_list_begins_at_the_first_rows_again() {
        let mut view = CostView::default();
        assert_eq!(view.drawn(FIRST_ROWS - 1), FIRST_ROWS - 1);
        assert_eq!(view.drawn(FIRST_ROWS + 1), FIRST_ROWS);
        view.whole = true;
        assert_eq!(view.drawn(FIRST_ROWS + 1), FIRST_ROWS + 1);
        view.list(|listing| listing.retired = true);
        assert!(view.listing.retired);
        assert_eq!(view.drawn(FIRST_ROWS + 1), FIRST_ROWS);
    }

    #[test]
    fn a_row_opens_and_closes_by_itself() {
        let mut view = CostView::default();
        view.toggle("a/1");
        view.toggle("a/2");
        view.toggle("a/1");
        assert_eq!(view.open, ["a/2"]);
    }
}
