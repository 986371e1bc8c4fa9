//! The page's address: its query string holds the workload, never text.

use leptos::prelude::{document, window};
use wasm_bindgen::JsValue;

/// The query string, `?` included; empty when there is none.
pub fn query() -> String {
    window().location().search().unwrap_or_default()
}

/// Replaces the query string and keeps the rest, the history's entry included.
///
/// Browsers refuse when asked too often (Safari: 100 times in 30 seconds); then the address stays as it was.
pub fn replace_query(query: &str) {
    let Ok(history) = window().history() else {
        return;
    };
    let fragment = window().location().hash().unwrap_or_default();
    _ = history.replace_state_with_url(&JsValue::NULL, "", Some(&format!("?{query}{fragment}")));
}

/// The address with that query string, to be opened elsewhere.
pub fn share_url(query: &str) -> String {
    let location = window().location();
    let origin = location.origin().unwrap_or_default();
    let path = location.pathname().unwrap_or_default();
    format!("{origin}{path}?{query}")
}

/// Scrolls just far enough that the element is seen. There may be none: it has gone in the meantime.
pub fn reveal(id: &str) {
    let Some(element) = document().get_element_by_id(id) else {
        return;
    };
    let options = web_sys::ScrollIntoViewOptions::new();
    options.set_block(web_sys::ScrollLogicalPosition::Nearest);
    element.scroll_into_view_with_scroll_into_view_options(&options);
}
