//! The protocol as plain JavaScript objects, which `postMessage` copies.
//!
//! Every message has a `kind` and an `id`; field names are those of the Rust types. What is sent thousands of times is packed:
//! a span of the token view is `[text, first_token, byte_offset, flags, id, bytes, id, bytes, ...]`. What few texts have is sent only of them.
use js_sys::{Array, JsString, Object, Reflect};
use wasm_bindgen::{JsCast as _, JsValue};

use super::{Decode, Problem, Request, Response};
use crate::{ControlTokens, Direction, Encoding, LineEnds, Readings, Span, TextStats, Tokens};

const SPLITS_CHARACTER: u32 = 1;
const CONTINUES: u32 = 2;
const CONTINUED: u32 = 4;
const RIGHT_TO_LEFT: u32 = 8;

/// The message for a request. `payload` is the text (a string) or the file (a `File`), for the requests that bring one.
pub fn request_to_js(request: &Request, payload: Option<&JsValue>) -> Object {
    let message = match request {
        Request::SetText {
            id,
            encoding,
            control_tokens,
        } => Message::new("text", *id)
            .text("encoding", encoding.id())
            .control_tokens(*control_tokens),
        Request::SetFile {
            id,
            encoding,
            control_tokens,
            decode,
        } => {
            let message = Message::new("file", *id)
                .text("encoding", encoding.id())
                .control_tokens(*control_tokens);
            match decode {
                Decode::Detect => message,
                Decode::Lossy => message.set("lossy", &JsValue::TRUE),
                Decode::Label(label) => message.text("label", label),
            }
        }
        Request::SetEncoding { id, encoding } => {
            Message::new("encoding", *id).text("encoding", encoding.id())
        }
        Request::Rows { id, columns, rows } => {
            let message = Message::new("rows", *id).number("columns", u64::from(*columns));
            message
                .number("from", u64::from(rows.start))
                .number("to", u64::from(rows.end))
        }
        Request::CompareAll { id } => Message::new("compare", *id),
    };
    match payload {
        Some(payload) => message.set("payload", payload).0,
        None => message.0,
    }
}

/// The message for a response. `text` is the text for the text box, for a response that brings it.
pub fn response_to_js(response: &Response, text: Option<&str>) -> Object {
    let message = match response {
        Response::Progress { id, done, total } => Message::new("progress", *id)
            .number("done", *done)
            .number("total", *total),
        Response::Counted {
            id,
            encoding,
            stats,
            readings,
            ..
        } => Message::new("counted", *id)
            .text("encoding", encoding.id())
            .number("tokens", stats.tokens.get())
            .number("graphemes", stats.graphemes)
            .number("words", stats.words)
            .number("bytes", stats.bytes)
            .number("lines", stats.lines)
            .readings(readings),
        Response::Rows {
            id,
            total_rows,
            first_row,
            rows,
        } => Message::new("rows", *id)
            .number("total_rows", u64::from(*total_rows))
            .number("first_row", u64::from(*first_row))
            .set(
                "rows",
                &rows
                    .iter()
                    .map(|row| row.iter().map(span_to_js).collect::<Array>())
                    .collect::<Array>(),
            ),
        Response::Compared { id, counts } => {
            let counts: Array = counts
                .iter()
                .map(|(encoding, tokens)| Array::of2(&encoding.id().into(), &number(tokens.get())))
                .collect();
            Message::new("compared", *id).set("counts", &counts)
        }
        Response::Failed { id, problem } => {
            Message::new("failed", *id).set("problem", &problem_to_js(problem))
        }
    };
    match text {
        Some(text) => message.text("text", text).0,
        None => message.0,
    }
}

/// Reads a response; `None` for anything else.
pub fn response_from_js(message: &JsValue) -> Option<Response> {
    let fields = Fields(message);
    let id = fields.small("id")?;
    Some(match fields.text("kind")?.as_str() {
        "progress" => Response::Progress {
            id,
            done: fields.number("done")?,
            total: fields.number("total")?,
        },
        "counted" => Response::Counted {
            id,
            encoding: Encoding::from_id(&fields.text("encoding")?)?,
            stats: TextStats {
                tokens: Tokens::new(fields.number("tokens")?),
                graphemes: fields.number("graphemes")?,
                words: fields.number("words")?,
                bytes: fields.number("bytes")?,
                lines: fields.number("lines")?,
            },
            readings: fields.readings(),
            brings_text: text_of(message).is_some(),
        },
        "rows" => Response::Rows {
            id,
            total_rows: fields.small("total_rows")?,
            first_row: fields.small("first_row")?,
            rows: fields
                .array("rows")?
                .iter()
                .map(|row| row_from_js(&row))
                .collect::<Option<_>>()?,
        },
        "compared" => {
            let count = |count: JsValue| {
                let count = count.dyn_into::<Array>().ok()?;
                Some((
                    Encoding::from_id(&count.get(0).as_string()?)?,
                    Tokens::new(whole(&count.get(1))?),
                ))
            };
            Response::Compared {
                id,
                counts: fields
                    .array("counts")?
                    .iter()
                    .map(count)
                    .collect::<Option<_>>()?,
            }
        }
        "failed" => Response::Failed {
            id,
            problem: problem_from_js(&fields.get("problem")?)?,
        },
        _ => return None,
    })
}

