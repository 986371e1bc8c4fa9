//! What `/learn/` searches: every passage of every text, as plain text, one file for each language.
//!
//! The file is fetched when somebody uses the field (`public/learn.js`), and from then on nothing is asked of anyone.

use serde::Serialize;

use super::{
    library::{Library, Shelf},
    markup::Drawn,
    pages::{article_path, route},
};
use crate::text::{Locale, Words as _};

/// The file's name for a language.
pub fn file_name(locale: Locale) -> String {
    match locale.segment() {
        None => "search.json".to_owned(),
        Some(language) => format!("search.{language}.json"),
    }
}

/// A page: its language, path, title, other words for it, and its passages: anchor, heading, text.
#[derive(Serialize)]
struct SearchPage<'p> {
    l: &'static str,
    p: String,
    t: &'p str,
    k: String,
    s: Vec<(&'p str, &'p str, String)>,
}

/// The file of a language.
///
/// # Errors
/// None that texts could cause; the writer's type has them.
pub fn index(library: &Library, locale: Locale) -> Result<Vec<u8>, serde_json::Error> {
    serde_json::to_vec(&pages(library.shelf(locale), locale))
}

fn pages(shelf: &Shelf, locale: Locale) -> Vec<SearchPage<'_>> {
    let l = locale.tag();
    let mut pages = Vec::new();
    for article in &shelf.articles {
        let matter = &article.matter;
        let mut s = vec![("", "", matter.description.text.clone())];
        s.extend(passages(&article.body));
        s.extend(article.faq.iter().map(|ask| {
            (
                ask.id.as_str(),
                ask.question.as_str(),
                plain(&ask.answer.text()),
            )
        }));
        pages.push(SearchPage {
            l,
            p: route(locale, &article_path(&article.slug)).path(),
            t: &matter.title.text,
            k: matter.tags.join(" "),
            s,
        });
    }
    if let Some(glossary) = &shelf.glossary {
        pages.push(SearchPage {
            l,
            p: route(locale, "learn/glossary").path(),
            t: locale.learn().glossary,
            k: String::new(),
            s: glossary
                .terms
                .iter()
                .map(|term| {
                    let text = format!(
                        "{} {} {}",
                        term.also.join(" "),
                        term.line.text(),
                        term.meaning.text()
                    );
                    (term.id.as_str(), term.term.as_str(), plain(&text))
                })
                .collect(),
        });
    }
    if let Some(about) = &shelf.about {
        pages.push(SearchPage {
            l,
            p: route(locale, "about").path(),
            t: &about.title,
            k: String::new(),
            s: passages(&about.body).collect(),
        });
    }
    pages
}

fn passages(drawn: &Drawn) -> impl Iterator<Item = (&str, &str, String)> {
    let passages = drawn.passages.iter();
    passages.map(|it| (it.id.as_str(), it.heading.as_str(), plain(&it.text)))
}

/// The text on one line.
fn plain(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    words.join(" ")
}
