//! What is wrong with prices that a visitor brought or kept.

use thiserror::Error;

use super::{MAX_ENTRIES, MAX_TEXT};
use plan::FieldProblem;
use prices::{
    catalog::{LifetimeError, ModelKey},
    date::DateError,
};

/// Something about the visitor's own prices that could not be used. The rest was.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum OwnProblem {
    /// The text is too long to be one of ours.
    #[error("the text has {bytes} bytes, more than a list of own prices can have")]
    TooLong {
        /// How long it is.
        bytes: usize,
    },
    /// The text is not JSON.
    #[error("not JSON: {message}")]
    NotJson {
        /// What is wrong and where.
        message: String,
    },
    /// The text is JSON of something else.
    #[error("this is JSON, but not a list of own prices")]
    NotOurs,
    /// It was written by a later version, so it may say more than was read.
    #[error("version {version} is newer than the known 1")]
    NewerVersion {
        /// The text's version.
        version: u64,
    },
    /// An entry could not be used.
    #[error("entry {number}{}: {problem}", label.as_ref().map(|label| format!(" ({label:?})")).unwrap_or_default())]
    Entry {
        /// Which one, counted from 1.
        number: usize,
        /// What it calls its model, cut short.
        label: Option<String>,
        /// What is wrong with it.
        problem: EntryProblem,
    },
    /// There are more entries than are kept.
    #[error("{dropped} entries past the first {} were not kept", MAX_ENTRIES)]
    TooMany {
        /// How many were not kept.
        dropped: usize,
    },
    /// The catalogue has no such model. The entry is kept, in case it comes back.
    #[error("the model \"{key}\" is not in the catalogue")]
    UnknownModel {
        /// The model.
        key: ModelKey,
    },
    /// The discounted price has more decimals than can be held exactly, so the list's stands.
    #[error("the discount on \"{key}\" gives a price with more than nine decimals")]
    NotExact {
        /// The model.
        key: ModelKey,
    },
}

/// What is wrong with an entry.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum EntryProblem {
    /// It is not an object.
    #[error("not an object")]
    NotObject,
    /// A field is missing.
    #[error("{field} is missing")]
    Missing {
        /// The field.
        field: &'static str,
    },
    /// A field holds another kind of value.
    #[error("{field} is not {expected}")]
    WrongType {
        /// The field.
        field: &'static str,
        /// What belongs there.
        expected: &'static str,
    },
    /// A field that has no meaning here, or stands twice.
    #[error("the field {field:?} is not known here, or stands twice")]
    UnknownField {
        /// The field, cut short.
        field: String,
    },
    /// A price cannot be read.
    #[error("{field}: {problem}")]
    Price {
        /// The rate.
        field: &'static str,
        /// What is wrong with it.
        problem: FieldProblem,
    },
    /// A cache lifetime cannot be read.
    #[error(transparent)]
    Lifetime(#[from] LifetimeError),
    /// The day cannot be read.
    #[error(transparent)]
    Date(#[from] DateError),
    /// The discount is not one.
    #[error(
        "{text:?} is not a discount in percent such as \"12.5\", more than 0 and less than 100"
    )]
    Discount {
        /// What stands there, cut short.
        text: String,
    },
    /// A text is empty, longer than [`MAX_TEXT`] characters, or holds something that is not fit to show.
    #[error(
        "{field} has to be 1 to {} characters without control characters",
        MAX_TEXT
    )]
    Text {
        /// The field.
        field: &'static str,
    },
    /// The model is not written `provider/id`, or is one of the visitor's own.
    #[error("model is not one such as \"openai/gpt-6.1-terra\"")]
    Model,
    /// The id of an added model has other characters, or is too long.
    #[error("id has to be 1 to 48 small letters, digits and hyphens")]
    Id,
    /// No rate is given, so there is nothing to use.
    #[error("no rate is given")]
    NoRate,
    /// An earlier entry is for the same model; that one counts.
    #[error("an earlier entry is for the same model")]
    Twice,
    /// There are [`MAX_ENTRIES`] entries already.
    #[error("there are {} entries already", MAX_ENTRIES)]
    NoRoom,
}
