//! The bill of one request, line by line.

use super::{Mode, Part};
use crate::{
    catalog::{TierOperator, TierScope},
    money::{Usd, UsdPerMTok},
};
use tokens::Tokens;

/// A bill, line by line. The amounts of the lines add up to the total.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CostBreakdown {
    /// One line for each part that holds tokens; two or more where a marginal tier splits a part.
    pub lines: Vec<CostLine>,
    /// How the request is served.
    pub mode: Mode,
    /// The tier that repriced the request or part of it.
    pub tier: Option<AppliedTier>,
    /// The name of the time-of-week window that repriced it.
    pub window: Option<String>,
    /// The names of the factors that multiplied its prices.
    pub factors: Vec<String>,
}

impl CostBreakdown {
    /// The whole bill. `None` when the price of any part that holds tokens is not known.
    pub fn total(&self) -> Option<Usd> {
        self.lines.iter().map(|line| line.amount).sum()
    }

    /// What one part costs: zero when it holds no tokens, `None` when its price is not known.
    pub fn part(&self, part: Part) -> Option<Usd> {
        self.lines
            .iter()
            .filter(|line| line.part == part)
            .map(|line| line.amount)
            .sum()
    }

    /// The parts that hold tokens and have no known price.
    pub fn missing(&self) -> Vec<Part> {
        let mut parts: Vec<Part> = self
            .lines
            .iter()
            .filter(|line| line.amount.is_none())
            .map(|line| line.part)
            .collect();
        parts.dedup();
        parts
    }
}

/// One line of a bill: `tokens x price = amount`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CostLine {
    /// What the tokens are.
    pub part: Part,
    /// How many.
    pub tokens: Tokens,
    /// The price that applies, after tier, mode, window and factors.
    pub price: Option<UsdPerMTok>,
    /// Tokens times price, exactly.
    pub amount: Option<Usd>,
    /// These tokens lie past this threshold of a marginal tier.
    pub past_threshold: Option<Tokens>,
    /// Why there is no price.
    pub unpriced: Option<Unpriced>,
}

/// Why tokens have no known price.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Unpriced {
    /// The price list prints none for this part.
    NotPublished,
    /// The price list prints none for this mode.
    ModeNotPublished,
    /// The price list prints none for prompts this long in this mode or window.
    TierNotPublished,
    /// A factor that was asked for is not in the price list.
    FactorNotPublished,
    /// The price list does not say what this mode costs in this window.
    WindowNotPublished,
    /// The multiplied price cannot be held exactly.
    NotExact,
}

/// A tier that repriced a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct AppliedTier {
    /// Prompt tokens.
    pub threshold: Tokens,
    /// Whether the threshold itself belongs to the tier.
    pub operator: TierOperator,
    /// What it reprices.
    pub scope: TierScope,
}
