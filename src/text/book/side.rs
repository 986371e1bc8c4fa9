//! Words of models side by side, and of one open model at its sellers.

/// Models side by side, and one open model at its sellers.
pub struct SideText {
    /// Heading.
    pub heading: &'static str,
    /// Nothing is picked yet: how it is done.
    pub empty: &'static str,
    /// One model is picked: a second is wanted.
    pub one: &'static str,
    /// How to read the marks.
    pub legend: &'static str,
    /// What the table holds, for screen readers.
    pub caption: &'static str,
    /// Head of the column of names.
    pub line: &'static str,
    /// The switch that leaves out lines on which all are the same.
    pub only_differences: &'static str,
    /// All lines are the same.
    pub no_differences: &'static str,
    /// The line's values are not all the same, for screen readers.
    pub differs: &'static str,
    /// The cheapest of a line.
    pub cheapest: &'static str,
    /// The cheapest of a line, as another is.
    pub cheapest_too: &'static str,
    /// It costs the same as the others of the line.
    pub same: &'static str,
    /// A name, and how many more cost the same.
    pub and_same: fn(name: &str, more: u64) -> String,
    /// Opens how the cost of each comes about.
    pub arithmetic: &'static str,
    /// A rate for prompts over a length, or from it on.
    pub at_length: fn(rate: &str, length: &str, itself: bool) -> String,
    /// Takes a model away, for screen readers.
    pub remove: fn(&str) -> String,
    /// The bar of picked models, for screen readers.
    pub bar: &'static str,
    /// The way down to the table.
    pub go: fn(u64) -> String,
    /// Takes all away.
    pub clear: &'static str,
    /// One too many was picked.
    pub full: fn(u64) -> String,
    /// One model at its sellers.
    pub hosts: HostText,
}

/// One model at its sellers.
pub struct HostText {
    /// Heading.
    pub heading: &'static str,
    /// What is compared.
    pub lead: &'static str,
    /// Which model.
    pub model: &'static str,
    /// A model and how many sell it.
    pub choice: fn(name: &str, sellers: u64) -> String,
    /// What the table holds, for screen readers.
    pub caption: &'static str,
    /// Head of the column of sellers.
    pub seller: &'static str,
    /// Head of the column of multiples.
    pub times: &'static str,
    /// The cheapest, what it asks for a request, and how many times that the dearest asks.
    pub summary: fn(seller: &str, amount: &str, dearest: &str, times: &str) -> String,
    /// All ask the same.
    pub same: fn(amount: &str) -> String,
    /// Nobody's total is known.
    pub unknown: &'static str,
    /// Nobody sells it on this day.
    pub nobody: &'static str,
}
