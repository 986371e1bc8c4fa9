//! A balance from which requests are deducted, one after the other, line by line.

use prices::{
    catalog::PricePeriod,
    cost::{CostBreakdown, Part, Terms, TokenUsage, cost_of},
    date::Date,
    money::Usd,
};

/// What becomes of a balance when the same request is sent until it no longer covers one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Deduction {
    /// What is there before the first request.
    pub balance: Usd,
    /// One request's bill.
    pub bill: CostBreakdown,
    /// What one request costs.
    pub cost: Usd,
    /// How many whole requests the balance covers. `None`: requests cost nothing, so that it never ends.
    pub requests: Option<u64>,
}

/// One request, deducted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Which request, from 1.
    pub request: u64,
    /// What is left after it.
    pub left: Usd,
}

/// Deducts requests of `usage` from a balance, at a period's standard prices.
///
/// # Errors
/// The parts of the request that have no published price: then nothing can be deducted.
pub fn deduct(
    balance: Usd,
    usage: &TokenUsage,
    period: &PricePeriod,
    date: Date,
) -> Result<Deduction, Vec<Part>> {
    let bill = cost_of(usage, period, &Terms::standard(date));
    let cost = bill.total().ok_or_else(|| bill.missing())?;
    let requests = (cost > Usd::ZERO).then(|| {
        let whole = balance.femto().max(0) / cost.femto();
        u64::try_from(whole).unwrap_or(u64::MAX)
    });
    Ok(Deduction {
        balance,
        bill,
        cost,
        requests,
    })
}

impl Deduction {
    /// What is left after so many requests.
    #[must_use]
    pub fn after(&self, requests: u64) -> Usd {
        self.balance - self.cost.times(requests)
    }

    /// What the balance still holds once it no longer covers a request.
    #[must_use]
    pub fn rest(&self) -> Usd {
        self.after(self.requests.unwrap_or_default())
    }

    /// The first `first` requests that the balance covers, and the last one.
    #[must_use]
    pub fn entries(&self, first: u64) -> Vec<Entry> {
        let last = self.requests.unwrap_or(first);
        let entry = |request| Entry {
            request,
            left: self.after(request),
        };
        let mut entries: Vec<Entry> = (1..=first.min(last)).map(entry).collect();
        if last > first {
            entries.push(entry(last));
        }
        entries
    }
}
