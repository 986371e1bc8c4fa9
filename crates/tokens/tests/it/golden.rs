//! The counts the browser is held to.
use std::collections::BTreeMap;
use std::path::Path;
use std::{env, fs};

use tokens::Encoding;
use tokens::vocabulary::write;

use super::{engine, oracle};
use crate::corpus::{LANGUAGES, hostile};

const COUNTS: &str = include_str!("../data/token-counts.json");

#[test]
fn the_golden_counts_are_those_of_tiktoken() {
    let hostile = hostile();
    let texts = LANGUAGES
        .into_iter()
        .chain(hostile.iter().map(|(name, text)| (*name, text.as_str())));
    let mut counts: BTreeMap<&str, BTreeMap<&str, u64>> = BTreeMap::new();
    for (name, text) in texts {
        for encoding in Encoding::ALL {
            let count = oracle(encoding).encode_ordinary(text).len() as u64;
            assert_eq!(
                engine(encoding).count(text, &mut |_| ()).get(),
                count,
                "{name} {encoding}"
            );
            counts.entry(name).or_default().insert(encoding.id(), count);
        }
    }
    let written = serde_json::to_string_pretty(&counts).unwrap() + "\n";
    if env::var_os("TOKENTALLY_WRITE_COUNTS").is_some() {
        fs::write(
            Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/token-counts.json"),
            &written,
        )
        .unwrap();
    }
    assert!(
        written == COUNTS,
        "run once more with TOKENTALLY_WRITE_COUNTS=1 to write tests/data/token-counts.json again"
    );
}

/// The browser tests (`tests/wasm/main.rs`) include these files, so this runs before they are built.
#[test]
fn tables_are_written_for_the_browser_tests() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../target/vocabularies");
    fs::create_dir_all(&folder).unwrap();
    for encoding in Encoding::ALL
        .into_iter()
        .filter(|encoding| encoding.table() == *encoding)
    {
        fs::write(folder.join(encoding.id()), write(encoding)).unwrap();
    }
}
