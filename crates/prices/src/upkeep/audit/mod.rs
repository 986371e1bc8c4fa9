//! Our prices against public catalogues, given as files. A difference opens a review; nothing here writes a price.
//!
//! Rows meet by provider and exact id or alias only: a near match would compare two models.

mod agreement;
mod compare;
mod genai;
mod litellm;
mod models_dev;
mod number;
mod openrouter;
mod pi_ai;
mod providers;
mod python;
mod report;
mod rows;

use std::collections::BTreeMap;

use serde_json::value::RawValue;

use crate::{catalog::Grade, date::Date};

pub use agreement::{Agreement, agreement};
pub(super) use compare::is_tier;
pub use compare::{Audit, Explanation, Filter, Finding, Meeting, Met, Verdict, audit, meet};
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
    pub candidates: Vec<(String, String)>,
    /// What it prints, by field: `input`, `batch.output`, `above_272k.input`, `max_output`.
    pub figures: BTreeMap<String, Figure>,
    /// The day on which it was read there, where the catalogue says so.
    pub day: Option<Date>,
    /// The first day of its price, where the catalogue says so.
    pub since: Option<Date>,
    /// How near to the maker it was read.
    pub grade: Grade,
    /// The page it names.
    pub url: Option<String>,
    /// What it was read in, in the catalogue's words.
    pub via: Option<String>,
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
    /// None of them.
    #[error(
        "is none of LiteLLM's price map, a models.dev api.json, an OpenRouter /models answer, genai-prices' data.py, a provider's file of pi-ai, rows as JSON Lines"
    )]
    Unknown,
}

/// Reads a catalogue of whichever format it has. `day` chooses among prices that the catalogue itself dates.
///
/// # Errors
/// [`FormatError`] when it has none of them.
pub fn read(text: &str, day: Date) -> Result<Catalogue, FormatError> {
    let shape =
        |format: &'static str| move |message: String| FormatError::Shape { format, message };
    if text.contains(genai::MARK) {
        return genai::read(text, day).map_err(shape("genai-prices"));
    }
    let json = |error: serde_json::Error| error.to_string();
    if rows::is_one(text) {
        return rows::read(text, day).map_err(json).map_err(shape("rows"));
    }
    let top = object(text).map_err(json).map_err(shape("JSON"))?;
    let (format, outcome) = if top.get("data").is_some_and(|data| is_list(data)) {
        ("OpenRouter", openrouter::read(text))
    } else if top.values().any(|entry| has_key(entry, "models")) {
        ("models.dev", models_dev::read(&top))
    } else if top.values().any(|entry| has_key(entry, "litellm_provider")) {
        ("LiteLLM", litellm::read(&top))
    } else if pi_ai::is_one(&top) {
        ("pi-ai", pi_ai::read(&top))
    } else {
        return Err(FormatError::Unknown);
    };
    outcome.map_err(json).map_err(shape(format))
}

impl Catalogue {
    /// Takes in another file of the same catalogue, such as pi-ai's, which has one for each provider.
    ///
    /// # Errors
    /// The other, when it has another format.
    pub fn join(&mut self, other: Self) -> Result<(), Box<Self>> {
        if self.format != other.format {
            return Err(Box::new(other));
        }
        self.rows.extend(other.rows);
        self.skipped += other.skipped;
        self.problems.extend(other.problems);
        Ok(())
    }

    /// Says of every row that names no day that it is from this one.
    pub fn date_rows(&mut self, day: Date) {
        for row in &mut self.rows {
            row.day.get_or_insert(day);
        }
    }
}

/// `above_272k` for a threshold of 272000 tokens, as tiers are named in fields. `None` when it is no round number of thousands,
/// of 1,000 or of 1,024.
fn tier_name(threshold: &str) -> Option<String> {
    let tokens = Number::parse(threshold).ok()?.whole()?;
    let thousands = [1000, 1024].into_iter().find(|size| tokens % size == 0)?;
    Some(format!("above_{}k", tokens / thousands))
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
    fn new<P: Into<String>>(key: &str, candidates: impl IntoIterator<Item = (P, String)>) -> Self {
        let candidates = candidates.into_iter();
        Self {
            key: key.to_owned(),
            candidates: candidates
                .map(|(provider, id)| (provider.into(), id))
                .collect(),
            figures: BTreeMap::new(),
            day: None,
            since: None,
            grade: Grade::Secondary,
            url: None,
            via: None,
        }
    }

    /// Reads a price given for `10^per` tokens. `null`, and the -1 by which a price is said to vary, are no figure.
    fn price(&mut self, field: &str, value: &RawValue, per: i32, problems: &mut Vec<String>) {
        self.digits(field, value.get().trim_matches('"'), per, problems);
    }

    /// As [`Self::price`], from the digits.
    fn digits(&mut self, field: &str, text: &str, per: i32, problems: &mut Vec<String>) {
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
        self.whole(
            field,
            value.map_or("", |value| value.get().trim_matches('"')),
        );
    }

    /// As [`Self::tokens`], from the digits.
    fn whole(&mut self, field: &str, text: &str) {
        if let Some(tokens) = Number::parse(text).ok().and_then(Number::whole)
            && tokens > 0
        {
            self.figures
                .insert(field.to_owned(), Figure::Tokens(tokens));
        }
    }
}
