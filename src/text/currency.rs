//! The choice of the currency that amounts are shown in.

/// The words beside that choice.
#[derive(Debug)]
pub struct CurrencyWords {
    /// The choice.
    pub amounts_in: &'static str,
    /// The currency of the lists.
    pub dollars: &'static str,
    /// The field of the rate.
    pub per_dollar: &'static str,
    /// The field of the rate's day.
    pub day: &'static str,
    /// Asks for a rate while there is none.
    pub needs_rate: fn(sign: &str) -> String,
    /// What the choice does and does not change.
    pub note: &'static str,
    /// The device keeps nothing.
    pub not_kept: &'static str,
}
