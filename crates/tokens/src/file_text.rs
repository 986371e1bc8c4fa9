//! Turning the bytes of a file into text, or saying why they are not text.
use std::str;

/// Largest file taken, in bytes (50 MiB). Larger ones are refused before they are read.
pub const MAX_FILE_BYTES: u64 = 50 << 20;
/// Largest file whose text is put in the text box, in bytes (1 MiB): a text box with more makes browsers slow.
pub const MAX_BOX_BYTES: usize = 1 << 20;

/// Most lines of a text that is put in the text box, however short they are: a text box lays all of them out. In a bare one a key took
/// Chromium less than 50 ms in 10,000 lines, 60 ms in 20,000, 120 ms in 40,000 and 350 ms in 200,000 (two shared cores, 2026-11-26).
pub const MAX_BOX_LINES: u64 = 10_000;

/// What a file turned out to be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FileText {
    /// Text.
    Text {
        /// The text, without a byte order mark.
        text: String,
        /// How it was written.
        form: TextForm,
    },
    /// Nothing, or only a byte order mark.
    Empty,
    /// Not text.
    Binary(BinaryFormat),
    /// Text by the look of it, but with bytes that do not fit UTF-8 (or the UTF-16 its mark announces).
    Undecodable {
        /// Offset of the first byte that does not fit.
        first_bad_byte: u64,
        /// Bytes that do not fit, in thousandths of the file, rounded up.
        bad_per_mille: u32,
    },
}

/// How a text file was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TextForm {
    /// UTF-8, with or without a byte order mark.
    Utf8,
    /// UTF-16 with the low byte first, by its byte order mark.
    Utf16Le,
    /// UTF-16 with the high byte first, by its byte order mark.
    Utf16Be,
}

/// A kind of file that is not text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BinaryFormat {
    /// PDF.
    Pdf,
    /// ZIP, which JAR and many other files are too.
    Zip,
    /// A spreadsheet: XLSX or ODS.
    Spreadsheet,
    /// Slides: PPTX or ODP.
    Slides,
    /// EPUB book.
    Epub,
    /// PNG image.
    Png,
    /// JPEG image.
    Jpeg,
    /// GIF image.
    Gif,
    /// RIFF: WebP images, WAV and AVI.
    Riff,
    /// gzip.
    Gzip,
    /// Zstandard.
    Zstd,
    /// Office files from before 2007 (OLE compound files): DOC, XLS, PPT.
    OldOffice,
    /// `SQLite` database.
    Sqlite,
    /// Linux program.
    Elf,
    /// Windows program.
    Exe,
    /// WebAssembly.
    Wasm,
    /// MP3, by its ID3 tag.
    Mp3,
    /// Something else: it has zero bytes, which text has not.
    Unknown,
}

/// The first bytes of each format and its id.
const MAGIC: &[(&[u8], BinaryFormat)] = &[
    (b"%PDF-", BinaryFormat::Pdf),
    (b"PK\x03\x04", BinaryFormat::Zip),
    (b"PK\x05\x06", BinaryFormat::Zip),
    (b"\x89PNG\r\n\x1a\n", BinaryFormat::Png),
    (b"\xff\xd8\xff", BinaryFormat::Jpeg),
    (b"GIF87a", BinaryFormat::Gif),
    (b"GIF89a", BinaryFormat::Gif),
    (b"RIFF", BinaryFormat::Riff),
    (b"\x1f\x8b", BinaryFormat::Gzip),
    (b"\x28\xb5\x2f\xfd", BinaryFormat::Zstd),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", BinaryFormat::OldOffice),
    (b"SQLite format 3\0", BinaryFormat::Sqlite),
    (b"\x7fELF", BinaryFormat::Elf),
    (b"MZ\x90\0", BinaryFormat::Exe),
    (b"\0asm", BinaryFormat::Wasm),
    (b"ID3", BinaryFormat::Mp3),
];

/// Formats that are told by what is in the archive.
const ARCHIVES: [BinaryFormat; 3] = [
    BinaryFormat::Spreadsheet,
    BinaryFormat::Slides,
    BinaryFormat::Epub,
];

