//! What a visitor has opened of a page before the part came that draws it.

use leptos::web_sys::{HtmlDetailsElement, HtmlElement};
use wasm_bindgen::JsCast as _;

/// The details within an element, in their order.
fn details(element: &HtmlElement) -> Vec<HtmlDetailsElement> {
    let Ok(found) = element.query_selector_all("details") else {
        return Vec::new();
    };
    (0..found.length())
        .filter_map(|at| found.get(at)?.dyn_into().ok())
        .collect()
}

pub fn opened(element: &HtmlElement) -> Vec<bool> {
    details(element)
        .iter()
        .map(HtmlDetailsElement::open)
        .collect()
}

pub fn open_again(element: &HtmlElement, opened: &[bool]) {
    let details = details(element);
    // Other details than before: numbers have changed, and nobody can tell which is which.
    if details.len() != opened.len() {
        return;
    }
    for (details, _) in details.iter().zip(opened).filter(|(_, is_open)| **is_open) {
        details.set_open(true);
    }
}
