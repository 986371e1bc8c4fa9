//! Requests priced by [`cost_of`], and their amounts told apart.
//!
//! Prompt parts are shown at what they would cost without a cache; two lines of their own say what writing the cache costs on top
//! and what reading it saves. So the lines add up to the bill, and the worth of the cache can be read off.

use super::{
    CostPart, Gap, PromptPart, RequestUse,
    amount::{Lines, product},
    unit_cost::Asked,
};
use prices::{
    catalog::{Lifetime, Mode, PricePeriod, Tier},
    cost::{CostBreakdown, Part, Terms, TokenUsage, Unpriced, cost_of},
    money::{Usd, UsdPerMTok},
};
use tokens::Tokens;

/// One conversation's tokens on one model, over a hundred, the percentages being those of the hit rate.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct TokenHundredths {
    pub input: u128,
    pub cache_read: u128,
    pub cache_write: u128,
    pub output: u128,
    pub reasoning: u128,
}

/// Requests of one conversation, priced: femto-dollars by part over a hundred.
pub(super) fn price(
    requests: &[RequestUse],
    asked: &Asked<'_>,
    writes: Option<Lifetime>,
) -> Result<(Lines, TokenHundredths), Gap> {
    let mut lines = Lines::NONE;
    let mut tokens = TokenHundredths::default();
    // Below every tier all requests have the same price per token, so it is looked up once.
    let lowest = lowest_tier(asked.period, asked.mode);
    let mut below: Option<Prices> = None;
    for request in requests {
        count(&mut tokens, request);
        let mut once = Lines::NONE;
        if lowest.is_none_or(|lowest| Tokens::new(request.prompt_tokens()) < lowest) {
            let prices = below.get_or_insert_with(|| Prices::below_tiers(asked, writes));
            prices.add(asked, request, writes, &mut once)?;
        } else {
            price_alone(asked, request, writes, &mut once)?;
        }
        lines.add_times(&once, u64::from(request.percent))?;
    }
    Ok((lines, tokens))
}

fn count(tokens: &mut TokenHundredths, request: &RequestUse) {
    let times = u128::from(request.percent);
    let uncached = request.prompt_tokens() - request.read - request.written;
    tokens.input += u128::from(uncached) * times;
    tokens.cache_read += u128::from(request.read) * times;
    tokens.cache_write += u128::from(request.written) * times;
    tokens.output += u128::from(request.output) * times;
    tokens.reasoning += u128::from(request.reasoning) * times;
}

/// Prices per token that hold for every request below all tiers, or why there is none.
struct Prices([Result<UsdPerMTok, Unpriced>; 7]);

const PARTS: usize = 7;

/// The parts of [`Prices`], in their order.
fn parts(writes: Option<Lifetime>) -> [Part; PARTS] {
    [
        Part::Input,
        Part::Image,
        Part::Audio,
        Part::CacheRead,
        writes.map_or(Part::Input, Part::CacheWrite),
        Part::Output,
        Part::Reasoning,
    ]
}

impl Prices {
    /// Asks [`cost_of`] with one token of each part.
    fn below_tiers(asked: &Asked<'_>, writes: Option<Lifetime>) -> Self {
        let one = Tokens::new(1);
        Self(parts(writes).map(|part| {
            let mut usage = TokenUsage::default();
            match part {
                Part::Input => usage.input = one,
                Part::Image => usage.image = one,
                Part::Audio => usage.audio = one,
                Part::CacheRead => usage.cache_read = one,
                Part::CacheWrite(lifetime) => {
                    usage.cache_write.insert(lifetime, one);
                }
                Part::Output => usage.output = one,
                Part::Reasoning => usage.reasoning = one,
                Part::OutputImage => usage.output_image = one,
                Part::OutputAudio => usage.output_audio = one,
                Part::CacheStorage => usage.stored_token_hours = one,
            }
            let bill = cost_of(&usage, asked.period, &terms(asked));
            let line = bill.lines.first();
            line.and_then(|line| line.price)
                .ok_or_else(|| unpriced(line.and_then(|line| line.unpriced)))
        }))
    }

    fn of(&self, asked: &Asked<'_>, writes: Option<Lifetime>, at: usize) -> Result<i128, Gap> {
        self.0[at]
            .map(|price| i128::from(price.femto_per_token()))
            .map_err(|why| Gap::Unpriced(asked.model.key.clone(), parts(writes)[at], why))
    }

