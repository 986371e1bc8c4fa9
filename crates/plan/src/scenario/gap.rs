//! Why a scenario has no cost, and what to know about one that has.

use prices::{
    catalog::{Lifetime, Modality, ModelKey, Unit},
    cost::{Part, Unpriced},
    money::Usd,
};
use tokens::Tokens;

/// Why there is no cost. It is never replaced by a zero.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Gap {
    /// The mix names no model.
    NoModel,
    /// The catalogue does not have the model.
    UnknownModel(ModelKey),
    /// The model has no price in force on the day.
    NoPrice(ModelKey),
    /// The price of this part is not known.
    Unpriced(ModelKey, Part, Unpriced),
    /// The model does not read pictures or sound, and the scenario has some.
    CannotRead(ModelKey, Modality),
    /// The model lists no price for this unit, or none with the attributes asked for.
    NoUnit(ModelKey, Unit),
    /// The model lists no fee of that id.
    NoFee(ModelKey, String),
    /// The amount is larger than can be held exactly: some number is a slip.
    TooLarge,
}

impl Gap {
    /// The model it is about.
    pub const fn model(&self) -> Option<&ModelKey> {
        match self {
            Self::NoModel | Self::TooLarge => None,
            Self::UnknownModel(key)
            | Self::NoPrice(key)
            | Self::Unpriced(key, ..)
            | Self::CannotRead(key, _)
            | Self::NoUnit(key, _)
            | Self::NoFee(key, _) => Some(key),
        }
    }
}

/// What a reader should know about a cost.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Note {
    /// The model lists no price for reading its cache, so it was reckoned without one.
    NoCachePrice(ModelKey),
    /// The model lists no price for writing its cache, so what is written was reckoned as plain input.
    WritesAsInput(ModelKey),
    /// What is written was priced at this lifetime.
    WritesAt(ModelKey, Lifetime),
    /// The model lists several prices for the unit: the cheapest, the first and the dearest stand for low, expected and high.
    UnitPricesVary(ModelKey, Unit),
    /// The model bills by units instead of tokens; its prompts and answers cost nothing besides.
    TokensNotBilled(ModelKey),
    /// The longest request of a conversation is past what the model takes; it would be refused or cut. Tokens of prompt and answer.
    TooLong(ModelKey, Tokens),
    /// The seller asks other prices in some hours of the week, and all requests were reckoned outside them. So many percent of a week's
    /// requests would lie in them if they came at any hour alike, as busy as the scenario's days are.
    OutsidePeak(ModelKey, u8),
    /// The seller asks more where the data stay in a region, and none was chosen.
    NoRegion(ModelKey),
    /// Keeping the cache costs so much for every day, however many conversations there are.
    KeptDaily(ModelKey, Usd),
    /// Units and fees have no batch price; they were reckoned at the standard one.
    UnitsOutsideBatch(ModelKey),
}
