//! Reads one of the site's own files.

use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::JsFuture;

/// The text of a file of this site.
///
/// # Errors
/// What the browser says when the file cannot be had, or its status when it is not 200.
pub async fn text(url: &str) -> Result<String, JsValue> {
    let window = leptos::prelude::window();
    let response: web_sys::Response = JsFuture::from(window.fetch_with_str(url))
        .await?
        .unchecked_into();
    if !response.ok() {
        return Err(JsValue::from(response.status()));
    }
    let text = JsFuture::from(response.text()?).await?;
    text.as_string().ok_or(JsValue::UNDEFINED)
}
