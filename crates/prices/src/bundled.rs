//! The price files as they were when this was compiled: for programs and tests that have no folder to read.

use std::sync::LazyLock;

use crate::catalog::Catalog;

mod files {
    #![expect(
        missing_docs,
        reason = "written by build.rs; the docs stand at the re-exports"
    )]
    include!(concat!(env!("OUT_DIR"), "/bundled.rs"));
}

/// Names and texts of the terms of payment in `pricing-data/billing/`, sorted by name.
pub use files::BILLING_FILES;
/// Names and texts of the rules for media in `pricing-data/media/`, sorted by name.
pub use files::MEDIA_FILES;
/// Names and texts of the price files in `pricing-data/`, sorted by name.
pub use files::PRICE_FILES;

static CATALOG: LazyLock<Catalog> = LazyLock::new(|| Catalog::from_json(PRICE_FILES).0);

/// The catalogue of all bundled files. A problem in a file costs the entry it concerns; the project's tests see to it that there is none.
pub fn catalog() -> &'static Catalog {
    &CATALOG
}
