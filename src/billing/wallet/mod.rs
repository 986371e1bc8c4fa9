//! A prepaid wallet, day by day.
//!
//! A day goes in this order: what has expired is dropped; grants and purchases by hand come in; the day's use is spent evenly, and
//! whenever the balance has fallen to the reload's threshold, credit is bought; what no credit is left for is unserved, or runs
//! below zero where the cut-off comes late. The day is the smallest step: a fifth of a day's use unserved is a fifth of a day lost.

mod line;
mod lots;
mod plan;

pub use line::{DayLine, Event, WalletRun, WalletTotals};
pub use plan::{
    Byok, CutOff, Grant, Reload, ReloadBuy, SpendOrder, TopUp, WalletPlan,
};

use self::lots::Lots;
use super::{
    DailyUse, PlanProblem,
    fee::PurchaseFee,
    ratio::up_to_cent,
    terms::Expiry,
};
use crate::{
    date::{Date, add_days},
    money::Usd,
};

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
            byok: self.plan.byok.is_some(),
        }
    }
}

/// A wallet between two days.
struct State<'p> {
    plan: &'p WalletPlan,
    lots: Lots,
    /// What is owed; nothing while credit is held.
    debt: Usd,
    /// The first day on which a reload is tried again. `None`: it is off.
    reload_from: Option<Date>,
    reloaded_this_month: Usd,
    requests_this_month: u64,
    stopped: bool,
}

impl<'p> State<'p> {
    fn new(plan: &'p WalletPlan, start: Date) -> Self {
        let mut lots = Lots::new(plan.order);
        let bought = plan.opening_bought.unwrap_or(start);
        lots.add(plan.opening, plan.expiry.of(bought), false);
        Self {
            plan,
            lots,
            debt: Usd::ZERO,
            reload_from: Some(start),
            reloaded_this_month: Usd::ZERO,
            requests_this_month: 0,
            stopped: false,
        }
    }

    fn balance(&self) -> Usd {
        self.lots.total() - self.debt
    }

    fn day(&mut self, date: Date, cost: Usd) -> DayLine {
        if date.day() == 1 {
            (self.reloaded_this_month, self.requests_this_month) = (Usd::ZERO, 0);
        }
        let mut line = DayLine::open(date, self.balance());
        self.expire(&mut line);
        let plan = self.plan;
        for grant in plan.grants.iter().filter(|grant| grant.date == date) {
            line.granted = line.granted + grant.amount;
            line.events.push(Event::Granted(grant.amount));
            self.credit(grant.amount, grant.expiry, true, date);
        }
        line.most_bought = self.lots.bought();
        for top_up in plan.top_ups.iter().filter(|top_up| top_up.date == date) {
            if self.buy(top_up.amount, top_up.crypto, false, &mut line) {
                self.reload_from = Some(self.reload_from.unwrap_or(date).min(date));
            }
        }
        line.demand = self.demand(cost);
        self.spend(&mut line);
        line.closing = self.balance();
        line
    }

    fn expire(&mut self, line: &mut DayLine) {
        let (bought, granted) = self.lots.expire(line.date);
        (line.expired, line.expired_granted) = (bought + granted, granted);
        if bought > Usd::ZERO {
            line.events.push(Event::Expired(bought));
        }
        if granted > Usd::ZERO {
            line.events.push(Event::GrantExpired(granted));
        }
    }

    /// What the day's use takes from the wallet: its cost, or only the fee when it runs on the customer's own keys.
    fn demand(&mut self, cost: Usd) -> Usd {
        let Some(byok) = self.plan.byok else {
            return cost;
        };
        let earlier = self.requests_this_month;
        self.requests_this_month = earlier.saturating_add(byok.requests_per_day);
        byok.fee.on(cost, byok.requests_per_day, earlier)
    }

