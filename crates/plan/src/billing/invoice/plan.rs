//! What decides when a postpaid account's invoices come.

use crate::billing::{
    problem::{Checks, PlanProblem, PlanProblemKind},
    ratio::Rate,
    terms::{EarlyInvoices, InvoiceCycle, Term, Terms},
};
use prices::money::Usd;

/// The longest time to pay, in days.
const MAX_TERMS: u64 = 366;
/// The most thresholds of early invoices.
const MAX_THRESHOLDS: usize = 100;

/// A postpaid account: the platform's rules and the customer's limit. `Default`: one invoice a month, charged at once.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct InvoicePlan {
    /// When an invoice is written.
    pub cycle: InvoiceCycle,
    /// Days from an invoice until it is paid; 0: on the same day.
    pub payment_days: u32,
    /// Use at which an invoice is written early. Without a cycle that has thresholds it does nothing.
    pub early: Option<EarlyInvoices>,
    /// The least an invoice is written for; less waits for the next.
    pub minimum: Usd,
    /// The most that may be used in a calendar month.
    pub limit: Option<MonthlyLimit>,
    /// Tax on invoices.
    pub tax: Rate,
    /// What the account used before the first day, for thresholds that count its lifetime. It is already invoiced.
    pub used_before: Usd,
}

/// The most that may be used in a calendar month.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MonthlyLimit {
    /// The limit.
    pub amount: Usd,
    /// What happens there.
    pub at_limit: AtLimit,
}

/// What happens when a month's use reaches its limit.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum AtLimit {
    /// Service stops until the next month.
    #[default]
    Stops,
    /// It is only reported; use goes on.
    GoesOn,
}

prices::choices! { AtLimit { Stops = "stops", GoesOn = "goes-on" } }

impl InvoicePlan {
    /// An account under a platform's terms, and the terms that were not known. Those are taken as: an invoice at the
    /// end of each month, charged at once.
    #[must_use]
    pub fn under(terms: &Terms) -> (Self, Vec<Term>) {
        let mut needed = vec![Term::InvoiceCycle, Term::PaymentTermsDays];
        needed.retain(|term| terms.get(*term).is_none());
        let plan = Self {
            cycle: terms.invoice_cycle.unwrap_or_default(),
            payment_days: terms.payment_terms_days.unwrap_or_default(),
            early: terms.early_invoice_at.clone(),
            minimum: terms.minimum_invoice.unwrap_or_default(),
            ..Self::default()
        };
        (plan, needed)
    }

    /// Everything wrong with the plan; nothing is simulated then.
    pub(super) fn check(&self) -> Result<(), Vec<PlanProblem>> {
        let mut checks = Checks::default();
        checks.range("payment_days", u64::from(self.payment_days), 0, MAX_TERMS);
        checks.amount("minimum", self.minimum);
        checks.amount("used_before", self.used_before);
        if let Some(limit) = self.limit {
            checks.amount("limit.amount", limit.amount);
        }
        let thresholds = self.early.as_ref().map_or(&[][..], |early| &early.at);
        if thresholds.len() > MAX_THRESHOLDS {
            let max = MAX_THRESHOLDS as u64;
            checks.add("early", PlanProblemKind::TooMany { max });
        }
        for (index, threshold) in thresholds.iter().enumerate() {
            checks.positive(&format!("early[{index}]"), *threshold);
            if index > 0 && thresholds[index - 1] >= *threshold {
                checks.add(format!("early[{index}]"), PlanProblemKind::NotRising);
            }
        }
        checks.finish(())
    }
}
