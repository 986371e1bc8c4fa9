//! The visitor's text or file, as the JavaScript value it is. The page's own memory never holds it.

use std::cell::RefCell;

use js_sys::{Function, JsString, Reflect, RegExp};
use leptos::{
    prelude::{document, window},
    web_sys::{
        Blob, ClipboardEvent, DragEvent, Element, File, FileList, HtmlInputElement,
        HtmlTextAreaElement,
    },
};
use wasm_bindgen::{JsCast as _, JsValue, closure::Closure};

use crate::ui::text_ports::{Attachment, LONGEST_PASTE_UNITS, WhatIsKept};
use tokens::{file_text::MAX_BOX_LINES, protocol::Request};

thread_local! {
    /// What is counted.
    static HELD: RefCell<JsValue> = RefCell::new(JsValue::from_str(""));
    /// A file or paste that may still be refused.
    static OFFERED: RefCell<Option<JsValue>> = const { RefCell::new(None) };
    /// The text of the offered file, as the worker read it.
    static BROUGHT: RefCell<Option<JsValue>> = const { RefCell::new(None) };
    /// The visitor's text or file that gave way to another.
    static ASIDE: RefCell<Option<JsValue>> = const { RefCell::new(None) };
    /// What was taken up from aside and is about to be held.
    static TAKEN: RefCell<Option<JsValue>> = const { RefCell::new(None) };
}

/// The names under which the tab keeps the text and the one put aside.
const KEPT: [&str; 2] = ["tokentally.text", "tokentally.text-aside"];

fn hold_value(value: JsValue) {
    HELD.set(value);
    OFFERED.set(None);
    BROUGHT.set(None);
}

/// The box's text, read without copying it into this program's memory.
fn text_in(text_box: &HtmlTextAreaElement) -> JsValue {
    Reflect::get(text_box, &"value".into()).unwrap_or_default()
}

fn fill(text_box: &HtmlTextAreaElement, text: &JsValue) {
    // Writing the text that is there already would move the cursor.
    if text_in(text_box) != *text {
        _ = Reflect::set(text_box, &"value".into(), text);
    }
    direct(text_box, text.unchecked_ref());
}

pub fn hold_box(text_box: &HtmlTextAreaElement) -> u32 {
    let text = text_in(text_box);
    direct(text_box, text.unchecked_ref());
    let units = text.unchecked_ref::<JsString>().length();
    hold_value(text);
    units
}

/// How much of a text says in which direction the box runs, in UTF-16 units from its first character that is no white space.
const DIRECTION_UNITS: u32 = 1_000;
/// Each line of a text this long runs in its own direction (`data-by-line`). On one line of a megabyte a key took Chromium five seconds
/// with that, and a tenth of one without (2026-11-26).
const LONGEST_BY_LINE_UNITS: u32 = 50_000;

/// Gives the box the direction of its text. `dir="auto"` would do so too, but in Chromium in a time that grows with the square of the
/// lines: 40,000 took ten seconds (2026-11-26). So a small element with the beginning of the text is asked instead.
fn direct(text_box: &HtmlTextAreaElement, text: &JsString) {
    let Ok(asked) = document().create_element("bdi") else {
        return;
    };
    let beginning = text.trim_start().slice(0, DIRECTION_UNITS);
    _ = Reflect::set(&asked, &"textContent".into(), &beginning);
    let direction = if asked.matches(":dir(rtl)").unwrap_or(false) {
        "rtl"
    } else {
        "ltr"
    };
    if text_box.dir() != direction {
        text_box.set_dir(direction);
    }
    let by_line = text.length() <= LONGEST_BY_LINE_UNITS;
    _ = text_box.toggle_attribute_with_force("data-by-line", by_line);
}

/// More than this comes into the box at once only when it was not typed, in UTF-16 units.
const MOST_TYPED_UNITS: u32 = 1_000;

pub fn overfull(text_box: &HtmlTextAreaElement) -> Option<Attachment> {
    let text: JsString = text_in(text_box).unchecked_into();
    let before = HELD.with_borrow(|held| held.dyn_ref().map_or(0, JsString::length));
    let came = text.length().saturating_sub(before);
    (came > MOST_TYPED_UNITS && is_too_long(&text)).then(|| offer_text(text))
}

/// Whether a text with line feeds is too long for the box.
fn is_too_long(text: &JsString) -> bool {
    let units = text.length();
    let most_lines = u32::try_from(MAX_BOX_LINES).unwrap_or(u32::MAX);
    units > LONGEST_PASTE_UNITS
        || units > most_lines && text.split_limit("\n", most_lines + 1).length() > most_lines
}

fn offer_text(text: JsString) -> Attachment {
    let bytes = bytes_of(&text);
    OFFERED.set(Some(text.into()));
    Attachment {
        name: None,
        bytes,
        others: 0,
    }
}

pub fn hold(text: &str) {
    hold_value(text.into());
}

/// The worker read this text from a file, or none: it is held once the page takes the answer for one about the newest text.
pub fn bring(text: Option<JsString>) {
    BROUGHT.set(text.map(JsValue::from));
}

pub fn held_bytes() -> u64 {
    HELD.with_borrow(bytes_of)
}

pub fn keep_offered() {
    let (brought, offered) = (BROUGHT.take(), OFFERED.take());
    if let Some(kept) = brought.or(offered) {
        HELD.set(kept);
    }
}

pub fn withdraw_offer() {
    OFFERED.set(None);
}

pub fn put_aside() {
    ASIDE.set(Some(HELD.with_borrow(JsValue::clone)));
}

pub fn take_aside() {
    TAKEN.set(ASIDE.take());
}

pub fn hold_taken() {
    if let Some(taken) = TAKEN.take() {
        hold_value(taken);
    }
}

