//! The question turned round: what a month's budget buys.

use super::{Case, Gap, Scenario, amount::share, month::times, rate::rate};
use crate::workload::DAYS_PER_MONTH;
use prices::{
    catalog::{Catalog, ModelKey},
    date::Date,
    money::Usd,
};

/// What a budget buys in a month.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Affordable {
    /// So many conversations, and not one more; with what keeping a cache costs.
    UpTo {
        /// Whole conversations.
        conversations: u64,
        /// The requests they make, retries included, to the nearest.
        requests: u64,
        /// What they cost: at most the budget.
        cost: Usd,
    },
    /// A conversation costs nothing, so any number.
    Unlimited,
}

/// No budget buys more: past any business.
const MOST: u64 = 1_000_000_000_000_000;

/// What `budget` buys in a month, at the prices of a day. The scenario's own number of conversations is not looked at.
///
/// # Errors
/// [`Gap`]: why there is no cost.
pub fn affordable(
    scenario: &Scenario,
    catalog: &Catalog,
    model: Option<&ModelKey>,
    date: Date,
    case: Case,
    budget: Usd,
) -> Result<Affordable, Gap> {
    let numbers = scenario.numbers(case);
    let rate = rate(scenario, &numbers, catalog, model, date, case)?;
    let unit = rate.lines.sum()?;
    let kept = rate.with_days(0, DAYS_PER_MONTH)?;
    if unit <= 0 && kept <= budget.femto() {
        return Ok(Affordable::Unlimited);
    }
    // An amount too large to be held is larger than any budget.
    let cost = |count| {
        let cost = share(unit, count, rate.denominator).map_or(i128::MAX, |(cost, _)| cost);
        cost.saturating_add(kept)
    };
    let (mut enough, mut too_many) = (0, MOST + 1);
    while too_many - enough > 1 {
        let middle = enough + (too_many - enough) / 2;
        if cost(middle) <= budget.femto() {
            enough = middle;
        } else {
            too_many = middle;
        }
    }
    Ok(Affordable::UpTo {
        conversations: enough,
        requests: times(rate.requests, enough, rate.denominator),
        cost: Usd::from_femto(if enough == 0 { 0 } else { cost(enough) }),
    })
}
