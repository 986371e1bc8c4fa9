//! Our prices against public catalogues, given as files. A difference opens a review; nothing here writes a price.
//!
//! Rows meet by provider and exact id or alias only: a near match would compare two models.

mod compare;
mod litellm;
mod models_dev;
mod number;
mod openrouter;
mod providers;
mod report;

use std::collections::BTreeMap;

use serde_json::value::RawValue;

pub use compare::{Audit, Filter, Finding, Verdict, audit};
pub use number::{Number, NumberError};

/// What a catalogue prints, as read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Catalogue {
    /// Which of the formats it has.
    pub format: &'static str,
    /// Its rows that name a provider of ours.
    pub rows: Vec<TheirRow>,
    /// Rows left out: resale by clouds, and providers that are not known here.
    pub skipped: usize,
    /// Figures that cannot be read, in words.
    pub problems: Vec<String>,
}

/// A model in somebody else's catalogue.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TheirRow {
    /// The key it has there, for messages.
    pub key: String,
    /// Our provider and the id to look for there, the best first.
    pub candidates: Vec<(&'static str, String)>,
    /// What it prints, by field: `input`, `batch.output`, `above_272k.input`, `max_output`.
    pub figures: BTreeMap<String, Figure>,
}

/// One figure of a catalogue.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Figure {
    /// A price.
    Price {
        /// Per million tokens.
        price: crate::money::UsdPerMTok,
        /// Whether a leftover of binary floating point was rounded away.
        rounded: bool,
    },
    /// A limit.
    Tokens(u64),
}

/// The text is no catalogue of a known format.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FormatError {
    /// Not JSON, or not of the shape that its beginning promised.
    #[error("cannot be read as {format}: {message}")]
    Shape {
        /// The format it seemed to have.
        format: &'static str,
        /// What the reader says.
        message: String,
    },
    /// None of the three.
    #[error("is none of LiteLLM's price map, a models.dev api.json, an OpenRouter /models answer")]
    Unknown,
}

/// Reads a catalogue of whichever format it has.
///
/// # Errors
/// [`FormatError`] when it has none of them.
pub fn read(text: &str) -> Result<Catalogue, FormatError> {
    let top = object(text).map_err(|error| FormatError::Shape {
        format: "JSON",
        message: error.to_string(),
    })?;
    let read = if top.get("data").is_some_and(|data| is_list(data)) {
        ("OpenRouter", openrouter::read(text))
    } else if top.values().any(|entry| has_key(entry, "models")) {
        ("models.dev", models_dev::read(&top))
    } else if top.values().any(|entry| has_key(entry, "litellm_provider")) {
        ("LiteLLM", litellm::read(&top))
    } else {
        return Err(FormatError::Unknown);
    };
    let (format, outcome) = read;
    outcome.map_err(|error| FormatError::Shape {
        format,
        message: error.to_string(),
    })
}

/// An object's values as they stand in the text, so that no number passes through floating point.
type Object<'t> = BTreeMap<String, &'t RawValue>;

fn object(text: &str) -> Result<Object<'_>, serde_json::Error> {
    serde_json::from_str(text)
}

fn is_list(value: &RawValue) -> bool {
    value.get().starts_with('[')
}

fn is_object(value: &RawValue) -> bool {
    value.get().starts_with('{')
}

fn has_key(value: &RawValue, key: &str) -> bool {
    is_object(value) && object(value.get()).is_ok_and(|fields| fields.contains_key(key))
}

/// A string, without its quotes. `None` for anything else.
fn string(value: &RawValue) -> Option<String> {
    serde_json::from_str(value.get()).ok()
}

impl TheirRow {
    fn new(key: &str, candidates: Vec<(&'static str, String)>) -> Self {
        Self {
            key: key.to_owned(),
            candidates,
            figures: BTreeMap::new(),
        }
    }

    /// Reads a price given for `10^per` tokens. `null`, and the -1 by which a price is said to vary, are no figure.
    fn price(&mut self, field: &str, value: &RawValue, per: i32, problems: &mut Vec<String>) {
        let text = value.get().trim_matches('"');
        if text == "null" || text.starts_with('-') {
            return;
        }
        match Number::parse(text).and_then(|number| number.usd_per_mtok(per)) {
            Ok((price, rounded)) => {
                let figure = Figure::Price { price, rounded };
                self.figures.insert(field.to_owned(), figure);
            }
            Err(error) => problems.push(format!("{}: {field}: {error}", self.key)),
        }
    }

    /// Reads a whole number of tokens. Anything else there is no limit.
    fn tokens(&mut self, field: &str, value: Option<&&RawValue>) {
        let text = value.map_or("", |value| value.get().trim_matches('"'));
        if let Some(tokens) = Number::parse(text).ok().and_then(Number::whole)
            && tokens > 0
        {
            self.figures
                .insert(field.to_owned(), Figure::Tokens(tokens));
        }
    }
}
