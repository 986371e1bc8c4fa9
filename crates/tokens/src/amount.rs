//! How many tokens: an amount, a range, and which of the two a count is.
use std::fmt;
use std::iter::Sum;
use std::ops::{Add, AddAssign};

/// A number of tokens.
///
/// Sums saturate at `u64::MAX`, far beyond any bill, so user data cannot make them overflow.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Tokens(u64);

impl Tokens {
    /// No tokens.
    pub const ZERO: Self = Self(0);

    /// `count` tokens.
    pub const fn new(count: u64) -> Self {
        Self(count)
    }

    /// The plain number.
    pub const fn get(self) -> u64 {
        self.0
    }

    /// The tokens left after taking `other` away, never below zero.
    #[must_use]
    pub const fn saturating_sub(self, other: Self) -> Self {
        Self(self.0.saturating_sub(other.0))
    }

    /// This many tokens `times` over.
    #[must_use]
    pub const fn times(self, times: u64) -> Self {
        Self(self.0.saturating_mul(times))
    }

    /// `percent` hundredths of these tokens, rounded to the nearest token (halves up).
    #[must_use]
    pub fn percent(self, percent: u8) -> Self {
        Self(scale(self.0, u64::from(percent), 100, Rounding::Nearest))
    }

    /// What share of `whole` these tokens are, in thousandths rounded down. `None` when `whole` is zero.
    pub fn per_mille_of(self, whole: Self) -> Option<u64> {
        (whole.0 > 0).then(|| scale(self.0, 1000, whole.0, Rounding::Down))
    }

    /// These tokens times `per_mille` thousandths.
    pub(super) fn times_per_mille(self, per_mille: u32, rounding: Rounding) -> Self {
        Self(scale(self.0, u64::from(per_mille), 1000, rounding))
    }
}

/// What becomes of the part of a token left over by a division.
#[derive(Clone, Copy)]
pub(super) enum Rounding {
    Down,
    Nearest,
    Up,
}

/// `value * numerator / denominator`, exact in between, saturating at the end. The denominator is never zero here.
fn scale(value: u64, numerator: u64, denominator: u64, rounding: Rounding) -> u64 {
    let denominator = u128::from(denominator);
    let extra = match rounding {
        Rounding::Down => 0,
        Rounding::Nearest => denominator / 2,
        Rounding::Up => denominator - 1,
    };
    let scaled = (u128::from(value) * u128::from(numerator) + extra) / denominator;
    u64::try_from(scaled).unwrap_or(u64::MAX)
}

impl Add for Tokens {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self(self.0.saturating_add(other.0))
    }
}

impl AddAssign for Tokens {
    fn add_assign(&mut self, other: Self) {
        *self = *self + other;
    }
}

impl Sum for Tokens {
    fn sum<I: Iterator<Item = Self>>(amounts: I) -> Self {
        amounts.fold(Self::ZERO, Add::add)
    }
}

impl From<u32> for Tokens {
    fn from(count: u32) -> Self {
        Self(u64::from(count))
    }
}

impl fmt::Display for Tokens {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

/// An estimated number of tokens: `low <= expected <= high`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct TokenRange {
    /// The fewest tokens to reckon with.
    pub low: Tokens,
    /// The likeliest number of tokens.
    pub expected: Tokens,
    /// The most tokens to reckon with.
    pub high: Tokens,
}

/// A number of tokens that says whether it was counted or estimated.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum TokenCount {
    /// Counted with the model's own published vocabulary.
    Exact(Tokens),
    /// Derived from another vocabulary's count.
    Estimate(TokenRange),
}

impl TokenCount {
    /// The number to reckon with: the count itself, or the middle of the estimate.
    pub const fn expected(self) -> Tokens {
        match self {
            Self::Exact(tokens) => tokens,
            Self::Estimate(range) => range.expected,
        }
    }

    /// The lowest and highest number: equal when the count is exact.
    pub const fn range(self) -> TokenRange {
        match self {
            Self::Exact(tokens) => TokenRange {
                low: tokens,
                expected: tokens,
                high: tokens,
            },
            Self::Estimate(range) => range,
        }
    }

    /// Whether the model's own vocabulary was used.
    pub const fn is_exact(self) -> bool {
        matches!(self, Self::Exact(_))
    }
}

impl TokenRange {
    /// The number to reckon with.
    pub const fn expected(self) -> Tokens {
        self.expected
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_percentage_is_rounded_to_the_nearest_token() {
        let check = |tokens, percent, expected| {
            assert_eq!(Tokens::new(tokens).percent(percent).get(), expected);
        };
        check(1200, 20, 240);
        check(1, 49, 0);
        check(1, 50, 1);
        check(1, 100, 1);
        check(u64::MAX, 100, u64::MAX);
    }

    #[test]
    fn a_share_of_nothing_is_unknown() {
        assert_eq!(Tokens::new(5).per_mille_of(Tokens::ZERO), None);
        assert_eq!(Tokens::new(5).per_mille_of(Tokens::new(3)), Some(1666));
    }

    #[test]
    fn sums_stop_at_the_largest_number_instead_of_wrapping() {
        assert_eq!(
            [Tokens::new(u64::MAX), Tokens::new(1)]
                .into_iter()
                .sum::<Tokens>(),
            Tokens::new(u64::MAX)
        );
        assert_eq!(Tokens::new(1).saturating_sub(Tokens::new(2)), Tokens::ZERO);
    }
}
