//! What a link to the price book says that could not be used.

use thiserror::Error;

use super::MAX_SEARCH;
use crate::ShareProblem;
use book::MAX_PICKS;
use plan::FieldProblem;

/// Something a link says that could not be used as it stands. The rest of the link was.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum BookProblem {
    /// About the workload, or the link as a whole.
    #[error(transparent)]
    Workload(#[from] ShareProblem),
    /// A word that is none of the choices; it was passed over.
    #[error("{key}: {text:?} is not one of the choices")]
    UnknownChoice {
        /// The key.
        key: &'static str,
        /// The word, cut short when long.
        text: String,
    },
    /// A price cannot be read; there is no bound.
    #[error("{key}={text:?}: {problem}")]
    BadPrice {
        /// The key.
        key: &'static str,
        /// What the link says, cut short when long.
        text: String,
        /// What is wrong with it.
        problem: FieldProblem,
    },
    /// A number cannot be read; there is no bound.
    #[error("{key}={text:?}: {problem}")]
    BadNumber {
        /// The key.
        key: &'static str,
        /// What the link says, cut short when long.
        text: String,
        /// What is wrong with it.
        problem: FieldProblem,
    },
    /// The day cannot be read; today stands in.
    #[error("on={text:?} is not a date such as \"2026-10-26\"")]
    BadDate {
        /// What the link says, cut short when long.
        text: String,
    },
    /// More models were picked than stand side by side; the first ones do.
    #[error("only {} models stand side by side", MAX_PICKS)]
    TooManyPicks,
    /// The search is longer than [`MAX_SEARCH`] characters; what follows was cut off.
    #[error("the search is longer than {} characters", MAX_SEARCH)]
    LongSearch,
    /// A key is given again, with another value; the first one counts.
    #[error("{key} is given more than once, the first one counts")]
    Repeated {
        /// The key.
        key: &'static str,
    },
    /// A picked model is not in the catalogue; it was put back.
    #[error("the model {text:?} is not in the catalogue")]
    UnknownModel {
        /// What the link says, cut short when long.
        text: String,
    },
}
