//! The native integration tests, one binary: a module per area.
mod tokens;
