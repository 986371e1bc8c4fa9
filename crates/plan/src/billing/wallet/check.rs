//! What can be wrong with a wallet's plan.

use super::{CutOff, Reload, ReloadBuy, WalletPlan};
use crate::billing::problem::{Checks, PlanProblem, PlanProblemKind};
use prices::money::Usd;

/// The most top-ups, grants and failures a plan lists.
const MAX_ENTRIES: usize = 400;
/// The most reloads of one day.
const MAX_RELOADS_PER_DAY: u16 = 100;

impl WalletPlan {
    /// Everything wrong with the plan; nothing is simulated then.
    pub(super) fn check(&self) -> Result<(), Vec<PlanProblem>> {
        let mut checks = Checks::default();
        checks.amount("opening", self.opening);
        if let Some(date) = self.opening_bought {
            checks.date("opening_bought", date);
        }
        for (field, limit) in [
            ("minimum_purchase", self.minimum_purchase),
            ("minimum_reload", self.minimum_reload),
            ("maximum_purchase", self.maximum_purchase),
            ("maximum_balance", self.maximum_balance),
            ("fee.minimum", Some(self.fee.minimum)),
        ] {
            checks.amount(field, limit.unwrap_or_default());
        }
        if let CutOff::Late { allowance } = self.cut_off {
            checks.amount("cut_off.allowance", allowance);
        }
        if self.top_ups.len().max(self.grants.len()) > MAX_ENTRIES {
            let max = MAX_ENTRIES as u64;
            checks.add("top_ups", PlanProblemKind::TooMany { max });
        }
        for (index, grant) in self.grants.iter().enumerate() {
            checks.date(&format!("grants[{index}].date"), grant.date);
            checks.positive(&format!("grants[{index}].amount"), grant.amount);
        }
        for (index, top_up) in self.top_ups.iter().enumerate() {
            checks.date(&format!("top_ups[{index}].date"), top_up.date);
            self.check_purchase(
                &format!("top_ups[{index}].amount"),
                top_up.amount,
                &mut checks,
            );
        }
        if let Some(reload) = &self.reload {
            self.check_reload(reload, &mut checks);
        }
        checks.finish(())
    }

    fn check_reload(&self, reload: &Reload, checks: &mut Checks) {
        checks.amount("reload.threshold", reload.threshold);
        match reload.buy {
            ReloadBuy::Amount(amount) => self.check_purchase("reload.amount", amount, checks),
            ReloadBuy::To(target) => {
                checks.amount("reload.target", target);
                let threshold = reload.threshold;
                if target <= threshold {
                    checks.add(
                        "reload.target",
                        PlanProblemKind::NotAboveThreshold { threshold },
                    );
                }
            }
        }
        checks.amount("reload.monthly_cap", reload.monthly_cap.unwrap_or_default());
        let most = u64::from(MAX_RELOADS_PER_DAY);
        checks.range("reload.per_day", u64::from(reload.per_day), 1, most);
        let retry = u64::from(reload.retry_days.unwrap_or(1));
        checks.range("reload.retry_days", retry, 1, 366);
        if reload.failures.len() > MAX_ENTRIES {
            let max = MAX_ENTRIES as u64;
            checks.add("reload.failures", PlanProblemKind::TooMany { max });
        }
        for (index, span) in reload.failures.iter().enumerate() {
            if span.is_empty() {
                let field = format!("reload.failures[{index}]");
                checks.add(field, PlanProblemKind::EmptySpan);
            }
        }
    }

    fn check_purchase(&self, field: &str, amount: Usd, checks: &mut Checks) {
        checks.positive(field, amount);
        match (self.minimum_purchase, self.maximum_purchase) {
            (Some(minimum), _) if amount > Usd::ZERO && amount < minimum => {
                checks.add(field, PlanProblemKind::BelowMinimumPurchase { minimum });
            }
            (_, Some(maximum)) if amount > maximum => {
                checks.add(field, PlanProblemKind::AboveMaximumPurchase { maximum });
            }
            _ => {}
        }
    }
}
