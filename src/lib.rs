//! Tokentally: exact token counts and dated LLM prices, worked out in the visitor's own browser.
pub mod catalog;
pub mod cost;
pub mod date;
pub mod format;
pub mod money;
pub mod plan;
pub mod share;
pub mod text;
pub mod tokens;
