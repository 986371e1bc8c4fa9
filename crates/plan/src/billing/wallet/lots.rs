//! Credit by when it was got, because each part of it expires on its own day.

use super::SpendOrder;
use prices::{date::Date, money::Usd};

/// Credit that expires on one day.
#[derive(Clone, Copy, Debug)]
struct Lot {
    rest: Usd,
    expires: Option<Date>,
    granted: bool,
}

/// The credit held, in the order in which it is spent. Never negative.
#[derive(Clone, Debug, Default)]
pub(super) struct Lots {
    held: Vec<Lot>,
    order: SpendOrder,
    total: Usd,
    bought: Usd,
}

impl Lots {
    pub(super) fn new(order: SpendOrder) -> Self {
        Self {
            order,
            ..Self::default()
        }
    }

    /// All credit held.
    pub(super) const fn total(&self) -> Usd {
        self.total
    }

    /// The credit held that was paid for.
    pub(super) const fn bought(&self) -> Usd {
        self.bought
    }

    pub(super) fn add(&mut self, amount: Usd, expires: Option<Date>, granted: bool) {
        if amount <= Usd::ZERO {
            return;
        }
        self.total = self.total + amount;
        if !granted {
            self.bought = self.bought + amount;
        }
        let lot = Lot {
            rest: amount,
            expires,
            granted,
        };
        let key = self.key(&lot);
        let at = self.held.partition_point(|known| self.key(known) < key);
        match self.held.get_mut(at) {
            Some(same) if same.expires == expires && same.granted == granted => {
                same.rest = same.rest + amount;
            }
            _ => self.held.insert(at, lot),
        }
    }

    /// Spends up to `amount`, and says how much there was.
    pub(super) fn take(&mut self, amount: Usd) -> Usd {
        let (mut left, mut emptied) = (amount, 0);
        for lot in &mut self.held {
            if left <= Usd::ZERO {
                break;
            }
            let spent = left.min(lot.rest);
            lot.rest = lot.rest - spent;
            left = left - spent;
            self.total = self.total - spent;
            if !lot.granted {
                self.bought = self.bought - spent;
            }
            emptied += usize::from(lot.rest == Usd::ZERO);
        }
        self.held.drain(..emptied);
        amount - left
    }

    /// Drops what can no longer be used on `today`: bought credit and granted credit.
    pub(super) fn expire(&mut self, today: Date) -> (Usd, Usd) {
        let (mut bought, mut granted) = (Usd::ZERO, Usd::ZERO);
        self.held.retain(|lot| {
            let held = lot.expires.is_none_or(|expires| today < expires);
            if !held && lot.granted {
                granted = granted + lot.rest;
            } else if !held {
                bought = bought + lot.rest;
            }
            held
        });
        self.total = self.total - bought - granted;
        self.bought = self.bought - bought;
        (bought, granted)
    }

    /// What comes first is spent first; bought credit after granted credit that expires on the same day.
    fn key(&self, lot: &Lot) -> (bool, Date, bool) {
        let expires = lot.expires.unwrap_or(Date::MAX);
        match self.order {
            SpendOrder::SoonestExpiry => (false, expires, !lot.granted),
            SpendOrder::GrantedFirst => (!lot.granted, expires, false),
        }
    }
}
