//! What the visitor has made of the cost table: which rows, how many are drawn, which stand open.

use leptos::prelude::{Get as _, With as _};

use super::state::CalculatorState;
use plan::compare::{self, Group, Listing, Row};
use tokens::Tokens;

/// Rows drawn until the visitor asks for the rest: more than one looks through, few enough to be written into the page.
pub const FIRST_ROWS: usize = 40;

/// How the visitor looks at the cost table.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CostView {
    /// Which rows are listed, and in which order.
    pub listing: Listing,
    /// Every listed row is drawn, not the first [`FIRST_ROWS`] only.
    pub whole: bool,
    /// The models that cost nothing are drawn too.
    pub free: bool,
    /// Keys of the models whose rows are open.
    pub open: Vec<&'static str>,
}

impl CostView {
    /// Lists other rows. What is drawn begins at the first ones again.
    pub fn list(&mut self, change: impl FnOnce(&mut Listing)) {
        self.whole = false;
        self.free = false;
        change(&mut self.listing);
    }

    /// The listed rows that are drawn: the first ones, or all, and what is free where it is asked for.
    pub fn drawn<'a>(&self, listed: &[Row<'a>]) -> Vec<Row<'a>> {
        let (paid, free) = split_free(listed);
        let count = if self.whole {
            paid.len()
        } else {
            paid.len().min(FIRST_ROWS)
        };
        let mut drawn = paid[..count].to_vec();
        if self.free {
            drawn.extend_from_slice(free);
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

/// The rows that cost something, and those that cost nothing, which stand last.
pub fn split_free<'r, 'a>(listed: &'r [Row<'a>]) -> (&'r [Row<'a>], &'r [Row<'a>]) {
    let paid = listed.iter().filter(|row| row.group != Group::Free).count();
    listed.split_at(paid)
}

/// The rows listed, with their figures for the text and the workload as they are now. Tracks all of it.
pub fn listed(state: CalculatorState) -> Vec<Row<'static>> {
    let workload = state.workload(Tokens::ZERO);
    let today = state.clock.today.get();
    state.costs.with(|view| {
        view.listing.arrange(
            state.prices.catalog(),
            &state.picked().key,
            today,
            |model| compare::figures(model, state.input_for(model), &workload, today),
        )
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use plan::Workload;
    use prices::{catalog::Catalog, date::parse_date};
    use tokens::TokenCount;

    /// A catalogue of so many models at one price, and so many that are free: `acme/0` and on.
    fn catalog(paid: usize, free: usize) -> Catalog {
        let model = |id: usize| {
            let rate = if id < paid { "1" } else { "0" };
            format!(
                r#"{{"id":"{id}","name":"{id}","kind":"chat","status":"active","encoding":"o200k_base","periods":[{{"from":null,"to":null,"state":"in_force","rates":{{"input":"{rate}","output":"{rate}"}},"source":{{"url":"https://example.test/","checked":"2026-10-03","grade":"maker"}}}}]}}"#
            )
        };
        let models: Vec<String> = (0..paid + free).map(model).collect();
        let models = models.join(",");
        let file = format!(
            r#"{{"schema":1,"provider":"acme","name":"Acme","currency":"USD","models":[{models}]}}"#
        );
        let (catalog, problems) = Catalog::from_json(&[("acme.json", &file)]);
        assert!(problems.is_empty(), "{problems:?}");
        catalog
    }

    /// Which of so many rows, and of three that are free, are drawn while the model of that number is picked: how many, the first, the last.
    fn check(view: &CostView, paid: usize, picked: usize, expected: (usize, usize, usize)) {
        let catalog = catalog(paid, 3);
        let today = parse_date("2026-11-20").unwrap();
        let picked = &catalog.models().nth(picked).unwrap().key;
        let count = Some(TokenCount::Exact(Tokens::new(1)));
        let rows = view.listing.arrange(&catalog, picked, today, |model| {
            compare::figures(model, count, &Workload::default(), today)
        });
        let drawn = view.drawn(&rows);
        let id = |row: Option<&Row<'_>>| row.unwrap().model.id.parse().unwrap();
        assert_eq!((drawn.len(), id(drawn.first()), id(drawn.last())), expected);
    }

    #[test]
    fn the_first_rows_are_drawn_the_picked_model_before_all() {
        let view = CostView::default();
        check(
            &view,
            FIRST_ROWS - 1,
            0,
            (FIRST_ROWS - 1, 0, FIRST_ROWS - 2),
        );
        check(&view, FIRST_ROWS, 3, (FIRST_ROWS, 3, FIRST_ROWS - 1));
        let picked = FIRST_ROWS + 3;
        check(
            &view,
            FIRST_ROWS + 9,
            picked,
            (FIRST_ROWS, picked, FIRST_ROWS - 2),
        );
    }

    #[test]
    fn what_is_free_is_drawn_last_and_only_when_asked_for() {
        let view = CostView {
            free: true,
            ..CostView::default()
        };
        check(&view, 5, 0, (8, 0, 7));
        check(&CostView::default(), 5, 0, (5, 0, 4));
        // The picked model is drawn whatever it costs.
        check(&CostView::default(), 5, 6, (6, 6, 4));
    }

    #[test]
    fn another_list_begins_at_the_first_rows_again() {
        let mut view = CostView {
            whole: true,
            free: true,
            ..CostView::default()
        };
        check(
            &view,
            FIRST_ROWS + 9,
            0,
            (FIRST_ROWS + 12, 0, FIRST_ROWS + 11),
        );
        view.list(|listing| listing.retired = true);
        assert!(view.listing.retired);
        check(&view, FIRST_ROWS + 9, 0, (FIRST_ROWS, 0, FIRST_ROWS - 1));
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
