//! Reading what was dropped: slice by slice, with a rest whenever the page has to answer.

use std::sync::Arc;

use leptos::prelude::*;

use super::{
    answers::{answer, pace},
    columns::kept_mappings,
    example::example,
    state::{Content, Progress, Source, Stage, Trouble, UsageState},
};
use crate::ui::{
    usage_ports::{Packing, Unreadable},
    view::effect,
};
use usage::{
    Ledger, Mapping, Reader,
    pace::{Pace, Stopped, Turn},
    zip::{END_BYTES, HEAD_BYTES, entries, list_place},
};

/// Bytes that are read between two looks at the clock.
const PIECE: usize = 32 << 10;

/// How often the page hears how far it is, in milliseconds.
const NEWS_MS: u64 = 120;

/// Reads whatever is asked for, now and later.
pub fn read_when_asked(state: UsageState) {
    effect(move |_| {
        state.asked.track();
        if let Some(from) = state.memory(|memory| memory.wanted.take()) {
            read(state, from);
        }
    });
}

/// Reads the sources from the one at that place on; what stands before it was read.
fn read(state: UsageState, from: usize) {
    let run = state.begin();
    if from == 0 {
        state.memory(|memory| memory.ledger = Arc::default());
        state.sources.update(|sources| {
            for source in sources {
                // What cannot be opened stays so.
                source.trouble = source
                    .trouble
                    .filter(|trouble| *trouble == Trouble::Archive);
            }
        });
    }
    state.findings.set(None);
    (state.ports.spawn)(Box::pin(async move {
        let turn = pace(state, run);
        if read_from(state, from, &turn).await.is_ok() {
            state.stage.set(Stage::Working);
            let _ = answer(state, Pace::new(&turn)).await;
        }
    }));
}

/// How far the reading is, and when that was said last.
struct News {
    state: UsageState,
    begun: u64,
    said: u64,
    done: u64,
    records: u64,
}

impl News {
    fn of(state: UsageState) -> Self {
        let now = (state.ports.now_ms)();
        Self {
            state,
            begun: now,
            said: 0,
            done: 0,
            records: 0,
        }
    }

    fn tell(&mut self, name: &str) {
        let now = (self.state.ports.now_ms)();
        if now.saturating_sub(self.said) < NEWS_MS {
            return;
        }
        self.said = now;
        let total = self.state.sources.with_untracked(|sources| {
            let bytes = sources.iter().map(|source| source.bytes);
            bytes.sum::<u64>()
        });
        let millis = now.saturating_sub(self.begun);
        let rate = (millis > 400).then(|| self.done.saturating_mul(1_000) / millis);
        self.state.stage.set(Stage::Reading(Progress {
            name: name.to_owned(),
            done: self.done,
            total: total.max(self.done),
            rate,
            records: self.records,
        }));
    }
}

async fn read_from(state: UsageState, from: usize, turn: &dyn Fn() -> Turn) -> Result<(), Stopped> {
    let mut ledger = state.memory(|memory| std::mem::take(&mut memory.ledger));
    let mut news = News::of(state);
    let mut at = from;
    // While it reads, nobody else holds it: this copies nothing.
    let held = Arc::make_mut(&mut ledger);
    while let Some(source) = state.sources.with_untracked(|all| all.get(at).cloned()) {
        if is_archive(state, &source).await {
            unpack(state, at, &source).await;
            turn().await?;
            continue;
        }
        news.tell(&source.name);
        let trouble = read_source(state, &source, held, &mut news, turn).await?;
        if let Some(trouble) = trouble {
            state.sources.update(|sources| {
                for source in sources.iter_mut().skip(at) {
                    source.trouble = Some(trouble);
                    if trouble != Trouble::Stopped {
                        break;
                    }
                }
            });
            if trouble == Trouble::Stopped {
                break;
            }
        }
        at += 1;
    }
    state.memory(|memory| memory.ledger = ledger);
    Ok(())
}

