//! One file, read as its bytes come.

use std::mem;

use crate::{
    format::{Format, Layout},
    formats::{self, LineReader, SheetReader},
    json::Json,
    ledger::Ledger,
    mapping::Mapping,
    problem::Slip,
    record::Place,
    sheet::{self, Head},
};

/// Bytes by which a format is recognised. A log may begin with long lines that say nothing of it.
const ENOUGH: usize = 1 << 20;

/// The longest document or line that is read. Reports come in pages of well under a megabyte; lines of logs hold whole files.
const LONGEST: usize = 256 << 20;

/// Lines that are looked at for a format.
const LINES_TRIED: usize = 200;

/// Reads one file into a ledger.
pub struct Reader {
    file: u32,
    /// What the visitor says it is.
    chosen: Option<Format>,
    /// Mappings for a sheet of no known provider, those that are wanted more first.
    known: Vec<Mapping>,
    state: State,
    /// What was not read yet: the whole of a document, the beginning of a line.
    rest: Vec<u8>,
    /// How much of `rest` holds no line's end, as was seen: a long line is looked through once.
    searched: usize,
    line: u32,
}

enum State {
    /// Not enough was seen.
    Unknown,
    /// A document, kept until its end.
    Document,
    Lines(Box<dyn LineReader>),
    Sheet {
        head: Option<Head>,
        rows: Box<dyn SheetReader>,
        /// A row whose quotes are open, and the line on which it began.
        open: Option<(String, u32)>,
    },
    /// Nothing of it can be read.
    Given,
}

impl Reader {
    /// Opens a file under its name. `chosen` is a format that the visitor set, which is not questioned.
    pub fn new(ledger: &mut Ledger, name: &str, chosen: Option<Format>) -> Self {
        Self {
            file: ledger.open(name),
            chosen,
            known: Vec::new(),
            state: State::Unknown,
            rest: Vec::new(),
            searched: 0,
            line: 0,
        }
    }

    /// Reads a sheet of no known provider by the first of these mappings whose columns it has, instead of by its names alone.
    #[must_use]
    pub fn with_mappings(mut self, known: Vec<Mapping>) -> Self {
        self.known = known;
        self
    }

    /// Reads a whole file.
    pub fn read(ledger: &mut Ledger, name: &str, bytes: &[u8]) {
        let mut reader = Self::new(ledger, name, None);
        reader.push(ledger, bytes);
        reader.end(ledger);
    }

    /// Reads the next bytes.
    pub fn push(&mut self, ledger: &mut Ledger, bytes: &[u8]) {
        if matches!(self.state, State::Given) {
            return;
        }
        self.rest.extend_from_slice(bytes);
        if matches!(self.state, State::Unknown) && self.rest.len() >= ENOUGH {
            self.recognise(ledger);
        }
        self.read_lines(ledger, false);
        if self.rest.len() > LONGEST {
            self.give_up(ledger, Slip::TooLong);
        }
    }

    /// Reads what is left at the file's end.
    pub fn end(&mut self, ledger: &mut Ledger) {
        if matches!(self.state, State::Unknown) {
            self.recognise(ledger);
        }
        self.read_lines(ledger, true);
        if matches!(self.state, State::Document) {
            let bytes = mem::take(&mut self.rest);
            self.read_document(ledger, &bytes);
        }
        if let State::Lines(lines) = &mut self.state {
            lines.end(ledger);
        }
        self.state = State::Given;
    }

    fn read_document(&self, ledger: &mut Ledger, bytes: &[u8]) {
        let Ok(text) = str::from_utf8(bytes) else {
            return ledger.note(self.place(), Slip::NotText);
        };
        let json = match Json::parse(text.trim_start_matches('\u{feff}')) {
            Ok(json) => json,
            Err(error) if error.is_eof() => return ledger.note(self.place(), Slip::Truncated),
            Err(error) => {
                let why = error.to_string();
                return ledger.note(self.place(), Slip::Broken { why });
            }
        };
        match self.chosen.or_else(|| Format::of_document(json)) {
            Some(format) => {
                ledger.set_format(self.file, format);
                formats::document(format, json, self.file, ledger);
            }
            None => ledger.note(self.place(), Slip::UnknownFormat),
        }
    }

    fn place(&self) -> Place {
        Place {
            file: self.file,
            line: self.line.max(1),
        }
    }

    fn give_up(&mut self, ledger: &mut Ledger, slip: Slip) {
        ledger.note(self.place(), slip);
        self.state = State::Given;
        self.rest = Vec::new();
    }

