//! The text being counted, kept encoded so that a change costs only what changed.
use std::ops::Range;

use super::chunk::{Chunk, end_of_chunk, is_legal_cut};
use super::rows;
use super::split::Ending;
use super::{Direction, Engine, Readings, Span, TextStats, Tokens};

/// Is told how many bytes are done, of how many.
pub type Progress<'a> = &'a mut dyn FnMut(u64, u64);

/// U+FEFF at the start of a text, which says how a file is written and is no part of the text.
pub(super) const MARK: char = '\u{feff}';

/// A text with its tokens.
pub struct Document {
    engine: Engine,
    text: String,
    chunks: Vec<Chunk>,
}

impl Document {
    /// An empty text.
    pub const fn new(engine: Engine) -> Self {
        Self {
            engine,
            text: String::new(),
            chunks: Vec::new(),
        }
    }

    /// The text.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The engine it is counted with.
    pub const fn engine(&self) -> &Engine {
        &self.engine
    }

    /// The measures of the text.
    pub fn stats(&self) -> TextStats {
        self.chunks.iter().map(|chunk| chunk.stats).sum()
    }

    /// What of the text can be read in another way; `with_line_feeds` and `with_mark` are the session's to add.
    pub fn readings(&self) -> Readings {
        let chunks = self.chunks.iter();
        let control_tokens = chunks.clone().map(|chunk| chunk.control_tokens).sum();
        let otherwise = || chunks.map(|chunk| chunk.tokens_otherwise).sum();
        Readings {
            control_tokens,
            control_tokens_otherwise: (control_tokens > 0).then(otherwise),
            line_ends: self.chunks.iter().map(|chunk| chunk.line_ends).sum(),
            ..Readings::default()
        }
    }

    /// Tokens of the text with each line end a line feed.
    pub fn tokens_with_line_feeds(&self) -> Tokens {
        let text = self.text.replace("\r\n", "\n").replace('\r', "\n");
        self.engine.count(&text, &mut |_| ())
    }

    /// Tokens of the text with a byte order mark before it.
    pub fn tokens_with_mark(&self) -> Tokens {
        let first = self.chunks.first();
        let length = first.map_or(0, |chunk| chunk.len);
        let ending = if length == self.text.len() {
            Ending::Text
        } else {
            Ending::More
        };
        let marked = format!("{MARK}{}", &self.text[..length]);
        let others = self.chunks.iter().skip(1);
        let others: Tokens = others.map(|chunk| chunk.stats.tokens).sum();
        others + self.engine.count_part(&marked, ending, &mut |_| ())
    }

    /// The ids of all tokens.
    pub fn tokens(&self) -> impl Iterator<Item = u32> {
        self.chunks
            .iter()
            .flat_map(|chunk| chunk.tokens.iter().copied())
    }

    /// Replaces the text. Chunks at its beginning and end that did not change are kept.
    pub fn update(&mut self, text: String, progress: Progress<'_>) {
        let (kept_head, head) = self.unchanged_head(&text);
        let (kept_tail, tail) = self.unchanged_tail(&text, kept_head, head);
        let ending = if kept_tail < self.chunks.len() {
            Ending::More
        } else {
            Ending::Text
        };
        let changed = self.encode(&text, head..tail, ending, progress);
        self.chunks.splice(kept_head..kept_tail, changed);
        self.text = text;
    }

    /// Counts the same text with another engine, or with another reading of its control tokens.
    pub fn set_engine(&mut self, engine: Engine, progress: Progress<'_>) {
        let is_same = engine.encoding() == self.engine.encoding()
            && engine.control_tokens() == self.engine.control_tokens();
        if is_same {
            return;
        }
        let total = self.text.len() as u64;
        let mut start = 0;
        for chunk in &mut self.chunks {
            let end = start + chunk.len;
            let ending = if end == self.text.len() {
                Ending::Text
            } else {
                Ending::More
            };
            chunk.encode_again(&engine, &self.text[start..end], ending, &mut |done| {
                progress((start + done) as u64, total);
            });
            progress(end as u64, total);
            start = end;
        }
        self.engine = engine;
    }

