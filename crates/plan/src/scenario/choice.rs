//! What is chosen rather than estimated: the period, what becomes of the history, what is cached.

use prices::catalog::Lifetime;

/// The period the conversations are counted in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Period {
    /// So many on an average day. A month is reckoned at [`crate::workload::DAYS_PER_MONTH`] of them.
    Day,
    /// So many in a calendar month, however long.
    #[default]
    Month,
}

/// What becomes of the history as a conversation grows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum HistoryPolicy {
    /// Every turn sends all that came before.
    #[default]
    KeepAll,
    /// Only so many of the latest tokens are sent.
    Truncate {
        /// The most tokens of history a turn sends.
        tokens: u64,
    },
    /// After so many turns one request more sums the history up, and its answer takes the history's place.
    Summarise {
        /// Turns between two summaries, at least 1.
        every: u64,
        /// The most tokens a summary has.
        tokens: u64,
    },
}

/// How a scenario uses the cache of a model that has one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct CachePlan {
    /// What is cached.
    pub scope: CacheScope,
    /// Who finds it again.
    pub reach: CacheReach,
    /// What writing costs.
    pub writes: CacheWrites,
}

/// What of a prompt is cached. A cache holds a prompt's beginning, so each scope includes the one before.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CacheScope {
    /// Nothing.
    #[default]
    Off,
    /// Tool definitions and system prompt.
    Prefix,
    /// The documents too: they are the same each time and come before the history.
    Documents,
    /// The whole prompt: each request writes what is new and reads what the last one of its conversation sent, as far as it is the same.
    Conversation,
}

/// Whether the first request of a conversation finds what earlier conversations wrote.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum CacheReach {
    /// It does, at the hit rate.
    #[default]
    Everyone,
    /// It does not; it writes.
    Conversation,
}

/// What tokens cost that are written to the cache.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum CacheWrites {
    /// As the model's price list says: the shortest lifetime it prices; where it prices no writes, they are plain input.
    #[default]
    AsListed,
    /// The price of that lifetime. A model that lists none has no known cost.
    Billed(Lifetime),
    /// Nothing more than plain input.
    Unbilled,
}

prices::choices! { CacheScope {
    Off = "off",
    Prefix = "prefix",
    Documents = "documents",
    Conversation = "conversation",
} }

prices::choices! { Period { Day = "day", Month = "month" } }

prices::choices! { CacheReach { Everyone = "all", Conversation = "own" } }
