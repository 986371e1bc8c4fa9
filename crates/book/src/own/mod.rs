//! The visitor's own prices: negotiated ones in place of the list's, and rows that no list has.
//!
//! They are kept on the visitor's device as a small JSON text, which is also what they take away and bring back. Reading it never
//! fails: what can be read is kept and everything else is reported, entry by entry. [`OwnPrices::over`] lays them over a catalogue.

mod apply;
mod check;
mod overlay;
mod problem;
mod read;
mod write;

use std::collections::BTreeMap;

pub use overlay::Overlay;
pub use problem::{EntryProblem, OwnProblem};

use plan::field::parse_rate_field;
use prices::{
    catalog::{Lifetime, ModelKey, ProviderId},
    date::Date,
    money::{Factor, UsdPerMTok},
};
use tokens::Tokens;

/// How many entries are kept.
pub const MAX_ENTRIES: usize = 200;
/// Characters of a name or a note.
pub const MAX_TEXT: usize = 120;
/// The short name of the provider that added rows belong to.
pub const OWN_PROVIDER: &str = "own";

/// The visitor's own prices. At most [`MAX_ENTRIES`], one for each model.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OwnPrices {
    entries: Vec<OwnEntry>,
}

/// A price of the visitor's own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnEntry {
    /// What it is.
    pub price: OwnPrice,
    /// The day the visitor entered it.
    pub entered: Date,
    /// What the visitor wants to remember about it; at most [`MAX_TEXT`] characters.
    pub note: Option<String>,
}

/// What the visitor pays.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OwnPrice {
    /// Standard rates in place of a listed model's; those not given stay as listed, and so do tiers, modes and windows.
    Rates(ModelKey, OwnRates),
    /// So much less than listed on every rate and unit price of a model, in all its tiers, modes and windows. Fees stay as listed.
    Discount(ModelKey, Discount),
    /// A model that no list has.
    Added(OwnModel),
}

/// Rates that the visitor can give. `None`: not given, which for an added model is not known.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OwnRates {
    /// Input, `$/MTok`.
    pub input: Option<UsdPerMTok>,
    /// Output, `$/MTok`.
    pub output: Option<UsdPerMTok>,
    /// Reading from a cache, `$/MTok`.
    pub cache_read: Option<UsdPerMTok>,
    /// Writing to a cache, `$/MTok`, by how long it lives.
    pub cache_write: BTreeMap<Lifetime, UsdPerMTok>,
}

impl OwnRates {
    /// Whether no rate is given.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// A model that no list has: a private host, a contract.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnModel {
    /// Its id, of small letters, digits and hyphens; it is known as `own/id`.
    pub id: String,
    /// The name to show; at most [`MAX_TEXT`] characters.
    pub name: String,
    /// What it costs.
    pub rates: OwnRates,
    /// Tokens of prompt and answer together.
    pub context: Option<Tokens>,
    /// The published weights it runs, as [`prices::catalog::Model::weights`] has them.
    pub weights: Option<String>,
}

/// A discount in hundredths of a percent: more than nothing and less than everything.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Discount(u16);

impl Discount {
    /// Reads a percentage such as `"12.5"` or `"12.5 %"`, from 0.01 to 99.99. `None` for anything else.
    pub fn parse(percent: &str) -> Option<Self> {
        // A rate has four decimals; a discount has two of them.
        let ppm = parse_rate_field(percent).ok()?.ppm();
        let (hundredths, rest) = (ppm / 100, ppm % 100);
        let hundredths = u16::try_from(hundredths).ok()?;
        (rest == 0 && (1..10_000).contains(&hundredths)).then_some(Self(hundredths))
    }

    /// The percentage without trailing zeros, as [`Self::parse`] reads it.
    pub fn to_percent(self) -> String {
        let text = format!("{}.{:02}", self.0 / 100, self.0 % 100);
        text.trim_end_matches('0').trim_end_matches('.').to_owned()
    }

    /// What a listed price is multiplied by.
    fn factor(self) -> Factor {
        Factor::parse(&format!("0.{:04}", 10_000 - self.0)).unwrap_or(Factor::ONE)
    }
}

/// The key of an added model.
fn own_key(id: &str) -> ModelKey {
    ModelKey::of(&ProviderId::new(OWN_PROVIDER), id)
}

impl OwnPrice {
    /// The model it is for: a listed one, or the added one.
    pub fn key(&self) -> ModelKey {
        match self {
            Self::Rates(key, _) | Self::Discount(key, _) => key.clone(),
            Self::Added(model) => own_key(&model.id),
        }
    }
}

impl OwnPrices {
    /// The entries, in the order they were made.
    pub fn entries(&self) -> &[OwnEntry] {
        &self.entries
    }

    /// The entry for a model.
    pub fn entry(&self, key: &ModelKey) -> Option<&OwnEntry> {
        self.entries.iter().find(|entry| entry.price.key() == *key)
    }

    /// Keeps an entry, in place of the one for the same model.
    ///
    /// # Errors
    /// What is wrong with the entry, or that there is no room; then nothing has changed.
    pub fn set(&mut self, entry: OwnEntry) -> Result<(), EntryProblem> {
        check::check(&entry)?;
        let key = entry.price.key();
        match self
            .entries
            .iter()
            .position(|known| known.price.key() == key)
        {
            Some(at) => self.entries[at] = entry,
            None if self.entries.len() < MAX_ENTRIES => self.entries.push(entry),
            None => return Err(EntryProblem::NoRoom),
        }
        Ok(())
    }

    /// Takes in what was read from elsewhere, in place of the entries for the same models. Gives back what there was no room for.
    #[must_use]
    pub fn take_in(&mut self, other: Self) -> Vec<OwnEntry> {
        let mut left = Vec::new();
        for entry in other.entries {
            if self.set(entry.clone()).is_err() {
                left.push(entry);
            }
        }
        left
    }

    /// Forgets the entry for a model.
    pub fn remove(&mut self, key: &ModelKey) {
        self.entries.retain(|entry| entry.price.key() != *key);
    }

    /// An id for an added model of that name which no other has: `Llama, our box` becomes `llama-our-box`.
    pub fn free_id(&self, name: &str) -> String {
        let mut id = String::new();
        for c in name.chars() {
            if c.is_ascii_alphanumeric() {
                id.push(c.to_ascii_lowercase());
            } else if !id.is_empty() && !id.ends_with('-') {
                id.push('-');
            }
        }
        id.truncate(40);
        let id = id.trim_end_matches('-');
        let id = if id.is_empty() { "model" } else { id };
        let is_free = |id: &str| {
            let key = own_key(id);
            self.entry(&key).is_none()
        };
        if is_free(id) {
            return id.to_owned();
        }
        // One of these is free: there are more of them than entries.
        (2..MAX_ENTRIES + 3)
            .map(|n| format!("{id}-{n}"))
            .find(|id| is_free(id))
            .unwrap_or_else(|| id.to_owned())
    }
}
