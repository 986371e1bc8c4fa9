//! The walk through a document's XML that writes its text.
use std::{collections::BTreeMap, io::BufRead, mem};

use quick_xml::{
    Reader,
    errors::Error as XmlError,
    events::{BytesStart, Event},
};

use crate::{
    MAX_TEXT_BYTES, OfficeProblem,
    archive::{Archive, TOO_LONG, attribute},
    elements::{self, Meaning},
};

/// How deep text boxes and notes may lie in one another.
const MAX_DEPTH: u32 = 16;

/// The text of a Word document whose main part is called `main`.
pub(crate) fn read_docx(archive: &mut Archive<'_>, main: &str) -> Result<String, OfficeProblem> {
    let folder = main.rsplit_once('/').map_or("", |(folder, _)| folder);
    let footnotes = notes(archive, &format!("{folder}/footnotes.xml"), "footnote")?;
    let endnotes = notes(archive, &format!("{folder}/endnotes.xml"), "endnote")?;
    let mut walk = Walk {
        xml: archive.xml(main)?,
        meaning: elements::in_docx,
        is_docx: true,
        footnotes: &footnotes,
        endnotes: &endnotes,
        at_the_end: Vec::new(),
        buffer: Vec::new(),
        written: 0,
    };
    let mut text = walk.flow(0)?;
    for note in walk.at_the_end {
        text.push('\n');
        text.push_str(&note);
    }
    Ok(text)
}

/// The text of an OpenDocument text.
pub(crate) fn read_odt(archive: &mut Archive<'_>) -> Result<String, OfficeProblem> {
    let none = BTreeMap::new();
    let mut walk = Walk {
        xml: archive.xml("content.xml")?,
        meaning: elements::in_odt,
        is_docx: false,
        footnotes: &none,
        endnotes: &none,
        at_the_end: Vec::new(),
        buffer: Vec::new(),
        written: 0,
    };
    walk.flow(0)
}

/// The notes of a part by their ids.
fn notes(
    archive: &mut Archive<'_>,
    part: &str,
    element: &str,
) -> Result<BTreeMap<String, String>, OfficeProblem> {
    let mut notes = BTreeMap::new();
    let Some(xml) = archive.xml_if_any(part)? else {
        return Ok(notes);
    };
    let none = BTreeMap::new();
    let mut walk = Walk {
        xml,
        meaning: elements::in_docx,
        is_docx: true,
        footnotes: &none,
        endnotes: &none,
        at_the_end: Vec::new(),
        buffer: Vec::new(),
        written: 0,
    };
    loop {
        walk.buffer.clear();
        let event = walk.xml.read_event_into(&mut walk.buffer);
        match event.map_err(|error| why(&error))? {
            Event::Start(start) if start.local_name().as_ref() == element => {
                let id = attribute(&start, "id");
                let text = walk.flow(0)?;
                if let Some(id) = id {
                    notes.insert(id, text.trim_start().to_owned());
                }
            }
            Event::Eof => return Ok(notes),
            _ => {}
        }
    }
}

/// A text as far as it is written, and what the next thing in it has to begin with.
#[derive(Default)]
struct Flow {
    text: String,
    /// The next paragraph begins on this line: the first of the flow or of a cell.
    is_fresh: bool,
    /// For each table that is open, whether the row has a cell already.
    rows: Vec<bool>,
    /// What is to be written behind the paragraph, or behind the table that it stands in.
    behind: Vec<String>,
    /// White space that comes next is folded into what stands before it, where white space is folded.
    folds: bool,
}

impl Flow {
    fn new() -> Self {
        Self {
            is_fresh: true,
            ..Self::default()
        }
    }

    fn begin(&mut self, meaning: Meaning) {
        self.folds |= meaning == Meaning::Paragraph;
        match meaning {
            Meaning::Paragraph if mem::take(&mut self.is_fresh) => {}
            Meaning::Paragraph => self.text.push('\n'),
            Meaning::Table => self.rows.push(false),
            Meaning::Row => _ = self.rows.last_mut().map(|has_cell| *has_cell = false),
            Meaning::Cell => {
                let has_cell = self
                    .rows
                    .last_mut()
                    .is_some_and(|has| mem::replace(has, true));
                if has_cell {
                    self.text.push('\t');
                } else if !mem::take(&mut self.is_fresh) {
                    self.text.push('\n');
                }
                self.is_fresh = true;
            }
            _ => {}
        }
    }

    fn end(&mut self, meaning: Meaning) {
        match meaning {
            Meaning::Row => self.is_fresh = false,
            Meaning::Table => {
                self.rows.pop();
                self.is_fresh = false;
            }
            Meaning::Paragraph => {}
            _ => return,
        }
        if self.rows.is_empty() {
            for aside in mem::take(&mut self.behind) {
                self.text.push('\n');
                self.text.push_str(&aside);
            }
        }
    }
}

struct Walk<'a, R> {
    xml: Reader<R>,
    meaning: fn(&str) -> Meaning,
    is_docx: bool,
    footnotes: &'a BTreeMap<String, String>,
    endnotes: &'a BTreeMap<String, String>,
    at_the_end: Vec<String>,
    buffer: Vec<u8>,
    /// Bytes of text so far.
    written: usize,
}