impl BinaryFormat {
    /// The name used between worker and page.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Zip => "zip",
            Self::Spreadsheet => "spreadsheet",
            Self::Slides => "slides",
            Self::Epub => "epub",
            Self::Png => "png",
            Self::Jpeg => "jpeg",
            Self::Gif => "gif",
            Self::Riff => "riff",
            Self::Gzip => "gzip",
            Self::Zstd => "zstd",
            Self::OldOffice => "old_office",
            Self::Sqlite => "sqlite",
            Self::Elf => "elf",
            Self::Exe => "exe",
            Self::Wasm => "wasm",
            Self::Mp3 => "mp3",
            Self::Unknown => "unknown",
        }
    }

    /// The format of that id; [`BinaryFormat::Unknown`] for others.
    pub fn from_id(id: &str) -> Self {
        MAGIC
            .iter()
            .map(|&(_, format)| format)
            .chain(ARCHIVES)
            .find(|format| format.id() == id)
            .unwrap_or(Self::Unknown)
    }

    pub(crate) fn of(bytes: &[u8]) -> Option<Self> {
        let named = MAGIC.iter().find(|(magic, _)| bytes.starts_with(magic));
        match named {
            // "RIFF" and "ID3" may begin a text; zero bytes tell.
            Some((_, format @ (Self::Riff | Self::Mp3))) => bytes.contains(&0).then_some(*format),
            Some((_, format)) => Some(*format),
            None => bytes.contains(&0).then_some(Self::Unknown),
        }
    }
}

/// Reads a file. UTF-8 unless a byte order mark says UTF-16. What stands in documents is read by [`super::documents`].
pub fn read(bytes: &[u8]) -> FileText {
    match split_mark(bytes) {
        (_, []) => FileText::Empty,
        (form @ (TextForm::Utf16Le | TextForm::Utf16Be), rest) => read_utf16(rest, form),
        (TextForm::Utf8, rest) => {
            if let Some(format) = BinaryFormat::of(rest) {
                return FileText::Binary(format);
            }
            match str::from_utf8(rest) {
                Ok(text) => FileText::Text {
                    text: text.to_owned(),
                    form: TextForm::Utf8,
                },
                Err(error) => {
                    let bad = rest.utf8_chunks().map(|chunk| chunk.invalid().len()).sum();
                    undecodable(
                        bytes.len() - rest.len() + error.valid_up_to(),
                        bad,
                        bytes.len(),
                    )
                }
            }
        }
    }
}

/// What decodes, with U+FFFD for what does not.
pub fn decode_lossy(bytes: &[u8]) -> String {
    match split_mark(bytes) {
        (TextForm::Utf8, rest) => String::from_utf8_lossy(rest).into_owned(),
        (form, rest) => {
            let mut text: String = char::decode_utf16(units(rest, form))
                .map(|unit| unit.unwrap_or(char::REPLACEMENT_CHARACTER))
                .collect();
            if rest.len() % 2 == 1 {
                text.push(char::REPLACEMENT_CHARACTER);
            }
            text
        }
    }
}

/// Whether the file begins with a byte order mark, which is no part of its text.
pub fn has_mark(bytes: &[u8]) -> bool {
    split_mark(bytes).1.len() < bytes.len()
}

/// Takes the byte order mark off.
fn split_mark(bytes: &[u8]) -> (TextForm, &[u8]) {
    match bytes {
        [0xef, 0xbb, 0xbf, rest @ ..] => (TextForm::Utf8, rest),
        [0xff, 0xfe, rest @ ..] => (TextForm::Utf16Le, rest),
        [0xfe, 0xff, rest @ ..] => (TextForm::Utf16Be, rest),
        _ => (TextForm::Utf8, bytes),
    }
}

fn units(bytes: &[u8], form: TextForm) -> impl Iterator<Item = u16> {
    bytes.chunks_exact(2).map(move |pair| match form {
        TextForm::Utf16Be => u16::from_be_bytes([pair[0], pair[1]]),
        _ => u16::from_le_bytes([pair[0], pair[1]]),
    })
}

fn read_utf16(rest: &[u8], form: TextForm) -> FileText {
    let mut text = String::with_capacity(rest.len());
    let (mut at, mut bad, mut first_bad) = (2, 0, None);
    for unit in char::decode_utf16(units(rest, form)) {
        if let Ok(character) = unit {
            text.push(character);
            at += 2 * character.len_utf16();
        } else {
            first_bad.get_or_insert(at);
            bad += 2;
            at += 2;
        }
    }
    if rest.len() % 2 == 1 {
        first_bad.get_or_insert(at);
        bad += 1;
    }
    match first_bad {
        Some(first_bad) => undecodable(first_bad, bad, rest.len() + 2),
        None => FileText::Text { text, form },
    }
}

fn undecodable(first_bad_byte: usize, bad: usize, total: usize) -> FileText {
    let bad_per_mille = (bad as u64 * 1000).div_ceil(total.max(1) as u64);
    FileText::Undecodable {
        first_bad_byte: first_bad_byte as u64,
        bad_per_mille: u32::try_from(bad_per_mille).unwrap_or(1000),
    }
}
