//! What references are resolved against: the price book, the terms of payment, the tokenizers, and the day.

use std::{fmt, sync::OnceLock};

use crate::ui::live::LiveFacts;
use plan::billing::Platforms;
use prices::{catalog::Catalog, date::Date};
use tokens::{Encoding, Engine};

/// What references are resolved against.
pub struct Facts<'f> {
    /// The price book. Its notes are in English.
    pub catalog: &'f Catalog,
    /// The terms of payment.
    pub platforms: &'f Platforms,
    /// The day whose prices are shown: that of the build.
    pub today: Date,
    /// What live pieces are drawn with. `None`: nobody draws them.
    pub live: Option<&'static LiveFacts>,
    /// Each is made when a text is first counted in it, which takes a second.
    engines: [OnceLock<Engine>; Encoding::ALL.len()],
}

impl<'f> Facts<'f> {
    /// The facts of a day.
    pub fn new(catalog: &'f Catalog, platforms: &'f Platforms, today: Date) -> Self {
        Self {
            catalog,
            platforms,
            today,
            live: None,
            engines: Encoding::ALL.map(|_| OnceLock::new()),
        }
    }

    /// The same, with what live pieces are drawn with.
    #[must_use]
    pub fn with_live(mut self, live: &'static LiveFacts) -> Self {
        self.live = Some(live);
        self
    }

    /// The tokenizer of an encoding.
    pub fn engine(&self, encoding: Encoding) -> &Engine {
        let at = Encoding::ALL.iter().position(|known| *known == encoding);
        self.engines[at.unwrap_or_default()].get_or_init(|| Engine::native(encoding))
    }
}

impl fmt::Debug for Facts<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Facts")
            .field("today", &self.today)
            .finish_non_exhaustive()
    }
}
