//! What the worker does, without the browser: it keeps the vocabularies and the text, and answers.
use std::ops::Range;
use std::sync::Arc;

use super::document::{MARK, Progress};
use super::file_text::{self, FileText, MAX_BOX_BYTES, MAX_BOX_LINES};
use super::protocol::Problem;
use super::vocabulary::Vocabulary;
use super::{ControlTokens, Document, Encoding, Engine, Readings, Span, TextStats, Tokens};

/// Rows sent at once at most: more than any screen shows.
pub const MAX_ROWS: u32 = 1000;

/// The vocabularies fetched so far and the text counted last.
#[derive(Default)]
pub struct Session {
    vocabularies: Vec<Arc<Vocabulary>>,
    document: Option<Document>,
    control_tokens: ControlTokens,
    /// How the next text is to be read.
    next_control_tokens: ControlTokens,
    /// Whether the text began with a byte order mark, which was left out.
    has_mark: bool,
    /// Whether the text is that of a document, of which other things were left out.
    is_of_document: bool,
}

impl Session {
    /// Nothing fetched, nothing counted.
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether texts can be counted in `encoding` already.
    pub fn has_vocabulary(&self, encoding: Encoding) -> bool {
        self.engine(encoding).is_ok()
    }

    /// Takes a vocabulary table, decompressed.
    ///
    /// # Errors
    /// [`Problem::VocabularyDamaged`] when it is not the table of `encoding`.
    pub fn add_vocabulary(&mut self, encoding: Encoding, table: &[u8]) -> Result<(), Problem> {
        let damaged = |error: super::vocabulary::VocabularyError| Problem::VocabularyDamaged {
            encoding: encoding.id().to_owned(),
            detail: error.to_string(),
        };
        let vocabulary = Arc::new(Vocabulary::read(table).map_err(damaged)?);
        Engine::new(encoding, Arc::clone(&vocabulary)).map_err(damaged)?;
        if !self.has_vocabulary(encoding) {
            self.vocabularies.push(vocabulary);
        }
        Ok(())
    }

    /// Reads spellings of control tokens like this in the texts that follow.
    pub fn read_control_tokens(&mut self, control_tokens: ControlTokens) {
        self.next_control_tokens = control_tokens;
    }

    /// Counts a text and keeps it, without the byte order mark it may begin with.
    ///
    /// # Errors
    /// [`Problem::VocabularyUnavailable`] when the vocabulary was not added.
    pub fn set_text(
        &mut self,
        encoding: Encoding,
        mut text: String,
        progress: Progress<'_>,
    ) -> Result<TextStats, Problem> {
        let has_mark = text.starts_with(MARK);
        if has_mark {
            text.drain(..MARK.len_utf8());
        }
        let stats = self.set(encoding, text, has_mark, progress)?;
        self.is_of_document = false;
        Ok(stats)
    }

    fn set(
        &mut self,
        encoding: Encoding,
        text: String,
        has_mark: bool,
        progress: Progress<'_>,
    ) -> Result<TextStats, Problem> {
        let engine = self.engine(encoding)?.reading(self.next_control_tokens);
        self.control_tokens = self.next_control_tokens;
        self.has_mark = has_mark;
        let document = match &mut self.document {
            Some(document) if document.text() == text => {
                document.set_engine(engine, progress);
                document
            }
            Some(document)
                if document.engine().encoding() == encoding
                    && document.engine().control_tokens() == self.control_tokens =>
            {
                document.update(text, progress);
                document
            }
            slot => {
                let document = slot.insert(Document::new(engine));
                document.update(text, progress);
                document
            }
        };
        Ok(document.stats())
    }

    /// Reads a file, then does as for [`Session::set_text`].
    ///
    /// # Errors
    /// The problems of reading files; the text before is kept then.
    pub fn set_file(
        &mut self,
        encoding: Encoding,
        bytes: &[u8],
        lossy: bool,
        progress: Progress<'_>,
    ) -> Result<TextStats, Problem> {
        let text = if lossy {
            file_text::decode_lossy(bytes)
        } else {
            read(bytes)?
        };
        let stats = self.set(encoding, text, file_text::has_mark(bytes), progress)?;
        self.is_of_document = false;
        Ok(stats)
    }

