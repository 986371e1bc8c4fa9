//! The true cost of a dollar of credit, and the size of top-up that keeps it lowest.

use super::{
    fee::PurchaseFee,
    problem::{Checks, PlanProblem},
    ratio::{Rate, Share, femto, fraction_of, from_femto, up_to_cent},
    terms::{Expiry, Terms},
};
use crate::workload::DAYS_PER_MONTH;
use prices::money::Usd;

/// Sizes people buy, in dollars: the candidates beside those that follow from the terms.
const ROUND_SIZES: [i128; 12] = [5, 10, 15, 20, 25, 50, 100, 200, 250, 500, 1_000, 5_000];
/// One dollar.
const DOLLAR: i128 = 1_000_000_000_000_000;

/// What a purchase of credit costs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct TopUpCost {
    /// The credit.
    pub amount: Usd,
    /// The fee on it.
    pub fee: Usd,
    /// Tax on credit and fee.
    pub tax: Usd,
}

impl TopUpCost {
    /// The cost of a purchase under a fee and a tax.
    #[must_use]
    pub fn of(amount: Usd, fee: PurchaseFee, tax: Rate) -> Self {
        let fee = fee.on(amount);
        Self {
            amount,
            fee,
            tax: tax.of(amount + fee),
        }
    }

    /// What is paid.
    #[must_use]
    pub fn charged(self) -> Usd {
        self.amount + self.fee + self.tax
    }

    /// Fee and tax as a part of the credit: 16 % for the $0.80 on $5.
    #[must_use]
    pub fn on_top(self) -> Share {
        Share {
            part: self.fee + self.tax,
            whole: self.amount,
        }
    }
}

/// From which top-up on a gateway that is cheaper by a discount is no dearer than buying direct, its fee included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BreakEven {
    /// From the smallest on.
    Always,
    /// From this one on, in whole cents.
    From(Usd),
    /// From none: the fee is more than the discount.
    Never,
}

/// Compares credit at a gateway with buying direct, when the same use costs `discount` less there.
///
/// Credit of `C` buys what costs `C / (1 - discount)` direct, so the gateway is no dearer once `fee(C) <= C x discount / (1 - discount)`.
#[must_use]
pub fn break_even(fee: PurchaseFee, discount: Rate) -> BreakEven {
    let whole = u128::from(1_000_000_u32);
    let (discount, rate) = (u128::from(discount.ppm()), u128::from(fee.rate.ppm()));
    let kept = whole - discount;
    if rate * kept > discount * whole {
        return BreakEven::Never;
    }
    match (femto(fee.minimum), discount) {
        (0, _) => BreakEven::Always,
        (_, 0) => BreakEven::Never,
        (_, _) if kept == 0 => BreakEven::Always,
        (minimum, discount) => {
            let least = minimum.saturating_mul(kept).div_ceil(discount);
            BreakEven::From(up_to_cent(from_femto(least)))
        }
    }
}

/// What the best top-up is looked for by.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Habit {
    /// What a month of thirty days uses.
    pub per_month: Usd,
    /// The most top-ups somebody is willing to make in a month. 0: as many as it takes.
    pub top_ups_per_month: u16,
    /// Tax on purchases.
    pub tax: Rate,
}

/// A size of top-up and how it does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Candidate {
    /// What a top-up costs.
    pub cost: TopUpCost,
    /// The part of it that is used before it expires.
    pub used: Usd,
    /// The part that expires.
    pub expired: Usd,
    /// Days until the next one is due, rounded down: the credit is used up, or expired.
    pub every_days: u64,
}

impl Candidate {
    /// Everything paid beyond what is used, as a part of what is used.
    #[must_use]
    pub fn overhead(&self) -> Share {
        Share {
            part: self.cost.charged() - self.used,
            whole: self.used,
        }
    }
}

/// The sizes worth considering, smallest first, and which of them is best.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TopUpAdvice {
    /// The sizes.
    pub candidates: Vec<Candidate>,
    /// The index of the best: the least paid for what is used, and the smallest of equals. `None` when no size fits.
    pub best: Option<usize>,
}

