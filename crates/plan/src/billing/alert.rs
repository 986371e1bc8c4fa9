//! Warnings at parts of a month's budget, and when each would first come.

use super::{
    problem::{Checks, PlanProblem, PlanProblemKind},
    terms::Terms,
};
use prices::{date::Date, money::Usd};

/// At which parts of a monthly budget somebody is warned.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AlertPlan {
    /// The budget of a calendar month.
    pub budget: Usd,
    /// Percentages of it, rising, from 1 to 1,000.
    pub percents: Vec<u16>,
}

/// When a warning would first come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Alert {
    /// The percentage of the budget.
    pub percent: u16,
    /// The first day on which the month's use has reached it. `None`: it never does.
    pub first: Option<Date>,
}

impl AlertPlan {
    /// Percentages to warn at where a platform names none.
    pub const USUAL: [u16; 4] = [50, 75, 90, 100];

    /// Warnings at the percentages a platform names, or at the usual ones.
    #[must_use]
    pub fn under(terms: &Terms, budget: Usd) -> Self {
        let named = terms
            .alerts_percent
            .as_ref()
            .filter(|named| !named.is_empty());
        Self {
            budget,
            percents: named.map_or_else(|| Self::USUAL.to_vec(), Clone::clone),
        }
    }

    /// What is wrong with it: a budget of nothing or past every amount, percentages out of range or out of order.
    ///
    /// # Errors
    /// Every [`PlanProblem`], under `budget` and `alerts[0]`.
    pub fn checked(self) -> Result<Self, Vec<PlanProblem>> {
        let mut checks = Checks::default();
        checks.positive("budget", self.budget);
        for (index, percent) in self.percents.iter().enumerate() {
            checks.range(&format!("alerts[{index}]"), u64::from(*percent), 1, 1_000);
            if index > 0 && self.percents[index - 1] >= *percent {
                checks.add(format!("alerts[{index}]"), PlanProblemKind::NotRising);
            }
        }
        checks.finish(self)
    }

    /// The first day each warning comes, given what was used on each day. Use is counted by the calendar month.
    #[must_use]
    pub fn first_days(&self, used: &[(Date, Usd)]) -> Vec<Alert> {
        let mut alerts: Vec<Alert> = self
            .percents
            .iter()
            .map(|&percent| Alert {
                percent,
                first: None,
            })
            .collect();
        let mut month = Usd::ZERO;
        for (date, amount) in used {
            if date.day() == 1 {
                month = Usd::ZERO;
            }
            month = month + *amount;
            for alert in alerts.iter_mut().filter(|alert| alert.first.is_none()) {
                // Compared a hundredfold, so that nothing is divided. A month without use reaches nothing.
                let reached = month > Usd::ZERO
                    && month.times(100) >= self.budget.times(u64::from(alert.percent));
                alert.first = reached.then_some(*date);
            }
        }
        alerts
    }
}
