//! What to ask the tokenizer next, and which of its answers still count.
//!
//! One request is with the worker at a time. Of each kind at most one waits, the newest. An answer to an older text is dropped:
//! what it says is no longer true. The text itself is not here; `platform` holds it and sends it with the request.

mod answers;
mod news;

use std::{collections::BTreeSet, ops::Range};

pub use news::{AfterStop, News};
use tokens::{
    ControlTokens, Encoding,
    protocol::{Decode, Request, RequestId},
};

/// How long the worker may be busy with an old text while a newer one waits, in milliseconds.
pub const PATIENCE_MS: u64 = 2_000;
/// How often the worker may stop in a row before it is left alone.
const MOST_STOPS: u32 = 2;

/// A text to be counted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Content {
    /// The string `platform` holds.
    Text,
    /// The file `platform` holds.
    File(Decode),
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Job {
    Content(Content),
    Encoding(Encoding),
    Rows,
    Compare,
}

#[derive(Clone, Debug)]
struct InFlight {
    id: RequestId,
    job: Job,
    since_ms: u64,
    /// The vocabulary is there: from now on slowness is the text's fault and not the network's.
    is_counting: bool,
}

/// Whom to ask what, and when.
#[derive(Clone, Debug)]
pub struct WorkQueue {
    shown: Encoding,
    control_tokens: ControlTokens,
    last_id: RequestId,
    in_flight: Option<InFlight>,
    pending: Option<Content>,
    /// The text that a file is about to replace; it is counted after all if the file is refused.
    displaced: Option<Content>,
    held: Option<Content>,
    /// The encoding the worker has the held text in; `None` when it has no text.
    in_worker: Option<Encoding>,
    counted: BTreeSet<Encoding>,
    wanted: Vec<Encoding>,
    rows: Option<(u32, Range<u32>)>,
    rows_due: bool,
    compare: bool,
    loaded: BTreeSet<Encoding>,
    /// The encoding that could not be loaded; not asked for again by itself.
    unavailable: Option<Encoding>,
    has_worked: bool,
    stops: u32,
}

impl WorkQueue {
    /// Nothing to do yet; counts will be in `shown`.
    pub const fn new(shown: Encoding) -> Self {
        Self {
            shown,
            control_tokens: ControlTokens::AsText,
            last_id: 0,
            in_flight: None,
            pending: None,
            displaced: None,
            held: None,
            in_worker: None,
            counted: BTreeSet::new(),
            wanted: Vec::new(),
            rows: None,
            rows_due: false,
            compare: false,
            loaded: BTreeSet::new(),
            unavailable: None,
            has_worked: false,
            stops: 0,
        }
    }

    /// There is a newer text. Work on the older one is pointless from now on.
    pub fn set_content(&mut self, content: Content) {
        self.displaced = match &content {
            Content::Text => None,
            Content::File(_) => self.uncounted_text().or(self.displaced.take()),
        };
        self.pending = Some(content);
        self.wanted.clear();
        self.compare = false;
        self.unavailable = None;
        if self.has_worked {
            self.stops = 0; // the text was at fault, not the browser
        }
    }

    /// Read spellings of control tokens like this in the texts that follow.
    pub fn read_control_tokens(&mut self, control_tokens: ControlTokens) {
        self.control_tokens = control_tokens;
    }

    /// The text that waits or is with the worker, not yet counted.
    fn uncounted_text(&self) -> Option<Content> {
        let with_worker = self.in_flight.as_ref().map(|in_flight| &in_flight.job);
        let is_uncounted = self.pending == Some(Content::Text)
            || self.pending.is_none() && with_worker == Some(&Job::Content(Content::Text));
        is_uncounted.then_some(Content::Text)
    }

    /// Count and show the text in this encoding.
    pub fn set_shown(&mut self, encoding: Encoding) {
        if self.shown != encoding {
            self.shown = encoding;
            self.unavailable = None;
            self.rows_due = self.rows.is_some();
        }
    }

    /// Show these rows at this width, now and whenever the text changes; `None` when no rows are on the page.
    pub fn want_rows(&mut self, rows: Option<(u32, Range<u32>)>) {
        self.rows_due = rows.is_some();
        self.rows = rows;
    }

    /// Count the text in these encodings too, once nothing else waits.
    pub fn want_encodings(&mut self, encodings: impl IntoIterator<Item = Encoding>) {
        self.wanted = encodings
            .into_iter()
            .filter(|encoding| !self.counted.contains(encoding))
            .collect();
    }

