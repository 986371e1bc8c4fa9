//! Values that can each be read but cannot all be right. Price files are checked when they are built, not in the page.

use super::{
    Catalog, CatalogProblem, Model, PeriodState, PricePeriod, Provider, Rates, Slip, Tier,
    TierScope, WindowEffect, check_caches::caches, check_history::history, reader::Log,
};
use crate::money::Factor;

/// Listed prices in nano-dollars per million tokens lie between these: a price outside is most likely in another unit.
/// Real ones in 2026 run from $0.0028 (a cache read) to $600 (o1-pro's output).
const LIKELY_PRICES: std::ops::RangeInclusive<u64> = 500_000..=2_000_000_000_000;

/// Reports what cannot be right in a provider's file.
pub(super) fn provider(provider: &Provider, log: &Log) {
    let mut names: Vec<(&str, &str)> = Vec::new();
    for model in &provider.models {
        log.set_model(Some(model.id.clone()));
        let aliases = model
            .aliases
            .iter()
            .map(|alias| (alias.as_str(), "aliases"));
        for (id, field) in std::iter::once((model.id.as_str(), "id")).chain(aliases) {
            match names.iter().find(|(name, _)| *name == id) {
                Some((_, by)) => log.add(
                    field,
                    Slip::IdTaken {
                        id: id.to_owned(),
                        by: (*by).to_owned(),
                    },
                ),
                None => names.push((id, &model.id)),
            }
        }
        moving(provider, model, log);
        limits(model, log);
        spans(model, log);
        history(model, log);
        for (index, period) in model.periods.iter().enumerate() {
            Check {
                period,
                log,
                path: format!("periods[{index}]"),
            }
            .run();
        }
    }
    log.set_model(None);
}

/// A moving alias means one model at a time, and is nobody's for good.
fn moving(provider: &Provider, model: &Model, log: &Log) {
    for (index, alias) in model.moving_aliases.iter().enumerate() {
        let path = |field: &str| format!("moving_aliases[{index}].{field}");
        if alias.span.is_empty() {
            log.add(path("to"), Slip::EmptySpan);
        }
        let taken = provider.models.iter().find(|other| {
            let mut moving = other.moving_aliases.iter();
            other.id == alias.id
                || other.aliases.contains(&alias.id)
                || moving.any(|theirs| {
                    theirs.id == alias.id
                        && !std::ptr::eq(theirs, alias)
                        && theirs.span.overlaps(alias.span)
                })
        });
        if let Some(other) = taken {
            let (id, by) = (alias.id.clone(), other.id.clone());
            log.add(path("id"), Slip::IdTaken { id, by });
        }
    }
}

/// Reports offers of models that no maker has.
pub(super) fn offers(catalog: &Catalog) -> Vec<CatalogProblem> {
    let mut problems = Vec::new();
    for provider in catalog.providers() {
        let log = Log::new(&format!("{}.json", provider.id));
        for model in &provider.models {
            let Some(key) = &model.model_of else {
                continue;
            };
            let known = catalog.model(key);
            if known.is_none_or(|known| known.model_of.is_some() || known.provider == provider.id) {
                log.set_model(Some(model.id.clone()));
                log.add("model_of", Slip::NotAModel { key: key.clone() });
            }
        }
        problems.extend(log.into_problems());
    }
    problems
}

fn limits(model: &Model, log: &Log) {
    for (field, limit) in [
        ("max_input", model.max_input),
        ("max_output", model.max_output),
    ] {
        if let (Some(limit), Some(window)) = (limit, model.context_window)
            && limit > window
        {
            log.add(field, Slip::LimitPastWindow { limit, window });
        }
    }
    if let (Some(retires), Some(released)) = (model.retires, model.released)
        && retires < released
    {
        log.add("retires", Slip::RetiredBeforeRelease { retires, released });
    }
}

fn spans(model: &Model, log: &Log) {
    for (index, period) in model.periods.iter().enumerate() {
        let path = |field: &str| format!("periods[{index}].{field}");
        if period.span.is_empty() {
            log.add(path("to"), Slip::EmptySpan);
        }
        if period.state == PeriodState::Announced && period.span.from.is_none() {
            log.add(path("from"), Slip::AnnouncedWithoutDay);
        }
        let checked = period.source.checked;
        if let (PeriodState::InForce, Some(from)) = (period.state, period.span.from)
            && checked < from
        {
            log.add(path("from"), Slip::InForceUnread { checked, from });
        }
        let earlier = || model.periods.iter().enumerate().take(index);
        // No start sorts before every start, as it should.
        if earlier()
            .next_back()
            .is_some_and(|(_, above)| above.span.from > period.span.from)
        {
            log.add(path("from"), Slip::OutOfOrder);
        }
        let same_day =
            |other: &PricePeriod| other.state == period.state && other.span.overlaps(period.span);
        if let Some((other, _)) = earlier()
            .find(|(_, other)| same_day(other))
            .filter(|_| period.state != PeriodState::Cancelled)
        {
            log.add(path("from"), Slip::Overlap { other });
        }
    }
}

