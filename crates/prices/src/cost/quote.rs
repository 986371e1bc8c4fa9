//! Which of a period's prices apply to a request, and the request's bill at them.

use super::{AppliedTier, CostBreakdown, CostLine, Mode, Part, Terms, TokenUsage, Unpriced};
use crate::{
    catalog::{PricePeriod, Rates, Tier, TierOperator, TierScope, Window, WindowEffect},
    money::{Factor, UsdPerMTok},
};
use tokens::Tokens;

/// What `usage` costs at a period's prices on these terms.
///
/// The period is the caller's choice ([`crate::catalog::Model::price_on`]); the terms' date only finds the weekday of a window.
#[must_use]
pub fn cost_of(usage: &TokenUsage, period: &PricePeriod, terms: &Terms) -> CostBreakdown {
    let prompt = usage.prompt();
    let mut breakdown = CostBreakdown {
        lines: Vec::new(),
        mode: terms.mode,
        tier: None,
        window: None,
        factors: Vec::new(),
    };
    let quote = match Quote::choose(period, terms, prompt) {
        Ok(quote) => quote,
        Err(reason) => {
            breakdown.lines = usage
                .parts()
                .into_iter()
                .map(|(part, tokens)| unpriced_line(part, tokens, reason))
                .collect();
            return breakdown;
        }
    };
    breakdown.lines = quote.lines(usage);
    breakdown.tier = quote.reached.last().map(|tier| AppliedTier {
        threshold: tier.threshold,
        operator: tier.operator,
        scope: tier.scope,
    });
    breakdown.window = quote.window.map(|window| window.name.clone());
    breakdown.factors = quote.factor_names;
    breakdown
}

/// The prices that apply to one request.
struct Quote<'p> {
    /// Rates before tiers: the first to name a part prices it.
    base: Vec<&'p Rates>,
    /// The tiers the prompt reaches, by rising threshold.
    reached: Vec<&'p Tier>,
    window: Option<&'p Window>,
    factors: Vec<Factor>,
    factor_names: Vec<String>,
}

impl<'p> Quote<'p> {
    fn choose(period: &'p PricePeriod, terms: &Terms, prompt: Tokens) -> Result<Self, Unpriced> {
        let window = period.windows.iter().find(|window| window.is_open(terms));
        let reached = |tiers: &'p [Tier]| {
            tiers
                .iter()
                .filter(move |tier| tier.is_reached_by(prompt))
                .collect::<Vec<_>>()
        };
        let mut factors = Vec::new();
        let (base, reached) = match (terms.mode, window.map(|window| &window.effect)) {
            (Mode::Standard, None) => (vec![&period.rates], reached(&period.tiers)),
            (Mode::Standard, Some(WindowEffect::Factor(factor))) => {
                factors.push(*factor);
                (vec![&period.rates], reached(&period.tiers))
            }
            (Mode::Standard, Some(WindowEffect::Rates(rates))) => {
                if !reached(&period.tiers).is_empty() {
                    return Err(Unpriced::TierNotPublished);
                }
                (vec![&**rates], Vec::new())
            }
            (_, Some(_)) => return Err(Unpriced::WindowNotPublished),
            (mode, None) => {
                let price = period.modes.get(&mode).ok_or(Unpriced::ModeNotPublished)?;
                let tiers = match &price.tiers {
                    Some(tiers) => reached(tiers),
                    None if reached(&period.tiers).is_empty() => Vec::new(),
                    None => return Err(Unpriced::TierNotPublished),
                };
                let inherited = price.inherit.then_some(&period.rates);
                (
                    std::iter::once(&price.rates).chain(inherited).collect(),
                    tiers,
                )
            }
        };
        let mut factor_names: Vec<String> = Vec::new();
        for name in &terms.factors {
            if !factor_names.contains(name) {
                factors.push(
                    *period
                        .factors
                        .get(name)
                        .ok_or(Unpriced::FactorNotPublished)?,
                );
                factor_names.push(name.clone());
            }
        }
        Ok(Self {
            base,
            reached,
            window,
            factors,
            factor_names,
        })
    }

    /// Where in the prompt each marginal tier begins, counted in tokens before it.
    fn bands(&self) -> Vec<(Tokens, Option<&'p Tier>)> {
        let marginal = self
            .reached
            .iter()
            .filter(|tier| tier.scope == TierScope::PastThreshold);
        let starts = marginal.map(|tier| (tier.tokens_before(), Some(*tier)));
        std::iter::once((Tokens::ZERO, self.whole_request_tier()))
            .chain(starts)
            .collect()
    }

    fn whole_request_tier(&self) -> Option<&'p Tier> {
        self.reached
            .iter()
            .rev()
            .find(|tier| tier.scope == TierScope::WholeRequest)
            .copied()
    }

    fn lines(&self, usage: &TokenUsage) -> Vec<CostLine> {
        let bands = self.bands();
        let mut lines = Vec::new();
        let mut before = Tokens::ZERO;
        for (part, tokens) in in_prompt_order(usage.parts()) {
            if part.is_answer() {
                lines.push(self.line(part, tokens, self.whole_request_tier()));
                continue;
            }
            // What a cache holds has no length of prompt.
            if part == Part::CacheStorage {
                lines.push(self.line(part, tokens, None));
                continue;
            }
            let after = before + tokens;
            for (index, (start, tier)) in bands.iter().enumerate() {
                let end = bands
                    .get(index + 1)
                    .map_or(after, |(next, _)| after.min(*next));
                let in_band = end.saturating_sub(before.max(*start));
                if in_band > Tokens::ZERO {
                    lines.push(self.line(part, in_band, *tier));
                }
            }
            before = after;
        }
        // Stable, so the bands of one part stay in the order of the prompt.
        sort_few(&mut lines, |line| line.part);
        lines
    }

    fn line(&self, part: Part, tokens: Tokens, tier: Option<&'p Tier>) -> CostLine {
        let listed = match tier {
            Some(tier) if tier.inherit => {
                price_of(part, &[&[&tier.rates], self.base.as_slice()].concat())
            }
            Some(tier) => price_of(part, &[&tier.rates]),
            None => price_of(part, &self.base),
        };
        let Some(listed) = listed else {
            return unpriced_line(part, tokens, Unpriced::NotPublished);
        };
        let price = self
            .factors
            .iter()
            .try_fold(listed, |price, factor| price.times_factor(*factor));
        let Some(price) = price else {
            return unpriced_line(part, tokens, Unpriced::NotExact);
        };
        let past_threshold = tier
            .filter(|tier| tier.scope == TierScope::PastThreshold)
            .map(|tier| tier.threshold);
        CostLine {
            part,
            tokens,
            price: Some(price),
            amount: Some(price.cost_of(tokens)),
            past_threshold,
            unpriced: None,
        }
    }
}

