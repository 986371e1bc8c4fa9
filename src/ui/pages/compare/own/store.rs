//! The visitor's own prices: what the device keeps, laid over the list's.

use leptos::prelude::*;

use super::{kept, said::Said};
use crate::ui::{book_state::BookState, device_ports::DevicePorts, view::effect};
use book::own::{EntryProblem, OwnEntry, OwnPrice, OwnPrices};
use prices::catalog::ModelKey;

/// The visitor's own prices. Copies share the same signals.
///
/// The device is the truth: other windows of the site write to it too. Every change is made to what is kept at that moment, so that
/// it changes one entry and no other, and what another window keeps is shown here as well.
#[derive(Clone, Copy)]
pub struct OwnBook {
    /// The comparison, whose rows show them.
    pub state: BookState,
    pub(super) device: &'static DevicePorts,
    /// The prices.
    pub prices: RwSignal<OwnPrices>,
    /// What happened last.
    pub said: RwSignal<Vec<Said>>,
    /// The device did not keep the last change: then the truth is here.
    pub(super) is_unkept: StoredValue<bool>,
}

impl OwnBook {
    /// None at first; what the device keeps is read once the page is live, and whenever another window has changed it.
    pub fn new(state: BookState, device: &'static DevicePorts) -> Self {
        let book = Self {
            state,
            device,
            prices: RwSignal::new(OwnPrices::default()),
            said: RwSignal::new(Vec::new()),
            is_unkept: StoredValue::new(false),
        };
        effect(move |_| {
            book.read();
            (device.kept_elsewhere)(Box::new(move || book.read()));
        });
        book
    }

    /// Shows what is kept.
    pub(super) fn read(self) {
        let (own, said) = self.current();
        let is_news = !said.is_empty() || self.prices.with_untracked(|known| *known != own);
        if is_news {
            self.lay(own, said);
        }
    }

    /// The prices as they are now, in whichever window they were changed last.
    pub(super) fn current(self) -> (OwnPrices, Vec<Said>) {
        if self.is_unkept.get_value() {
            return (self.prices.get_untracked(), Vec::new());
        }
        kept::read(self.device)
    }

    /// Lays them over the list's prices.
    fn lay(self, own: OwnPrices, mut said: Vec<Said>) {
        let (overlay, problems) = own.over(&self.state.data.catalog);
        self.prices.set(own);
        // Rows refer to the models of an overlay for as long as the page lives; one is a few models large.
        self.state.overlay.set(Box::leak(Box::new(overlay)));
        said.extend(problems.into_iter().map(Said::Problem));
        self.said.set(said);
    }

    /// Keeps them and shows them. What is kept and could be neither read nor set aside is not written over.
    pub(super) fn put(self, own: OwnPrices, mut said: Vec<Said>) {
        let is_barred = said.iter().any(|said| matches!(said, Said::NotSetAside));
        let unkept = if is_barred {
            Some(Said::NotKept)
        } else {
            kept::write(self.device, &own)
        };
        self.is_unkept.set_value(unkept.is_some());
        said.extend(unkept);
        self.lay(own, said);
    }

    /// Keeps an entry, in place of the one that was edited and of any for the same model.
    ///
    /// # Errors
    /// What is wrong with it; then nothing has changed.
    pub fn set(self, entry: OwnEntry, edited: Option<&ModelKey>) -> Result<(), EntryProblem> {
        let key = entry.price.key();
        let (mut own, mut said) = self.current();
        if let Some(edited) = edited.filter(|edited| **edited != key) {
            own.remove(edited);
        }
        own.set(entry)?;
        said.push(Said::Saved(self.name_of(&own, &key)));
        self.put(own, said);
        Ok(())
    }

    /// Forgets the entry for a model.
    pub fn remove(self, key: &ModelKey) {
        let name = self.prices.with_untracked(|own| self.name_of(own, key));
        let (mut own, mut said) = self.current();
        own.remove(key);
        said.push(Said::Removed(name));
        self.put(own, said);
    }

    /// What the entry for a model is called.
    pub fn name_of(self, own: &OwnPrices, key: &ModelKey) -> String {
        if let Some(model) = self.state.data.catalog.model(key) {
            return model.name.clone();
        }
        match own.entry(key).map(|entry| &entry.price) {
            Some(OwnPrice::Added(model)) => model.name.clone(),
            _ => key.as_str().to_owned(),
        }
    }
}
