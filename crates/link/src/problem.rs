//! What a link says that could not be used, in a form that is fit to show.

use thiserror::Error;

use crate::VERSION;
use plan::FieldProblem;
use prices::{catalog::ModelKeyError, outside::shown};

/// Something a link says that could not be used as it stands. The rest of the link was.
///
/// Every text in it went through [`shown`]: the person reads it as it is.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum LinkProblem {
    /// The link was made by a later version, so it may say more than was read.
    #[error("the link has version {version}, newer than the known {}", VERSION)]
    Newer {
        /// The link's version.
        version: u64,
    },
    /// The link has no end: what came after its last pair is missing, and of that pair the end may be.
    #[error("the link was cut after {after:?}")]
    Cut {
        /// Its last pair.
        after: String,
    },
    /// The link's check does not fit: it was changed since it was made.
    #[error("the link was changed since it was made")]
    Changed,
    /// A value, or a part of one, was left out; what is used by default stands in.
    #[error("{key}={text:?} was left out: {refusal}")]
    Refused {
        /// The key.
        key: String,
        /// What the link says.
        text: String,
        /// What is wrong with it.
        refusal: Refusal,
    },
    /// Something in the value was put right.
    #[error("{key}: {correction}")]
    Corrected {
        /// The key.
        key: String,
        /// What was done.
        correction: Correction,
    },
    /// A key is given again, with another value; the first one counts.
    #[error("{key} is given more than once, the first one counts")]
    Repeated {
        /// The key.
        key: String,
    },
    /// A key that means nothing to the tool; it was passed over.
    #[error("the key {key:?} is not known")]
    UnknownKey {
        /// The key.
        key: String,
    },
}

impl LinkProblem {
    pub(crate) fn refused(key: &str, text: &str, refusal: Refusal) -> Self {
        let refusal = match refusal {
            Refusal::Number(problem) => Refusal::Number(problem.with_text(shown)),
            other => other,
        };
        Self::Refused {
            key: shown(key),
            text: shown(text),
            refusal,
        }
    }
}

/// What is wrong with a value.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum Refusal {
    /// It is not a number that the field takes.
    #[error(transparent)]
    Number(#[from] FieldProblem),
    /// It is nothing, where there has to be something.
    #[error("it cannot be zero")]
    Zero,
    /// It is outside what the field may hold.
    #[error("it must be from {least} to {most}")]
    OutOfRange {
        /// The smallest value.
        least: i64,
        /// The largest.
        most: i64,
    },
    /// Several numbers that do not rise.
    #[error("the numbers must rise")]
    NotRising,
    /// It is not one of the words of its key.
    #[error("it is not one of the choices")]
    NotAChoice,
    /// It has not the form of its key.
    #[error("it is not written as it should be")]
    NotUnderstood,
    /// It is not a date, or none that is planned for.
    #[error("it is not a date such as \"2026-10-26\"")]
    NotADate,
    /// It is not written as a model is.
    #[error(transparent)]
    NotAModel(#[from] ModelKeyError),
    /// The catalogue has no such model.
    #[error("there is no such model")]
    UnknownModel,
}

/// What was put right in a value.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum Correction {
    /// Of a list only the first were taken.
    #[error("only the first {most} are used")]
    First {
        /// How many.
        most: usize,
    },
    /// Of a text only the first characters were.
    #[error("only the first {most} characters are used")]
    Shortened {
        /// How many.
        most: usize,
    },
    /// A model stood in a mix more than once; its shares were added.
    #[error("the shares of {model:?} were added")]
    SharesAdded {
        /// The model.
        model: String,
    },
    /// A summary after no turn was taken as one after every turn.
    #[error("a summary every 0 turns is made after every turn")]
    EveryTurn,
}
