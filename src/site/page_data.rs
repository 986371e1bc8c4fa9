//! Writes `page.json`, which [`PageData`](crate::ui::data::PageData) reads.

use serde_json::value::RawValue;

use crate::{
    samples::Sample,
    ui::data::{PageDataWire, SampleWire},
};
use prices::date::Date;
use tokens::{Encoding, TextStats};

/// A sample in `page.json`, from its counts in each encoding.
pub fn sample(sample: &Sample, counts: &[(Encoding, TextStats)]) -> SampleWire {
    let stats = counts.first().map(|(_, stats)| *stats).unwrap_or_default();
    SampleWire {
        id: sample.id.to_owned(),
        graphemes: stats.graphemes,
        words: stats.words,
        bytes: stats.bytes,
        lines: stats.lines,
        tokens: counts
            .iter()
            .map(|(encoding, stats)| (encoding.id().to_owned(), stats.tokens.get()))
            .collect(),
    }
}

/// The whole file. `bundle` is the catalog's JSON.
///
/// # Errors
/// When `bundle` is not JSON.
pub fn page_json(
    built: Date,
    bundle: String,
    vocabularies: &[(Encoding, String)],
    samples: &[SampleWire],
) -> Result<Vec<u8>, serde_json::Error> {
    let catalog = RawValue::from_string(bundle)?;
    serde_json::to_vec(&PageDataWire {
        built: prices::date::iso(built).into(),
        vocabularies: vocabularies
            .iter()
            .map(|(encoding, address)| (encoding.id().to_owned(), address.clone()))
            .collect(),
        samples: samples.to_vec(),
        catalog: &catalog,
    })
}
