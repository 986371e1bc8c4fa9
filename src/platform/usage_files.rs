//! Usage files: taking them, folders too, and reading them slice by slice. Nothing of them leaves the device.

use std::{
    cell::{Cell, RefCell},
    collections::BTreeMap,
};

use js_sys::{Function, Promise, Reflect, Uint8Array};
use leptos::{
    prelude::window,
    web_sys::{
        Blob, ClipboardEvent, DragEvent, File, FileList, FileSystemDirectoryEntry,
        FileSystemDirectoryReader, FileSystemEntry, FileSystemFileEntry, HtmlInputElement,
        ReadableStream, ReadableStreamDefaultReader, ReadableWritablePair,
    },
};
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};

use super::content::size_of;
use crate::ui::usage_ports::{Later, Offered, Packing, Part, Slice, Taken, Unreadable};

/// Bytes that are taken from a file at once.
const SLICE: u64 = 1 << 20;

/// How deep folders are followed.
const DEEPEST: usize = 12;

enum Stream {
    /// A part of a file, and how far it was read.
    Plain { blob: Blob, at: u64 },
    /// What unpacks it; `None` when that could not be had.
    Packed(Option<ReadableStreamDefaultReader>),
}

thread_local! {
    static FILES: RefCell<Vec<Blob>> = const { RefCell::new(Vec::new()) };
    static STREAMS: RefCell<BTreeMap<u32, Stream>> = const { RefCell::new(BTreeMap::new()) };
    static LAST_STREAM: Cell<u32> = const { Cell::new(0) };
}

fn hold(file: File, name: String) -> Offered {
    let bytes = size_of(&file);
    let number = FILES.with_borrow_mut(|files| {
        files.push(file.into());
        u32::try_from(files.len() - 1).unwrap_or(u32::MAX)
    });
    Offered {
        number,
        name: prices::outside::one_line(&name),
        bytes,
    }
}

fn hold_all(list: &FileList) -> Vec<Offered> {
    let files = (0..list.length()).filter_map(|at| list.get(at));
    let mut offered: Vec<Offered> = files
        .map(|file| {
            // Of a folder's files, the path below it.
            let path = Reflect::get(&file, &"webkitRelativePath".into());
            let path = path.ok().and_then(|path| path.as_string());
            let name = path.filter(|path| !path.is_empty());
            let name = name.unwrap_or_else(|| file.name());
            hold(file, name)
        })
        .collect();
    offered.retain(|file| !is_hidden(&file.name));
    offered
}

/// Files that systems put into folders by themselves.
fn is_hidden(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or_default();
    name.starts_with('.') || name == "Thumbs.db" || name == "desktop.ini"
}

pub fn chosen(input: &HtmlInputElement, taken: Taken) {
    let offered = input.files().map(|files| hold_all(&files));
    // Choosing the same file again is a change only when nothing is chosen now.
    input.set_value("");
    taken(offered.unwrap_or_default());
}

pub fn dropped(event: &DragEvent, taken: Taken) {
    let Some(data) = event.data_transfer() else {
        return;
    };
    event.prevent_default();
    // Entries can be asked for now only; what lies in folders comes later.
    let items = data.items();
    let entries: Vec<FileSystemEntry> = (0..items.length())
        .filter_map(|at| items.get(at)?.webkit_get_as_entry().ok()?)
        .collect();
    if !entries.iter().any(FileSystemEntry::is_directory) {
        let files = data.files().map(|files| hold_all(&files));
        return taken(files.unwrap_or_default());
    }
    spawn_local(async move {
        let mut offered = Vec::new();
        let mut open: Vec<(FileSystemEntry, usize)> =
            entries.into_iter().rev().map(|entry| (entry, 0)).collect();
        while let Some((entry, depth)) = open.pop() {
            if entry.is_directory() {
                if depth < DEEPEST {
                    let within = within(entry.unchecked_ref()).await;
                    open.extend(within.into_iter().rev().map(|entry| (entry, depth + 1)));
                }
            } else if let Some(file) = file_of(entry.unchecked_ref()).await {
                let name = entry.full_path();
                if !is_hidden(&name) {
                    offered.push(hold(file, name.trim_start_matches('/').to_owned()));
                }
            }
        }
        taken(offered);
    });
}

/// Waits for a call back with a value; `None` where the other call comes.
async fn called<T: wasm_bindgen::JsCast>(ask: impl Fn(&Function, &Function)) -> Option<T> {
    let promise = Promise::new(&mut |resolve, reject| ask(&resolve, &reject));
    JsFuture::from(promise).await.ok()?.dyn_into().ok()
}

async fn file_of(entry: &FileSystemFileEntry) -> Option<File> {
    called(|resolve, reject| entry.file_with_callback_and_callback(resolve, reject)).await
}

