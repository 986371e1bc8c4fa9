//! What pages that keep things on the device, or take them from files, ask of the browser.

use leptos::{
    ev::{Event, KeyboardEvent},
    web_sys::{HtmlElement, HtmlInputElement},
};

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

/// Where a note about a table's cell can stand, in pixels of the document.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct CellPlace {
    /// Left edge of the note.
    pub left: f64,
    /// The cell's lower edge, or its upper one where the note stands above.
    pub top: f64,
    /// Whether there is more room above the cell than below.
    pub is_low: bool,
}

/// Is given a chosen file.
pub type Reader = Box<dyn FnOnce(Chosen)>;

/// The device behind plain functions.
#[derive(Clone, Copy)]
pub struct DevicePorts {
    /// What was kept on the device under a name.
    pub kept: fn(&str) -> Option<String>,
    /// Keeps a text under a name; an empty one takes it away. False when the browser refuses.
    pub keep: fn(&str, &str) -> bool,
    /// Calls whenever another window of the site has kept something.
    pub kept_elsewhere: fn(Box<dyn Fn()>),
    /// Offers a text as a file: its name, its media type, the text.
    pub download: fn(&str, &str, &str),
    /// Reads the first file chosen in the input, and readies the input for the same file again.
    pub chosen: fn(&HtmlInputElement, Reader),
    /// Calls whenever the element comes near the window while the visitor scrolls. The watch lives as long as the element.
    pub near: fn(&HtmlElement, Box<dyn Fn()>),
    /// The row (`data-model`), the column (`data-part`) and the place of the cell an event happened on; of a row's head, `model`.
    pub cell_of: fn(&Event) -> Option<(String, String, CellPlace)>,
    /// Moves the focus to the cell beside, above or below, when the key is an arrow and a cell has the focus.
    pub step_cell: fn(&KeyboardEvent) -> bool,
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
        kept_elsewhere: |_| {},
        download: |_, _, _| {},
        chosen: |_, _| {},
        near: |_, _| {},
        cell_of: |_| None,
        step_cell: |_| false,
        now_ms: || 0,
        after: |_, _| {},
        print: || {},
    };
}