/// Reads one source into the ledger, and says what went wrong with it.
async fn read_source(
    state: UsageState,
    source: &Source,
    ledger: &mut Ledger,
    news: &mut News,
    turn: &dyn Fn() -> Turn,
) -> Result<Option<Trouble>, Stopped> {
    // What the visitor says of this file before what the device keeps of others.
    let mut mappings: Vec<Mapping> = source.mapping.clone().into_iter().collect();
    mappings.extend(kept_mappings(state));
    let mut reader = Reader::new(ledger, &source.name, source.chosen).with_mappings(mappings);
    let stream = match &source.content {
        Content::Text(text) => {
            read_text(text, &mut reader, ledger, turn).await?;
            return Ok(source.trouble);
        }
        Content::Example => {
            let text = example(state.clock.today.get_untracked());
            read_text(&text, &mut reader, ledger, turn).await?;
            return Ok(None);
        }
        Content::File(number) => {
            let packing = packing(state, *number).await;
            (state.ports.open)((*number, 0..source.bytes, packing))
        }
        Content::Entry(number, entry) => {
            let head = entry.head..entry.head + HEAD_BYTES;
            let head = bytes(state, *number, head).await.unwrap_or_default();
            let Some(place) = entry.place(&head).filter(|_| source.trouble.is_none()) else {
                return Ok(Some(source.trouble.unwrap_or(Trouble::Archive)));
            };
            let packing = if entry.is_deflated {
                Packing::Deflate
            } else {
                Packing::Plain
            };
            (state.ports.open)((*number, place, packing))
        }
    };
    let before = news.done;
    let trouble = loop {
        match (state.ports.next)(stream).await {
            Err(Unreadable) => break Some(Trouble::Unreadable),
            Ok(None) => {
                reader.end(ledger);
                break None;
            }
            Ok(Some(slice)) => {
                let mut is_stopped = false;
                for piece in slice.chunks(PIECE) {
                    reader.push(ledger, piece);
                    news.done += piece.len() as u64;
                    news.records = ledger.records.len() as u64;
                    if turn().await.is_err() {
                        (state.ports.close)(stream);
                        return Err(Stopped);
                    }
                    is_stopped = state.memory(|memory| memory.is_stopped);
                    if is_stopped {
                        break;
                    }
                }
                news.tell(&source.name);
                if is_stopped {
                    break Some(Trouble::Stopped);
                }
            }
        }
    };
    (state.ports.close)(stream);
    if trouble.is_none() {
        // Of a packed file, what it took and not what it held: the bar is of the sum of sizes.
        news.done = news.done.max(before + source.bytes);
    }
    Ok(trouble)
}

async fn read_text(
    text: &str,
    reader: &mut Reader,
    ledger: &mut Ledger,
    turn: &dyn Fn() -> Turn,
) -> Result<(), Stopped> {
    for piece in text.as_bytes().chunks(PIECE) {
        reader.push(ledger, piece);
        turn().await?;
    }
    reader.end(ledger);
    Ok(())
}

/// Some bytes of a file.
async fn bytes(state: UsageState, file: u32, place: std::ops::Range<u64>) -> Option<Vec<u8>> {
    let stream = (state.ports.open)((file, place, Packing::Plain));
    let mut all = Vec::new();
    while let Ok(Some(more)) = (state.ports.next)(stream).await {
        all.extend(more);
    }
    (state.ports.close)(stream);
    (!all.is_empty()).then_some(all)
}

/// Whether it is packed as `.gz`, by its first bytes.
async fn packing(state: UsageState, file: u32) -> Packing {
    match bytes(state, file, 0..2).await.as_deref() {
        Some([0x1F, 0x8B]) => Packing::Gzip,
        _ => Packing::Plain,
    }
}

/// Whether it is a `.zip`, by its first bytes.
async fn is_archive(state: UsageState, source: &Source) -> bool {
    let Content::File(number) = source.content else {
        return false;
    };
    // What could not be opened as one is read as it stands, so that the reader says what it is.
    source.trouble.is_none() && bytes(state, number, 0..4).await.as_deref() == Some(b"PK\x03\x04")
}

/// Puts an archive's files in its place.
async fn unpack(state: UsageState, at: usize, source: &Source) {
    let Content::File(number) = source.content else {
        return;
    };
    let from = source.bytes.saturating_sub(END_BYTES);
    let end = bytes(state, number, from..source.bytes).await;
    let list = match end.map(|end| list_place(&end)) {
        Some(Ok(list)) => bytes(state, number, list).await,
        _ => None,
    };
    let found = list.map(|list| entries(&list)).unwrap_or_default();
    let within: Vec<Source> = found
        .into_iter()
        .map(|entry| {
            let name = match &entry {
                Ok(entry) => &entry.name,
                Err(name) => name,
            };
            let name = prices::outside::one_line(&format!("{}/{name}", source.name));
            match entry {
                Ok(entry) => Source {
                    name,
                    bytes: entry.bytes,
                    content: Content::Entry(number, entry),
                    chosen: source.chosen,
                    mapping: None,
                    trouble: None,
                },
                Err(_) => Source {
                    name,
                    bytes: 0,
                    content: Content::Text(Arc::from("")),
                    chosen: None,
                    mapping: None,
                    trouble: Some(Trouble::Archive),
                },
            }
        })
        .collect();
    state.sources.update(|sources| {
        if within.is_empty() {
            if let Some(source) = sources.get_mut(at) {
                source.trouble = Some(Trouble::Archive);
            }
        } else {
            sources.splice(at..=at, within);
        }
    });
}
