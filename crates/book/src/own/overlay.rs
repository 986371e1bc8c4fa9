//! The models that the visitor's own prices change or add, beside the catalogue they belong to.

use super::OWN_PROVIDER;
use crate::Mark;
use prices::catalog::{Catalog, Model, ModelKey, Provider, ProviderId, Role};

/// The models that the visitor's own prices change or add. Only these are copied; the catalogue itself is left alone.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Overlay {
    pub(super) changed: Vec<Model>,
    pub(super) added: Vec<Model>,
}

impl Overlay {
    /// No prices of the visitor's own.
    pub const NONE: &'static Self = &Self {
        changed: Vec::new(),
        added: Vec::new(),
    };

    /// The model of that key with the visitor's prices, if they have any for it.
    pub fn changed(&self, key: &ModelKey) -> Option<&Model> {
        self.changed.iter().find(|model| model.key == *key)
    }

    /// Whose price a model has.
    pub fn mark(&self, key: &ModelKey) -> Mark {
        if self.changed(key).is_some() {
            Mark::Changed
        } else if self.added.iter().any(|model| model.key == *key) {
            Mark::Added
        } else {
            Mark::Listed
        }
    }

    /// Whether it changes and adds nothing.
    pub fn is_empty(&self) -> bool {
        self.changed.is_empty() && self.added.is_empty()
    }

    /// The catalogue with these models in the place of its own, and the added ones under a provider of their own, whose name is empty:
    /// each of them has one already.
    pub fn over(&self, catalog: &Catalog) -> Catalog {
        let own = (!self.added.is_empty()).then(|| Provider {
            id: ProviderId::new(OWN_PROVIDER),
            name: String::new(),
            role: Role::Host,
            models: self.added.clone(),
        });
        catalog.with(&self.changed, own)
    }

    /// The models that no list has.
    pub fn added(&self) -> &[Model] {
        &self.added
    }
}
