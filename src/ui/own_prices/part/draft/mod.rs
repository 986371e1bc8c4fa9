//! What is typed into the form, and the entry it makes.

use crate::text::Locale;
use crate::text::Words as _;
use book::own::{Discount, EntryProblem, OwnEntry, OwnModel, OwnPrice, OwnRates};
use plan::{FieldProblem, field::parse_price_field, workload::Number};
use prices::{
    catalog::{Lifetime, ModelKey},
    date::Date,
    money::UsdPerMTok,
};
use tokens::Tokens;

/// Places of the fields in a [`Draft`]; the writes follow [`WRITES`] one by one.
pub const NAME: usize = 0;
pub const INPUT: usize = 1;
pub const OUTPUT: usize = 2;
pub const READ: usize = 3;
pub const WRITE: usize = 4;
pub const DISCOUNT: usize = 9;
pub const CONTEXT: usize = 10;
pub const NOTE: usize = 11;

/// Names of the fields in the page, by their places.
pub const FIELDS: [&str; 12] = [
    "own-name",
    "own-input",
    "own-output",
    "own-cache-read",
    "own-cache-write",
    "own-cache-write-5m",
    "own-cache-write-30m",
    "own-cache-write-1h",
    "own-cache-write-12h",
    "own-percent",
    "own-context",
    "own-note",
];

/// The lifetimes that have a field: all that a price list of the catalogue names.
pub const WRITES: [Lifetime; 5] = [
    Lifetime::Unstated,
    Lifetime::FIVE_MINUTES,
    Lifetime::HALF_HOUR,
    Lifetime::ONE_HOUR,
    Lifetime::Minutes(12 * 60),
];

/// What is entered.
pub const RATES: usize = 0;
pub const PERCENT: usize = 1;
pub const ADDED: usize = 2;

/// What is typed: the kind of entry, the listed model, the fields by their places.
#[derive(Clone)]
pub struct Draft {
    /// [`RATES`], [`PERCENT`] or [`ADDED`].
    pub kind: usize,
    /// The listed model's key.
    pub model: String,
    /// The fields.
    pub fields: Vec<String>,
}

impl Draft {
    /// Nothing typed, for a model.
    pub fn new(model: String) -> Self {
        Self {
            kind: RATES,
            model,
            fields: vec![String::new(); FIELDS.len()],
        }
    }

    /// The entry as it would have been typed.
    pub fn of(entry: &OwnEntry) -> Self {
        let mut draft = Self::new(entry.price.key().as_str().to_owned());
        draft.fields[NOTE] = entry.note.clone().unwrap_or_default();
        match &entry.price {
            OwnPrice::Rates(_, rates) => draft.put(rates),
            OwnPrice::Discount(_, discount) => {
                draft.kind = PERCENT;
                draft.fields[DISCOUNT] = discount.to_percent();
            }
            OwnPrice::Added(model) => {
                draft.kind = ADDED;
                draft.fields[NAME].clone_from(&model.name);
                draft.fields[CONTEXT] = model
                    .context
                    .map_or_else(String::new, |context| context.to_string());
                draft.put(&model.rates);
            }
        }
        draft
    }

    fn put(&mut self, rates: &OwnRates) {
        let text =
            |price: Option<UsdPerMTok>| price.map_or_else(String::new, UsdPerMTok::to_decimal);
        self.fields[INPUT] = text(rates.input);
        self.fields[OUTPUT] = text(rates.output);
        self.fields[READ] = text(rates.cache_read);
        for (at, lifetime) in WRITES.iter().enumerate() {
            self.fields[WRITE + at] = text(rates.cache_write.get(lifetime).copied());
        }
    }

    fn field(&self, at: usize) -> &str {
        self.fields[at].trim()
    }

    fn rate(&self, at: usize, locale: Locale) -> Result<Option<UsdPerMTok>, String> {
        let typed = self.field(at);
        match parse_price_field(typed) {
            Err(FieldProblem::Empty) => Ok(None),
            read => read
                .map(Some)
                .map_err(|problem| (locale.number().problem)(&problem)),
        }
    }

