//! The tokenizer against tiktoken-rs and against its own rules.
#![allow(
    clippy::unwrap_used,
    reason = "a test may fail by panicking, its helpers too"
)]
#![cfg(not(target_arch = "wasm32"))]

mod control;
#[path = "../corpus/mod.rs"]
mod corpus;
mod density;
mod document;
mod documents;
mod engine;
mod file_text;
mod golden;
mod session;
mod text_kinds;
mod vocabulary;

use std::sync::LazyLock;

use tiktoken_rs::CoreBPE;
use tokens::{Encoding, Engine};

static ENGINES: LazyLock<Vec<Engine>> = LazyLock::new(|| Encoding::ALL.map(Engine::native).into());

/// The engine of an encoding, built once for all tests.
fn engine(encoding: Encoding) -> &'static Engine {
    ENGINES
        .iter()
        .find(|engine| engine.encoding() == encoding)
        .expect("one for each")
}

/// tiktoken-rs with the same encoding.
fn oracle(encoding: Encoding) -> &'static CoreBPE {
    match encoding {
        Encoding::O200kBase => tiktoken_rs::o200k_base_singleton(),
        Encoding::O200kHarmony => tiktoken_rs::o200k_harmony_singleton(),
        Encoding::Cl100kBase => tiktoken_rs::cl100k_base_singleton(),
        Encoding::P50kBase => tiktoken_rs::p50k_base_singleton(),
        Encoding::R50kBase => tiktoken_rs::r50k_base_singleton(),
    }
}
