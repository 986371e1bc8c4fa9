//! What the worker answers.
use tokens::file_text::{MAX_BOX_BYTES, MAX_BOX_LINES};
use tokens::protocol::Problem;
use tokens::session::Session;
use tokens::vocabulary::write;
use tokens::{ControlTokens, Encoding, LineEnds, Readings, Tokens};

pub fn session(encodings: &[Encoding]) -> Session {
    let mut session = Session::new();
    for &encoding in encodings {
        session
            .add_vocabulary(encoding, &write(encoding))
            .expect("just written");
    }
    session
}

#[test]
fn a_text_is_counted_once_its_vocabulary_is_there() {
    let mut session = Session::new();
    let missing = Problem::VocabularyUnavailable {
        encoding: "r50k_base".to_owned(),
    };
    assert_eq!(
        session.set_text(Encoding::R50kBase, "hi".to_owned(), &mut |_, _| ()),
        Err(missing)
    );
    session
        .add_vocabulary(Encoding::R50kBase, &write(Encoding::R50kBase))
        .unwrap();
    let stats = session
        .set_text(Encoding::R50kBase, "hello world".to_owned(), &mut |_, _| ())
        .unwrap();
    assert_eq!((stats.tokens, stats.words), (Tokens::new(2), 2));
    assert_eq!(session.text_for_box(), Some("hello world"));
}

#[test]
fn one_table_serves_both_encodings_that_share_it() {
    let session = session(&[Encoding::O200kHarmony]);
    assert!(session.has_vocabulary(Encoding::O200kBase));
    assert!(session.has_vocabulary(Encoding::O200kHarmony));
    assert!(!session.has_vocabulary(Encoding::Cl100kBase));
}

#[test]
fn a_table_of_another_encoding_is_refused() {
    let refused = Session::new().add_vocabulary(Encoding::Cl100kBase, &write(Encoding::R50kBase));
    let detail = "the table is of encoding \"r50k_base\"".to_owned();
    assert_eq!(
        refused,
        Err(Problem::VocabularyDamaged {
            encoding: "cl100k_base".to_owned(),
            detail
        })
    );
}

#[test]
fn nothing_can_be_asked_about_a_text_before_there_is_one() {
    let mut session = session(&[Encoding::R50kBase]);
    assert_eq!(session.rows(80, 0..10), Err(Problem::NoText));
    assert_eq!(session.compare(&mut |_, _| ()), Err(Problem::NoText));
    assert_eq!(
        session.set_encoding(Encoding::R50kBase, &mut |_, _| ()),
        Err(Problem::NoText)
    );
}

#[test]
fn a_file_that_cannot_be_read_leaves_the_text_before() {
    let mut session = session(&[Encoding::R50kBase]);
    session
        .set_text(Encoding::R50kBase, "kept".to_owned(), &mut |_, _| ())
        .unwrap();
    let mut check = |bytes: &[u8], problem| {
        assert_eq!(
            session.set_file(Encoding::R50kBase, bytes, false, &mut |_, _| ()),
            Err(problem)
        );
        assert_eq!(session.text_for_box(), Some("kept"));
    };
    check(b"", Problem::FileEmpty);
    check(
        b"%PDF-1.4",
        Problem::FileBinary {
            format: "pdf".to_owned(),
        },
    );
    check(
        b"ab\xff",
        Problem::FileNotUtf8 {
            first_bad_byte: 2,
            bad_per_mille: 334,
        },
    );
    session
        .set_file(Encoding::R50kBase, b"ab\xff", true, &mut |_, _| ())
        .unwrap();
    assert_eq!(session.text_for_box(), Some("ab\u{fffd}"));
}

#[test]
fn a_text_is_compared_in_every_encoding_and_progress_reaches_the_end_in_order() {
    let mut session = session(&Encoding::ALL);
    let text = "Many tokens in many encodings: 漢字 and more.\n".repeat(9_000);
    session
        .set_text(Encoding::Cl100kBase, text.clone(), &mut |_, _| ())
        .unwrap();
    let mut last = 0;
    let counts = session
        .compare(&mut |done, total| {
            assert!(last <= done && done <= total);
            last = done;
        })
        .unwrap();
    assert!(last > 0);
    for (encoding, count) in counts {
        assert_eq!(
            super::engine(encoding).count(&text, &mut |_| ()),
            count,
            "{encoding}"
        );
        let stats = session.set_encoding(encoding, &mut |_, _| ()).unwrap();
        assert_eq!(stats.tokens, count, "{encoding}");
    }
}

#[test]
fn a_comparison_leaves_out_what_it_has_no_vocabulary_for() {
    let mut session = session(&[Encoding::R50kBase]);
    session
        .set_text(Encoding::R50kBase, "hello world".to_owned(), &mut |_, _| ())
        .unwrap();
    let counts = session.compare(&mut |_, _| ()).unwrap();
    assert_eq!(counts, [(Encoding::R50kBase, Tokens::new(2))]);
}

