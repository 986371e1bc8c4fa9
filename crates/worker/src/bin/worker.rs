//! The tokenizer worker: forwards what `public/tokenizer.js` asks to a [`Session`] and its answers back.
use js_sys::{Function, Object};
use tokens::protocol::{Problem, Response, wire};
use tokens::session::Session;
use tokens::{ControlTokens, Encoding, TextStats};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

fn main() {}

/// The state of the worker. Every method returns a whole response object, ready to post.
#[wasm_bindgen]
#[derive(Default)]
pub struct Tokenizer {
    session: Session,
}

#[wasm_bindgen]
impl Tokenizer {
    /// A worker that knows no vocabulary and no text.
    #[wasm_bindgen(constructor)]
    pub fn new() -> Self {
        Self::default()
    }

    /// The encoding whose table must be fetched before this one can be counted with; nothing if it is there already.
    pub fn missing_table(&self, encoding: &str) -> Option<String> {
        let encoding = Encoding::from_id(encoding)?;
        (!self.session.has_vocabulary(encoding)).then(|| encoding.table().id().to_owned())
    }

    /// All encodings, by id.
    pub fn encodings(&self) -> Vec<String> {
        Encoding::ALL
            .map(|encoding| encoding.id().to_owned())
            .into()
    }

    /// Takes a decompressed table; returns the failure, if it is one.
    pub fn add_table(&mut self, id: u32, encoding: &str, table: &[u8]) -> Option<Object> {
        let added =
            known(encoding).and_then(|encoding| self.session.add_vocabulary(encoding, table));
        added.err().map(|problem| failed(id, problem))
    }

    /// Reads spellings of control tokens as these tokens, or as text, in the texts that follow.
    pub fn read_control_tokens(&mut self, as_tokens: bool) {
        self.session.read_control_tokens(if as_tokens {
            ControlTokens::AsTokens
        } else {
            ControlTokens::AsText
        });
    }

    /// Counts a text. With `brings_text` the response repeats it, if it fits the text box.
    pub fn set_text(
        &mut self,
        id: u32,
        encoding: &str,
        text: String,
        brings_text: bool,
        progress: &Function,
    ) -> Object {
        let counted = known(encoding).and_then(|encoding| {
            let stats = self
                .session
                .set_text(encoding, text, &mut report(id, progress))?;
            Ok((encoding, stats))
        });
        self.counted(id, counted, brings_text)
    }

    /// Counts a file; the response repeats its text, if it fits the text box.
    pub fn set_file(
        &mut self,
        id: u32,
        encoding: &str,
        bytes: &[u8],
        lossy: bool,
        progress: &Function,
    ) -> Object {
        let counted = known(encoding).and_then(|encoding| {
            let stats = self
                .session
                .set_file(encoding, bytes, lossy, &mut report(id, progress))?;
            Ok((encoding, stats))
        });
        self.counted(id, counted, true)
    }

    /// Counts the text of a document, which another program has read; the response repeats it, if it fits the text box.
    pub fn set_document(
        &mut self,
        id: u32,
        encoding: &str,
        text: String,
        progress: &Function,
    ) -> Object {
        let counted = known(encoding).and_then(|encoding| {
            let stats = self
                .session
                .set_document(encoding, text, &mut report(id, progress))?;
            Ok((encoding, stats))
        });
        self.counted(id, counted, true)
    }

    /// Counts the same text in another encoding.
    pub fn set_encoding(&mut self, id: u32, encoding: &str, progress: &Function) -> Object {
        let counted = known(encoding).and_then(|encoding| {
            let stats = self
                .session
                .set_encoding(encoding, &mut report(id, progress))?;
            Ok((encoding, stats))
        });
        self.counted(id, counted, false)
    }

    /// Rows of the token view.
    pub fn rows(&mut self, id: u32, columns: u32, from: u32, to: u32) -> Object {
        match self.session.rows(columns, from..to) {
            Ok((total_rows, rows)) => wire::response_to_js(
                &Response::Rows {
                    id,
                    total_rows,
                    first_row: from,
                    rows,
                },
                None,
            ),
            Err(problem) => failed(id, problem),
        }
    }

    /// The text in every encoding.
    pub fn compare(&self, id: u32, progress: &Function) -> Object {
        match self.session.compare(&mut report(id, progress)) {
            Ok(counts) => wire::response_to_js(&Response::Compared { id, counts }, None),
            Err(problem) => failed(id, problem),
        }
    }
}

impl Tokenizer {
    fn counted(
        &self,
        id: u32,
        counted: Result<(Encoding, TextStats), Problem>,
        brings_text: bool,
    ) -> Object {
        match counted {
            Ok((encoding, stats)) => {
                let text = self.session.text_for_box().filter(|_| brings_text);
                let response = Response::Counted {
                    id,
                    encoding,
                    stats,
                    readings: self.session.readings(),
                    brings_text: text.is_some(),
                };
                wire::response_to_js(&response, text)
            }
            Err(problem) => failed(id, problem),
        }
    }
}

fn known(encoding: &str) -> Result<Encoding, Problem> {
    Encoding::from_id(encoding).ok_or_else(|| Problem::VocabularyUnavailable {
        encoding: encoding.to_owned(),
    })
}

fn failed(id: u32, problem: Problem) -> Object {
    wire::response_to_js(&Response::Failed { id, problem }, None)
}

/// Hands progress to the script, which decides how often to post it.
fn report(id: u32, progress: &Function) -> impl FnMut(u64, u64) {
    move |done, total| {
        let message = wire::response_to_js(&Response::Progress { id, done, total }, None);
        let _ = progress.call1(&JsValue::NULL, &message);
    }
}
