//! Words of the comparison's charts.

use prices::cost::Part;

/// The comparison's charts.
pub struct BookChartText {
    /// Heading over the charts.
    pub heading: &'static str,
    /// What they show.
    pub lead: &'static str,
    /// Which price the first two show.
    pub price: &'static str,
    /// A price as the title of an axis, with its unit: input, output, one request of the workload.
    pub axis: [&'static str; 3],
    /// Price against context.
    pub by_context: fn(price: &str) -> String,
    /// Price against release date.
    pub by_release: fn(price: &str) -> String,
    /// The rows that are shown and not named.
    pub shown: &'static str,
    /// The picked rows.
    pub picked: &'static str,
    /// The cheapest of those that qualify.
    pub cheapest: &'static str,
    /// A kind of model within a sentence.
    pub kind: fn(&str) -> String,
    /// Price against context: how many models of a kind, the median, the length of a context, the cheapest model that has it, its price.
    pub context_summary:
        fn(models: u64, kind: &str, median: &str, length: &str, name: &str, price: &str) -> String,
    /// Price against release date: medians of the last twelve months and of the time before, of one kind.
    pub release_summary: fn(
        recent: u64,
        kind: &str,
        median: &str,
        before: Option<&str>,
        name: &str,
        price: &str,
    ) -> String,
    /// No row shown has both values.
    pub nothing: &'static str,
    /// What a table under a chart holds: so many rows of so many.
    pub caption: fn(rows: u64, all: u64) -> String,
    /// Cost by part of the picked models.
    pub by_part: &'static str,
    /// Nothing is picked: the first rows of the table stand in.
    pub by_part_first: &'static str,
    /// A part of the workload.
    pub part: fn(Part) -> &'static str,
    /// The cheapest, its cost, its largest part and that part's share; of which kind, where there are several.
    pub part_summary:
        fn(kind: Option<&str>, name: &str, amount: &str, part: &str, share: &str) -> String,
    /// Head of the column of totals.
    pub total: &'static str,
    /// Shown in place of a total that is not known.
    pub unknown: &'static str,
}
