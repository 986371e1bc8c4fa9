//! Words of the true cost of a dollar.

/// What credit costs, and which top-up keeps it lowest.
pub struct DollarText {
    /// Heading.
    pub heading: &'static str,
    /// What weighs on which size of top-up.
    pub lead: &'static str,
    /// Heading of the platforms' fees.
    pub published: &'static str,
    /// Marks a fee as that of paying in cryptocurrency.
    pub crypto: &'static str,
    /// Stands for a fee of nothing.
    pub no_fee: &'static str,
    /// Stands for a fee that nobody publishes.
    pub fee_unknown: &'static str,
    /// Label of the size of a top-up, $.
    pub amount: &'static str,
    /// Label of the fee, %.
    pub percent: &'static str,
    /// Label of the least fee, $.
    pub minimum: &'static str,
    /// Label of the discount against buying direct, %.
    pub discount: &'static str,
    /// Label of the use of a month, $.
    pub per_month: &'static str,
    /// Label of the most top-ups a month; 0 is any number.
    pub most: &'static str,
    /// Label of what the requests on own keys cost a month, $.
    pub byok_cost: &'static str,
    /// Label of the requests on own keys a month.
    pub byok_requests: &'static str,
    /// Head: what is paid.
    pub charged: &'static str,
    /// Head: the fee in it.
    pub fee: &'static str,
    /// Head: the tax in it.
    pub tax: &'static str,
    /// Head: what is paid beyond the credit.
    pub effective: &'static str,
    /// Head: the credit that arrives.
    pub arrives: &'static str,
    /// Head: what each dollar of credit costs.
    pub per_dollar: &'static str,
    /// Head: below which size the least fee applies.
    pub binds: &'static str,
    /// Stands there where there is no least fee.
    pub binds_none: &'static str,
    /// Head: against buying direct.
    pub direct: &'static str,
    /// It costs no more at any size.
    pub always: &'static str,
    /// Head: the fee on own keys.
    pub byok: &'static str,
    /// Heading of the best size.
    pub best_heading: &'static str,
    /// Head: a size.
    pub size: &'static str,
    /// Head: how long it lasts.
    pub every: &'static str,
    /// Head: what expires of it.
    pub expires: &'static str,
    /// Head: what fees and expiry take together.
    pub overhead: &'static str,
    /// Marks the best size.
    pub best: &'static str,
    /// Opens all sizes.
    pub show_all: &'static str,
    /// Stands in place of the sizes where the platform allows none.
    pub none_fits: &'static str,
    /// The fee of the platform, in words.
    pub at: fn(platform: &str, fee: &str) -> String,
    /// The platform charges nothing on top: said plainly.
    pub free: fn(platform: &str) -> String,
    /// A percentage.
    pub percent_of: fn(&str) -> String,
    /// So many days.
    pub days: fn(&str) -> String,
    /// No dearer from a top-up on.
    pub from: fn(&str) -> String,
    /// Dearer by the fee at every size.
    pub never: fn(&str) -> String,
    /// The sentence that sums it up.
    pub summary: fn(amount: &str, charged: &str, percent: &str) -> String,
    /// The best size and its rhythm.
    pub best_is: fn(size: &str, days: &str, overhead: &str) -> String,
}
