//! Words of the comparison.

pub(super) mod charts;
pub(super) mod compare;
pub(super) mod link;
pub(super) mod side;

use super::{OwnButtonText, PriceWords};

pub use charts::BookChartText;
pub use compare::{CompareText, MarkText, MenuText, WorkloadWords};
pub use link::{HeadText, LinkText};
pub use side::{HostText, SideText};

/// The comparison's strings in one language.
pub struct BookText {
    /// Names of prices, units, grades.
    pub prices: PriceWords,
    /// The comparison.
    pub compare: CompareText,
    /// Links and copies.
    pub link: LinkText,
    /// Models side by side, and one at its sellers.
    pub side: SideText,
    /// The comparison's charts.
    pub charts: BookChartText,
    /// The visitor's own prices.
    pub own: OwnButtonText,
}