    /// Finds the format in what was seen.
    fn recognise(&mut self, ledger: &mut Ledger) {
        let seen = self
            .rest
            .get(..self.rest.len().min(ENOUGH))
            .unwrap_or_default();
        if seen.iter().all(u8::is_ascii_whitespace) {
            return self.give_up(ledger, Slip::Empty);
        }
        // A cut may fall within a character.
        let text = match str::from_utf8(seen) {
            Ok(text) => text,
            Err(error) if error.error_len().is_none() => {
                str::from_utf8(&seen[..error.valid_up_to()]).unwrap_or_default()
            }
            Err(_) => return self.give_up(ledger, Slip::NotText),
        };
        let text = text.trim_start_matches('\u{feff}').trim_start();
        if text.contains('\0') {
            return self.give_up(ledger, Slip::NotText);
        }
        if text.starts_with(['{', '[']) {
            self.state = match self.log_format(text) {
                Some(format) => {
                    ledger.set_format(self.file, format);
                    State::Lines(formats::lines(format))
                }
                None => State::Document,
            };
            return;
        }
        let head = Head::parse(text.lines().next().unwrap_or_default());
        let format = self.chosen.or_else(|| Format::of_head(&head.names()));
        let known = mem::take(&mut self.known);
        let rows = format.and_then(|format| formats::sheet(format, known));
        if let Some(format) = format {
            ledger.set_format(self.file, format);
        }
        match rows {
            Some(rows) => {
                self.state = State::Sheet {
                    head: None,
                    rows,
                    open: None,
                };
            }
            None => self.give_up(ledger, Slip::UnknownFormat),
        }
    }

    /// The format of lines that are an object each; `None` for a document. A log is a log though it has one line; an answer on one line
    /// is a document.
    fn log_format(&self, text: &str) -> Option<Format> {
        let mut found = None;
        let mut lines = 0;
        let whole_lines = text.lines().filter(|line| !line.trim().is_empty());
        for line in whole_lines.take(LINES_TRIED) {
            let Ok(json) = Json::parse(line) else { break };
            lines += 1;
            found = found.or_else(|| Format::of_line(json));
        }
        match self.chosen {
            Some(chosen) => match chosen.layout() {
                Some(layout) => (layout == Layout::Lines).then_some(chosen),
                None => (lines > 1).then_some(chosen),
            },
            None => found.filter(|format| lines > 1 || format.layout() == Some(Layout::Lines)),
        }
    }

    /// Reads the whole lines of what is left.
    fn read_lines(&mut self, ledger: &mut Ledger, is_end: bool) {
        if !matches!(self.state, State::Lines(_) | State::Sheet { .. }) {
            return;
        }
        let rest = mem::take(&mut self.rest);
        let (mut start, mut from) = (0, mem::take(&mut self.searched));
        while let Some(length) = rest[from..].iter().position(|byte| *byte == b'\n') {
            self.read_line(ledger, &rest[start..from + length], false);
            start = from + length + 1;
            from = start;
        }
        if is_end {
            if start < rest.len() {
                self.read_line(ledger, &rest[start..], true);
            }
            if let State::Sheet {
                open: Some((_, line)),
                ..
            } = &self.state
            {
                let place = Place {
                    file: self.file,
                    line: *line,
                };
                ledger.note(place, Slip::Truncated);
            }
        } else {
            self.rest = rest[start..].to_vec();
            self.searched = self.rest.len();
        }
    }

    fn read_line(&mut self, ledger: &mut Ledger, bytes: &[u8], is_last: bool) {
        self.line += 1;
        let place = Place {
            file: self.file,
            line: self.line,
        };
        let Ok(text) = str::from_utf8(bytes) else {
            return ledger.note(place, Slip::NotText);
        };
        match &mut self.state {
            State::Lines(lines) => {
                let text = text.trim_start_matches('\u{feff}').trim();
                if !text.is_empty() {
                    lines.line(text, place, is_last, ledger);
                }
            }
            State::Sheet { head, rows, open } => {
                let (row, line) = match open.take() {
                    Some((before, line)) => (format!("{before}\n{text}"), line),
                    None => (text.to_owned(), self.line),
                };
                if sheet::is_open(&row) {
                    *open = Some((row, line));
                    return;
                }
                let place = Place {
                    file: self.file,
                    line,
                };
                match head {
                    None if row.trim().trim_matches('\u{feff}').is_empty() => {}
                    None => {
                        let read = Head::parse(&row);
                        rows.head(&read, place, ledger);
                        *head = Some(read);
                    }
                    Some(head) => {
                        let row = head.row(&row);
                        if !row.is_blank() {
                            rows.row(&row, place, ledger);
                        }
                    }
                }
            }
            _ => {}
        }
    }
}
