//! What a model costs during one span of days, as its price list prints it.

use std::{collections::BTreeMap, fmt};

use crate::{
    cost::Mode,
    date::{Date, Span, Time, Weekday},
    money::{Factor, Usd, UsdPerMTok},
    tokens::Tokens,
};

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
    pub disputes: Vec<String>,
    /// Slips that were looked at and are right, by [`super::Slip::id`]; `notes` says why.
    pub accepted: Vec<String>,
}

/// Prices per million tokens, by what the tokens are. Each is `None` where no price is published; zero is free.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rates {
    /// Prompt tokens that were neither read from nor written to a cache.
    pub input: Option<UsdPerMTok>,
    /// Answer tokens.
    pub output: Option<UsdPerMTok>,
    /// Hidden thinking tokens, where they have a price of their own; otherwise they are billed as output.
    pub reasoning: Option<UsdPerMTok>,
    /// Prompt tokens read from a cache.
    pub cache_read: Option<UsdPerMTok>,
    /// Prompt tokens written to a cache, by how long it lives.
    pub cache_write: BTreeMap<Lifetime, UsdPerMTok>,
    /// Keeping a million tokens in a cache for one hour.
    pub cache_storage_hour: Option<UsdPerMTok>,
    /// Audio tokens in the prompt.
    pub input_audio: Option<UsdPerMTok>,
    /// Audio tokens in the answer.
    pub output_audio: Option<UsdPerMTok>,
    /// Audio tokens read from a cache.
    pub cache_read_audio: Option<UsdPerMTok>,
    /// Image tokens in the prompt.
    pub input_image: Option<UsdPerMTok>,
    /// Image tokens in the answer.
    pub output_image: Option<UsdPerMTok>,
    /// Image tokens read from a cache.
    pub cache_read_image: Option<UsdPerMTok>,
    /// Video tokens in the prompt.
    pub input_video: Option<UsdPerMTok>,
    /// Video tokens in the answer.
    pub output_video: Option<UsdPerMTok>,
}

/// How long a written cache entry lives at least.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Lifetime {
    /// The price list names no lifetime: `default` in files.
    Unstated,
    /// So many minutes: `5m` or `1h` in files.
    Minutes(u32),
}

/// The text is not a cache lifetime.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{text:?} is not a cache lifetime such as \"5m\", \"1h\" or \"default\"")]
pub struct LifetimeError {
    /// The offending text.
    pub text: String,
}

impl Lifetime {
    /// Five minutes.
    pub const FIVE_MINUTES: Self = Self::Minutes(5);
    /// Half an hour.
    pub const HALF_HOUR: Self = Self::Minutes(30);
    /// One hour.
    pub const ONE_HOUR: Self = Self::Minutes(60);

    /// Reads `5m`, `1h` or `default`. Each lifetime has one spelling, so that none can be priced twice.
    ///
    /// # Errors
    /// [`LifetimeError`] for anything else, `60m` and `05m` included.
    pub fn parse(text: &str) -> Result<Self, LifetimeError> {
        let read = match text.as_bytes() {
            b"default" => Some(Self::Unstated),
            [.., b'm'] => text[..text.len() - 1].parse().ok().map(Self::Minutes),
            [.., b'h'] => text[..text.len() - 1]
                .parse::<u32>()
                .ok()
                .and_then(|hours| hours.checked_mul(60))
                .map(Self::Minutes),
            _ => None,
        };
        read.filter(|lifetime| *lifetime != Self::Minutes(0) && lifetime.id() == text)
            .ok_or_else(|| LifetimeError {
                text: text.chars().take(40).collect(),
            })
    }

    /// The spelling used in files: `5m`, `1h`, `default`.
    pub fn id(self) -> String {
        match self {
            Self::Unstated => "default".to_owned(),
            Self::Minutes(minutes) if minutes % 60 == 0 => format!("{}h", minutes / 60),
            Self::Minutes(minutes) => format!("{minutes}m"),
        }
    }
}

impl fmt::Display for Lifetime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.id())
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
    Rates(Rates),
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

/// A unit of billing other than the token.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Unit {
    /// One picture made.
    Image,
    /// One picture read.
    InputImage,
    /// One second of computing.
    Second,
    /// One second of audio read.
    InputAudioSecond,
    /// One second of audio made.
    OutputAudioSecond,
    /// One second of video read.
    InputVideoSecond,
    /// One second of video made.
    VideoSecond,
    /// One character of text.
    Character,
    /// One pixel of a picture.
    Pixel,
    /// One page of a document.
    Page,
    /// One search query.
    Query,
    /// One call of the API.
    Request,
    /// One session of a tool.
    Session,
}

impl Unit {
    /// Every unit.
    pub const ALL: [Self; 13] = [
        Self::Image,
        Self::InputImage,
        Self::Second,
        Self::InputAudioSecond,
        Self::OutputAudioSecond,
        Self::InputVideoSecond,
        Self::VideoSecond,
        Self::Character,
        Self::Pixel,
        Self::Page,
        Self::Query,
        Self::Request,
        Self::Session,
    ];

    /// The name used in files.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Image => "image",
            Self::InputImage => "input_image",
            Self::Second => "second",
            Self::InputAudioSecond => "input_audio_second",
            Self::OutputAudioSecond => "output_audio_second",
            Self::InputVideoSecond => "input_video_second",
            Self::VideoSecond => "video_second",
            Self::Character => "character",
            Self::Pixel => "pixel",
            Self::Page => "page",
            Self::Query => "query",
            Self::Request => "request",
            Self::Session => "session",
        }
    }

    /// The unit of that exact name.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|unit| unit.id() == id)
    }
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

impl Rates {
    /// The rates that are published, by their name in files.
    pub fn listed(&self) -> Vec<(String, UsdPerMTok)> {
        let single = [
            ("input", self.input),
            ("output", self.output),
            ("reasoning", self.reasoning),
            ("cache_read", self.cache_read),
            ("cache_storage_hour", self.cache_storage_hour),
            ("input_audio", self.input_audio),
            ("output_audio", self.output_audio),
            ("cache_read_audio", self.cache_read_audio),
            ("input_image", self.input_image),
            ("output_image", self.output_image),
            ("cache_read_image", self.cache_read_image),
            ("input_video", self.input_video),
            ("output_video", self.output_video),
        ];
        let writes = self
            .cache_write
            .iter()
            .map(|(lifetime, price)| (format!("cache_write.{lifetime}"), *price));
        single
            .into_iter()
            .filter_map(|(name, price)| Some((name.to_owned(), price?)))
            .chain(writes)
            .collect()
    }
}
