//! The counts of texts: exact in an encoding, and as a model counts them.

use std::fmt::Write as _;

use lexopt::prelude::*;
use prices::date::Date;
use tokens::{Encoding, Engine, TokenCount, Tokenizer, Tokens};

use crate::{Refusal, model_named, text};

/// What to count, and how.
#[derive(Debug, PartialEq, Eq)]
pub struct Count {
    /// By which tokenizer.
    pub by: By,
    /// Whether the tokens' ids are wanted.
    pub ids: bool,
    /// The files; `-` is standard input.
    pub files: Vec<String>,
}

/// Which tokenizer counts.
#[derive(Debug, PartialEq, Eq)]
pub enum By {
    /// An encoding.
    Encoding(Encoding),
    /// A model's, by any of its names.
    Model(String),
}

impl Count {
    pub(crate) fn parse(mut parser: lexopt::Parser) -> Result<Self, Refusal> {
        let (mut by, mut ids, mut files) = (None, false, Vec::new());
        while let Some(word) = parser.next()? {
            match word {
                Long("encoding") => by = Some(By::Encoding(encoding(&text(&mut parser)?)?)),
                Long("model") => by = Some(By::Model(text(&mut parser)?)),
                Long("ids") => ids = true,
                Value(file) => files.push(file.string()?),
                other => return Err(other.unexpected().into()),
            }
        }
        if files.is_empty() {
            return Err(Refusal::new(
                "name at least one file, or - for standard input",
            ));
        }
        let by =
            by.ok_or_else(|| Refusal::new(format!("name an encoding: --encoding {}", all())))?;
        if ids && matches!(by, By::Model(_)) {
            return Err(Refusal::new("--ids goes with --encoding"));
        }
        Ok(Self { by, ids, files })
    }
}

fn encoding(id: &str) -> Result<Encoding, Refusal> {
    Encoding::from_id(id)
        .ok_or_else(|| Refusal::new(format!("no encoding is named {id:?}; there are {}", all())))
}

fn all() -> String {
    Encoding::ALL.map(Encoding::id).join(", ")
}

/// A tokenizer that is ready to count.
pub struct Counter {
    engine: Engine,
    tokenizer: Tokenizer,
    ids: bool,
}

impl Counter {
    /// The tokenizer that was asked for, as it is known on a day.
    ///
    /// # Errors
    /// When no model has that name, or it is not billed by the tokens of a text.
    pub fn new(asked: &Count, today: Date) -> Result<Self, Refusal> {
        let tokenizer = match &asked.by {
            By::Encoding(encoding) => Tokenizer::Exact(*encoding),
            By::Model(name) => {
                let model = model_named(name, today)?;
                let tokenizer = model.tokenizer.clone();
                tokenizer.ok_or_else(|| {
                    Refusal::new(format!("{} does not count text in tokens", model.key))
                })?
            }
        };
        Ok(Self {
            engine: Engine::native(tokenizer.encoding()),
            tokenizer,
            ids: asked.ids,
        })
    }

    /// The line of a file, and a second one with the ids where they were asked for: `38<tab>notes.txt`, and for a model whose
    /// vocabulary is not public `34<tab>40<tab>52<tab>notes.txt` (low, expected, high).
    pub fn answer(&self, text: &str, name: &str) -> String {
        let ids = self.engine.encode(text);
        let count = Tokens::new(ids.len() as u64);
        let mut lines = match self.tokenizer.count_from(count) {
            TokenCount::Exact(count) => format!("{}\t{name}\n", count.get()),
            TokenCount::Estimate(range) => {
                let [low, expected, high] =
                    [range.low, range.expected, range.high].map(Tokens::get);
                format!("{low}\t{expected}\t{high}\t{name}\n")
            }
        };
        if self.ids {
            let ids: Vec<String> = ids.iter().map(u32::to_string).collect();
            _ = writeln!(lines, "{}", ids.join(" "));
        }
        lines
    }
}
