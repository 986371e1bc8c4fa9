//! Words of the likely range and of the year.

use plan::scenario::Piece;

/// The likely range and the year.
pub struct YearWords {
    /// Beside the likely range.
    pub likely: &'static str,
    /// Beside the month with every number low, and with every number high.
    pub extremes: [&'static str; 2],
    /// Opens what the range is.
    pub how: &'static str,
    /// How it is made: the numbers varied, how many, combinations, and how many more stay as expected.
    pub made: fn(names: &str, numbers: usize, combinations: &str, held: usize) -> String,
    /// No number is uncertain.
    pub certain: &'static str,
    /// Between names.
    pub between: &'static str,
    /// Heading of the year.
    pub year: &'static str,
    /// What the months are.
    pub lead: fn(from: &str) -> String,
    /// Head of the months.
    pub month: &'static str,
    /// So many pieces of work.
    pub pieces: fn(Piece, count: &str) -> String,
    /// A year's likely range.
    pub likely_year: fn(range: &str) -> String,
    /// Kinds of a file's rows: the likely range, a month.
    pub file_rows: [&'static str; 2],
    /// A price is known to end in the month that begins on a day.
    pub ends: fn(from: &str) -> String,
}
