//! Laying tokens out in rows for the token view.
//!
//! A row ends after a line break, and where the next token does not fit. A token wider than a row is cut between characters.
//! Chunks begin after a line feed, so rows never cross them and each chunk is laid out on its own.
use std::ops::Range;

use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

use super::chunk::Chunk;
use super::{Direction, Engine, Span};

/// Columns a tab takes: the page sets `tab-size` to this, which is the most it can be.
pub const TAB_COLUMNS: u32 = 4;
/// Longest character drawn in one go, in bytes, and the longest span of tokens that share characters. A letter can carry any number
/// of marks; past this the tokens are shown apart again.
const LONGEST_CHARACTER: usize = 128;

/// The widths a row can have.
pub(super) fn clamp_columns(columns: u32) -> u32 {
    columns.clamp(8, 1000)
}

/// Where a row starts in its chunk.
#[derive(Clone, Copy)]
pub(super) struct RowStart {
    /// The first token of the span the row starts with.
    token: u32,
    /// Where that span starts.
    span: u32,
    /// Where the row starts: inside the span if it continues there.
    byte: u32,
}

/// Where a chunk starts in the text.
#[derive(Clone, Copy)]
pub(super) struct Place {
    pub(super) first_token: u64,
    pub(super) byte_offset: u64,
}

/// The row starts of a chunk whose text is `text`, worked out once per width.
pub(super) fn lay_out<'a>(
    engine: &Engine,
    chunk: &'a mut Chunk,
    text: &str,
    columns: u32,
) -> &'a [RowStart] {
    if chunk
        .rows
        .as_ref()
        .is_none_or(|(width, _)| *width != columns)
    {
        let rows = row_starts(
            &Spans {
                engine,
                tokens: &chunk.tokens,
                text,
            },
            columns,
        );
        chunk.rows = Some((columns, rows));
    }
    chunk.rows.as_ref().map_or(&[], |(_, rows)| rows)
}

/// The spans of one row of a chunk that was laid out.
pub(super) fn spans_of_row(
    engine: &Engine,
    chunk: &Chunk,
    text: &str,
    row: usize,
    (place, direction): (Place, Direction),
) -> Vec<Span> {
    let Some((_, rows)) = &chunk.rows else {
        return Vec::new();
    };
    let Some(&first) = rows.get(row) else {
        return Vec::new();
    };
    let row_end = rows
        .get(row + 1)
        .map_or(text.len(), |next| next.byte as usize);
    let spans = Spans {
        engine,
        tokens: &chunk.tokens,
        text,
    };
    let mut characters = Vec::new();
    let (mut token, mut start) = (first.token as usize, first.span as usize);
    let mut row_spans = Vec::new();
    while start < row_end {
        let span = spans.next(token, start, &mut characters);
        let tokens = &chunk.tokens[span.tokens.clone()];
        let mut at = start;
        let token_bytes = tokens
            .iter()
            .map(|&token| {
                let length = engine.token_length(token, text, at);
                at += length;
                index(length)
            })
            .collect();
        let shown = start.max(first.byte as usize)..span.end.min(row_end);
        row_spans.push(Span {
            text: text[shown.clone()].to_owned(),
            ids: tokens.to_vec(),
            token_bytes,
            first_token: place.first_token + token as u64,
            byte_offset: place.byte_offset + shown.start as u64,
            splits_character: tokens.len() > 1,
            continues: shown.start > start,
            continued: shown.end < span.end,
            direction,
        });
        (token, start) = (span.tokens.end, span.end);
    }
    row_spans
}

/// The text of a chunk before one of its rows.
fn before<'a>(chunk: &Chunk, text: &'a str, row: usize) -> &'a str {
    let start = chunk.rows.as_ref().and_then(|(_, rows)| rows.get(row));
    &text[..start.map_or(0, |start| start.byte as usize)]
}

/// Whether a line begins with this row of a chunk.
pub(super) fn begins_line(chunk: &Chunk, text: &str, row: usize) -> bool {
    let before = before(chunk, text, row);
    before.is_empty() || before.ends_with(breaks_line)
}

/// Which way the line runs that a row of a chunk is part of (UAX #9, P2 and P3, isolates taken for what is in them).
pub(super) fn direction_of_line(chunk: &Chunk, text: &str, row: usize) -> Direction {
    let before = before(chunk, text, row);
    let line_start = before.trim_end_matches(|c| !breaks_line(c)).len();
    let line = text[line_start..].chars().take_while(|&c| !breaks_line(c));
    line.into_iter().find_map(direction_of).unwrap_or_default()
}

