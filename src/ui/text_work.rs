//! Keeps the counts of the page in step with the text: asks the worker, takes its answers, says what went wrong.
//!
//! It outlives the pages, so that a change of language or page loses nothing. [`WorkQueue`] decides; this carries out.

mod answers;
mod asks;

use leptos::{prelude::*, web_sys::HtmlTextAreaElement};

use super::{
    data::SampleData,
    outline::Sizes,
    ports::Ports,
    state::{CalculatorState, CountStatus, InputSource, LostLineEnds, TextCounts},
    text_ports::{Attachment, TextPorts},
    token_rows::TokenRows,
    tokenizer::{Content, WorkQueue},
    view::effect,
};
use crate::{samples, text::Locale};
use tokens::{
    ControlTokens, Encoding, Tokens,
    file_text::MAX_FILE_BYTES,
    protocol::{Decode, Problem},
};

/// Something the visitor should know about the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// A file or paste was not taken; the earlier text stands.
    Refused {
        /// Which.
        attachment: Attachment,
        /// Why.
        problem: Problem,
    },
    /// Several files came at once; this one was taken.
    OnlyFirst(String),
    /// A vocabulary could not be loaded.
    NoVocabulary,
    /// The worker stopped twice on this text.
    Stopped,
}

/// The work on the text. Copies share it.
#[derive(Clone, Copy)]
pub struct TextWork {
    state: CalculatorState,
    ports: &'static TextPorts,
    queue: StoredValue<WorkQueue>,
    offered: StoredValue<Option<Attachment>>,
    /// Counts the texts, so that what was put off for an older one is let be.
    text_number: StoredValue<u32>,
    is_started: StoredValue<bool>,
    /// Whether the visitor has chosen a sample: then it stays, whatever the page's language.
    is_sample_chosen: StoredValue<bool>,
    is_watching: StoredValue<bool>,
    /// Rows for the token view.
    pub rows: RwSignal<TokenRows>,
    /// What to tell the visitor, if anything.
    pub trouble: RwSignal<Option<Trouble>>,
    /// Whether the table of encodings is open, and so every encoding wanted.
    pub compares: RwSignal<bool>,
    /// Changes whenever the box has to be filled by the page.
    pub box_version: RwSignal<u32>,
    /// How the held text is to be counted, should it come back.
    held: StoredValue<Content>,
    /// The visitor's text that gave way to a sample, a number, another text or nothing, until it is called back.
    pub aside: RwSignal<Option<Aside>>,
}

/// A text of the visitor's that was put aside.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Aside {
    /// Where it came from.
    pub source: InputSource,
    content: Content,
}

/// Gives every page below the one [`TextWork`]. Call it once, where the state is made.
pub fn provide_text_work(state: CalculatorState, ports: Ports) {
    let work = TextWork {
        state,
        ports: ports.text,
        queue: StoredValue::new(WorkQueue::new(untrack(|| state.encoding()))),
        offered: StoredValue::new(None),
        text_number: StoredValue::new(0),
        is_started: StoredValue::new(false),
        is_sample_chosen: StoredValue::new(false),
        is_watching: StoredValue::new(false),
        rows: RwSignal::new(TokenRows::default()),
        trouble: RwSignal::new(None),
        compares: RwSignal::new(false),
        box_version: RwSignal::new(0),
        held: StoredValue::new(Content::Text),
        aside: RwSignal::new(None),
    };
    provide_context(work);
    effect(move |_| work.show_encoding(state.encoding()));
}

