//! How a conversation grows turn by turn, because each turn sends the history again.

use super::{
    Case, Gap, HistoryPolicy, RequestUse, Scenario,
    token_price::price,
    unit_cost::{Asked, lay_out},
    units::units_cost,
};
use prices::{
    catalog::{Catalog, ModelKey},
    date::Date,
    money::Usd,
};
use tokens::Tokens;

/// One turn of a conversation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TurnPoint {
    /// Which turn, from 1.
    pub turn: u64,
    /// The longest prompt of the turn.
    pub prompt: Tokens,
    /// Tokens of all kinds the turn bills, a summary after it included.
    pub tokens: Tokens,
    /// What the turn's tokens cost, to the nearest femto-dollar. Outside the batch, without retries, units and fees.
    pub cost: Usd,
    /// The same for all turns up to this one.
    pub so_far: Usd,
}

impl Scenario {
    /// The three policies a curve compares: everything kept, the history cut, the history summed up. The scenario's own numbers
    /// stand where it has some; otherwise a cut at 4,000 tokens, and 500 tokens of summary every 5 turns.
    pub fn policies(&self) -> [HistoryPolicy; 3] {
        let cut = match self.history() {
            own @ HistoryPolicy::Truncate { .. } => own,
            _ => HistoryPolicy::Truncate { tokens: 4000 },
        };
        let summed = match self.history() {
            own @ HistoryPolicy::Summarise { .. } => own,
            _ => HistoryPolicy::Summarise {
                every: 5,
                tokens: 500,
            },
        };
        [HistoryPolicy::KeepAll, cut, summed]
    }
}

/// A conversation turn by turn, with `policy` for its history. Empty where the model bills by units instead of tokens.
///
/// # Errors
/// [`Gap`]: why there is no cost.
pub fn turn_curve(
    scenario: &Scenario,
    policy: HistoryPolicy,
    catalog: &Catalog,
    model: &ModelKey,
    date: Date,
    case: Case,
) -> Result<Vec<TurnPoint>, Gap> {
    let mut scenario = scenario.clone();
    scenario.set_history(policy);
    let numbers = scenario.numbers(case);
    let model = catalog
        .model(model)
        .ok_or_else(|| Gap::UnknownModel(model.clone()))?;
    let period = model
        .price_on(date)
        .ok_or_else(|| Gap::NoPrice(model.key.clone()))?;
    let mut notes = Vec::new();
    let units = units_cost(&scenario, &numbers, (model, period), case, &mut notes)?;
    if units.instead_of_tokens {
        return Ok(Vec::new());
    }
    let asked = Asked {
        model,
        period,
        mode: scenario.mode,
        date,
        time_utc: None,
        region: scenario.region.as_deref(),
        sound_by_unit: units.sound,
    };
    let (requests, writes) = lay_out(&scenario, &numbers, &asked, &mut notes);
    let mut points = Vec::new();
    // Over a hundred, like the percentages.
    let mut so_far = 0_i128;
    for turn in requests.chunk_by(|a, b| a.turn == b.turn) {
        let (lines, _) = price(turn, &asked, writes)?;
        let cost = lines.sum()?;
        so_far = so_far.checked_add(cost).ok_or(Gap::TooLarge)?;
        let tokens: u64 = turn
            .iter()
            .map(|request| all_tokens(request) * u64::from(request.percent))
            .sum();
        points.push(TurnPoint {
            turn: turn.first().map_or(0, |request| request.turn),
            prompt: Tokens::new(
                turn.iter()
                    .filter(|request| request.step > 0)
                    .map(RequestUse::prompt_tokens)
                    .max()
                    .unwrap_or(0),
            ),
            tokens: Tokens::new((tokens + 50) / 100),
            cost: nearest(cost),
            so_far: nearest(so_far),
        });
    }
    Ok(points)
}

fn all_tokens(request: &RequestUse) -> u64 {
    request.prompt_tokens() + request.output + request.reasoning
}

const fn nearest(hundredths: i128) -> Usd {
    Usd::from_femto((hundredths + 50).div_euclid(100))
}
