//! The bill of a month: its parts, and what one request, conversation, user and accepted result come to.

use super::{Note, PromptPart};
use prices::{
    catalog::{ModelKey, Source},
    date::Span,
    money::Usd,
};
use tokens::Tokens;

/// What part of a bill an amount is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CostPart {
    /// The system prompt, at the price of uncached input.
    System,
    /// Tool definitions and what tools bring back within a turn, at the price of uncached input.
    Tools,
    /// Documents looked up, at the price of uncached input.
    Retrieved,
    /// What earlier turns and steps said, at the price of uncached input.
    History,
    /// What users write, at the price of uncached input.
    User,
    /// Pictures and sound read, billed by the token.
    Media,
    /// Visible answers, summaries of the history included.
    Output,
    /// Hidden thinking.
    Reasoning,
    /// What writing to the cache costs on top of plain input. Negative where it costs less.
    CacheWrite,
    /// What reading from the cache saves against plain input: negative, or positive where it costs more.
    CacheRead,
    /// Keeping a cache, by the hour.
    CacheStorage,
    /// Pictures made, seconds, pages and characters.
    Units,
    /// Fees for tool calls.
    ToolFees,
    /// Everything once more, for conversations that are sent again.
    Retries,
}

impl CostPart {
    /// How many there are.
    pub const COUNT: usize = 14;
    /// Every part, in the order of a bill.
    pub const ALL: [Self; Self::COUNT] = [
        Self::System,
        Self::Tools,
        Self::Retrieved,
        Self::History,
        Self::User,
        Self::Media,
        Self::Output,
        Self::Reasoning,
        Self::CacheWrite,
        Self::CacheRead,
        Self::CacheStorage,
        Self::Units,
        Self::ToolFees,
        Self::Retries,
    ];

    /// The name used in files.
    pub const fn id(self) -> &'static str {
        match self {
            Self::System => "system",
            Self::Tools => "tools",
            Self::Retrieved => "retrieved",
            Self::History => "history",
            Self::User => "user",
            Self::Media => "media",
            Self::Output => "output",
            Self::Reasoning => "reasoning",
            Self::CacheWrite => "cache_write",
            Self::CacheRead => "cache_read",
            Self::CacheStorage => "cache_storage",
            Self::Units => "units",
            Self::ToolFees => "tool_fees",
            Self::Retries => "retries",
        }
    }

    pub(super) const fn of_prompt(part: PromptPart) -> Self {
        match part {
            PromptPart::Tools | PromptPart::ToolResults => Self::Tools,
            PromptPart::System => Self::System,
            PromptPart::Retrieved => Self::Retrieved,
            PromptPart::History => Self::History,
            PromptPart::User => Self::User,
        }
    }
}

/// One line of a month's bill.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PartCost {
    /// What it is for.
    pub part: CostPart,
    /// What it costs in the month; what the cache saves is negative.
    pub amount: Usd,
}

/// Tokens of a month, each to the nearest. Retries are in it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct TokenSums {
    /// Prompt tokens outside the cache, pictures and sound included.
    pub input: Tokens,
    /// Prompt tokens read from the cache.
    pub cache_read: Tokens,
    /// Prompt tokens written to it.
    pub cache_write: Tokens,
    /// Visible answer tokens.
    pub output: Tokens,
    /// Hidden thinking tokens.
    pub reasoning: Tokens,
}

impl TokenSums {
    /// All of them.
    pub fn total(&self) -> Tokens {
        self.input + self.cache_read + self.cache_write + self.output + self.reasoning
    }
}

/// A price that a cost was worked out from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PriceUsed {
    /// The model.
    pub model: ModelKey,
    /// Its name to show.
    pub name: String,
    /// The days the price holds.
    pub span: Span,
    /// Where it was read, and when.
    pub source: Source,
}

/// What a month of a scenario costs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScenarioCost {
    /// The whole month, before growth, exact to the femto-dollar.
    pub month: Usd,
    /// What it is made of; the amounts add up to the month exactly. Parts that cost nothing are left out.
    pub lines: Vec<PartCost>,
    /// Conversations in the month.
    pub conversations: u64,
    /// Requests in the month, retries included, to the nearest.
    pub requests: u64,
    /// Tokens in the month.
    pub tokens: TokenSums,
    /// One conversation with its share of retries, to the nearest femto-dollar. What keeping a cache costs is not in it: that is the same
    /// however many there are.
    pub per_conversation: Usd,
    /// One request of such a conversation, to the nearest femto-dollar.
    pub per_request: Usd,
    /// The month shared by the users. `None` when there are none.
    pub per_user: Option<Usd>,
    /// One result that is good enough to use: a conversation over the share accepted.
    pub per_accepted: Option<Usd>,
    /// Twelve of the scenario's own months with growth, from the day on, each day at the prices in force on it. `None` where a price is
    /// known to end within them.
    pub year: Option<Usd>,
    /// The largest line and its share, in thousandths, of all lines that cost something, before what the cache saves.
    /// `None` while nothing costs anything.
    pub dominant: Option<(CostPart, u64)>,
    /// What a reader should know.
    pub notes: Vec<Note>,
    /// The prices it was worked out from, each once.
    pub prices: Vec<PriceUsed>,
}
