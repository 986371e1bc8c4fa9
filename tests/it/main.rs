//! The native integration tests, one binary: a module per area.
#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::unwrap_used, reason = "a test stops at what it did not expect")]

#[path = "../corpus/mod.rs"]
mod corpus;
mod tokens;
