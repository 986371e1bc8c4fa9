//! Words of a model's history, of who else sells it, and of what common work costs on it.

/// The parts of a model's page below its prices.
pub struct HistoryText {
    /// Heading of the history.
    pub heading: &'static str,
    /// One price is known, in force since a day.
    pub single: fn(from: &str) -> String,
    /// One price is known, and not since when.
    pub single_undated: &'static str,
    /// Title of the chart.
    pub chart: &'static str,
    /// A rate and what it was, price by price.
    pub moved: fn(rate: &str, prices: &str) -> String,
    /// A price and its first day where that is known.
    pub step: fn(price: &str, from: Option<&str>, is_announced: bool) -> String,
    /// What the hollow marks of the chart are.
    pub ahead: &'static str,
    /// Heads of the chart's table of days.
    pub days: [&'static str; 2],
    /// The days of a period: both known, one, or none.
    pub span: fn(from: Option<&str>, to: Option<&str>) -> String,
    /// The first day of what is promised.
    pub promised: fn(from: &str) -> String,
    /// A period with which the model came to be sold. Other reasons are told in the file's words.
    pub launch: &'static str,
    /// A price the provider has announced.
    pub announced: &'static str,
    /// A price that was announced and called off.
    pub cancelled: &'static str,
    /// Nothing billed differs from the period before.
    pub unchanged: &'static str,
    /// Heads of the list of changed prices: billed, before, after, as a multiple.
    pub heads: [&'static str; 4],
    /// A price was not listed, or is not any more.
    pub unlisted: &'static str,
    /// Opens the other changed prices.
    pub more: fn(&str) -> String,
    /// A name with what narrows it down.
    pub narrowed: fn(name: &str, by: &str) -> String,
    /// Prompts longer than so many tokens, or at least that long.
    pub longer: fn(itself: bool, tokens: &str) -> String,
    /// Heading of the other sellers.
    pub hosts: &'static str,
    /// What the rows have in common.
    pub hosts_lead: fn(weights: Option<&str>) -> String,
    /// Heads of the sellers: who, input, output, the request priced, as a multiple of the cheapest.
    pub host_heads: [&'static str; 5],
    /// Marks the row of the page itself.
    pub this_page: &'static str,
    /// Heading of the work.
    pub work: &'static str,
    /// What the work is.
    pub work_lead: &'static str,
    /// Heads of the work: which, a request, a month.
    pub work_heads: [&'static str; 3],
    /// The size of a request, and how many.
    pub size: fn(input: &str, cached: u8, output: &str, requests: &str) -> String,
    /// The request does not fit the model.
    pub too_long: &'static str,
    /// A line of the arithmetic: tokens times price is an amount.
    pub line: fn(tokens: &str, price: &str, amount: &str) -> String,
    /// Name of the line of one request.
    pub request: &'static str,
    /// Name of the line of a month.
    pub month: &'static str,
    /// The line of a month: one request times so many is an amount.
    pub month_line: fn(request: &str, requests: &str, amount: &str) -> String,
    /// The request is priced by a tier for long prompts.
    pub by_tier: fn(threshold: &str) -> String,
}
