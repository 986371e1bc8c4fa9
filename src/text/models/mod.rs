//! Words of the models' pages, of what changed and of the data.

pub(super) mod changes;
pub(super) mod data;
pub(super) mod history;
pub(super) mod model;

use super::PriceWords;

pub use changes::ChangesText;
pub use data::{DataSection, DataText};
pub use history::HistoryText;
pub use model::ModelText;

/// The strings of the models' pages, of what changed and of the data, in one language.
pub struct ModelsText {
    /// Names of prices, units, grades.
    pub prices: PriceWords,
    /// A model's page.
    pub model: ModelText,
    /// The parts of a model's page below its prices.
    pub history: HistoryText,
    /// What changed, and its feed.
    pub changes: ChangesText,
    /// The data as files.
    pub data: DataText,
}
