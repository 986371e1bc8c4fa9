//! What `tokentally` is asked and what it answers, without the disk and the clock.
//!
//! [`Request::parse`] reads the words after the command's name; [`count::Counter`], [`price::answer`] and
//! [`usage::Files`] make the lines to print.

pub mod count;
pub mod price;
pub mod usage;

use std::ffi::OsString;

use lexopt::prelude::*;
use prices::{
    bundled::catalog,
    catalog::{Mode, Model, ModelKey, Role},
    date::{Date, parse_date},
};
use thiserror::Error;

/// How the program is used.
pub const HELP: &str = "\
Token counts and prices of language models, as the Tokentally site works them out.

Usage:
  tokentally count --encoding NAME [--ids] FILE...
  tokentally count --model MODEL FILE...
  tokentally price MODEL [--in N] [--out N] [--think N] [--cached PERCENT]
                         [--requests N] [--mode standard|batch|flex|priority]
                         [--on YYYY-MM-DD]
  tokentally usage [--by day|model|key|project|user] [--format NAME] [--on YYYY-MM-DD]
                         [--records] FILE...

FILE may be - for standard input. MODEL is a key (openai/gpt-6.1-terra), an id or an alias.
N is written 1200 or 1,200; --think is thinking beside the answer; --requests is a
month's, 1 where it is left out. usage reads exports, reports and logs of providers, and all
files of a folder; it prices each record at its own day beside what was billed.
";

/// Why there is no answer, in words for the person who asked.
#[derive(Debug, Error)]
#[error("{0}")]
pub struct Refusal(String);

impl Refusal {
    fn new(why: impl Into<String>) -> Self {
        Self(why.into())
    }
}

impl From<lexopt::Error> for Refusal {
    fn from(error: lexopt::Error) -> Self {
        Self(error.to_string())
    }
}

/// What the program is asked for.
#[derive(Debug, PartialEq, Eq)]
pub enum Request {
    /// How it is used.
    Help,
    /// Counts of files.
    Count(count::Count),
    /// The bill of a request.
    Price(price::Price),
    /// What usage files say.
    Usage(usage::Usage),
}

impl Request {
    /// Reads the words after the program's name.
    ///
    /// # Errors
    /// When a word is unknown or a value is missing or cannot be read.
    pub fn parse(words: impl IntoIterator<Item = OsString>) -> Result<Self, Refusal> {
        let mut parser = lexopt::Parser::from_args(words);
        match parser.next()? {
            None | Some(Long("help") | Short('h')) => Ok(Self::Help),
            Some(Value(word)) => match word.to_str() {
                Some("help") => Ok(Self::Help),
                Some("count") => count::Count::parse(parser).map(Self::Count),
                Some("price") => price::Price::parse(parser).map(Self::Price),
                Some("usage") => usage::Usage::parse(parser).map(Self::Usage),
                _ => Err(Refusal::new(format!(
                    "there is no command {}; there are count, price and usage",
                    word.display()
                ))),
            },
            Some(other) => Err(other.unexpected().into()),
        }
    }
}

/// The model of that key, id or alias on a day. Of several sellers of one id it is the maker's.
///
/// # Errors
/// When no model has exactly that name, or several that are not the maker's: what is near is named, and never taken in its place.
pub fn model_named(name: &str, on: Date) -> Result<&'static Model, Refusal> {
    let by_key = ModelKey::parse(name).ok();
    let by_key = by_key.and_then(|key| catalog().model(&key));
    let of_id = by_key.or_else(|| catalog().model_by_id_on(name, on));
    if let Some(model) = of_id.or_else(|| makers_model(name)) {
        return Ok(model);
    }
    let near: Vec<&str> = plan::search::ranked(catalog(), name, &|_| true)
        .into_iter()
        .take(3)
        .map(|model| model.key.as_str())
        .collect();
    let hint = if near.is_empty() {
        String::new()
    } else {
        format!("; near it are {}", near.join(", "))
    };
    Err(Refusal::new(format!(
        "no model is named {}{hint}",
        prices::outside::shown(name)
    )))
}

/// The model that its maker sells under that id or alias, if only one does.
fn makers_model(id: &str) -> Option<&'static Model> {
    let makers = catalog().providers().iter();
    let mut found = makers
        .filter(|provider| provider.role == Role::Maker)
        .flat_map(|provider| &provider.models)
        .filter(|model| model.ids().any(|own| own == id));
    found.next().filter(|_| found.next().is_none())
}

fn day(text: &str) -> Result<Date, Refusal> {
    parse_date(text).map_err(|error| Refusal::new(format!("--on {text}: {error}")))
}

fn mode(text: &str) -> Result<Mode, Refusal> {
    Mode::from_id(text).ok_or_else(|| {
        let all: Vec<&str> = Mode::ALL.iter().map(|mode| mode.id()).collect();
        Refusal::new(format!("--mode {text}: there are {}", all.join(", ")))
    })
}

/// The value of an option as text.
fn text(parser: &mut lexopt::Parser) -> Result<String, Refusal> {
    Ok(parser.value()?.string()?)
}
