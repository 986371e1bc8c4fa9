//! The native integration tests, one binary: a module per area.
mod catalog;
mod cost;
mod date;
mod format;
mod money;
mod plan;
mod share;
mod tidy;
mod tokens;
