//! What pages that are read tell search engines (schema.org, JSON-LD).

use serde_json::{Value, json};

use super::{
    glossary::Glossary,
    library::{Article, Shelf},
    pages::{article_path, route},
};
use crate::{
    site::structured::{SCHEMA, whole},
    ui::route::Route,
};
use prices::date::iso;

/// Who writes here.
fn publisher() -> Value {
    json!({ "@type": "Organization", "name": "Tokentally" })
}

/// The way to a page.
pub fn trail(steps: &[(String, String)], here: &str, route: Route) -> Value {
    let own = (here.to_owned(), route.path());
    let steps: Vec<Value> = steps
        .iter()
        .chain([&own])
        .zip(1..)
        .map(|((name, path), at)| {
            json!({ "@type": "ListItem", "position": at, "name": name, "item": whole(path) })
        })
        .collect();
    json!({ "@context": SCHEMA, "@type": "BreadcrumbList", "itemListElement": steps })
}

/// An article, its questions, the way to it.
pub fn article(route: Route, article: &Article, steps: &[(String, String)]) -> Vec<Value> {
    let matter = &article.matter;
    let cited: Vec<Value> = matter
        .sources
        .iter()
        .map(|source| json!({ "@type": "CreativeWork", "name": source.title, "url": source.url }))
        .collect();
    let asks: Vec<Value> = article
        .faq
        .iter()
        .map(|ask| {
            json!({
                "@type": "Question",
                "name": ask.question,
                "acceptedAnswer": { "@type": "Answer", "text": ask.answer.text().trim() },
            })
        })
        .collect();
    vec![
        json!({
            "@context": SCHEMA,
            "@type": "Article",
            "headline": matter.title.text,
            "description": matter.description.text,
            "inLanguage": route.locale.tag(),
            "datePublished": iso(matter.published),
            "dateModified": iso(matter.updated),
            "keywords": matter.tags,
            "author": publisher(),
            "publisher": publisher(),
            "mainEntityOfPage": whole(&route.path()),
            "citation": cited,
        }),
        json!({ "@context": SCHEMA, "@type": "FAQPage", "mainEntity": asks }),
        trail(steps, &matter.title.text, route),
    ]
}

/// Everything there is to read.
pub fn hub(own: Route, shelf: &Shelf) -> Vec<Value> {
    let items: Vec<Value> = shelf
        .articles
        .iter()
        .zip(1..)
        .map(|(article, at)| {
            let path = route(own.locale, &article_path(&article.slug)).path();
            json!({ "@type": "ListItem", "position": at, "name": article.matter.title.text, "url": whole(&path) })
        })
        .collect();
    vec![json!({ "@context": SCHEMA, "@type": "ItemList", "itemListElement": items })]
}

/// The glossary's terms.
pub fn terms(route: Route, name: &str, glossary: &Glossary) -> Value {
    let own = whole(&route.path());
    let terms: Vec<Value> = glossary
        .terms
        .iter()
        .map(|term| {
            json!({
                "@type": "DefinedTerm",
                "name": term.term,
                "alternateName": term.also,
                "description": term.line.text().trim(),
                "url": format!("{own}#{}", term.id),
            })
        })
        .collect();
    json!({
        "@context": SCHEMA,
        "@type": "DefinedTermSet",
        "name": name,
        "inLanguage": route.locale.tag(),
        "hasDefinedTerm": terms,
    })
}

/// The page about the site.
pub fn about(route: Route, name: &str) -> Value {
    json!({
        "@context": SCHEMA,
        "@type": "AboutPage",
        "name": name,
        "inLanguage": route.locale.tag(),
        "url": whole(&route.path()),
        "about": publisher(),
    })
}
