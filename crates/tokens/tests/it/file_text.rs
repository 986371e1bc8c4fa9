//! Files are text, or it is said what they are.
use proptest::prelude::*;
use tokens::file_text::{BinaryFormat, FileText, TextForm, decode_lossy, read};

fn text(text: &str, form: TextForm) -> FileText {
    FileText::Text {
        text: text.to_owned(),
        form,
    }
}

fn undecodable(first_bad_byte: u64, bad_per_mille: u32) -> FileText {
    FileText::Undecodable {
        first_bad_byte,
        bad_per_mille,
    }
}

#[test]
fn unicode_files_are_read_without_their_mark() {
    let check = |bytes: &[u8], expected: FileText| assert_eq!(read(bytes), expected, "{bytes:?}");
    check("héllo".as_bytes(), text("héllo", TextForm::Utf8));
    check(b"\xef\xbb\xbfhi", text("hi", TextForm::Utf8));
    check(b"\xff\xfeh\0i\0", text("hi", TextForm::Utf16Le));
    check(b"\xfe\xff\0h\0i", text("hi", TextForm::Utf16Be));
    check(b"\xff\xfe\x3d\xd8\x00\xde", text("😀", TextForm::Utf16Le));
    check(b"", FileText::Empty);
    check(b"\xef\xbb\xbf", FileText::Empty);
    check(b"\xff\xfe", FileText::Empty);
}

#[test]
fn bytes_that_do_not_fit_are_located_and_weighed() {
    let check = |bytes: &[u8], expected: FileText, lossy: &str| {
        assert_eq!(read(bytes), expected, "{bytes:?}");
        assert_eq!(decode_lossy(bytes), lossy, "{bytes:?}");
    };
    check(
        b"caf\xe9 au lait",
        undecodable(3, 84),
        "caf\u{fffd} au lait",
    );
    check(
        b"\xef\xbb\xbfab\xff\xff",
        undecodable(5, 286),
        "ab\u{fffd}\u{fffd}",
    );
    check(
        b"\xed\xa0\x80x",
        undecodable(0, 750),
        "\u{fffd}\u{fffd}\u{fffd}x",
    );
    // A lone half of a surrogate pair, and half a unit at the end.
    check(b"\xff\xfeh\0\x3d\xd8i\0", undecodable(4, 250), "h\u{fffd}i");
    check(b"\xff\xfeh\0i", undecodable(4, 200), "h\u{fffd}");
}

#[test]
fn files_that_are_not_text_are_named() {
    let check =
        |bytes: &[u8], format| assert_eq!(read(bytes), FileText::Binary(format), "{bytes:?}");
    check(b"%PDF-1.7\n%\xe2\xe3", BinaryFormat::Pdf);
    check(b"\x89PNG\r\n\x1a\n\0\0", BinaryFormat::Png);
    check(b"\xff\xd8\xff\xe0\0", BinaryFormat::Jpeg);
    check(b"\x1f\x8b\x08\0", BinaryFormat::Gzip);
    check(b"\x7fELF\x02\x01", BinaryFormat::Elf);
    check(b"RIFF\x24\0\0\0WEBP", BinaryFormat::Riff);
    check(b"text\0with a zero byte", BinaryFormat::Unknown);
    assert_eq!(
        read(b"RIFF is a container format"),
        text("RIFF is a container format", TextForm::Utf8)
    );
    for format in [BinaryFormat::Pdf, BinaryFormat::Epub, BinaryFormat::Unknown] {
        assert_eq!(BinaryFormat::from_id(format.id()), format);
    }
}

proptest! {
    #[test]
    fn any_bytes_are_answered_and_never_panic(bytes in prop::collection::vec(any::<u8>(), 0..300), mark in 0usize..4) {
        let bytes = [[&b""[..], b"\xff\xfe", b"\xfe\xff", b"\xef\xbb\xbf"][mark], &bytes].concat();
        let lossy = decode_lossy(&bytes);
        match read(&bytes) {
            FileText::Text { text, .. } => prop_assert_eq!(text, lossy),
            FileText::Undecodable { first_bad_byte, bad_per_mille } => {
                prop_assert!(lossy.contains(char::REPLACEMENT_CHARACTER));
                prop_assert!(first_bad_byte < bytes.len() as u64);
                prop_assert!((1..=1000).contains(&bad_per_mille));
            }
            FileText::Empty => prop_assert_eq!(lossy, ""),
            FileText::Binary(_) => {}
        }
    }

    #[test]
    fn utf_16_of_any_text_is_read_back(written in "\\PC{1,80}") {
        let units: Vec<u16> = written.encode_utf16().collect();
        let le: Vec<u8> = [0xff, 0xfe].into_iter().chain(units.iter().flat_map(|unit| unit.to_le_bytes())).collect();
        let be: Vec<u8> = [0xfe, 0xff].into_iter().chain(units.iter().flat_map(|unit| unit.to_be_bytes())).collect();
        prop_assert_eq!(read(&le), text(&written, TextForm::Utf16Le));
        prop_assert_eq!(read(&be), text(&written, TextForm::Utf16Be));
    }
}
