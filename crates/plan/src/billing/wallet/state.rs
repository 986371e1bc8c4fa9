//! A wallet's day: what expires, what comes in, what is used.

use super::{CutOff, DayLine, Event, WalletPlan, lots::Lots};
use prices::{date::Date, money::Usd};

/// A wallet between two days.
pub(super) struct State<'p> {
    pub(super) plan: &'p WalletPlan,
    pub(super) lots: Lots,
    /// What is owed; nothing while credit is held.
    pub(super) debt: Usd,
    /// The first day on which a reload is tried again. `None`: it is off.
    pub(super) reload_from: Option<Date>,
    pub(super) reloaded_this_month: Usd,
    /// Whether the month's ceiling on reloads has been reported.
    pub(super) capped: bool,
    stopped: bool,
}

impl<'p> State<'p> {
    pub(super) fn new(plan: &'p WalletPlan, start: Date) -> Self {
        let mut lots = Lots::new(plan.order);
        let bought = plan.opening_bought.unwrap_or(start);
        lots.add(plan.opening, plan.expiry.of(bought), false);
        Self {
            plan,
            lots,
            debt: Usd::ZERO,
            reload_from: Some(start),
            reloaded_this_month: Usd::ZERO,
            capped: false,
            stopped: false,
        }
    }

    pub(super) fn balance(&self) -> Usd {
        self.lots.total() - self.debt
    }

    pub(super) fn day(&mut self, date: Date, cost: Usd) -> DayLine {
        if date.day() == 1 {
            self.reloaded_this_month = Usd::ZERO;
            self.capped = false;
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
            if self.buy(top_up.amount, top_up.with, false, &mut line) {
                self.reload_from = Some(self.reload_from.unwrap_or(date).min(date));
            }
        }
        line.demand = cost;
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
}
