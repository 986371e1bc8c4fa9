//! What pages that keep things on the device, or take them from files, ask of the browser.

use leptos::web_sys::{HtmlElement, HtmlInputElement};

/// Largest file taken as an import, in bytes: a thousand times what the largest of ours would be.
pub const LARGEST_IMPORT_BYTES: u64 = 5_000_000;

/// Why a chosen file could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ImportProblem {
    /// It is larger than [`LARGEST_IMPORT_BYTES`]; its bytes.
    TooLarge(u64),
    /// The browser could not read it.
    Unreadable,
    /// It is not text in UTF-8.
    NotText,
}

/// A chosen file: its name and its text, or why there is none.
pub type Chosen = (String, Result<String, ImportProblem>);

/// The device behind plain functions.
#[derive(Clone, Copy)]
pub struct DevicePorts {
    /// What was kept on the device under a name.
    pub kept: fn(&str) -> Option<String>,
    /// Keeps a text under a name; an empty one takes it away. False when the browser refuses.
    pub keep: fn(&str, &str) -> bool,
    /// Offers a text as a file: its name, its media type, the text.
    pub download: fn(&str, &str, &str),
    /// Reads the first file chosen in the input, and readies the input for the same file again.
    pub chosen: fn(&HtmlInputElement, Box<dyn FnOnce(Chosen)>),
    /// Calls whenever the element comes near the window while the visitor scrolls. The watch lives as long as the element.
    pub near: fn(&HtmlElement, Box<dyn Fn()>),
    /// Milliseconds on a clock that only goes forward.
    pub now_ms: fn() -> u64,
    /// Calls back after so many milliseconds.
    pub after: fn(u32, Box<dyn FnOnce()>),
    /// Opens the browser's print dialog.
    pub print: fn(),
}

impl DevicePorts {
    /// Answers nothing: for prerendering, and for programs that keep nothing.
    pub const INERT: Self = Self {
        kept: |_| None,
        keep: |_, _| false,
        download: |_, _, _| {},
        chosen: |_, _| {},
        near: |_, _| {},
        now_ms: || 0,
        after: |_, _| {},
        print: || {},
    };
}
