//! What is used, day by day: an amount, one of the site's presets on a model, or a whole scenario of the visitor's own.

use super::{DailyUse, Hurdle, MOST_MONTHS, Setup};
use crate::scenario::{Case, Preset, Scenario, daily, month_sums};
use prices::{
    catalog::{Catalog, ModelKey},
    date::{Date, add_days},
    money::Usd,
};
use tokens::Tokens;

/// What is used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Use {
    /// An amount, spread evenly over the days of each month.
    Amount {
        /// What a month is expected to cost.
        per_month: Usd,
        /// What it costs in the low case, in percent of that: 0 to 100.
        low_percent: u32,
        /// What it costs in the high case, in percent of that: 100 to 10,000.
        high_percent: u32,
    },
    /// One of the site's scenarios, answered by a single model.
    Preset {
        /// Which.
        preset: Preset,
        /// Who answers.
        model: ModelKey,
    },
    /// A scenario of the visitor's own, with its own mix of models.
    Scenario(Box<Scenario>),
}

/// What is used on each day of a plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UseDays {
    /// What each day costs.
    pub costs: DailyUse,
    /// The tokens of each day; empty where the use is an amount.
    pub tokens: Vec<Tokens>,
    /// The requests of each day; none where the use is an amount and nobody says how many it is.
    pub requests: Vec<u64>,
}

impl Use {
    /// What a month is expected to cost at the prices of a day, before growth. `None` where it has no price.
    #[must_use]
    pub fn month(&self, catalog: &Catalog, date: Date) -> Option<Usd> {
        let Some(scenario) = self.scenario() else {
            return self.month_in(Case::Expected);
        };
        let sums = month_sums(&scenario, catalog, date, Case::Expected).ok()?;
        Some(sums.0)
    }

    /// The scenario it comes to; `None` of an amount.
    #[must_use]
    pub fn scenario(&self) -> Option<Scenario> {
        match self {
            Self::Amount { .. } => None,
            Self::Preset { preset, model } => {
                let mut scenario = preset.scenario();
                scenario.set_mix(vec![(model.clone(), 100)]);
                Some(scenario)
            }
            Self::Scenario(scenario) => Some((**scenario).clone()),
        }
    }

    /// What an amount comes to a month in a case; `None` of a scenario, whose month depends on prices.
    #[must_use]
    pub fn month_in(&self, case: Case) -> Option<Usd> {
        let Self::Amount { per_month, .. } = self else {
            return None;
        };
        let percent = u64::from(self.percent(case).unwrap_or(100));
        Some(Usd::from_femto(per_month.times(percent).femto() / 100))
    }

    /// What is used on each of `days` days from `start` on. An amount is `requests` requests a month.
    ///
    /// # Errors
    /// [`Hurdle::Gap`] when a day has no price, [`Hurdle::Plan`] when the days are not ones that can be simulated.
    pub fn days(
        &self,
        catalog: &Catalog,
        (start, days): (Date, u32),
        case: Case,
        requests: u64,
    ) -> Result<UseDays, Hurdle> {
        let preset_scenario;
        let (scenario, model) = match self {
            Self::Amount { .. } => {
                let percent = u64::from(self.percent(case).unwrap_or(100));
                let month = self.month_in(case).unwrap_or_default().femto();
                let requests = i128::from(requests) * i128::from(percent) / 100;
                let dates = || (0..days).map(|day| add_days(start, day));
                let costs = dates().map(|date| Usd::from_femto(even(month, date)));
                let count = |date| u64::try_from(even(requests, date)).unwrap_or(u64::MAX);
                return Ok(UseDays {
                    costs: DailyUse::new(start, costs.collect()).map_err(Hurdle::Plan)?,
                    tokens: Vec::new(),
                    requests: dates().map(count).collect(),
                });
            }
            Self::Preset { preset, model } => {
                preset_scenario = preset.scenario();
                (&preset_scenario, Some(model))
            }
            Self::Scenario(scenario) => (&**scenario, None),
        };
        let (mut costs, mut tokens, mut requests) = (Vec::new(), Vec::new(), Vec::new());
        for day in daily(scenario, catalog, model, (start, days), case) {
            costs.push(day.cost.map_err(Hurdle::Gap)?);
            tokens.push(day.tokens);
            requests.push(day.requests);
        }
        Ok(UseDays {
            costs: DailyUse::new(start, costs).map_err(Hurdle::Plan)?,
            tokens,
            requests,
        })
    }

    /// What a case is in percent of the expected one; only an amount says so.
    const fn percent(&self, case: Case) -> Option<u32> {
        match (self, case) {
            (Self::Amount { low_percent, .. }, Case::Low) => Some(*low_percent),
            (Self::Amount { high_percent, .. }, Case::High) => Some(*high_percent),
            _ => None,
        }
    }
}

impl Setup {
    /// The same plan over as many months as its use has prices for, at least one fewer: a price may be known to end within the plan,
    /// and what follows is never guessed. `None` when not even a single month has prices.
    #[must_use]
    pub fn within_prices(&self, catalog: &Catalog, today: Date) -> Option<Self> {
        (1..self.months.min(MOST_MONTHS)).rev().find_map(|months| {
            let shorter = Self {
                months,
                ..self.clone()
            };
            let span = shorter.days(today);
            let days = shorter.usage.days(catalog, span, Case::Expected, 0);
            days.is_ok().then_some(shorter)
        })
    }
}

/// A day's part of what a month has. The days of a month add up to it.
fn even(month: i128, date: Date) -> i128 {
    let (days, day) = (i128::from(date.days_in_month()), i128::from(date.day()));
    let due = |day: i128| month / days * day + month % days * day / days;
    due(day) - due(day - 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_days_of_a_month_add_up_to_its_amount() {
        let month = 100;
        for number in 1..=12 {
            let mut date = Date::constant(2028, number, 1);
            let mut sum = 0;
            for _ in 0..date.days_in_month() {
                sum += even(month, date);
                date = add_days(date, 1);
            }
            assert_eq!(sum, month);
        }
    }
}
