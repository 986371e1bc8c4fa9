//! Storage, files and print.

use leptos::prelude::{document, window};
use wasm_bindgen::{JsCast as _, JsValue, closure::Closure};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    Blob, BlobPropertyBag, HtmlAnchorElement, HtmlElement, HtmlInputElement, IntersectionObserver,
    IntersectionObserverEntry, IntersectionObserverInit, Storage, Url,
};

use super::content::size_of;
use crate::ui::device_ports::{Chosen, ImportProblem, LARGEST_IMPORT_BYTES};

/// How far below the window an element counts as near.
const NEAR: &str = "600px";

/// Storage may be blocked by the visitor's settings.
fn storage() -> Option<Storage> {
    window().local_storage().ok()?
}

pub fn kept(name: &str) -> Option<String> {
    storage()?.get_item(name).ok()?
}

pub fn keep(name: &str, text: &str) -> bool {
    let Some(storage) = storage() else {
        return false;
    };
    let done = if text.is_empty() {
        storage.remove_item(name)
    } else {
        storage.set_item(name, text)
    };
    done.is_ok()
}

pub fn kept_elsewhere(call: Box<dyn Fn()>) {
    let heard = Closure::<dyn Fn()>::new(call);
    _ = window().add_event_listener_with_callback("storage", heard.as_ref().unchecked_ref());
    heard.forget();
}

pub fn download(name: &str, media_type: &str, text: &str) {
    let options = BlobPropertyBag::new();
    options.set_type(media_type);
    let parts = js_sys::Array::of1(&JsValue::from_str(text));
    let offered = Blob::new_with_str_sequence_and_options(&parts, &options)
        .and_then(|blob| Url::create_object_url_with_blob(&blob));
    let Ok(url) = offered else {
        return;
    };
    if let Ok(link) = document().create_element("a") {
        let link: HtmlAnchorElement = link.unchecked_into();
        link.set_href(&url);
        link.set_download(name);
        link.click();
    }
    _ = Url::revoke_object_url(&url);
}

pub fn chosen(input: &HtmlInputElement, read: Box<dyn FnOnce(Chosen)>) {
    let Some(file) = input.files().and_then(|files| files.get(0)) else {
        return;
    };
    input.set_value("");
    wasm_bindgen_futures::spawn_local(async move {
        let bytes = size_of(&file);
        let text = if bytes > LARGEST_IMPORT_BYTES {
            Err(ImportProblem::TooLarge(bytes))
        } else {
            text_of(&file).await
        };
        read((prices::outside::one_line(&file.name()), text));
    });
}

async fn text_of(file: &Blob) -> Result<String, ImportProblem> {
    let bytes = JsFuture::from(file.array_buffer())
        .await
        .map_err(|_| ImportProblem::Unreadable)?;
    String::from_utf8(js_sys::Uint8Array::new(&bytes).to_vec()).map_err(|_| ImportProblem::NotText)
}

pub fn near(element: &HtmlElement, call: Box<dyn Fn()>) {
    let seen = Closure::<dyn Fn(js_sys::Array)>::new(move |entries: js_sys::Array| {
        let is_near = entries.iter().any(|entry| {
            entry
                .unchecked_into::<IntersectionObserverEntry>()
                .is_intersecting()
        });
        if is_near {
            call();
        }
    });
    let options = IntersectionObserverInit::new();
    options.set_root_margin(NEAR);
    if let Ok(observer) =
        IntersectionObserver::new_with_options(seen.as_ref().unchecked_ref(), &options)
    {
        observer.observe(element);
    }
    // The observer lets go of an element that has left the document; the closure is as long as the page.
    seen.forget();
}

pub fn print() {
    _ = window().print();
}
