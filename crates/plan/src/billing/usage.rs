//! What a workload costs, day by day.

use super::problem::{MAX_AMOUNT, MAX_DAYS, PlanProblem, PlanProblemKind, check_date};
use prices::{
    date::{Date, add_days},
    money::Usd,
};

/// What a workload costs on each day of a run of days: at most ten years, at most a million million dollars a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DailyUse {
    start: Date,
    costs: Vec<Usd>,
}

impl DailyUse {
    /// The cost of each day from `start` on.
    ///
    /// # Errors
    /// [`PlanProblem`] when there are more days than ten years, when `start` is not in this century, or when a day's cost is
    /// negative or more than a million million dollars.
    pub fn new(start: Date, costs: Vec<Usd>) -> Result<Self, PlanProblem> {
        let problem = |field, kind| Err(PlanProblem { field, kind });
        if costs.len() > MAX_DAYS {
            let max = MAX_DAYS as u64;
            return problem("days".to_owned(), PlanProblemKind::TooMany { max });
        }
        if let Some(kind) = check_date(start) {
            return problem("start".to_owned(), kind);
        }
        for (day, cost) in costs.iter().enumerate() {
            if *cost < Usd::ZERO {
                return problem(format!("days[{day}]"), PlanProblemKind::Negative);
            }
            if *cost > MAX_AMOUNT {
                let kind = PlanProblemKind::TooLarge { max: MAX_AMOUNT };
                return problem(format!("days[{day}]"), kind);
            }
        }
        Ok(Self { start, costs })
    }

    /// Other costs, none above its own, for the same days.
    pub(super) fn lowered(&self, costs: Vec<Usd>) -> Self {
        Self {
            start: self.start,
            costs,
        }
    }

    /// The first day.
    pub const fn start(&self) -> Date {
        self.start
    }

    /// The cost of each day.
    pub fn costs(&self) -> &[Usd] {
        &self.costs
    }

    /// Each day with its cost.
    pub fn days(&self) -> impl Iterator<Item = (Date, Usd)> {
        let mut next = self.start;
        self.costs.iter().map(move |cost| {
            let date = next;
            next = add_days(date, 1);
            (date, *cost)
        })
    }

    /// What all days cost together.
    pub fn total(&self) -> Usd {
        self.costs.iter().copied().sum()
    }
}
