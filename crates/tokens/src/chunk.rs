//! Parts of a text that can be encoded and measured on their own.
//!
//! A text may be cut after a line feed, unless white space or a slash follows. Every pattern ends a piece there: white space
//! before other text is cut after its last line break or before its last character, no word or number takes a line feed in, and
//! only a slash can follow one inside a piece (`o200k_base` keeps `!\n/` together). No character and no word crosses a line feed.
//! The patterns of GPT-2 and GPT-3 treat white space at the end of a text specially, so a part is told whether the text ends with it.
//! A control token ends the text before it, so no part ends where one may follow.
use super::control;
use super::rows::RowStart;
use super::split::Ending;
use super::{Engine, LineEnds, TextStats, Tokens};

/// A chunk is cut at the first legal place after this many bytes: small enough to count again at every key, large enough to be few.
const CHUNK_BYTES: usize = 4096;

/// A part of a text, encoded.
pub(super) struct Chunk {
    pub(super) tokens: Vec<u32>,
    pub(super) stats: TextStats,
    /// Bytes of the part.
    pub(super) len: usize,
    /// Line ends other than a line feed.
    pub(super) line_ends: LineEnds,
    /// Spellings of control tokens.
    pub(super) control_tokens: u64,
    /// Tokens with these spellings read the other way.
    pub(super) tokens_otherwise: Tokens,
    /// Where the rows of the token view start, for a width in columns.
    pub(super) rows: Option<(u32, Vec<RowStart>)>,
}

impl Chunk {
    /// Encodes and measures `part`.
    pub(super) fn new(
        engine: &Engine,
        part: &str,
        ending: Ending,
        progress: &mut dyn FnMut(usize),
    ) -> Self {
        let mut chunk = Self {
            tokens: Vec::with_capacity(part.len() / 4),
            stats: TextStats::of(part, Tokens::ZERO),
            len: part.len(),
            line_ends: LineEnds::of(part),
            control_tokens: 0,
            tokens_otherwise: Tokens::ZERO,
            rows: None,
        };
        chunk.encode_again(engine, part, ending, progress);
        chunk
    }

    /// Encodes `part`, the text of this chunk, with another engine.
    pub(super) fn encode_again(
        &mut self,
        engine: &Engine,
        part: &str,
        ending: Ending,
        progress: &mut dyn FnMut(usize),
    ) {
        self.tokens.clear();
        engine.encode_part(part, ending, &mut self.tokens, progress);
        self.stats.tokens = Tokens::new(self.tokens.len() as u64);
        self.rows = None;
        self.control_tokens = engine.encoding().control_tokens(part).count() as u64;
        self.tokens_otherwise = if self.control_tokens == 0 {
            self.stats.tokens
        } else {
            let otherwise = engine.clone().reading(engine.control_tokens().other());
            otherwise.count_part(part, ending, &mut |_| ())
        };
    }
}

/// Whether `text` may be cut at `at`.
pub(super) fn is_legal_cut(text: &str, at: usize) -> bool {
    let follows = |text: &str| {
        text.chars()
            .next()
            .is_some_and(|next| next != '/' && !next.is_whitespace())
            && !text.starts_with(control::OPENING)
    };
    at > 0 && text.as_bytes()[at - 1] == b'\n' && text.get(at..).is_some_and(follows)
}

/// The end of the chunk of `text` that starts at `start`.
pub(super) fn end_of_chunk(text: &str, start: usize) -> usize {
    let mut at = start + CHUNK_BYTES;
    while let Some(line_feed) = text
        .as_bytes()
        .get(at..)
        .and_then(|rest| rest.iter().position(|&byte| byte == b'\n'))
    {
        at += line_feed + 1;
        if is_legal_cut(text, at) {
            return at;
        }
    }
    text.len()
}
