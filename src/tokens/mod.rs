//! Tokens: counting them exactly where the vocabulary is public, and as a range with its basis where it is not.
mod amount;
mod encoding;
mod engine;
mod estimate;
mod merge;
mod span;
mod split;
mod stats;

pub mod protocol;
pub mod vocabulary;

pub use amount::{TokenCount, TokenRange, Tokens};
pub use encoding::Encoding;
pub use engine::Engine;
pub use estimate::{Basis, EstimateRule, Tokenizer};
pub use span::Span;
pub use stats::TextStats;
