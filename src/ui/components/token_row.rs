//! A row of the token view.

use leptos::prelude::*;

use crate::ui::token_rows::{Piece, Row, pieces};
use tokens::{Direction, Span};

/// How tokens are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ShownAs {
    /// Whitespace as marks.
    pub marked: bool,
    /// Ids in place of the text.
    pub with_ids: bool,
}

/// Draws a row once; another content is another row. The ids of the cells are what `token_of` reads.
pub fn token_row(row: &Row, shown_as: ShownAs) -> AnyView {
    let number = row.number;
    let cells = row.spans.iter().enumerate().map(|(place, span)| {
        view! { <span role="gridcell" id=format!("t{number}-{place}") class=class_of(span)>{content(span, shown_as)}</span> }
    });
    // Ids are numbers, which run from left to right in every text.
    let direction = match row.spans.first().map(|span| span.direction) {
        Some(Direction::RightToLeft) if !shown_as.with_ids => "rtl",
        _ => "ltr",
    };
    view! { <div class="token-row" role="row" dir=direction aria-rowindex=(number + 1).to_string()>{cells.collect::<Vec<_>>()}</div> }.into_any()
}

/// Neighbours differ in tint; a span of tokens that share a character has a dotted edge.
fn class_of(span: &Span) -> &'static str {
    let is_even = span.first_token.is_multiple_of(2);
    match (is_even, span.splits_character, span.continued) {
        (true, false, false) => "t a",
        (false, false, false) => "t b",
        (true, false, true) => "t a open",
        (false, false, true) => "t b open",
        (true, true, _) => "t a split",
        (false, true, _) => "t b split",
    }
}

fn content(span: &Span, shown_as: ShownAs) -> AnyView {
    if shown_as.with_ids {
        return span
            .ids
            .iter()
            .map(u32::to_string)
            .collect::<Vec<_>>()
            .join(" ")
            .into_any();
    }
    let mut pieces = pieces(&span.text, shown_as.marked);
    if let [Piece::Text(text)] = pieces.as_mut_slice() {
        return std::mem::take(text).into_any();
    }
    let drawn = pieces.into_iter().map(|piece| match piece {
        Piece::Text(text) => text.into_any(),
        Piece::Marks(marks) => view! { <i>{marks}</i> }.into_any(),
    });
    drawn.collect::<Vec<_>>().into_any()
}