impl TextWork {
    /// Takes over the box of a page that was just shown: text typed before the page was live stays, text from before the
    /// page was changed comes back.
    pub fn adopt(self, text_box: &HtmlTextAreaElement, locale: Locale) {
        if self.is_started.get_value() {
            return self.fill(text_box);
        }
        self.is_started.set_value(true);
        (self.ports.start)(
            &self.state.data.vocabularies,
            Box::new(move |message| self.hear(message)),
        );
        (self.ports.keep_for_the_tab)(Box::new(move || self.kept_state()));
        let first = samples::first(locale);
        let is_untouched = (self.ports.box_shows)(text_box, first.text);
        let is_number = self
            .state
            .source
            .with_untracked(|source| matches!(source, InputSource::Link(_)));
        let (has_text, has_aside) = (self.ports.take_kept)(is_number || !is_untouched);
        if has_aside {
            self.aside.set(Some(Aside {
                source: InputSource::Typed,
                content: Content::Text,
            }));
        }
        if !is_untouched {
            self.typed(text_box);
        } else if is_number {
            self.fill(text_box);
        } else if has_text {
            self.set_source(InputSource::Typed);
            self.count(Content::Text, (self.ports.held_bytes)());
            self.fill(text_box);
        } else {
            self.show_sample(first.id);
        }
    }

    /// A page in this language is about to be shown: a sample that nobody chose gives way to the one of the language.
    pub fn begin_in(self, locale: Locale) {
        let first = samples::first(locale).id;
        let gives_way = self
            .state
            .source
            .with_untracked(|source| matches!(source, InputSource::Sample(id) if *id != first));
        if !gives_way || self.is_sample_chosen.get_value() {
            return;
        }
        if self.is_started.get_value() {
            self.show_sample(first);
        } else if let Some(counts) = self.sample_counts(first) {
            self.state.source.set(InputSource::Sample(first));
            self.state.counts.set(counts);
        }
    }

    /// Which of the texts that are held the tab is to remember: the one that counts, and the one put aside.
    fn kept_state(self) -> (bool, bool) {
        let is_text = |source: &InputSource| *source == InputSource::Typed;
        let aside = self
            .aside
            .with_untracked(|aside| aside.as_ref().is_some_and(|aside| is_text(&aside.source)));
        (self.state.source.with_untracked(is_text), aside)
    }

    /// A number of tokens takes the text's place.
    pub fn take_number(self, tokens: Tokens) {
        self.put_aside();
        self.state.source.set(InputSource::Link(tokens));
    }

    /// What a text comes to that is not there yet takes the text's place.
    pub fn take_sizes(self, sizes: Sizes) {
        self.put_aside();
        self.set_source(InputSource::Outline(sizes));
    }

    /// The text takes its place back: the visitor's, or the first sample.
    pub fn return_to_text(self, locale: Locale) {
        if self.aside.with_untracked(Option::is_some) {
            self.bring_back();
        } else {
            self.show_sample(samples::first(locale).id);
            self.refill();
        }
    }

    /// Puts a text of the visitor's aside before something takes its place. A sample or a number is nothing to come back to.
    fn put_aside(self) {
        let source = self.state.source.get_untracked();
        let is_own = match &source {
            InputSource::Typed => (self.ports.held_bytes)() > 0,
            InputSource::Attached { .. } => true,
            InputSource::Sample(_) | InputSource::Link(_) | InputSource::Outline(_) => false,
        };
        if is_own {
            (self.ports.put_aside)();
            let content = self.held.get_value();
            self.aside.set(Some(Aside { source, content }));
        }
    }

    /// Calls the text back that was put aside. What it takes the place of is put aside in turn, if it is the visitor's.
    pub fn bring_back(self) {
        let Some(Aside { source, content }) = self.aside.get_untracked() else {
            return;
        };
        // Both are held on the other side: taken out first, so that one can go where the other was.
        (self.ports.take_aside)();
        self.aside.set(None);
        self.put_aside();
        (self.ports.hold_taken)();
        self.offered.set_value(None);
        self.held.set_value(content.clone());
        self.set_source(source);
        self.begin_text();
        self.count(content, (self.ports.held_bytes)());
        self.refill();
    }

