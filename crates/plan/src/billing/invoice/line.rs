//! What a postpaid account did, day by day.

use prices::{date::Date, money::Usd};

/// One day of a postpaid account. Over all days up to this one, to the last femto-dollar: what was used is what was invoiced and
/// what is accrued; and what was invoiced with its tax is what was paid and what is owed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AccountLine {
    /// The day.
    pub date: Date,
    /// What the day's use would cost if nothing stopped it.
    pub demand: Usd,
    /// What was used.
    pub used: Usd,
    /// What was not, because the month's limit was reached.
    pub unserved: Usd,
    /// Use of the calendar month so far.
    pub month: Usd,
    /// Use put on an invoice on this day, without tax.
    pub invoiced: Usd,
    /// Tax on that.
    pub tax: Usd,
    /// Money paid on this day, with tax.
    pub paid: Usd,
    /// Use not yet on an invoice, at the end of the day.
    pub accrued: Usd,
    /// Invoices not yet paid, with tax, at the end of the day.
    pub owed: Usd,
    /// Whether the month's use reached its limit on this day.
    pub limit_reached: bool,
}

/// An invoice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Invoice {
    /// The day it is written.
    pub issued: Date,
    /// The day it is paid.
    pub due: Date,
    /// Use, without tax.
    pub amount: Usd,
    /// Tax.
    pub tax: Usd,
    /// Why it was written.
    pub reason: InvoiceReason,
}

impl Invoice {
    /// What has to be paid.
    pub fn total(&self) -> Usd {
        self.amount + self.tax
    }
}

/// Why an invoice was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum InvoiceReason {
    /// The calendar month was over.
    MonthEnd,
    /// Use reached this threshold; the highest when it reached several in one day.
    Threshold(Usd),
}

/// An account's days and invoices.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AccountRun {
    /// The days, in order.
    pub lines: Vec<AccountLine>,
    /// The invoices, in order.
    pub invoices: Vec<Invoice>,
    /// Tax that an invoice over what is accrued at the end will bring.
    pub tax_to_come: Usd,
}

impl AccountRun {
    /// What is not yet paid at the end: invoices, use that is on none yet, and the tax on it.
    #[must_use]
    pub fn unpaid(&self) -> Usd {
        let last = self.lines.last();
        last.map_or(Usd::ZERO, |last| last.owed + last.accrued) + self.tax_to_come
    }
}

/// The sums over all days of an account.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct AccountTotals {
    /// What was used.
    pub used: Usd,
    /// What was not, because a limit was reached.
    pub unserved: Usd,
    /// Use put on invoices.
    pub invoiced: Usd,
    /// Tax on invoices.
    pub tax: Usd,
    /// Money paid.
    pub paid: Usd,
    /// Use not on an invoice at the end.
    pub accrued: Usd,
    /// Invoices not paid at the end.
    pub owed: Usd,
}

/// The use of a calendar month, or of the part of it that was simulated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MonthUse {
    /// Its first simulated day.
    pub from: Date,
    /// What was used.
    pub used: Usd,
}

/// How much more a month costs than was expected of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Surprise {
    /// The month's first simulated day.
    pub month: Date,
    /// What was expected.
    pub expected: Usd,
    /// What it came to.
    pub came: Usd,
}

impl AccountRun {
    /// The sums over all days.
    #[must_use]
    pub fn totals(&self) -> AccountTotals {
        let mut totals = AccountTotals::default();
        for line in &self.lines {
            totals.used = totals.used + line.used;
            totals.unserved = totals.unserved + line.unserved;
            totals.invoiced = totals.invoiced + line.invoiced;
            totals.tax = totals.tax + line.tax;
            totals.paid = totals.paid + line.paid;
        }
        if let Some(last) = self.lines.last() {
            (totals.accrued, totals.owed) = (last.accrued, last.owed);
        }
        totals
    }

    /// The use of each calendar month.
    #[must_use]
    pub fn months(&self) -> Vec<MonthUse> {
        let mut months: Vec<MonthUse> = Vec::new();
        for line in &self.lines {
            match months.last_mut() {
                Some(month) if line.date.day() > 1 => month.used = line.month,
                _ => months.push(MonthUse {
                    from: line.date,
                    used: line.month,
                }),
            }
        }
        months
    }

    /// The month that came out dearest against what was expected of it, the first of equals. `None` when no month did.
    #[must_use]
    pub fn surprise(&self, expected: &Self) -> Option<Surprise> {
        let mut worst: Option<Surprise> = None;
        for (came, expected) in self.months().iter().zip(expected.months()) {
            let more = came.used - expected.used;
            if more > worst.map_or(Usd::ZERO, |worst| worst.came - worst.expected) {
                worst = Some(Surprise {
                    month: came.from,
                    expected: expected.used,
                    came: came.used,
                });
            }
        }
        worst
    }
}
