//! What day it is: the build's day until the page is live, then the visitor's.

use leptos::prelude::*;

use super::{data::PageData, ports::Ports, view::effect};
use crate::text::Locale;
use prices::date::Date;

/// The day prices are looked up for. Copies share the same signals.
#[derive(Clone, Copy)]
pub struct Clock {
    /// The day.
    pub today: RwSignal<Date>,
    /// Whether it is the visitor's: ages in days are shown from then on.
    pub live: RwSignal<bool>,
}

impl Clock {
    /// Stands at the build's day, and takes the visitor's once the page is live.
    pub fn new(data: &'static PageData, ports: Ports) -> Self {
        let clock = Self {
            today: RwSignal::new(data.built),
            live: RwSignal::new(false),
        };
        effect(move |_| {
            if let Some(today) = (ports.today)() {
                clock.today.set(today);
                clock.live.set(true);
            }
        });
        clock
    }

    /// How long ago a day was; `None` until the visitor's own date is known.
    pub fn age_of(&self, checked: Date, locale: Locale) -> Option<String> {
        self.live
            .get()
            .then(|| format::age_days(checked, self.today.get(), locale))
    }
}
