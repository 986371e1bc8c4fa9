//! The native integration tests, one binary: a module per area.
#![allow(
    clippy::unwrap_used,
    reason = "a test may fail by panicking, its helpers too"
)]
#![cfg(not(target_arch = "wasm32"))]

mod billing;
mod book;
mod catalog;
mod chart;
mod compare;
#[path = "../corpus/mod.rs"]
mod corpus;
mod cost;
mod date;
mod format;
mod money;
mod plan;
mod prices;
mod scenario;
mod share;
mod tidy;
mod tokens;
