//! What the cache and the batch are worth for a scenario.

use super::{
    CachePlan, CacheReach, CacheScope, CacheWrites, Case, Gap, Input, Scenario, month::month_of,
    unit_cost::mode_rates,
};
use prices::{
    catalog::{Catalog, Lifetime, Mode, ModelKey, PricePeriod},
    date::Date,
    money::Usd,
};

/// A month with and without a cache.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CachingEffect {
    /// The month when nothing is cached.
    pub without: Result<Usd, Gap>,
    /// The month with the scenario's cache; of a scenario that caches nothing, the month when each conversation finds its own beginning.
    pub with: Result<Usd, Gap>,
    /// How much cheaper the cache makes it; negative where it makes it dearer.
    pub saving: Option<Usd>,
}

/// A month outside and inside the batch.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BatchEffect {
    /// The month when nothing goes through the batch.
    pub without: Result<Usd, Gap>,
    /// The month when everything does.
    pub with: Result<Usd, Gap>,
    /// How much cheaper the batch makes it.
    pub saving: Option<Usd>,
}

/// How often what is written to a cache must be read before it has paid for itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BreakEven {
    /// What writing a million tokens costs on top of plain input. Negative where it costs less.
    pub premium: Usd,
    /// What reading a million tokens saves against plain input; more than nothing.
    pub saving: Usd,
    /// The fewest reads for each write whose savings make up for the premium: `premium / saving`, rounded up.
    pub reuses: u64,
}

/// What the cache is worth.
pub fn caching_effect(
    scenario: &Scenario,
    catalog: &Catalog,
    model: Option<&ModelKey>,
    date: Date,
    case: Case,
) -> CachingEffect {
    let month = |scenario: &Scenario| {
        let numbers = scenario.numbers(case);
        month_of(scenario, &numbers, catalog, model, date, case).map(|cost| cost.month)
    };
    let mut plain = scenario.clone();
    plain.cache.scope = CacheScope::Off;
    plain = plain.with(Input::Kept, 0);
    let mut cached = scenario.clone();
    if cached.cache.scope == CacheScope::Off {
        cached.cache = CachePlan {
            scope: CacheScope::Conversation,
            reach: CacheReach::Conversation,
            writes: CacheWrites::AsListed,
        };
        cached = cached.with(Input::Hit, 100);
    }
    let (without, with) = (month(&plain), month(&cached));
    CachingEffect {
        saving: saved(&without, &with),
        without,
        with,
    }
}

/// What the batch is worth.
pub fn batch_effect(
    scenario: &Scenario,
    catalog: &Catalog,
    model: Option<&ModelKey>,
    date: Date,
    case: Case,
) -> BatchEffect {
    let month = |percent| {
        let numbers = scenario.numbers(case).with(Input::Batch, percent);
        month_of(scenario, &numbers, catalog, model, date, case).map(|cost| cost.month)
    };
    let (without, with) = (month(0), month(100));
    BatchEffect {
        saving: saved(&without, &with),
        without,
        with,
    }
}

fn saved(without: &Result<Usd, Gap>, with: &Result<Usd, Gap>) -> Option<Usd> {
    match (without, with) {
        (Ok(without), Ok(with)) => Some(*without - *with),
        _ => None,
    }
}

/// How often a write must be read to pay for itself, at a period's prices below every tier. `lifetime`: which writes; `None` for the
/// shortest listed, and where none is listed writes are plain input and pay at once. `None` when a price is not known or reading
/// saves nothing.
pub fn break_even(
    period: &PricePeriod,
    mode: Mode,
    lifetime: Option<Lifetime>,
) -> Option<BreakEven> {
    const TOKENS: i128 = 1_000_000;
    let rates = mode_rates(period, mode);
    let input = rates.iter().find_map(|rates| rates.input)?;
    let read = rates.iter().find_map(|rates| rates.cache_read)?;
    let write = match lifetime {
        Some(lifetime) => rates
            .iter()
            .find_map(|rates| rates.cache_write.get(&lifetime).copied())?,
        None => rates
            .iter()
            .find_map(|rates| rates.cache_write.values().next().copied())
            .unwrap_or(input),
    };
    let femto = |price: prices::money::UsdPerMTok| i128::from(price.femto_per_token());
    let (premium, saving) = (femto(write) - femto(input), femto(input) - femto(read));
    if saving <= 0 {
        return None;
    }
    let reuses = (premium + saving - 1).max(0) / saving;
    Some(BreakEven {
        premium: Usd::from_femto(premium * TOKENS),
        saving: Usd::from_femto(saving * TOKENS),
        reuses: u64::try_from(reuses).ok()?,
    })
}