fn unpriced_line(part: Part, tokens: Tokens, reason: Unpriced) -> CostLine {
    CostLine {
        part,
        tokens,
        price: None,
        amount: None,
        past_threshold: None,
        unpriced: Some(reason),
    }
}

/// Sorts by insertion: a bill has a handful of lines, and the library's sort is large. Equal items keep their order.
fn sort_few<T, K: Ord>(items: &mut [T], key: impl Fn(&T) -> K) {
    for end in 1..items.len() {
        let mut at = end;
        while at > 0 && key(&items[at - 1]) > key(&items[at]) {
            items.swap(at - 1, at);
            at -= 1;
        }
    }
}

/// Marginal tiers count along the prompt, and a cache holds a prompt's beginning: reads first, then writes, then the rest.
fn in_prompt_order(mut parts: Vec<(Part, Tokens)>) -> Vec<(Part, Tokens)> {
    sort_few(&mut parts, |(part, _)| match part {
        Part::CacheRead => 0,
        Part::CacheWrite(_) => 1,
        Part::Input => 2,
        Part::Image => 3,
        Part::Audio => 4,
        _ => 5,
    });
    parts
}

/// The price of a part: that of the first set of rates that names it.
fn price_of(part: Part, sets: &[&Rates]) -> Option<UsdPerMTok> {
    let named = |rate: fn(&Rates) -> Option<UsdPerMTok>| sets.iter().find_map(|rates| rate(rates));
    match part {
        Part::Input => named(|rates| rates.input),
        // A model that reads pictures or sound and lists no price of their own bills their tokens as input.
        Part::Image => named(|rates| rates.input_image).or_else(|| named(|rates| rates.input)),
        Part::Audio => named(|rates| rates.input_audio).or_else(|| named(|rates| rates.input)),
        Part::CacheRead => named(|rates| rates.cache_read),
        Part::CacheWrite(lifetime) => sets
            .iter()
            .find_map(|rates| rates.cache_write.get(&lifetime).copied()),
        Part::Output => named(|rates| rates.output),
        // Makers bill thinking as output unless they list it.
        Part::Reasoning => named(|rates| rates.reasoning).or_else(|| named(|rates| rates.output)),
        // A picture's token may cost four times as much as a word's: without a price of its own it has none.
        Part::OutputImage => named(|rates| rates.output_image),
        Part::OutputAudio => named(|rates| rates.output_audio),
        Part::CacheStorage => named(|rates| rates.cache_storage_hour),
    }
}

impl Tier {
    fn is_reached_by(&self, prompt: Tokens) -> bool {
        match self.operator {
            TierOperator::MoreThan => prompt > self.threshold,
            TierOperator::AtLeast => prompt >= self.threshold,
        }
    }

    /// How many prompt tokens come before the first that a marginal tier prices.
    fn tokens_before(&self) -> Tokens {
        match self.operator {
            TierOperator::MoreThan => self.threshold,
            TierOperator::AtLeast => self.threshold.saturating_sub(Tokens::new(1)),
        }
    }
}

impl Window {
    /// Whether the terms' moment lies in the window. Without a time of day it never does.
    pub(super) fn is_open(&self, terms: &Terms) -> bool {
        let Some(time) = terms.time_utc else {
            return false;
        };
        let midnight = crate::date::Time::midnight();
        self.days.contains(&terms.date.weekday())
            && self
                .hours
                .iter()
                .any(|(from, to)| *from <= time && (time < *to || *to == midnight))
    }
}
