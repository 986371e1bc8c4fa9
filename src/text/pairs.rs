//! Words of the pages that set two models side by side.

/// Two models by name, with their prices.
pub struct PairWords {
    /// Two names in a list.
    pub pair: fn(one: &str, other: &str) -> String,
    /// The heading.
    pub heading: fn(one: &str, other: &str) -> String,
    /// The title; prices are of input and output: `$3.00 / $15.00`.
    pub title: fn(one: &str, price: &str, other: &str, other_price: &str) -> String,
    /// One sentence for search engines.
    pub description:
        fn(one: &str, price: &str, other: &str, other_price: &str, day: &str) -> String,
    /// Of which day the prices are.
    pub lead: fn(day: &str) -> String,
    /// What a request costs on the cheaper and on the other, and how many times as much.
    pub sentence: fn(
        input: &str,
        output: &str,
        cheap: &str,
        amount: &str,
        dear: &str,
        dear_amount: &str,
        times: Option<&str>,
    ) -> String,
    /// It costs the same on both.
    pub same: fn(input: &str, output: &str, one: &str, other: &str, amount: &str) -> String,
    /// Heading of the table of prices.
    pub line_by_line: &'static str,
    /// One of them has no price for it.
    pub unknown: &'static str,
    /// How the sentence is copied.
    pub copy_hint: &'static str,
    /// A model makes so many times as many tokens of the same text.
    pub counts: fn(name: &str, low: &str, high: &str, encoding: &str) -> String,
    /// Opens the pair in the comparison.
    pub open: &'static str,
    /// Opens the list of all pairs.
    pub all: &'static str,
    /// Heading of the other pairs.
    pub others: &'static str,
    /// What a card says of a price: input and output for a million tokens.
    pub per_million: &'static str,
    /// A card's foot: the day on which the prices were read.
    pub prices_read: fn(day: &str) -> String,
    /// A card's foot on pages that are read: the day on which they were changed last.
    pub changed: fn(day: &str) -> String,
    /// A card's figure on pages without one of their own: how many models have a price.
    pub models_priced: fn(models: &str, providers: &str) -> String,
    /// A card's figure of the calculator: what the front row asks for a million input tokens, from the least to the most.
    pub front_row: fn(least: &str, most: &str) -> String,
}
