//! Takes JSON objects apart field by field and keeps account of what is wrong, and where.

use std::cell::RefCell;

use super::{CatalogProblem, ProblemKind, json::Json};
use crate::tokens::Tokens;

/// Gathers the problems of one file.
pub(crate) struct Log {
    file: String,
    model: RefCell<Option<String>>,
    problems: RefCell<Vec<CatalogProblem>>,
}

impl Log {
    pub(crate) fn new(file: &str) -> Self {
        Self {
            file: file.to_owned(),
            model: RefCell::default(),
            problems: RefCell::default(),
        }
    }

    /// Problems from here on concern this model.
    pub(crate) fn set_model(&self, model: Option<String>) {
        self.model.replace(model);
    }

    pub(crate) fn add(&self, field: impl Into<String>, kind: impl Into<ProblemKind>) {
        let problem = CatalogProblem {
            file: self.file.clone(),
            model: self.model.borrow().clone(),
            field: field.into(),
            kind: kind.into(),
        };
        self.problems.borrow_mut().push(problem);
    }

    pub(crate) fn into_problems(self) -> Vec<CatalogProblem> {
        self.problems.into_inner()
    }
}

/// A value with the path that leads to it.
#[derive(Clone)]
pub(crate) struct Place<'j> {
    pub(crate) json: &'j Json,
    pub(crate) path: String,
    pub(crate) log: &'j Log,
}

impl<'j> Place<'j> {
    pub(crate) fn add(&self, kind: impl Into<ProblemKind>) {
        self.log.add(self.path.clone(), kind);
    }

    pub(crate) fn wrong_type<T>(&self, expected: &'static str) -> Option<T> {
        self.add(ProblemKind::WrongType {
            expected,
            found: self.json.type_name(),
        });
        None
    }

    pub(crate) fn text(&self) -> Option<&'j str> {
        match self.json {
            Json::Text(text) => Some(text),
            _ => self.wrong_type("a string"),
        }
    }

    pub(crate) fn count(&self) -> Option<u64> {
        match self.json {
            Json::Integer(count) => Some(*count),
            _ => self.wrong_type("a whole number"),
        }
    }

    pub(crate) fn flag(&self) -> Option<bool> {
        match self.json {
            Json::Bool(flag) => Some(*flag),
            _ => self.wrong_type("true or false"),
        }
    }

    /// A string that `parse` understands: a price, a date. A number where a price belongs is an error, because it may have been
    /// through binary floating point on its way here.
    pub(crate) fn parsed<T, E: Into<ProblemKind>>(
        &self,
        parse: fn(&str) -> Result<T, E>,
    ) -> Option<T> {
        parse(self.text()?).map_err(|error| self.add(error)).ok()
    }

    /// A string that is one of a few known words.
    pub(crate) fn word<T>(&self, known: fn(&str) -> Option<T>) -> Option<T> {
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
    pub(crate) fn peek_text(&self, key: &str) -> Option<&'j str> {
        let Json::Object(entries) = self.json else {
            return None;
        };
        entries.iter().find_map(|(known, json)| match json {
            Json::Text(text) if known == key => Some(text.as_str()),
            _ => None,
        })
    }

    pub(crate) fn items(&self) -> Option<Vec<Self>> {
        let Json::List(items) = self.json else {
            return self.wrong_type("a list");
        };
        let place = |(index, json)| Place {
            json,
            path: format!("{}[{index}]", self.path),
            log: self.log,
        };
        Some(items.iter().enumerate().map(place).collect())
    }

    /// An object's entries in order, each under its own path.
    pub(crate) fn entries(&self) -> Option<Vec<(&'j str, Self)>> {
        let Json::Object(entries) = self.json else {
            return self.wrong_type("an object");
        };
        let mut places: Vec<(&'j str, Self)> = Vec::with_capacity(entries.len());
        for (key, json) in entries {
            let path = if self.path.is_empty() {
                key.clone()
            } else {
                format!("{}.{key}", self.path)
            };
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

    pub(crate) fn fields(&self) -> Option<Fields<'j>> {
        Some(Fields {
            left: self.entries()?,
            path: self.path.clone(),
            log: self.log,
        })
    }
}

/// The fields of an object that nobody has taken yet.
pub(crate) struct Fields<'j> {
    left: Vec<(&'j str, Place<'j>)>,
    path: String,
    pub(crate) log: &'j Log,
}

impl<'j> Fields<'j> {
    /// A field that may be absent; `null` is absent too.
    pub(crate) fn take(&mut self, key: &str) -> Option<Place<'j>> {
        let index = self.left.iter().position(|(known, _)| *known == key)?;
        let (_, place) = self.left.swap_remove(index);
        (*place.json != Json::Null).then_some(place)
    }

    /// Reports a key that is not there at all; `null` under it is there: somebody looked, and found nothing.
    pub(crate) fn stands(&self, key: &str) -> bool {
        let stands = self.left.iter().any(|(known, _)| *known == key);
        if !stands {
            self.log.add(self.path_of(key), ProblemKind::Missing);
        }
        stands
    }

    /// A field that must be there.
    pub(crate) fn need(&mut self, key: &str) -> Option<Place<'j>> {
        let place = self.take(key);
        if place.is_none() {
            self.log.add(self.path_of(key), ProblemKind::Missing);
        }
        place
    }

    pub(crate) fn path_of(&self, key: &str) -> String {
        if self.path.is_empty() {
            key.to_owned()
        } else {
            format!("{}.{key}", self.path)
        }
    }

    pub(crate) fn text(&mut self, key: &str) -> Option<String> {
        self.take(key)?.text().map(str::to_owned)
    }

    pub(crate) fn needed_text(&mut self, key: &str) -> Option<String> {
        self.need(key)?.text().map(str::to_owned)
    }

    pub(crate) fn tokens(&mut self, key: &str) -> Option<Tokens> {
        self.take(key)?.count().map(Tokens::new)
    }

    /// A flag that is off when absent.
    pub(crate) fn flag(&mut self, key: &str) -> bool {
        self.take(key)
            .and_then(|place| place.flag())
            .unwrap_or(false)
    }

    pub(crate) fn texts(&mut self, key: &str) -> Vec<String> {
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

    pub(crate) fn items(&mut self, key: &str) -> Vec<Place<'j>> {
        self.take(key)
            .and_then(|place| place.items())
            .unwrap_or_default()
    }

    pub(crate) fn entries(&mut self, key: &str) -> Vec<(&'j str, Place<'j>)> {
        self.take(key)
            .and_then(|place| place.entries())
            .unwrap_or_default()
    }

    /// Whatever nobody took means nothing here.
    pub(crate) fn finish(self) {
        for (_, place) in &self.left {
            place.add(ProblemKind::UnknownField);
        }
    }
}
