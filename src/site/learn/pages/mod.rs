//! The pages that are read, as documents: drawn with the site's own header and footer, complete without a script.

mod about;
mod article;
mod frame;
mod glossary;
mod hub;
mod rests;

use std::collections::BTreeMap;

use card::Card;
use leptos::prelude::*;

use super::{
    facts::Facts,
    library::{Article, Library, Shelf},
    reference::time,
    slugs::Category,
};
use crate::{
    site::Files,
    text::{LearnText, Locale, Words as _},
    ui::{
        data::PageData,
        route::{Page, Route},
        shell::Assets,
    },
};
pub use frame::feed_path;
use prices::date::Date;

/// What every page is drawn from.
#[derive(Clone, Copy)]
pub struct Scope<'s> {
    /// Everything that is read.
    pub library: &'s Library,
    /// What figures rest on.
    pub facts: &'s Facts<'s>,
    /// Addresses of the built files.
    pub assets: &'s Assets,
    /// The language.
    pub locale: Locale,
    /// The data of the site's frame in that language.
    pub data: &'static PageData,
}

impl<'s> Scope<'s> {
    fn shelf(self) -> &'s Shelf {
        self.library.shelf(self.locale)
    }

    fn words(self) -> &'static LearnText {
        self.locale.learn()
    }

    /// The address of a page that is read.
    fn path(self, path: &str) -> String {
        route(self.locale, path).path()
    }
}

/// The route of a page that is read, by its path below the language.
pub fn route(locale: Locale, path: &str) -> Route {
    // A build draws a hundred pages.
    Route::new(
        locale,
        Page::Reading(Box::leak(path.to_owned().into_boxed_str())),
    )
}

/// The path of an article below the language.
pub fn article_path(slug: &str) -> String {
    format!("learn/{slug}")
}

/// Every page that is read in a language, by its path below the language, and the day it was last changed.
pub fn all(shelf: &Shelf) -> BTreeMap<String, Date> {
    let mut pages = BTreeMap::new();
    let newest = shelf
        .articles
        .iter()
        .map(|article| article.matter.updated)
        .max();
    let Some(newest) = newest else {
        return pages;
    };
    pages.insert("learn".to_owned(), newest);
    for category in Category::ALL {
        let newest = shelf
            .of(category)
            .map(|article| article.matter.updated)
            .max();
        pages.extend(newest.map(|day| (article_path(category.id()), day)));
    }
    for article in &shelf.articles {
        pages.insert(article_path(&article.slug), article.matter.updated);
    }
    if shelf.glossary.is_some() {
        pages.insert(article_path("glossary"), newest);
    }
    if let Some(about) = &shelf.about {
        pages.insert("about".to_owned(), about.updated);
    }
    pages
}

/// The documents of a language by their paths, and the card of each.
pub fn documents(scope: Scope<'_>) -> (Files, Vec<Card>) {
    let shelf = scope.shelf();
    let mut pages = vec![hub::hub(scope)];
    for category in Category::ALL {
        if shelf.of(category).next().is_some() {
            pages.push(hub::category(scope, category));
        }
    }
    pages.extend(shelf.articles.iter().map(|it| article::article(scope, it)));
    pages.extend(
        shelf
            .glossary
            .as_ref()
            .map(|it| glossary::glossary(scope, it)),
    );
    pages.extend(shelf.about.as_ref().map(|it| about::about(scope, it)));
    let days = all(shelf);
    let (mut files, mut cards) = (Files::new(), Vec::new());
    for page in pages {
        let path = page.route.path();
        let folder = path[crate::ui::route::BASE.len()..].trim_start_matches('/');
        let changed = match page.route.page {
            Page::Reading(path) => days.get(path).copied(),
            _ => None,
        };
        let changed = changed.unwrap_or(scope.facts.today);
        let (html, card) = frame::document(page, changed, scope);
        files.insert(format!("{folder}index.html"), html.into_bytes());
        cards.push(card);
    }
    (files, cards)
}

/// A step of the way to a page: what it is called and where it is.
type Step = (String, String);

/// The way to a page: the whole part, then its category, then itself.
fn breadcrumb(scope: Scope<'_>, steps: &[Step], here: &str) -> AnyView {
    let steps = steps
        .iter()
        .map(|(name, path)| view! { <li><a href=path.clone()>{name.clone()}</a></li> })
        .collect_view();
    view! {
        <nav class="breadcrumb" aria-label=scope.words().breadcrumb>
            <ol>{steps}<li aria-current="page">{here.to_owned()}</li></ol>
        </nav>
    }
    .into_any()
}

/// The first step of every way.
fn first_step(scope: Scope<'_>) -> Step {
    (scope.words().learn.to_owned(), scope.path("learn"))
}

fn category_step(scope: Scope<'_>, category: Category) -> Step {
    let name = (scope.words().category)(category).to_owned();
    (name, scope.path(&article_path(category.id())))
}

/// An article in a list: its title, what it says, how long it takes. Its title is a section of the page, or of a section.
fn entry(scope: Scope<'_>, article: &Article, is_section: bool) -> AnyView {
    let minutes = (scope.words().minutes)(article.minutes);
    let path = scope.path(&article_path(&article.slug));
    let title = view! { <a href=path>{article.matter.title.text.clone()}</a> };
    let heading = if is_section {
        view! { <h2>{title}</h2> }.into_any()
    } else {
        view! { <h3>{title}</h3> }.into_any()
    };
    view! {
        {heading}
        <p>{article.matter.description.text.clone()}</p>
        <p class="small">{minutes}</p>
    }
    .into_any()
}

/// Characters that no text has, in the places of those that HTML is made of.
const STAND_INS: [(char, &str); 4] = [
    ('<', "\u{e010}"),
    ('>', "\u{e011}"),
    ('&', "\u{e012}"),
    ('"', "\u{e013}"),
];

/// HTML that was made here as a text that a view can hold: views of this site know no raw HTML, and no program of it needs any.
/// [`unveiled`] makes it HTML again.
fn raw(html: impl AsRef<str>) -> String {
    let mut text = html.as_ref().to_owned();
    for (mark, stand_in) in STAND_INS {
        text = text.replace(mark, stand_in);
    }
    text
}

/// The document with the HTML that its views held as text.
fn unveiled(mut document: String) -> String {
    for (mark, stand_in) in STAND_INS {
        document = document.replace(stand_in, mark.encode_utf8(&mut [0; 4]));
    }
    document
}

/// A sentence around a day.
fn with_day(sentence: fn(&str) -> String, day: Date) -> String {
    sentence(&time(day))
}
