//! What is said of a token, and which token is next to it.

use super::TokenRows;

/// Bytes written out; the rest of a longer token is cut.
const MOST_BYTES: usize = 32;

/// What the popover says of a span.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Detail {
    /// Place of its first token in the text, from 1.
    pub place: u64,
    /// Its tokens.
    pub tokens: Vec<DetailToken>,
    /// Its text, as far as it is on the page.
    pub text: String,
    /// Whether its tokens share a character.
    pub splits_character: bool,
}

/// One token of a span.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DetailToken {
    /// Its id.
    pub id: u32,
    /// How many bytes it has.
    pub bytes: u32,
    /// The bytes in hexadecimal, `e4 b8 ad`; `None` when they are not all on the page.
    pub hex: Option<String>,
}

impl Detail {
    /// Of the span at a place in a row. A span cut by row ends is put together from the rows that are held.
    pub fn of(rows: &TokenRows, row: u32, place: u32) -> Option<Self> {
        let span = rows.span(row, place)?;
        let mut text = span.text.clone();
        let (mut at, mut continues) = (row, span.continues);
        while continues
            && let Some(before) = at.checked_sub(1).and_then(|at| rows.row(at)?.spans.last())
        {
            text.insert_str(0, &before.text);
            (at, continues) = (at - 1, before.continues);
        }
        let (mut at, mut goes_on) = (row, span.continued);
        while goes_on && let Some(after) = rows.span(at + 1, 0) {
            text.push_str(&after.text);
            (at, goes_on) = (at + 1, after.continued);
        }
        let is_whole = !continues && !goes_on;
        let mut bytes = text.as_bytes();
        let mut tokens = Vec::with_capacity(span.ids.len());
        for (&id, &length) in span.ids.iter().zip(&span.token_bytes) {
            let (own, rest) = bytes
                .split_at_checked(length as usize)
                .unwrap_or((bytes, &[]));
            bytes = rest;
            tokens.push(DetailToken {
                id,
                bytes: length,
                hex: is_whole.then(|| hex(own)),
            });
        }
        Some(Self {
            place: span.first_token + 1,
            tokens,
            text,
            splits_character: span.splits_character,
        })
    }
}

fn hex(bytes: &[u8]) -> String {
    let shown = bytes
        .iter()
        .take(MOST_BYTES)
        .map(|byte| format!("{byte:02x}"));
    let mut hex = shown.collect::<Vec<_>>().join(" ");
    if bytes.len() > MOST_BYTES {
        hex.push_str(" …");
    }
    hex
}

/// A move by keyboard.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// To the token before.
    Back,
    /// To the token after.
    On,
    /// So many rows up.
    Up(u32),
    /// So many rows down.
    Down(u32),
    /// To the first token of the row.
    RowStart,
    /// To the last token of the row.
    RowEnd,
    /// To the first token.
    Start,
    /// To the last row.
    End,
}

/// Where a move leads from the token at `(row, place)`. The row may not be held yet; it then has to be asked for.
pub fn step(rows: &TokenRows, (row, place): (u32, u32), step: Step) -> (u32, u32) {
    let last_row = rows.total.saturating_sub(1);
    let last_in = |row: u32| {
        rows.row(row).map_or(0, |row| {
            u32::try_from(row.spans.len())
                .unwrap_or(u32::MAX)
                .saturating_sub(1)
        })
    };
    match step {
        Step::Back if place > 0 => (row, place - 1),
        Step::Back if row > 0 => (row - 1, last_in(row - 1)),
        Step::On if place < last_in(row) => (row, place + 1),
        Step::On if row < last_row => (row + 1, 0),
        Step::Back | Step::On => (row, place),
        Step::Up(by) => below(rows, (row, place), row.saturating_sub(by)),
        Step::Down(by) => below(rows, (row, place), row.saturating_add(by).min(last_row)),
        Step::RowStart => (row, 0),
        Step::RowEnd => (row, last_in(row)),
        Step::Start => (0, 0),
        Step::End => (last_row, last_in(last_row)),
    }
}