struct Check<'a> {
    period: &'a PricePeriod,
    log: &'a Log,
    path: String,
}

impl Check<'_> {
    fn add(&self, field: &str, slip: Slip) {
        if slip
            .id()
            .is_none_or(|id| !self.period.accepted.iter().any(|accepted| accepted == id))
        {
            self.log.add(format!("{}.{field}", self.path), slip);
        }
    }

    fn run(&self) {
        let period = self.period;
        let unexplained = !period.accepted.is_empty() && period.notes.is_empty();
        if unexplained
            || period
                .accepted
                .iter()
                .any(|accepted| !Slip::ACCEPTABLE.contains(&accepted.as_str()))
        {
            self.add("accepted", Slip::AcceptedUnexplained);
        }
        if !period.source.url.starts_with("https://") {
            self.add("source.url", Slip::NotLink);
        }
        self.rates("", &period.rates);
        self.tiers("", &period.tiers);
        for (mode, price) in &period.modes {
            let field = format!("modes.{}.", mode.id());
            self.rates(&field, &price.rates);
            self.tiers(&field, price.tiers.as_deref().unwrap_or_default());
        }
        for (index, window) in period.windows.iter().enumerate() {
            match &window.effect {
                WindowEffect::Rates(rates) => {
                    self.rates(&format!("windows[{index}]."), rates);
                }
                WindowEffect::Factor(factor) => {
                    self.factor(&format!("windows[{index}].factor"), *factor);
                }
            }
        }
        for (name, factor) in &period.factors {
            self.factor(&format!("factors.{name}"), *factor);
        }
        for (field, slip) in caches(period) {
            self.add(&field, slip);
        }
    }

    fn rates(&self, at: &str, rates: &Rates) {
        if let (Some(input), Some(output)) = (rates.input, rates.output)
            && output < input
        {
            self.add(
                &format!("{at}rates.output"),
                Slip::OutputBelowInput { input, output },
            );
        }
        if let (Some(input), Some(cache_read)) = (rates.input, rates.cache_read)
            && cache_read > input
        {
            self.add(
                &format!("{at}rates.cache_read"),
                Slip::CacheReadAboveInput { input, cache_read },
            );
        }
        for (lifetime, cache_write) in &rates.cache_write {
            if let Some(input) = rates.input.filter(|input| cache_write < input) {
                let cache_write = *cache_write;
                self.add(
                    &format!("{at}rates.cache_write.{lifetime}"),
                    Slip::CacheWriteBelowInput { input, cache_write },
                );
            }
        }
        for (name, price) in rates.listed() {
            if !price.is_free() && !LIKELY_PRICES.contains(&price.femto_per_token()) {
                self.add(&format!("{at}rates.{name}"), Slip::UnlikelyPrice { price });
            }
        }
    }

    fn tiers(&self, at: &str, tiers: &[Tier]) {
        let rises =
            |pair: &[Tier]| pair[0].threshold < pair[1].threshold && pair[0].scope == pair[1].scope;
        if !tiers.windows(2).all(rises) {
            self.add(&format!("{at}tiers"), Slip::TiersUnordered);
        }
        for (index, tier) in tiers.iter().enumerate() {
            let at = format!("{at}tiers[{index}].");
            self.rates(&at, &tier.rates);
            let prices_output = tier.rates.output.is_some() || tier.rates.reasoning.is_some();
            if tier.scope == TierScope::PastThreshold && prices_output {
                self.add(&format!("{at}rates.output"), Slip::MarginalOutput);
            }
        }
    }

    /// Every price a factor can meet must be exact when multiplied, or the page would have to show it as unknown.
    fn factor(&self, field: &str, factor: Factor) {
        let period = self.period;
        let modes = period.modes.values().flat_map(|mode| {
            let tiers = mode.tiers.iter().flatten().map(|tier| &tier.rates);
            std::iter::once(&mode.rates).chain(tiers)
        });
        let sets = std::iter::once(&period.rates)
            .chain(period.tiers.iter().map(|tier| &tier.rates))
            .chain(modes);
        for (_, price) in sets.flat_map(Rates::listed) {
            if price.times_factor(factor).is_none() {
                self.add(field, Slip::NotExact { price, factor });
            }
        }
    }
}
