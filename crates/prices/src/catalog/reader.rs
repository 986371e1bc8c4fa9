//! Takes JSON objects apart field by field and keeps account of what is wrong, and where.

use std::cell::RefCell;

use super::{CatalogProblem, ProblemKind, json::Json};
use tokens::Tokens;

/// Gathers the problems of one file.
pub struct Log {
    file: String,
    has_paths: bool,
    model: RefCell<Option<String>>,
    problems: RefCell<Vec<CatalogProblem>>,
}

impl Log {
    /// An empty account of this file.
    pub fn new(file: &str) -> Self {
        Self {
            file: file.to_owned(),
            has_paths: true,
            model: RefCell::default(),
            problems: RefCell::default(),
        }
    }

    /// The same for a text that a program wrote and nobody mends by hand: a path for each value is most of the work of reading it.
    pub fn without_paths(file: &str) -> Self {
        Self {
            has_paths: false,
            ..Self::new(file)
        }
    }

    /// Problems from here on concern this model.
    pub fn set_model(&self, model: Option<String>) {
        self.model.replace(model);
    }

    /// Reports a problem of a field, by its path.
    pub fn add(&self, field: impl Into<String>, kind: impl Into<ProblemKind>) {
        let problem = CatalogProblem {
            file: self.file.clone(),
            model: self.model.borrow().clone(),
            field: field.into(),
            kind: kind.into(),
        };
        self.problems.borrow_mut().push(problem);
    }

    /// Everything reported, in order.
    pub fn into_problems(self) -> Vec<CatalogProblem> {
        self.problems.into_inner()
    }
}

/// A value with the path that leads to it.
#[derive(Clone)]
pub struct Place<'j> {
    /// The value.
    pub json: &'j Json,
    /// The way to it from the file's root: `models[3].periods[0].rates`.
    pub path: String,
    /// Where problems are reported.
    pub log: &'j Log,
}

impl<'j> Place<'j> {
    /// Reports a problem of this value.
    pub fn add(&self, kind: impl Into<ProblemKind>) {
        self.log.add(self.path.clone(), kind);
    }

    /// Reports that the value is not of the `expected` type.
    pub fn wrong_type<T>(&self, expected: &'static str) -> Option<T> {
        self.add(ProblemKind::WrongType {
            expected,
            found: self.json.type_name(),
        });
        None
    }

    /// The value as a string; anything else is reported.
    pub fn text(&self) -> Option<&'j str> {
        match self.json {
            Json::Text(text) => Some(text),
            _ => self.wrong_type("a string"),
        }
    }

    /// The value as a whole number; anything else is reported.
    pub fn count(&self) -> Option<u64> {
        match self.json {
            Json::Integer(count) => Some(*count),
            _ => self.wrong_type("a whole number"),
        }
    }

    /// The value as true or false; anything else is reported.
    pub fn flag(&self) -> Option<bool> {
        match self.json {
            Json::Bool(flag) => Some(*flag),
            _ => self.wrong_type("true or false"),
        }
    }

    /// A string that `parse` understands: a price, a date. A number where a price belongs is an error, because it may have been
    /// through binary floating point on its way here.
    pub fn parsed<T, E: Into<ProblemKind>>(&self, parse: fn(&str) -> Result<T, E>) -> Option<T> {
        parse(self.text()?).map_err(|error| self.add(error)).ok()
    }

    /// A string that is one of a few known words.
    pub fn word<T>(&self, known: fn(&str) -> Option<T>) -> Option<T> {
        let text = self.text()?;
        let word = known(text);
        if word.is_none() {
            self.add(ProblemKind::UnknownWord {
                text: text.to_owned(),
            });
        }
        word
    }

    /// The text under a key, if there is one, without a word about anything wrong.
    pub fn peek_text(&self, key: &str) -> Option<&'j str> {
        let Json::Object(entries) = self.json else {
            return None;
        };
        entries.iter().find_map(|(known, json)| match json {
            Json::Text(text) if known == key => Some(text.as_str()),
            _ => None,
        })
    }

    /// A list's values, each under its own path.
    pub fn items(&self) -> Option<Vec<Self>> {
        let Json::List(items) = self.json else {
            return self.wrong_type("a list");
        };
        let place = |(index, json)| Place {
            json,
            path: self.path_to(|path| format!("{path}[{index}]")),
            log: self.log,
        };
        Some(items.iter().enumerate().map(place).collect())
    }

    /// An object's entries in order, each under its own path.
    pub fn entries(&self) -> Option<Vec<(&'j str, Self)>> {
        let Json::Object(entries) = self.json else {
            return self.wrong_type("an object");
        };
        let mut places: Vec<(&'j str, Self)> = Vec::with_capacity(entries.len());
        for (key, json) in entries {
            let path = self.path_to(|path| match path {
                "" => key.clone(),
                _ => format!("{path}.{key}"),
            });
            let place = Place {
                json,
                path,
                log: self.log,
            };
            if places.iter().any(|(known, _)| known == key) {
                place.add(ProblemKind::DuplicateKey);
            } else {
                places.push((key, place));
            }
        }
        Some(places)
    }

    fn path_to(&self, path: impl FnOnce(&str) -> String) -> String {
        if self.log.has_paths {
            path(&self.path)
        } else {
            String::new()
        }
    }

    /// An object's fields, to be taken one by one.
    pub fn fields(&self) -> Option<Fields<'j>> {
        Some(Fields {
            left: self.entries()?,
            path: self.path.clone(),
            log: self.log,
        })
    }
}

