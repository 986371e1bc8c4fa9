//! Words of links to the price book and of copies taken from it.

/// Links and copies.
pub struct LinkText {
    /// Name of the part, for screen readers.
    pub heading: &'static str,
    /// Copies the link.
    pub link: &'static str,
    /// What the link holds.
    pub link_note: &'static str,
    /// Copies the table.
    pub markdown: &'static str,
    /// Saves the rows as a spreadsheet.
    pub csv: &'static str,
    /// Saves the rows for a program.
    pub json: &'static str,
    /// The link is on the clipboard.
    pub link_copied: &'static str,
    /// Rows are on the clipboard.
    pub rows_copied: fn(&str) -> String,
    /// Rows were offered as a file.
    pub rows_saved: fn(&str) -> String,
    /// The clipboard was refused.
    pub refused: &'static str,
    /// Label of the text to copy by hand.
    pub by_hand: &'static str,
    /// Heads of the columns that name and source a row.
    pub heads: HeadText,
    /// Footnotes of a copy: the day and the workload.
    pub as_of: fn(date: &str) -> String,
    /// The workload of a copy.
    pub workload: fn(
        input: &str,
        output: &str,
        thinking: Option<&str>,
        cached: &str,
        requests: &str,
    ) -> String,
    /// Where the figures come from.
    pub origin: &'static str,
}

/// Heads of the columns that every copy has.
pub struct HeadText {
    /// The model's id.
    pub id: &'static str,
    /// Who sells it.
    pub provider: &'static str,
    /// Where its price was read.
    pub source: &'static str,
    /// When.
    pub checked: &'static str,
}
