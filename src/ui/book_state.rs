//! What the price book's pages share: choices, order, workload, day, picks. Kept while the visitor changes language.

use leptos::prelude::*;

use super::{clock::Clock, data::PageData};
const MAX_PICKS: usize = 6;
use crate::{
    book::{self, AsOf, Column, Filter, Overlay, Row, Sort},
    catalog::ModelKey,
    date::Date,
    plan::{Workload, compare::Direction},
    tokens::Tokens,
};

/// Rows shown before the visitor scrolls: two screens of a large window.
pub const FIRST_ROWS: usize = 60;

/// The workload of a first visit: a page of prompt.
const FIRST_INPUT: Tokens = Tokens::new(1_200);

/// The comparison's state. Copies share the same signals.
#[derive(Clone, Copy)]
pub struct BookState {
    /// The catalog.
    pub data: &'static PageData,
    /// The visitor's day.
    pub clock: Clock,
    /// Which rows are wanted.
    pub filter: RwSignal<Filter>,
    /// In which order.
    pub sort: RwSignal<Sort>,
    /// Columns shown, in the order of [`Column::ALL`]; the model is always there.
    pub columns: RwSignal<Vec<Column>>,
    /// The workload that rows are priced for.
    pub workload: RwSignal<Workload>,
    /// Whether the workload's cost is shown beside the list prices.
    pub is_priced: RwSignal<bool>,
    /// The past day that prices are asked for. `None`: today.
    pub day: RwSignal<Option<Date>>,
    /// Models side by side, in the order they were picked.
    pub picks: RwSignal<Vec<ModelKey>>,
    /// The visitor's own prices, laid over the list's.
    pub overlay: RwSignal<&'static Overlay>,
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
    pub fn new(data: &'static PageData, clock: Clock) -> Self {
        let filter = RwSignal::new(Filter::default());
        let sort = RwSignal::new(Sort {
            column: Column::Released,
            direction: Direction::Descending,
        });
        let workload = RwSignal::new(Workload {
            input: FIRST_INPUT,
            ..Workload::default()
        });
        let day = RwSignal::new(None);
        let overlay = RwSignal::new(Overlay::NONE);
        let rows = Memo::new(move |_| {
            let today = clock.today.get();
            let as_of = AsOf {
                day: day.get().unwrap_or(today),
                today,
            };
            let rows =
                workload.with(|workload| book::rows(&data.catalog, overlay.get(), as_of, workload));
            Rows(rows)
        });
        let shown = Memo::new(move |_| {
            rows.with(|rows| filter.with(|filter| book::arrange(&rows.0, filter, sort.get())))
        });
        Self {
            data,
            clock,
            filter,
            sort,
            columns: RwSignal::new(Column::DEFAULT.to_vec()),
            workload,
            is_priced: RwSignal::new(false),
            day,
            picks: RwSignal::new(Vec::new()),
            overlay,
            limit: RwSignal::new(FIRST_ROWS),
            rows,
            shown,
        }
    }

    /// The columns in sight: the chosen ones, and the workload's cost when it is asked for.
    pub fn visible_columns(&self) -> Vec<Column> {
        let is_priced = self.is_priced.get();
        self.columns.with(|columns| {
            let is_shown =
                |column: &Column| columns.contains(column) || (is_priced && column.is_workload());
            Column::ALL.into_iter().filter(is_shown).collect()
        })
    }

    /// Puts a column in or takes it away.
    pub fn toggle_column(&self, column: Column) {
        self.columns.update(|columns| toggle(columns, column));
    }

    /// Puts a model side by side with those picked, or takes it away. The oldest pick gives way to one too many.
    pub fn toggle_pick(&self, key: &ModelKey) {
        self.picks.update(|picks| {
            toggle(picks, key.clone());
            if picks.len() > MAX_PICKS {
                picks.remove(0);
            }
        });
    }
}

fn toggle<T: PartialEq>(list: &mut Vec<T>, item: T) {
    match list.iter().position(|known| *known == item) {
        Some(at) => drop(list.remove(at)),
        None => list.push(item),
    }
}
