//! Words of links to the price book and of copies taken from it, in English.

use super::super::count::counted;
use crate::text::book::link::{HeadText, LinkText};

pub const WORDS: LinkText = LinkText {
    heading: "Take it away",
    link: "Copy link",
    link_note: "The link holds choices, columns, order, picks and the workload. Your own prices stay on this device.",
    markdown: "Copy as Markdown",
    csv: "Save as CSV",
    json: "Save as JSON",
    link_copied: "Link copied.",
    rows_copied: |rows| format!("Table copied: {}.", counted(rows, "row")),
    rows_saved: |rows| format!("Saved: {}.", counted(rows, "row")),
    refused: "Your browser did not allow copying. Here it is to copy by hand.",
    by_hand: "To copy by hand",
    heads: HeadText {
        id: "Model id",
        provider: "Provider",
        source: "Price source",
        checked: "Price checked",
    },
    as_of: |date| format!("Prices as known for {date}, US dollars; rates per million tokens."),
    workload: |input, output, thinking, cached, requests| {
        let thinking = thinking.map_or_else(String::new, |thinking| {
            format!(" and {} of thinking", counted(thinking, "token"))
        });
        format!(
            "Workload: {input} input and {}{thinking} a request, {cached}% of the input from the cache, {} a month.",
            counted(output, "output token"),
            counted(requests, "request")
        )
    },
    origin: "A dash or an empty cell is a price that is not published. From Tokentally.",
};
