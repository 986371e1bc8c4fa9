//! What the figures of a text rest on: each model's prices, each platform's terms, each source, once.

use super::reference::{Source, model_note};
use plan::billing::{Platform, Term};
use prices::{
    catalog::{Model, ModelKey, PricePeriod},
    date::Date,
};

/// A model whose prices a text shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ModelNote {
    /// The id of the note on the page.
    pub id: String,
    /// The model.
    pub model: ModelKey,
    /// The day its prices were read.
    pub read: Date,
    /// The arithmetic of what the text says it costs, a sentence each.
    pub costs: Vec<String>,
}

/// A term of payment that a text tells.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TermNote {
    /// The id of the note on the page.
    pub id: String,
    /// The platform's id.
    pub platform: String,
    /// The term.
    pub term: Term,
}

/// What a text rests on, in the order in which it is told.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Notes {
    /// Models.
    pub models: Vec<ModelNote>,
    /// Terms of payment.
    pub terms: Vec<TermNote>,
    /// Ids of sources.
    pub sources: Vec<String>,
}

impl Notes {
    /// Notes a model; returns the id of its note.
    pub fn model(&mut self, model: &Model, period: &PricePeriod) -> String {
        let id = model_note(model);
        if self.models.iter().all(|note| note.id != id) {
            self.models.push(ModelNote {
                id: id.clone(),
                model: model.key.clone(),
                read: period.source.checked,
                costs: Vec::new(),
            });
        }
        id
    }

    /// Notes the arithmetic of a cost with its model.
    pub fn cost(&mut self, id: &str, says: &str) {
        let mut models = self.models.iter_mut();
        if let Some(note) = models.find(|note| note.id == id)
            && note.costs.iter().all(|known| known != says)
        {
            note.costs.push(says.to_owned());
        }
    }

    /// Notes a term; returns the id of its note.
    pub fn term(&mut self, platform: &Platform, term: Term) -> String {
        let id = format!("term-{}-{}", platform.id, term.id().replace('_', "-"));
        if self.terms.iter().all(|note| note.id != id) {
            self.terms.push(TermNote {
                id: id.clone(),
                platform: platform.id.clone(),
                term,
            });
        }
        id
    }

    /// Notes a source.
    pub fn source(&mut self, id: &str) {
        if self.sources.iter().all(|known| known != id) {
            self.sources.push(id.to_owned());
        }
    }

    /// The first and the last day on which anything that the text shows was read, its own sources included.
    pub fn read(&self, sources: &[Source]) -> Option<(Date, Date)> {
        let models = self.models.iter().map(|note| note.read);
        let days = models.chain(sources.iter().map(|source| source.read));
        let days: Vec<Date> = days.collect();
        Some((*days.iter().min()?, *days.iter().max()?))
    }
}
