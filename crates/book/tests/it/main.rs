//! The price book: rows as of a day, what is shown in which order, what changed when, and the visitor's own prices.

#![allow(
    clippy::unwrap_used,
    reason = "a test may fail by panicking, its helpers too"
)]
#![cfg(not(target_arch = "wasm32"))]

mod facets;
mod history;
mod order;
mod own;
mod pick;
#[path = "../fixtures/rows.rs"]
mod rows_fixture;
mod shipped;
mod standing;
#[path = "../../../prices/tests/fixtures/unreadable.rs"]
mod unreadable;

use rows_fixture::*;
use unreadable::unreadable;
