//! What was dropped, how far it is read, and what it comes to. Kept while the visitor changes page or language; gone with the tab.

use std::sync::{Arc, Mutex, PoisonError};

use leptos::prelude::*;

use super::answers::{Answers, Findings};
use crate::ui::{clock::Clock, own_prices::PriceBook, session::Heard, usage_ports::UsagePorts};
use usage::{Format, Grouping, Ledger, stuck::Platform, waste::Thresholds, zip::Entry};

/// What the reader wants to know.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Question {
    /// Why the bill is high.
    Bill,
    /// Why requests are refused.
    Stuck,
    /// What need not have been paid.
    Waste,
}

prices::choices! { Question {
    Bill = "bill",
    Stuck = "stuck",
    Waste = "waste",
} }

/// Where a source's bytes are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Content {
    /// A file that the browser holds.
    File(u32),
    /// An entry of an archive that the browser holds.
    Entry(u32, Entry),
    /// A text that was pasted, or an example.
    Text(Arc<str>),
}

/// Why a source could not be read, besides what stands in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// The browser could not read or unpack it.
    Unreadable,
    /// An archive of a kind that is not opened, or an entry of one.
    Archive,
    /// The visitor stopped it.
    Stopped,
}

/// Something to read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// Its name.
    pub name: String,
    /// Its bytes, as far as they are known before it is unpacked.
    pub bytes: u64,
    /// Where they are.
    pub content: Content,
    /// The format that the visitor set.
    pub chosen: Option<Format>,
    /// What went wrong.
    pub trouble: Option<Trouble>,
}

/// How far the reading is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Progress {
    /// The source that is read.
    pub name: String,
    /// Bytes done, of all sources.
    pub done: u64,
    /// Bytes of all sources.
    pub total: u64,
    /// Bytes a second; `None` in the first moments.
    pub rate: Option<u64>,
    /// Records so far.
    pub records: u64,
}

/// What is going on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Stage {
    /// Nothing was dropped.
    Empty,
    /// Sources are read.
    Reading(Progress),
    /// What was read is worked out.
    Working,
    /// All is shown.
    Done,
}

/// What is remembered beside the signals.
#[derive(Default)]
pub(super) struct Memory {
    /// All records.
    pub(super) ledger: Arc<Ledger>,
    /// Counts what was begun: only the latest may say something.
    pub(super) run: u32,
    /// The visitor wants the reading to end.
    pub(super) is_stopped: bool,
}

/// What the page's parts share. Copies share the same signals.
#[derive(Clone, Copy)]
pub struct UsageState {
    /// The lists' prices, and the visitor's own over them.
    pub prices: PriceBook,
    /// What day it is.
    pub clock: Clock,
    /// What it has heard of the work.
    pub heard: Heard,
    /// The browser.
    pub ports: &'static UsagePorts,
    /// What the reader wants to know.
    pub question: RwSignal<Question>,
    /// What was dropped.
    pub sources: RwSignal<Vec<Source>>,
    /// What is going on.
    pub stage: RwSignal<Stage>,
    /// What it comes to.
    pub answers: RwSignal<Option<Arc<Answers>>>,
    /// What was wasted; `None` while it is looked for.
    pub findings: RwSignal<Option<Arc<Findings>>>,
    /// From where on something is waste.
    pub thresholds: RwSignal<Thresholds>,
    /// Whether days that two files tell of count once.
    pub is_once: RwSignal<bool>,
    /// What the table adds up by.
    pub grouping: RwSignal<Grouping>,
    /// The error or the headers that were pasted.
    pub refusal: RwSignal<String>,
    /// Whose they are, where the visitor says so.
    pub platform: RwSignal<Option<Platform>>,
    memory: &'static Mutex<Memory>,
}

impl UsageState {
    /// Nothing was dropped yet.
    pub fn new(prices: PriceBook, clock: Clock, ports: &'static UsagePorts) -> Self {
        Self {
            prices,
            clock,
            heard: Heard::new(),
            ports,
            question: RwSignal::new(Question::Bill),
            sources: RwSignal::new(Vec::new()),
            stage: RwSignal::new(Stage::Empty),
            answers: RwSignal::new(None),
            findings: RwSignal::new(None),
            thresholds: RwSignal::new(Thresholds::default()),
            is_once: RwSignal::new(false),
            grouping: RwSignal::new(Grouping::Model),
            refusal: RwSignal::new(String::new()),
            platform: RwSignal::new(None),
            memory: Box::leak(Box::default()),
        }
    }

    pub(super) fn memory<T>(self, of: impl FnOnce(&mut Memory) -> T) -> T {
        of(&mut self.memory.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// Ends whatever goes on, and gives the number of what begins.
    pub(super) fn begin(self) -> u32 {
        self.memory(|memory| {
            memory.run = memory.run.wrapping_add(1);
            memory.is_stopped = false;
            memory.run
        })
    }

    /// Whether that is still what goes on.
    pub(super) fn is_wanted(self, run: u32) -> bool {
        self.memory(|memory| memory.run == run)
    }

    /// Ends the reading; what was read stays.
    pub fn stop(self) {
        self.memory(|memory| memory.is_stopped = true);
    }

    /// Lets go of everything.
    pub fn forget(self) {
        self.begin();
        self.memory(|memory| memory.ledger = Arc::default());
        (self.ports.forget)();
        self.sources.set(Vec::new());
        self.answers.set(None);
        self.findings.set(None);
        self.is_once.set(false);
        self.stage.set(Stage::Empty);
    }
}