/// What lies in a folder. The browser hands it out in lots.
async fn within(folder: &FileSystemDirectoryEntry) -> Vec<FileSystemEntry> {
    let reader: FileSystemDirectoryReader = folder.create_reader();
    let mut found = Vec::new();
    loop {
        let lot: Option<js_sys::Array> = called(|resolve, reject| {
            _ = reader.read_entries_with_callback_and_callback(resolve, reject);
        })
        .await;
        let Some(lot) = lot.filter(|lot| lot.length() > 0) else {
            return found;
        };
        found.extend(lot.iter().map(JsValue::unchecked_into::<FileSystemEntry>));
    }
}

pub fn pasted(event: &ClipboardEvent, taken: Taken) -> Option<String> {
    let data = event.clipboard_data()?;
    if let Some(files) = data.files().filter(|files| files.length() > 0) {
        event.prevent_default();
        taken(hold_all(&files));
        return None;
    }
    data.get_data("text/plain")
        .ok()
        .filter(|text| !text.is_empty())
}

pub fn forget() {
    FILES.with_borrow_mut(Vec::clear);
    STREAMS.with_borrow_mut(BTreeMap::clear);
}

#[expect(
    clippy::cast_precision_loss,
    reason = "a file has less than 2^53 bytes"
)]
fn slice(blob: &Blob, from: u64, to: u64) -> Option<Blob> {
    blob.slice_with_f64_and_f64(from as f64, to as f64).ok()
}

pub fn open((file, part, packing): Part) -> u32 {
    let number = LAST_STREAM.get().wrapping_add(1);
    LAST_STREAM.set(number);
    let blob = FILES.with_borrow(|files| files.get(file as usize).cloned());
    let blob = blob.and_then(|blob| slice(&blob, part.start, part.end));
    let unpacked = |format: &str| {
        let blob = blob.as_ref()?;
        // web-sys holds it back as unstable, though every browser has it.
        let unpacking = Reflect::get(&window(), &"DecompressionStream".into()).ok()?;
        let unpacking: Function = unpacking.dyn_into().ok()?;
        let pair = Reflect::construct(&unpacking, &js_sys::Array::of1(&format.into())).ok()?;
        let pair: ReadableWritablePair = pair.unchecked_into();
        let stream: ReadableStream = blob.stream().pipe_through(&pair);
        stream.get_reader().dyn_into().ok()
    };
    let stream = match packing {
        Packing::Gzip => Stream::Packed(unpacked("gzip")),
        Packing::Deflate => Stream::Packed(unpacked("deflate-raw")),
        Packing::Plain => match &blob {
            Some(blob) => Stream::Plain {
                blob: blob.clone(),
                at: 0,
            },
            None => Stream::Packed(None),
        },
    };
    STREAMS.with_borrow_mut(|streams| streams.insert(number, stream));
    number
}

pub fn next(stream: u32) -> Later<Slice> {
    type Asked = Result<Option<(Promise, bool)>, Unreadable>;
    let asked = STREAMS.with_borrow_mut(|streams| -> Asked {
        match streams.get_mut(&stream) {
            Some(Stream::Plain { blob, at }) => {
                let from = *at;
                *at = (from + SLICE).min(size_of(blob));
                if *at == from {
                    return Ok(None);
                }
                let part = slice(blob, from, *at).ok_or(Unreadable)?;
                Ok(Some((part.array_buffer(), true)))
            }
            Some(Stream::Packed(Some(reader))) => Ok(Some((reader.read(), false))),
            Some(Stream::Packed(None)) | None => Err(Unreadable),
        }
    });
    Box::pin(async move {
        let Some((promise, is_buffer)) = asked? else {
            return Ok(None);
        };
        let came = JsFuture::from(promise).await.map_err(|_| Unreadable)?;
        if is_buffer {
            return Ok(Some(Uint8Array::new(&came).to_vec()));
        }
        let field = |name: &str| Reflect::get(&came, &name.into()).map_err(|_| Unreadable);
        if field("done")?.is_truthy() {
            return Ok(None);
        }
        Ok(Some(Uint8Array::new(&field("value")?).to_vec()))
    })
}

pub fn close(stream: u32) {
    let closed = STREAMS.with_borrow_mut(|streams| streams.remove(&stream));
    if let Some(Stream::Packed(Some(reader))) = closed {
        _ = reader.cancel();
    }
}

/// Until the browser has answered what waits for it: its own way of yielding where it has one, else a timer.
pub fn rest() -> Later<()> {
    let of_scheduler = || -> Option<Promise> {
        let scheduler = Reflect::get(&window(), &"scheduler".into()).ok()?;
        let wait: Function = Reflect::get(&scheduler, &"yield".into())
            .ok()?
            .dyn_into()
            .ok()?;
        wait.call0(&scheduler).ok()?.dyn_into().ok()
    };
    let promise = of_scheduler().unwrap_or_else(|| {
        Promise::new(&mut |resolve, _| {
            let call = move || _ = resolve.call0(&JsValue::UNDEFINED);
            super::timer::after(0, Box::new(call));
        })
    });
    Box::pin(async move {
        _ = JsFuture::from(promise).await;
    })
}

pub fn spawn(work: Later<()>) {
    spawn_local(work);
}
