//! What is used, day by day: an amount, one of the site's presets on a model, or a whole scenario of the visitor's own.

use super::{DailyUse, Hurdle, MOST_MONTHS, Setup};
use crate::scenario::{Case, Preset, Scenario, daily};
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

impl Use {
    /// What each of `days` days from `start` on costs and, but for an amount, its tokens.
    ///
    /// # Errors
    /// [`Hurdle::Gap`] when a day has no price, [`Hurdle::Plan`] when the days are not ones that can be simulated.
    pub fn days(
        &self,
        catalog: &Catalog,
        (start, days): (Date, u32),
        case: Case,
    ) -> Result<(DailyUse, Vec<Tokens>), Hurdle> {
        let preset_scenario;
        let (scenario, model) = match self {
            Self::Amount { per_month, .. } => {
                let month = self.percent(case).map_or(*per_month, |percent| {
                    Usd::from_femto(per_month.times(u64::from(percent)).femto() / 100)
                });
                let costs = (0..days).map(|day| even(month, add_days(start, day)));
                let usage = DailyUse::new(start, costs.collect()).map_err(Hurdle::Plan)?;
                return Ok((usage, Vec::new()));
            }
            Self::Preset { preset, model } => {
                preset_scenario = preset.scenario();
                (&preset_scenario, Some(model))
            }
            Self::Scenario(scenario) => (&**scenario, None),
        };
        let (mut costs, mut tokens) = (Vec::new(), Vec::new());
        for day in daily(scenario, catalog, model, (start, days), case) {
            costs.push(day.cost.map_err(Hurdle::Gap)?);
            tokens.push(day.tokens);
        }
        let usage = DailyUse::new(start, costs).map_err(Hurdle::Plan)?;
        Ok((usage, tokens))
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
            let days = shorter.usage.days(catalog, span, Case::Expected);
            days.is_ok().then_some(shorter)
        })
    }
}

/// A day's part of a month's amount. The days of a month add up to it.
fn even(month: Usd, date: Date) -> Usd {
    let (days, day) = (i128::from(date.days_in_month()), i128::from(date.day()));
    let due = |day: i128| month.femto() / days * day + month.femto() % days * day / days;
    Usd::from_femto(due(day) - due(day - 1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_days_of_a_month_add_up_to_its_amount() {
        let month = Usd::parse("100").expect("an amount");
        for number in 1..=12 {
            let mut date = Date::constant(2028, number, 1);
            let mut sum = Usd::ZERO;
            for _ in 0..date.days_in_month() {
                sum = sum + even(month, date);
                date = add_days(date, 1);
            }
            assert_eq!(sum, month);
        }
    }
}
