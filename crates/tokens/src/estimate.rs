//! Estimates for models whose vocabulary is not public or not loaded: another encoding's count times a ratio.
use jiff::civil::Date;

use super::amount::Rounding;
use super::{Encoding, TokenCount, TokenRange, Tokens};

/// What an estimate rests on. The words for it are in `text`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Basis {
    /// The maker publishes the ratio or a rule it follows from.
    PublishedByMaker,
    /// The maker publishes the vocabulary; we measured the ratio on our own sample texts.
    MeasuredByUs,
    /// Somebody else measured the ratio.
    MeasuredByOthers,
    /// An older or sister model's ratio, because nothing is known about this one.
    RelatedModel,
}

impl Basis {
    /// Every basis, strongest first.
    pub const ALL: [Self; 4] = [
        Self::PublishedByMaker,
        Self::MeasuredByUs,
        Self::MeasuredByOthers,
        Self::RelatedModel,
    ];

    /// The name used in the data files.
    pub const fn id(self) -> &'static str {
        match self {
            Self::PublishedByMaker => "published_by_maker",
            Self::MeasuredByUs => "measured_by_us",
            Self::MeasuredByOthers => "measured_by_others",
            Self::RelatedModel => "related_model",
        }
    }

    /// The basis of that exact name.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|basis| basis.id() == id)
    }
}

/// How to estimate a count from the count of a public encoding.
///
/// Ratios are in thousandths of the base count, with `low <= expected <= high`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EstimateRule {
    /// The name models refer to it by.
    pub id: String,
    /// The encoding whose count is scaled.
    pub of: Encoding,
    /// Lowest ratio to reckon with, per mille.
    pub low_per_mille: u32,
    /// Likeliest ratio, per mille.
    pub expected_per_mille: u32,
    /// Highest ratio to reckon with, per mille.
    pub high_per_mille: u32,
    /// What the ratios rest on.
    pub basis: Basis,
    /// Where the ratios can be checked.
    pub source: String,
    /// The day the source was read or the measurement made.
    pub checked: Date,
}

impl EstimateRule {
    /// The estimate for a text of `base` tokens in [`EstimateRule::of`].
    ///
    /// Low rounds down and high rounds up, so that the range never promises more than it knows.
    pub fn estimate(&self, base: Tokens) -> TokenRange {
        TokenRange {
            low: base.times_per_mille(self.low_per_mille, Rounding::Down),
            expected: base.times_per_mille(self.expected_per_mille, Rounding::Nearest),
            high: base.times_per_mille(self.high_per_mille, Rounding::Up),
        }
    }
}

/// How a model's tokens are counted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Tokenizer {
    /// With the model's own vocabulary.
    Exact(Encoding),
    /// From another encoding's count.
    Estimate(EstimateRule),
}

impl Tokenizer {
    /// The encoding to run on the text.
    pub const fn encoding(&self) -> Encoding {
        match self {
            Self::Exact(encoding) => *encoding,
            Self::Estimate(rule) => rule.of,
        }
    }

    /// The model's count for a text of `base` tokens in [`Tokenizer::encoding`].
    pub fn count_from(&self, base: Tokens) -> TokenCount {
        match self {
            Self::Exact(_) => TokenCount::Exact(base),
            Self::Estimate(rule) => TokenCount::Estimate(rule.estimate(base)),
        }
    }

    /// The model's count when even the count in [`Tokenizer::encoding`] is only known to lie in a range.
    pub fn count_from_range(&self, base: TokenRange) -> TokenCount {
        TokenCount::Estimate(match self {
            Self::Exact(_) => base,
            Self::Estimate(rule) => TokenRange {
                low: rule.estimate(base.low).low,
                expected: rule.estimate(base.expected).expected,
                high: rule.estimate(base.high).high,
            },
        })
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn rule(low: u32, expected: u32, high: u32) -> EstimateRule {
        EstimateRule {
            id: "test".to_owned(),
            of: Encoding::O200kBase,
            low_per_mille: low,
            expected_per_mille: expected,
            high_per_mille: high,
            basis: Basis::MeasuredByUs,
            source: "https://example.test/".to_owned(),
            checked: date(2026, 11, 20),
        }
    }

    #[test]
    fn low_rounds_down_expected_to_nearest_and_high_up() {
        let check = |base, low, expected, high| {
            let range = rule(1100, 1530, 1900).estimate(Tokens::new(base));
            assert_eq!(
                (range.low.get(), range.expected.get(), range.high.get()),
                (low, expected, high)
            );
        };
        check(0, 0, 0, 0);
        check(1, 1, 2, 2);
        check(999, 1098, 1528, 1899);
        check(1000, 1100, 1530, 1900);
        check(1001, 1101, 1532, 1902);
    }

    #[test]
    fn an_exact_tokenizer_counts_what_its_encoding_counts() {
        let count = Tokenizer::Exact(Encoding::Cl100kBase).count_from(Tokens::new(7));
        assert_eq!(count, TokenCount::Exact(Tokens::new(7)));
        assert!(
            !Tokenizer::Estimate(rule(1, 2, 3))
                .count_from(Tokens::new(7))
                .is_exact()
        );
    }

    #[test]
    fn every_basis_is_found_by_its_name() {
        for basis in Basis::ALL {
            assert_eq!(Basis::from_id(basis.id()), Some(basis));
        }
    }
}
