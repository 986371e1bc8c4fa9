//! What can be wrong with a plan, and in which field.

use std::fmt;

use prices::{date::Date, money::Usd};

/// The largest amount a plan takes, as [`Usd::parse`] does: sums over [`MAX_DAYS`] days of it stay far inside [`Usd`].
pub(super) const MAX_AMOUNT: Usd = Usd::from_femto(1_000_000_000_000 * 1_000_000_000_000_000);
/// The most days a simulation runs: ten years with their leap days.
pub(super) const MAX_DAYS: usize = 3_653;

/// Something in a plan that cannot be simulated.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlanProblem {
    /// The field, such as `top_ups[0].amount`.
    pub field: String,
    /// What is wrong with it.
    pub kind: PlanProblemKind,
}

impl fmt::Display for PlanProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.field, self.kind)
    }
}

impl std::error::Error for PlanProblem {}

/// Why a field of a plan cannot be used. The interface words it; these messages are for logs and tests.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PlanProblemKind {
    /// Below zero.
    #[error("the amount is negative")]
    Negative,
    /// Nothing where something is needed.
    #[error("the amount is zero")]
    Zero,
    /// More than any plan needs.
    #[error("more than {max} dollars")]
    TooLarge {
        /// The largest amount taken.
        max: Usd,
    },
    /// Less than the platform sells at once.
    #[error("less than the minimum purchase of {minimum} dollars")]
    BelowMinimumPurchase {
        /// The least that can be bought.
        minimum: Usd,
    },
    /// More than the platform sells at once.
    #[error("more than the maximum purchase of {maximum} dollars")]
    AboveMaximumPurchase {
        /// The most that can be bought.
        maximum: Usd,
    },
    /// A reload that buys up to a balance no higher than the one that sets it off.
    #[error("not above the threshold of {threshold} dollars")]
    NotAboveThreshold {
        /// The balance that sets the reload off.
        threshold: Usd,
    },
    /// A whole number out of its range.
    #[error("not from {min} to {max}")]
    OutOfRange {
        /// The smallest allowed.
        min: u64,
        /// The largest allowed.
        max: u64,
    },
    /// More entries than are taken.
    #[error("more than {max} entries")]
    TooMany {
        /// The most that are taken.
        max: u64,
    },
    /// A list that has to rise.
    #[error("not more than the entry before it")]
    NotRising,
    /// A day outside the years 2000 to 2100.
    #[error("a day outside the years 2000 to 2100")]
    DateOutOfRange,
    /// A run of days without a day in it.
    #[error("ends before it begins")]
    EmptySpan,
}

/// Gathers the problems of one plan.
#[derive(Default)]
pub(super) struct Checks {
    problems: Vec<PlanProblem>,
}

impl Checks {
    pub(super) fn add(&mut self, field: impl Into<String>, kind: PlanProblemKind) {
        self.problems.push(PlanProblem {
            field: field.into(),
            kind,
        });
    }

    /// An amount from zero to [`MAX_AMOUNT`].
    pub(super) fn amount(&mut self, field: &str, amount: Usd) {
        if amount < Usd::ZERO {
            self.add(field, PlanProblemKind::Negative);
        } else if amount > MAX_AMOUNT {
            self.add(field, PlanProblemKind::TooLarge { max: MAX_AMOUNT });
        }
    }

    /// An amount above zero, to [`MAX_AMOUNT`].
    pub(super) fn positive(&mut self, field: &str, amount: Usd) {
        if amount == Usd::ZERO {
            self.add(field, PlanProblemKind::Zero);
        }
        self.amount(field, amount);
    }

    pub(super) fn range(&mut self, field: &str, value: u64, min: u64, max: u64) {
        if value < min || value > max {
            self.add(field, PlanProblemKind::OutOfRange { min, max });
        }
    }

    pub(super) fn date(&mut self, field: &str, date: Date) {
        if let Some(kind) = check_date(date) {
            self.add(field, kind);
        }
    }

    pub(super) fn finish<T>(self, plan: T) -> Result<T, Vec<PlanProblem>> {
        if self.problems.is_empty() {
            Ok(plan)
        } else {
            Err(self.problems)
        }
    }
}

pub(super) fn check_date(date: Date) -> Option<PlanProblemKind> {
    (!(2000..=2100).contains(&date.year())).then_some(PlanProblemKind::DateOutOfRange)
}
