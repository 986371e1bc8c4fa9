//! Words of the calculator and the short pages.

use super::{CostsText, PrivacyText, TokensText};

/// The strings of the calculator and the short pages in one language.
pub struct Text {
    /// Costs: picker, workload, bill, table, sharing.
    pub costs: CostsText,
    /// The privacy page.
    pub privacy: PrivacyText,
    /// The text box, the count and the token view.
    pub tokens: TokensText,
}
