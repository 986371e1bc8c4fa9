//! What to ask the tokenizer next, and which of its answers still count.
//!
//! One request is with the worker at a time. Of each kind at most one waits, the newest. An answer to an older text is dropped:
//! what it says is no longer true. The text itself is not here; `platform` holds it and sends it with the request.

use std::{collections::BTreeSet, ops::Range};

use crate::tokens::{
    Encoding, Span, TextStats, Tokens,
    protocol::{Decode, Problem, Request, RequestId, Response},
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

/// What the page learns from an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum News {
    /// A count goes on.
    Progress {
        /// Bytes done.
        done: u64,
        /// Bytes in all.
        total: u64,
    },
    /// A text was counted.
    Counted {
        /// The encoding.
        encoding: Encoding,
        /// The measures.
        stats: TextStats,
        /// The text, if it was not counted before in any encoding.
        new: Option<Content>,
        /// Whether the text of a file came along for the box.
        brings_text: bool,
    },
    /// Rows of the token view.
    Rows {
        /// Rows in all.
        total: u32,
        /// Number of the first.
        first: u32,
        /// The rows.
        rows: Vec<Vec<Span>>,
    },
    /// The text in every encoding.
    Compared(Vec<(Encoding, Tokens)>),
    /// A text, or another encoding of it, could not be counted. The worker keeps the text it had.
    Problem {
        /// What was wrong.
        problem: Problem,
        /// Whether it is the text that was not counted, in any encoding.
        of_text: bool,
    },
    /// The worker has to be replaced, then asked again.
    Stopped,
}

/// What to do about a worker that stopped.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AfterStop {
    /// Start another one and ask again.
    Respawn,
    /// It stopped too often: show the rough estimate.
    GiveUp,
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
        let (id, encoding) = (self.last_id, self.shown);
        let request = match &job {
            Job::Content(Content::Text) => Request::SetText { id, encoding },
            Job::Content(Content::File(decode)) => Request::SetFile {
                id,
                encoding,
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

    /// Takes an answer. `None` when it answers an old question or is about an old text.
    pub fn take(&mut self, response: Response, now_ms: u64) -> Option<News> {
        let in_flight = self
            .in_flight
            .as_mut()
            .filter(|in_flight| in_flight.id == response.id())?;
        if let Response::Progress { done, total, .. } = response {
            if !in_flight.is_counting {
                (in_flight.is_counting, in_flight.since_ms) = (true, now_ms);
            }
            let of_text = matches!(in_flight.job, Job::Content(_)) && self.pending.is_none();
            return of_text.then_some(News::Progress { done, total });
        }
        let job = self.in_flight.take()?.job;
        match response {
            Response::Progress { .. } => None,
            Response::Counted {
                encoding,
                stats,
                brings_text,
                ..
            } => self.counted(job, encoding, stats, brings_text),
            Response::Rows {
                total_rows,
                first_row,
                rows,
                ..
            } => {
                let is_current = self.is_current() && self.in_worker == Some(self.shown);
                is_current.then_some(News::Rows {
                    total: total_rows,
                    first: first_row,
                    rows,
                })
            }
            Response::Compared { counts, .. } => {
                let encodings = counts.iter().map(|(encoding, _)| *encoding);
                self.loaded.extend(encodings.clone());
                if !self.is_current() {
                    return None;
                }
                self.counted.extend(encodings);
                Some(News::Compared(counts))
            }
            Response::Failed {
                problem: Problem::Internal { .. },
                ..
            } => {
                self.in_flight = Some(InFlight {
                    id: self.last_id,
                    job,
                    since_ms: now_ms,
                    is_counting: false,
                });
                Some(News::Stopped)
            }
            Response::Failed { problem, .. } => self.failed(job, problem),
        }
    }

    fn failed(&mut self, job: Job, problem: Problem) -> Option<News> {
        let no_vocabulary = matches!(
            problem,
            Problem::VocabularyUnavailable { .. } | Problem::VocabularyDamaged { .. }
        );
        let of_text = matches!(job, Job::Content(_));
        let is_refused_file = matches!(job, Job::Content(Content::File(_))) && !no_vocabulary;
        let matters = match job {
            // A text that was not counted is asked for again on the visitor's word; a file that is no text is not.
            Job::Content(content) if no_vocabulary && self.is_current() => {
                (self.held, self.in_worker) = (Some(content), None);
                true
            }
            Job::Content(_) | Job::Compare => true,
            Job::Encoding(encoding) if encoding == self.shown => {
                self.unavailable = Some(encoding);
                true
            }
            // Nobody looks at these: a count in the background, and rows of a text that is gone.
            Job::Encoding(_) | Job::Rows => false,
        };
        let news = (matters && self.is_current()).then_some(News::Problem { problem, of_text });
        if is_refused_file && self.pending.is_none() {
            self.pending = self.displaced.take();
        }
        news
    }

    fn counted(
        &mut self,
        job: Job,
        encoding: Encoding,
        stats: TextStats,
        brings_text: bool,
    ) -> Option<News> {
        self.loaded.insert(encoding);
        (self.stops, self.has_worked) = (0, true);
        self.in_worker = Some(encoding);
        let new = match job {
            Job::Content(content) => {
                self.held = Some(if brings_text {
                    Content::Text
                } else {
                    content.clone()
                });
                self.counted.clear();
                self.rows_due = self.rows.is_some();
                if self.pending.is_none() {
                    self.displaced = None;
                }
                Some(content)
            }
            _ => None,
        };
        self.counted.insert(encoding);
        self.is_current().then_some(News::Counted {
            encoding,
            stats,
            new,
            brings_text,
        })
    }

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
