//! Tools for those who keep the price files: how old the prices are, what other catalogues print, what they have that is newer, what changed between two
//! revisions, their sentences in other languages, and the files' JSON Schema. Never in the browser: `cargo xtask prices` runs them, and the site's build publishes the schema.

pub mod age;
pub mod audit;
pub mod diff;
pub mod notes;
pub mod refresh;
pub mod schema;
