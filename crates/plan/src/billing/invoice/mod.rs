//! A postpaid account, day by day.
//!
//! A day goes in this order: invoices due are paid; the day's use is taken up to the month's limit; an invoice over everything
//! accrued is written when use has reached a threshold, or when the month ends. An invoice charged at once is paid the same day.

mod line;
mod plan;

pub use line::{
    AccountLine, AccountRun, AccountTotals, Invoice, InvoiceReason, MonthUse, Surprise,
};
pub use plan::{AtLimit, InvoicePlan, MonthlyLimit};

use super::{
    DailyUse, PlanProblem,
    terms::{InvoiceCycle, ThresholdCounts},
};
use prices::{
    date::{Date, add_days, is_month_end},
    money::Usd,
};

/// A plan that was found sound, ready to run.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Account {
    plan: InvoicePlan,
}

impl Account {
    /// Checks a plan.
    ///
    /// # Errors
    /// Every [`PlanProblem`]: amounts below zero or past a million million dollars, thresholds that do not rise.
    pub fn new(plan: InvoicePlan) -> Result<Self, Vec<PlanProblem>> {
        plan.check().map(|()| Self { plan })
    }

    /// Uses what each day costs.
    #[must_use]
    pub fn run(&self, usage: &DailyUse) -> AccountRun {
        let mut state = State {
            plan: &self.plan,
            lifetime: self.plan.used_before,
            month: Usd::ZERO,
            accrued: Usd::ZERO,
            owed: Usd::ZERO,
            settled: 0,
            invoices: Vec::new(),
        };
        let lines = usage.days().map(|(date, cost)| state.day(date, cost));
        let lines = lines.collect();
        AccountRun {
            lines,
            tax_to_come: self.plan.tax.of(state.accrued),
            invoices: state.invoices,
        }
    }
}

/// An account between two days.
struct State<'p> {
    plan: &'p InvoicePlan,
    lifetime: Usd,
    month: Usd,
    accrued: Usd,
    owed: Usd,
    /// How many invoices are paid: they fall due in the order they are written.
    settled: usize,
    invoices: Vec<Invoice>,
}

impl State<'_> {
    fn day(&mut self, date: Date, cost: Usd) -> AccountLine {
        if date.day() == 1 {
            self.month = Usd::ZERO;
        }
        let mut paid = self.pay(date);
        let (used, limit_reached) = self.take(cost);
        let before = self.lifetime;
        self.lifetime = before + used;
        self.month = self.month + used;
        self.accrued = self.accrued + used;
        let (mut invoiced, mut tax) = (Usd::ZERO, Usd::ZERO);
        if let Some(reason) = self.reason(date, before) {
            invoiced = self.accrued;
            tax = self.invoice(date, reason);
            paid = paid + self.pay(date);
        }
        AccountLine {
            date,
            demand: cost,
            used,
            unserved: cost - used,
            month: self.month,
            invoiced,
            tax,
            paid,
            accrued: self.accrued,
            owed: self.owed,
            limit_reached,
        }
    }

    /// How much of the day's cost the month's limit lets through, and whether the limit was reached by it.
    fn take(&self, cost: Usd) -> (Usd, bool) {
        let Some(limit) = self.plan.limit else {
            return (cost, false);
        };
        let room = (limit.amount - self.month).max(Usd::ZERO);
        // Once a month: a day later there is no room left, unless the limit is nothing at all.
        let reached =
            cost >= room && cost > Usd::ZERO && (room > Usd::ZERO || self.month == Usd::ZERO);
        match limit.at_limit {
            AtLimit::Stops => (cost.min(room), reached),
            AtLimit::GoesOn => (cost, reached),
        }
    }

    /// Why an invoice is written at the end of the day, if one is.
    fn reason(&self, date: Date, lifetime_before: Usd) -> Option<InvoiceReason> {
        if self.accrued <= Usd::ZERO || self.accrued < self.plan.minimum {
            return None;
        }
        let (monthly, by_threshold) = match self.plan.cycle {
            InvoiceCycle::CalendarMonth => (true, false),
            InvoiceCycle::Threshold => (false, true),
            InvoiceCycle::CalendarMonthOrThreshold => (true, true),
        };
        let early = self.plan.early.as_ref().filter(|_| by_threshold);
        let threshold = early.and_then(|early| {
            let reached = |at: &&Usd| match early.counts {
                ThresholdCounts::Lifetime => lifetime_before < **at && **at <= self.lifetime,
                ThresholdCounts::Unbilled => **at <= self.accrued,
            };
            early.at.iter().rev().find(reached)
        });
        match threshold {
            Some(at) => Some(InvoiceReason::Threshold(*at)),
            None if monthly && is_month_end(date) => Some(InvoiceReason::MonthEnd),
            None => None,
        }
    }

    /// Writes an invoice over everything accrued, and says its tax.
    fn invoice(&mut self, date: Date, reason: InvoiceReason) -> Usd {
        let tax = self.plan.tax.of(self.accrued);
        let invoice = Invoice {
            issued: date,
            due: add_days(date, self.plan.payment_days),
            amount: self.accrued,
            tax,
            reason,
        };
        self.owed = self.owed + invoice.total();
        self.accrued = Usd::ZERO;
        self.invoices.push(invoice);
        tax
    }

    /// Pays what is due.
    fn pay(&mut self, date: Date) -> Usd {
        let mut paid = Usd::ZERO;
        while let Some(invoice) = self.invoices.get(self.settled)
            && invoice.due <= date
        {
            paid = paid + invoice.total();
            self.settled += 1;
        }
        self.owed = self.owed - paid;
        paid
    }
}
