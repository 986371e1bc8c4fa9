//! A kept document equals one counted from scratch, and its rows show every token once.
use std::time::Instant;

use proptest::prelude::*;
use tokens::{Direction, Document, Encoding, TextStats};

use super::engine;
use super::text_kinds::text;

fn document(encoding: Encoding, text: &str) -> Document {
    let mut document = Document::new(engine(encoding).clone());
    document.update(text.to_owned(), &mut |_, _| ());
    document
}

fn check_counts(document: &Document, text: &str) {
    assert_eq!(document.text(), text);
    let ids = document.engine().encode(text);
    assert_eq!(document.tokens().collect::<Vec<_>>(), ids);
    let count = document.engine().count(text, &mut |_| ());
    assert_eq!(count.get(), ids.len() as u64);
    assert_eq!(document.stats(), TextStats::of(text, count));
}

/// Every byte of the text is shown once and in order, every token is named, and spans begin and end at characters.
pub fn check_rows(document: &mut Document, columns: u32) {
    let total = document.row_count(columns);
    let rows = document.row_spans(columns, 0..total + 5);
    assert_eq!(rows.len(), total as usize);
    let mut shown = String::new();
    let mut ids: Vec<u32> = Vec::new();
    for spans in &rows {
        assert!(!spans.is_empty());
        for span in spans {
            assert!(!span.text.is_empty());
            assert_eq!(span.byte_offset, shown.len() as u64);
            shown += &span.text;
            assert_eq!(span.splits_character, span.ids.len() > 1);
            assert_eq!(span.ids.len(), span.token_bytes.len());
            if !span.continues {
                assert_eq!(span.first_token, ids.len() as u64);
                ids.extend(&span.ids);
            }
            if !span.continues && !span.continued {
                assert_eq!(
                    span.token_bytes.iter().sum::<u32>() as usize,
                    span.text.len()
                );
            }
        }
    }
    assert_eq!(shown, document.text());
    assert_eq!(ids, document.tokens().collect::<Vec<_>>());
    for (row, spans) in (0u32..).zip(&rows).step_by(7) {
        assert_eq!(&document.row_spans(columns, row..row + 1)[0], spans);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]
    #[test]
    fn a_text_cut_at_any_legal_place_has_the_tokens_of_its_parts(text in text(300), mut tail in text(300)) {
        tail.insert_str(0, "\nA");
        let text = text + &tail + "\n0\n\n  \nz!\n漢!\n//\n\u{301}";
        for encoding in [Encoding::O200kBase, Encoding::Cl100kBase] {
            let engine = engine(encoding);
            let whole = engine.encode(&text);
            for at in 1..text.len() {
                let legal = |next: char| next != '/' && !next.is_whitespace();
                if text.as_bytes()[at - 1] == b'\n' && text[at..].chars().next().is_some_and(legal) {
                    prop_assert_eq!(&[engine.encode(&text[..at]), engine.encode(&text[at..])].concat(), &whole);
                }
            }
        }
    }

    #[test]
    fn rows_show_every_token_once(text in text(600), columns in 1u32..90) {
        for encoding in [Encoding::O200kBase, Encoding::R50kBase] {
            check_rows(&mut document(encoding, &text), columns);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 25, max_shrink_iters: 300, ..ProptestConfig::default() })]
    #[test]
    fn edits_leave_the_counts_of_a_text_counted_from_scratch(
        start in text(30_000),
        edits in prop::collection::vec((any::<prop::sample::Index>(), any::<prop::sample::Index>(), text(80), any::<bool>()), 1..12),
        encoding in prop::sample::select(&Encoding::ALL[..]),
    ) {
        let mut text = start;
        let mut document = document(encoding, &text);
        for (from, length, insert, at_line) in edits {
            let mut from = text.floor_char_boundary(from.index(text.len() + 1));
            if at_line {
                from = text[..from].rfind('\n').map_or(0, |at| at + 1);
            }
            let to = text.floor_char_boundary((from + length.index(200)).min(text.len())).max(from);
            text.replace_range(from..to, &insert);
            document.update(text.clone(), &mut |done, total| assert!(done <= total));
            check_counts(&document, &text);
            document.row_count(40);
        }
        check_rows(&mut document, 40);
        for encoding in Encoding::ALL {
            document.set_engine(engine(encoding).clone(), &mut |done, total| assert!(done <= total));
            check_counts(&document, &text);
        }
    }
}