/// Looks for the best top-up under a platform's terms: unknown terms count as no limit, no fee and no expiry.
///
/// # Errors
/// A [`PlanProblem`] under `per_month` when the use is nothing, negative or past a million million dollars.
pub fn best_top_up(terms: &Terms, habit: Habit) -> Result<TopUpAdvice, Vec<PlanProblem>> {
    let mut checks = Checks::default();
    checks.positive("per_month", habit.per_month);
    checks.finish(())?;
    let fee = terms.purchase_fee.unwrap_or_default();
    let expiry = terms.expiry.unwrap_or_default();
    let sizes = sizes(terms, habit);
    let weigh = |size| candidate(size, fee, expiry, habit);
    let candidates: Vec<Candidate> = sizes.into_iter().map(weigh).collect();
    let mut best: Option<usize> = None;
    for (index, candidate) in candidates.iter().enumerate() {
        if best.is_none_or(|best| cheaper(candidate, &candidates[best])) {
            best = Some(index);
        }
    }
    Ok(TopUpAdvice { candidates, best })
}

/// Sizes within the limits, rising: round ones, the limits, where the fee's minimum stops binding, and one to twelve months of use.
fn sizes(terms: &Terms, habit: Habit) -> Vec<Usd> {
    let fee = terms.purchase_fee.unwrap_or_default();
    let mut sizes: Vec<Usd> = ROUND_SIZES
        .iter()
        .map(|dollars| Usd::from_femto(dollars * DOLLAR))
        .collect();
    sizes.extend((1..=12).map(|months| up_to_cent(habit.per_month.times(months))));
    sizes.extend(terms.minimum_purchase);
    sizes.extend(terms.maximum_purchase);
    sizes.extend(fee.minimum_binds_below());
    // So many top-ups a month have to cover the month.
    let per_month = u128::from(habit.top_ups_per_month);
    let covering = match per_month {
        0 => Usd::ZERO,
        times => up_to_cent(from_femto(femto(habit.per_month).div_ceil(times))),
    };
    sizes.push(covering);
    let least = covering.max(terms.minimum_purchase.unwrap_or_default());
    let most = terms
        .maximum_purchase
        .into_iter()
        .chain(terms.maximum_balance);
    let most = most.min();
    sizes.retain(|size| {
        *size > Usd::ZERO && *size >= least && most.is_none_or(|most| *size <= most)
    });
    // A few dozen are put in order one by one: the library's sort is kilobytes of wasm.
    let mut rising: Vec<Usd> = Vec::new();
    for size in sizes {
        if let Err(at) = rising.binary_search(&size) {
            rising.insert(at, size);
        }
    }
    rising
}

fn candidate(size: Usd, fee: PurchaseFee, expiry: Expiry, habit: Habit) -> Candidate {
    let usable = match expiry {
        Expiry::Never => size,
        Expiry::Months(months) => size.min(habit.per_month.times(u64::from(months))),
        Expiry::Days(days) => size.min(days_of(habit.per_month, u64::from(days))),
    };
    let days =
        femto(usable).saturating_mul(u128::from(DAYS_PER_MONTH)) / femto(habit.per_month).max(1);
    Candidate {
        cost: TopUpCost::of(size, fee, habit.tax),
        used: usable,
        expired: size - usable,
        every_days: u64::try_from(days).unwrap_or(u64::MAX),
    }
}

/// What so many days use, to the femto-dollar below.
fn days_of(per_month: Usd, days: u64) -> Usd {
    let (months, days) = (days / DAYS_PER_MONTH, days % DAYS_PER_MONTH);
    per_month.times(months) + fraction_of(per_month, days, DAYS_PER_MONTH)
}

/// Whether `a` costs strictly less than `b` for each dollar that is used: `charged(a) / used(a) < charged(b) / used(b)`.
fn cheaper(a: &Candidate, b: &Candidate) -> bool {
    let product = |charged: Usd, used: Usd| wide_product(femto(charged), femto(used));
    product(a.cost.charged(), b.used) < product(b.cost.charged(), a.used)
}

/// The whole product of two numbers, as its upper and lower half.
fn wide_product(a: u128, b: u128) -> (u128, u128) {
    const LOW: u128 = u64::MAX as u128;
    let (a1, a0, b1, b0) = (a >> 64, a & LOW, b >> 64, b & LOW);
    let low = a0 * b0;
    let (middle, carry) = (a1 * b0).overflowing_add(a0 * b1);
    let (sum, low_carry) = low.overflowing_add(middle << 64);
    let high = a1 * b1 + (middle >> 64) + (u128::from(carry) << 64) + u128::from(low_carry);
    (high, sum)
}
