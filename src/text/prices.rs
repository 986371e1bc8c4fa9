//! What prices, units and sources are called.

use book::Gap;
use prices::catalog::{Kind, Modality, Mode, Status, Tier, TierScope, Unit};

/// Names of prices, units and sources.
pub struct PriceWords {
    /// A rate by its name in the price files: `input`, `cache_write.5m`.
    pub rate: fn(&str) -> String,
    /// The unit of every rate.
    pub per_mtok: &'static str,
    /// The unit of a storage rate.
    pub per_mtok_hour: &'static str,
    /// A way to be served.
    pub mode: fn(Mode) -> &'static str,
    /// Prompts of a tier, its threshold written out.
    pub tier: fn(tier: &Tier, threshold: &str) -> String,
    /// What a tier reprices.
    pub scope: fn(TierScope) -> &'static str,
    /// What a model is for.
    pub kind: fn(Kind) -> &'static str,
    /// Whether it can be used.
    pub status: fn(Status) -> &'static str,
    /// A form of content.
    pub modality: fn(Modality) -> &'static str,
    /// `per` units of something: `image`, `1,000 queries`.
    pub units: fn(Unit, per: u64, shown: &str) -> String,
    /// Calls of a fee: `per 1,000 calls`.
    pub calls: fn(shown: &str) -> String,
    /// Between the items of a list.
    pub list_separator: &'static str,
    /// No price is published.
    pub not_published: &'static str,
    /// Tokens.
    pub tokens: &'static str,
    /// The longest prompt.
    pub max_input: &'static str,
    /// The day a model stops.
    pub retires: &'static str,
    /// A workload to start from, by its id.
    pub preset: fn(&str) -> &'static str,
    /// Why a cell is empty.
    pub gap: fn(Gap, &PriceWords) -> String,
}

/// Whether a unit is a second of something, so that sixty are a minute.
pub const fn is_time(unit: Unit) -> bool {
    matches!(
        unit,
        Unit::InputAudioSecond
            | Unit::OutputAudioSecond
            | Unit::Second
            | Unit::VideoSecond
            | Unit::InputVideoSecond
    )
}