fn rows(text: &str, columns: u32) -> Vec<String> {
    let mut document = document(Encoding::O200kBase, text);
    let total = document.row_count(columns);
    document
        .row_spans(columns, 0..total)
        .iter()
        .map(|spans| {
            spans
                .iter()
                .map(|span| span.text.as_str())
                .collect::<Vec<_>>()
                .join("|")
        })
        .collect()
}

#[test]
fn rows_break_after_line_breaks_and_between_tokens() {
    let check = |text: &str, columns, expected: &[&str]| {
        assert_eq!(rows(text, columns), expected, "{text:?}");
    };
    check("", 20, &[]);
    check("hello world", 20, &["hello| world"]);
    check("hello world", 10, &["hello", " world"]);
    check(
        "one\ntwo\r\n\r\nthree",
        20,
        &["one|\n", "two|\r\n\r\n", "three"],
    );
    check("漢字漢字漢", 8, &["漢|字|漢|字", "漢"]);
    check(&"=".repeat(20), 8, &["========", "========", "===="]);
    check("a\n\n\nb", 20, &["a|\n\n\n", "b"]);
}

#[test]
fn every_row_of_a_line_runs_as_its_first_letter_does() {
    let check = |text: &str, expected: &[bool]| {
        let mut document = document(Encoding::O200kBase, text);
        let rows = document.row_count(8);
        for from in 0..rows {
            let spans = document.row_spans(8, from..rows);
            let directions: Vec<_> = spans
                .iter()
                .map(|row| row[0].direction == Direction::RightToLeft)
                .collect();
            assert_eq!(directions, expected[from as usize..], "{text:?}");
        }
        assert_eq!(rows as usize, expected.len());
    };
    check("abc مرحبا\n", &[false, false]);
    check("12 مرحبا abcdefgh", &[true, true, true]);
    check("שלום\nabc\n\n123\r٣ ש", &[true, false, false, true]);
    check("\u{200f}abc", &[true]);
    check("ﷺ", &[true]);
}

#[test]
fn tokens_that_share_a_character_share_a_span() {
    let mut document = document(Encoding::R50kBase, "a漢b");
    let spans = document.row_spans(80, 0..1).remove(0);
    let texts: Vec<_> = spans
        .iter()
        .map(|span| (span.text.as_str(), span.ids.len(), span.splits_character))
        .collect();
    assert_eq!(texts, [("a", 1, false), ("漢", 3, true), ("b", 1, false)]);
    assert_eq!(spans[2].first_token, 4);
    assert_eq!(spans[1].token_bytes, [1, 1, 1]);
}

#[test]
fn hostile_texts_are_laid_out_and_measured_in_linear_time() {
    let megabyte = |part: &str| part.repeat((1 << 20) / part.len());
    for part in [
        "a",
        " ",
        "\n",
        "\u{301}",
        "👩\u{200d}",
        "漢",
        "🇹",
        "a'",
        "1,",
        "क्",
        " \n",
        "a\u{200d}",
        "\r",
        "x\n",
        "ab cd. ",
    ] {
        let text = megabyte(part);
        let start = Instant::now();
        let mut document = document(Encoding::O200kBase, &text);
        let counted = start.elapsed();
        let rows = document.row_count(80);
        let laid_out = start.elapsed();
        let visible = document.row_spans(80, rows / 2..rows / 2 + 60);
        let total = start.elapsed();
        println!(
            "{part:12?} {rows:>8} rows, counted {counted:?}, then laid out {laid_out:?}, then 60 rows {total:?}"
        );
        assert!(!visible.is_empty());
        assert!(total.as_secs() < 30, "{part:?}: {total:?}");
    }
}

#[test]
fn typing_in_a_megabyte_counts_only_what_changed() {
    let line = "The quick brown fox jumps over the lazy dog, 1234 times.\n";
    let mut text = line.repeat((1 << 20) / line.len());
    let mut document = document(Encoding::O200kBase, &text);
    text.insert(text.len() / 2, 'x');
    let mut counted = 0;
    let start = Instant::now();
    document.update(text.clone(), &mut |_, total| counted = total);
    println!(
        "one key in 1 MB: {:?}, {counted} bytes counted",
        start.elapsed()
    );
    assert!(counted < 10_000, "{counted}");
    check_counts(&document, &text);
}
