//! The price book's words: comparison, models, changes, data.

mod changes;
mod common;
mod compare;
mod data;
mod history;
mod link;
mod model;

pub use changes::ChangesText;
pub use common::PriceWords;
pub use compare::{CompareText, MarkText, MenuText, WorkloadWords};
pub use data::{DataSection, DataText};
pub use history::HistoryText;
pub use link::{HeadText, LinkFaults, LinkText};
pub use model::ModelText;

/// The price book's strings in one language.
pub struct BookText {
    /// Names of prices, units, grades: shared by all its pages.
    pub prices: PriceWords,
    /// The comparison.
    pub compare: CompareText,
    /// Links and copies.
    pub link: LinkText,
    /// A model's page.
    pub model: ModelText,
    /// The parts of a model's page below its prices.
    pub history: HistoryText,
    /// What changed, and its feed.
    pub changes: ChangesText,
    /// The data as files.
    pub data: DataText,
}

pub(super) static EN: BookText = BookText {
    prices: common::EN,
    compare: compare::EN,
    link: link::EN,
    model: model::EN,
    history: history::EN,
    changes: changes::EN,
    data: data::EN,
};

pub(super) static ZH_HANT: BookText = BookText {
    prices: common::ZH_HANT,
    compare: compare::ZH_HANT,
    link: link::ZH_HANT,
    model: model::ZH_HANT,
    history: history::ZH_HANT,
    changes: changes::ZH_HANT,
    data: data::ZH_HANT,
};
