//! TOML read strictly: every key that is missing, unknown or of another type is reported with its line.

use toml::de::{DeTable, DeValue};

use super::problem::Log;
use prices::date::{Date, parse_date};

/// A text and the byte of the file where it begins: its first character, behind the quotes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Said {
    /// The text.
    pub text: String,
    /// Where it begins.
    pub at: usize,
}

/// A table whose keys are taken one by one; what is left in the end is unknown.
pub struct Fields<'i> {
    table: DeTable<'i>,
    /// Where the table begins.
    at: usize,
    /// What the TOML begins at in the file.
    base: usize,
}

impl<'i> Fields<'i> {
    /// Reads TOML that begins at the byte `base` of the file. What cannot be parsed is reported, and `None`.
    pub fn parse(toml: &'i str, base: usize, log: &mut Log<'_>) -> Option<Self> {
        match DeTable::parse(toml) {
            Ok(table) => Some(Self {
                table: table.into_inner(),
                at: base,
                base,
            }),
            Err(error) => {
                let at = error.span().map_or(0, |span| span.start);
                log.add(base + at, format!("TOML: {}", error.message()));
                None
            }
        }
    }

    /// Where the table begins in the file.
    pub const fn at(&self) -> usize {
        self.at
    }

    fn take(&mut self, key: &str) -> Option<(usize, DeValue<'i>)> {
        let value = self.table.remove(key)?;
        Some((self.base + value.span().start, value.into_inner()))
    }

    /// A text, if the key is there.
    pub fn text(&mut self, key: &str, log: &mut Log<'_>) -> Option<Said> {
        let (at, value) = self.take(key)?;
        let said = said(at, value, log);
        if said.is_none() {
            log.add(at, format!("{key} is a text in quotes"));
        }
        said
    }

    /// A text that has to be there.
    pub fn need(&mut self, key: &str, log: &mut Log<'_>) -> Option<Said> {
        if !self.table.contains_key(key) {
            log.add(self.at, format!("{key} is missing"));
        }
        self.text(key, log)
    }

    /// A whole number, if the key is there.
    pub fn number(&mut self, key: &str, log: &mut Log<'_>) -> Option<u32> {
        let (at, value) = self.take(key)?;
        let number = value.as_integer().and_then(|int| int.as_str().parse().ok());
        if number.is_none() {
            log.add(at, format!("{key} is a whole number"));
        }
        number
    }

    /// A day that has to be there.
    pub fn day(&mut self, key: &str, log: &mut Log<'_>) -> Option<Date> {
        let Some((at, value)) = self.take(key) else {
            log.add(self.at, format!("{key} is missing"));
            return None;
        };
        let written = match &value {
            DeValue::Datetime(day) => day.to_string(),
            DeValue::String(day) => day.to_string(),
            _ => String::new(),
        };
        let day = parse_date(&written).ok();
        if day.is_none() {
            log.add(at, format!("{key} is a day such as 2026-11-27"));
        }
        day
    }

    /// Texts; none where the key is not there.
    pub fn texts(&mut self, key: &str, log: &mut Log<'_>) -> Vec<Said> {
        let Some((at, value)) = self.take(key) else {
            return Vec::new();
        };
        let DeValue::Array(items) = value else {
            log.add(at, format!("{key} is a list of texts"));
            return Vec::new();
        };
        let mut texts = Vec::new();
        for item in items {
            let at = self.base + item.span().start;
            match said(at, item.into_inner(), log) {
                Some(text) => texts.push(text),
                None => log.add(at, format!("{key} is a list of texts")),
            }
        }
        texts
    }

    /// A table, if the key is there.
    pub fn table(&mut self, key: &str, log: &mut Log<'_>) -> Option<Self> {
        let (at, value) = self.take(key)?;
        let DeValue::Table(table) = value else {
            log.add(at, format!("{key} is a table"));
            return None;
        };
        let base = self.base;
        Some(Self { table, at, base })
    }

    /// Tables written `[[key]]`; none where there are none.
    pub fn tables(&mut self, key: &str, log: &mut Log<'_>) -> Vec<Self> {
        let Some((at, value)) = self.take(key) else {
            return Vec::new();
        };
        let DeValue::Array(items) = value else {
            log.add(at, format!("{key} is written [[{key}]]"));
            return Vec::new();
        };
        let base = self.base;
        let mut tables = Vec::new();
        for item in items {
            let at = base + item.span().start;
            match item.into_inner() {
                DeValue::Table(table) => tables.push(Self { table, at, base }),
                _ => log.add(at, format!("{key} is written [[{key}]]")),
            }
        }
        tables
    }

    /// Every pair of a table of texts, in the order of the file.
    pub fn into_pairs(self, log: &mut Log<'_>) -> Vec<(Said, Said)> {
        let mut pairs = Vec::new();
        for (key, value) in self.table {
            let key = Said {
                at: self.base + key.span().start,
                text: key.into_inner().into_owned(),
            };
            let at = self.base + value.span().start;
            match said(at, value.into_inner(), log) {
                Some(value) => pairs.push((key, value)),
                None => log.add(at, format!("{} is a text in quotes", key.text)),
            }
        }
        pairs.sort_by_key(|(key, _)| key.at);
        pairs
    }

    /// Reports what was not asked for.
    pub fn finish(self, log: &mut Log<'_>) {
        for key in self.table.keys() {
            let what = format!("unknown key {}", key.get_ref());
            log.add(self.base + key.span().start, what);
        }
    }
}

fn said(at: usize, value: DeValue<'_>, log: &Log<'_>) -> Option<Said> {
    let DeValue::String(text) = value else {
        return None;
    };
    let file = log.text();
    let quotes = if file[at..].starts_with("\"\"\"") || file[at..].starts_with("'''") {
        // A line break behind the quotes is no part of the text.
        3 + usize::from(file[at + 3..].starts_with('\n'))
    } else {
        1
    };
    Some(Said {
        text: text.into_owned(),
        at: at + quotes,
    })
}
