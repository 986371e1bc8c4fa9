//! The catalogue as a whole: its providers, and how to find a model in it.

use std::fmt;

use super::{Capability, Model};
use crate::{
    date::{Date, Span},
    outside::is_word,
};
use thiserror::Error;
use tokens::EstimateRule;

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

    /// The model `provider/id`, or `provider/alias`; a moving alias leads to the model it means at last. An unknown id gives `None`,
    /// never a near match.
    pub fn model_by_id(&self, id: &str) -> Option<&Model> {
        let (models, id) = self.split(id)?;
        let moved = || moving(models, id).max_by_key(|(days, _)| days.from);
        called(models, id).or_else(|| moved().map(|(_, model)| model))
    }

    /// What `provider/id` means on a day: a moving alias may mean another model than at last, or none yet.
    pub fn model_by_id_on(&self, id: &str, date: Date) -> Option<&Model> {
        let (models, id) = self.split(id)?;
        let meant = || moving(models, id).find(|(days, _)| days.contains(date));
        called(models, id).or_else(|| meant().map(|(_, model)| model))
    }

    /// The provider's models, and the part of the id that its API takes.
    fn split<'i>(&self, id: &'i str) -> Option<(&[Model], &'i str)> {
        let (provider, id) = id.split_once('/')?;
        let mut providers = self.providers.iter();
        let provider = providers.find(|known| known.id.as_str() == provider)?;
        Some((&provider.models, id))
    }

    /// The same catalogue with models in the place of those of the same keys, and one provider more.
    #[must_use]
    pub fn with(&self, changed: &[Model], more: Option<Provider>) -> Self {
        let mut catalog = self.clone();
        for model in changed {
            let mut known = catalog
                .providers
                .iter_mut()
                .flat_map(|provider| &mut provider.models);
            if let Some(known) = known.find(|known| known.key == model.key) {
                known.clone_from(model);
            }
        }
        catalog.providers.extend(more);
        catalog
    }

    /// The maker's model behind an offer: the one it names, the one whose published weights it runs, or itself.
    pub fn maker_of<'a>(&'a self, model: &'a Model) -> &'a Model {
        if let Some(key) = &model.model_of {
            return self.model(key).unwrap_or(model);
        }
        let has_its_weights =
            |other: &&Model| other.weights == model.weights && other.model_of.is_none();
        let makers = self
            .providers
            .iter()
            .filter(|provider| provider.role == Role::Maker);
        let mut models = makers.flat_map(|maker| &maker.models);
        let maker = model
            .weights
            .as_ref()
            .and_then(|_| models.find(has_its_weights));
        maker.unwrap_or(model)
    }

    /// What offers of one model have in common: its published weights, or the key of its maker's model.
    pub fn identity<'a>(&'a self, model: &'a Model) -> &'a str {
        let weights = model.weights.as_deref();
        let of_maker = || {
            let maker = self.model(model.model_of.as_ref()?)?;
            Some(maker.weights.as_deref().unwrap_or(maker.key.as_str()))
        };
        weights.or_else(of_maker).unwrap_or(model.key.as_str())
    }

    /// What a model can do: as its own row says, or its maker's.
    pub fn capabilities_of<'a>(&'a self, model: &'a Model) -> &'a [Capability] {
        if model.capabilities.is_empty() {
            &self.maker_of(model).capabilities
        } else {
            &model.capabilities
        }
    }

    /// The front row on a day: what the big makers sell by size, in the order of the files.
    pub fn front_row(&self, date: Date) -> impl Iterator<Item = &Model> {
        self.models().filter(move |model| model.is_front_on(date))
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

/// The model that has this id for good.
fn called<'a>(models: &'a [Model], id: &str) -> Option<&'a Model> {
    let mut models = models.iter();
    models.find(|model| model.id == id || model.aliases.iter().any(|alias| alias == id))
}

