//! What an answer of the tokenizer changes.

use super::{Content, InFlight, Job, News, WorkQueue};
use tokens::{
    Encoding, Readings, TextStats,
    protocol::{Problem, Response},
};

impl WorkQueue {
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
                readings,
                brings_text,
                ..
            } => self.counted(job, encoding, stats, readings, brings_text),
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
        readings: Readings,
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
            readings,
            new,
            brings_text,
        })
    }
}
