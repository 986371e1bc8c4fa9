//! Words of the calculator.

use super::{CostsText, TokensText};

/// The strings of the calculator in one language.
pub struct Text {
    /// Costs: picker, workload, bill, table, sharing.
    pub costs: CostsText,
    /// The text box, the count and the token view.
    pub tokens: TokensText,
}
