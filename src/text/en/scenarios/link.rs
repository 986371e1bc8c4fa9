//! Words of links, files and print, in English.

use crate::text::scenarios::link::LinkWords;

pub const WORDS: LinkWords = LinkWords {
    heading: "Take it away",
    buttons: [
        "Copy link",
        "Copy as Markdown",
        "Save as CSV",
        "Save as JSON",
        "Print",
    ],
    note: |models| {
        format!(
            "The link holds the whole scenario. Files hold its assumptions, its bill and its year in the low, the expected and the high case, and the same on up to {models} other models, those that people know first, with the source and day of every price."
        )
    },
    link_copied: "Link copied.",
    copied: "Copied.",
    saved: "Saved.",
    refused: "Your browser did not allow copying. Here it is to copy by hand.",
    by_hand: "To copy by hand",
    source: |model, source, day| {
        let read = day.map_or_else(String::new, |day| format!(", read {day}"));
        format!("{model}: {source}{read}")
    },
    as_of: |name, day| format!("{name}, at the prices of {day}, US dollars. From Tokentally."),
    columns: [
        "Scenario",
        "Prices of",
        "Row",
        "Name",
        "Model id",
        "Low",
        "Expected",
        "High",
        "Unit or choice",
        "Month, low",
        "Month, expected",
        "Month, high",
        "Year, low",
        "Year, expected",
        "Year, high",
        "per request, Expected",
        "",
        "per person, Expected",
        "per accepted result, Expected",
        "Source",
        "Read on",
    ],
    of_case: |what, case| format!("{what}, {case}"),
    rows: [
        "Opens with",
        "Assumption",
        "Price",
        "Line of the bill",
        "Same on another model",
    ],
    assumptions: "Assumptions",
    assumption_head: "Number",
    own_mix: "This scenario’s models",
};