    /// Puts into the box what the state says is being counted.
    pub fn fill(self, text_box: &HtmlTextAreaElement) {
        match self.state.source.get_untracked() {
            InputSource::Sample(id) => (self.ports.show)(
                text_box,
                samples::by_id(id).map_or("", |sample| sample.text),
            ),
            InputSource::Typed => (self.ports.show_held)(text_box),
            InputSource::Attached { .. } | InputSource::Link(_) | InputSource::Outline(_) => {
                (self.ports.show)(text_box, "");
            }
        }
    }

    /// The visitor changed what stands in the box.
    pub fn typed(self, text_box: &HtmlTextAreaElement) {
        if let Some(attachment) = (self.ports.overfull)(text_box) {
            return self.pasted(attachment);
        }
        let is_attached = self
            .state
            .source
            .with_untracked(|source| matches!(source, InputSource::Attached { .. }));
        if is_attached {
            // What is typed takes its place.
            self.put_aside();
        }
        let (reading, lost) = self.readings_to_keep();
        let units = (self.ports.hold_box)(text_box);
        self.set_source(InputSource::Typed);
        // An edited text is the same text, for as long as there is any of it.
        if units > 0 && !is_attached {
            self.read(reading, lost);
        } else {
            self.begin_text();
        }
        self.count(Content::Text, u64::from(units));
    }

    /// How control tokens are read in the text that the box shows now, and the line ends that the box will not keep of it, or has not.
    fn readings_to_keep(self) -> (ControlTokens, Option<LostLineEnds>) {
        let counts = self.state.counts.read_untracked();
        let lose = || {
            let (encoding, readings) = counts.readings?;
            let is_lost = !readings.line_ends.is_empty() && counts.status == CountStatus::Ready;
            is_lost.then_some(LostLineEnds {
                were: readings.line_ends,
                encoding,
                before: counts.by_encoding.get(&encoding).copied()?,
                after: readings.with_line_feeds?,
            })
        };
        (counts.control_tokens, lose().or(counts.lost_line_ends))
    }

    /// Another text is counted from now on: what was said and chosen of the one before does not hold for it.
    fn begin_text(self) {
        self.read(ControlTokens::AsText, None);
    }

    fn read(self, control_tokens: ControlTokens, lost_line_ends: Option<LostLineEnds>) {
        self.state.counts.update(|counts| {
            counts.control_tokens = control_tokens;
            counts.lost_line_ends = lost_line_ends;
        });
        self.queue
            .update_value(|queue| queue.read_control_tokens(control_tokens));
    }

    /// The visitor wants spellings of control tokens read the other way.
    pub fn read_otherwise(self) {
        let content = self.held.get_value();
        // A file that was refused is not what is counted again.
        (self.ports.withdraw_offer)();
        self.offered.set_value(None);
        let (reading, lost) = self.readings_to_keep();
        self.read(reading.other(), lost);
        self.count(content, (self.ports.held_bytes)());
    }

    /// The visitor chose a sample.
    pub fn take_sample(self, id: &str) {
        self.is_sample_chosen.set_value(true);
        self.show_sample(id);
    }

    /// What a sample was counted to when the site was built.
    fn sample_counts(self, id: &str) -> Option<TextCounts> {
        let mut samples = self.state.data.samples.iter();
        samples
            .find(|sample| sample.id == id)
            .map(SampleData::counts)
    }

    /// Puts a sample into the box. Its counts are known already; the worker only has to know the text for the token view.
    fn show_sample(self, id: &str) {
        let (Some(sample), Some(counts)) = (samples::by_id(id), self.sample_counts(id)) else {
            return;
        };
        self.put_aside();
        (self.ports.hold)(sample.text);
        self.set_source(InputSource::Sample(sample.id));
        self.begin_text();
        self.count(Content::Text, 0);
        self.state.counts.set(counts);
        self.refill();
    }

    /// The visitor cleared the text.
    pub fn clear(self) {
        self.put_aside();
        (self.ports.hold)("");
        self.set_source(InputSource::Typed);
        self.begin_text();
        self.count(Content::Text, 0);
        self.refill();
    }

