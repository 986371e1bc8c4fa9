//! The price book's words: those of the comparison, and those of the models' pages, changes and data. Two sets, for two programs.

mod changes;
mod charts;
mod common;
mod compare;
mod data;
mod history;
mod link;
mod model;
pub(super) mod own;
mod side;

pub use changes::ChangesText;
pub use charts::BookChartText;
pub use common::PriceWords;
pub use compare::{CompareText, MarkText, MenuText, WorkloadWords};
pub use data::{DataSection, DataText};
pub use history::HistoryText;
pub use link::{HeadText, LinkText};
pub use model::ModelText;
pub use own::{FieldText, OwnButtonText, OwnSaid, OwnText};
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

pub(super) static EN: BookText = BookText {
    prices: common::EN,
    compare: compare::EN,
    link: link::EN,
    side: side::EN,
    charts: charts::EN,
    own: own::BUTTON_EN,
};

pub(super) static ZH_HANT: BookText = BookText {
    prices: common::ZH_HANT,
    compare: compare::ZH_HANT,
    link: link::ZH_HANT,
    side: side::ZH_HANT,
    charts: charts::ZH_HANT,
    own: own::BUTTON_ZH_HANT,
};

pub(super) static MODELS_EN: ModelsText = ModelsText {
    prices: common::EN,
    model: model::EN,
    history: history::EN,
    changes: changes::EN,
    data: data::EN,
};

pub(super) static MODELS_ZH_HANT: ModelsText = ModelsText {
    prices: common::ZH_HANT,
    model: model::ZH_HANT,
    history: history::ZH_HANT,
    changes: changes::ZH_HANT,
    data: data::ZH_HANT,
};
