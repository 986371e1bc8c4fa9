//! What can be wrong with a price file, and where.

use std::fmt;

use super::{LifetimeError, Slip};
use crate::{date::DateError, money::PriceError};

/// Something wrong in a price file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CatalogProblem {
    /// The file.
    pub file: String,
    /// The id of the model, or its position when it has none. `None`: the file as a whole.
    pub model: Option<String>,
    /// The path to the field, such as `periods[0].rates.input`. Empty: the model or file as a whole.
    pub field: String,
    /// What is wrong.
    pub kind: ProblemKind,
}

impl fmt::Display for CatalogProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let place = [
            Some(self.file.as_str()),
            self.model.as_deref(),
            Some(self.field.as_str()),
        ];
        for part in place.into_iter().flatten().filter(|part| !part.is_empty()) {
            write!(f, "{part}: ")?;
        }
        write!(f, "{}", self.kind)
    }
}

impl std::error::Error for CatalogProblem {}

/// What is wrong in a price file.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ProblemKind {
    /// The text is not JSON.
    #[error("not JSON: {message}")]
    NotJson {
        /// What the parser says, with line and column.
        message: String,
    },
    /// A key stands twice in one object.
    #[error("the key stands twice, so one of the two values would be lost")]
    DuplicateKey,
    /// A key that means nothing here.
    #[error("unknown field")]
    UnknownField,
    /// A key that must be there is not.
    #[error("missing")]
    Missing,
    /// A value of the wrong type.
    #[error("expected {expected}, found {found}")]
    WrongType {
        /// What belongs there.
        expected: &'static str,
        /// What stands there.
        found: &'static str,
    },
    /// A word that is not one of those known here.
    #[error("{text:?} is not known here")]
    UnknownWord {
        /// The offending word.
        text: String,
    },
    /// A file of another version.
    #[error("expected version {expected} of the format")]
    WrongSchema {
        /// The version this program reads.
        expected: u64,
    },
    /// A tier must say `gt` or `gte`, and not both.
    #[error("expected either \"gt\" or \"gte\" with a whole number of prompt tokens")]
    ThresholdUnclear,
    /// A window must give `factor` or `rates`, and not both.
    #[error("expected either \"factor\" or \"rates\"")]
    WindowUnclear,
    /// A weekday out of range.
    #[error("expected a weekday from 1 (Monday) to 7 (Sunday)")]
    NotWeekday,
    /// Hours that cannot be read, or that run over midnight.
    #[error("{text:?} is not a range of hours within one day such as \"01:00-04:00\"")]
    NotHours {
        /// The offending text.
        text: String,
    },
    /// A price for nothing at all.
    #[error("a price must be for at least one")]
    PerZero,
    /// Estimate ratios that are not `0 < low <= expected <= high`.
    #[error("expected 0 < low <= expected <= high")]
    RatiosOutOfOrder,
    /// A whole number out of its range.
    #[error("expected a whole number from {min} to {max}")]
    OutOfRange {
        /// The smallest allowed.
        min: u64,
        /// The largest allowed.
        max: u64,
    },
    /// A list of another length.
    #[error("expected {expected} items")]
    WrongCount {
        /// How many belong there.
        expected: usize,
    },
    /// A list that does not rise.
    #[error("expected a list of rising values")]
    NotRising,
    /// An id other than the file's name.
    #[error("expected the file's name, {name:?}")]
    NotFileName {
        /// The file's name without its ending.
        name: String,
    },
    /// A price, factor or amount that cannot be read.
    #[error(transparent)]
    Price(#[from] PriceError),
    /// A date that cannot be read.
    #[error(transparent)]
    Date(#[from] DateError),
    /// A cache lifetime that cannot be read.
    #[error(transparent)]
    Lifetime(#[from] LifetimeError),
    /// Values that can be read, but cannot all be right.
    #[error(transparent)]
    Slip(#[from] Slip),
}
