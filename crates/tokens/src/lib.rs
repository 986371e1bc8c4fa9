//! Tokens: counting them exactly where the vocabulary is public, and as a range with its basis where it is not.
mod amount;
mod chunk;
mod control;
mod document;
mod encoding;
mod engine;
mod estimate;
mod measure;
mod merge;
mod reading;
mod rough;
mod rows;
mod span;
mod split;
mod stats;

pub mod density;
pub mod documents;
pub mod file_text;
pub mod protocol;
pub mod session;
pub mod vocabulary;

pub use amount::{TokenCount, TokenRange, Tokens};
pub use control::ControlTokens;
pub use document::{Document, Progress};
pub use encoding::Encoding;
pub use engine::Engine;
pub use estimate::{Basis, EstimateRule, Tokenizer};
pub use reading::{LineEnds, Readings};
pub use rough::rough;
pub use rows::TAB_COLUMNS;
pub use span::{Direction, Span};
pub use stats::TextStats;
