//! The native integration tests, one binary: a module per area.
mod catalog;
mod cost;
mod format;
mod money;
mod plan;
mod share;
mod tidy;
mod tokens;
