//! The tokenizer worker: started early, replaced when it is stuck, spoken to in plain objects.

use std::{cell::RefCell, rc::Rc};

use js_sys::{Object, Reflect};
use leptos::web_sys::{Event, MessageEvent, Worker, WorkerOptions, WorkerType};
use wasm_bindgen::{JsCast as _, JsValue, closure::Closure};

use super::{content, files};
use crate::ui::text_ports::FromWorker;
use tokens::{
    Encoding,
    protocol::{Request, wire},
};

type Listener = Rc<dyn Fn(FromWorker)>;

thread_local! {
    static WORKER: RefCell<Option<Worker>> = const { RefCell::new(None) };
    static LISTENER: RefCell<Option<Listener>> = const { RefCell::new(None) };
    static VOCABULARIES: RefCell<Vec<(Encoding, String)>> = const { RefCell::new(Vec::new()) };
}

/// Starts the download of the worker's program before anything else asks for it.
pub fn preload() {
    WORKER.with_borrow_mut(|worker| {
        if worker.is_none() {
            *worker = spawn();
        }
    });
}

pub fn start(vocabularies: &[(Encoding, String)], listener: Box<dyn Fn(FromWorker)>) {
    VOCABULARIES.set(vocabularies.to_vec());
    LISTENER.set(Some(listener.into()));
    preload();
    WORKER.with_borrow(|worker| _ = worker.as_ref().map(introduce));
}

pub fn replace() {
    if let Some(worker) = WORKER.take() {
        worker.terminate();
    }
}

pub fn post(request: &Request) {
    if WORKER.with_borrow(Option::is_none) {
        preload();
        WORKER.with_borrow(|worker| _ = worker.as_ref().map(introduce));
    }
    note_used(request);
    let message = wire::request_to_js(request, content::payload(request).as_ref());
    let is_posted = WORKER.with_borrow(|worker| {
        worker
            .as_ref()
            .is_some_and(|worker| worker.post_message(&message).is_ok())
    });
    if !is_posted {
        // Told later, so that whoever asked is done asking.
        leptos::prelude::set_timeout(|| tell(FromWorker::Stopped), std::time::Duration::ZERO);
    }
}

fn spawn() -> Option<Worker> {
    let options = WorkerOptions::new();
    options.set_type(WorkerType::Module);
    let worker = Worker::new_with_options(&files::address("tokenizer.js"), &options).ok()?;
    let on_message = Closure::<dyn Fn(MessageEvent)>::new(|event: MessageEvent| {
        let data = event.data();
        if let Some(response) = wire::response_from_js(&data) {
            content::bring(wire::text_of(&data));
            tell(FromWorker::Answer(response));
        }
    });
    let on_error = Closure::<dyn Fn(Event)>::new(|event: Event| {
        event.prevent_default();
        tell(FromWorker::Stopped);
    });
    worker.set_onmessage(Some(on_message.into_js_value().unchecked_ref()));
    worker.set_onerror(Some(on_error.into_js_value().unchecked_ref()));
    Some(worker)
}

/// Names the vocabularies that were used on the root element, where `public/offline.js` finds what to keep.
fn note_used(request: &Request) {
    const USED: &str = "data-vocabularies";
    let Some(root) = leptos::prelude::document().document_element() else {
        return;
    };
    let encoding = match request {
        Request::SetText { encoding, .. }
        | Request::SetFile { encoding, .. }
        | Request::SetEncoding { encoding, .. } => Some(*encoding),
        Request::CompareAll { .. } => None,
        Request::Rows { .. } => return,
    };
    let mut used = root.get_attribute(USED).unwrap_or_default();
    let mut is_new = false;
    VOCABULARIES.with_borrow(|vocabularies| {
        for (own, address) in vocabularies {
            let is_used = encoding.is_none_or(|encoding| encoding == *own);
            if is_used && !used.contains(address.as_str()) {
                used.push(' ');
                used.push_str(address);
                is_new = true;
            }
        }
    });
    if is_new {
        _ = root.set_attribute(USED, &used);
    }
}

/// The first message: where the vocabularies lie.
fn introduce(worker: &Worker) {
    let (message, addresses) = (Object::new(), Object::new());
    let set = |object: &Object, name: &str, value: &JsValue| {
        _ = Reflect::set(object, &name.into(), value);
    };
    let origin = leptos::prelude::location().origin().unwrap_or_default();
    VOCABULARIES.with_borrow(|vocabularies| {
        for (encoding, address) in vocabularies {
            set(
                &addresses,
                encoding.id(),
                &format!("{origin}{address}").into(),
            );
        }
    });
    set(&message, "kind", &"init".into());
    set(&message, "vocabularies", &addresses);
    _ = worker.post_message(&message);
}

fn tell(message: FromWorker) {
    let listener = LISTENER.with_borrow(Option::clone);
    if let Some(listener) = listener {
        listener(message);
    }
}