/// The text a response brings for the text box, as the JavaScript string it is.
pub fn text_of(message: &JsValue) -> Option<JsString> {
    Fields(message).get("text")?.dyn_into().ok()
}

/// A problem as an object with a `kind`.
pub fn problem_to_js(problem: &Problem) -> Object {
    let kind = Message::of_kind;
    match problem {
        Problem::VocabularyUnavailable { encoding } => {
            kind("vocabulary_unavailable").text("encoding", encoding)
        }
        Problem::VocabularyDamaged { encoding, detail } => kind("vocabulary_damaged")
            .text("encoding", encoding)
            .text("detail", detail),
        Problem::FileTooLarge { bytes, limit } => kind("file_too_large")
            .number("bytes", *bytes)
            .number("limit", *limit),
        Problem::FileEmpty => kind("file_empty"),
        Problem::FileUnreadable { detail } => kind("file_unreadable").text("detail", detail),
        Problem::FileBinary { format } => kind("file_binary").text("format", format),
        Problem::FileReaderUnavailable => kind("file_reader_unavailable"),
        Problem::FileLocked => kind("file_locked"),
        Problem::FileDamaged => kind("file_damaged"),
        Problem::FileUnpacksTooLarge { limit } => {
            kind("file_unpacks_too_large").number("limit", *limit)
        }
        Problem::FileNotUtf8 {
            first_bad_byte,
            bad_per_mille,
        } => kind("file_not_utf8")
            .number("first_bad_byte", *first_bad_byte)
            .number("bad_per_mille", u64::from(*bad_per_mille)),
        Problem::UnknownDecoder { label } => kind("unknown_decoder").text("label", label),
        Problem::NoText => kind("no_text"),
        Problem::Internal { detail } => kind("internal").text("detail", detail),
    }
    .0
}

fn problem_from_js(problem: &JsValue) -> Option<Problem> {
    let fields = Fields(problem);
    let encoding = || fields.text("encoding");
    let detail = || fields.text("detail");
    Some(match fields.text("kind")?.as_str() {
        "vocabulary_unavailable" => Problem::VocabularyUnavailable {
            encoding: encoding()?,
        },
        "vocabulary_damaged" => Problem::VocabularyDamaged {
            encoding: encoding()?,
            detail: detail()?,
        },
        "file_too_large" => Problem::FileTooLarge {
            bytes: fields.number("bytes")?,
            limit: fields.number("limit")?,
        },
        "file_empty" => Problem::FileEmpty,
        "file_unreadable" => Problem::FileUnreadable { detail: detail()? },
        "file_binary" => Problem::FileBinary {
            format: fields.text("format")?,
        },
        "file_reader_unavailable" => Problem::FileReaderUnavailable,
        "file_locked" => Problem::FileLocked,
        "file_damaged" => Problem::FileDamaged,
        "file_unpacks_too_large" => Problem::FileUnpacksTooLarge {
            limit: fields.number("limit")?,
        },
        "file_not_utf8" => Problem::FileNotUtf8 {
            first_bad_byte: fields.number("first_bad_byte")?,
            bad_per_mille: fields.small("bad_per_mille")?,
        },
        "unknown_decoder" => Problem::UnknownDecoder {
            label: fields.text("label")?,
        },
        "no_text" => Problem::NoText,
        "internal" => Problem::Internal { detail: detail()? },
        _ => return None,
    })
}

fn span_to_js(span: &Span) -> Array {
    let flag = |is_set, flag| if is_set { flag } else { 0 };
    let flags = flag(span.splits_character, SPLITS_CHARACTER)
        | flag(span.continues, CONTINUES)
        | flag(span.continued, CONTINUED)
        | flag(span.direction == Direction::RightToLeft, RIGHT_TO_LEFT);
    let packed = Array::of4(
        &span.text.as_str().into(),
        &number(span.first_token),
        &number(span.byte_offset),
        &flags.into(),
    );
    for (id, bytes) in span.ids.iter().zip(&span.token_bytes) {
        packed.push(&(*id).into());
        packed.push(&(*bytes).into());
    }
    packed
}

