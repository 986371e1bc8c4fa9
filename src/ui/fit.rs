//! Whether a text fits a model.

use tokens::{TokenCount, Tokens};

/// How a count stands to the most tokens a model takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fit {
    /// It fits, even at the upper end of an estimate.
    Fits,
    /// The expected count fits, the upper end of the estimate does not.
    MayExceed,
    /// It is too long by so many tokens, as far as is known.
    Exceeds(Tokens),
}

impl Fit {
    /// Of a count in a window of so many tokens.
    pub fn of(count: TokenCount, window: Tokens) -> Self {
        let range = count.range();
        if range.expected > window {
            Self::Exceeds(range.expected.saturating_sub(window))
        } else if range.high > window {
            Self::MayExceed
        } else {
            Self::Fits
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use tokens::TokenRange;

    #[test]
    fn a_window_takes_exactly_its_own_size() {
        let check = |tokens, expected| {
            assert_eq!(
                Fit::of(TokenCount::Exact(Tokens::new(tokens)), Tokens::new(100)),
                expected
            );
        };
        check(99, Fit::Fits);
        check(100, Fit::Fits);
        check(101, Fit::Exceeds(Tokens::new(1)));
    }

    #[test]
    fn an_estimate_that_may_not_fit_says_so() {
        let range = |expected, high| {
            TokenCount::Estimate(TokenRange {
                low: Tokens::ZERO,
                expected: Tokens::new(expected),
                high: Tokens::new(high),
            })
        };
        assert_eq!(Fit::of(range(90, 100), Tokens::new(100)), Fit::Fits);
        assert_eq!(Fit::of(range(90, 101), Tokens::new(100)), Fit::MayExceed);
        assert_eq!(
            Fit::of(range(110, 130), Tokens::new(100)),
            Fit::Exceeds(Tokens::new(10))
        );
    }
}
