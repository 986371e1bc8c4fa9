//! Words of links, files and print.

use link::scenario::COLUMNS;

/// Links, files, print.
pub struct LinkWords {
    /// Heading.
    pub heading: &'static str,
    /// Buttons: link, Markdown, CSV, JSON, print.
    pub buttons: [&'static str; 5],
    /// What they hold; files hold so many other models at most, those that people know first.
    pub note: fn(models: &str) -> String,
    /// The link is on the clipboard.
    pub link_copied: &'static str,
    /// The tables are.
    pub copied: &'static str,
    /// A file was offered.
    pub saved: &'static str,
    /// The clipboard was refused.
    pub refused: &'static str,
    /// Label of the text to copy by hand.
    pub by_hand: &'static str,
    /// A price's source in a copy; one of the visitor's own has no day.
    pub source: fn(model: &str, source: &str, day: Option<&str>) -> String,
    /// What a copy rests on.
    pub as_of: fn(name: &str, day: &str) -> String,
    /// Heads of a file's columns, without the currency.
    pub columns: [&'static str; COLUMNS],
    /// A column in one case.
    pub of_case: fn(what: &str, case: &str) -> String,
    /// Kinds of a file's rows: address, assumption, price, line of the bill, model.
    pub rows: [&'static str; 5],
    /// Assumptions, for print.
    pub assumptions: &'static str,
    /// Heads of the assumptions: what, low, expected, high.
    pub assumption_head: &'static str,
    /// The mix of models in a copy.
    pub own_mix: &'static str,
}
