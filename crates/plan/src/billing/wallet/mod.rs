//! A prepaid wallet, day by day.
//!
//! A day goes in this order: what has expired is dropped; grants and purchases by hand come in; the day's use is spent evenly, and
//! whenever the balance has fallen to the reload's threshold, credit is bought; what no credit is left for is unserved, or runs
//! below zero where the cut-off comes late. The day is the smallest step: a fifth of a day's use unserved is a fifth of a day lost.

mod buying;
mod check;
mod line;
mod lots;
mod plan;
mod state;

pub use super::terms::SpendOrder;
pub use line::{DayLine, Event, WalletRun, WalletTotals};
pub use plan::{CutOff, Grant, PaidWith, Reload, ReloadBuy, TopUp, WalletPlan};

use self::state::State;
use super::{DailyUse, PlanProblem};

/// A plan that was found sound, ready to run.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wallet {
    plan: WalletPlan,
}

impl Wallet {
    /// Checks a plan.
    ///
    /// # Errors
    /// Every [`PlanProblem`]: amounts below zero or past a million million dollars, purchases outside the platform's limits,
    /// days outside the years 2000 to 2100.
    pub fn new(plan: WalletPlan) -> Result<Self, Vec<PlanProblem>> {
        plan.check().map(|()| Self { plan })
    }

    /// Spends what each day costs.
    #[must_use]
    pub fn run(&self, usage: &DailyUse) -> WalletRun {
        let mut state = State::new(&self.plan, usage.start());
        let lines = usage.days().map(|(date, cost)| state.day(date, cost));
        let lines = lines.collect();
        WalletRun {
            lines,
            rest_bought: state.lots.bought(),
        }
    }
}
