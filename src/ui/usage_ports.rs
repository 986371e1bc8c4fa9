//! What the page that reads usage files asks of the browser.

use std::{future::Future, ops::Range, pin::Pin};

use leptos::{
    ev::{ClipboardEvent, DragEvent},
    web_sys::HtmlInputElement,
};

/// Something that comes later.
pub type Later<T> = Pin<Box<dyn Future<Output = T>>>;

/// A file that was chosen or dropped. The browser holds it under its number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offered {
    /// Under which the browser holds it.
    pub number: u32,
    /// Its name, with the folders below the one that was chosen.
    pub name: String,
    /// Its bytes.
    pub bytes: u64,
}

/// Is given files.
pub type Taken = Box<dyn FnOnce(Vec<Offered>)>;

/// How bytes are packed in a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Packing {
    /// Not at all.
    Plain,
    /// As `.gz`.
    Gzip,
    /// As in `.zip`.
    Deflate,
}

/// The browser could not read or unpack a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unreadable;

/// The next bytes of a stream, a megabyte or so; `None` at its end.
pub type Slice = Result<Option<Vec<u8>>, Unreadable>;

/// Where bytes come from: the file's number, the part of it, and how that is packed.
pub type Part = (u32, Range<u64>, Packing);

/// The browser behind plain functions.
#[derive(Clone, Copy)]
pub struct UsagePorts {
    /// Milliseconds on a clock that only goes forward.
    pub now_ms: fn() -> u64,
    /// Until the page has answered whatever waits for it.
    pub rest: fn() -> Later<()>,
    /// Does something beside everything else.
    pub spawn: fn(Later<()>),
    /// The files chosen in the input, which is readied for the same files again.
    pub chosen: fn(&HtmlInputElement, Taken),
    /// Says that a drop is welcome here, if it brings files.
    pub drag_over: fn(&DragEvent) -> bool,
    /// The dropped files, with those in dropped folders.
    pub dropped: fn(&DragEvent, Taken),
    /// The files in a paste, if there are any; its text otherwise.
    pub pasted: fn(&ClipboardEvent, Taken) -> Option<String>,
    /// Lets go of every file.
    pub forget: fn(),
    /// Opens a part of a file. The number names the stream.
    pub open: fn(Part) -> u32,
    /// The next bytes of a stream, a megabyte or so; `None` at its end.
    pub next: fn(u32) -> Later<Slice>,
    /// Closes a stream.
    pub close: fn(u32),
}

impl UsagePorts {
    /// Answers nothing: for prerendering.
    pub const INERT: Self = Self {
        now_ms: || 0,
        rest: || Box::pin(async {}),
        spawn: |_| {},
        chosen: |_, _| {},
        drag_over: |_| false,
        dropped: |_, _| {},
        pasted: |_, _| None,
        forget: || {},
        open: |_| 0,
        next: |_| Box::pin(async { Ok(None) }),
        close: |_| {},
    };
}
