//! What the page and the tokenizer worker say to each other.
//!
//! The types are pure; [`wire`] turns them into plain JavaScript objects and back. The visitor's text is the one thing
//! that is not in them: it travels beside them as a JavaScript string, so that the page never copies it into its own memory.
mod problem;
#[cfg(feature = "js")]
pub mod wire;

use std::ops::Range;

pub use problem::Problem;

use super::{ControlTokens, Encoding, Readings, Span, TextStats, Tokens};

/// Numbers the page's requests. A reply repeats the number of its request, and a reply to an old text is dropped.
pub type RequestId = u32;

/// What the page asks of the worker.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Request {
    /// Count this text (which travels beside the request) and keep it for [`Request::Rows`] and [`Request::CompareAll`].
    SetText {
        /// Number of this request.
        id: RequestId,
        /// The encoding to count with.
        encoding: Encoding,
        /// How spellings of control tokens are read, here and until the next text.
        control_tokens: ControlTokens,
    },
    /// Read this file (which travels beside the request), then do as for [`Request::SetText`].
    SetFile {
        /// Number of this request.
        id: RequestId,
        /// The encoding to count with.
        encoding: Encoding,
        /// How spellings of control tokens are read, here and until the next text.
        control_tokens: ControlTokens,
        /// How to decode bytes that are not UTF-8 or UTF-16.
        decode: Decode,
    },
    /// Count the current text in another encoding.
    SetEncoding {
        /// Number of this request.
        id: RequestId,
        /// The encoding to count with.
        encoding: Encoding,
    },
    /// Lay out the current text and send some rows of the token view.
    Rows {
        /// Number of this request.
        id: RequestId,
        /// Width of a row in columns of the monospace font; a wide character takes two.
        columns: u32,
        /// The rows to send.
        rows: Range<u32>,
    },
    /// Count the current text in every encoding.
    CompareAll {
        /// Number of this request.
        id: RequestId,
    },
}

/// How to turn a file's bytes into text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Decode {
    /// UTF-8, or UTF-16 with a byte order mark; anything else is a problem the visitor is asked about.
    #[default]
    Detect,
    /// What decodes as UTF-8; every bad sequence becomes U+FFFD.
    Lossy,
    /// With a legacy encoding by its WHATWG label, such as `big5`.
    Label(String),
}

/// What the worker answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Response {
    /// Work goes on.
    Progress {
        /// The request it belongs to.
        id: RequestId,
        /// Bytes done.
        done: u64,
        /// Bytes to do.
        total: u64,
    },
    /// The text was counted.
    Counted {
        /// The request it answers.
        id: RequestId,
        /// The encoding counted with.
        encoding: Encoding,
        /// The measures of the text.
        stats: TextStats,
        /// What of it can be read in another way.
        readings: Readings,
        /// Whether the text of a file travels beside this response, for the text box (only for small files).
        brings_text: bool,
    },
    /// Rows of the token view.
    Rows {
        /// The request it answers.
        id: RequestId,
        /// Rows of the whole text at this width.
        total_rows: u32,
        /// Number of the first row sent.
        first_row: u32,
        /// The rows, fewer than asked for at the end of the text.
        rows: Vec<Vec<Span>>,
    },
    /// The text in every encoding.
    Compared {
        /// The request it answers.
        id: RequestId,
        /// One count per encoding, in the order of [`Encoding::ALL`]; those whose vocabulary could not be had are left out.
        counts: Vec<(Encoding, Tokens)>,
    },
    /// The request could not be done; the text counted before, if any, is kept.
    Failed {
        /// The request it answers.
        id: RequestId,
        /// What was wrong.
        problem: Problem,
    },
}

impl Response {
    /// The request this answers.
    pub const fn id(&self) -> RequestId {
        match self {
            Self::Progress { id, .. }
            | Self::Counted { id, .. }
            | Self::Rows { id, .. }
            | Self::Compared { id, .. }
            | Self::Failed { id, .. } => *id,
        }
    }
}
