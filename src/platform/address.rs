//! The page's address: its query string holds the workload, never text.

use std::cell::{Cell, RefCell};

use leptos::prelude::{document, window};
use wasm_bindgen::JsValue;

use super::timer;

/// Browsers limit how often an address may be written: Safari a hundred times in thirty seconds. So many are written at once;
const AT_ONCE: u64 = 20;
/// so many milliseconds earn another, and are waited for after a change when there is none left.
const SETTLE: u32 = 500;

/// A query string that is still to be written.
struct Waiting {
    query: String,
    /// The page it belongs to.
    path: String,
    /// Counts the changes, so that of several only the last is written.
    change: u32,
}

thread_local! {
    static WAITING: RefCell<Option<Waiting>> = const { RefCell::new(None) };
    /// How many writings are left, in milliseconds of what earns them, and when that was reckoned, on the clock of [`timer::now_ms`].
    static LEFT: Cell<(u64, u64)> = const { Cell::new((u64::MAX, 0)) };
}

/// Takes one of the writings that are left.
fn may_write() -> bool {
    let (settle, now) = (u64::from(SETTLE), timer::now_ms());
    let (left, since) = LEFT.get();
    let earned = now.saturating_sub(since);
    let left = left.saturating_add(earned).min(AT_ONCE * settle);
    let is_one = left >= settle;
    LEFT.set((if is_one { left - settle } else { left }, now));
    is_one
}

/// The query string, `?` included; empty when there is none.
pub fn query() -> String {
    window().location().search().unwrap_or_default()
}

/// Replaces the query string: at once, so that a page loaded again right away is the same, or, after very many changes, once nothing has
/// changed for a while or a link leads to another page.
pub fn write_query(query: &str) {
    if WAITING.with_borrow(Option::is_none) && may_write() {
        return replace_query(query);
    }
    let change = WAITING.with_borrow_mut(|waiting| {
        let change = waiting.as_ref().map_or(0, |waiting| waiting.change) + 1;
        *waiting = Some(Waiting {
            query: query.to_owned(),
            path: path(),
            change,
        });
        change
    });
    let settled = move || {
        let is_last = |waiting: &Waiting| waiting.change == change;
        if WAITING.with_borrow(|waiting| waiting.as_ref().is_some_and(is_last)) {
            write_waiting();
        }
    };
    timer::after(SETTLE, Box::new(settled));
}

/// Writes what waits to be written, before another page takes the address.
pub fn write_waiting() {
    if let Some(waiting) = WAITING.take()
        // The history's buttons may have changed the page.
        && waiting.path == path()
    {
        replace_query(&waiting.query);
    }
}

fn path() -> String {
    window().location().pathname().unwrap_or_default()
}

/// Replaces the query string and keeps the rest, the history's entry included.
///
/// Browsers refuse when asked too often (Safari: 100 times in 30 seconds); then the address stays as it was.
fn replace_query(query: &str) {
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
    format!("{origin}{}?{query}", path())
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
