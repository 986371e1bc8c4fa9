//! Sizes and places of the token view.

use std::cell::{Cell, RefCell};

use leptos::web_sys::{Element, Event, HtmlElement, ResizeObserver};
use wasm_bindgen::{JsCast as _, closure::Closure};

use crate::ui::text_ports::{Place, Scroll};

thread_local! {
    static WATCHES: RefCell<Vec<(u32, ResizeObserver)>> = const { RefCell::new(Vec::new()) };
    static LAST_ID: Cell<u32> = const { Cell::new(0) };
}

/// Calls back now and whenever the element changes its size.
pub fn watch(element: &HtmlElement, changed: Box<dyn Fn(u32, Scroll)>) -> u32 {
    let watched = element.clone();
    let closure = Closure::<dyn Fn()>::new(move || changed(columns(&watched), scroll(&watched)));
    let id = LAST_ID.get() + 1;
    LAST_ID.set(id);
    if let Ok(observer) = ResizeObserver::new(closure.into_js_value().unchecked_ref()) {
        observer.observe(element);
        WATCHES.with_borrow_mut(|watches| watches.push((id, observer)));
    }
    id
}

pub fn unwatch(id: u32) {
    WATCHES.with_borrow_mut(|watches| {
        watches.retain(|(watched, observer)| {
            let stays = *watched != id;
            if !stays {
                observer.disconnect();
            }
            stays
        });
    });
}

/// How many characters of the ruler beside the element fit between its paddings.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "casts from floats saturate, which is what is wanted"
)]
fn columns(element: &HtmlElement) -> u32 {
    let ruler = element
        .parent_element()
        .and_then(|parent| parent.query_selector(".ruler").ok().flatten());
    let Some(ruler) = ruler else { return 0 };
    let characters =
        f64::from(u32::try_from(ruler.text_content().unwrap_or_default().len()).unwrap_or(1));
    let width = ruler.get_bounding_client_rect().width() / characters;
    let rows = element
        .query_selector(".token-rows")
        .ok()
        .flatten()
        .map_or(0.0, |rows| rows.get_bounding_client_rect().width());
    if width > 0.0 {
        (rows / width).floor() as u32
    } else {
        0
    }
}

pub fn scroll(element: &HtmlElement) -> Scroll {
    Scroll {
        top: f64::from(element.scroll_top()),
        height: f64::from(element.client_height()),
    }
}

#[expect(
    clippy::cast_possible_truncation,
    reason = "scrolled elements are at most some million pixels tall"
)]
pub fn scroll_to(element: &HtmlElement, top: f64) {
    element.set_scroll_top(top.round() as i32);
}

/// Reads the row and place out of the id of the cell, `t12-3`.
pub fn token_of(event: &Event) -> Option<(u32, u32)> {
    let target = event.target()?.dyn_into::<Element>().ok()?;
    let cell = target.closest("[role=gridcell]").ok().flatten()?;
    let id = cell.id();
    let (row, place) = id.strip_prefix('t')?.split_once('-')?;
    Some((row.parse().ok()?, place.parse().ok()?))
}

/// Within the sheet the view stands on.
pub fn token_place(row: u32, place: u32) -> Option<Place> {
    let cell = leptos::prelude::document().get_element_by_id(&format!("t{row}-{place}"))?;
    let sheet = cell.closest(".token-sheet").ok().flatten()?;
    let (cell, sheet) = (
        cell.get_bounding_client_rect(),
        sheet.get_bounding_client_rect(),
    );
    Some(Place {
        left: cell.left() - sheet.left(),
        top: cell.top() - sheet.top(),
        width: cell.width(),
        height: cell.height(),
    })
}
