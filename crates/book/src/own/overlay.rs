//! The models that the visitor's own prices change or add, beside the catalogue they belong to.

use prices::catalog::{Model, ModelKey};

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

    /// The models that no list has.
    pub fn added(&self) -> &[Model] {
        &self.added
    }
}