#[test]
fn a_text_of_one_long_piece_reports_progress() {
    let mut session = session(&[Encoding::R50kBase]);
    let (mut reports, mut last) = (0, 0);
    session
        .set_text(
            Encoding::R50kBase,
            "a".repeat(1 << 20),
            &mut |done, total| {
                assert!(last <= done && done <= total);
                (reports, last) = (reports + 1, done);
            },
        )
        .unwrap();
    assert!(reports > 20, "{reports}");
}

/// Counts `text` in `o200k_base`; a file if it is bytes, a paste if not.
fn counted(as_file: bool, text: &str) -> (u64, u64, Readings) {
    let mut session = session(&[Encoding::O200kBase]);
    let encoding = Encoding::O200kBase;
    let stats = if as_file {
        session.set_file(encoding, text.as_bytes(), false, &mut |_, _| ())
    } else {
        session.set_text(encoding, text.to_owned(), &mut |_, _| ())
    };
    let stats = stats.unwrap();
    (stats.tokens.get(), stats.lines, session.readings())
}

#[test]
fn line_ends_are_counted_as_they_are_written_and_what_a_box_makes_of_them_is_known() {
    let check = |text: &str, tokens, lines, line_ends, with_line_feeds: Option<u64>| {
        let (counted_tokens, counted_lines, readings) = counted(true, text);
        assert_eq!((counted_tokens, counted_lines), (tokens, lines), "{text:?}");
        assert_eq!(readings.line_ends, line_ends, "{text:?}");
        assert_eq!(
            readings.with_line_feeds,
            with_line_feeds.map(Tokens::new),
            "{text:?}"
        );
    };
    let crlf = |crlf| LineEnds { crlf, cr: 0 };
    check(
        &format!("x{}y", "\r\n".repeat(40)),
        12,
        41,
        crlf(40),
        Some(5),
    );
    check("x\ny", 3, 2, crlf(0), None);
    check("a\rb\rc\rd\re", 9, 5, LineEnds { crlf: 0, cr: 4 }, Some(9));
}

#[test]
fn a_byte_order_mark_is_left_out_of_a_file_and_of_a_paste_alike() {
    for as_file in [true, false] {
        let (tokens, _, readings) = counted(as_file, "\u{feff}hello");
        assert_eq!(
            (tokens, readings.with_mark),
            (1, Some(Tokens::new(2))),
            "{as_file}"
        );
        let long = format!("\u{feff}{}", "one line\n".repeat(2_000));
        let (tokens, _, readings) = counted(as_file, &long);
        let marked = super::engine(Encoding::O200kBase).encode(&long).len() as u64;
        assert!(tokens < marked);
        assert_eq!(readings.with_mark, Some(Tokens::new(marked)));
        assert_eq!(counted(as_file, "hel\u{feff}lo").2, Readings::default());
    }
}

#[test]
fn a_text_of_too_many_lines_or_bytes_is_not_for_the_box() {
    let fits = |text: String| {
        let mut session = session(&[Encoding::R50kBase]);
        session
            .set_text(Encoding::R50kBase, text, &mut |_, _| ())
            .unwrap();
        session.text_for_box().is_some()
    };
    let lines = usize::try_from(MAX_BOX_LINES).unwrap();
    for line_end in ["\n", "\r", "\r\n"] {
        assert!(fits(line_end.repeat(lines)));
        assert!(!fits(line_end.repeat(lines + 1)));
    }
    assert!(fits("a".repeat(MAX_BOX_BYTES)));
    assert!(!fits("a".repeat(MAX_BOX_BYTES + 1)));
}

#[test]
fn control_tokens_are_read_one_way_in_every_encoding() {
    let mut session = session(&Encoding::ALL);
    let text = "<|start|>user<|message|>hi<|endoftext|>";
    for reading in [ControlTokens::AsTokens, ControlTokens::AsText] {
        session.read_control_tokens(reading);
        session
            .set_text(Encoding::O200kBase, text.to_owned(), &mut |_, _| ())
            .unwrap();
        for (encoding, count) in session.compare(&mut |_, _| ()).unwrap() {
            let engine = super::engine(encoding).clone().reading(reading);
            assert_eq!(
                count,
                engine.count(text, &mut |_| ()),
                "{encoding} {reading:?}"
            );
            let stats = session.set_encoding(encoding, &mut |_, _| ()).unwrap();
            assert_eq!(stats.tokens, count, "{encoding} {reading:?}");
            let other = super::engine(encoding).clone().reading(reading.other());
            let expected = Some(other.count(text, &mut |_| ()));
            assert_eq!(session.readings().control_tokens_otherwise, expected);
        }
    }
}
