//! What a simulation comes to: one set of figures for a wallet and for an account, so that they can stand side by side.

use super::{
    Alert, AlertPlan, DailyUse, PerTokens,
    invoice::AccountRun,
    ratio::{femto, fraction_of},
    wallet::{Event, WalletRun},
};
use prices::{date::Date, money::Usd};
use tokens::Tokens;

/// Thousandths of a day.
const MILLI: u64 = 1_000;

/// The figures of a simulation.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Summary {
    /// Days on which some use was not served.
    pub days_hit: u32,
    /// Service lost, in thousandths of a day: the unserved part of each day's use, rounded half up, but never up to a whole day or
    /// down to nothing.
    pub lost_milli_days: u64,
    /// What the unserved use would have cost.
    pub unserved: Usd,
    /// What the use cost.
    pub used: Usd,
    /// Fees: on purchases of credit, and on the customer's own keys.
    pub fees: Usd,
    /// Tax, also on use that no invoice has come for yet.
    pub tax: Usd,
    /// Bought credit that expired unused.
    pub expired: Usd,
    /// The cost of use over the tokens served.
    pub listed: PerTokens,
    /// The cost of use, fees, tax and expired credit over the tokens served. All fees count, also those on credit still held.
    pub effective: PerTokens,
    /// The most bought credit held at any time: money paid and not yet used.
    pub most_tied_up: Usd,
    /// The most owed at any time: use not yet invoiced, invoices not yet paid, a balance below zero.
    pub most_owed: Usd,
    /// The largest single payment, with fee and tax.
    pub largest_bill: Usd,
    /// When each warning would first come.
    pub alerts: Vec<Alert>,
    /// Money paid up to and on each day.
    pub cash: Vec<Usd>,
    /// What is not yet paid at the end, with tax: invoices and use that is on none yet, or a balance below zero.
    pub unpaid: Usd,
    /// Bought credit left at the end, or nothing for an account.
    pub rest: Usd,
}

impl Summary {
    /// What the use served costs with fees, tax and expired credit, paid or not yet paid. The same question of a wallet and of an
    /// account, whose payments alone are not: one holds credit at the end, the other owes its last invoice.
    #[must_use]
    pub fn cost(&self) -> Usd {
        self.effective.amount
    }

    /// Money paid in all.
    #[must_use]
    pub fn paid(&self) -> Usd {
        self.cash.last().copied().unwrap_or_default()
    }

    /// The figures of a wallet, given the tokens of each day (days past the end of the list have none).
    #[must_use]
    pub fn of_wallet(run: &WalletRun, tokens: &[Tokens], alerts: Option<&AlertPlan>) -> Self {
        let mut sum = Adder::default();
        for (index, line) in run.lines.iter().enumerate() {
            sum.day(index, line.date, line.used, line.unserved, tokens);
            sum.pay(line.cash_out());
            let summary = &mut sum.summary;
            summary.most_tied_up = summary.most_tied_up.max(line.most_bought);
            summary.most_owed = summary.most_owed.max(Usd::ZERO - line.closing);
            for event in &line.events {
                if let Event::Bought { charged, .. } | Event::Reloaded { charged, .. } = event {
                    summary.largest_bill = summary.largest_bill.max(*charged);
                }
            }
        }
        let totals = run.totals();
        sum.summary.tax = totals.tax;
        sum.summary.fees = totals.fee;
        sum.summary.expired = totals.expired - totals.expired_granted;
        sum.summary.rest = run.rest_bought;
        sum.summary.unpaid = (Usd::ZERO - totals.closing).max(Usd::ZERO);
        sum.finish(alerts)
    }

    /// The figures of a customer with own keys. What was charged for is the fee alone, and the provider bills the use itself; both are
    /// counted here, so that they are figures of the same use as anybody else's. `charged`: of each day's fee, what was served and what
    /// was not.
    #[must_use]
    pub(super) fn on_own_keys(
        mut self,
        usage: &DailyUse,
        charged: impl Iterator<Item = (Usd, Usd)>,
    ) -> Self {
        let fee = self.used;
        let costs = usage.costs().iter();
        self.used = costs
            .zip(charged)
            .map(|(cost, (used, unserved))| part_served(*cost, used, unserved))
            .sum();
        self.unserved = usage.total() - self.used;
        self.fees = self.fees + fee;
        self.listed.amount = self.used;
        self.effective.amount = self.effective.amount + self.used;
        self
    }