    /// The typed rates, with those of lifetimes that have no field as they were.
    fn rates(&self, before: Option<&OwnRates>, locale: Locale) -> Result<OwnRates, String> {
        let mut rates = OwnRates {
            input: self.rate(INPUT, locale)?,
            output: self.rate(OUTPUT, locale)?,
            cache_read: self.rate(READ, locale)?,
            ..OwnRates::default()
        };
        for (at, lifetime) in WRITES.iter().enumerate() {
            if let Some(price) = self.rate(WRITE + at, locale)? {
                rates.cache_write.insert(*lifetime, price);
            }
        }
        if let Some(before) = before {
            for (lifetime, price) in &before.cache_write {
                if !WRITES.contains(lifetime) {
                    rates.cache_write.insert(*lifetime, *price);
                }
            }
        }
        Ok(rates)
    }

    /// Says what is wrong with the text of a field as it stands, without the rest of the entry. An empty one is not wrong yet.
    ///
    /// # Errors
    /// A sentence that says which text cannot be used and how it is written.
    pub fn check(&self, at: usize, locale: Locale) -> Result<(), String> {
        match at {
            NAME | NOTE => Ok(()),
            CONTEXT => self.context(locale).map(drop),
            DISCOUNT if self.field(at).is_empty() => Ok(()),
            DISCOUNT => self.discount(locale).map(drop),
            _ => self.rate(at, locale).map(drop),
        }
    }

    fn discount(&self, locale: Locale) -> Result<Discount, String> {
        let typed = self.field(DISCOUNT);
        Discount::parse(typed).ok_or_else(|| {
            (locale.own().entry)(&EntryProblem::Discount {
                text: typed.to_owned(),
            })
        })
    }

    /// The entry, in place of the one that is edited. `free_id` makes an id from a name.
    ///
    /// # Errors
    /// A sentence that says which text cannot be used and how it is written.
    pub fn entry(
        &self,
        edited: Option<&OwnEntry>,
        free_id: &dyn Fn(&str) -> String,
        today: Date,
        locale: Locale,
    ) -> Result<OwnEntry, String> {
        let key = || {
            let key = ModelKey::parse(&self.model);
            key.map_err(|_| (locale.own().entry)(&EntryProblem::Model))
        };
        let price = match self.kind {
            RATES => {
                let key = key()?;
                let before = edited.and_then(|entry| match &entry.price {
                    OwnPrice::Rates(known, rates) if *known == key => Some(rates),
                    _ => None,
                });
                OwnPrice::Rates(key, self.rates(before, locale)?)
            }
            PERCENT => OwnPrice::Discount(key()?, self.discount(locale)?),
            _ => {
                let before = edited.and_then(|entry| match &entry.price {
                    OwnPrice::Added(model) => Some(model),
                    _ => None,
                });
                let name = self.field(NAME);
                OwnPrice::Added(OwnModel {
                    id: before.map_or_else(|| free_id(name), |model| model.id.clone()),
                    name: name.to_owned(),
                    rates: self.rates(before.map(|model| &model.rates), locale)?,
                    context: self.context(locale)?,
                    weights: before.and_then(|model| model.weights.clone()),
                })
            }
        };
        let note = self.field(NOTE);
        Ok(OwnEntry {
            price,
            entered: today,
            note: (!note.is_empty()).then(|| note.to_owned()),
        })
    }

    fn context(&self, locale: Locale) -> Result<Option<Tokens>, String> {
        let typed = self.field(CONTEXT);
        if typed.is_empty() {
            return Ok(None);
        }
        let context = Number::Input
            .read(typed)
            .map_err(|problem| (locale.number().problem)(&problem))?;
        Ok(Some(Tokens::new(context)))
    }
}

#[cfg(test)]
mod tests;
