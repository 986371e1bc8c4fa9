//! What a month of a scenario costs, on one model or on its own mix.

use super::{
    Case, CostPart, Gap, Input, Numbers, PartCost, Scenario, ScenarioCost, TokenSums,
    amount::{per, round_lines, share},
    own_months::{MONTHS_OF_A_YEAR, months_at},
    rate::rate,
    volume::month_volume,
};
use crate::workload::DAYS_PER_MONTH;
use prices::{
    catalog::{Catalog, ModelKey},
    date::Date,
    money::Usd,
};
use tokens::Tokens;

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

/// What a month costs with the scenario's own mix, and how many requests it makes: the sums of [`mix_cost`] without its lines.
///
/// # Errors
/// [`Gap`]: why there is no cost.
pub fn month_sums(
    scenario: &Scenario,
    catalog: &Catalog,
    date: Date,
    case: Case,
) -> Result<(Usd, u64), Gap> {
    let numbers = scenario.numbers(case);
    let rate = rate(scenario, &numbers, catalog, None, date, case)?;
    let conversations = month_volume(scenario, &numbers);
    let (month, _) = share(rate.lines.sum()?, conversations, rate.denominator)?;
    let month = rate.with_days(month, DAYS_PER_MONTH)?;
    let requests = times(rate.requests, conversations, rate.denominator);
    Ok((Usd::from_femto(month), requests))
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
    let kept = rate.with_days(0, DAYS_PER_MONTH)?;
    let month = Usd::from_femto(rate.with_days(month.femto(), DAYS_PER_MONTH)?);
    let mut rounded = rounded;
    rounded[CostPart::CacheStorage as usize] = Usd::from_femto(kept);
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
    let months = months_at(
        scenario,
        numbers,
        catalog,
        model,
        (date, MONTHS_OF_A_YEAR),
        case,
        &rate,
    )?;
    let year: Option<Usd> = months.into_iter().map(|month| month.cost.ok()).sum();
    if month.femto() > LARGEST || year.is_some_and(|year| year.femto() > LARGEST) {
        return Err(Gap::TooLarge);
    }
    let [input, cache_read, cache_write, output, reasoning] = rate
        .tokens
        .map(|tokens| Tokens::new(times(tokens, conversations, rate.denominator)));
    Ok(ScenarioCost {
        month,
        dominant: dominant(&lines),
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

/// The largest line, and its share of all that costs something.
fn dominant(lines: &[PartCost]) -> Option<(CostPart, u64)> {
    let mut largest: Option<&PartCost> = None;
    let mut costs = 0_i128;
    for line in lines.iter().filter(|line| line.amount > Usd::ZERO) {
        costs = costs.checked_add(line.amount.femto())?;
        if largest.is_none_or(|largest| line.amount > largest.amount) {
            largest = Some(line);
        }
    }
    let largest = largest?;
    let per_mille = largest.amount.femto().checked_mul(1000)? / costs;
    Some((largest.part, u64::try_from(per_mille).ok()?))
}
