//! Prices: files, money, dates, and what requests cost.
#![allow(
    clippy::unwrap_used,
    reason = "a test may fail by panicking, its helpers too"
)]
#![cfg(not(target_arch = "wasm32"))]

mod catalog;
mod cost;
mod date;
mod freshness;
mod money;
#[path = "../fixtures/unreadable.rs"]
mod unreadable;
mod upkeep;

use unreadable::unreadable;
