//! What is wrong with a scenario's numbers, naming the field.

use thiserror::Error;

use super::Input;

/// Why a value was not taken, or how it was changed. The interface words it; these messages are for logs and tests.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum ScenarioProblem {
    /// A value lies outside what the field may hold.
    #[error("{} must be from {} to {}, not {value}", .input.key(), .input.bounds().start(), .input.bounds().end())]
    OutOfRange {
        /// The field.
        input: Input,
        /// The value that was given.
        value: i64,
    },
    /// Low, expected and high are not in order.
    #[error("{}: {low}, {expected}, {high} are not in order", .input.key())]
    OutOfOrder {
        /// The field.
        input: Input,
        /// The low value given.
        low: i64,
        /// The expected value given.
        expected: i64,
        /// The high value given.
        high: i64,
    },
    /// Neither weekdays nor weekends are busy at all, so the days count alike.
    #[error("wday and wend are both 0, every day counts alike")]
    NoBusyDay,
    /// The shares of the models do not add up to a hundred; they were taken as proportions.
    #[error("the shares of the models add up to {sum}, not 100, and were taken as proportions")]
    MixNotWhole {
        /// What they add up to.
        sum: u64,
    },
    /// A model stands twice in the mix; its shares were added.
    #[error("{model:?} stands more than once in the mix, its shares were added")]
    MixRepeated {
        /// The model.
        model: String,
    },
    /// A summary after no turn at all means nothing; it was taken as one after every turn.
    #[error("a summary every 0 turns was taken as one after every turn")]
    SummaryEveryZero,
}
