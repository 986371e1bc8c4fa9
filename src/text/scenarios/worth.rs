//! Words of what cache, batch and budget are worth.

use plan::scenario::Piece;

/// Cache, batch, budget.
pub struct WorthWords {
    /// Heading.
    pub heading: &'static str,
    /// Heads: what, without, with, saved.
    pub heads: [&'static str; 4],
    /// The cache.
    pub cache: &'static str,
    /// The batch.
    pub batch: &'static str,
    /// When a cache pays.
    pub break_even: fn(reuses: &str) -> String,
    /// It pays at once.
    pub at_once: &'static str,
    /// No figure, because a price is not listed.
    pub unknown: &'static str,
    /// Heading of the budget.
    pub budget: &'static str,
    /// Label of the field.
    pub amount: &'static str,
    /// What it buys, expected.
    pub buys: fn(Piece, pieces: &str, requests: &str, cost: &str) -> String,
    /// From the high case to the low one.
    pub between: fn(few: &str, many: &str) -> String,
    /// A conversation costs nothing.
    pub unlimited: &'static str,
}
