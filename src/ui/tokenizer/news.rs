//! What the page is told.

use super::Content;
use tokens::{Encoding, Readings, Span, TextStats, Tokens, protocol::Problem};

/// What the page learns from an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum News {
    /// A count goes on.
    Progress {
        /// Bytes done.
        done: u64,
        /// Bytes in all.
        total: u64,
    },
    /// A text was counted.
    Counted {
        /// The encoding.
        encoding: Encoding,
        /// The measures.
        stats: TextStats,
        /// What of it can be read in another way.
        readings: Readings,
        /// The text, if it was not counted before in any encoding.
        new: Option<Content>,
        /// Whether the text of a file came along for the box.
        brings_text: bool,
    },
    /// Rows of the token view.
    Rows {
        /// Rows in all.
        total: u32,
        /// Number of the first.
        first: u32,
        /// The rows.
        rows: Vec<Vec<Span>>,
    },
    /// The text in every encoding.
    Compared(Vec<(Encoding, Tokens)>),
    /// A text, or another encoding of it, could not be counted. The worker keeps the text it had.
    Problem {
        /// What was wrong.
        problem: Problem,
        /// Whether it is the text that was not counted, in any encoding.
        of_text: bool,
    },
    /// The worker has to be replaced, then asked again.
    Stopped,
}

/// What to do about a worker that stopped.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AfterStop {
    /// Start another one and ask again.
    Respawn,
    /// It stopped too often: show the rough estimate.
    GiveUp,
}
