//! What the worker answers.
use tokens::protocol::Problem;
use tokens::session::Session;
use tokens::vocabulary::write;
use tokens::file_text::{MAX_BOX_BYTES, MAX_BOX_LINES};
use tokens::{Encoding, Tokens};

fn session(encodings: &[Encoding]) -> Session {
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
fn a_text_of_too_many_lines_or_bytes_is_not_for_the_box() {
    let fits = |text: String| {
        let mut session = session(&[Encoding::R50kBase]);
        session
            .set_text(Encoding::R50kBase, text, &mut |_, _| ())
            .unwrap();
        session.text_for_box().is_some()
    };
    let lines = usize::try_from(MAX_BOX_LINES).unwrap();
    for line_end in ["\n", "\r\n"] {
        assert!(fits(line_end.repeat(lines)));
        assert!(!fits(line_end.repeat(lines + 1)));
    }
    assert!(fits("a".repeat(MAX_BOX_BYTES)));
    assert!(!fits("a".repeat(MAX_BOX_BYTES + 1)));
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
