//! Which number to look at first: worked out from the reader's own numbers, never assumed.
//!
//! "Output first" holds for many bills and not for all: with six tokens sent for each one answered, or with long files, input is the
//! larger line. So the order of a bill is the order of its lines' amounts.

use prices::{
    catalog::PricePeriod,
    cost::{CostBreakdown, Part, Terms, TokenUsage, cost_of},
    date::Date,
    money::Usd,
};
use tokens::Tokens;

/// What the reader wants to know.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Question {
    /// Why is the bill what it is?
    Bill,
    /// Why am I stuck?
    Stuck,
    /// What is wasted?
    Waste,
}

prices::choices! { Question {
    Bill = "bill",
    Stuck = "stuck",
    Waste = "waste",
} }

/// A number on a page of usage.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Figure {
    /// Prompt tokens that no cache gave back.
    Input,
    /// Prompt tokens that a cache gave back.
    Cached,
    /// Answer tokens that are seen.
    Output,
    /// Thinking tokens, billed and not seen.
    Thinking,
    /// Requests in a minute.
    Rpm,
    /// Tokens in a minute.
    Tpm,
    /// Money in a month.
    Spend,
}

/// A use of a limit.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Load {
    /// What is used.
    pub used: u64,
    /// The most that may be. `None`: not known.
    pub limit: Option<u64>,
}

impl Load {
    /// What is used in thousandths of the limit, rounded down. `None` without a limit, or with one of nothing.
    #[must_use]
    pub fn per_mille(self) -> Option<u64> {
        let limit = u128::from(self.limit?);
        let used = u128::from(self.used) * 1_000;
        used.checked_div(limit)
            .and_then(|share| u64::try_from(share).ok())
    }
}

/// What the reader sees of a typical request and of the limits.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Seen {
    /// Prompt tokens, those from the cache included.
    pub input: Tokens,
    /// Prompt tokens from the cache; no more than the prompt.
    pub cached: Tokens,
    /// Answer tokens, the thinking included.
    pub output: Tokens,
    /// Thinking tokens; no more than the answer.
    pub thinking: Tokens,
    /// Tokens of the question itself, as the person typed it.
    pub question: Tokens,
    /// Tokens that the answer was meant to have. 0: nobody said.
    pub planned: Tokens,
    /// Prompt tokens that are the same in every request: instructions, tools, fixed files.
    pub fixed: Tokens,
    /// Requests in the busiest minute.
    pub rpm: Load,
    /// Tokens in the busiest minute.
    pub tpm: Load,
    /// Whole dollars of the month.
    pub spend: Load,
}

impl Seen {
    /// The request in disjoint parts.
    #[must_use]
    pub fn usage(&self) -> TokenUsage {
        let cached = self.cached.min(self.input);
        let thinking = self.thinking.min(self.output);
        TokenUsage {
            input: self.input.saturating_sub(cached),
            cache_read: cached,
            output: self.output.saturating_sub(thinking),
            reasoning: thinking,
            ..TokenUsage::default()
        }
    }

    /// All tokens of a request: the number to look at last.
    #[must_use]
    pub fn total(&self) -> Tokens {
        self.input + self.output
    }
}

/// From where on something counts as waste, or as close to a limit. The reader can set each.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Thresholds {
    /// An answer of more than so many percent of the plan is too long.
    pub output_percent: u64,
    /// A prompt of more than so many times the question carries too much.
    pub input_times: u64,
    /// Less than so many percent of what is the same in every request read from the cache is too little.
    pub cached_percent: u64,
    /// So many percent of a limit are close to it.
    pub near_percent: u64,
}

impl Default for Thresholds {
    fn default() -> Self {
        Self {
            output_percent: 120,
            input_times: 10,
            cached_percent: 50,
            near_percent: 80,
        }
    }
}

/// A line of the answer to [`Question::Bill`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BillLook {
    /// Which number.
    pub figure: Figure,
    /// How many tokens.
    pub tokens: Tokens,
    /// What they cost. `None`: the price is not published.
    pub amount: Option<Usd>,
}

/// The lines of one request's bill, the dearest first. A line without a price comes first of all: what it costs is not known, and so
/// neither is whether it is small. Lines without tokens are left out.
#[must_use]
pub fn bill(seen: &Seen, period: &PricePeriod, date: Date) -> Vec<BillLook> {
    let usage = seen.usage();
    let bill = cost_of(&usage, period, &Terms::standard(date));
    let lines = [
        (Figure::Output, Part::Output, usage.output),
        (Figure::Thinking, Part::Reasoning, usage.reasoning),
        (Figure::Input, Part::Input, usage.input),
        (Figure::Cached, Part::CacheRead, usage.cache_read),
    ];
    let mut looks: Vec<BillLook> = Vec::new();
    for (figure, part, tokens) in lines {
        if tokens == Tokens::ZERO {
            continue;
        }
        let look = BillLook {
            figure,
            tokens,
            amount: amount(&bill, part),
        };
        let at = looks.iter().position(|other| comes_before(&look, other));
        looks.insert(at.unwrap_or(looks.len()), look);
    }
    looks
}

fn amount(bill: &CostBreakdown, part: Part) -> Option<Usd> {
    bill.part(part)
}

fn comes_before(look: &BillLook, other: &BillLook) -> bool {
    match (look.amount, other.amount) {
        (None, other) => other.is_some(),
        (Some(_), None) => false,
        (Some(amount), Some(other)) => amount > other,
    }
}

