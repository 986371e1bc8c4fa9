//! One tinted stretch of the token view.

/// Which way a line of text runs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Direction {
    /// As English does.
    #[default]
    LeftToRight,
    /// As Arabic and Hebrew do.
    RightToLeft,
}

/// Tokens that are shown together, or the part of them that falls on one row.
///
/// Usually one token. Several when token borders fall inside a character (a grapheme): they cannot be drawn apart,
/// so they share a span until a token border and a character border meet again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Span {
    /// The text to show on this row, raw: the page draws whitespace marks.
    pub text: String,
    /// The ids of the tokens, in order.
    pub ids: Vec<u32>,
    /// How many bytes each of the tokens covers, in the same order.
    pub token_bytes: Vec<u32>,
    /// The place of the first of the tokens in the whole text, from 0: its parity picks the tint.
    pub first_token: u64,
    /// Where `text` begins in the whole text, in bytes of UTF-8.
    pub byte_offset: u64,
    /// Whether a token border falls inside a character, which is why there are several ids.
    pub splits_character: bool,
    /// Whether the span began on the row before.
    pub continues: bool,
    /// Whether the span goes on in the next row.
    pub continued: bool,
    /// Which way the line runs that it stands in, by the line's first letter that has a direction, wherever its rows break.
    pub direction: Direction,
}
