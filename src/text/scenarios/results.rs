//! Words of the results.

use plan::scenario::{CostPart, Gap, HistoryPolicy, Note, Piece};
use prices::money::Usd;

/// Says a note, given the name of its model and how an amount is written.
pub type NoteWords = fn(&Note, name: &str, shown: fn(Usd) -> String) -> String;

/// What comes out.
pub struct ResultWords {
    /// Heading.
    pub heading: &'static str,
    /// Label of the picked model.
    pub model: &'static str,
    /// Stands for a mix of several models in the picker.
    pub mix: fn(models: &str) -> String,
    /// Leads to the same month on the billing page.
    pub to_billing: &'static str,
    /// After the month's figure.
    pub a_month: &'static str,
    /// There is no cost, and why.
    pub no_cost: fn(why: &str) -> String,
    /// The smallest thing that people count, and the piece of work.
    pub each: fn(Piece) -> [&'static str; 2],
    /// User, accepted result, year.
    pub per: [&'static str; 3],
    /// How many pieces, of the smallest things in them, and requests the month has.
    pub volume: fn(Piece, pieces: &str, units: &str, requests: &str) -> String,
    /// What dominates.
    pub dominant: fn(part: &str, percent: &str) -> String,
    /// A part of the bill.
    pub part: fn(CostPart, Piece) -> &'static str,
    /// Heading, sentence and heads of the split.
    pub split: [&'static str; 5],
    /// The split's sentence with the total.
    pub split_says: fn(total: &str) -> String,
    /// The month's total.
    pub total: &'static str,
    /// Opens the tokens: title, heads of kind, tokens, list price; note.
    pub tokens: [&'static str; 5],
    /// Kinds of tokens: input, cache read, cache write, output, reasoning.
    pub kinds: [&'static str; 5],
    /// Heading of the models' table.
    pub models: &'static str,
    /// What the table holds.
    pub caption: &'static str,
    /// Heads: model, low, expected, high, times this scenario's month.
    pub heads: [&'static str; 5],
    /// How many have a cost.
    pub priced: fn(priced: &str, all: &str) -> String,
    /// Shows the other rows.
    pub show_rest: fn(&str) -> String,
    /// Uses a model.
    pub use_model: fn(&str) -> String,
    /// Why there is no cost.
    pub gap: fn(&Gap, name: &str) -> String,
    /// What to know.
    pub note: NoteWords,
    /// Heading of the notes.
    pub notes: &'static str,
    /// Tornado: title, axis, low, high, table's input head.
    pub tornado: [&'static str; 5],
    /// What the tornado shows.
    pub tornado_says: fn(input: &str, low: &str, high: &str) -> String,
    /// Nothing to move.
    pub tornado_none: &'static str,
    /// Growth: title, horizontal axis, vertical axis.
    pub growth: [&'static str; 3],
    /// A policy's name.
    pub policy: fn(HistoryPolicy) -> String,
    /// What the curve shows: the last turn, kept and cut.
    pub growth_says: fn(turns: &str, kept: &str, cut: &str, summed: &str) -> String,
    /// Only one turn.
    pub growth_none: &'static str,
    /// Heading of the prices used.
    pub prices: &'static str,
    /// A price used: since, source, checked.
    pub price_since: fn(since: Option<&str>) -> String,
    /// When it was read.
    pub price_checked: fn(&str) -> String,
    /// Link to the source.
    pub price_source: &'static str,
    /// A price announced for later, with its input and output where they are named.
    pub announced: fn(date: &str, rates: Option<(&str, &str)>) -> String,
}

/// Thousands with commas: the same in every language.
pub fn grouped(count: u64) -> String {
    let digits = count.to_string();
    let mut out = String::new();
    for (at, digit) in digits.char_indices() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out
}
