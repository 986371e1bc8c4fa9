//! The encodings whose vocabularies are public. All that is known of one is its descriptor here; a further one is a descriptor, and its
//! golden counts.
//!
//! Numbers and spellings are those of tiktoken 0.14.0 (`tiktoken_ext/openai_public.py`, read 2026-11-26).
use std::{fmt, ops::RangeInclusive};

use super::split::Pattern;

/// What makes an encoding.
pub(super) struct Descriptor {
    /// The name tiktoken gives it.
    id: &'static str,
    /// Highest token id plus one, special tokens included.
    vocab_size: u32,
    /// The encoding whose vocabulary table this one uses.
    table: Encoding,
    /// How a text is cut into pieces.
    pub(super) pattern: Pattern,
    /// Spellings of control tokens, each with its token.
    pub(super) control: &'static [(&'static str, u32)],
    /// Ids that are kept for later, each spelt `<|reserved_200013|>`.
    pub(super) reserved: &'static [RangeInclusive<u32>],
    /// The published ranks.
    #[cfg(not(target_arch = "wasm32"))]
    pub(super) ranks: fn() -> tiktoken_rs::CoreBPE,
}

/// Makes the encodings of their descriptors, newest first.
macro_rules! encodings {
    ($($(#[$doc:meta])* $encoding:ident { $($field:ident: $value:expr,)+ } ranks $ranks:path;)+) => {
        /// A published way of turning text into tokens: a pattern that cuts text into pieces, and a vocabulary.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Encoding {
            $($(#[$doc])* $encoding,)+
        }

        impl Encoding {
            /// Every encoding, newest first.
            pub const ALL: [Self; [$(stringify!($encoding)),+].len()] = [$(Self::$encoding),+];

            pub(super) const fn descriptor(self) -> &'static Descriptor {
                match self {
                    $(Self::$encoding => {
                        const DESCRIPTOR: &Descriptor = &Descriptor {
                            $($field: $value,)+
                            #[cfg(not(target_arch = "wasm32"))]
                            ranks: || $ranks().expect("tiktoken-rs builds its own vocabularies"),
                        };
                        DESCRIPTOR
                    })+
                }
            }
        }
    };
}

encodings! {
    /// `o200k_base`: GPT-4o, GPT-4.1, o1, o3, o4-mini, GPT-5 and its successors.
    O200kBase {
        id: "o200k_base",
        vocab_size: 200_019,
        table: Encoding::O200kBase,
        pattern: Pattern::O200k,
        control: &[("<|endoftext|>", 199_999), ("<|endofprompt|>", 200_018)],
        reserved: &[],
    } ranks tiktoken_rs::o200k_base;

    /// `o200k_harmony`: the gpt-oss models. The vocabulary of `o200k_base` with more special tokens.
    O200kHarmony {
        id: "o200k_harmony",
        vocab_size: 201_088,
        table: Encoding::O200kBase,
        pattern: Pattern::O200k,
        control: &[
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
        reserved: &[200_000..=200_001, 200_004..=200_004, 200_009..=200_011, 200_013..=201_087],
    } ranks tiktoken_rs::o200k_base;

    /// `cl100k_base`: GPT-3.5, GPT-4 and the text-embedding-3 models.
    Cl100kBase {
        id: "cl100k_base",
        vocab_size: 100_277,
        table: Encoding::Cl100kBase,
        pattern: Pattern::Cl100k,
        control: &[
            ("<|endoftext|>", 100_257),
            ("<|fim_prefix|>", 100_258),
            ("<|fim_middle|>", 100_259),
            ("<|fim_suffix|>", 100_260),
            ("<|endofprompt|>", 100_276),
        ],
        reserved: &[],
    } ranks tiktoken_rs::cl100k_base;

    /// `p50k_base`: Codex and text-davinci-002 and 003.
    P50kBase {
        id: "p50k_base",
        vocab_size: 50_281,
        table: Encoding::P50kBase,
        pattern: Pattern::R50k,
        control: &[("<|endoftext|>", 50_256)],
        reserved: &[],
    } ranks tiktoken_rs::p50k_base;

    /// `r50k_base`: GPT-2 and the first GPT-3 models.
    R50kBase {
        id: "r50k_base",
        vocab_size: 50_257,
        table: Encoding::R50kBase,
        pattern: Pattern::R50k,
        control: &[("<|endoftext|>", 50_256)],
        reserved: &[],
    } ranks tiktoken_rs::r50k_base;
}

impl Encoding {
    /// The name tiktoken gives it.
    pub const fn id(self) -> &'static str {
        self.descriptor().id
    }

    /// The encoding of that exact name.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|encoding| encoding.id() == id)
    }

    /// Highest token id plus one, special tokens included.
    pub const fn vocab_size(self) -> u32 {
        self.descriptor().vocab_size
    }

    /// The encoding whose vocabulary table this one uses: only control tokens differ.
    #[must_use]
    pub const fn table(self) -> Self {
        self.descriptor().table
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
