//! The native integration tests, one binary: a module per area.
mod format;
mod plan;
mod share;
mod tidy;
mod tokens;
