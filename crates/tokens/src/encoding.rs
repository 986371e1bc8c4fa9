//! The encodings whose vocabularies are public.
use std::fmt;

/// A published way of turning text into tokens: a pattern that cuts text into pieces, and a vocabulary.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Encoding {
    /// `o200k_base`: GPT-4o, GPT-4.1, o1, o3, o4-mini, GPT-5 and its successors.
    O200kBase,
    /// `o200k_harmony`: the gpt-oss models. The vocabulary of `o200k_base` with more special tokens.
    O200kHarmony,
    /// `cl100k_base`: GPT-3.5, GPT-4 and the text-embedding-3 models.
    Cl100kBase,
    /// `p50k_base`: Codex and text-davinci-002 and 003.
    P50kBase,
    /// `r50k_base`: GPT-2 and the first GPT-3 models.
    R50kBase,
}

impl Encoding {
    /// Every encoding, newest first.
    pub const ALL: [Self; 5] = [
        Self::O200kBase,
        Self::O200kHarmony,
        Self::Cl100kBase,
        Self::P50kBase,
        Self::R50kBase,
    ];

    /// The name tiktoken gives it.
    pub const fn id(self) -> &'static str {
        match self {
            Self::O200kBase => "o200k_base",
            Self::O200kHarmony => "o200k_harmony",
            Self::Cl100kBase => "cl100k_base",
            Self::P50kBase => "p50k_base",
            Self::R50kBase => "r50k_base",
        }
    }

    /// The encoding of that exact name.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|encoding| encoding.id() == id)
    }

    /// Highest token id plus one, special tokens included (tiktoken 0.14.0, `tiktoken_ext/openai_public.py`).
    pub const fn vocab_size(self) -> u32 {
        match self {
            Self::O200kBase => 200_019,
            Self::O200kHarmony => 201_088,
            Self::Cl100kBase => 100_277,
            Self::P50kBase => 50_281,
            Self::R50kBase => 50_257,
        }
    }

    /// The encoding whose vocabulary table this one uses: only control tokens differ.
    #[must_use]
    pub const fn table(self) -> Self {
        match self {
            Self::O200kHarmony => Self::O200kBase,
            other => other,
        }
    }
}

impl fmt::Display for Encoding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_encoding_is_found_by_its_own_name_only() {
        for encoding in Encoding::ALL {
            assert_eq!(Encoding::from_id(encoding.id()), Some(encoding));
        }
        assert_eq!(Encoding::from_id("O200K_BASE"), None);
        assert_eq!(Encoding::from_id("gpt2"), None);
    }
}
