//! What holds for the site as a whole.
#![allow(
    clippy::unwrap_used,
    reason = "a test may fail by panicking, its helpers too"
)]
#![cfg(not(target_arch = "wasm32"))]

mod billing_page;
mod live_pieces;
mod tidy;
mod words;
