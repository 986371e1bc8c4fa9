//! The visitor's workload: how large a request is, how much of it comes from the cache, and how often it is sent.

use std::ops::RangeInclusive;

use prices::catalog::ModelKey;
use prices::cost::TokenUsage;
use prices::money::Usd;
use tokens::Tokens;

/// Days reckoned to a month when requests are given by the day.
pub const DAYS_PER_MONTH: u64 = 30;

/// Expected output tokens of a request, until the visitor says otherwise: about a page of answer.
pub const DEFAULT_OUTPUT: Tokens = Tokens::new(400);
/// Requests, until the visitor says otherwise: a small product's month.
pub const DEFAULT_REQUESTS: Requests = Requests::PerMonth(10_000);

/// Input tokens a link may ask for: several times the tokens of the largest text the page takes.
pub const INPUT_RANGE: RangeInclusive<u64> = 0..=1_000_000_000;
/// Expected output tokens of one request: past the longest answer any model gives.
pub const OUTPUT_RANGE: RangeInclusive<u64> = 0..=1_000_000;
/// Requests, a month or a day.
pub const REQUESTS_RANGE: RangeInclusive<u64> = 0..=1_000_000_000;

/// A whole number of hundredths, from 0 to 100.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Percent(u8);

impl Percent {
    /// The largest: the whole.
    pub const MAX: u8 = 100;
    /// None of it.
    pub const ZERO: Self = Self(0);

    /// A percentage; `None` above 100.
    pub const fn new(hundredths: u8) -> Option<Self> {
        if hundredths <= Self::MAX {
            Some(Self(hundredths))
        } else {
            None
        }
    }

    /// The plain number.
    pub const fn get(self) -> u8 {
        self.0
    }
}

/// How many requests are sent, in the period the visitor thinks in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Requests {
    /// So many in a month.
    PerMonth(u64),
    /// So many in a day.
    PerDay(u64),
}

impl Requests {
    /// Requests in a month of [`DAYS_PER_MONTH`] days.
    pub const fn per_month(self) -> u64 {
        match self {
            Self::PerMonth(requests) => requests,
            Self::PerDay(requests) => requests.saturating_mul(DAYS_PER_MONTH),
        }
    }
}

/// One request and how often it is sent. The form fields keep it within the ranges of this module; the arithmetic holds for any.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Workload {
    /// Input tokens of one request, those from the cache included.
    pub input: Tokens,
    /// Tokens of the answer that one request is expected to get, without thinking.
    pub output: Tokens,
    /// Hidden thinking tokens of one request, billed beside the answer. A model that thinks bills them as output where its maker lists no
    /// price of their own. They count for every model alike, as the answer does.
    pub reasoning: Tokens,
    /// How much of the input is read from the cache.
    pub cached_percent: Percent,
    /// How often the request is sent.
    pub requests: Requests,
    /// The model it is sent to.
    pub model: ModelKey,
}

impl Default for Workload {
    fn default() -> Self {
        Self {
            input: Tokens::ZERO,
            output: DEFAULT_OUTPUT,
            reasoning: Tokens::ZERO,
            cached_percent: Percent::ZERO,
            requests: DEFAULT_REQUESTS,
            model: ModelKey::default(),
        }
    }
}

impl Workload {
    /// One request's tokens in disjoint parts. The cached share of the input is rounded to the nearest token (half up) and
    /// the rest is uncached, so the two always add up to the input. Nothing is written to the cache.
    pub fn usage(&self) -> TokenUsage {
        self.usage_of(self.input)
    }

    /// The same request with another input.
    pub fn usage_of(&self, input: Tokens) -> TokenUsage {
        let cached = input.percent(self.cached_percent.get());
        TokenUsage {
            input: input.saturating_sub(cached),
            cache_read: cached,
            output: self.output,
            reasoning: self.reasoning,
            ..TokenUsage::default()
        }
    }

    /// Requests in a month.
    pub const fn requests_per_month(&self) -> u64 {
        self.requests.per_month()
    }

    /// What a month costs when one request costs `per_request`.
    #[must_use]
    pub fn per_month(&self, per_request: Usd) -> Usd {
        per_request.times(self.requests_per_month())
    }
}
