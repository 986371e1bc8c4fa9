use std::io::{Cursor, Write as _};

use office::{MAX_TEXT_BYTES, OfficeProblem, OtherArchive, is_locked_ooxml, read};
use proptest::prelude::*;
use zip::{CompressionMethod, ZipWriter, write::SimpleFileOptions};

use crate::{archive, relations};

fn problem(bytes: &[u8]) -> OfficeProblem {
    read(bytes).unwrap_err()
}

#[test]
fn other_archives_are_named() {
    let check = |parts: &[(&str, &str)], expected| {
        assert_eq!(
            problem(&archive(parts)),
            OfficeProblem::Other(expected),
            "{parts:?}"
        );
    };
    check(
        &[("_rels/.rels", &relations("xl/workbook.xml"))],
        OtherArchive::Spreadsheet,
    );
    check(
        &[("_rels/.rels", &relations("ppt/presentation.xml"))],
        OtherArchive::Slides,
    );
    check(
        &[("mimetype", "application/vnd.oasis.opendocument.spreadsheet")],
        OtherArchive::Spreadsheet,
    );
    check(
        &[(
            "mimetype",
            "application/vnd.oasis.opendocument.presentation",
        )],
        OtherArchive::Slides,
    );
    check(&[("mimetype", "application/epub+zip")], OtherArchive::Epub);
    check(&[("a.txt", "text")], OtherArchive::Zip);
    check(&[], OtherArchive::Zip);
}

#[test]
fn a_document_that_needs_a_password_says_so() {
    let manifest = r#"<manifest:manifest><manifest:file-entry manifest:full-path="content.xml"><manifest:encryption-data/></manifest:file-entry></manifest:manifest>"#;
    let odt = archive(&[
        ("mimetype", "application/vnd.oasis.opendocument.text"),
        ("META-INF/manifest.xml", manifest),
        ("content.xml", "\u{1}not xml"),
    ]);
    assert_eq!(problem(&odt), OfficeProblem::Locked);
    let name: Vec<u8> = "EncryptedPackage"
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    assert!(is_locked_ooxml(&[b"\xd0\xcf\x11\xe0", &name[..]].concat()));
    assert!(!is_locked_ooxml(b"\xd0\xcf\x11\xe0 EncryptedPackage"));
}

#[test]
fn a_damaged_document_says_so_wherever_it_is_cut() {
    let words: Vec<String> = (0..4000).map(|word| format!("word{word} ")).collect();
    let words = words.concat();
    let text = format!("<d><body><p><r><t>{words}</t></r></p></body></d>");
    let whole = archive(&[
        ("_rels/.rels", &relations("word/document.xml")),
        ("word/document.xml", &text),
    ]);
    assert_eq!(read(&whole).unwrap().1, words);
    for cut in [4, whole.len() / 2, whole.len() - 1] {
        assert_eq!(problem(&whole[..cut]), OfficeProblem::Damaged, "{cut}");
    }
    let mut wrong = whole.clone();
    let middle = whole.len() / 2;
    wrong[middle..middle + 40].fill(0xff);
    assert_eq!(problem(&wrong), OfficeProblem::Damaged);
    let unclosed = archive(&[
        ("_rels/.rels", &relations("word/document.xml")),
        ("word/document.xml", "<d><p><t>a</t>"),
    ]);
    assert_eq!(problem(&unclosed), OfficeProblem::Damaged);
    let missing = archive(&[("_rels/.rels", &relations("word/document.xml"))]);
    assert_eq!(problem(&missing), OfficeProblem::Damaged);
}

#[test]
fn a_small_file_that_unpacks_to_a_huge_text_is_refused() {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
    zip.start_file("_rels/.rels", options).unwrap();
    zip.write_all(relations("word/document.xml").as_bytes())
        .unwrap();
    zip.start_file("word/document.xml", options).unwrap();
    zip.write_all(b"<d><p>").unwrap();
    let run = format!("<t>{}</t>", "a".repeat(1 << 20));
    for _ in 0..=MAX_TEXT_BYTES >> 20 {
        zip.write_all(run.as_bytes()).unwrap();
    }
    zip.write_all(b"</p></d>").unwrap();
    let bytes = zip.finish().unwrap().into_inner();
    assert!(bytes.len() < 1 << 20);
    assert_eq!(problem(&bytes), OfficeProblem::TooLong);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn any_xml_is_answered_and_never_panics(xml in "(<(/?)(p|t|tbl|tr|tc|txbxContent|tab|footnoteReference)(/?)>|[a-z& ]{0,3}){0,40}") {
        let _ = read(&archive(&[("_rels/.rels", &relations("word/document.xml")), ("word/document.xml", &xml)]));
    }

    #[test]
    fn a_paragraph_of_any_words_is_read_back(words in "[^<>&\\p{Cc}]{1,80}") {
        let xml = format!("<d><p><t>{words}</t></p></d>");
        let bytes = archive(&[("_rels/.rels", &relations("word/document.xml")), ("word/document.xml", &xml)]);
        prop_assert_eq!(read(&bytes).unwrap().1, words);
    }
}
