//! A model, and the price it has on a day.

use super::{ModelKey, PeriodState, PricePeriod, ProviderId};
use crate::date::{Date, Span};
use tokens::{Encoding, Tokenizer, Tokens};

/// A model as one provider sells it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Model {
    /// `provider/id`.
    pub key: ModelKey,
    /// The id the provider's API takes.
    pub id: String,
    /// Who sells it.
    pub provider: ProviderId,
    /// The seller's name to show.
    pub provider_name: String,
    /// The model's name to show.
    pub name: String,
    /// Other exact ids the API takes for it.
    pub aliases: Vec<String>,
    /// Names that mean this model for a while, such as `mistral-medium-latest`, and another model before and after.
    pub moving_aliases: Vec<MovingAlias>,
    /// What it is for.
    pub kind: Kind,
    /// Whether it can be used.
    pub status: Status,
    /// The day it was released.
    pub released: Option<Date>,
    /// The day it stops, or stopped.
    pub retires: Option<Date>,
    /// The maker promises that it will not stop before this day, and has named no day.
    pub retires_not_before: Option<Date>,
    /// The newest month or day its training saw, as the maker writes it: `2026-01`.
    pub knowledge_cutoff: Option<String>,
    /// Tokens of prompt and answer together.
    pub context_window: Option<Tokens>,
    /// Tokens of the prompt alone, where the maker prints that limit.
    pub max_input: Option<Tokens>,
    /// Tokens of the answer.
    pub max_output: Option<Tokens>,
    /// What it reads.
    pub input_modalities: Vec<Modality>,
    /// What it makes.
    pub output_modalities: Vec<Modality>,
    /// Where it is served, such as `/v1/responses`.
    pub endpoints: Vec<String>,
    /// The published weights it runs, as a repository id: `openai/gpt-oss-120b`. Rows with the same weights are one model at several hosts.
    pub weights: Option<String>,
    /// The maker's model that is sold here by somebody else.
    pub model_of: Option<ModelKey>,
    /// What it can do besides answering, where a source says so. Empty: no source was read.
    pub capabilities: Vec<Capability>,
    /// The day since which it stands in the front row: the few models of the big makers that people compare first.
    pub front: Option<Date>,
    /// How its tokens are counted. `None`: what it reads is not billed by text tokens.
    pub tokenizer: Option<Tokenizer>,
    /// The maker has not said that this model uses that encoding; its other models of the line do.
    pub tokenizer_assumed: bool,
    /// What a reader should know.
    pub notes: Vec<String>,
    /// Its prices, earliest first.
    pub periods: Vec<PricePeriod>,
}

/// What the catalogue knows about a model's price on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PriceState<'a> {
    /// The price that was read for that day.
    pub current: Option<&'a PricePeriod>,
    /// An announced price whose day has come though nobody has read the page since: check it again.
    pub due: Option<&'a PricePeriod>,
    /// The next price announced for a later day.
    pub next: Option<&'a PricePeriod>,
    /// The current price names a day to look again, and that day has come.
    pub recheck: bool,
}

impl PriceState<'_> {
    /// Whether the price should be read again before it is relied on.
    pub const fn needs_recheck(&self) -> bool {
        self.due.is_some() || self.recheck
    }
}

impl Model {
    /// The encoding to run on a text for it. `None`: text tokens are not what it bills.
    pub fn encoding(&self) -> Option<Encoding> {
        self.tokenizer.as_ref().map(Tokenizer::encoding)
    }

    /// Every id that the provider's API takes for it: its own, the fixed ones and the moving ones.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        let moving = self.moving_aliases.iter().map(|alias| alias.id.as_str());
        std::iter::once(self.id.as_str())
            .chain(self.aliases.iter().map(String::as_str))
            .chain(moving)
    }

    /// The price in force on a day. An announced price is never in force by itself.
    pub fn price_on(&self, date: Date) -> Option<&PricePeriod> {
        self.periods
            .iter()
            .find(|period| period.state == PeriodState::InForce && period.span.contains(date))
    }

    /// The prices the maker has announced, earliest first.
    pub fn announced(&self) -> impl Iterator<Item = &PricePeriod> {
        self.periods
            .iter()
            .filter(|period| period.state == PeriodState::Announced)
    }

    /// The price on a day, together with what is announced around it.
    pub fn price_state(&self, date: Date) -> PriceState<'_> {
        let current = self.price_on(date);
        PriceState {
            current,
            due: self
                .announced()
                .filter(|period| period.span.contains(date))
                .last(),
            next: self
                .announced()
                .find(|period| period.span.from.is_some_and(|from| date < from)),
            recheck: current
                .and_then(|period| period.recheck)
                .is_some_and(|day| day <= date),
        }
    }

    /// Whether it stands in the front row on a day.
    pub fn is_front_on(&self, date: Date) -> bool {
        self.front.is_some_and(|since| since <= date) && self.is_served_on(date)
    }

    /// Whether the provider still serves it on a day: it is not retired, and its last day has not passed.
    pub fn is_served_on(&self, date: Date) -> bool {
        self.status != Status::Retired && self.retires.is_none_or(|retires| date < retires)
    }
}

/// A name that means a model for a while.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MovingAlias {
    /// The name, as the API takes it.
    pub id: String,
    /// The days on which it means this model.
    pub span: Span,
}

/// What a model is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// Answers prompts.
    Chat,
    /// Turns text into vectors.
    Embedding,
    /// Makes pictures.
    Image,
    /// Makes video.
    Video,
    /// Makes speech.
    Speech,
    /// Writes down speech.
    Transcription,
    /// Talks in real time.
    Realtime,
    /// Orders search results.
    Rerank,
    /// Reads documents.
    Ocr,
    /// Judges content.
    Moderation,
}

/// Whether a model can be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Status {
    /// For general use.
    Active,
    /// For trying out; it may change or go at short notice.
    Preview,
    /// Still served, with an end in sight.
    Deprecated,
    /// No longer served.
    Retired,
}

/// A form that content takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Modality {
    /// Text.
    Text,
    /// Pictures.
    Image,
    /// Sound.
    Audio,
    /// Video.
    Video,
    /// Documents.
    Pdf,
}

/// Something a model can do besides answering.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Capability {
    /// It thinks before it answers, at least when asked to.
    Reasoning,
    /// It calls tools.
    Tools,
    /// Its answer can be held to a schema.
    StructuredOutput,
}