impl<R: BufRead> Walk<'_, R> {
    /// Reads to the end of the element whose start was read last, or of the document, and gives its text.
    fn flow(&mut self, depth: u32) -> Result<String, OfficeProblem> {
        let mut flow = Flow::new();
        let mut open: Vec<Meaning> = Vec::new();
        loop {
            let mut buffer = mem::take(&mut self.buffer);
            buffer.clear();
            let event = self.xml.read_event_into(&mut buffer);
            match event.map_err(|error| why(&error))? {
                Event::Start(start) => match (self.meaning)(start.local_name().as_ref()) {
                    Meaning::Nothing => self.skip()?,
                    Meaning::Aside if depth >= MAX_DEPTH => self.skip()?,
                    Meaning::Aside => {
                        let aside = self.flow(depth + 1)?;
                        flow.behind.push(aside);
                    }
                    meaning => {
                        self.one(meaning, &start, &mut flow)?;
                        flow.begin(meaning);
                        open.push(meaning);
                    }
                },
                Event::Empty(empty) => {
                    let meaning = (self.meaning)(empty.local_name().as_ref());
                    self.one(meaning, &empty, &mut flow)?;
                    flow.begin(meaning);
                    flow.end(meaning);
                }
                Event::End(_) => match open.pop() {
                    Some(meaning) => flow.end(meaning),
                    None => return Ok(flow.text),
                },
                Event::Text(text) => {
                    let text = text.xml10_content();
                    if self.is_text(&open) {
                        self.write(&text, &mut flow)?;
                    }
                }
                Event::CData(text) if self.is_text(&open) => {
                    self.write(&text.xml10_content(), &mut flow)?;
                }
                Event::GeneralRef(reference) if self.is_text(&open) => {
                    let known = match reference.resolve_char_ref() {
                        Ok(Some(char)) => Some(char.to_string()),
                        _ => {
                            quick_xml::escape::resolve_predefined_entity(&reference.xml10_content())
                                .map(str::to_owned)
                        }
                    };
                    let known = known.ok_or(OfficeProblem::Damaged)?;
                    self.count(known.len())?;
                    flow.text.push_str(&known);
                }
                // A part that ends within an element is cut short.
                Event::Eof if open.is_empty() && depth == 0 => return Ok(flow.text),
                Event::Eof => return Err(OfficeProblem::Damaged),
                _ => {}
            }
            self.buffer = buffer;
        }
    }

    /// Whether characters that stand here are text.
    fn is_text(&self, open: &[Meaning]) -> bool {
        if self.is_docx {
            open.last() == Some(&Meaning::Text)
        } else {
            open.contains(&Meaning::Paragraph)
        }
    }

    /// Writes what an element says by itself.
    fn one(
        &mut self,
        meaning: Meaning,
        element: &BytesStart<'_>,
        flow: &mut Flow,
    ) -> Result<(), OfficeProblem> {
        let note = |notes: &BTreeMap<String, String>| {
            attribute(element, "id").and_then(|id| notes.get(&id).cloned())
        };
        match meaning {
            Meaning::Says(text) => {
                self.count(text.len())?;
                flow.text.push_str(text);
                flow.folds = false;
            }
            Meaning::Spaces => {
                let count = attribute(element, "c").and_then(|count| count.parse().ok());
                let count = count.unwrap_or(1usize).min(MAX_TEXT_BYTES);
                self.count(count)?;
                flow.text.extend(std::iter::repeat_n(' ', count));
            }
            Meaning::Footnote => flow.behind.extend(note(self.footnotes)),
            Meaning::Endnote => self.at_the_end.extend(note(self.endnotes)),
            _ => {}
        }
        Ok(())
    }

    /// Writes characters. OpenDocument folds white space to one space, since its XML may be indented.
    fn write(&mut self, text: &str, flow: &mut Flow) -> Result<(), OfficeProblem> {
        self.count(text.len())?;
        if self.is_docx {
            flow.text.push_str(text);
            return Ok(());
        }
        for char in text.chars() {
            let is_space = matches!(char, ' ' | '\t' | '\n' | '\r');
            if !is_space {
                flow.text.push(char);
            } else if !flow.folds {
                flow.text.push(' ');
            }
            flow.folds = is_space;
        }
        Ok(())
    }

    fn count(&mut self, bytes: usize) -> Result<(), OfficeProblem> {
        self.written += bytes;
        if self.written > MAX_TEXT_BYTES {
            return Err(OfficeProblem::TooLong);
        }
        Ok(())
    }

    /// Reads to the end of the element whose start was read last, and takes nothing of it.
    fn skip(&mut self) -> Result<(), OfficeProblem> {
        let mut depth = 0u32;
        loop {
            self.buffer.clear();
            let event = self.xml.read_event_into(&mut self.buffer);
            match event.map_err(|error| why(&error))? {
                Event::Start(_) => depth += 1,
                Event::End(_) if depth == 0 => return Ok(()),
                Event::End(_) => depth -= 1,
                Event::Eof => return Err(OfficeProblem::Damaged),
                _ => {}
            }
        }
    }
}

fn why(error: &XmlError) -> OfficeProblem {
    match error {
        XmlError::Io(error) if error.kind() == TOO_LONG => OfficeProblem::TooLong,
        _ => OfficeProblem::Damaged,
    }
}