/// The direction of a character, if it has one.
fn direction_of(c: char) -> Option<Direction> {
    let is_letter = c.is_alphabetic();
    match c {
        '\u{200e}' => Some(Direction::LeftToRight),
        '\u{200f}' | '\u{61c}' => Some(Direction::RightToLeft),
        // The blocks whose letters are written from right to left (Bidi_Class R and AL, Unicode 16).
        '\u{590}'..='\u{8ff}'
        | '\u{fb1d}'..='\u{fdff}'
        | '\u{fe70}'..='\u{feff}'
        | '\u{10800}'..='\u{10fff}'
        | '\u{1e800}'..='\u{1efff}' => is_letter.then_some(Direction::RightToLeft),
        _ => is_letter.then_some(Direction::LeftToRight),
    }
}

const fn breaks_line(c: char) -> bool {
    matches!(
        c,
        '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}'
    )
}

fn row_starts(spans: &Spans<'_>, columns: u32) -> Vec<RowStart> {
    let mut rows = Vec::new();
    let mut characters = Vec::new();
    let (mut token, mut start) = (0, 0);
    // At the end of a full row nothing is known to follow, so a row is begun by the character that needs it.
    let mut used = None;
    while start < spans.text.len() {
        let span = spans.next(token, start, &mut characters);
        let mut begin_row = |byte: usize| {
            rows.push(RowStart {
                token: index(token),
                span: index(start),
                byte: index(byte),
            });
        };
        let mut at = start;
        let mut rest = characters.as_slice();
        while !rest.is_empty() {
            let line = rest.split_at(end_of_line(rest));
            let width: u32 = line.0.iter().map(|character| character.width).sum();
            if used.is_none_or(|used| used > 0 && used + width > columns) {
                begin_row(at);
                used = Some(0);
            }
            for character in line.0 {
                let before = used.unwrap_or(0);
                if before > 0 && before + character.width > columns {
                    begin_row(at);
                    used = Some(0);
                }
                used = Some(used.unwrap_or(0) + character.width);
                at = character.end;
            }
            if line.0.last().is_some_and(|character| character.breaks_line) {
                used = None;
            }
            rest = line.1;
        }
        (token, start) = (span.tokens.end, span.end);
    }
    rows
}

/// After which of the characters of a span its first line ends: line breaks in a row stay together.
fn end_of_line(characters: &[Character]) -> usize {
    let breaks = |at: usize| characters[at].breaks_line;
    (1..characters.len())
        .find(|&at| breaks(at - 1) && !breaks(at))
        .unwrap_or(characters.len())
}

/// A character (grapheme) of a span.
struct Character {
    end: usize,
    width: u32,
    breaks_line: bool,
}

/// The tokens that are shown together.
struct TokensTogether {
    tokens: Range<usize>,
    end: usize,
}

struct Spans<'a> {
    engine: &'a Engine,
    tokens: &'a [u32],
    text: &'a str,
}

impl Spans<'_> {
    /// The span that starts with `token` at byte `start`, and its characters.
    fn next(&self, token: usize, start: usize, characters: &mut Vec<Character>) -> TokensTogether {
        characters.clear();
        let mut tokens = token..token;
        let (mut end, mut at) = (start, start);
        while let Some(&next) = self.tokens.get(tokens.end) {
            tokens.end += 1;
            end += self.engine.token_length(next, self.text, end);
            while at < end {
                let character = self.character(at);
                at = character.end;
                characters.push(character);
            }
            if at == end {
                break;
            }
            if end - start >= LONGEST_CHARACTER && self.text.is_char_boundary(end) {
                if let Some(last) = characters.last_mut() {
                    last.end = end;
                }
                break;
            }
        }
        TokensTogether {
            tokens,
            end: end.min(self.text.len()),
        }
    }

    /// The character at `start`.
    fn character(&self, start: usize) -> Character {
        let bytes = &self.text.as_bytes()[start..];
        match *bytes {
            [b'\r', b'\n', ..] => Character {
                end: start + 2,
                width: 1,
                breaks_line: true,
            },
            [byte] => ascii(byte, start),
            [byte, next, ..] if byte.is_ascii() && next.is_ascii() => ascii(byte, start),
            _ => {
                let window =
                    &self.text[start..self.text.floor_char_boundary(start + LONGEST_CHARACTER)];
                let grapheme = window.graphemes(true).next().unwrap_or(window);
                if let [byte] = *grapheme.as_bytes() {
                    return ascii(byte, start);
                }
                let width = u32::try_from(grapheme.width()).unwrap_or(2).clamp(1, 2);
                let breaks_line = matches!(grapheme, "\u{85}" | "\u{2028}" | "\u{2029}");
                Character {
                    end: start + grapheme.len(),
                    width,
                    breaks_line,
                }
            }
        }
    }
}

const fn ascii(byte: u8, start: usize) -> Character {
    let width = if byte == b'\t' { TAB_COLUMNS } else { 1 };
    Character {
        end: start + 1,
        width,
        breaks_line: matches!(byte, b'\n' | b'\r' | b'\x0b' | b'\x0c'),
    }
}

/// Places in a chunk fit in 32 bits: no text is near 4 GB.
fn index(place: usize) -> u32 {
    u32::try_from(place).unwrap_or(u32::MAX)
}
