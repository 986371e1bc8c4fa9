//! Counting the reader's own texts: one worker for every box of the article, one text after the other, the newest of each box.

use leptos::prelude::*;

use super::{counted::Counted, facts::LiveFacts};
use crate::ui::text_ports::{FromWorker, Listener};
use tokens::{
    ControlTokens, Encoding, TextStats,
    protocol::{Request, RequestId, Response},
};

/// What every box counts with.
pub const ENCODING: Encoding = Encoding::O200kBase;

/// Width of a row of tokens: the widest there is, as nothing is laid out in rows here.
const COLUMNS: u32 = 1_000;
/// More rows than a text of a box has.
const ROWS: u32 = 6_000;

/// The worker, as a box sees it.
#[derive(Clone, Copy)]
pub struct CountPorts {
    /// Starts the worker with the addresses of the vocabularies and says who hears from it.
    pub start: fn(&[(Encoding, String)], Listener),
    /// Ends the worker; the next request starts another.
    pub replace: fn(),
    /// Holds this text as the one that the next request is about.
    pub hold: fn(&str),
    /// Posts a request.
    pub post: fn(&Request),
}

/// A box, by its number.
type Asker = usize;

/// How the count of a box stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum State {
    /// It is that of the text.
    #[default]
    Ready,
    /// It is that of an earlier text; the text's own is on its way.
    Counting,
    /// It is that of an earlier text, and the text could not be counted.
    Failed,
}

/// What a box shows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Shown {
    /// The count.
    pub counted: Counted,
    /// How it stands.
    pub state: State,
}

/// Whom to count for next, and which of the worker's answers still count.
#[derive(Debug, Default)]
struct Queue {
    waiting: Vec<(Asker, String)>,
    now: Option<(Asker, RequestId, Option<TextStats>)>,
    last: RequestId,
}

impl Queue {
    /// A box has this text now.
    fn ask(&mut self, asker: Asker, text: String) {
        self.waiting.retain(|(other, _)| *other != asker);
        self.waiting.push((asker, text));
    }

    /// The next text to count, once the worker is free: the request, and the text to hold before it.
    fn next(&mut self) -> Option<(Request, String)> {
        if self.now.is_some() || self.waiting.is_empty() {
            return None;
        }
        let (asker, text) = self.waiting.remove(0);
        let id = self.number();
        self.now = Some((asker, id, None));
        let request = Request::SetText {
            id,
            encoding: ENCODING,
            control_tokens: ControlTokens::AsText,
        };
        Some((request, text))
    }

    fn number(&mut self) -> RequestId {
        self.last = self.last.wrapping_add(1);
        self.last
    }

    /// Takes an answer: what to ask next of the same text, or whom to tell what. A box that has a newer text is not told.
    fn hear(&mut self, response: &Response) -> Heard {
        let Some((asker, id, stats)) = self.now else {
            return Heard::Nothing;
        };
        if response.id() != id {
            return Heard::Nothing;
        }
        match (response, stats) {
            (Response::Counted { stats, .. }, None) => {
                let id = self.number();
                self.now = Some((asker, id, Some(*stats)));
                Heard::Ask(Request::Rows {
                    id,
                    columns: COLUMNS,
                    rows: 0..ROWS,
                })
            }
            (Response::Rows { rows, .. }, Some(stats)) => {
                self.told(asker, Some(Counted::of(&stats, rows)))
            }
            (Response::Failed { .. }, _) => self.told(asker, None),
            _ => Heard::Nothing,
        }
    }

    /// The worker stopped: the text it was at is not counted.
    fn stopped(&mut self) -> Heard {
        match self.now {
            Some((asker, ..)) => self.told(asker, None),
            None => Heard::Nothing,
        }
    }

    fn told(&mut self, asker: Asker, counted: Option<Counted>) -> Heard {
        self.now = None;
        if self.waiting.iter().any(|(other, _)| *other == asker) {
            return Heard::Nothing;
        }
        Heard::Tell(asker, counted)
    }
}

/// What an answer leads to.
#[derive(Debug, PartialEq, Eq)]
enum Heard {
    /// This is to be posted.
    Ask(Request),
    /// A box is to be told; `None` when its text could not be counted.
    Tell(Asker, Option<Counted>),
    /// Nothing.
    Nothing,
}

/// The boxes of an article and the worker behind them.
#[derive(Clone, Copy)]
pub struct Counter {
    ports: CountPorts,
    facts: &'static LiveFacts,
    queue: StoredValue<Queue>,
    boxes: StoredValue<Vec<RwSignal<Shown>>>,
    is_started: StoredValue<bool>,
}

impl Counter {
    /// No box yet. What it keeps belongs to the present owner.
    pub fn new(ports: CountPorts, facts: &'static LiveFacts) -> Self {
        Self {
            ports,
            facts,
            queue: StoredValue::new(Queue::default()),
            boxes: StoredValue::new(Vec::new()),
            is_started: StoredValue::new(false),
        }
    }

