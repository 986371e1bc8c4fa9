//! The text of a document is read, or it is said why there is none.
use proptest::prelude::*;
use tokens::Encoding;
use tokens::documents::read;
use tokens::protocol::Problem;

/// An archive of these parts, each stored as it is: local headers with the parts, an entry for each in the directory, the directory's end (APPNOTE 6.3.10).
fn archive(parts: &[(&str, &str)]) -> Vec<u8> {
    let (mut bytes, mut directory) = (Vec::new(), Vec::new());
    for (name, text) in parts {
        let at = u32::try_from(bytes.len()).unwrap();
        let length = u32::try_from(text.len()).unwrap().to_le_bytes();
        let sizes = [crc32(text.as_bytes()).to_le_bytes(), length, length].concat();
        let name_length = u16::try_from(name.len()).unwrap().to_le_bytes();
        let common = [
            &[10, 0, 0, 0, 0, 0, 0, 0, 0, 0][..],
            &sizes,
            &name_length,
            &[0, 0],
        ]
        .concat();
        bytes.extend([b"PK\x03\x04", &common[..], name.as_bytes(), text.as_bytes()].concat());
        directory.extend(
            [
                b"PK\x01\x02\x0a\0",
                &common[..],
                &[0; 10],
                &at.to_le_bytes(),
                name.as_bytes(),
            ]
            .concat(),
        );
    }
    let count = u16::try_from(parts.len()).unwrap().to_le_bytes();
    let size = u32::try_from(directory.len()).unwrap().to_le_bytes();
    let at = u32::try_from(bytes.len()).unwrap().to_le_bytes();
    bytes.extend(
        [
            &directory[..],
            b"PK\x05\x06\0\0\0\0",
            &count,
            &count,
            &size,
            &at,
            &[0, 0],
        ]
        .concat(),
    );
    bytes
}

fn crc32(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(u32::MAX, |crc, byte| {
        (0..8).fold(crc ^ u32::from(*byte), |crc, _| {
            (crc >> 1) ^ (0xedb8_8320 & (crc & 1).wrapping_neg())
        })
    })
}

/// The list that says which part is a document's main one.
fn relations(main: &str) -> String {
    format!(
        r#"<Relationships><Relationship Type="http://x/officeDocument" Target="{main}"/></Relationships>"#
    )
}

#[test]
fn the_text_of_a_document_is_read() {
    let check = |parts: &[(&str, &str)], expected: &str| {
        assert_eq!(
            read(&archive(parts)),
            Ok(Some(expected.to_owned())),
            "{parts:?}"
        );
    };
    check(
        &[
            ("_rels/.rels", &relations("word/document.xml")),
            (
                "word/document.xml",
                "<w:d xmlns:w='w'><w:p><w:r><w:t>Hi</w:t></w:r></w:p><w:p><w:t>there</w:t></w:p></w:d>",
            ),
        ],
        "Hi\nthere",
    );
    check(
        &[
            ("mimetype", "application/vnd.oasis.opendocument.text"),
            ("content.xml", "<d><p>Hi</p></d>"),
        ],
        "Hi",
    );
}

#[test]
fn a_document_without_a_text_says_why() {
    let check = |bytes: &[u8], problem: Problem| assert_eq!(read(bytes), Err(problem));
    let named = |format: &str| Problem::FileBinary {
        format: format.to_owned(),
    };
    let word = relations("word/document.xml");
    let empty = [
        ("_rels/.rels", &*word),
        ("word/document.xml", "<d><p/><p/></d>"),
    ];
    check(&archive(&empty), Problem::FileEmpty);
    check(&archive(&empty[..1]), Problem::FileDamaged);
    for (main, format) in [
        ("xl/workbook.xml", "spreadsheet"),
        ("ppt/presentation.xml", "slides"),
    ] {
        check(
            &archive(&[("_rels/.rels", &relations(main))]),
            named(format),
        );
    }
    check(
        &archive(&[("mimetype", "application/epub+zip")]),
        named("epub"),
    );
    check(&archive(&[("readme.txt", "text")]), named("zip"));
    let locked: Vec<u8> = "EncryptedPackage"
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    let locked = [b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", &locked[..]].concat();
    check(&locked, Problem::FileLocked);
}

#[test]
fn what_is_no_document_is_left_to_others() {
    let old_office = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0";
    for bytes in [&b""[..], b"plain text", b"%PDF-1.7", old_office] {
        assert_eq!(read(bytes), Ok(None), "{bytes:?}");
    }
}

#[test]
fn a_text_is_of_a_document_until_another_takes_its_place() {
    let mut session = super::session::session(&[Encoding::R50kBase]);
    let encoding = Encoding::R50kBase;
    let text = || "Hi".to_owned();
    let silent = &mut |_, _| ();
    session.set_document(encoding, text(), silent).unwrap();
    assert!(session.readings().is_of_document);
    session.set_text(encoding, text(), silent).unwrap();
    assert!(!session.readings().is_of_document);
    session.set_document(encoding, text(), silent).unwrap();
    session.set_file(encoding, b"Hi", false, silent).unwrap();
    assert!(!session.readings().is_of_document);
}

proptest! {
    #[test]
    fn any_bytes_behind_the_mark_of_an_archive_are_answered(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        let bytes = [b"PK\x03\x04", &bytes[..]].concat();
        prop_assert!(!matches!(read(&bytes), Ok(None)));
    }
}
