//! The values of a chart as a table.

use leptos::prelude::*;

/// A table of words. The first cell of a row names it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ChartTable {
    /// What it holds.
    pub caption: String,
    /// Names of the columns, with units.
    pub head: Vec<String>,
    /// The rows.
    pub rows: Vec<Vec<String>>,
}

/// The table, which scrolls by itself where it is too wide.
pub fn data_table(table: ChartTable) -> AnyView {
    let ChartTable {
        caption,
        head,
        rows,
    } = table;
    let head: Vec<AnyView> = head.into_iter().map(column).collect();
    let rows: Vec<AnyView> = rows.into_iter().map(row).collect();
    let label = caption.clone();
    view! {
        <div class="table-scroll" tabindex="0" role="group" aria-label=label>
            <table>
                <caption>{caption}</caption>
                <thead><tr>{head}</tr></thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
    .into_any()
}

fn column(name: String) -> AnyView {
    view! { <th scope="col">{name}</th> }.into_any()
}

fn row(cells: Vec<String>) -> AnyView {
    let cells: Vec<AnyView> = cells.into_iter().enumerate().map(cell).collect();
    view! { <tr>{cells}</tr> }.into_any()
}

fn cell((at, words): (usize, String)) -> AnyView {
    if at == 0 {
        view! { <th scope="row">{words}</th> }.into_any()
    } else {
        view! { <td>{words}</td> }.into_any()
    }
}
