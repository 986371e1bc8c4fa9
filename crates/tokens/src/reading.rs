//! What of a text can be read in more than one way, and what it would come to when read the other way.
use std::iter::Sum;
use std::ops::Add;

use super::Tokens;

/// Line ends that a text box does not keep: it makes a line feed of each.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct LineEnds {
    /// Line ends of a carriage return and a line feed, as Windows writes them.
    pub crlf: u64,
    /// Line ends of a carriage return alone.
    pub cr: u64,
}

impl LineEnds {
    /// Those of `text`.
    pub fn of(text: &str) -> Self {
        let returns = text.bytes().filter(|&byte| byte == b'\r').count() as u64;
        if returns == 0 {
            return Self::default();
        }
        let crlf = text.matches("\r\n").count() as u64;
        Self {
            crlf,
            cr: returns - crlf,
        }
    }

    /// Whether there are none.
    pub const fn is_empty(self) -> bool {
        self.crlf == 0 && self.cr == 0
    }
}

impl Add for LineEnds {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self {
            crlf: self.crlf + other.crlf,
            cr: self.cr + other.cr,
        }
    }
}

impl Sum for LineEnds {
    fn sum<I: Iterator<Item = Self>>(parts: I) -> Self {
        parts.fold(Self::default(), Add::add)
    }
}

/// The other readings of a text, in the encoding it was counted with. All counts are of the whole text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Readings {
    /// Spellings of the encoding's control tokens, such as `<|endoftext|>`.
    pub control_tokens: u64,
    /// Tokens with these spellings read the other way: as control tokens if they were counted as text, as text if not. `None`
    /// where there are none.
    pub control_tokens_otherwise: Option<Tokens>,
    /// Line ends other than a line feed.
    pub line_ends: LineEnds,
    /// Tokens with each of them a line feed; known only of a text that the text box takes.
    pub with_line_feeds: Option<Tokens>,
    /// Tokens with the byte order mark the text began with, which is not counted; `None` if it began with none.
    pub with_mark: Option<Tokens>,
    /// Whether the text is that of a document, of which pictures, headers and comments were left out.
    pub is_of_document: bool,
}
