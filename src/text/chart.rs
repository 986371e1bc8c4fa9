//! Words that charts bring along, whatever they show.

/// Strings of charts.
pub struct ChartText {
    /// Opens the table of what a chart shows.
    pub show_table: &'static str,
    /// Stands in a chart that has nothing to show.
    pub nothing: &'static str,
    /// How many values a chart leaves out, and why; at least one.
    pub left_out: fn(count: usize, is_log: bool) -> String,
    /// An axis' title, told that its scale is logarithmic.
    pub log_scale: fn(title: &str) -> String,
    /// Axis of days.
    pub date: &'static str,
    /// Axis of release dates.
    pub released: &'static str,
    /// Axis of context windows.
    pub context: &'static str,
    /// Axis of prices.
    pub usd_per_mtok: &'static str,
    /// Axis of money.
    pub usd: &'static str,
    /// Axis of tokens.
    pub tokens: &'static str,
    /// Axis of the turns of a conversation.
    pub turn: &'static str,
    /// The low case.
    pub low: &'static str,
    /// The expected case.
    pub expected: &'static str,
    /// The high case.
    pub high: &'static str,
    /// The day that is today.
    pub today: &'static str,
}
