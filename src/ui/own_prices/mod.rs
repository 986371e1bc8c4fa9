//! The visitor's own prices: laid over the lists' in every tool, and entered in a dialog.
//!
//! What reads, keeps and edits them is a [part] of the program of its own. It is loaded where the device keeps some, and for whoever
//! opens the dialog; everybody else loads none of it.

pub mod part;

use leptos::prelude::*;

use super::{clock::Clock, data::PageData, ports::Ports, view::effect};
use crate::text::Locale;
use book::{Mark, Overlay};
use prices::catalog::{Catalog, ModelKey};

/// The name the device keeps them under.
pub use super::kept_names::OWN_PRICES as KEPT_AS;

/// The price book as every tool reads it: the lists', with the visitor's own prices over them. Copies share the same signals.
#[derive(Clone, Copy)]
pub struct PriceBook {
    list: &'static Catalog,
    layer: RwSignal<Layer>,
}

/// What lies over the lists.
#[derive(Clone, Copy)]
struct Layer {
    overlay: &'static Overlay,
    /// The lists' models with the overlay's in their place.
    catalog: &'static Catalog,
    entries: u64,
}

impl PriceBook {
    /// The lists' prices, with nothing over them.
    pub fn new(data: &'static PageData) -> Self {
        let list = &data.catalog;
        let layer = Layer {
            overlay: Overlay::NONE,
            catalog: list,
            entries: 0,
        };
        Self {
            list,
            layer: RwSignal::new(layer),
        }
    }

    /// The prices the lists print, for past days and for telling own prices from them.
    pub fn list(self) -> &'static Catalog {
        self.list
    }

    /// The prices that count for this visitor today. Tracks the visitor's own.
    pub fn catalog(self) -> &'static Catalog {
        self.layer.get().catalog
    }

    /// The models that the visitor's own prices change or add. Tracks them.
    pub fn overlay(self) -> &'static Overlay {
        self.layer.get().overlay
    }

    /// How many own prices there are. Tracks them.
    pub fn entries(self) -> u64 {
        self.layer.get().entries
    }

    /// Whose price a model has. Tracks the visitor's own.
    pub fn mark(self, key: &ModelKey) -> Mark {
        self.overlay().mark(key)
    }

    /// Lays the visitor's prices over the lists'.
    ///
    /// Views refer to models for as long as the page lives, so what is laid is never freed: a copy of the catalogue for each change
    /// that somebody makes to their own prices.
    fn lay(self, overlay: Overlay, entries: u64) {
        let overlay: &'static Overlay = Box::leak(Box::new(overlay));
        let catalog: &'static Catalog = if overlay.is_empty() {
            self.list
        } else {
            Box::leak(Box::new(overlay.over(self.list)))
        };
        self.layer.set(Layer {
            overlay,
            catalog,
            entries,
        });
    }
}

/// The part of the program that reads, keeps and edits own prices, as functions. All but the first expect that it was begun.
#[derive(Clone, Copy)]
pub struct Part {
    /// Reads what the device keeps and lays it over the lists, now and whenever another window changes it.
    pub begin: fn(&'static PageData, Clock, PriceBook),
    /// Offers this model in an empty form.
    pub suggest: fn(Option<ModelKey>),
    /// Draws the dialog's content.
    pub body: fn(Locale) -> AnyView,
    /// Draws what there is to say outside the dialog. Tracks it.
    pub said: fn(Locale) -> AnyView,
    /// The dialog was closed: what was said in it is over.
    pub closed: fn(),
}

/// Is given the part once it is there; `None` when it cannot be had.
pub type Given = Box<dyn FnOnce(Option<Part>)>;

/// The way to the part. Copies share it.
#[derive(Clone, Copy)]
pub struct OwnPrices {
    data: &'static PageData,
    clock: Clock,
    prices: PriceBook,
    ports: Ports,
    owner: StoredValue<Owner>,
    /// The part, once it is there.
    pub part: RwSignal<Option<Part>>,
}

impl OwnPrices {
    /// Not there yet. Once the page is live the part is loaded if the device keeps prices, or when another window keeps some.
    pub fn new(data: &'static PageData, clock: Clock, prices: PriceBook, ports: Ports) -> Self {
        let own = Self {
            data,
            clock,
            prices,
            ports,
            owner: StoredValue::new(Owner::current().unwrap_or_default()),
            part: RwSignal::new(None),
        };
        let look = move || {
            if (ports.device.kept)(KEPT_AS).is_some_and(|kept| !kept.is_empty()) {
                own.load(Box::new(|_| {}));
            }
        };
        effect(move |_| {
            look();
            (ports.device.kept_elsewhere)(Box::new(look));
        });
        own
    }

    /// Has the part loaded and begun, and hands it on.
    pub fn load(self, given: Given) {
        if let Some(part) = self.part.get_untracked() {
            return given(Some(part));
        }
        (self.ports.own_prices)(Box::new(move |part| {
            // Two may have asked before the first was answered.
            if let Some(part) = part
                && self.part.get_untracked().is_none()
            {
                let begin = || (part.begin)(self.data, self.clock, self.prices);
                self.owner.get_value().with(begin);
                self.part.set(Some(part));
            }
            given(part);
        }));
    }
}