    /// Count the text in every encoding.
    pub fn want_comparison(&mut self) {
        self.compare = true;
    }

    /// The next request to post, if the worker is free and there is one. The caller posts it.
    pub fn next(&mut self, now_ms: u64) -> Option<Request> {
        if self.in_flight.is_some() || self.stops >= MOST_STOPS {
            return None;
        }
        let job = self.choose()?;
        self.last_id = self.last_id.wrapping_add(1);
        let (id, encoding, control_tokens) = (self.last_id, self.shown, self.control_tokens);
        let request = match &job {
            Job::Content(Content::Text) => Request::SetText {
                id,
                encoding,
                control_tokens,
            },
            Job::Content(Content::File(decode)) => Request::SetFile {
                id,
                encoding,
                control_tokens,
                decode: decode.clone(),
            },
            Job::Encoding(encoding) => Request::SetEncoding {
                id,
                encoding: *encoding,
            },
            Job::Rows => {
                let (columns, rows) = self.rows.clone()?;
                Request::Rows { id, columns, rows }
            }
            Job::Compare => Request::CompareAll { id },
        };
        let is_counting = match &job {
            Job::Content(_) => self.loaded.contains(&self.shown),
            Job::Encoding(encoding) => self.loaded.contains(encoding),
            Job::Rows => true,
            Job::Compare => false,
        };
        self.in_flight = Some(InFlight {
            id,
            job,
            since_ms: now_ms,
            is_counting,
        });
        Some(request)
    }

    fn choose(&mut self) -> Option<Job> {
        if let Some(content) = self.pending.take() {
            return Some(Job::Content(content));
        }
        let in_worker = self.in_worker?;
        let is_shown = in_worker == self.shown;
        if !is_shown
            && self.unavailable != Some(self.shown)
            && (self.rows_due || !self.counted.contains(&self.shown))
        {
            return Some(Job::Encoding(self.shown));
        }
        if is_shown && std::mem::take(&mut self.rows_due) {
            return Some(Job::Rows);
        }
        if std::mem::take(&mut self.compare) {
            return Some(Job::Compare);
        }
        self.wanted
            .retain(|encoding| !self.counted.contains(encoding));
        self.wanted.pop().map(Job::Encoding)
    }

    /// Whether no newer text waits.
    fn is_current(&self) -> bool {
        self.pending.is_none()
    }

    /// Whether a text waits to be counted.
    pub const fn has_uncounted_text(&self) -> bool {
        self.pending.is_some()
    }

    /// Whether the worker stopped so often that it is left alone.
    pub const fn has_given_up(&self) -> bool {
        self.stops >= MOST_STOPS
    }

    /// Whether a newer text waits behind an older one.
    pub const fn has_waiting_text(&self) -> bool {
        self.in_flight.is_some() && self.pending.is_some()
    }

    /// Whether a newer text has waited too long behind an older one. The caller replaces the worker, then calls [`Self::respawned`].
    pub fn is_overdue(&self, now_ms: u64) -> bool {
        let Some(in_flight) = &self.in_flight else {
            return false;
        };
        self.pending.is_some()
            && in_flight.is_counting
            && now_ms.saturating_sub(in_flight.since_ms) >= PATIENCE_MS
    }

    /// The worker is a new one: it has neither vocabularies nor text. Whatever was asked is asked again.
    pub fn respawned(&mut self) {
        let asked = self.in_flight.take().map(|in_flight| in_flight.job);
        match asked {
            Some(Job::Content(content)) => self.pending = self.pending.take().or(Some(content)),
            Some(Job::Encoding(encoding)) => self.wanted.push(encoding),
            Some(Job::Compare) => self.compare = true,
            Some(Job::Rows) | None => {}
        }
        self.pending = self.pending.take().or_else(|| self.held.clone());
        self.in_worker = None;
        self.loaded.clear();
    }

    /// The worker stopped by itself.
    pub fn stopped(&mut self) -> AfterStop {
        self.stops += 1;
        self.respawned();
        if self.stops < MOST_STOPS {
            AfterStop::Respawn
        } else {
            AfterStop::GiveUp
        }
    }

    /// Asks again for what could not be done, on the visitor's word.
    pub fn retry(&mut self) {
        (self.stops, self.unavailable) = (0, None);
        self.pending = self.pending.take().or_else(|| self.held.clone());
    }
}

#[cfg(test)]
mod tests;
