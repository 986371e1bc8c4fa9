//! Whether a cache pays: the same prompt sent again and again, with and without it, at dated prices.

use prices::{
    catalog::{Lifetime, PricePeriod},
    cost::{Terms, TokenUsage, cost_of},
    date::Date,
    money::Usd,
};
use tokens::Tokens;

/// One way to cache a prompt, and what it costs. Exact, tiers of long prompts included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CacheWay {
    /// How long what is written lives. `None`: the list prices no writes, so the first request is plain input.
    pub lifetime: Option<Lifetime>,
    /// The prompt sent without a cache.
    pub plain: Usd,
    /// The prompt written to the cache, by the first request.
    pub write: Usd,
    /// The prompt read from the cache, by each request after it.
    pub read: Usd,
    /// Keeping the prompt in the cache for one hour. `None`: the list charges nothing by the hour.
    pub hour: Option<Usd>,
}

/// Why there is nothing to compare.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoCache {
    /// The list has no price for reading from a cache.
    NoRead,
    /// The list has no price for plain input.
    NoInput,
}

/// Every way a price list offers to cache a prompt of so many tokens, the shortest-lived first.
///
/// # Errors
/// [`NoCache`]: what the list does not price.
pub fn ways(prompt: Tokens, period: &PricePeriod, date: Date) -> Result<Vec<CacheWay>, NoCache> {
    let cost = |usage: TokenUsage| cost_of(&usage, period, &Terms::standard(date)).total();
    let plain = cost(TokenUsage {
        input: prompt,
        ..TokenUsage::default()
    })
    .ok_or(NoCache::NoInput)?;
    let read = cost(TokenUsage {
        cache_read: prompt,
        ..TokenUsage::default()
    })
    .ok_or(NoCache::NoRead)?;
    let hour = period
        .rates
        .cache_storage_hour
        .map(|price| price.cost_of(prompt));
    let way = |lifetime, write| CacheWay {
        lifetime,
        plain,
        write,
        read,
        hour,
    };
    let mut ways = Vec::new();
    for lifetime in period.rates.cache_write.keys() {
        let usage = TokenUsage {
            cache_write: [(*lifetime, prompt)].into(),
            ..TokenUsage::default()
        };
        ways.extend(cost(usage).map(|write| way(Some(*lifetime), write)));
    }
    if ways.is_empty() {
        ways.push(way(None, plain));
    }
    Ok(ways)
}

impl CacheWay {
    /// What the first request and `reads` more cost without a cache.
    #[must_use]
    pub fn without(&self, reads: u64) -> Usd {
        self.plain + self.plain.times(reads)
    }

    /// The same with the cache, kept for `hours`.
    #[must_use]
    pub fn with(&self, reads: u64, hours: u64) -> Usd {
        self.write + self.read.times(reads) + self.hour.unwrap_or_default().times(hours)
    }

    /// The fewest reads after the write with which the cache is no dearer. `None`: reading saves nothing, so that it never is.
    ///
    /// From `write + reads x read + storage <= plain + reads x plain` follows `reads >= (write + storage - plain) / (plain - read)`.
    #[must_use]
    pub fn pays_from(&self, hours: u64) -> Option<u64> {
        let saved = (self.plain - self.read).femto();
        if saved <= 0 {
            return None;
        }
        let premium = (self.with(0, hours) - self.plain).femto().max(0);
        u64::try_from((premium + saved - 1) / saved).ok()
    }
}
