//! The price book's words: comparison, models, changes, data.

mod common;
mod compare;
mod link;
mod model;

pub use common::PriceWords;
pub use compare::{CompareText, MarkText, MenuText, WorkloadWords};
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
}

pub(super) static EN: BookText = BookText {
    prices: common::EN,
    compare: compare::EN,
    link: link::EN,
    model: model::EN,
};

pub(super) static ZH_HANT: BookText = BookText {
    prices: common::ZH_HANT,
    compare: compare::ZH_HANT,
    link: link::ZH_HANT,
    model: model::ZH_HANT,
};
