//! The tables of live pieces, in the look of the tools' ledgers; on a phone each row is its name and its figures below.

use leptos::prelude::*;

use prices::money::Usd;

/// What stands in a cell.
pub enum Cell {
    /// A figure: what is shown, and its exact value.
    Figure(String, String),
    /// Anything else that is as short as a figure.
    Short(AnyView),
    /// Words, which wrap.
    Words(AnyView),
    /// A bar, as wide as this says.
    Bar(String),
}

impl Cell {
    /// An amount rounded for people; an em dash where there is none.
    pub fn usd(amount: Option<Usd>) -> Self {
        match amount {
            Some(amount) => Self::Figure(format::usd(amount), amount.to_decimal()),
            None => Self::none(),
        }
    }

    /// An amount to its last digit.
    pub fn exact(amount: Usd) -> Self {
        Self::Figure(format::usd_exact(amount), amount.to_decimal())
    }

    /// A count.
    pub fn count(count: u64) -> Self {
        Self::Figure(format::grouped(count), count.to_string())
    }

    /// Nothing known.
    pub fn none() -> Self {
        Self::Figure(format::NO_FIGURE.to_owned(), String::new())
    }

    /// Words, which wrap.
    pub fn words(words: impl Into<String>) -> Self {
        Self::Words(words.into().into_any())
    }

    /// Something as short as a figure, such as a percentage or a working; nothing where it is empty.
    pub fn short(short: impl Into<String>) -> Self {
        Self::Short(short.into().into_any())
    }
}

/// A row: its name, its cells, and a class for one that stands out.
pub struct Line {
    /// Its name.
    pub name: AnyView,
    /// Names it for tests and styles.
    pub id: String,
    /// `sum`, or empty.
    pub class: &'static str,
    /// Its cells.
    pub cells: Vec<Cell>,
}

impl Line {
    /// A plain row.
    pub fn new(id: impl Into<String>, name: impl Into<String>, cells: Vec<Cell>) -> Self {
        Self {
            name: name.into().into_any(),
            id: id.into(),
            class: "",
            cells,
        }
    }
}

/// A table that scrolls by itself where it is too wide. `head` names its columns, the first that of the rows' names.
pub fn table(label: &str, head: &[&'static str], lines: Vec<Line>) -> AnyView {
    let is_words = |at: usize| {
        let first = lines.first();
        let cell = first.and_then(|line| line.cells.get(at.checked_sub(1)?));
        at == 0 || matches!(cell, Some(Cell::Words(_)))
    };
    let heads: Vec<AnyView> = head
        .iter()
        .enumerate()
        .map(|(at, name)| {
            let class = if is_words(at) { "" } else { "number" };
            // A head without words is no head.
            if name.is_empty() {
                return view! { <td></td> }.into_any();
            }
            view! { <th scope="col" class=class>{*name}</th> }.into_any()
        })
        .collect();
    let rows: Vec<AnyView> = lines
        .into_iter()
        .map(|line| {
            let cells = line.cells.into_iter().enumerate();
            let cells: Vec<AnyView> = cells
                .map(|(at, cell)| {
                    let label = head.get(at + 1).copied().unwrap_or_default();
                    match cell {
                        Cell::Figure(shown, exact) => view! { <td class="number" data-label=label data-value=exact>{shown}</td> }.into_any(),
                        Cell::Short(short) => view! { <td class="number" data-label=label>{short}</td> }.into_any(),
                        Cell::Words(words) => view! { <td class="words" data-label=label>{words}</td> }.into_any(),
                        Cell::Bar(width) => view! { <td class="bar-column" data-label=label><div class="bar" style:width=width></div></td> }.into_any(),
                    }
                })
                .collect();
            view! { <tr data-row=line.id class=line.class><th scope="row">{line.name}</th>{cells}</tr> }.into_any()
        })
        .collect();
    view! {
        <div class="scroller" tabindex="0" role="group" aria-label=label.to_owned()>
            <table class="ledger stacks"><thead><tr>{heads}</tr></thead><tbody>{rows}</tbody></table>
        </div>
    }
    .into_any()
}
