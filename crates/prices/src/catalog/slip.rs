//! The kinds of values that can each be read but cannot all be right.

use super::ModelKey;
use crate::{
    date::{Date, iso},
    money::{Factor, UsdPerMTok},
};
use tokens::Tokens;

/// Values that can each be read, but cannot all be right.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Slip {
    /// Another model of the provider has the same id or alias.
    #[error("{id:?} already names the model {by:?}")]
    IdTaken {
        /// The id or alias.
        id: String,
        /// The model that has it.
        by: String,
    },
    /// An offer of a model that nobody else sells as its maker.
    #[error("{key} is not a model that another provider makes")]
    NotAModel {
        /// The key that names none.
        key: ModelKey,
    },
    /// A limit is larger than the whole context window.
    #[error("{limit} tokens are more than the context window of {window}")]
    LimitPastWindow {
        /// The limit.
        limit: Tokens,
        /// The context window.
        window: Tokens,
    },
    /// The model stops before it starts.
    #[error("retired on {} before its release on {}", iso(*retires), iso(*released))]
    RetiredBeforeRelease {
        /// Its last day.
        retires: Date,
        /// Its first day.
        released: Date,
    },
    /// A period without a day in it.
    #[error("\"to\" is not after \"from\", so the period holds no day")]
    EmptySpan,
    /// Two prices in force on one day.
    #[error("shares a day with periods[{other}], so that day would have two prices")]
    Overlap {
        /// The position of the other period.
        other: usize,
    },
    /// Periods are listed earliest first.
    #[error("starts before the period above it: list the earliest first")]
    OutOfOrder,
    /// An announcement without its day.
    #[error("an announced price needs the day it is announced for")]
    AnnouncedWithoutDay,
    /// A price is in force only once somebody has read it on or after its first day.
    #[error("was read on {} before it began on {}: it is announced, not in force", iso(*checked), iso(*from))]
    InForceUnread {
        /// The day it was read.
        checked: Date,
        /// Its first day.
        from: Date,
    },
    /// Answers are dearer than prompts everywhere; the two may have been swapped.
    #[error(
        "output at {output} is cheaper than input at {input}: swapped, or accept \"output_below_input\" with a note"
    )]
    OutputBelowInput {
        /// The price of input.
        input: UsdPerMTok,
        /// The price of output.
        output: UsdPerMTok,
    },
    /// A cache read that costs more than no cache.
    #[error(
        "a cache read at {cache_read} is dearer than input at {input}: swapped, or accept \"cache_read_above_input\" with a note"
    )]
    CacheReadAboveInput {
        /// The price of input.
        input: UsdPerMTok,
        /// The price of reading from a cache.
        cache_read: UsdPerMTok,
    },
    /// A cache write that costs less than sending the same tokens without a cache.
    #[error(
        "a cache write at {cache_write} is cheaper than input at {input}: swapped, or accept \"cache_write_below_input\" with a note"
    )]
    CacheWriteBelowInput {
        /// The price of input.
        input: UsdPerMTok,
        /// The price of writing to a cache.
        cache_write: UsdPerMTok,
    },
    /// Input costs something else here and nothing is said of the cache.
    #[error(
        "states no {missing}, though input is another here: add what the page prints, name the cache in \"omitted\", or accept \"cache_unstated\" with a note"
    )]
    CacheUnstated {
        /// The rates that the standard ones list and these do not.
        missing: String,
    },
    /// A price more than four times the one before it, or less than a quarter of it.
    #[error(
        "missing, though {field} moves by more than four times: check its unit, or say why it moved"
    )]
    StepUnexplained {
        /// The price that moves.
        field: String,
    },
    /// An announcement that nobody would ever look at again.
    #[error(
        "missing: an announced price needs \"to\", \"recheck\", or a first day within 400 days after it was read"
    )]
    AnnouncedWithoutEnd,
    /// A price far from any other.
    #[error("{price} dollars per million tokens is unlike any listed price: check its unit")]
    UnlikelyPrice {
        /// The price.
        price: UsdPerMTok,
    },
    /// A multiplied price that cannot be held.
    #[error("{price} times {} has more than nine decimals", factor.to_decimal())]
    NotExact {
        /// The price.
        price: UsdPerMTok,
        /// The factor.
        factor: Factor,
    },
    /// Tiers are listed by rising threshold and share one scope.
    #[error("tiers must rise and share one scope")]
    TiersUnordered,
    /// A marginal tier counts prompt tokens, so it cannot price the answer.
    #[error("a marginal tier cannot price output")]
    MarginalOutput,
    /// A link that is not one.
    #[error("expected a link that starts with https://")]
    NotLink,
    /// A slip accepted by a word that is not known, or without a note.
    #[error(
        "accept only \"{}\", and say why in \"notes\"", Self::ACCEPTABLE.join("\", \"")
    )]
    AcceptedUnexplained,
}

impl Slip {
    /// The names by which a file can accept a slip.
    pub const ACCEPTABLE: [&'static str; 4] = [
        "output_below_input",
        "cache_read_above_input",
        "cache_write_below_input",
        "cache_unstated",
    ];

    /// The name by which a file accepts a slip that is right after all.
    pub const fn id(&self) -> Option<&'static str> {
        match self {
            Self::OutputBelowInput { .. } => Some("output_below_input"),
            Self::CacheReadAboveInput { .. } => Some("cache_read_above_input"),
            Self::CacheWriteBelowInput { .. } => Some("cache_write_below_input"),
            Self::CacheUnstated { .. } => Some("cache_unstated"),
            _ => None,
        }
    }
}
