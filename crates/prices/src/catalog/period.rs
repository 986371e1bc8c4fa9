//! What a model costs during one span of days, as its price list prints it.

use std::collections::BTreeMap;

use super::{Mode, Rates, Unit};
use crate::{
    date::{Date, Span, Time, Weekday},
    money::{Factor, Usd},
};
use tokens::Tokens;

/// The [`PricePeriod::reason`] of a period with which the model came to be sold.
pub const LAUNCH: &str = "launch";

/// What a model costs during one span of days.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PricePeriod {
    /// The days, in UTC, on which these prices hold.
    pub span: Span,
    /// Whether they hold, are promised, or were called off.
    pub state: PeriodState,
    /// Why the period began, in the file's words: `launch`, `price cut`, `promotion`.
    pub reason: Option<String>,
    /// A day on which the maker's page said it might change; from then on the price should be read again.
    pub recheck: Option<Date>,
    /// Standard prices for prompts below every tier.
    pub rates: Rates,
    /// Standard prices for longer prompts, by rising threshold.
    pub tiers: Vec<Tier>,
    /// Prices of the other ways to have a request served. A mode that is not here has no published price.
    pub modes: BTreeMap<Mode, ModePrice>,
    /// Times of the day with their own standard prices.
    pub windows: Vec<Window>,
    /// Multipliers by name, such as `region:us`, that apply to every rate when asked for.
    pub factors: BTreeMap<String, Factor>,
    /// Things billed by another unit than the token.
    pub units: Vec<UnitPrice>,
    /// Fees on top of tokens, such as those for searches.
    pub fees: Vec<Fee>,
    /// Where the prices were read, and when.
    pub source: Source,
    /// What the price list prints and this record leaves out.
    pub omitted: Vec<String>,
    /// What a reader should know.
    pub notes: Vec<String>,
    /// What other sources print instead.
    pub disputes: Vec<Dispute>,
    /// Slips that were looked at and are right, by [`super::Slip::id`]; `notes` says why.
    pub accepted: Vec<String>,
}

impl PricePeriod {
    /// Whether another price holds where the data stay in a region that is asked for.
    #[must_use]
    pub fn has_regions(&self) -> bool {
        self.factors.keys().any(|name| name.starts_with("region:"))
    }
}

/// Whether a period's prices hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PeriodState {
    /// They were read as the prices of their days.
    InForce,
    /// The maker says they will hold. They never come into force by themselves: somebody has to read the page again.
    Announced,
    /// They were announced and called off.
    Cancelled,
}

/// Prices for prompts past a length.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tier {
    /// Whether the threshold itself belongs to the tier.
    pub operator: TierOperator,
    /// Prompt tokens: uncached, read from a cache and written to one, together.
    pub threshold: Tokens,
    /// What of the request the tier reprices.
    pub scope: TierScope,
    /// The tier's prices.
    pub rates: Rates,
    /// Whether rates this tier does not name stay as they were, because the page says so. Otherwise they are unknown.
    pub inherit: bool,
}

/// How a prompt's length is compared with a threshold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum TierOperator {
    /// Strictly more tokens than the threshold.
    MoreThan,
    /// The threshold or more.
    AtLeast,
}

/// What a tier reprices.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum TierScope {
    /// Every token of the request, the answer included.
    WholeRequest,
    /// Only the prompt tokens past the threshold.
    PastThreshold,
}

/// Prices of a mode other than the standard one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ModePrice {
    /// Prices for prompts below every tier.
    pub rates: Rates,
    /// The mode's own tiers. `None`: the page prints none, so a prompt that reaches one of the standard tiers has no known price.
    pub tiers: Option<Vec<Tier>>,
    /// What the page prints instead of prices: the standard ones, those of tiers too, times this. `rates` and `tiers` hold the products.
    pub factor: Option<Factor>,
    /// Whether rates this mode does not name are the standard ones, because the page says so. Otherwise they are unknown.
    pub inherit: bool,
}

/// A time of the week with its own standard prices.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Window {
    /// What the price list calls it.
    pub name: String,
    /// The days it holds, in UTC.
    pub days: Vec<Weekday>,
    /// The hours it holds, in UTC: from inclusive, to exclusive. A `to` of midnight is the end of the day.
    pub hours: Vec<(Time, Time)>,
    /// What it does to the prices.
    pub effect: WindowEffect,
}

/// What a window does to the standard prices.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WindowEffect {
    /// Every rate is multiplied.
    Factor(Factor),
    /// These are the rates; one that is not named is unknown, and so is everything once the prompt reaches a tier.
    Rates(Box<Rates>),
}

/// The price of something not billed by the token.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnitPrice {
    /// What is billed.
    pub unit: Unit,
    /// How many of them the price is for.
    pub per: u64,
    /// Dollars for that many.
    pub price: Usd,
    /// What narrows it down, such as `quality` and `size`.
    pub attrs: BTreeMap<String, String>,
}

/// A fee on top of tokens.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fee {
    /// What it is for, such as `web_search`.
    pub id: String,
    /// How many calls the price is for.
    pub per: u64,
    /// Dollars for that many.
    pub price: Usd,
    /// How many calls of a month cost nothing. The share belongs to the account, not to the model.
    pub free_per_month: u64,
}

impl Fee {
    /// What a month's calls cost: those past the free share, to the nearest femto-dollar. `None` when that is past every amount.
    #[must_use]
    pub fn of_month(&self, calls: u64) -> Option<Usd> {
        let per = i128::from(self.per.max(1));
        let charged = i128::from(calls.saturating_sub(self.free_per_month));
        let femto = self.price.femto().checked_mul(charged)?;
        Some(Usd::from_femto((femto + per / 2).div_euclid(per)))
    }
}

/// What another source prints for one field of a period.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dispute {
    /// The field, as a path from the period: `rates.cache_read`; or one of the model: `max_output`.
    pub field: String,
    /// What the other source prints, as it prints it.
    pub value: String,
    /// A sentence more, where the value alone would mislead.
    pub note: Option<String>,
    /// The other source.
    pub source: Source,
}

/// Where a price was read, and when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// The page that prints it: the maker's where there is one.
    pub url: String,
    /// The day it was read.
    pub checked: Date,
    /// How near to the maker it was read.
    pub grade: Grade,
    /// What we read instead of the page itself, such as a catalogue that copies it.
    pub via: Option<String>,
}

/// How near to the maker a price was read. Earlier is better.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Grade {
    /// The maker's own page, or a dated copy of it.
    Maker,
    /// A catalogue or a report that cites the maker's page.
    Secondary,
    /// A gateway's or reseller's list: its price, perhaps not the maker's.
    Reseller,
}