/// The models that have this id for a while, with the days.
fn moving<'a>(models: &'a [Model], id: &str) -> impl Iterator<Item = (Span, &'a Model)> {
    models.iter().filter_map(move |model| {
        let mut aliases = model.moving_aliases.iter();
        let alias = aliases.find(|alias| alias.id == id)?;
        Some((alias.span, model))
    })
}

/// What an estimate rule rests on and how its range was drawn, in each language of the site.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RuleNote {
    /// In English.
    pub en: String,
    /// In Traditional Chinese.
    pub zh_hant: String,
}

impl RuleNote {
    /// In the language of that tag, and in English where it is not written.
    pub fn of(&self, language: &str) -> &str {
        match language {
            "zh-Hant" => &self.zh_hant,
            _ => &self.en,
        }
    }
}

/// Somebody who sells the use of models. The maker, a cloud and a reseller of one model are three providers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Provider {
    /// The short name used in ids and files, such as `openai`.
    pub id: ProviderId,
    /// The name to show.
    pub name: String,
    /// Whether it made what it sells.
    pub role: Role,
    /// What it sells, in the file's order: newest first.
    pub models: Vec<Model>,
}

/// Whether a provider made what it sells.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Role {
    /// It sells its own models.
    #[default]
    Maker,
    /// It sells closed models of others from its own data centres, as their partner.
    Cloud,
    /// It runs the weights of others on machines of its own.
    Host,
    /// It passes requests on to others.
    Gateway,
}

/// A provider's short name, such as `openai`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ProviderId(String);

/// The text is no provider's short name.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("a provider is one word such as \"openai\", without slash or comma, not {text:?}")]
pub struct ProviderIdError {
    /// The offending text, its beginning if it is long.
    pub text: String,
}

impl ProviderId {
    /// A provider's short name from outside: one word without slash, comma, or characters that
    /// [may not be shown](crate::outside::is_unfit). Whether there is such a provider, the catalogue knows.
    ///
    /// # Errors
    /// [`ProviderIdError`] when the text is none.
    pub fn parse(text: &str) -> Result<Self, ProviderIdError> {
        let is_name = is_word(text, ModelKey::MOST_BYTES) && !text.contains(['/', ',']);
        is_name
            .then(|| Self::new(text))
            .ok_or_else(|| ProviderIdError {
                text: text.chars().take(40).collect(),
            })
    }

    /// A provider's short name of which it is known that it is one.
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

/// A model at a provider, as `provider/id`. Whether there is such a model, the catalogue knows.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ModelKey(String);

/// Why a text is no [`ModelKey`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum ModelKeyError {
    /// It is not two words with a slash between them.
    #[error("a model is written \"provider/id\"")]
    Shape,
    /// It is longer than any key.
    #[error("a model's key has at most {} bytes", ModelKey::MOST_BYTES)]
    TooLong,
}

impl ModelKey {
    /// The longest key: twice the longest one of the price files.
    pub const MOST_BYTES: usize = 200;

    /// A key from outside: `openai/gpt-6.1-terra`. Both parts are words without space, comma, or characters that
    /// [may not be shown](crate::outside::is_unfit).
    ///
    /// # Errors
    /// A [`ModelKeyError`] when the text is no key.
    pub fn parse(text: &str) -> Result<Self, ModelKeyError> {
        if text.len() > Self::MOST_BYTES {
            return Err(ModelKeyError::TooLong);
        }
        // A comma stands between keys in lists.
        let is_part = |part: &str| is_word(part, Self::MOST_BYTES) && !part.contains(',');
        match text.split_once('/') {
            Some((provider, id)) if is_part(provider) && is_part(id) => Ok(Self(text.to_owned())),
            _ => Err(ModelKeyError::Shape),
        }
    }

    /// The key of a provider's model, of which both are known.
    pub fn of(provider: &ProviderId, id: &str) -> Self {
        Self(format!("{provider}/{id}"))
    }

    /// The text of the key.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// The model to start with, if the catalogue has it.
impl Default for ModelKey {
    fn default() -> Self {
        Self(DEFAULT_MODEL.to_owned())
    }
}

impl fmt::Display for ModelKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
