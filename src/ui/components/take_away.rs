//! Taking something away: onto the clipboard, or into a file, and what came of it.

use leptos::{html::Textarea, prelude::*};

use crate::ui::{ports::Ports, view::live};

/// What a file is written as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileKind {
    /// Comma-separated values, for a spreadsheet.
    Csv,
    /// JSON, for a program.
    Json,
}

impl FileKind {
    const fn media(self) -> &'static str {
        match self {
            Self::Csv => "text/csv;charset=utf-8",
            Self::Json => "application/json",
        }
    }

    const fn ending(self) -> &'static str {
        match self {
            Self::Csv => "csv",
            Self::Json => "json",
        }
    }

    /// What a file begins with. Without its mark Excel reads UTF-8 as the code page of the country.
    const fn mark(self) -> &'static str {
        match self {
            Self::Csv => "\u{FEFF}",
            Self::Json => "",
        }
    }
}

/// Copies and saves, and remembers what to say of it. Copies share the same signals.
#[derive(Clone, Copy)]
pub struct TakeAway {
    ports: Ports,
    said: RwSignal<String>,
    by_hand: RwSignal<String>,
    refused: &'static str,
    by_hand_label: &'static str,
}

impl TakeAway {
    /// Nothing taken yet. `refused` is said where the browser does not allow copying, `by_hand` stands over the text to copy then.
    pub fn new(refused: &'static str, by_hand: &'static str) -> Self {
        Self {
            ports: expect_context::<Ports>(),
            said: RwSignal::new(String::new()),
            by_hand: RwSignal::new(String::new()),
            refused,
            by_hand_label: by_hand,
        }
    }

    /// Puts a text on the clipboard.
    pub fn copy(self, content: String, done: impl Into<String>) {
        self.say(String::new());
        let (kept, done) = (content.clone(), done.into());
        let copied = move |is_copied| {
            if is_copied {
                self.said.set(done);
            } else {
                self.said.set(self.refused.to_owned());
                self.by_hand.set(kept);
            }
        };
        (self.ports.copy_text)(&content, Box::new(copied));
    }

    /// Offers a text as a file. `name` comes without an ending.
    pub fn save(self, kind: FileKind, name: &str, content: &str, done: impl Into<String>) {
        let (mark, ending) = (kind.mark(), kind.ending());
        (self.ports.device.download)(
            &format!("{name}.{ending}"),
            kind.media(),
            &format!("{mark}{content}"),
        );
        self.say(done.into());
    }

    fn say(self, said: String) {
        self.by_hand.set(String::new());
        self.said.set(said);
    }

    /// What came of it, and the text to copy by hand where copying is not allowed.
    pub fn outcome(self, class: &'static str, hook: &'static str) -> AnyView {
        let by_hand = move || {
            let content = self.by_hand.get();
            (!content.is_empty()).then(|| copy_by_hand(content, self.by_hand_label))
        };
        view! {
            <p class=class role="status" data-testid=hook>{live(move || self.said.get())}</p>
            {live(by_hand)}
        }
        .into_any()
    }
}

/// A text in a box of its own, selected on focus.
fn copy_by_hand(content: String, label: &'static str) -> AnyView {
    let area = NodeRef::<Textarea>::new();
    let select = move |_| _ = area.get_untracked().map(|area| area.select());
    view! {
        <label class="by-hand">
            <span class="label">{label}</span>
            <textarea node_ref=area readonly rows="4" spellcheck="false" data-testid="share-by-hand" prop:value=content on:focus=select></textarea>
        </label>
    }
    .into_any()
}
