//! Tokens: counting them exactly where the vocabulary is public, and as a range with its basis where it is not.
mod amount;
mod encoding;
mod estimate;
mod span;
mod stats;

pub mod protocol;

pub use amount::{TokenCount, TokenRange, Tokens};
pub use encoding::Encoding;
pub use estimate::{Basis, EstimateRule, Tokenizer};
pub use span::Span;
pub use stats::TextStats;
