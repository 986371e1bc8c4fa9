//! What is wrong with a file, by line.

use crate::{decimal::Amount, record::Place};

/// Something in a file that could not be read, or was read with a doubt.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Where.
    pub place: Place,
    /// What.
    pub slip: Slip,
}

/// What is wrong. The words for people are the interface's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Slip {
    /// The file is empty.
    Empty,
    /// Nothing we know stands in it.
    UnknownFormat,
    /// It is not text: a picture, a program, a compressed file of a kind we do not open.
    NotText,
    /// A line, or the whole, is not what its format promises; `why` is the reader's own reason.
    Broken {
        /// The reason, in English.
        why: String,
    },
    /// The file ends within a record.
    Truncated,
    /// A column that the format needs is not there.
    MissingColumn {
        /// Its name.
        name: String,
    },
    /// A column we do not know. Its values are not used.
    UnknownColumn {
        /// Its name.
        name: String,
    },
    /// A value could not be read. The record is kept without it.
    BadValue {
        /// The column or field.
        field: String,
        /// What stands there.
        value: String,
    },
    /// The stated total is not the sum of the parts.
    TotalDiffers {
        /// The total the file states.
        stated: u64,
        /// The sum of what was read.
        read: u64,
    },
    /// It cannot be told whether thinking is inside the output or beside it. It was taken as inside.
    CannotTellThinking,
    /// It tells what is left of a balance, and of no use.
    OnlyBalance {
        /// What is left.
        left: Amount,
    },
    /// A page of a report of several: the others are not in this file.
    MorePages,
    /// Longer than what is read of one line or document.
    TooLong,
}