    /// How many rows the token view has at this width.
    pub fn row_count(&mut self, columns: u32) -> u32 {
        let columns = rows::clamp_columns(columns);
        let mut start = 0;
        let mut count = 0usize;
        for chunk in &mut self.chunks {
            let text = &self.text[start..start + chunk.len];
            count += rows::lay_out(&self.engine, chunk, text, columns).len();
            start += chunk.len;
        }
        u32::try_from(count).unwrap_or(u32::MAX)
    }

    /// The spans of some rows of the token view; rows past the end are left out.
    pub fn row_spans(&mut self, columns: u32, wanted: Range<u32>) -> Vec<Vec<Span>> {
        let columns = rows::clamp_columns(columns);
        let wanted = wanted.start as usize..wanted.end as usize;
        let mut spans = Vec::new();
        let (mut start, mut first_row, mut first_token) = (0, 0, 0);
        for chunk in &mut self.chunks {
            if first_row >= wanted.end {
                break;
            }
            let text = &self.text[start..start + chunk.len];
            let rows = rows::lay_out(&self.engine, chunk, text, columns).len();
            let from = wanted.start.saturating_sub(first_row);
            let to = (wanted.end - first_row).min(rows);
            let place = rows::Place {
                first_token,
                byte_offset: start as u64,
            };
            let mut direction = Direction::default();
            for row in from..to {
                if row == from || rows::begins_line(chunk, text, row) {
                    direction = rows::direction_of_line(chunk, text, row);
                }
                spans.push(rows::spans_of_row(
                    &self.engine,
                    chunk,
                    text,
                    row,
                    (place, direction),
                ));
            }
            start += chunk.len;
            first_row += rows;
            first_token += chunk.tokens.len() as u64;
        }
        spans
    }

    /// How many chunks at the beginning `text` still has, and the bytes they take.
    fn unchanged_head(&self, text: &str) -> (usize, usize) {
        let mut head = 0;
        // The last chunk is encoded as the end of the text, so it never becomes part of the head.
        for (kept, chunk) in self
            .chunks
            .iter()
            .take(self.chunks.len().saturating_sub(1))
            .enumerate()
        {
            let end = head + chunk.len;
            let same = text.as_bytes().get(head..end) == Some(&self.text.as_bytes()[head..end]);
            if !same || !is_legal_cut(text, end) {
                return (kept, head);
            }
            head = end;
        }
        (self.chunks.len().saturating_sub(1), head)
    }

    /// From which chunk on `text` still ends with the same chunks, and where they begin in it.
    fn unchanged_tail(&self, text: &str, kept_head: usize, head: usize) -> (usize, usize) {
        let mut tail = text.len();
        let mut old_tail = self.text.len();
        for (at, chunk) in self.chunks.iter().enumerate().skip(kept_head).rev() {
            let old_start = old_tail - chunk.len;
            let Some(start) = tail.checked_sub(chunk.len).filter(|&start| start >= head) else {
                return (at + 1, tail);
            };
            let same = text.as_bytes()[start..tail] == self.text.as_bytes()[old_start..old_tail];
            if !same || !(start == head || is_legal_cut(text, start)) {
                return (at + 1, tail);
            }
            (tail, old_tail) = (start, old_start);
        }
        (kept_head, tail)
    }

    /// Encodes a stretch of `text` between two legal cuts.
    fn encode(
        &self,
        text: &str,
        stretch: Range<usize>,
        ending: Ending,
        progress: Progress<'_>,
    ) -> Vec<Chunk> {
        let total = stretch.len() as u64;
        let stretch_text = &text[stretch];
        let mut chunks = Vec::with_capacity(stretch_text.len() / 4096 + 1);
        let mut start = 0;
        while start < stretch_text.len() {
            let end = end_of_chunk(stretch_text, start);
            let ending = if end == stretch_text.len() {
                ending
            } else {
                Ending::More
            };
            let mut report = |done| progress((start + done) as u64, total);
            chunks.push(Chunk::new(
                &self.engine,
                &stretch_text[start..end],
                ending,
                &mut report,
            ));
            progress(end as u64, total);
            start = end;
        }
        chunks
    }
}

impl std::fmt::Debug for Document {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Document")
            .field("encoding", &self.engine.encoding())
            .field("bytes", &self.text.len())
            .field("chunks", &self.chunks.len())
            .finish_non_exhaustive()
    }
}
