//! A text that was counted: how many tokens, and where they end.

use std::fmt::Write as _;

use tokens::{Span, TextStats, Tokens};

/// What a text counts to, and the text cut at its token borders.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Counted {
    /// Tokens.
    pub tokens: Tokens,
    /// Characters as a reader sees them.
    pub graphemes: u64,
    /// The text in pieces of one token each, or of several where a token border falls inside a character.
    pub pieces: Vec<TokenPiece>,
}

/// A piece of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TokenPiece {
    /// What it says.
    pub text: String,
    /// How many tokens it is.
    pub tokens: u32,
}

impl Counted {
    /// From a text's measures and the rows of its token view.
    pub fn of(stats: &TextStats, rows: &[Vec<Span>]) -> Self {
        let mut pieces: Vec<TokenPiece> = Vec::new();
        for span in rows.iter().flatten() {
            match pieces.last_mut() {
                // The same tokens, gone on in the next row.
                Some(last) if span.continues => last.text.push_str(&span.text),
                _ => pieces.push(TokenPiece {
                    text: span.text.clone(),
                    tokens: u32::try_from(span.ids.len()).unwrap_or(u32::MAX),
                }),
            }
        }
        Self {
            tokens: stats.tokens,
            graphemes: stats.graphemes,
            pieces,
        }
    }

    /// For an attribute of the figure: tokens, characters, then the bytes of each piece, with its tokens where there are several.
    pub fn to_attribute(&self) -> String {
        let mut said = format!("{} {}", self.tokens, self.graphemes);
        for piece in &self.pieces {
            _ = write!(said, " {}", piece.text.len());
            if piece.tokens != 1 {
                _ = write!(said, ":{}", piece.tokens);
            }
        }
        said
    }

    /// Reads what [`Self::to_attribute`] wrote about this text. `None` when it is about another.
    pub fn from_attribute(text: &str, attribute: &str) -> Option<Self> {
        let mut numbers = attribute.split(' ');
        let tokens = numbers.next()?.parse().ok().map(Tokens::new)?;
        let graphemes = numbers.next()?.parse().ok()?;
        let mut pieces = Vec::new();
        let mut rest = text;
        for piece in numbers {
            let (bytes, tokens) = piece.split_once(':').unwrap_or((piece, "1"));
            let (text, after) = rest.split_at_checked(bytes.parse().ok()?)?;
            rest = after;
            pieces.push(TokenPiece {
                text: text.to_owned(),
                tokens: tokens.parse().ok()?,
            });
        }
        rest.is_empty().then_some(Self {
            tokens,
            graphemes,
            pieces,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_counted_is_read_back_from_the_attribute() {
        let piece = |text: &str, tokens| TokenPiece {
            text: text.to_owned(),
            tokens,
        };
        let counted = Counted {
            tokens: Tokens::new(4),
            graphemes: 8,
            pieces: vec![piece("Hello", 1), piece(" ", 1), piece("👍🏽", 2)],
        };
        let text = "Hello 👍🏽";
        let attribute = counted.to_attribute();
        assert_eq!(attribute, "4 8 5 1 8:2");
        assert_eq!(Counted::from_attribute(text, &attribute), Some(counted));
        for (text, attribute) in [
            ("Hello", "4 8 5 1 8:2"),
            ("Hello 👍🏽!", "4 8 5 1 8:2"),
            ("👍🏽", "1 1 3 5"),
            ("", "x"),
        ] {
            assert_eq!(
                Counted::from_attribute(text, attribute),
                None,
                "{attribute}"
            );
        }
        assert_eq!(Counted::from_attribute("", "0 0"), Some(Counted::default()));
    }
}