    /// The figures of an account, given the tokens of each day (days past the end of the list have none).
    #[must_use]
    pub fn of_account(run: &AccountRun, tokens: &[Tokens], alerts: Option<&AlertPlan>) -> Self {
        let mut sum = Adder::default();
        for (index, line) in run.lines.iter().enumerate() {
            sum.day(index, line.date, line.used, line.unserved, tokens);
            sum.pay(line.paid);
            let summary = &mut sum.summary;
            summary.tax = summary.tax + line.tax;
            summary.most_owed = summary.most_owed.max(line.accrued + line.owed);
        }
        let bills = run.invoices.iter().map(super::invoice::Invoice::total);
        sum.summary.largest_bill = bills.max().unwrap_or_default();
        sum.summary.tax = sum.summary.tax + run.tax_to_come;
        sum.summary.unpaid = run.unpaid();
        sum.finish(alerts)
    }
}

#[derive(Default)]
struct Adder {
    summary: Summary,
    used: Vec<(Date, Usd)>,
    cash: Usd,
    served: Tokens,
}

impl Adder {
    fn day(&mut self, index: usize, date: Date, used: Usd, unserved: Usd, tokens: &[Tokens]) {
        self.used.push((date, used));
        let summary = &mut self.summary;
        summary.used = summary.used + used;
        summary.unserved = summary.unserved + unserved;
        let lost = lost_milli(used, unserved);
        summary.lost_milli_days += lost;
        summary.days_hit += u32::from(lost > 0);
        let tokens = tokens.get(index).copied().unwrap_or_default();
        self.served += served(tokens, used, unserved);
    }

    fn pay(&mut self, paid: Usd) {
        self.cash = self.cash + paid;
        self.summary.cash.push(self.cash);
    }

    fn finish(self, alerts: Option<&AlertPlan>) -> Summary {
        let mut summary = self.summary;
        let lost = summary.fees + summary.tax + summary.expired;
        summary.listed = PerTokens {
            amount: summary.used,
            tokens: self.served,
        };
        summary.effective = PerTokens {
            amount: summary.used + lost,
            tokens: self.served,
        };
        summary.alerts = alerts.map_or_else(Vec::new, |alerts| alerts.first_days(&self.used));
        summary
    }
}

/// The unserved part of a day in thousandths. A part of a day never reads as the whole day or as none.
fn lost_milli(used: Usd, unserved: Usd) -> u64 {
    let (whole, part) = (femto(used + unserved), femto(unserved));
    if part == 0 {
        return 0;
    }
    if part == whole {
        return MILLI;
    }
    let milli = (part * u128::from(MILLI) + whole / 2) / whole;
    u64::try_from(milli).unwrap_or(MILLI).clamp(1, MILLI - 1)
}

/// The tokens of a day that were served, rounded down to whole ones. A day that costs nothing is served.
fn served(tokens: Tokens, used: Usd, unserved: Usd) -> Tokens {
    let tokens = Usd::from_femto(i128::from(tokens.get()));
    let served = femto(part_served(tokens, used, unserved));
    Tokens::new(u64::try_from(served).unwrap_or(u64::MAX))
}

/// `whole x used / demand`, rounded down, with both amounts shortened to what fits.
fn part_served(whole: Usd, used: Usd, unserved: Usd) -> Usd {
    if unserved == Usd::ZERO {
        return whole;
    }
    let (mut used, mut demand) = (femto(used), femto(used + unserved));
    while demand > u128::from(u64::MAX) {
        (used, demand) = (used >> 1, demand >> 1);
    }
    let short = |amount: u128| u64::try_from(amount).unwrap_or(u64::MAX);
    fraction_of(whole, short(used), short(demand))
}
