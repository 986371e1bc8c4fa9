//! The archive a document is packed in: its parts by name, and what kind of document they make.
use std::io::{BufRead, BufReader, Cursor, Read};

use quick_xml::{
    Reader,
    events::{BytesStart, Event},
};
use zip::{ZipArchive, result::ZipError};

use crate::{MAX_XML_BYTES, OfficeProblem, OtherArchive};

/// Most bytes of a part that is not text: names, types and relations of the others.
const MAX_LIST_BYTES: u64 = 4 << 20;

/// An opened archive.
pub(crate) struct Archive<'a>(ZipArchive<Cursor<&'a [u8]>>);

impl<'a> Archive<'a> {
    /// Reads the archive's directory.
    pub(crate) fn open(bytes: &'a [u8]) -> Result<Self, OfficeProblem> {
        let archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| OfficeProblem::Damaged)?;
        Ok(Self(archive))
    }

    /// A part as XML, unpacked while it is read.
    pub(crate) fn xml(&mut self, name: &str) -> Result<Reader<impl BufRead>, OfficeProblem> {
        let part = self.0.by_name(name).map_err(why)?;
        if part.encrypted() {
            return Err(OfficeProblem::Locked);
        }
        let limited = Limited {
            part,
            left: MAX_XML_BYTES,
        };
        Ok(Reader::from_reader(BufReader::new(limited)))
    }

    /// A part as XML; `None` where there is no such part.
    pub(crate) fn xml_if_any(
        &mut self,
        name: &str,
    ) -> Result<Option<Reader<impl BufRead>>, OfficeProblem> {
        if self.0.index_for_name(name).is_none() {
            return Ok(None);
        }
        self.xml(name).map(Some)
    }

    /// The name of the part that holds a Word document's text; `None` if the archive is none of Office's.
    ///
    /// # Errors
    /// [`OfficeProblem::Other`] for Office's other documents.
    pub(crate) fn word_text(&mut self) -> Result<Option<String>, OfficeProblem> {
        let mut main = None;
        self.each_element("_rels/.rels", |element| {
            if attribute(element, "Type").is_some_and(|kind| kind.ends_with("/officeDocument")) {
                main = attribute(element, "Target");
            }
        })?;
        let Some(main) = main else {
            return Ok(None);
        };
        let main = main.trim_start_matches('/').to_owned();
        match main.split('/').next() {
            Some("xl") => Err(OfficeProblem::Other(OtherArchive::Spreadsheet)),
            Some("ppt") => Err(OfficeProblem::Other(OtherArchive::Slides)),
            Some("word") => Ok(Some(main)),
            _ => Err(OfficeProblem::Other(OtherArchive::Zip)),
        }
    }

    /// What the part `mimetype` says, which OpenDocument and EPUB archives begin with.
    pub(crate) fn media_type(&mut self) -> Option<String> {
        let mut kind = String::new();
        let part = self.0.by_name("mimetype").ok()?;
        part.take(MAX_LIST_BYTES).read_to_string(&mut kind).ok()?;
        Some(kind.trim().to_owned())
    }

    /// Refuses an OpenDocument whose parts are locked with a password: the archive is readable then and its parts are not.
    pub(crate) fn refuse_locked_odf(&mut self) -> Result<(), OfficeProblem> {
        let mut is_locked = false;
        self.each_element("META-INF/manifest.xml", |element| {
            is_locked |= element.local_name().as_ref() == "encryption-data";
        })?;
        if is_locked {
            return Err(OfficeProblem::Locked);
        }
        Ok(())
    }

    /// Looks at each element of a list. A list that is not there has none.
    fn each_element(
        &mut self,
        name: &str,
        mut look: impl FnMut(&BytesStart<'_>),
    ) -> Result<(), OfficeProblem> {
        let Some(mut xml) = self.xml_if_any(name)? else {
            return Ok(());
        };
        let mut buffer = Vec::new();
        loop {
            buffer.clear();
            match xml
                .read_event_into(&mut buffer)
                .map_err(|_| OfficeProblem::Damaged)?
            {
                Event::Start(element) | Event::Empty(element) => look(&element),
                Event::Eof => return Ok(()),
                _ => {}
            }
        }
    }
}

/// The value of the attribute of that name, whatever its prefix.
pub(crate) fn attribute(element: &BytesStart<'_>, name: &str) -> Option<String> {
    let mut attributes = element.attributes().flatten();
    let found = attributes.find(|attribute| attribute.key.local_name().as_ref() == name)?;
    Some(
        found
            .normalized_value(quick_xml::XmlVersion::Implicit1_0)
            .ok()?
            .into_owned(),
    )
}

fn why(error: ZipError) -> OfficeProblem {
    match error {
        ZipError::UnsupportedArchive(ZipError::PASSWORD_REQUIRED) => OfficeProblem::Locked,
        _ => OfficeProblem::Damaged,
    }
}

/// A part that ends with an error where it is longer than a document can be.
struct Limited<R> {
    part: R,
    left: u64,
}

/// What the error says, so that it can be told from others.
pub(crate) const TOO_LONG: std::io::ErrorKind = std::io::ErrorKind::FileTooLarge;

impl<R: Read> Read for Limited<R> {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        let read = self.part.read(buffer)?;
        self.left = self.left.checked_sub(read as u64).ok_or(TOO_LONG)?;
        Ok(read)
    }
}
