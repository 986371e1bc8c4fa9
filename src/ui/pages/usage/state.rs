//! What was dropped, how far it is read, and what it comes to. Kept while the visitor changes page or language; gone with the tab.

use std::{
    ops::Deref,
    sync::{Arc, Mutex, PoisonError},
};

use leptos::prelude::*;

use super::{
    answers::{Answers, Findings},
    peaks::MEASURES,
};
use crate::ui::{
    clock::Clock, device_ports::DevicePorts, own_prices::PriceBook, ports::Ports, session::Heard,
    usage_ports::UsagePorts,
};
pub use plan::learn::triage::Question;
use usage::{Format, Grouping, Ledger, Mapping, stuck::Platform, waste::Thresholds, zip::Entry};

/// Where a source's bytes are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Content {
    /// A file that the browser holds.
    File(u32),
    /// An entry of an archive that the browser holds.
    Entry(u32, Entry),
    /// A text that was pasted.
    Text(Arc<str>),
    /// The example.
    Example,
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
    /// What the visitor says that the columns of a sheet of no known provider mean.
    pub mapping: Option<Mapping>,
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
    /// What reads the sources is not there yet, or has not begun.
    Waiting,
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
    /// From which source on is to be read, until that is begun.
    pub(super) wanted: Option<usize>,
}

/// What the page's parts share, as long as the document lives.
#[derive(Clone, Copy)]
pub struct UsageState(&'static Shared);

impl Deref for UsageState {
    type Target = Shared;

    fn deref(&self) -> &Shared {
        self.0
    }
}

/// The signals, and what stands beside them.
pub struct Shared {
    /// The lists' prices, and the visitor's own over them.
    pub prices: PriceBook,
    /// What day it is.
    pub clock: Clock,
    /// What it has heard of the work.
    pub heard: Heard,
    /// The browser.
    pub ports: &'static UsagePorts,
    /// What keeps the meaning of columns.
    pub device: &'static DevicePorts,
    /// What the reader wants to know.
    pub question: RwSignal<Question>,
    /// What was dropped.
    pub sources: RwSignal<Vec<Source>>,
    /// What is going on.
    pub stage: RwSignal<Stage>,
    /// Changes whenever something is to be read.
    pub asked: Trigger,
    /// What it comes to.
    pub answers: RwSignal<Option<Arc<Answers>>>,
    /// What was wasted; `None` while it is looked for.
    pub findings: RwSignal<Option<Arc<Findings>>>,
    /// From where on something is waste.
    pub thresholds: RwSignal<Thresholds>,
    /// What a tier allows in a minute, where the visitor says so.
    pub limits: RwSignal<[Option<u64>; MEASURES]>,
    /// Whether days that two files tell of count once.
    pub is_once: RwSignal<bool>,
    /// What the table adds up by.
    pub grouping: RwSignal<Grouping>,
    /// The error or the headers that were pasted.
    pub refusal: RwSignal<String>,
    /// Whose they are, where the visitor says so.
    pub platform: RwSignal<Option<Platform>>,
    memory: Mutex<Memory>,
}

impl UsageState {
    /// Nothing was dropped yet.
    pub fn new(prices: PriceBook, clock: Clock, ports: Ports) -> Self {
        Self(Box::leak(Box::new(Shared {
            prices,
            clock,
            heard: Heard::new(),
            ports: ports.usage,
            device: ports.device,
            question: RwSignal::new(Question::Bill),
            sources: RwSignal::new(Vec::new()),
            stage: RwSignal::new(Stage::Empty),
            asked: Trigger::new(),
            answers: RwSignal::new(None),
            findings: RwSignal::new(None),
            thresholds: RwSignal::new(Thresholds::default()),
            limits: RwSignal::new([None; MEASURES]),
            is_once: RwSignal::new(false),
            grouping: RwSignal::new(Grouping::Model),
            refusal: RwSignal::new(String::new()),
            platform: RwSignal::new(None),
            memory: Mutex::default(),
        })))
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

    /// Adds to what was dropped, and asks for it to be read.
    pub fn add(self, new: Vec<Source>) {
        if new.is_empty() {
            return;
        }
        // What was being read when more came is begun again: half a file is none.
        let is_quiet = matches!(self.stage.get_untracked(), Stage::Empty | Stage::Done);
        let known = self.sources.with_untracked(Vec::len);
        self.sources.update(|sources| sources.extend(new));
        self.ask(if is_quiet { known } else { 0 });
    }

    /// Asks for the sources to be read from the one at that place on; what stands before it was read.
    pub fn ask(self, from: usize) {
        self.begin();
        self.memory(|memory| memory.wanted = Some(from));
        self.stage.set(Stage::Waiting);
        self.asked.notify();
    }

    /// Ends the reading; what was read stays.
    pub fn stop(self) {
        self.memory(|memory| memory.is_stopped = true);
    }

    /// Lets go of everything.
    pub fn forget(self) {
        self.begin();
        self.memory(|memory| {
            memory.ledger = Arc::default();
            memory.wanted = None;
        });
        (self.ports.forget)();
        self.sources.set(Vec::new());
        self.answers.set(None);
        self.findings.set(None);
        self.is_once.set(false);
        self.stage.set(Stage::Empty);
    }
}
