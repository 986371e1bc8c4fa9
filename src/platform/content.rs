//! The visitor's text or file, as the JavaScript value it is. The page's own memory never holds it.

use std::cell::RefCell;

use js_sys::{Function, JsString, Reflect};
use leptos::{
    prelude::{document, window},
    web_sys::{
        Blob, ClipboardEvent, DragEvent, Element, File, FileList, HtmlInputElement,
        HtmlTextAreaElement,
    },
};
use wasm_bindgen::{JsCast as _, JsValue, closure::Closure};

use crate::ui::text_ports::{Attachment, LONGEST_PASTE_UNITS, WhatIsKept};
use tokens::protocol::Request;

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
}

pub fn hold_box(text_box: &HtmlTextAreaElement) -> u32 {
    let text = text_in(text_box);
    let units = text.unchecked_ref::<JsString>().length();
    settle_direction(text_box, units);
    hold_value(text);
    units
}

/// Text this long keeps the direction it has: finding it anew took Chromium two seconds a key on a megabyte (2026-11-20).
const LONGEST_AUTO_UNITS: u32 = 50_000;

fn settle_direction(text_box: &HtmlTextAreaElement, units: u32) {
    let wanted = if units <= LONGEST_AUTO_UNITS {
        "auto"
    } else if text_box.dir() != "auto" {
        return;
    } else if text_box.matches(":dir(rtl)").unwrap_or(false) {
        "rtl"
    } else {
        "ltr"
    };
    if text_box.dir() != wanted {
        text_box.set_dir(wanted);
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
    if text.length() <= LONGEST_PASTE_UNITS {
        return None;
    }
    event.prevent_default();
    let bytes = bytes_of(&text);
    OFFERED.set(Some(text.into()));
    Some(Attachment {
        name: None,
        bytes,
        others: 0,
    })
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
fn size_of(blob: &Blob) -> u64 {
    blob.size() as u64
}
