//! The price files, and everything that can be wrong with one.

mod files;
mod key;
mod makers;
mod model;
mod other_makers;
mod problems;

use std::{fs, path::PathBuf};

use prices::catalog::{Catalog, is_price_file};

/// The names and texts of the files in `pricing-data/`, sorted by name.
pub fn sources() -> Vec<(String, String)> {
    let dir = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../pricing-data");
    let mut sources: Vec<(String, String)> = fs::read_dir(dir)
        .unwrap()
        .map(|entry| entry.unwrap())
        .filter(|entry| is_price_file(&entry.file_name().to_string_lossy()))
        .map(|entry| {
            (
                entry.file_name().into_string().unwrap(),
                fs::read_to_string(entry.path()).unwrap(),
            )
        })
        .collect();
    sources.sort();
    sources
}

/// The sources as the catalogue takes them.
pub fn borrowed(sources: &[(String, String)]) -> Vec<(&str, &str)> {
    sources
        .iter()
        .map(|(name, text)| (name.as_str(), text.as_str()))
        .collect()
}

/// The catalogue as shipped.
pub fn shipped() -> Catalog {
    let (catalog, problems) = Catalog::from_json(&borrowed(&sources()));
    assert_eq!(problems, Vec::new());
    catalog
}
