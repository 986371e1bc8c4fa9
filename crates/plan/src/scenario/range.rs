//! A number somebody is not sure of: its low, expected and high value, and which of the three a bill is worked out for.

/// A number with its low, expected and high value. `low <= expected <= high` always holds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Range3 {
    pub(super) low: i64,
    pub(super) expected: i64,
    pub(super) high: i64,
}

impl Range3 {
    /// A number that is known.
    pub const fn exactly(value: i64) -> Self {
        Self {
            low: value,
            expected: value,
            high: value,
        }
    }

    /// A number between two others. `None` unless `low <= expected <= high`.
    pub const fn new(low: i64, expected: i64, high: i64) -> Option<Self> {
        if low <= expected && expected <= high {
            Some(Self {
                low,
                expected,
                high,
            })
        } else {
            None
        }
    }

    /// Three numbers of the program's own, put in order if need be.
    pub(super) const fn of(low: i64, expected: i64, high: i64) -> Self {
        let low = if low < expected { low } else { expected };
        let high = if high > expected { high } else { expected };
        Self {
            low,
            expected,
            high,
        }
    }

    /// The least to reckon with.
    pub const fn low(self) -> i64 {
        self.low
    }

    /// The likeliest.
    pub const fn expected(self) -> i64 {
        self.expected
    }

    /// The most to reckon with.
    pub const fn high(self) -> i64 {
        self.high
    }

    /// Whether the three are one number.
    pub const fn is_exact(self) -> bool {
        self.low == self.high
    }
}

/// Which bill is worked out: the smallest, the likeliest or the largest.
///
/// It is the bill's case, not the number's: for the low bill a number that saves money, such as the cache's hit rate, is taken at
/// its high end.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Case {
    /// Everything goes well.
    Low,
    /// What is likely.
    #[default]
    Expected,
    /// Everything goes badly.
    High,
}

impl Case {
    /// All three, smallest bill first.
    pub const ALL: [Self; 3] = [Self::Low, Self::Expected, Self::High];

    /// The name used in files: `low`, `expected`, `high`.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Low => "low",
            Self::Expected => "expected",
            Self::High => "high",
        }
    }
}
