//! What reads documents, for `public/tokenizer.js`: it is loaded when the first one is opened.
use tokens::documents;
use tokens::protocol::wire;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

fn main() {}

/// The text of a document; nothing where the bytes are of none.
///
/// # Errors
/// The problem, as it stands in a failure.
#[wasm_bindgen]
pub fn document_text(bytes: &[u8]) -> Result<Option<String>, JsValue> {
    documents::read(bytes).map_err(|problem| wire::problem_to_js(&problem).into())
}