    /// The visitor pasted more than the box takes.
    pub fn pasted(self, attachment: Attachment) {
        if self.refuses(&attachment) {
            return self.refill();
        }
        self.put_aside();
        (self.ports.keep_offered)();
        self.set_source(InputSource::Attached { name: None });
        self.begin_text();
        self.count(Content::Text, attachment.bytes);
        self.refill();
    }

    /// The visitor dropped or chose a file. Until it has been counted the earlier text stands.
    pub fn file(self, attachment: Attachment) {
        if self.refuses(&attachment) {
            return;
        }
        let only_first = (attachment.others > 0)
            .then(|| Trouble::OnlyFirst(attachment.name.clone().unwrap_or_default()));
        self.read_file(attachment, Decode::Detect);
        self.trouble.set(only_first);
    }

    /// The visitor says how to read the file that was refused.
    pub fn read_again(self, decode: Decode) {
        if let Some(attachment) = self.offered.get_value() {
            self.read_file(attachment, decode);
        }
    }

    fn read_file(self, attachment: Attachment, decode: Decode) {
        let bytes = attachment.bytes;
        self.offered.set_value(Some(attachment));
        // Until the file is counted the earlier text stands, and how it is read with it.
        self.queue
            .update_value(|queue| queue.read_control_tokens(ControlTokens::AsText));
        self.count(Content::File(decode), bytes);
    }

    fn refuses(self, attachment: &Attachment) -> bool {
        let bytes = attachment.bytes;
        let is_refused = bytes > MAX_FILE_BYTES;
        if is_refused {
            let problem = Problem::FileTooLarge {
                bytes,
                limit: MAX_FILE_BYTES,
            };
            self.trouble.set(Some(Trouble::Refused {
                attachment: attachment.clone(),
                problem,
            }));
        }
        is_refused
    }

    /// The visitor asks to try again.
    pub fn retry(self) {
        self.trouble.set(None);
        self.queue.update_value(WorkQueue::retry);
        self.mark_counting((self.ports.held_bytes)());
        self.pump();
    }

    /// The token view shows these rows at this width; `None` when it is gone.
    pub fn want_rows(self, rows: Option<(u32, std::ops::Range<u32>)>) {
        self.queue.update_value(|queue| queue.want_rows(rows));
        self.pump();
    }

    /// Counts the text in every encoding.
    pub fn compare(self) {
        self.queue.update_value(WorkQueue::want_comparison);
        self.pump();
    }

    fn show_encoding(self, encoding: Encoding) {
        self.queue.update_value(|queue| queue.set_shown(encoding));
        if self.is_started.get_value() {
            let is_known = self.state.counts.with_untracked(|counts| {
                counts.by_encoding.contains_key(&encoding) || counts.status == CountStatus::Failed
            });
            if !is_known {
                self.mark_counting((self.ports.held_bytes)());
            }
            self.pump();
        }
    }

    fn count(self, content: Content, total: u64) {
        self.text_number
            .update_value(|number| *number = number.wrapping_add(1));
        self.trouble.set(None);
        if content == Content::Text {
            self.held.set_value(Content::Text);
        }
        self.mark_counting(total);
        self.queue.update_value(|queue| queue.set_content(content));
        if self.queue.with_value(WorkQueue::has_given_up) {
            return self.give_up(Trouble::Stopped);
        }
        self.pump();
        self.watch();
    }

    fn mark_counting(self, total: u64) {
        self.state
            .counts
            .update(|counts| counts.status = CountStatus::Counting { done: 0, total });
    }

    fn set_source(self, source: InputSource) {
        if self.state.source.with_untracked(|old| *old != source) {
            self.state.source.set(source);
        }
    }

    fn refill(self) {
        self.box_version
            .update(|version| *version = version.wrapping_add(1));
    }
}
