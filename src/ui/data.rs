//! What every page is given besides its own code: the catalog, the samples' counts, where the vocabularies lie.
//!
//! The site builder writes it as `page.json` beside the code. It is fetched while the page's program is, and kept out of it:
//! a new price does not change the program, and nothing is shipped twice.

use std::{borrow::Cow, collections::BTreeMap};

use serde::Serialize;
use serde_json::value::RawValue;

use super::state::{CountStatus, TextCounts};
use crate::text::Locale;
use prices::{
    catalog::{BundleError, Catalog, Json},
    date::{Date, parse_date},
};
use tokens::{Encoding, TextStats, Tokens};

/// The file's name for a language: the figures are the same, what the price files say in sentences is in its words.
pub fn file_name(locale: Locale) -> String {
    match locale.segment() {
        None => "page.json".to_owned(),
        Some(language) => format!("page.{language}.json"),
    }
}

/// The facts pages share.
pub struct PageData {
    /// The day the site was built, in UTC: "today" until the visitor's clock is read.
    pub built: Date,
    /// Every model and price.
    pub catalog: Catalog,
    /// Counts of the bundled samples, the English paragraph first.
    pub samples: Vec<SampleData>,
    /// Address of each encoding's vocabulary table.
    pub vocabularies: Vec<(Encoding, String)>,
}

/// A bundled sample, counted when the site was built.
pub struct SampleData {
    /// Id of the sample in [`crate::samples`].
    pub id: String,
    /// Its measures; `tokens` as in the first encoding.
    pub stats: TextStats,
    /// Its tokens in every encoding.
    pub by_encoding: BTreeMap<Encoding, Tokens>,
}

impl SampleData {
    /// The counts as the calculator's state holds them.
    pub fn counts(&self) -> TextCounts {
        TextCounts {
            stats: Some(self.stats),
            by_encoding: self.by_encoding.clone(),
            status: CountStatus::Ready,
            ..TextCounts::default()
        }
    }
}

/// `page.json` is not what the site builder of the same version writes.
#[derive(Debug, thiserror::Error)]
pub enum PageDataError {
    /// Not JSON.
    #[error("page data cannot be read: {0}")]
    Json(String),
    /// This is missing, or means nothing.
    #[error("page data has no usable {0}")]
    Value(&'static str),
    /// The catalog is not a sound bundle.
    #[error(transparent)]
    Catalog(#[from] BundleError),
}

/// `page.json` as it is written.
#[derive(Serialize)]
pub struct PageDataWire<'a> {
    /// `2026-11-20`.
    pub built: Cow<'a, str>,
    /// Encoding ids and addresses.
    pub vocabularies: Vec<(String, String)>,
    /// Samples with their counts.
    pub samples: Vec<SampleWire>,
    /// The catalog's bundle, as it is.
    pub catalog: &'a RawValue,
}

/// A sample in `page.json`.
#[derive(Clone, Serialize)]
pub struct SampleWire {
    /// The sample's id.
    pub id: String,
    /// Characters as a reader sees them.
    pub graphemes: u64,
    /// Words.
    pub words: u64,
    /// Bytes of UTF-8.
    pub bytes: u64,
    /// Lines.
    pub lines: u64,
    /// Tokens by encoding id.
    pub tokens: Vec<(String, u64)>,
}

impl PageData {
    /// Reads `page.json`.
    ///
    /// # Errors
    /// When it is not what the site builder of the same version writes.
    pub fn from_json(json: &str) -> Result<Self, PageDataError> {
        let json = Json::parse(json).map_err(PageDataError::Json)?;
        let built = json.get("built").and_then(Json::text);
        let built = built
            .and_then(|date| parse_date(date).ok())
            .ok_or(PageDataError::Value("built"))?;
        let catalog = json.get("catalog").ok_or(PageDataError::Value("catalog"))?;
        let catalog = Catalog::from_parsed(Ok(catalog))?;
        if catalog.default_model().is_none() {
            return Err(PageDataError::Value("models"));
        }
        let vocabularies = pairs(json.get("vocabularies"), Json::text);
        let vocabularies = vocabularies.ok_or(PageDataError::Value("vocabularies"))?;
        let vocabularies = vocabularies
            .into_iter()
            .map(|(encoding, address)| (encoding, address.to_owned()))
            .collect();
        let mut samples = Vec::new();
        for json in json.get("samples").and_then(Json::list).unwrap_or_default() {
            samples.push(sample(json).ok_or(PageDataError::Value("sample"))?);
        }
        if samples.is_empty() {
            return Err(PageDataError::Value("samples"));
        }
        Ok(Self {
            built,
            catalog,
            samples,
            vocabularies,
        })
    }
}

fn sample(json: &Json) -> Option<SampleData> {
    let number = |key| json.get(key).and_then(Json::integer);
    let mut by_encoding = BTreeMap::new();
    for (encoding, tokens) in pairs(json.get("tokens"), Json::integer)? {
        by_encoding.insert(encoding, Tokens::new(tokens));
    }
    let tokens = by_encoding.get(&Encoding::O200kBase);
    let stats = TextStats {
        tokens: tokens.copied().unwrap_or_default(),
        graphemes: number("graphemes")?,
        words: number("words")?,
        bytes: number("bytes")?,
        lines: number("lines")?,
    };
    Some(SampleData {
        id: json.get("id")?.text()?.to_owned(),
        stats,
        by_encoding,
    })
}

/// Pairs of an encoding's id and something.
fn pairs<'j, T>(
    list: Option<&'j Json>,
    read: fn(&'j Json) -> Option<T>,
) -> Option<Vec<(Encoding, T)>> {
    let pair = |pair: &'j Json| {
        let [id, value] = pair.list()? else {
            return None;
        };
        Some((Encoding::from_id(id.text()?)?, read(value)?))
    };
    list?.list()?.iter().map(pair).collect()
}
