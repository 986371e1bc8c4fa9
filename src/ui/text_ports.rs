//! What the text box and the token view ask of the browser. The text itself stays on the other side of these functions.

use leptos::{
    ev::{ClipboardEvent, DragEvent, Event},
    web_sys::{HtmlElement, HtmlInputElement, HtmlTextAreaElement},
};

use tokens::{
    Encoding,
    protocol::{Request, Response},
};

/// Longest text that goes into the box at once, in UTF-16 units: with more, browsers become slow to type in. Lines have a limit of their
/// own ([`tokens::file_text::MAX_BOX_LINES`]).
pub const LONGEST_PASTE_UNITS: u32 = 1 << 20;

/// A file the visitor chose, or a paste too long for the box.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attachment {
    /// The file's name; `None` for a paste.
    pub name: Option<String>,
    /// Its size in bytes of UTF-8 or of the file.
    pub bytes: u64,
    /// How many files came with it that were left out.
    pub others: u32,
}

/// What comes from the worker.
pub enum FromWorker {
    /// An answer.
    Answer(Response),
    /// It stopped, or could not be started.
    Stopped,
}

/// Where an element is, in pixels from the top left corner of the window.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Place {
    /// Left edge.
    pub left: f64,
    /// Top edge.
    pub top: f64,
    /// Width.
    pub width: f64,
    /// Height.
    pub height: f64,
}

/// How a scrolled element stands.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Scroll {
    /// Pixels scrolled down.
    pub top: f64,
    /// Pixels of height that are seen.
    pub height: f64,
}

/// Hears what comes from the worker.
pub type Listener = Box<dyn Fn(FromWorker)>;

/// Tells whether the held text, and the one put aside, are the visitor's own.
pub type WhatIsKept = Box<dyn Fn() -> (bool, bool)>;

/// Is told the columns that fit and how the element stands.
pub type Measured = Box<dyn Fn(u32, Scroll)>;

/// The browser as the text box and the token view see it.
#[derive(Clone, Copy)]
pub struct TextPorts {
    /// Milliseconds on a clock that only goes forward.
    pub now_ms: fn() -> u64,
    /// Calls back after so many milliseconds.
    pub after: fn(u32, Box<dyn FnOnce()>),

    /// Starts the worker with the addresses of the vocabularies and says who hears from it. Later calls do nothing.
    pub start: fn(&[(Encoding, String)], Listener),
    /// Ends the worker; the next request starts another.
    pub replace: fn(),
    /// Posts a request, with the text or file that is held.
    pub post: fn(&Request),

    /// Takes what stands in the box as an offer, if more came into it at once than a box is good for.
    pub overfull: fn(&HtmlTextAreaElement) -> Option<Attachment>,
    /// Holds what stands in the box as the text to count. Returns its length in UTF-16 units.
    pub hold_box: fn(&HtmlTextAreaElement) -> u32,
    /// Holds this text.
    pub hold: fn(&str),
    /// Bytes of UTF-8 of the held text or file.
    pub held_bytes: fn() -> u64,
    /// The file offered last was counted: it is held from now on.
    pub keep_offered: fn(),
    /// Nothing is offered any more.
    pub withdraw_offer: fn(),
    /// Puts what is held aside, in place of what was there.
    pub put_aside: fn(),
    /// Takes up what was put aside.
    pub take_aside: fn(),
    /// Holds what was taken up.
    pub hold_taken: fn(),
    /// Keeps texts for as long as the tab lives, whenever the page may be about to go: the held one and the one put aside, each where
    /// the function says that it is the visitor's.
    pub keep_for_the_tab: fn(WhatIsKept),
    /// Holds the text that was kept for the tab, or puts it aside where it gives way to something else, in the place of the one that
    /// was aside. Returns whether one is held now, and whether one is aside.
    pub take_kept: fn(gives_way: bool) -> (bool, bool),
    /// Whether the visitor wants the text kept on the device.
    pub keeps_on_device: fn() -> bool,
    /// Keeps the held text on the device from now on, or forgets it at once. False when the browser refuses.
    pub keep_on_device: fn(bool) -> bool,

    /// Whether exactly this text stands in the box.
    pub box_shows: fn(&HtmlTextAreaElement, &str) -> bool,
    /// Puts the held text into the box, or nothing when a file is held.
    pub show_held: fn(&HtmlTextAreaElement),
    /// Puts this text into the box.
    pub show: fn(&HtmlTextAreaElement, &str),
    /// Selects all of the box.
    pub select: fn(&HtmlTextAreaElement),

    /// Takes a paste that is too long for the box as an offer, instead of letting the browser paste it.
    pub pasted: fn(&ClipboardEvent) -> Option<Attachment>,
    /// Says that a drop is welcome here, if it brings files.
    pub drag_over: fn(&DragEvent) -> bool,
    /// Takes the first dropped file as an offer.
    pub dropped: fn(&DragEvent) -> Option<Attachment>,
    /// Takes the chosen file as an offer, and readies the input for the same file again.
    pub chosen: fn(&HtmlInputElement) -> Option<Attachment>,

    /// Watches how many monospace columns fit into the element, and how it stands when it is scrolled or resized. The id ends it.
    pub watch: fn(&HtmlElement, Measured) -> u32,
    /// Ends a watch.
    pub unwatch: fn(u32),
    /// How the element is scrolled.
    pub scroll: fn(&HtmlElement) -> Scroll,
    /// Scrolls the element so many pixels down from its top.
    pub scroll_to: fn(&HtmlElement, f64),
    /// Row and place in the row of the token an event happened on.
    pub token_of: fn(&Event) -> Option<(u32, u32)>,
    /// Where the token of that row and place is.
    pub token_place: fn(u32, u32) -> Option<Place>,
}

impl TextPorts {
    /// Answers nothing: for prerendering.
    pub const INERT: Self = Self {
        now_ms: || 0,
        after: |_, _| {},
        start: |_, _| {},
        replace: || {},
        post: |_| {},
        overfull: |_| None,
        hold_box: |_| 0,
        hold: |_| {},
        held_bytes: || 0,
        keep_offered: || {},
        withdraw_offer: || {},
        put_aside: || {},
        take_aside: || {},
        hold_taken: || {},
        keep_for_the_tab: |_| {},
        take_kept: |_| (false, false),
        keeps_on_device: || false,
        keep_on_device: |_| false,
        box_shows: |_, _| true,
        show_held: |_| {},
        show: |_, _| {},
        select: |_| {},
        pasted: |_| None,
        drag_over: |_| false,
        dropped: |_| None,
        chosen: |_| None,
        watch: |_, _| 0,
        unwatch: |_| {},
        scroll: |_| Scroll {
            top: 0.0,
            height: 0.0,
        },
        scroll_to: |_, _| {},
        token_of: |_| None,
        token_place: |_, _| None,
    };
}
