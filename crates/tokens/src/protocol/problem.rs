//! Why a request could not be done.
use thiserror::Error;

/// Why the worker could not do what it was asked. The words for visitors are in `text`.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum Problem {
    /// The vocabulary could not be fetched (offline before the first visit, or the server refused).
    #[error("the vocabulary of {encoding} could not be fetched")]
    VocabularyUnavailable {
        /// Id of the encoding.
        encoding: String,
    },
    /// The vocabulary was fetched but is not a readable table.
    #[error("the vocabulary of {encoding} is damaged: {detail}")]
    VocabularyDamaged {
        /// Id of the encoding.
        encoding: String,
        /// What was wrong with it.
        detail: String,
    },
    /// The file is over the limit; nothing of it was read.
    #[error("the file has {bytes} bytes, more than {limit}")]
    FileTooLarge {
        /// Size of the file.
        bytes: u64,
        /// Largest size taken.
        limit: u64,
    },
    /// The file has no text in it.
    #[error("the file is empty")]
    FileEmpty,
    /// The browser could not read the file.
    #[error("the file could not be read: {detail}")]
    FileUnreadable {
        /// The browser's message.
        detail: String,
    },
    /// The file is not text.
    #[error("the file is not text: {format}")]
    FileBinary {
        /// Id of the format found, `unknown` when it has none ([`super::super::file_text::BinaryFormat::id`]).
        format: String,
    },
    /// The file may be a document, and what reads documents could not be fetched.
    #[error("the program that reads documents could not be fetched")]
    FileReaderUnavailable,
    /// The file is a document that opens with a password only.
    #[error("the file is locked with a password")]
    FileLocked,
    /// The file is a document that is cut short or not what it says it is.
    #[error("the file is damaged")]
    FileDamaged,
    /// The file is a document that unpacks to more than is read.
    #[error("the file unpacks to more than {limit} bytes of text")]
    FileUnpacksTooLarge {
        /// Most bytes of text that a document may hold.
        limit: u64,
    },
    /// The file is text, but not in UTF-8 or UTF-16.
    #[error("byte {first_bad_byte} of the file is not UTF-8")]
    FileNotUtf8 {
        /// Offset of the first byte that does not fit.
        first_bad_byte: u64,
        /// Bytes that do not fit, in thousandths of the file, rounded up.
        bad_per_mille: u32,
    },
    /// The browser knows no decoder of that name.
    #[error("no decoder is called {label:?}")]
    UnknownDecoder {
        /// The label asked for.
        label: String,
    },
    /// Rows or a comparison were asked for before a text was counted.
    #[error("there is no text yet")]
    NoText,
    /// The worker hit a defect of its own.
    #[error("the tokenizer failed: {detail}")]
    Internal {
        /// What is known about it.
        detail: String,
    },
}
