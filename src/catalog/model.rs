//! The catalogue's own types: providers, models, and the price a model has on a day.

use std::fmt;

use super::{Date, PeriodState, PricePeriod};
use crate::tokens::{EstimateRule, Tokenizer, Tokens};

/// The model shown to somebody who has not chosen one.
const DEFAULT_MODEL: &str = "openai/gpt-6.1-terra";

/// Every provider, model and price known.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Catalog {
    pub(super) providers: Vec<Provider>,
    pub(super) rules: Vec<(EstimateRule, RuleNote)>,
}

impl Catalog {
    /// The providers, in the order they were given.
    pub fn providers(&self) -> &[Provider] {
        &self.providers
    }

    /// Every model, provider by provider.
    pub fn models(&self) -> impl Iterator<Item = &Model> {
        self.providers.iter().flat_map(|provider| &provider.models)
    }

    /// The model of that key.
    pub fn model(&self, key: &ModelKey) -> Option<&Model> {
        self.model_by_id(key.as_str())
    }

    /// The model `provider/id`, or `provider/alias`. An unknown id gives `None`, never a near match.
    pub fn model_by_id(&self, id: &str) -> Option<&Model> {
        let (provider, id) = id.split_once('/')?;
        let models = &self
            .providers
            .iter()
            .find(|known| known.id.as_str() == provider)?
            .models;
        models
            .iter()
            .find(|model| model.id == id || model.aliases.iter().any(|alias| alias == id))
    }

    /// The newest day on which any price was read.
    pub fn newest_check(&self) -> Option<Date> {
        self.models()
            .flat_map(|model| &model.periods)
            .map(|period| period.source.checked)
            .max()
    }

    /// The model to start with. `None` only when the catalogue is empty.
    pub fn default_model(&self) -> Option<&Model> {
        self.model_by_id(DEFAULT_MODEL)
            .or_else(|| self.models().next())
    }

    /// The rules by which tokens of models without a public vocabulary are estimated.
    pub fn estimate_rules(&self) -> impl Iterator<Item = &EstimateRule> {
        self.rules.iter().map(|(rule, _)| rule)
    }

    /// What an estimate rule rests on, in words.
    pub fn rule_note(&self, rule_id: &str) -> Option<&RuleNote> {
        self.rules
            .iter()
            .find(|(rule, _)| rule.id == rule_id)
            .map(|(_, note)| note)
    }
}

/// What an estimate rule rests on and how its range was drawn, in each language of the site.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RuleNote {
    /// In English.
    pub en: String,
    /// In Traditional Chinese.
    pub zh_hant: String,
}

/// Somebody who sells the use of models. The maker, a cloud and a reseller of one model are three providers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Provider {
    /// The short name used in ids and files, such as `openai`.
    pub id: ProviderId,
    /// The name to show.
    pub name: String,
    /// What it sells, in the file's order: newest first.
    pub models: Vec<Model>,
}

/// A provider's short name, such as `openai`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ProviderId(String);

impl ProviderId {
    /// A provider's short name.
    pub fn new(id: impl Into<String>) -> Self {
        Self(id.into())
    }

    /// The name itself.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for ProviderId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A model at a provider, as `provider/id`. Any text can be a key; only some name a model.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ModelKey(String);

impl ModelKey {
    /// A key as written in links: `openai/gpt-6.1-terra`.
    pub fn new(key: impl Into<String>) -> Self {
        Self(key.into())
    }

    /// The key of a provider's model.
    pub fn of(provider: &ProviderId, id: &str) -> Self {
        Self(format!("{provider}/{id}"))
    }

    /// The text of the key.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for ModelKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

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
    /// How its tokens are counted.
    pub tokenizer: Tokenizer,
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

    /// Whether the provider still serves it on a day: it is not retired, and its last day has not passed.
    pub fn is_served_on(&self, date: Date) -> bool {
        self.status != Status::Retired && self.retires.is_none_or(|retires| date < retires)
    }
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
