//! The clipboard: written to when asked, never read.

use leptos::prelude::window;
use wasm_bindgen_futures::JsFuture;

use crate::ui::ports::Copied;

/// Puts a text on the clipboard and says whether the browser let us.
///
/// Must be called while a click is handled: browsers refuse at other times. Pages served without TLS have no clipboard at all.
pub fn copy_text(text: &str, done: Copied) {
    let window = window();
    if !window.is_secure_context() {
        done(false);
        return;
    }
    let written = window.navigator().clipboard().write_text(text);
    wasm_bindgen_futures::spawn_local(async move { done(JsFuture::from(written).await.is_ok()) });
}
