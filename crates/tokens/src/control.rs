//! Control tokens: tokens such as the end of a document that no ordinary text becomes, and the spellings that stand for them.
//!
//! Ids and spellings are those of tiktoken 0.14.0 (`tiktoken_ext/openai_public.py`, read 2026-11-26). Whether a spelling is read as its
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
        let named = self.named_control_tokens().iter();
        let mut named = named.filter(|(spelling, _)| text.starts_with(spelling));
        named
            .next()
            .map(|(spelling, token)| (spelling.len(), *token))
            .or_else(|| self.reserved_at(text))
    }

    const fn named_control_tokens(self) -> &'static [(&'static str, u32)] {
        match self {
            Self::O200kBase => &[("<|endoftext|>", 199_999), ("<|endofprompt|>", 200_018)],
            Self::O200kHarmony => &[
                ("<|startoftext|>", 199_998),
                ("<|endoftext|>", 199_999),
                ("<|return|>", 200_002),
                ("<|constrain|>", 200_003),
                ("<|channel|>", 200_005),
                ("<|start|>", 200_006),
                ("<|end|>", 200_007),
                ("<|message|>", 200_008),
                ("<|call|>", 200_012),
                ("<|endofprompt|>", 200_018),
            ],
            Self::Cl100kBase => &[
                ("<|endoftext|>", 100_257),
                ("<|fim_prefix|>", 100_258),
                ("<|fim_middle|>", 100_259),
                ("<|fim_suffix|>", 100_260),
                ("<|endofprompt|>", 100_276),
            ],
            Self::P50kBase | Self::R50kBase => &[("<|endoftext|>", 50_256)],
        }
    }

    /// `o200k_harmony` spells every id it keeps for later, such as `<|reserved_200013|>`.
    fn reserved_at(self, text: &str) -> Option<(usize, u32)> {
        const BEFORE: &str = "<|reserved_";
        const DIGITS: usize = 6;
        let (digits, rest) = text.strip_prefix(BEFORE)?.split_at_checked(DIGITS)?;
        let is_spelled = self == Self::O200kHarmony
            && rest.starts_with("|>")
            && digits.bytes().all(|digit| digit.is_ascii_digit());
        let token = is_spelled.then(|| digits.parse().ok())??;
        matches!(token, 200_000 | 200_001 | 200_004 | 200_009..=200_011 | 200_013..=201_087)
            .then_some((BEFORE.len() + DIGITS + "|>".len(), token))
    }
}
