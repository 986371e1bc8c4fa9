//! What a month costs: its total, its lines, and what one request, conversation, user and accepted result come to.

use super::{
    Case, Gap, Input, Note, Numbers, PromptPart, Scenario,
    amount::{Lines, per, round_lines, share},
    unit_cost::{Asked, TokenHundredths, push_note, tokens_cost},
    units::units_cost,
    volume::{grown, month_volume},
};
use crate::{
    catalog::{Catalog, Mode, Model, ModelKey, PricePeriod, Source},
    date::{Date, Span},
    money::Usd,
    tokens::Tokens,
};

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
    /// Pictures made, seconds, pages and characters.
    Units,
    /// Fees for tool calls.
    ToolFees,
    /// Everything once more, for conversations that are sent again.
    Retries,
}

impl CostPart {
    /// How many there are.
    pub const COUNT: usize = 13;
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
    /// One conversation with its share of retries, to the nearest femto-dollar.
    pub per_conversation: Usd,
    /// One request of such a conversation, to the nearest femto-dollar.
    pub per_request: Usd,
    /// The month shared by the users. `None` when there are none.
    pub per_user: Option<Usd>,
    /// One result that is good enough to use: a conversation over the share accepted.
    pub per_accepted: Option<Usd>,
    /// Twelve months with growth, at the prices of the day.
    pub year: Usd,
    /// The largest line and its share of the month in thousandths. `None` while the month costs nothing. The share passes
    /// a thousand where the cache saves much.
    pub dominant: Option<(CostPart, u64)>,
    /// What a reader should know.
    pub notes: Vec<Note>,
    /// The prices it was worked out from, each once.
    pub prices: Vec<PriceUsed>,
}

/// What a conversation costs, as whole numbers over [`Self::denominator`].
pub(super) struct Rate {
    pub lines: Lines,
    pub tokens: [u128; 5],
    pub requests: u128,
    pub denominator: u64,
    pub notes: Vec<Note>,
    pub prices: Vec<PriceUsed>,
}

/// What a month costs when one model answers everything, at the prices of a day.
///
/// # Errors
/// [`Gap`]: why there is no cost.
pub fn month_cost(
    scenario: &Scenario,
    catalog: &Catalog,
    model: &ModelKey,
    date: Date,
    case: Case,
) -> Result<ScenarioCost, Gap> {
    let numbers = scenario.numbers(case);
    month_of(scenario, &numbers, catalog, Some(model), date, case)
}

/// What a month costs with the scenario's own mix of models, at the prices of a day.
///
/// # Errors
/// [`Gap`]: why there is no cost.
pub fn mix_cost(
    scenario: &Scenario,
    catalog: &Catalog,
    date: Date,
    case: Case,
) -> Result<ScenarioCost, Gap> {
    let numbers = scenario.numbers(case);
    month_of(scenario, &numbers, catalog, None, date, case)
}

/// The month in all three cases, smallest bill first. `model`: `None` for the scenario's own mix.
pub fn outcomes(
    scenario: &Scenario,
    catalog: &Catalog,
    model: Option<&ModelKey>,
    date: Date,
) -> [Result<ScenarioCost, Gap>; 3] {
    Case::ALL.map(|case| {
        month_of(
            scenario,
            &scenario.numbers(case),
            catalog,
            model,
            date,
            case,
        )
    })
}

pub(super) fn month_of(
    scenario: &Scenario,
    numbers: &Numbers,
    catalog: &Catalog,
    model: Option<&ModelKey>,
    date: Date,
    case: Case,
) -> Result<ScenarioCost, Gap> {
    let rate = rate(scenario, numbers, catalog, model, date, case)?;
    let conversations = month_volume(scenario, numbers);
    let (month, rounded) = round_lines(&rate.lines, conversations, rate.denominator)?;
    let lines: Vec<PartCost> = CostPart::ALL
        .into_iter()
        .zip(rounded)
        .filter(|(_, amount)| *amount != Usd::ZERO)
        .map(|(part, amount)| PartCost { part, amount })
        .collect();
    let unit = rate.lines.sum()?;
    let requests_of_one = scenario
        .requests(numbers)
        .iter()
        .map(|request| u64::from(request.percent))
        .sum::<u64>()
        / 100;
    let denominator = i128::from(rate.denominator);
    let each = |amount: i128, parts: i128| {
        let parts = parts.max(1);
        Usd::from_femto((amount + parts / 2).div_euclid(parts))
    };
    let mut year = Usd::ZERO;
    for later in 0..12 {
        let volume = grown(conversations, numbers.get(Input::Growth), later);
        year = year + Usd::from_femto(share(unit, volume, rate.denominator)?.0);
    }
    if month.femto() > LARGEST || year.femto() > LARGEST {
        return Err(Gap::TooLarge);
    }
    let [input, cache_read, cache_write, output, reasoning] = rate
        .tokens
        .map(|tokens| Tokens::new(times(tokens, conversations, rate.denominator)));
    Ok(ScenarioCost {
        month,
        dominant: dominant(&lines, month),
        lines,
        conversations,
        requests: times(rate.requests, conversations, rate.denominator),
        tokens: TokenSums {
            input,
            cache_read,
            cache_write,
            output,
            reasoning,
        },
        per_conversation: each(unit, denominator),
        per_request: each(unit, denominator * i128::from(requests_of_one)),
        per_user: per(month, numbers.count(Input::Users)),
        per_accepted: per(
            each(unit.saturating_mul(100), denominator),
            numbers.count(Input::Accepted),
        ),
        year,
        notes: rate.notes,
        prices: rate.prices,
    })
}

