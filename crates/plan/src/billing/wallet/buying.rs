//! Buying credit, by hand and by itself.

use super::{DayLine, Event, PaidWith, ReloadBuy, state::State};
use crate::billing::{fee::PurchaseFee, ratio::up_to_cent, terms::Expiry};
use prices::{
    date::{Date, add_days},
    money::Usd,
};

impl State<'_> {
    /// Tries to reload, and says whether to go on.
    pub(super) fn reload(&mut self, reloads: &mut u16, line: &mut DayLine) -> bool {
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
            if !self.capped {
                line.events.push(Event::ReloadCapReached);
            }
            self.capped = true;
            return false;
        }
        *reloads += 1;
        let bought = self.buy(amount, PaidWith::Card, true, line);
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
                let amount = amount.max(self.plan.minimum_reload.unwrap_or_default());
                amount.min(self.plan.maximum_purchase.unwrap_or(amount))
            }
        }
    }

    /// Buys credit, unless the balance would pass its maximum.
    pub(super) fn buy(
        &mut self,
        amount: Usd,
        with: PaidWith,
        by_itself: bool,
        line: &mut DayLine,
    ) -> bool {
        let plan = self.plan;
        let full = |most| self.balance() + amount > most;
        if amount <= Usd::ZERO || plan.maximum_balance.is_some_and(full) {
            line.events.push(Event::Refused(amount));
            return false;
        }
        let fee = match with {
            PaidWith::Card => plan.fee,
            PaidWith::Crypto => PurchaseFee {
                rate: plan.crypto_fee,
                minimum: Usd::ZERO,
            },
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
    pub(super) fn credit(&mut self, amount: Usd, expiry: Expiry, granted: bool, date: Date) {
        let owed = self.debt.min(amount);
        self.debt = self.debt - owed;
        self.lots.add(amount - owed, expiry.of(date), granted);
    }
}
