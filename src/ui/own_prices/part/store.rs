//! The visitor's own prices: what the device keeps, laid over the list's.

use leptos::prelude::*;

use super::{kept, said::Said};
use crate::ui::{
    clock::Clock, data::PageData, device_ports::DevicePorts, own_prices::PriceBook, view::effect,
};
use book::own::{EntryProblem, OwnEntry, OwnPrice, OwnPrices};
use prices::catalog::ModelKey;

/// The visitor's own prices. Copies share the same signals.
///
/// The device is the truth: other windows of the site write to it too. Every change is made to what is kept at that moment, so that
/// it changes one entry and no other, and what another window keeps is shown here as well.
#[derive(Clone, Copy)]
pub struct OwnBook {
    /// The lists' models.
    pub data: &'static PageData,
    /// The visitor's day.
    pub clock: Clock,
    /// The price book they are laid over.
    pub book: PriceBook,
    /// The model that an empty form offers.
    pub suggested: StoredValue<Option<ModelKey>>,
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
    pub fn new(
        data: &'static PageData,
        clock: Clock,
        book: PriceBook,
        device: &'static DevicePorts,
    ) -> Self {
        let book = Self {
            data,
            clock,
            book,
            suggested: StoredValue::new(None),
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
        let (overlay, problems) = own.over(self.book.list());
        self.book.lay(overlay, own.entries().len() as u64);
        self.prices.set(own);
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
        if let Some(model) = self.data.catalog.model(key) {
            return model.name.clone();
        }
        match own.entry(key).map(|entry| &entry.price) {
            Some(OwnPrice::Added(model)) => model.name.clone(),
            _ => key.as_str().to_owned(),
        }
    }
}