    /// Counts the text of a document ([`super::documents`]) and keeps it.
    ///
    /// # Errors
    /// Says why it cannot be counted; the earlier text stays.
    pub fn set_document(
        &mut self,
        encoding: Encoding,
        text: String,
        progress: Progress<'_>,
    ) -> Result<TextStats, Problem> {
        let stats = self.set(encoding, text, false, progress)?;
        self.is_of_document = true;
        Ok(stats)
    }

    /// What of the text can be read in another way, in the encoding it was counted with last.
    pub fn readings(&self) -> Readings {
        let Some(document) = &self.document else {
            return Readings::default();
        };
        let readings = document.readings();
        let is_changed_by_box = !readings.line_ends.is_empty() && self.text_for_box().is_some();
        Readings {
            with_line_feeds: is_changed_by_box.then(|| document.tokens_with_line_feeds()),
            with_mark: self.has_mark.then(|| document.tokens_with_mark()),
            is_of_document: self.is_of_document,
            ..readings
        }
    }

    /// The text, if it is short enough for a text box.
    pub fn text_for_box(&self) -> Option<&str> {
        let document = self.document.as_ref()?;
        let fits =
            document.text().len() <= MAX_BOX_BYTES && document.stats().lines <= MAX_BOX_LINES;
        fits.then(|| document.text())
    }

    /// Counts the same text in another encoding.
    ///
    /// # Errors
    /// When there is no text, or no such vocabulary.
    pub fn set_encoding(
        &mut self,
        encoding: Encoding,
        progress: Progress<'_>,
    ) -> Result<TextStats, Problem> {
        let engine = self.engine(encoding)?;
        let document = self.document.as_mut().ok_or(Problem::NoText)?;
        document.set_engine(engine, progress);
        Ok(document.stats())
    }

    /// The number of rows of the token view, and some of them.
    ///
    /// # Errors
    /// When there is no text.
    pub fn rows(
        &mut self,
        columns: u32,
        wanted: Range<u32>,
    ) -> Result<(u32, Vec<Vec<Span>>), Problem> {
        let document = self.document.as_mut().ok_or(Problem::NoText)?;
        let end = wanted.end.min(wanted.start.saturating_add(MAX_ROWS));
        Ok((
            document.row_count(columns),
            document.row_spans(columns, wanted.start..end),
        ))
    }

    /// The text counted in every encoding, in the order of [`Encoding::ALL`]; those whose vocabulary was not added are left out.
    ///
    /// # Errors
    /// When there is no text.
    pub fn compare(&self, progress: Progress<'_>) -> Result<Vec<(Encoding, Tokens)>, Problem> {
        let document = self.document.as_ref().ok_or(Problem::NoText)?;
        let bytes = document.text().len() as u64;
        let total = bytes * Encoding::ALL.len() as u64;
        // Encodings with one table differ in their control tokens only.
        let same = |encoding: Encoding| match self.control_tokens {
            ControlTokens::AsText => encoding.table(),
            ControlTokens::AsTokens => encoding,
        };
        let mut known = vec![(same(document.engine().encoding()), document.stats().tokens)];
        let mut counts = Vec::new();
        for (done, encoding) in (0u64..).zip(Encoding::ALL) {
            let before = bytes * done;
            let counted = known
                .iter()
                .find(|(known, _)| *known == same(encoding))
                .map(|(_, count)| *count);
            let count = match (counted, self.engine(encoding)) {
                (Some(count), _) => count,
                (None, Ok(engine)) => {
                    engine.count(document.text(), &mut |done| progress(before + done, total))
                }
                (None, Err(_)) => continue,
            };
            known.push((same(encoding), count));
            counts.push((encoding, count));
        }
        Ok(counts)
    }

    fn engine(&self, encoding: Encoding) -> Result<Engine, Problem> {
        self.vocabularies
            .iter()
            .find_map(|vocabulary| Engine::new(encoding, Arc::clone(vocabulary)).ok())
            .map(|engine| engine.reading(self.control_tokens))
            .ok_or_else(|| Problem::VocabularyUnavailable {
                encoding: encoding.id().to_owned(),
            })
    }
}

fn read(bytes: &[u8]) -> Result<String, Problem> {
    match file_text::read(bytes) {
        FileText::Text { text, .. } => Ok(text),
        FileText::Empty => Err(Problem::FileEmpty),
        FileText::Binary(format) => Err(Problem::FileBinary {
            format: format.id().to_owned(),
        }),
        FileText::Undecodable {
            first_bad_byte,
            bad_per_mille,
        } => Err(Problem::FileNotUtf8 {
            first_bad_byte,
            bad_per_mille,
        }),
    }
}
