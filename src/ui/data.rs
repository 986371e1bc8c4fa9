//! What every page is given besides its own code: the catalog, the samples' counts, where the vocabularies lie.
//!
//! The site builder writes it as `page.json` beside the code. It is fetched while the page's program is, and kept out of it:
//! a new price does not change the program, and nothing is shipped twice.

use std::{borrow::Cow, collections::BTreeMap};

use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

use super::state::{CountStatus, TextCounts};
use crate::{
    catalog::Catalog,
    date::{Date, parse_date},
    tokens::{Encoding, TextStats, Tokens},
};

/// The facts pages share.
pub struct PageData {
    /// The day the site was built, in UTC: "today" until the visitor's clock is read.
    pub built: Date,
    /// Every model and price.
    pub catalog: Catalog,
    /// Counts of the bundled samples, the first visit's sample first.
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
        }
    }
}

/// `page.json` could not be read.
#[derive(Debug, thiserror::Error)]
pub enum PageDataError {
    /// Not the JSON this program expects.
    #[error("page data cannot be read: {0}")]
    Json(#[from] serde_json::Error),
    /// A value of the right shape that means nothing.
    #[error("page data holds {0:?}, which means nothing here")]
    Value(String),
}

/// `page.json` as it is written.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PageDataWire<'a> {
    /// `2026-11-20`.
    pub built: Cow<'a, str>,
    /// Encoding ids and addresses.
    pub vocabularies: Vec<(String, String)>,
    /// Samples with their counts.
    pub samples: Vec<SampleWire>,
    /// The catalog's bundle, as it is.
    #[serde(borrow)]
    pub catalog: &'a RawValue,
}

/// A sample in `page.json`.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
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
        let wire: PageDataWire<'_> = serde_json::from_str(json)?;
        let built =
            parse_date(&wire.built).map_err(|_| PageDataError::Value(wire.built.to_string()))?;
        let catalog = Catalog::from_bundle(wire.catalog.get())
            .map_err(|error| PageDataError::Value(error.to_string()))?;
        if catalog.default_model().is_none() {
            return Err(PageDataError::Value("a catalog without models".into()));
        }
        let vocabularies = wire
            .vocabularies
            .into_iter()
            .map(|(id, address)| Ok((encoding(&id)?, address)))
            .collect::<Result<_, PageDataError>>()?;
        let samples = wire
            .samples
            .into_iter()
            .map(SampleData::try_from)
            .collect::<Result<Vec<_>, _>>()?;
        if samples.is_empty() {
            return Err(PageDataError::Value("no samples".into()));
        }
        Ok(Self {
            built,
            catalog,
            samples,
            vocabularies,
        })
    }
}

impl TryFrom<SampleWire> for SampleData {
    type Error = PageDataError;

    fn try_from(wire: SampleWire) -> Result<Self, PageDataError> {
        let mut by_encoding = BTreeMap::new();
        for (id, tokens) in wire.tokens {
            by_encoding.insert(encoding(&id)?, Tokens::new(tokens));
        }
        let tokens = by_encoding
            .get(&Encoding::O200kBase)
            .copied()
            .unwrap_or_default();
        let stats = TextStats {
            tokens,
            graphemes: wire.graphemes,
            words: wire.words,
            bytes: wire.bytes,
            lines: wire.lines,
        };
        Ok(Self {
            id: wire.id,
            stats,
            by_encoding,
        })
    }
}

fn encoding(id: &str) -> Result<Encoding, PageDataError> {
    Encoding::from_id(id).ok_or_else(|| PageDataError::Value(id.to_owned()))
}
