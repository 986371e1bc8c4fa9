//! What a wallet did, day by day.

use prices::{date::Date, money::Usd};

/// One day of a wallet.
///
/// `opening + purchased + granted - used - expired = closing` to the last femto-dollar, and `used + unserved = demand`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DayLine {
    /// The day.
    pub date: Date,
    /// The balance before anything happened. Negative: owed.
    pub opening: Usd,
    /// Credit bought.
    pub purchased: Usd,
    /// Credit given away.
    pub granted: Usd,
    /// Fees on what was bought.
    pub fee: Usd,
    /// Tax on what was bought and its fees.
    pub tax: Usd,
    /// What the day's use would take from the wallet if nothing stopped it.
    pub demand: Usd,
    /// What it took.
    pub used: Usd,
    /// What it could not take because service had stopped.
    pub unserved: Usd,
    /// Credit that could no longer be used, bought and granted.
    pub expired: Usd,
    /// Of that, what had been given away.
    pub expired_granted: Usd,
    /// The balance at the end. Negative: owed.
    pub closing: Usd,
    /// The most bought credit held at any time of the day.
    pub most_bought: Usd,
    /// What happened, in order.
    pub events: Vec<Event>,
}

impl DayLine {
    pub(super) const fn open(date: Date, opening: Usd) -> Self {
        Self {
            date,
            opening,
            purchased: Usd::ZERO,
            granted: Usd::ZERO,
            fee: Usd::ZERO,
            tax: Usd::ZERO,
            demand: Usd::ZERO,
            used: Usd::ZERO,
            unserved: Usd::ZERO,
            expired: Usd::ZERO,
            expired_granted: Usd::ZERO,
            closing: opening,
            most_bought: Usd::ZERO,
            events: Vec::new(),
        }
    }

    /// Money paid: credit bought, its fees and tax.
    pub fn cash_out(&self) -> Usd {
        self.purchased + self.fee + self.tax
    }
}

/// Something that happened to a wallet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Event {
    /// Bought credit expired unused.
    Expired(Usd),
    /// Granted credit expired unused.
    GrantExpired(Usd),
    /// Credit was given.
    Granted(Usd),
    /// Credit was bought by hand.
    Bought {
        /// The credit.
        amount: Usd,
        /// What was paid: credit, fee and tax.
        charged: Usd,
    },
    /// Credit was bought by itself.
    Reloaded {
        /// The credit.
        amount: Usd,
        /// What was paid: credit, fee and tax.
        charged: Usd,
    },
    /// The payment of a reload failed.
    ReloadFailed,
    /// A reload was not made, because the month's ceiling would be passed. Said once a month.
    ReloadCapReached,
    /// No more reloads on this day.
    ReloadsUsedUp,
    /// A purchase was refused, because the balance would pass its maximum.
    Refused(Usd),
    /// The balance ran below zero before service stopped.
    WentNegative(Usd),
    /// Service stopped.
    Stopped,
    /// Service works again.
    Resumed,
}

/// A wallet's days, and what is left in it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct WalletRun {
    /// The days, in order.
    pub lines: Vec<DayLine>,
    /// Bought credit left at the end, which may or may not be refunded.
    pub rest_bought: Usd,
}

/// The sums over all days of a wallet.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct WalletTotals {
    /// The balance before the first day.
    pub opening: Usd,
    /// Credit bought.
    pub purchased: Usd,
    /// Credit given away.
    pub granted: Usd,
    /// Fees on what was bought.
    pub fee: Usd,
    /// Tax on what was bought and its fees.
    pub tax: Usd,
    /// What use took from the wallet.
    pub used: Usd,
    /// What it could not take.
    pub unserved: Usd,
    /// Credit that expired, bought and granted.
    pub expired: Usd,
    /// Of that, what had been given away.
    pub expired_granted: Usd,
    /// The balance after the last day.
    pub closing: Usd,
}

impl WalletTotals {
    /// Money paid: credit bought, its fees and tax.
    pub fn cash_out(&self) -> Usd {
        self.purchased + self.fee + self.tax
    }
}

impl WalletRun {
    /// The sums over all days.
    #[must_use]
    pub fn totals(&self) -> WalletTotals {
        let mut totals = WalletTotals::default();
        if let (Some(first), Some(last)) = (self.lines.first(), self.lines.last()) {
            (totals.opening, totals.closing) = (first.opening, last.closing);
        }
        for line in &self.lines {
            totals.purchased = totals.purchased + line.purchased;
            totals.granted = totals.granted + line.granted;
            totals.fee = totals.fee + line.fee;
            totals.tax = totals.tax + line.tax;
            totals.used = totals.used + line.used;
            totals.unserved = totals.unserved + line.unserved;
            totals.expired = totals.expired + line.expired;
            totals.expired_granted = totals.expired_granted + line.expired_granted;
        }
        totals
    }
}