    fn spend(&mut self, line: &mut DayLine) {
        let mut left = line.demand;
        let mut reloads = 0;
        let threshold = self.plan.reload.as_ref().map(|reload| reload.threshold);
        let due = self.reload_from.is_some_and(|from| from <= line.date);
        let mut open = threshold.filter(|_| due);
        loop {
            if let Some(threshold) = open
                && self.balance() <= threshold
            {
                if !self.reload(&mut reloads, line) {
                    open = None;
                }
                continue;
            }
            // Down to the threshold while a reload may follow, and then to nothing.
            let room = self.lots.total() - open.unwrap_or_default();
            let spent = self.lots.take(left.min(room));
            left = left - spent;
            if open.is_none() || left == Usd::ZERO && self.balance() > open.unwrap_or_default() {
                break;
            }
        }
        left = left - self.overdraw(left, left < line.demand, line);
        line.unserved = left;
        line.used = line.demand - left;
        // A day without use shows nothing, so it stays as it was unless credit has come in.
        let idle = line.demand == Usd::ZERO && self.balance() <= Usd::ZERO;
        let stopped = left > Usd::ZERO || self.stopped && idle;
        if stopped != self.stopped {
            line.events.push(if stopped {
                Event::Stopped
            } else {
                Event::Resumed
            });
        }
        self.stopped = stopped;
    }

    /// What runs below zero before service stops. A late cut-off has struck by the next day, so `ran` must say that something was
    /// served today.
    fn overdraw(&mut self, left: Usd, ran: bool, line: &mut DayLine) -> Usd {
        let over = match self.plan.cut_off {
            CutOff::Late { allowance } if ran && allowance > self.debt => {
                left.min(allowance - self.debt)
            }
            CutOff::Never => left,
            CutOff::AtZero | CutOff::Late { .. } => Usd::ZERO,
        };
        if over > Usd::ZERO {
            self.debt = self.debt + over;
            line.events.push(Event::WentNegative(over));
        }
        over
    }

    /// Tries to reload, and says whether to go on.
    fn reload(&mut self, reloads: &mut u16, line: &mut DayLine) -> bool {
        let Some(reload) = &self.plan.reload else {
            return false;
        };
        if *reloads >= reload.per_day {
            line.events.push(Event::ReloadsUsedUp);
            return false;
        }
        if reload.failures.iter().any(|span| span.contains(line.date)) {
            line.events.push(Event::ReloadFailed);
            self.reload_from = reload
                .retry_days
                .map(|days| add_days(line.date, u32::from(days)));
            return false;
        }
        let amount = self.reload_amount(reload.buy);
        let month = self.reloaded_this_month + amount;
        if reload.monthly_cap.is_some_and(|cap| month > cap) {
            line.events.push(Event::ReloadCapReached);
            return false;
        }
        *reloads += 1;
        let bought = self.buy(amount, false, true, line);
        if bought {
            self.reloaded_this_month = month;
        }
        bought
    }

    /// What a reload buys, within what the platform sells at once.
    fn reload_amount(&self, buy: ReloadBuy) -> Usd {
        match buy {
            ReloadBuy::Amount(amount) => amount,
            ReloadBuy::To(target) => {
                let amount = up_to_cent(target - self.balance());
                let amount = amount.max(self.plan.minimum_purchase.unwrap_or_default());
                amount.min(self.plan.maximum_purchase.unwrap_or(amount))
            }
        }
    }

    /// Buys credit, unless the balance would pass its maximum.
    fn buy(&mut self, amount: Usd, crypto: bool, by_itself: bool, line: &mut DayLine) -> bool {
        let plan = self.plan;
        let full = |most| self.balance() + amount > most;
        if amount <= Usd::ZERO || plan.maximum_balance.is_some_and(full) {
            line.events.push(Event::Refused(amount));
            return false;
        }
        let fee = if crypto {
            PurchaseFee {
                rate: plan.crypto_fee,
                minimum: Usd::ZERO,
            }
        } else {
            plan.fee
        };
        let fee = fee.on(amount);
        let tax = plan.tax.of(amount + fee);
        line.purchased = line.purchased + amount;
        line.fee = line.fee + fee;
        line.tax = line.tax + tax;
        let charged = amount + fee + tax;
        line.events.push(if by_itself {
            Event::Reloaded { amount, charged }
        } else {
            Event::Bought { amount, charged }
        });
        self.credit(amount, plan.expiry, false, line.date);
        line.most_bought = line.most_bought.max(self.lots.bought());
        true
    }

    /// Adds credit; what is owed is paid from it first.
    fn credit(&mut self, amount: Usd, expiry: Expiry, granted: bool, date: Date) {
        let owed = self.debt.min(amount);
        self.debt = self.debt - owed;
        self.lots.add(amount - owed, expiry.of(date), granted);
    }
}