/// Calls a method of what the tab keeps. It may be blocked by the visitor's settings, or full.
fn tab_storage(method: &str, arguments: &[&JsValue]) -> Option<JsValue> {
    let storage = window().session_storage().ok()??;
    let method: Function = Reflect::get(&storage, &method.into())
        .ok()?
        .dyn_into()
        .ok()?;
    let arguments = arguments.iter().copied().collect::<js_sys::Array>();
    method.apply(&storage, &arguments).ok()
}

pub fn keep_for_the_tab(which: WhatIsKept) {
    let keep = Closure::<dyn Fn()>::new(move || {
        let (text, aside) = which();
        let held = text.then(|| HELD.with_borrow(JsValue::clone));
        let aside = aside.then(|| ASIDE.with_borrow(Option::clone)).flatten();
        for (name, value) in KEPT.into_iter().zip([held, aside]) {
            let name = JsValue::from_str(name);
            match value.filter(JsValue::is_string) {
                Some(value) => tab_storage("setItem", &[&name, &value]),
                None => tab_storage("removeItem", &[&name]),
            };
        }
    });
    let heard = keep.as_ref().unchecked_ref();
    // A page on a phone may be ended while it is hidden, without a word.
    _ = window().add_event_listener_with_callback("pagehide", heard);
    _ = document().add_event_listener_with_callback("visibilitychange", heard);
    keep.forget();
}

pub fn take_kept(gives_way: bool) -> (bool, bool) {
    let [text, mut aside] = KEPT.map(|name| {
        let kept = tab_storage("getItem", &[&name.into()]);
        kept.filter(|kept| {
            kept.dyn_ref()
                .is_some_and(|text: &JsString| text.length() > 0)
        })
    });
    let mut held = None;
    if gives_way {
        aside = text.or(aside);
    } else {
        held = text;
    }
    let is_there = (held.is_some(), aside.is_some());
    ASIDE.set(aside);
    if let Some(held) = held {
        hold_value(held);
    }
    is_there
}

/// What travels with a request: the file being tried or held, or the held text.
pub fn payload(request: &Request) -> Option<JsValue> {
    let held = || HELD.with_borrow(JsValue::clone);
    match request {
        Request::SetText { .. } => Some(held()),
        Request::SetFile { .. } => Some(OFFERED.with_borrow(Option::clone).unwrap_or_else(held)),
        Request::SetEncoding { .. } | Request::Rows { .. } | Request::CompareAll { .. } => None,
    }
}

pub fn box_shows(text_box: &HtmlTextAreaElement, text: &str) -> bool {
    text_in(text_box) == JsValue::from_str(text)
}

pub fn show_held(text_box: &HtmlTextAreaElement) {
    HELD.with_borrow(|held| {
        if held.is_string() {
            fill(text_box, held);
        } else {
            fill(text_box, &"".into());
        }
    });
}

pub fn show(text_box: &HtmlTextAreaElement, text: &str) {
    fill(text_box, &text.into());
}

pub fn select(text_box: &HtmlTextAreaElement) {
    let own: &Element = text_box;
    let is_focused = leptos::prelude::document()
        .active_element()
        .is_some_and(|focused| focused == *own);
    if !is_focused {
        _ = text_box.focus();
    }
    text_box.select();
}

pub fn pasted(event: &ClipboardEvent) -> Option<Attachment> {
    let data = event.clipboard_data()?;
    if let Some(files) = data.files().filter(|files| files.length() > 0) {
        event.prevent_default();
        return offer_first(&files);
    }
    let get_data = Reflect::get(&data, &"getData".into())
        .ok()?
        .dyn_into::<js_sys::Function>()
        .ok()?;
    let text = get_data
        .call1(&data, &"text/plain".into())
        .ok()?
        .dyn_into::<JsString>()
        .ok()?;
    // A clipboard may write line ends as its system does. In the box they would become line feeds, so they do beside it too.
    let text = text.replace_by_pattern(&RegExp::new("\r\n?", "g"), "\n");
    if !is_too_long(&text) {
        return None;
    }
    event.prevent_default();
    Some(offer_text(text))
}

pub fn drag_over(event: &DragEvent) -> bool {
    let brings_files = event
        .data_transfer()
        .is_some_and(|data| data.types().includes(&"Files".into(), 0));
    if brings_files {
        event.prevent_default();
    }
    brings_files
}

pub fn dropped(event: &DragEvent) -> Option<Attachment> {
    let files = event
        .data_transfer()?
        .files()
        .filter(|files| files.length() > 0)?;
    event.prevent_default();
    offer_first(&files)
}

pub fn chosen(input: &HtmlInputElement) -> Option<Attachment> {
    let attachment = offer_first(&input.files()?);
    // Choosing the same file again is a change only when nothing is chosen now.
    input.set_value("");
    attachment
}

fn offer_first(files: &FileList) -> Option<Attachment> {
    let file: File = files.get(0)?;
    let attachment = Attachment {
        name: Some(prices::outside::one_line(&file.name())),
        bytes: size_of(&file),
        others: files.length().saturating_sub(1),
    };
    OFFERED.set(Some(file.into()));
    Some(attachment)
}

/// Bytes of UTF-8 of a string, bytes of a file.
fn bytes_of(value: &JsValue) -> u64 {
    if let Some(blob) = value.dyn_ref::<Blob>() {
        return size_of(blob);
    }
    Blob::new_with_str_sequence(&js_sys::Array::of1(value)).map_or(0, |blob| size_of(&blob))
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "the browser gives whole sizes below 2^53"
)]
pub(super) fn size_of(blob: &Blob) -> u64 {
    blob.size() as u64
}
