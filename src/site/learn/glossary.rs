//! The glossary: every term of the field that the site uses.

use super::{
    facts::Facts,
    fields::{Fields, Said},
    markup::{self, Draw, Drawn, Markdown},
    matter,
    notes::Notes,
    problem::Log,
    reference::{Place, Source},
    slugs::is_slug,
};
use crate::text::Locale;

/// A term.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Term {
    /// Its anchor, the same in every language.
    pub id: String,
    /// The term.
    pub term: String,
    /// Other words for it.
    pub also: Vec<String>,
    /// What it is in one line.
    pub line: Drawn,
    /// What it means.
    pub meaning: Drawn,
    /// Platforms that call it something else, each with its word.
    pub platforms: Vec<(String, Drawn)>,
    /// Ids of terms to read next.
    pub see: Vec<String>,
}

/// The terms of a language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Glossary {
    /// The terms, in the order of the file.
    pub terms: Vec<Term>,
    /// What it claims that the price book does not hold.
    pub sources: Vec<Source>,
    /// What its figures rest on.
    pub notes: Notes,
}

/// Reads a glossary.
pub fn read(locale: Locale, facts: &Facts<'_>, draw: Draw, log: &mut Log<'_>) -> Option<Glossary> {
    let mut fields = Fields::parse(log.text(), 0, log)?;
    let sources = matter::sources(&mut fields, log);
    let tables = fields.tables("term", log);
    fields.finish(log);
    let mut notes = Notes::default();
    let mut terms: Vec<Term> = Vec::new();
    let mut seen: Vec<(String, Said)> = Vec::new();
    for mut table in tables {
        let at = table.at();
        let id = table.need("id", log).unwrap_or_default();
        let term = table.need("term", log).unwrap_or_default().text;
        let also = table.texts("also", log);
        let line = table.need("line", log).unwrap_or_default();
        let meaning = table.need("meaning", log).unwrap_or_default();
        let platforms = table.table("platforms", log);
        let platforms = platforms.map_or_else(Vec::new, |table| table.into_pairs(log));
        let see = table.texts("see", log);
        table.finish(log);
        if !is_slug(&id.text) {
            log.add(
                id.at,
                format!(
                    "a term's id is a word such as context-window, not {:?}",
                    id.text
                ),
            );
        }
        if terms.iter().any(|known| known.id == id.text) {
            log.add(at, format!("two terms are called {}", id.text));
        }
        let mut place = Place {
            facts,
            locale,
            sources: &sources,
            notes: &mut notes,
        };
        let line_at = log.line(line.at);
        let drawn_line = markup::draw_line(&line.text, line_at, &mut place, log);
        let meaning = Markdown {
            text: &meaning.text,
            line: log.line(meaning.at),
            has_lead: false,
        };
        let drawn_meaning = markup::draw(meaning, &mut place, draw, log);
        let platforms = platforms
            .into_iter()
            .map(|(name, word)| {
                let at = log.line(word.at);
                (
                    name.text,
                    markup::draw_line(&word.text, at, &mut place, log),
                )
            })
            .collect();
        seen.extend(see.iter().map(|see| (id.text.clone(), see.clone())));
        terms.push(Term {
            id: id.text,
            term,
            also: also.into_iter().map(|word| word.text).collect(),
            line: drawn_line,
            meaning: drawn_meaning,
            platforms,
            see: see.into_iter().map(|see| see.text).collect(),
        });
    }
    for (of, see) in seen {
        if see.text == of || terms.iter().all(|term| term.id != see.text) {
            log.add(see.at, format!("no other term is called {}", see.text));
        }
    }
    Some(Glossary {
        terms,
        sources,
        notes,
    })
}
