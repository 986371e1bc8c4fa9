//! The native integration tests, one binary: a module per area.
#![cfg(not(target_arch = "wasm32"))]

#[path = "../corpus/mod.rs"]
mod corpus;
mod format;
mod plan;
mod share;
mod tidy;
mod tokens;
