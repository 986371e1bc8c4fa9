//! Encoding and decoding with one encoding.
use std::sync::Arc;

use super::split::{Ending, split};
use super::vocabulary::{Vocabulary, VocabularyError};
use super::{Encoding, Tokens, merge};

/// After how many bytes a long text reports how far it has come.
const REPORT_BYTES: usize = 1 << 16;

/// An encoding with its vocabulary, ready to count.
///
/// Special tokens such as `<|endoftext|>` are not recognised: in a visitor's text they are ordinary characters.
#[derive(Clone)]
pub struct Engine {
    encoding: Encoding,
    vocabulary: Arc<Vocabulary>,
}

impl Engine {
    /// Joins an encoding and its vocabulary; encodings with the same [`Encoding::table`] can share one.
    ///
    /// # Errors
    /// When the vocabulary is another encoding's.
    pub fn new(encoding: Encoding, vocabulary: Arc<Vocabulary>) -> Result<Self, VocabularyError> {
        if vocabulary.table() == encoding.table() {
            Ok(Self {
                encoding,
                vocabulary,
            })
        } else {
            Err(VocabularyError::Encoding(
                vocabulary.table().id().to_owned(),
            ))
        }
    }

    /// An engine from the vocabulary inside tiktoken-rs, for tests and native tools. Takes about a second.
    ///
    /// # Panics
    /// When a table that was just written cannot be read: a defect of this program.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn native(encoding: Encoding) -> Self {
        let table = super::vocabulary::write(encoding);
        let vocabulary = Vocabulary::read(&table).expect("a table just written can be read");
        Self {
            encoding,
            vocabulary: Arc::new(vocabulary),
        }
    }

    /// The encoding it counts with.
    pub const fn encoding(&self) -> Encoding {
        self.encoding
    }

    /// Its vocabulary, to be shared with another engine.
    pub const fn vocabulary(&self) -> &Arc<Vocabulary> {
        &self.vocabulary
    }

    /// The tokens of `text`.
    pub fn encode(&self, text: &str) -> Vec<u32> {
        let mut tokens = Vec::new();
        self.encode_part(text, Ending::Text, &mut tokens, &mut |_| ());
        tokens
    }

    /// The number of tokens of `text`. `progress` is told the bytes done, every 64 KB or so.
    pub fn count(&self, text: &str, progress: &mut dyn FnMut(u64)) -> Tokens {
        let mut tokens = Vec::new();
        let (mut count, mut done, mut next_report) = (0, 0, REPORT_BYTES);
        split(self.encoding, text, Ending::Text, |piece| {
            merge::merge(
                &self.vocabulary,
                piece.as_bytes(),
                &mut tokens,
                &mut |part| progress((done + part) as u64),
            );
            count += tokens.len() as u64;
            tokens.clear();
            done += piece.len();
            if done >= next_report {
                progress(done as u64);
                next_report = done + REPORT_BYTES;
            }
        });
        Tokens::new(count)
    }

    /// The bytes `tokens` stand for; `None` if one of them is special or unknown.
    pub fn decode(&self, tokens: &[u32]) -> Option<Vec<u8>> {
        let mut bytes = Vec::new();
        for &token in tokens {
            bytes.extend(self.vocabulary.bytes(token)?);
        }
        Some(bytes)
    }

    /// Appends the tokens of a part of a text; `progress` is told the bytes of the part done.
    pub(super) fn encode_part(
        &self,
        part: &str,
        ending: Ending,
        tokens: &mut Vec<u32>,
        progress: &mut dyn FnMut(usize),
    ) {
        let (mut done, mut next_report) = (0, REPORT_BYTES);
        split(self.encoding, part, ending, |piece| {
            merge::merge(&self.vocabulary, piece.as_bytes(), tokens, &mut |part| {
                progress(done + part);
            });
            done += piece.len();
            if done >= next_report {
                progress(done);
                next_report = done + REPORT_BYTES;
            }
        });
    }

    /// How many bytes a token of a text encoded here covers.
    #[inline]
    pub(super) fn token_length(&self, token: u32) -> usize {
        self.vocabulary.bytes(token).map_or(0, <[u8]>::len)
    }
}
