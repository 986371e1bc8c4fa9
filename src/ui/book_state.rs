//! What the price book's pages share: choices, order, workload, day, picks. Kept while the visitor changes language.

use leptos::prelude::*;

use super::{clock::Clock, data::PageData, own_prices::PriceBook, session::Heard};
use book::{AsOf, Column, Filter, Row, View};
use plan::Workload;
use prices::{catalog::ModelKey, date::Date};
use tokens::Tokens;

/// Rows shown before the visitor scrolls: more than a large window shows.
pub const FIRST_ROWS: usize = 20;

/// The workload of a first visit: a page of prompt.
const FIRST_INPUT: Tokens = Tokens::new(1_200);

/// The workload of a first visit.
pub fn first_workload() -> Workload {
    Workload {
        input: FIRST_INPUT,
        ..Workload::default()
    }
}

/// The comparison's state. Copies share the same signals.
#[derive(Clone, Copy)]
pub struct BookState {
    /// The catalog.
    pub data: &'static PageData,
    /// The visitor's day.
    pub clock: Clock,
    /// What is seen: choices, order, columns, day, picks.
    pub view: RwSignal<View>,
    /// The workload that rows are priced for.
    pub workload: RwSignal<Workload>,
    /// The lists' prices, and the visitor's own over them.
    pub prices: PriceBook,
    /// What it has heard of the work.
    pub heard: Heard,
    /// A model was to be picked, and there was no room for it.
    pub is_full: RwSignal<bool>,
    /// How many rows are drawn.
    pub limit: RwSignal<usize>,
    /// Every model as a row.
    pub rows: Memo<Rows>,
    /// Places of the rows shown, in order.
    pub shown: Memo<Vec<u16>>,
}

/// Rows that are new whenever they are worked out again: comparing them would cost more than drawing.
#[derive(Clone)]
pub struct Rows(pub Vec<Row<'static>>);

impl PartialEq for Rows {
    fn eq(&self, _: &Self) -> bool {
        false
    }
}

impl BookState {
    /// The state of a first visit: every served model, the newest first.
    pub fn new(data: &'static PageData, clock: Clock, prices: PriceBook) -> Self {
        let view = RwSignal::new(View::default());
        let workload = RwSignal::new(first_workload());
        // The rows are worked out again when the day changes, not with every letter of a search.
        let day = Memo::new(move |_| view.with(|view| view.day));
        let rows = Memo::new(move |_| {
            let today = clock.today.get();
            let as_of = AsOf {
                day: day.get().unwrap_or(today),
                today,
            };
            let rows = workload
                .with(|workload| book::rows(prices.list(), prices.overlay(), as_of, workload));
            Rows(rows)
        });
        let shown = Memo::new(move |_| {
            rows.with(|rows| view.with(|view| book::arrange(&rows.0, &view.filter, view.sort)))
        });
        Self {
            data,
            clock,
            view,
            workload,
            prices,
            heard: Heard::new(),
            is_full: RwSignal::new(false),
            limit: RwSignal::new(FIRST_ROWS),
            rows,
            shown,
        }
    }

    /// Changes which rows are wanted, and begins at the top again.
    pub fn choose(&self, change: impl FnOnce(&mut Filter)) {
        self.begin();
        self.view.update(|view| change(&mut view.filter));
    }

    /// Orders the rows by a column, or turns them round, and begins at the top again.
    pub fn sort_by(&self, column: Column) {
        self.begin();
        self.view.update(|view| view.sort = view.sort.by(column));
    }

    /// Draws the first rows only: an answer takes as long however many rows were drawn before.
    fn begin(&self) {
        self.limit.set(FIRST_ROWS);
    }

    /// The day the prices are of.
    pub fn day(&self) -> Date {
        let chosen = self.view.with(|view| view.day);
        chosen.unwrap_or_else(|| self.clock.today.get())
    }

    /// Picks a model, or puts it back. One too many is refused.
    pub fn pick(&self, key: &ModelKey) {
        let mut has_room = true;
        self.view.update(|view| has_room = view.toggle_pick(key));
        self.is_full.set(!has_room);
    }

    /// The rows of the picked models, in the order they were picked.
    pub fn picked(&self) -> Vec<Row<'static>> {
        let find = |key: &ModelKey| {
            let is_it = |row: &&Row<'static>| row.model.key == *key;
            self.rows.with(|rows| rows.0.iter().find(is_it).copied())
        };
        self.view
            .with(|view| view.picks.iter().filter_map(find).collect())
    }

    /// The columns in sight: the model, the chosen ones, and the workload's cost when it is asked for.
    pub fn visible_columns(&self) -> Vec<Column> {
        self.view.with(|view| {
            let is_shown = |column: &Column| {
                *column == Column::Model
                    || view.columns.contains(column)
                    || (view.is_priced && column.is_workload())
            };
            Column::ALL.into_iter().filter(is_shown).collect()
        })
    }
}