/// The fields of an object that nobody has taken yet.
pub struct Fields<'j> {
    left: Vec<(&'j str, Place<'j>)>,
    path: String,
    /// Where problems are reported.
    pub log: &'j Log,
}

impl<'j> Fields<'j> {
    /// A field that may be absent; `null` is absent too.
    pub fn take(&mut self, key: &str) -> Option<Place<'j>> {
        let index = self.left.iter().position(|(known, _)| *known == key)?;
        let (_, place) = self.left.swap_remove(index);
        (*place.json != Json::Null).then_some(place)
    }

    /// Reports a key that is not there at all; `null` under it is there: somebody looked, and found nothing.
    pub fn stands(&self, key: &str) -> bool {
        let stands = self.left.iter().any(|(known, _)| *known == key);
        if !stands {
            self.log.add(self.path_of(key), ProblemKind::Missing);
        }
        stands
    }

    /// A field that must be there.
    pub fn need(&mut self, key: &str) -> Option<Place<'j>> {
        let place = self.take(key);
        if place.is_none() {
            self.log.add(self.path_of(key), ProblemKind::Missing);
        }
        place
    }

    /// The path of a field of this object.
    pub fn path_of(&self, key: &str) -> String {
        if self.path.is_empty() {
            key.to_owned()
        } else {
            format!("{}.{key}", self.path)
        }
    }

    /// A string that may be absent.
    pub fn text(&mut self, key: &str) -> Option<String> {
        self.take(key)?.text().map(str::to_owned)
    }

    /// A string that must be there.
    pub fn needed_text(&mut self, key: &str) -> Option<String> {
        self.need(key)?.text().map(str::to_owned)
    }

    /// A number of tokens that may be absent.
    pub fn tokens(&mut self, key: &str) -> Option<Tokens> {
        self.take(key)?.count().map(Tokens::new)
    }

    /// A flag that is off when absent.
    pub fn flag(&mut self, key: &str) -> bool {
        self.take(key)
            .and_then(|place| place.flag())
            .unwrap_or(false)
    }

    /// A list of strings; empty when absent.
    pub fn texts(&mut self, key: &str) -> Vec<String> {
        let items = self
            .take(key)
            .and_then(|place| place.items())
            .unwrap_or_default();
        items
            .iter()
            .filter_map(Place::text)
            .map(str::to_owned)
            .collect()
    }

    /// A list's values; empty when absent.
    pub fn items(&mut self, key: &str) -> Vec<Place<'j>> {
        self.take(key)
            .and_then(|place| place.items())
            .unwrap_or_default()
    }

    /// An object's entries; empty when absent.
    pub fn entries(&mut self, key: &str) -> Vec<(&'j str, Place<'j>)> {
        self.take(key)
            .and_then(|place| place.entries())
            .unwrap_or_default()
    }

    /// Whatever nobody took means nothing here.
    pub fn finish(self) {
        for (_, place) in &self.left {
            place.add(ProblemKind::UnknownField);
        }
    }
}