fn row_from_js(row: &JsValue) -> Option<Vec<Span>> {
    let span = |packed: JsValue| {
        let packed = packed.dyn_into::<Array>().ok()?;
        let flags = small(&packed.get(3))?;
        let tokens = (4..packed.length())
            .map(|at| small(&packed.get(at)))
            .collect::<Option<Vec<u32>>>()?;
        Some(Span {
            text: packed.get(0).as_string()?,
            first_token: whole(&packed.get(1))?,
            byte_offset: whole(&packed.get(2))?,
            splits_character: flags & SPLITS_CHARACTER != 0,
            continues: flags & CONTINUES != 0,
            continued: flags & CONTINUED != 0,
            direction: if flags & RIGHT_TO_LEFT == 0 {
                Direction::LeftToRight
            } else {
                Direction::RightToLeft
            },
            ids: tokens.iter().copied().step_by(2).collect(),
            token_bytes: tokens.iter().copied().skip(1).step_by(2).collect(),
        })
    };
    row.dyn_ref::<Array>()?.iter().map(span).collect()
}

/// An object being filled.
struct Message(Object);

impl Message {
    fn new(kind: &str, id: u32) -> Self {
        Self::of_kind(kind).number("id", u64::from(id))
    }

    fn of_kind(kind: &str) -> Self {
        Self(Object::new()).text("kind", kind)
    }

    fn set(self, name: &str, value: &JsValue) -> Self {
        // Setting a field of a fresh object cannot fail.
        let _ = Reflect::set(&self.0, &name.into(), value);
        self
    }

    fn text(self, name: &str, value: &str) -> Self {
        self.set(name, &value.into())
    }

    fn number(self, name: &str, value: u64) -> Self {
        self.set(name, &number(value))
    }

    fn control_tokens(self, control_tokens: ControlTokens) -> Self {
        match control_tokens {
            ControlTokens::AsText => self,
            ControlTokens::AsTokens => self.set("control_tokens", &JsValue::TRUE),
        }
    }

    fn readings(self, readings: &Readings) -> Self {
        let LineEnds { crlf, cr } = readings.line_ends;
        let some = |number| Some(number).filter(|number| *number > 0);
        let fields = [
            ("control_tokens", some(readings.control_tokens)),
            (
                "control_tokens_otherwise",
                readings.control_tokens_otherwise.map(Tokens::get),
            ),
            ("crlf", some(crlf)),
            ("cr", some(cr)),
            ("with_line_feeds", readings.with_line_feeds.map(Tokens::get)),
            ("with_mark", readings.with_mark.map(Tokens::get)),
            ("of_document", some(u64::from(readings.is_of_document))),
        ];
        let there = fields
            .into_iter()
            .filter_map(|(name, number)| Some((name, number?)));
        there.fold(self, |message, (name, number)| message.number(name, number))
    }
}

/// An object being read.
struct Fields<'a>(&'a JsValue);

impl Fields<'_> {
    fn get(&self, name: &str) -> Option<JsValue> {
        Reflect::get(self.0, &name.into())
            .ok()
            .filter(|value| !value.is_undefined())
    }

    fn text(&self, name: &str) -> Option<String> {
        self.get(name)?.as_string()
    }

    fn number(&self, name: &str) -> Option<u64> {
        whole(&self.get(name)?)
    }

    fn small(&self, name: &str) -> Option<u32> {
        small(&self.get(name)?)
    }

    fn readings(&self) -> Readings {
        let number = |name| self.number(name).unwrap_or_default();
        let tokens = |name| self.number(name).map(Tokens::new);
        Readings {
            control_tokens: number("control_tokens"),
            control_tokens_otherwise: tokens("control_tokens_otherwise"),
            line_ends: LineEnds {
                crlf: number("crlf"),
                cr: number("cr"),
            },
            with_line_feeds: tokens("with_line_feeds"),
            with_mark: tokens("with_mark"),
            is_of_document: number("of_document") > 0,
        }
    }

    fn array(&self, name: &str) -> Option<Array> {
        self.get(name)?.dyn_into().ok()
    }
}

#[expect(
    clippy::cast_precision_loss,
    reason = "counts and offsets of texts are far below 2^53"
)]
fn number(value: u64) -> JsValue {
    JsValue::from_f64(value as f64)
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "checked to be whole and in range"
)]
fn whole(value: &JsValue) -> Option<u64> {
    let value = value.as_f64()?;
    (value.fract() == 0.0 && (0.0..=9_007_199_254_740_992.0).contains(&value))
        .then_some(value as u64)
}

fn small(value: &JsValue) -> Option<u32> {
    u32::try_from(whole(value)?).ok()
}