/// The token of row `to` that stands at the same distance from the margin, counted in characters.
fn below(rows: &TokenRows, (row, place): (u32, u32), to: u32) -> (u32, u32) {
    let (Some(from), Some(target)) = (rows.row(row), rows.row(to)) else {
        return (to, 0);
    };
    let before: usize = from
        .spans
        .iter()
        .take(place as usize)
        .map(|span| span.text.chars().count())
        .sum();
    let mut end = 0;
    let ends = target.spans.iter().map(|span| {
        end += span.text.chars().count();
        end
    });
    let passed = ends.filter(|&end| end <= before).count();
    let place = passed.min(target.spans.len().saturating_sub(1));
    (to, u32::try_from(place).unwrap_or(0))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::token_rows::tests::span;

    fn rows() -> TokenRows {
        let mut rows = TokenRows::default();
        rows.replace(
            4,
            0,
            vec![
                vec![span("The", 0, &[976]), span(" cat", 1, &[9059])],
                vec![span("中", 2, &[1, 2, 3])],
                vec![span("abc", 5, &[5]), span("d", 6, &[6])],
            ],
        );
        rows
    }

    #[test]
    fn a_token_shows_its_id_and_bytes() {
        let detail = Detail::of(&rows(), 0, 1).expect("it is there");
        assert_eq!(
            (detail.place, detail.text.as_str(), detail.splits_character),
            (2, " cat", false)
        );
        assert_eq!(
            detail.tokens,
            [DetailToken {
                id: 9059,
                bytes: 4,
                hex: Some("20 63 61 74".to_owned())
            }]
        );
        assert_eq!(Detail::of(&rows(), 9, 0), None);
    }

    #[test]
    fn tokens_that_share_a_character_show_the_bytes_each_holds() {
        let detail = Detail::of(&rows(), 1, 0).expect("it is there");
        let hex: Vec<_> = detail
            .tokens
            .iter()
            .map(|token| token.hex.as_deref())
            .collect();
        assert_eq!(hex, [Some("e4"), Some("b8"), Some("ad")]);
        assert!(detail.splits_character);
    }

    #[test]
    fn a_token_cut_by_a_row_end_is_put_together_or_says_that_it_is_not_whole() {
        let part = |text: &str, continues, continued| {
            let mut part = span(text, 0, &[7]);
            (part.token_bytes[0], part.continues, part.continued) = (6, continues, continued);
            vec![part]
        };
        let mut rows = TokenRows::default();
        rows.replace(
            3,
            0,
            vec![
                part("ab", false, true),
                part("cd", true, true),
                part("ef", true, false),
            ],
        );
        for row in 0..3 {
            let detail = Detail::of(&rows, row, 0).expect("it is there");
            assert_eq!(
                (detail.text.as_str(), detail.tokens[0].hex.as_deref()),
                ("abcdef", Some("61 62 63 64 65 66"))
            );
        }
        rows.replace(3, 1, vec![part("cd", true, true), part("ef", true, false)]);
        let detail = Detail::of(&rows, 2, 0).expect("it is there");
        assert_eq!(
            (
                detail.text.as_str(),
                &detail.tokens[0].hex,
                detail.tokens[0].bytes
            ),
            ("cdef", &None, 6)
        );
    }

    #[test]
    fn steps_go_on_across_rows_and_stop_at_the_ends() {
        let check = |from, way, to| assert_eq!(step(&rows(), from, way), to, "{from:?} {way:?}");
        check((0, 0), Step::Back, (0, 0));
        check((0, 0), Step::On, (0, 1));
        check((0, 1), Step::On, (1, 0));
        check((1, 0), Step::Back, (0, 1));
        check((2, 1), Step::On, (3, 0)); // a row that is not held yet
        check((3, 0), Step::On, (3, 0));
        check((0, 1), Step::Down(1), (1, 0));
        check((0, 1), Step::Down(2), (2, 1));
        check((2, 1), Step::Up(9), (0, 1));
        check((0, 0), Step::Down(99), (3, 0));
        check((2, 1), Step::RowStart, (2, 0));
        check((2, 0), Step::RowEnd, (2, 1));
        check((2, 0), Step::Start, (0, 0));
        check((0, 0), Step::End, (3, 0));
    }
}