/// Amounts past this would stop at the bound of [`Usd`] rather than be exact.
const LARGEST: i128 = i128::MAX / 16;

/// `hundredths x count / denominator`, to the nearest.
pub(super) fn times(amount: u128, count: u64, denominator: u64) -> u64 {
    let denominator = u128::from(denominator.max(1));
    let (whole, rest) = (amount / denominator, amount % denominator);
    let count = u128::from(count);
    let rest = (rest * count + denominator / 2) / denominator;
    u64::try_from(whole.saturating_mul(count).saturating_add(rest)).unwrap_or(u64::MAX)
}

fn dominant(lines: &[PartCost], month: Usd) -> Option<(CostPart, u64)> {
    let mut largest: Option<&PartCost> = None;
    for line in lines {
        if largest.is_none_or(|largest| line.amount > largest.amount) {
            largest = Some(line);
        }
    }
    let largest = largest.filter(|line| line.amount > Usd::ZERO && month > Usd::ZERO)?;
    let per_mille = largest.amount.femto().checked_mul(1000)? / month.femto();
    Some((largest.part, u64::try_from(per_mille).ok()?))
}

/// What one conversation costs on a model, or on the mix where there is none.
pub(super) fn rate(
    scenario: &Scenario,
    numbers: &Numbers,
    catalog: &Catalog,
    model: Option<&ModelKey>,
    date: Date,
    case: Case,
) -> Result<Rate, Gap> {
    let alone;
    let mix = match model {
        Some(model) => {
            alone = [(model.clone(), 1)];
            &alone[..]
        }
        None => scenario.mix(),
    };
    let whole: u64 = mix.iter().map(|(_, share)| u64::from(*share)).sum();
    if whole == 0 {
        return Err(Gap::NoModel);
    }
    let mut rate = Rate {
        lines: Lines::NONE,
        tokens: [0; 5],
        requests: 0,
        // Shares of the mix, and hundredths of the hit rate, of the batch and of the retries.
        denominator: whole * 1_000_000,
        notes: Vec::new(),
        prices: Vec::new(),
    };
    let retries = numbers.count(Input::Retries);
    let fallback = match &scenario.fallback {
        Some(fallback) if retries > 0 => Some(on_model(
            scenario, numbers, catalog, fallback, date, case, &mut rate,
        )?),
        _ => None,
    };
    for (model, part) in mix {
        let first = on_model(scenario, numbers, catalog, model, date, case, &mut rate)?;
        let again = fallback.as_ref().unwrap_or(&first);
        let part = u64::from(*part);
        rate.lines.add_times(&first.0, part * 100)?;
        let mut retried = Lines::NONE;
        retried.add(CostPart::Retries, again.0.sum()?)?;
        rate.lines.add_times(&retried, part * retries)?;
        for (sum, (first, again)) in rate.tokens.iter_mut().zip(first.1.into_iter().zip(again.1)) {
            *sum += u128::from(part) * (first * 100 + again * u128::from(retries));
        }
    }
    let of_one: u128 = scenario
        .requests(numbers)
        .iter()
        .map(|request| u128::from(request.percent))
        .sum();
    rate.requests = of_one * u128::from(whole) * 100 * u128::from(100 + retries);
    Ok(rate)
}

/// A conversation on one model, part of it in a batch: amounts and tokens over ten thousand.
fn on_model(
    scenario: &Scenario,
    numbers: &Numbers,
    catalog: &Catalog,
    key: &ModelKey,
    date: Date,
    case: Case,
    rate: &mut Rate,
) -> Result<(Lines, [u128; 5]), Gap> {
    let model = catalog
        .model(key)
        .ok_or_else(|| Gap::UnknownModel(key.clone()))?;
    let period = model
        .price_on(date)
        .ok_or_else(|| Gap::NoPrice(model.key.clone()))?;
    if !rate.prices.iter().any(|used| used.model == model.key) {
        rate.prices.push(PriceUsed {
            model: model.key.clone(),
            name: model.name.clone(),
            span: period.span,
            source: period.source.clone(),
        });
    }
    let units = units_cost(scenario, numbers, (model, period), case, &mut rate.notes)?;
    let mut lines = Lines::NONE;
    let mut tokens = [0; 5];
    lines.add_times(&units.lines, 10_000)?;
    let batch = numbers.count(Input::Batch).min(100);
    if batch > 0 && units.lines != Lines::NONE {
        push_note(&mut rate.notes, Note::UnitsOutsideBatch(model.key.clone()));
    }
    if units.instead_of_tokens {
        push_note(&mut rate.notes, Note::TokensNotBilled(model.key.clone()));
        return Ok((lines, tokens));
    }
    for (mode, part) in [(scenario.mode, 100 - batch), (Mode::Batch, batch)] {
        if part == 0 {
            continue;
        }
        let asked = asked(model, period, mode, date, units.sound);
        let (cost, count) = tokens_cost(scenario, numbers, &asked, &mut rate.notes)?;
        lines.add_times(&cost, part)?;
        let TokenHundredths {
            input,
            cache_read,
            cache_write,
            output,
            reasoning,
        } = count;
        for (sum, more) in
            tokens
                .iter_mut()
                .zip([input, cache_read, cache_write, output, reasoning])
        {
            *sum += more * u128::from(part);
        }
    }
    Ok((lines, tokens))
}

const fn asked<'a>(
    model: &'a Model,
    period: &'a PricePeriod,
    mode: Mode,
    date: Date,
    sound_by_unit: bool,
) -> Asked<'a> {
    Asked {
        model,
        period,
        mode,
        date,
        sound_by_unit,
    }
}
