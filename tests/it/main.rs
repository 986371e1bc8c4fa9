//! The native integration tests, one binary: a module per area.
#![cfg(not(target_arch = "wasm32"))]

mod catalog;
#[path = "../corpus/mod.rs"]
mod corpus;
mod cost;
mod date;
mod format;
mod money;
mod plan;
mod share;
mod tidy;
mod tokens;
