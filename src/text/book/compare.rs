//! Words of the comparison.

use book::{Column, Standing};
use prices::catalog::Role;

/// The comparison page.
pub struct CompareText {
    /// Heading.
    pub heading: &'static str,
    /// What the page is, in a sentence.
    pub lead: fn(models: &str, providers: &str) -> String,
    /// Shown while scripts are off.
    pub no_script: &'static str,
    /// What the table holds, for screen readers.
    pub caption: &'static str,
    /// Head of a column.
    pub column: fn(Column) -> &'static str,
    /// The column's unit, written small.
    pub unit: fn(Column) -> &'static str,
    /// Label of the search field.
    pub search: &'static str,
    /// Menus of choices.
    pub menus: MenuText,
    /// How many rows are shown of how many.
    pub shown: fn(shown: &str, all: &str) -> String,
    /// No row is left.
    pub none: &'static str,
    /// Takes every choice away.
    pub clear: &'static str,
    /// Shows the rows that are left out until the visitor scrolls.
    pub show_all: fn(&str) -> String,
    /// Puts a model beside others, for screen readers.
    pub pick: fn(&str) -> String,
    /// Marks at a row.
    pub marks: MarkText,
    /// The order of the rows, on a phone.
    pub sort: &'static str,
    /// Turns the order round.
    pub turn: &'static str,
    /// The switch between list prices and a workload.
    pub workload: WorkloadWords,
    /// Prices as of a day.
    pub as_of: &'static str,
    /// Back to today.
    pub to_today: &'static str,
    /// Prices of a past day are shown.
    pub past: fn(&str) -> String,
    /// Saying where a figure was read.
    pub note: &'static str,
}

/// Menus of choices over the table.
pub struct MenuText {
    /// Providers.
    pub provider: &'static str,
    /// What models are for.
    pub kind: &'static str,
    /// Price range.
    pub price: &'static str,
    /// Lowest and highest input price.
    pub from: &'static str,
    /// Highest.
    pub to: &'static str,
    /// Context at least.
    pub context: &'static str,
    /// Any context.
    pub any: &'static str,
    /// At least so many tokens.
    pub at_least: fn(&str) -> String,
    /// Status.
    pub status: &'static str,
    /// A standing.
    pub standing: fn(Standing) -> &'static str,
    /// Who sells.
    pub seller: &'static str,
    /// A role.
    pub role: fn(Role) -> &'static str,
    /// The rest.
    pub features: &'static str,
    /// Its tokens are counted exactly.
    pub exact: &'static str,
    /// It has batch prices.
    pub batch: &'static str,
    /// It has cache prices.
    pub caching: &'static str,
    /// What it reads.
    pub reads: fn(&str) -> String,
    /// Columns.
    pub columns: &'static str,
}

/// Marks at a row.
pub struct MarkText {
    /// Read more than thirty days ago.
    pub stale: &'static str,
    /// Sources print different prices.
    pub disputed: &'static str,
    /// Should be read again.
    pub recheck: &'static str,
    /// A price announced for a day: input and output.
    pub announced: fn(date: &str, input: &str, output: &str) -> String,
    /// Short, at the row.
    pub announced_short: fn(date: &str) -> String,
}

/// The workload's words.
pub struct WorkloadWords {
    /// Name of the switch.
    pub switch: &'static str,
    /// Prices as they are listed.
    pub list: &'static str,
    /// Priced for a workload.
    pub priced: &'static str,
    /// A workload to start from.
    pub preset: &'static str,
    /// The visitor's own.
    pub own: &'static str,
    /// Input tokens.
    pub input: &'static str,
    /// Tokens of the answer.
    pub output: &'static str,
    /// Thinking tokens beside the answer.
    pub reasoning: &'static str,
    /// Share read from the cache.
    pub cached: &'static str,
    /// Requests a month.
    pub requests: &'static str,
    /// The same number of tokens is taken for every model.
    pub same_tokens: &'static str,
}
