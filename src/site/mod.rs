//! Builds the site's files from the built code, the prices and the routes: inputs in, files out, as data.

pub mod assets;
pub mod budget;
pub mod cards;
pub mod feed;
pub mod headers;
pub mod icons;
pub mod learn;
pub mod links;
pub mod live;
pub mod manifest;
pub mod offline;
pub mod page_data;
pub mod pairs;
pub mod published;
pub mod render;
pub mod sitemap;
pub mod structured;
pub mod styles;
pub mod vocabularies;
mod xml;

use std::collections::BTreeMap;

/// Files by path relative to the site's root, such as `privacy/index.html`.
pub type Files = BTreeMap<String, Vec<u8>>;
