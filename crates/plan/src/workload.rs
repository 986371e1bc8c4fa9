//! The visitor's workload: how large a request is, how much of it comes from the cache, and how often it is sent.

use std::ops::RangeInclusive;

use crate::{FieldProblem, parse_count_field, parse_percent_field};
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

/// The most input tokens of a request: several times the tokens of the largest text the page takes.
pub const MAX_INPUT: u64 = 1_000_000_000;
/// The most tokens of an answer, and of thinking: past the longest that any model gives.
pub const MAX_OUTPUT: u64 = 1_000_000;
/// The most requests, a month or a day.
pub const MAX_REQUESTS: u64 = 1_000_000_000;

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

/// One request and how often it is sent. What is typed is kept within [`Number::range`]; the arithmetic holds for any.
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

/// One number of a workload. All are whole. Forms, links, files and the command line walk [`Number::ALL`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Number {
    /// Input tokens of a request.
    Input,
    /// Tokens of the answer.
    Output,
    /// Thinking tokens beside the answer.
    Reasoning,
    /// Percent of the input that is read from the cache.
    Cached,
    /// Requests in a month.
    PerMonth,
    /// Requests in a day. A workload has either these or those of a month.
    PerDay,
}

struct Row {
    number: Number,
    key: &'static str,
    name: &'static str,
    most: u64,
}

const fn row(number: Number, key: &'static str, name: &'static str, most: u64) -> Row {
    Row {
        number,
        key,
        name,
        most,
    }
}

/// In the order of [`Number`]. The keys of requests are not `rpm`, which would read as "a minute".
static TABLE: [Row; Number::ALL.len()] = [
    row(Number::Input, "in", "input_tokens", MAX_INPUT),
    row(Number::Output, "out", "output_tokens", MAX_OUTPUT),
    row(Number::Reasoning, "think", "reasoning_tokens", MAX_OUTPUT),
    row(
        Number::Cached,
        "cached",
        "cached_percent",
        Percent::MAX as u64,
    ),
    row(Number::PerMonth, "rpmo", "requests_per_month", MAX_REQUESTS),
    row(Number::PerDay, "rpd", "requests_per_day", MAX_REQUESTS),
];

impl Number {
    /// Every number, in the order of links.
    pub const ALL: [Self; 6] = [
        Self::Input,
        Self::Output,
        Self::Reasoning,
        Self::Cached,
        Self::PerMonth,
        Self::PerDay,
    ];

    /// Its key in links, and its option on the command line.
    pub fn key(self) -> &'static str {
        self.row().key
    }

    /// The number of that exact key.
    pub fn from_key(key: &str) -> Option<Self> {
        TABLE
            .iter()
            .find(|row| row.key == key)
            .map(|row| row.number)
    }

    /// Its name in files for programs, unit included.
    pub fn name(self) -> &'static str {
        self.row().name
    }

    /// The values it may take.
    pub fn range(self) -> RangeInclusive<u64> {
        0..=self.row().most
    }

    /// Reads what was typed for it.
    ///
    /// # Errors
    /// When the text is no whole number, or one outside [`Self::range`]. Beside the share of the cache a percent sign may stand.
    pub fn read(self, text: &str) -> Result<u64, FieldProblem> {
        match self {
            Self::Cached => parse_percent_field(text).map(|percent| percent.get().into()),
            _ => parse_count_field(text, self.range()),
        }
    }

    /// What a workload has of it; `None` for requests that are given by the other period.
    pub const fn of(self, workload: &Workload) -> Option<u64> {
        match (self, workload.requests) {
            (Self::Input, _) => Some(workload.input.get()),
            (Self::Output, _) => Some(workload.output.get()),
            (Self::Reasoning, _) => Some(workload.reasoning.get()),
            (Self::Cached, _) => Some(workload.cached_percent.get() as u64),
            (Self::PerMonth, Requests::PerMonth(requests))
            | (Self::PerDay, Requests::PerDay(requests)) => Some(requests),
            _ => None,
        }
    }

    /// Puts it into a workload. A share of more than the whole is none.
    pub fn put(self, workload: &mut Workload, number: u64) {
        match self {
            Self::Input => workload.input = Tokens::new(number),
            Self::Output => workload.output = Tokens::new(number),
            Self::Reasoning => workload.reasoning = Tokens::new(number),
            Self::Cached => {
                let percent = u8::try_from(number).ok().and_then(Percent::new);
                workload.cached_percent = percent.unwrap_or_default();
            }
            Self::PerMonth => workload.requests = Requests::PerMonth(number),
            Self::PerDay => workload.requests = Requests::PerDay(number),
        }
    }

    fn row(self) -> &'static Row {
        &TABLE[self as usize]
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

    /// The same with its requests given by the month.
    #[must_use]
    pub fn by_month(self) -> Self {
        Self {
            requests: Requests::PerMonth(self.requests_per_month()),
            ..self
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_in_the_order_of_the_numbers() {
        for (number, row) in Number::ALL.into_iter().zip(&TABLE) {
            assert_eq!(row.number, number);
            assert_eq!(number.key(), row.key);
            assert_eq!(Number::from_key(row.key), Some(number));
        }
    }

    #[test]
    fn what_is_put_into_a_workload_is_what_it_has() {
        for number in Number::ALL {
            let most = *number.range().end();
            for value in [0, 1, most] {
                let mut workload = Workload::default();
                number.put(&mut workload, value);
                assert_eq!(number.of(&workload), Some(value), "{number:?}");
                assert_eq!(number.read(&value.to_string()), Ok(value));
            }
            let past = (most + 1).to_string();
            assert_eq!(
                number.read(&past),
                Err(FieldProblem::TooLarge { max: most })
            );
        }
    }

    #[test]
    fn requests_are_a_months_or_a_days() {
        let daily = Workload {
            requests: Requests::PerDay(500),
            ..Workload::default()
        };
        assert_eq!(Number::PerMonth.of(&daily), None);
        assert_eq!(Number::PerMonth.of(&daily.by_month()), Some(15_000));
    }
}
