//! The table's head: every column sorts.

use leptos::prelude::*;

use crate::{text::TableText, ui::state::CalculatorState};
use plan::compare::{Column, Direction, Listing};

/// A column's name in hooks and styles.
pub const fn part(column: Column) -> &'static str {
    match column {
        Column::Model => "model",
        Column::Tokens => "tokens",
        Column::Input => "input",
        Column::Output => "output",
        Column::CacheRead => "cache_read",
        Column::Total => "total",
        Column::Month => "month",
        Column::Ratio => "ratio",
    }
}

/// One button per column; `aria-sort` stands on the column the rows are ordered by.
pub fn head(state: CalculatorState, listing: &Listing, text: &'static TableText) -> AnyView {
    let cell = |column: Column| {
        let order = (listing.column == column).then_some(match listing.direction {
            Direction::Ascending => "ascending",
            Direction::Descending => "descending",
        });
        let sort = move |_| state.costs.update(|view| view.listing.sort_by(column));
        view! {
            <th scope="col" role="columnheader" data-column=part(column) aria-sort=order>
                <button type="button" class="sort" title=(text.explain)(column) on:click=sort>{(text.column)(column)}</button>
            </th>
        }
    };
    view! { <thead role="rowgroup"><tr role="row">{Column::ALL.into_iter().map(cell).collect_view()}</tr></thead> }.into_any()
}