    fn add(
        &self,
        asked: &Asked<'_>,
        request: &RequestUse,
        writes: Option<Lifetime>,
        lines: &mut Lines,
    ) -> Result<(), Gap> {
        let mut add = |part, at, tokens: u64| {
            if tokens == 0 {
                return Ok(());
            }
            lines.add(part, product(self.of(asked, writes, at)?, tokens)?)
        };
        for (part, tokens) in PromptPart::ALL.into_iter().zip(request.prompt) {
            add(CostPart::of_prompt(part), 0, tokens)?;
        }
        add(CostPart::Media, 1, request.image)?;
        add(CostPart::Media, 2, request.audio)?;
        add(CostPart::Output, 5, request.output)?;
        add(CostPart::Reasoning, 6, request.reasoning)?;
        for (part, at, tokens) in [
            (CostPart::CacheRead, 3, request.read),
            (CostPart::CacheWrite, 4, request.written),
        ] {
            if tokens > 0 {
                let change = self.of(asked, writes, at)? - self.of(asked, writes, 0)?;
                lines.add(part, product(change, tokens)?)?;
            }
        }
        Ok(())
    }
}

/// One request that reaches a tier. Priced three times: without a cache, with reads only, and as it is.
fn price_alone(
    asked: &Asked<'_>,
    request: &RequestUse,
    writes: Option<Lifetime>,
    lines: &mut Lines,
) -> Result<(), Gap> {
    let plain = bill(asked, &request.uncached().usage(None))?;
    let reading = bill(asked, &request.usage(None))?;
    let writing = bill(asked, &request.usage(writes))?;
    let (plain_total, reading_total) = (total(&plain)?, total(&reading)?);
    lines.add(CostPart::CacheRead, reading_total - plain_total)?;
    lines.add(CostPart::CacheWrite, total(&writing)? - reading_total)?;
    // A marginal tier prices one part at several prices, in the order of the prompt.
    let mut bands: Vec<(u64, i128)> = plain
        .lines
        .iter()
        .filter(|line| line.part == Part::Input)
        .map(|line| {
            let price = line.price.map_or(0, UsdPerMTok::femto_per_token);
            (line.tokens.get(), i128::from(price))
        })
        .collect();
    for (part, mut tokens) in PromptPart::ALL.into_iter().zip(request.prompt) {
        for (left, price) in &mut bands {
            let taken = tokens.min(*left);
            *left -= taken;
            tokens -= taken;
            lines.add(CostPart::of_prompt(part), product(*price, taken)?)?;
        }
    }
    for (part, line) in [
        (Part::Image, CostPart::Media),
        (Part::Audio, CostPart::Media),
        (Part::Output, CostPart::Output),
        (Part::Reasoning, CostPart::Reasoning),
    ] {
        lines.add(line, plain.part(part).map_or(0, Usd::femto))?;
    }
    Ok(())
}

/// The bill of one request, or the first part that has no price.
fn bill(asked: &Asked<'_>, usage: &TokenUsage) -> Result<CostBreakdown, Gap> {
    let bill = cost_of(usage, asked.period, &terms(asked));
    match bill.lines.iter().find(|line| line.amount.is_none()) {
        Some(line) => Err(Gap::Unpriced(
            asked.model.key.clone(),
            line.part,
            unpriced(line.unpriced),
        )),
        None => Ok(bill),
    }
}

/// What keeping so many tokens in a cache costs for a day of twenty-four hours, in femto-dollars.
pub(super) fn kept_for_a_day(tokens: u64, asked: &Asked<'_>) -> Result<i128, Gap> {
    let usage = TokenUsage {
        stored_token_hours: Tokens::new(tokens.saturating_mul(24)),
        ..TokenUsage::default()
    };
    total(&bill(asked, &usage)?)
}

fn total(bill: &CostBreakdown) -> Result<i128, Gap> {
    bill.total().map(Usd::femto).ok_or(Gap::TooLarge)
}

fn unpriced(why: Option<Unpriced>) -> Unpriced {
    why.unwrap_or(Unpriced::NotPublished)
}

fn terms(asked: &Asked<'_>) -> Terms {
    Terms {
        mode: asked.mode,
        time_utc: asked.time_utc,
        factors: asked.region.into_iter().map(str::to_owned).collect(),
        ..Terms::standard(asked.date)
    }
}

/// The shortest prompt that some tier may reprice.
fn lowest_tier(period: &PricePeriod, mode: Mode) -> Option<Tokens> {
    let own = period
        .modes
        .get(&mode)
        .and_then(|price| price.tiers.as_ref());
    let tiers: &[Tier] = match own {
        Some(tiers) if mode != Mode::Standard => tiers,
        _ => &period.tiers,
    };
    tiers.iter().map(|tier| tier.threshold).min()
}
