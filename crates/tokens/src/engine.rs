//! Encoding and decoding with one encoding.
use std::sync::Arc;

use super::split::{Ending, split};
use super::vocabulary::{Vocabulary, VocabularyError};
use super::{ControlTokens, Encoding, Tokens, merge};

/// After how many bytes a long text reports how far it has come.
const REPORT_BYTES: usize = 1 << 16;

/// An encoding with its vocabulary, ready to count.
///
/// Spellings of control tokens such as `<|endoftext|>` are ordinary characters to it, unless [`Engine::reading`] says otherwise.
#[derive(Clone)]
pub struct Engine {
    encoding: Encoding,
    vocabulary: Arc<Vocabulary>,
    control_tokens: ControlTokens,
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
                control_tokens: ControlTokens::AsText,
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
            control_tokens: ControlTokens::AsText,
        }
    }

    /// The same engine, reading spellings of control tokens like this.
    #[must_use]
    pub fn reading(self, control_tokens: ControlTokens) -> Self {
        Self {
            control_tokens,
            ..self
        }
    }

    /// How it reads spellings of control tokens.
    pub const fn control_tokens(&self) -> ControlTokens {
        self.control_tokens
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
        self.count_part(text, Ending::Text, progress)
    }

    /// The bytes `tokens` stand for; `None` if one of them is special or unknown.
    pub fn decode(&self, tokens: &[u32]) -> Option<Vec<u8>> {
        let mut bytes = Vec::new();
        for &token in tokens {
            bytes.extend(self.vocabulary.bytes(token)?);
        }
        Some(bytes)
    }

    /// The number of tokens of a part of a text; `progress` is told the bytes of the part done.
    pub(super) fn count_part(
        &self,
        part: &str,
        ending: Ending,
        progress: &mut dyn FnMut(u64),
    ) -> Tokens {
        let mut tokens = Vec::new();
        let (mut count, mut done, mut next_report) = (0, 0, REPORT_BYTES);
        self.pieces(part, ending, |piece, control_token| {
            if control_token.is_none() {
                merge::merge(
                    &self.vocabulary,
                    piece.as_bytes(),
                    &mut tokens,
                    &mut |part| progress((done + part) as u64),
                );
            }
            count += control_token.map_or(tokens.len() as u64, |_| 1);
            tokens.clear();
            done += piece.len();
            if done >= next_report {
                progress(done as u64);
                next_report = done + REPORT_BYTES;
            }
        });
        Tokens::new(count)
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
        self.pieces(part, ending, |piece, control_token| {
            match control_token {
                Some(token) => tokens.push(token),
                None => merge::merge(&self.vocabulary, piece.as_bytes(), tokens, &mut |part| {
                    progress(done + part);
                }),
            }
            done += piece.len();
            if done >= next_report {
                progress(done);
                next_report = done + REPORT_BYTES;
            }
        });
    }

    /// Calls `take` with every piece that bytes are merged in, and with every spelling that is read as a control token, and which.
    ///
    /// The text between two control tokens is cut as a text of its own, as tiktoken does.
    fn pieces(&self, part: &str, ending: Ending, mut take: impl FnMut(&str, Option<u32>)) {
        let is_read = self.control_tokens == ControlTokens::AsTokens;
        let mut found = is_read.then(|| self.encoding.control_tokens(part));
        let mut start = 0;
        loop {
            let next = found.as_mut().and_then(Iterator::next);
            let (end, ending) = match &next {
                Some((place, _)) => (place.start, Ending::Text),
                None => (part.len(), ending),
            };
            split(self.encoding, &part[start..end], ending, |piece| {
                take(piece, None);
            });
            let Some((place, token)) = next else { return };
            start = place.end;
            take(&part[place], Some(token));
        }
    }

    /// How many bytes the token at byte `at` of a text encoded here covers.
    #[inline]
    pub(super) fn token_length(&self, token: u32, text: &str, at: usize) -> usize {
        let bytes = self.vocabulary.bytes(token).map(<[u8]>::len);
        // Two spellings of `o200k_harmony` stand for one control token, so the text tells.
        let spelled = || Some(self.encoding.control_token_at(text.get(at..)?)?.0);
        bytes.or_else(spelled).unwrap_or(0)
    }
}
