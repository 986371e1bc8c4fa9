//! Vocabulary tables as files, and what the bundled samples count to.

use super::{Files, assets::short_hash};
use crate::samples::Sample;
use tokens::{Encoding, Engine, TextStats, vocabulary};

/// The tables of every encoding.
pub struct Tables {
    /// The files, gzip'd, by path.
    pub files: Files,
    /// Where each encoding's table lies; encodings with the same table share an address.
    pub addresses: Vec<(Encoding, String)>,
}

/// Builds every table. `base` is empty or such as `/tok`.
pub fn files(base: &str) -> Tables {
    let mut files = Files::new();
    let mut addresses = Vec::new();
    for encoding in Encoding::ALL {
        let table = vocabulary::write(encoding.table());
        let path = format!("v/{}-{}.tokz", encoding.table().id(), short_hash(&table));
        addresses.push((encoding, format!("{base}/{path}")));
        files.entry(path).or_insert_with(|| squeeze::gzip(&table));
    }
    Tables { files, addresses }
}

/// Counts each sample in each encoding, in the order of both lists.
pub fn count_samples(samples: &[Sample]) -> Vec<Vec<(Encoding, TextStats)>> {
    let engines = Encoding::ALL.map(|encoding| (encoding, Engine::native(encoding)));
    samples
        .iter()
        .map(|sample| {
            engines
                .iter()
                .map(|(encoding, engine)| {
                    (
                        *encoding,
                        TextStats::of(sample.text, engine.count(sample.text, &mut |_| ())),
                    )
                })
                .collect()
        })
        .collect()
}
