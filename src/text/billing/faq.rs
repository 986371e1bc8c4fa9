//! Questions people ask about paying, each with a short answer. The figures under an answer come from the platforms' terms.

/// Questions and answers.
pub struct FaqText {
    /// Heading.
    pub heading: &'static str,
    /// Heading of the questions about the two ways to pay.
    pub about_plans: &'static str,
    /// Heading of the questions about buying.
    pub about_buying: &'static str,
    /// Where the figures under the answers come from.
    pub sources: &'static str,
    /// Questions with their answers: six about prepaid and postpaid, then five about buying.
    pub asks: fn() -> &'static [(&'static str, &'static str)],
}
