//! What the worker says, and what the page makes of it.

use std::collections::BTreeSet;

use leptos::prelude::*;

use super::{TextWork, Trouble};
use crate::ui::{
    state::{CountStatus, InputSource, TextCounts},
    text_ports::FromWorker,
    token_rows::TokenRows,
    tokenizer::{AfterStop, Content, News, WorkQueue},
};
use prices::catalog::{Model, Status};
use tokens::{Encoding, Readings, TextStats, protocol::Problem};

/// How long a text must stand before it is counted for the rest of the cost table too, in milliseconds.
const QUIET_MS: u32 = 300;

impl TextWork {
    /// Takes what the worker says, and asks it for the next thing.
    pub(super) fn hear(self, message: FromWorker) {
        let news = match message {
            FromWorker::Answer(response) => {
                let now = (self.ports.now_ms)();
                self.queue
                    .try_update_value(|queue| queue.take(response, now))
                    .flatten()
            }
            FromWorker::Stopped => Some(News::Stopped),
        };
        if let Some(news) = news {
            self.learn(news);
        }
        self.pump();
    }

    fn learn(self, news: News) {
        match news {
            News::Progress { done, total } => {
                let is_counting = self.state.counts.with_untracked(TextCounts::is_counting);
                if is_counting {
                    self.state
                        .counts
                        .update(|counts| counts.status = CountStatus::Counting { done, total });
                }
            }
            News::Counted {
                encoding,
                stats,
                readings,
                new,
                brings_text,
            } => self.counted(encoding, (stats, readings), new.as_ref(), brings_text),
            News::Rows { total, first, rows } => {
                self.rows.update(|shown| shown.replace(total, first, rows));
            }
            News::Compared(counts) => self
                .state
                .counts
                .update(|known| known.by_encoding.extend(counts)),
            News::Problem { problem, of_text } => self.could_not(problem, of_text),
            News::Stopped => {
                (self.ports.replace)();
                if self.queue.try_update_value(WorkQueue::stopped) == Some(AfterStop::GiveUp) {
                    self.give_up(Trouble::Stopped);
                }
            }
        }
    }

    fn counted(
        self,
        encoding: Encoding,
        (stats, readings): (TextStats, Readings),
        new: Option<&Content>,
        brings_text: bool,
    ) {
        if let (Some(Content::File(decode)), Some(attachment)) = (new, self.offered.get_value()) {
            self.put_aside();
            (self.ports.keep_offered)();
            self.held.set_value(if brings_text {
                Content::Text
            } else {
                Content::File(decode.clone())
            });
            let source = if brings_text {
                InputSource::Typed
            } else {
                InputSource::Attached {
                    name: attachment.name,
                }
            };
            self.set_source(source);
            self.begin_text();
            self.offered.set_value(None);
            self.refill();
        }
        if !self.state.source.with_untracked(InputSource::has_text) {
            return;
        }
        let is_sample = self
            .state
            .source
            .with_untracked(|source| matches!(source, InputSource::Sample(_)));
        let is_shown = encoding == untrack(|| self.state.encoding());
        self.state.counts.update(|counts| {
            if new.is_some() && !is_sample {
                counts.by_encoding.clear();
            }
            counts.by_encoding.insert(encoding, stats.tokens);
            counts.stats = Some(stats);
            if is_shown {
                counts.readings = Some((encoding, readings));
            }
            counts.status = CountStatus::Ready;
        });
        if new.is_some() && !is_sample {
            self.count_the_rest_later();
        }
    }

    /// The cost table needs the counts of every model's encoding; they can wait until the typing stops.
    fn count_the_rest_later(self) {
        let number = self.text_number.get_value();
        let count = move || {
            if self.text_number.get_value() != number {
                return;
            }
            let compares = self.compares.get_untracked();
            self.queue.update_value(|queue| {
                if compares {
                    queue.want_comparison();
                } else {
                    queue.want_encodings(self.priced_encodings());
                }
            });
            self.pump();
        };
        (self.ports.after)(QUIET_MS, Box::new(count));
    }

    fn priced_encodings(self) -> BTreeSet<Encoding> {
        let models = self
            .state
            .prices
            .catalog()
            .models()
            .filter(|model| model.status != Status::Retired);
        models.filter_map(Model::encoding).collect()
    }

    fn could_not(self, problem: Problem, of_text: bool) {
        match problem {
            Problem::VocabularyUnavailable { .. } | Problem::VocabularyDamaged { .. }
                if of_text =>
            {
                self.give_up(Trouble::NoVocabulary);
            }
            Problem::VocabularyUnavailable { .. } | Problem::VocabularyDamaged { .. } => {
                self.settle();
                self.trouble.set(Some(Trouble::NoVocabulary));
            }
            Problem::NoText | Problem::Internal { .. } => self.settle(),
            problem => {
                self.settle();
                let (reading, lost) = self.readings_to_keep();
                self.read(reading, lost);
                let attachment = self.offered.get_value();
                self.trouble
                    .set(attachment.map(|attachment| Trouble::Refused {
                        attachment,
                        problem,
                    }));
                if self.queue.with_value(WorkQueue::has_uncounted_text) {
                    self.mark_counting((self.ports.held_bytes)());
                }
            }
        }
    }

    /// The earlier text stands, with the counts it had.
    fn settle(self) {
        self.state.counts.update(|counts| {
            counts.status = if counts.by_encoding.is_empty() {
                CountStatus::Failed
            } else {
                CountStatus::Ready
            };
        });
    }

    /// No count can be had: the rough estimate takes its place. A sample's counts came with the page and stay.
    pub(super) fn give_up(self, trouble: Trouble) {
        if self
            .state
            .source
            .with_untracked(|source| matches!(source, InputSource::Sample(_)))
        {
            return self.settle();
        }
        let bytes = (self.ports.held_bytes)();
        let stats = Some(TextStats {
            bytes,
            ..TextStats::default()
        });
        self.state.counts.set(TextCounts {
            stats,
            status: CountStatus::Failed,
            ..TextCounts::default()
        });
        self.begin_text();
        self.rows.set(TokenRows::default());
        self.trouble.set(Some(trouble));
    }
}