    /// What the boxes' pieces know.
    pub const fn facts(self) -> &'static LiveFacts {
        self.facts
    }

    /// Takes in a box; the function counts a text for it.
    pub fn take_in(self, shown: RwSignal<Shown>) -> impl Fn(&str) + Copy + Send + Sync + 'static {
        let asker = self.boxes.with_value(Vec::len);
        self.boxes.update_value(|boxes| boxes.push(shown));
        move |text: &str| {
            // The worker and its vocabulary are not fetched before somebody types.
            if !self.is_started.get_value() {
                self.is_started.set_value(true);
                let listener = Box::new(move |message| self.take(message));
                (self.ports.start)(&self.facts.vocabularies, listener);
            }
            shown.update(|shown| shown.state = State::Counting);
            self.queue
                .update_value(|queue| queue.ask(asker, text.to_owned()));
            self.pump();
        }
    }

    fn pump(self) {
        let mut next = None;
        self.queue.update_value(|queue| next = queue.next());
        if let Some((request, text)) = next {
            (self.ports.hold)(&text);
            (self.ports.post)(&request);
        }
    }

    fn take(self, message: FromWorker) {
        let mut heard = Heard::Nothing;
        self.queue.update_value(|queue| {
            heard = match &message {
                FromWorker::Answer(response) => queue.hear(response),
                FromWorker::Stopped => queue.stopped(),
            };
        });
        if matches!(message, FromWorker::Stopped) {
            (self.ports.replace)();
        }
        match heard {
            Heard::Ask(request) => (self.ports.post)(&request),
            Heard::Tell(asker, counted) => {
                let shown = self.boxes.with_value(|boxes| boxes.get(asker).copied());
                if let Some(shown) = shown {
                    shown.update(|shown| match counted {
                        Some(counted) => {
                            *shown = Shown {
                                counted,
                                state: State::Ready,
                            }
                        }
                        None => shown.state = State::Failed,
                    });
                }
            }
            Heard::Nothing => {}
        }
        self.pump();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use tokens::{Direction, Readings, Span, Tokens};

    fn counted(id: RequestId, tokens: u64) -> Response {
        Response::Counted {
            id,
            encoding: ENCODING,
            stats: TextStats {
                tokens: Tokens::new(tokens),
                graphemes: tokens,
                ..TextStats::default()
            },
            readings: Readings::default(),
            brings_text: false,
        }
    }

    fn rows(id: RequestId, text: &str) -> Response {
        let span = Span {
            text: text.to_owned(),
            ids: vec![1],
            token_bytes: vec![1],
            first_token: 0,
            byte_offset: 0,
            splits_character: false,
            continues: false,
            continued: false,
            direction: Direction::LeftToRight,
        };
        Response::Rows {
            id,
            total_rows: 1,
            first_row: 0,
            rows: vec![vec![span]],
        }
    }

    #[test]
    fn two_boxes_are_counted_one_after_the_other() {
        let mut queue = Queue::default();
        queue.ask(0, "a".to_owned());
        queue.ask(1, "b".to_owned());
        assert_eq!(queue.next().map(|(_, text)| text).as_deref(), Some("a"));
        assert!(queue.next().is_none(), "one at a time");
        let Heard::Ask(Request::Rows { id, .. }) = queue.hear(&counted(1, 1)) else {
            panic!("the rows are asked for");
        };
        let Heard::Tell(0, Some(of)) = queue.hear(&rows(id, "a")) else {
            panic!("the first box is told");
        };
        assert_eq!((of.tokens, of.pieces.len()), (Tokens::new(1), 1));
        assert_eq!(queue.next().map(|(_, text)| text).as_deref(), Some("b"));
    }

    #[test]
    fn a_box_with_a_newer_text_is_not_told_of_the_older() {
        let mut queue = Queue::default();
        queue.ask(0, "a".to_owned());
        queue.next();
        queue.ask(0, "ab".to_owned());
        queue.ask(0, "abc".to_owned());
        assert!(matches!(queue.hear(&counted(1, 1)), Heard::Ask(_)));
        assert_eq!(queue.hear(&rows(2, "a")), Heard::Nothing);
        assert_eq!(queue.next().map(|(_, text)| text).as_deref(), Some("abc"));
        assert_eq!(queue.hear(&rows(2, "a")), Heard::Nothing, "an old number");
    }

    #[test]
    fn a_worker_that_stops_fails_its_text_and_goes_on() {
        let mut queue = Queue::default();
        queue.ask(0, "a".to_owned());
        queue.ask(1, "b".to_owned());
        queue.next();
        assert_eq!(queue.stopped(), Heard::Tell(0, None));
        assert_eq!(queue.next().map(|(_, text)| text).as_deref(), Some("b"));
        assert!(matches!(queue.stopped(), Heard::Tell(1, None)));
        assert_eq!(queue.stopped(), Heard::Nothing);
    }
}
