//! What a visitor sees of the price book: what a link carries.

use super::{Column, Filter, MAX_PICKS, Sort};
use plan::compare::Direction;
use prices::{catalog::ModelKey, date::Date};

/// What a visitor sees of the price book, without the workload it is priced for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct View {
    /// The columns after the model's name, in the order of the table.
    pub columns: Vec<Column>,
    /// The order of the rows.
    pub sort: Sort,
    /// Which rows.
    pub filter: Filter,
    /// The day the prices are of. `None`: today, whatever day that is.
    pub day: Option<Date>,
    /// Whether the workload's cost takes the place of the list prices.
    pub is_priced: bool,
    /// The models side by side, in the order they were picked; at most [`MAX_PICKS`].
    pub picks: Vec<ModelKey>,
}

impl Default for View {
    fn default() -> Self {
        Self {
            columns: Column::DEFAULT.to_vec(),
            sort: Sort::default(),
            filter: Filter::default(),
            day: None,
            is_priced: false,
            picks: Vec::new(),
        }
    }
}

impl View {
    /// The cost of a workload on every row, the cheapest month first.
    #[must_use]
    pub fn priced() -> Self {
        let mut view = Self::default();
        view.price(true);
        view
    }

    /// Shows a workload's cost, or the list prices. The rows are ordered by what is asked for, unless the visitor has chosen an order: by
    /// the month, and without it as they were at first.
    pub fn price(&mut self, is_priced: bool) {
        self.is_priced = is_priced;
        if is_priced && self.sort == Sort::default() {
            self.sort = Sort {
                column: Column::PerMonth,
                direction: Direction::Ascending,
            };
        } else if !is_priced && self.sort.column.is_workload() {
            self.sort = Sort::default();
        }
    }

    /// Shows a column, or hides it. Columns keep the order of the table; the model's name is always there.
    pub fn toggle_column(&mut self, column: Column) {
        let mut columns = Vec::new();
        for known in Column::ALL {
            let is_shown = self.columns.contains(&known);
            if known != Column::Model && is_shown != (known == column) {
                columns.push(known);
            }
        }
        self.columns = columns;
    }

    /// Whether a model is picked.
    pub fn is_picked(&self, key: &ModelKey) -> bool {
        self.picks.contains(key)
    }

    /// Picks a model, or puts it back. `false`: there are [`MAX_PICKS`] already, and nothing has changed.
    pub fn toggle_pick(&mut self, key: &ModelKey) -> bool {
        match self.picks.iter().position(|known| known == key) {
            Some(at) => drop(self.picks.remove(at)),
            None if self.picks.len() < MAX_PICKS => self.picks.push(key.clone()),
            None => return false,
        }
        true
    }
}
