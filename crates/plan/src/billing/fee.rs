//! Fees on buying credit and on using one's own keys.

use super::{
    DailyUse,
    ratio::{Rate, Share, femto, fraction_of, from_femto, up_to_cent},
};
use prices::money::Usd;

/// What is charged on top of a purchase of credit: a percentage, but never less than a minimum.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct PurchaseFee {
    /// The part of the purchase.
    pub rate: Rate,
    /// The least it can be. Zero: no minimum.
    pub minimum: Usd,
}

impl PurchaseFee {
    /// No fee at all.
    pub const NONE: Self = Self {
        rate: Rate::ZERO,
        minimum: Usd::ZERO,
    };

    /// The fee on a purchase; none where nothing is bought.
    #[must_use]
    pub fn on(self, amount: Usd) -> Usd {
        if amount <= Usd::ZERO {
            return Usd::ZERO;
        }
        self.rate.of(amount).max(self.minimum)
    }

    /// The fee as a part of the purchase.
    #[must_use]
    pub fn share_of(self, amount: Usd) -> Share {
        Share {
            part: self.on(amount),
            whole: amount,
        }
    }

    /// The smallest purchase in whole cents on which the minimum no longer binds: $0.80 / 5.5 % = $14.5454…, so $14.55.
    /// `None` where it binds always (a minimum without a percentage) or never (no minimum).
    #[must_use]
    pub fn minimum_binds_below(self) -> Option<Usd> {
        let ppm = u128::from(self.rate.ppm());
        if ppm == 0 || self.minimum <= Usd::ZERO {
            return None;
        }
        let exact = femto(self.minimum).saturating_mul(1_000_000).div_ceil(ppm);
        Some(up_to_cent(from_femto(exact)))
    }
}

/// What a gateway charges for requests on the customer's own provider keys: a part of what they would have cost,
/// past so many free requests in a calendar month.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct ByokFee {
    /// The part of the normal cost.
    pub rate: Rate,
    /// Requests free in each calendar month.
    pub free_requests_per_month: u64,
}

impl ByokFee {
    /// The fee on `requests` that would have cost `cost` together, after `earlier` requests in the same month.
    #[must_use]
    pub fn on(self, cost: Usd, requests: u64, earlier: u64) -> Usd {
        let free = self.free_requests_per_month.saturating_sub(earlier);
        self.rate
            .of(fraction_of(cost, requests.saturating_sub(free), requests))
    }

    /// The fee of each day on use that the provider bills itself, given the requests of each day (days past the end of the list have
    /// none). Free requests are counted by the calendar month.
    #[must_use]
    pub fn by_day(self, usage: &DailyUse, requests: &[u64]) -> DailyUse {
        let mut earlier = 0_u64;
        let days = usage.days().enumerate().map(|(at, (date, cost))| {
            if date.day() == 1 {
                earlier = 0;
            }
            let of_day = requests.get(at).copied().unwrap_or_default();
            let fee = self.on(cost, of_day, earlier);
            earlier = earlier.saturating_add(of_day);
            fee
        });
        usage.lowered(days.collect())
    }
}
