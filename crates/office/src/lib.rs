//! The text of office documents: Word (`.docx`) and OpenDocument (`.odt`).
//!
//! A document is an archive of XML files. [`read`] says what kind of archive the bytes are, and gives the text of those that hold one.
mod archive;
mod elements;
mod flow;

use thiserror::Error;

/// Most text a document may hold, in bytes of UTF-8 (50 MiB), as much as a text file may have. A few kilobytes can be made to unpack
/// to gigabytes; reading ends here.
pub const MAX_TEXT_BYTES: usize = 50 << 20;
/// Most XML that is unpacked of a document, in bytes (512 MiB). The XML of a text is some ten times as long as the text.
pub const MAX_XML_BYTES: u64 = 512 << 20;

/// A kind of document whose text is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DocumentKind {
    /// Word, since 2007: `.docx`, and `.docm` and templates.
    Docx,
    /// A text of the OpenDocument format: `.odt`, and templates.
    Odt,
}

/// An archive that is not a text document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OtherArchive {
    /// A spreadsheet: XLSX or ODS.
    Spreadsheet,
    /// Slides: PPTX or ODP.
    Slides,
    /// An EPUB book.
    Epub,
    /// Anything else that is packed as ZIP.
    Zip,
}

/// Why a document's text could not be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum OfficeProblem {
    /// It is no text document.
    #[error("the archive is not a text document")]
    Other(OtherArchive),
    /// A password is needed to open it.
    #[error("the document is locked with a password")]
    Locked,
    /// It is cut short or not what it says it is.
    #[error("the document is damaged")]
    Damaged,
    /// It unpacks to more than [`MAX_XML_BYTES`], or its text is longer than [`MAX_TEXT_BYTES`].
    #[error("the document unpacks to more than is read")]
    TooLong,
}

/// The kind and the text of the document in these bytes, which are those of a ZIP archive.
///
/// # Errors
/// [`OfficeProblem`], whatever the bytes are.
pub fn read(bytes: &[u8]) -> Result<(DocumentKind, String), OfficeProblem> {
    let mut archive = archive::Archive::open(bytes)?;
    if let Some(main) = archive.word_text()? {
        let text = flow::read_docx(&mut archive, &main)?;
        return Ok((DocumentKind::Docx, text));
    }
    match archive.media_type().as_deref() {
        Some(kind) if kind.starts_with("application/vnd.oasis.opendocument.text") => {
            archive.refuse_locked_odf()?;
            Ok((DocumentKind::Odt, flow::read_odt(&mut archive)?))
        }
        Some(kind) if kind.starts_with("application/vnd.oasis.opendocument.spreadsheet") => {
            Err(OfficeProblem::Other(OtherArchive::Spreadsheet))
        }
        Some(kind) if kind.starts_with("application/vnd.oasis.opendocument.presentation") => {
            Err(OfficeProblem::Other(OtherArchive::Slides))
        }
        Some("application/epub+zip") => Err(OfficeProblem::Other(OtherArchive::Epub)),
        _ => Err(OfficeProblem::Other(OtherArchive::Zip)),
    }
}

/// Whether an OLE compound file, which `.doc` files are, holds a newer document locked with a password ([MS-OFFCRYPTO], 2.3.4.4: a stream
/// called `EncryptedPackage`).
pub fn is_locked_ooxml(ole: &[u8]) -> bool {
    // Names in the directory of a compound file are UTF-16 with the low byte first.
    const NAME: &[u8] = b"E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0";
    ole.windows(NAME.len()).any(|window| window == NAME)
}
