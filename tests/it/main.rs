//! The native integration tests, one binary: a module per area.
#![allow(
    clippy::unwrap_used,
    reason = "a test may fail by panicking, its helpers too"
)]

mod catalog;
mod cost;
mod date;
mod format;
mod money;
mod plan;
mod share;
mod tokens;
