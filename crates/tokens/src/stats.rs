//! What a text measures besides tokens.
use std::iter::Sum;
use std::ops::Add;

use super::Tokens;

/// The measures of one text. They add up over parts of a text that was cut at line starts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct TextStats {
    /// Tokens in the encoding it was counted with.
    pub tokens: Tokens,
    /// Characters as a reader sees them (extended grapheme clusters, UAX #29).
    pub graphemes: u64,
    /// Words by the default rules of UAX #29; text without spaces, such as Chinese, counts a word per character.
    pub words: u64,
    /// Bytes of UTF-8.
    pub bytes: u64,
    /// Lines, each ended by LF, CR or CRLF: a line end at the very end does not start another.
    pub lines: u64,
}

impl Add for TextStats {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self {
            tokens: self.tokens + other.tokens,
            graphemes: self.graphemes + other.graphemes,
            words: self.words + other.words,
            bytes: self.bytes + other.bytes,
            lines: self.lines + other.lines,
        }
    }
}

impl Sum for TextStats {
    fn sum<I: Iterator<Item = Self>>(parts: I) -> Self {
        parts.fold(Self::default(), Add::add)
    }
}
