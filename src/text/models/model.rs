//! Words of a model's page.

/// A model's page.
pub struct ModelText {
    /// The way back to the comparison.
    pub all_models: &'static str,
    /// Who sells the model: before the provider's name.
    pub sold_by: fn(provider: &str) -> String,
    /// Counts a text with this model.
    pub count: &'static str,
    /// Compares it with others.
    pub compare: &'static str,
    /// Its prices as JSON.
    pub json: &'static str,
    /// The visitor has a price of their own for it.
    pub own: &'static str,
    /// Heading of the prices in force.
    pub prices: &'static str,
    /// No price is known for today.
    pub no_price: &'static str,
    /// Head of the column of names.
    pub what: &'static str,
    /// Head of the column of amounts of unit prices.
    pub price: &'static str,
    /// Prices by another unit than the token.
    pub by_unit: &'static str,
    /// Fees on top.
    pub fees: &'static str,
    /// Other hours, by name.
    pub window: fn(name: &str) -> String,
    /// The hours of a window: its days and times in UTC.
    pub hours: fn(days: &str, times: &str) -> String,
    /// A weekday, 1 is Monday.
    pub day: fn(u8) -> &'static str,
    /// Every rate is multiplied.
    pub multiplied: fn(&str) -> String,
    /// A factor by its name in the price files, such as `region:us`.
    pub factor: fn(name: &str, factor: &str) -> String,
    /// Heading of the source.
    pub source: &'static str,
    /// What the record leaves out.
    pub omitted: &'static str,
    /// Sentences for the reader.
    pub notes: &'static str,
    /// What other sources print.
    pub disputes: &'static str,
    /// A price announced for a day.
    pub announced: fn(&str) -> String,
    /// Heading of the limits.
    pub limits: &'static str,
    /// Names of the limits and dates.
    pub facts: FactNames,
    /// Heading of the tokenizer.
    pub tokenizer: &'static str,
    /// Counted exactly, in an encoding.
    pub exact: fn(&str) -> String,
    /// The encoding is assumed.
    pub assumed: fn(&str) -> String,
    /// Estimated from an encoding, by a factor and its range.
    pub estimated: fn(of: &str, expected: &str, low: &str, high: &str) -> String,
    /// Text tokens are not what it bills.
    pub not_text: &'static str,
    /// Where an estimate's ratio comes from.
    pub ratio_source: &'static str,
    /// The id an API takes.
    pub id: &'static str,
    /// Other ids.
    pub aliases: &'static str,
}

/// Names of a model's limits and dates.
pub struct FactNames {
    /// Tokens of prompt and answer.
    pub context: &'static str,
    /// Tokens of the prompt.
    pub max_input: &'static str,
    /// Tokens of the answer.
    pub max_output: &'static str,
    /// What it reads.
    pub reads: &'static str,
    /// What it makes.
    pub makes: &'static str,
    /// Where it is served.
    pub endpoints: &'static str,
    /// The newest its training saw.
    pub cutoff: &'static str,
    /// Its first day.
    pub released: &'static str,
    /// Its last day.
    pub retires: &'static str,
    /// Served until at least.
    pub retires_not_before: &'static str,
    /// The open weights it runs.
    pub weights: &'static str,
}