/// A line of the answer to [`Question::Stuck`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StuckLook {
    /// Which number.
    pub figure: Figure,
    /// What is used of which limit.
    pub load: Load,
    /// Whether it is close to the limit, or past it.
    pub is_near: bool,
}

/// The limits, the one that is nearest to being used up first; those that are not known last.
#[must_use]
pub fn stuck(seen: &Seen, thresholds: &Thresholds) -> Vec<StuckLook> {
    let mut looks: Vec<StuckLook> = Vec::new();
    for (figure, load) in [
        (Figure::Tpm, seen.tpm),
        (Figure::Rpm, seen.rpm),
        (Figure::Spend, seen.spend),
    ] {
        let share = load.per_mille();
        let near = u128::from(thresholds.near_percent) * 10;
        let look = StuckLook {
            figure,
            load,
            is_near: share.is_some_and(|share| u128::from(share) >= near),
        };
        let at = looks
            .iter()
            .position(|other| share.is_some() && share > other.load.per_mille());
        looks.insert(at.unwrap_or(looks.len()), look);
    }
    looks
}

/// What can be wasted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Waste {
    /// The answer is longer than planned: it is too long.
    LongAnswer,
    /// The prompt is many times the question: the context carries too much.
    RichContext,
    /// What is the same in every request is not read from the cache.
    Uncached,
    /// Tokens a minute are close to their limit: no waste, but a bottleneck of the operation.
    Bottleneck,
}

/// A line of the answer to [`Question::Waste`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WasteLook {
    /// What.
    pub waste: Waste,
    /// Whether it is past its threshold. `None`: not told, because a number is missing.
    pub is_over: Option<bool>,
    /// Tokens of a request past the threshold; none of a bottleneck.
    pub tokens: Tokens,
    /// What they cost too much, in one request. `None`: not known, or no matter of money.
    pub amount: Option<Usd>,
}

/// What is wasted in a request: what is past its threshold first, the dearest of it first.
#[must_use]
pub fn waste(
    seen: &Seen,
    thresholds: &Thresholds,
    period: &PricePeriod,
    date: Date,
) -> Vec<WasteLook> {
    let cost = |usage: &TokenUsage| cost_of(usage, period, &Terms::standard(date)).total();
    let usage = seen.usage();
    // What the request would cost less with this in its place.
    let saving = |better: &TokenUsage| Some(cost(&usage)? - cost(better)?);
    let most = scaled(seen.planned, thresholds.output_percent);
    let too_long = usage.output.saturating_sub(most);
    let long = WasteLook {
        waste: Waste::LongAnswer,
        is_over: (seen.planned > Tokens::ZERO).then_some(too_long > Tokens::ZERO),
        tokens: too_long,
        amount: saving(&TokenUsage {
            output: usage.output.saturating_sub(too_long),
            ..usage.clone()
        }),
    };
    let most = scaled(seen.question, thresholds.input_times.saturating_mul(100));
    let too_rich = usage.input.min(seen.input.saturating_sub(most));
    let rich = WasteLook {
        waste: Waste::RichContext,
        is_over: (seen.question > Tokens::ZERO).then_some(seen.input > most),
        tokens: too_rich,
        amount: saving(&TokenUsage {
            input: usage.input.saturating_sub(too_rich),
            ..usage.clone()
        }),
    };
    let fixed = seen.fixed.min(seen.input);
    let wanted = scaled(fixed, thresholds.cached_percent.min(100));
    let unread = fixed.saturating_sub(usage.cache_read).min(usage.input);
    let is_uncached = usage.cache_read < wanted;
    let uncached = WasteLook {
        waste: Waste::Uncached,
        is_over: (fixed > Tokens::ZERO).then_some(is_uncached),
        tokens: if is_uncached { unread } else { Tokens::ZERO },
        amount: saving(&TokenUsage {
            input: usage.input.saturating_sub(unread),
            cache_read: usage.cache_read + unread,
            ..usage.clone()
        }),
    };
    let near = u128::from(thresholds.near_percent) * 10;
    let bottleneck = WasteLook {
        waste: Waste::Bottleneck,
        is_over: seen.tpm.per_mille().map(|share| u128::from(share) >= near),
        tokens: Tokens::ZERO,
        amount: None,
    };
    let mut looks: Vec<WasteLook> = Vec::new();
    for mut look in [long, rich, uncached, bottleneck] {
        if look.is_over != Some(true) {
            (look.tokens, look.amount) = (Tokens::ZERO, None);
        }
        let rank = rank(&look);
        let at = looks.iter().position(|other| rank > self::rank(other));
        looks.insert(at.unwrap_or(looks.len()), look);
    }
    looks
}

/// What is over comes before what is not, and that before what was not told; within, the dearer first.
fn rank(look: &WasteLook) -> (u8, Option<Usd>) {
    let over = match look.is_over {
        Some(true) => 2,
        Some(false) => 1,
        None => 0,
    };
    (over, look.amount)
}

/// So many percent of a number of tokens, rounded down.
fn scaled(tokens: Tokens, percent: u64) -> Tokens {
    let scaled = u128::from(tokens.get()) * u128::from(percent) / 100;
    Tokens::new(u64::try_from(scaled).unwrap_or(u64::MAX))
}
