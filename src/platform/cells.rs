//! Cells of tables: which one an event happened on, where it is, and moving between them with the arrow keys.

use leptos::prelude::window;
use wasm_bindgen::JsCast as _;
use web_sys::{Element, Event, HtmlElement, KeyboardEvent};

use crate::ui::device_ports::CellPlace;

/// Width kept free for a note, in pixels; as in `style/book.css`.
const NOTE_WIDTH: f64 = 340.0;

fn cell(event: &Event) -> Option<Element> {
    let target: Element = event.target()?.dyn_into().ok()?;
    target.closest("tr[data-model] > *").ok()?
}

pub fn cell_of(event: &Event) -> Option<(String, String, CellPlace)> {
    let cell = cell(event)?;
    let row = cell.parent_element()?;
    let model = row.get_attribute("data-model")?;
    let part = cell.get_attribute("data-part");
    let window = window();
    let size = |size: Result<wasm_bindgen::JsValue, _>| size.ok().and_then(|size| size.as_f64());
    let (width, height) = (size(window.inner_width())?, size(window.inner_height())?);
    let (x, y) = (window.scroll_x().ok()?, window.scroll_y().ok()?);
    let place = cell.get_bounding_client_rect();
    let is_low = place.bottom() > height * 0.6;
    let edge = if is_low { place.top() } else { place.bottom() };
    let left = place.left().min(width - NOTE_WIDTH).max(8.0);
    let place = CellPlace {
        left: (left + x).round(),
        top: (edge + y).round(),
        is_low,
    };
    Some((model, part.unwrap_or_else(|| "model".to_owned()), place))
}

pub fn step_cell(event: &KeyboardEvent) -> bool {
    let Some(cell) = cell(event) else {
        return false;
    };
    let Some(row) = cell.parent_element() else {
        return false;
    };
    let at = {
        let mut at = 0;
        let mut before = cell.previous_element_sibling();
        while let Some(one) = before {
            at += 1;
            before = one.previous_element_sibling();
        }
        at
    };
    let next = match event.key().as_str() {
        "ArrowLeft" => cell.previous_element_sibling(),
        "ArrowRight" => cell.next_element_sibling(),
        "ArrowUp" => row
            .previous_element_sibling()
            .and_then(|row| row.children().item(at)),
        "ArrowDown" => row
            .next_element_sibling()
            .and_then(|row| row.children().item(at)),
        _ => return false,
    };
    // A row's head is not a stop of its own: its first control is.
    let stop = next.and_then(|next| {
        if next.has_attribute("tabindex") {
            Some(next)
        } else {
            next.query_selector("a, input").ok().flatten()
        }
    });
    let Some(stop) = stop.and_then(|stop| stop.dyn_into::<HtmlElement>().ok()) else {
        return false;
    };
    stop.focus().is_ok()
}
