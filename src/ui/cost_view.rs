//! What the visitor has made of the cost table: which rows, how many are drawn, which stand open.

use leptos::prelude::{Get as _, With as _};

use super::state::CalculatorState;
use plan::compare::{self, Listing, Row};
use prices::catalog::Model;
use tokens::Tokens;

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

    /// The listed rows that are drawn. The picked model is among them wherever it stands: the last, when it is further down.
    pub fn drawn<'a>(&self, listed: &[Row<'a>], picked: &Model) -> Vec<Row<'a>> {
        let count = if self.whole {
            listed.len()
        } else {
            listed.len().min(FIRST_ROWS)
        };
        let (first, rest) = listed.split_at(count);
        let mut drawn = first.to_vec();
        let picked = rest.iter().find(|row| row.model.key == picked.key);
        if let (Some(last), Some(picked)) = (drawn.last_mut(), picked) {
            *last = *picked;
        }
        drawn
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
    let today = state.clock.today.get();
    state.costs.with(|view| {
        view.listing
            .arrange(state.prices.catalog(), today, |model| {
                compare::figures(model, state.input_for(model), &workload, today)
            })
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use plan::Workload;
    use prices::{catalog::Catalog, date::parse_date};

    /// A catalogue of so many models at one price: `acme/0` and on.
    fn catalog(models: usize) -> Catalog {
        let model = |id: usize| {
            format!(
                r#"{{"id":"{id}","name":"{id}","kind":"chat","status":"active","encoding":"o200k_base","periods":[{{"from":null,"to":null,"state":"in_force","rates":{{"input":"1","output":"5"}},"source":{{"url":"https://example.test/","checked":"2026-10-03","grade":"maker"}}}}]}}"#
            )
        };
        let models: Vec<String> = (0..models).map(model).collect();
        let models = models.join(",");
        let file = format!(
            r#"{{"schema":1,"provider":"acme","name":"Acme","currency":"USD","models":[{models}]}}"#
        );
        let (catalog, problems) = Catalog::from_json(&[("acme.json", &file)]);
        assert!(problems.is_empty(), "{problems:?}");
        catalog
    }

    /// Which of so many rows are drawn while the model of that number is picked: how many, and the last.
    fn check(view: &CostView, models: usize, picked: usize, expected: (usize, usize)) {
        let catalog = catalog(models);
        let today = parse_date("2026-11-20").unwrap();
        let rows = view.listing.arrange(&catalog, today, |model| {
            compare::figures(model, None, &Workload::default(), today)
        });
        let picked = catalog.models().nth(picked).unwrap();
        let drawn = view.drawn(&rows, picked);
        let last = drawn.last().unwrap().model.id.parse().unwrap();
        assert_eq!((drawn.len(), last), expected);
    }

    #[test]
    fn the_first_rows_are_drawn_and_the_picked_model_among_them() {
        let view = CostView::default();
        check(&view, FIRST_ROWS - 1, 0, (FIRST_ROWS - 1, FIRST_ROWS - 2));
        check(&view, FIRST_ROWS, 0, (FIRST_ROWS, FIRST_ROWS - 1));
        check(&view, FIRST_ROWS + 9, 3, (FIRST_ROWS, FIRST_ROWS - 1));
        check(
            &view,
            FIRST_ROWS + 9,
            FIRST_ROWS + 3,
            (FIRST_ROWS, FIRST_ROWS + 3),
        );
    }

    #[test]
    fn another_list_begins_at_the_first_rows_again() {
        let mut view = CostView {
            whole: true,
            ..CostView::default()
        };
        check(&view, FIRST_ROWS + 9, 0, (FIRST_ROWS + 9, FIRST_ROWS + 8));
        view.list(|listing| listing.retired = true);
        assert!(view.listing.retired);
        check(&view, FIRST_ROWS + 9, 0, (FIRST_ROWS, FIRST_ROWS - 1));
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
