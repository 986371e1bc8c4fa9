//! Control tokens: tokens such as the end of a document that no ordinary text becomes, and the spellings that stand for them.
//!
//! Whether a spelling is read as its
//! token depends on who reads: an API counts what a user sends as text, a training or completion script often as the token.
use std::ops::Range;

use super::Encoding;

/// How the spelling of a control token in a text is read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ControlTokens {
    /// As the characters it is written with.
    #[default]
    AsText,
    /// As the one token it stands for.
    AsTokens,
}

impl ControlTokens {
    /// The other way.
    #[must_use]
    pub const fn other(self) -> Self {
        match self {
            Self::AsText => Self::AsTokens,
            Self::AsTokens => Self::AsText,
        }
    }
}

/// What every spelling begins with.
pub(super) const OPENING: &str = "<|";

impl Encoding {
    /// The spellings of control tokens in `text`, in order: where each is, and its token.
    pub(super) fn control_tokens(self, text: &str) -> impl Iterator<Item = (Range<usize>, u32)> {
        text.match_indices(OPENING).filter_map(move |(at, _)| {
            let (length, token) = self.control_token_at(&text[at..])?;
            Some((at..at + length, token))
        })
    }

    /// The spelling that `text` begins with: its length in bytes, and its token.
    pub(super) fn control_token_at(self, text: &str) -> Option<(usize, u32)> {
        let named = self.descriptor().control.iter();
        let mut named = named.filter(|(spelling, _)| text.starts_with(spelling));
        named
            .next()
            .map(|(spelling, token)| (spelling.len(), *token))
            .or_else(|| self.reserved_at(text))
    }

    /// `o200k_harmony` spells every id it keeps for later, such as `<|reserved_200013|>`.
    fn reserved_at(self, text: &str) -> Option<(usize, u32)> {
        const BEFORE: &str = "<|reserved_";
        const DIGITS: usize = 6;
        let (digits, rest) = text.strip_prefix(BEFORE)?.split_at_checked(DIGITS)?;
        let is_spelled =
            rest.starts_with("|>") && digits.bytes().all(|digit| digit.is_ascii_digit());
        let token = is_spelled.then(|| digits.parse().ok())??;
        let mut reserved = self.descriptor().reserved.iter();
        reserved
            .any(|ids| ids.contains(&token))
            .then_some((BEFORE.len() + DIGITS + "|>".len(), token))
    }
}
