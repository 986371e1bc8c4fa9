//! What can be wrong with a price file, and where.

use std::fmt;

use super::LifetimeError;
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
    /// A price, factor or amount that cannot be read.
    #[error(transparent)]
    Price(#[from] PriceError),
    /// A date that cannot be read.
    #[error(transparent)]
    Date(#[from] DateError),
    /// A cache lifetime that cannot be read.
    #[error(transparent)]
    Lifetime(#[from] LifetimeError),
    /// Something that holds, but makes no sense together.
    #[error("{0}")]
    Senseless(Slip),
}

/// Values that can each be read, but cannot all be right.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Slip {
    /// placeholder
    #[error("placeholder")]
    Placeholder,
}
