//! The document around a page that is read: the site's head, header and footer, and no program.

use std::sync::Arc;

use card::Card;
use hydration_context::SsrSharedContext;
use leptos::prelude::*;
use serde_json::Value;

use super::{Scope, unveiled};
use crate::{
    site::{cards, structured::script},
    text::{Locale, Words as _},
    ui::{
        components::{footer::Footer, header::Header, language_offer::language_offer},
        head::Head,
        ports::Ports,
        route::{BASE, Route},
        shell,
    },
};
use prices::date::Date;

/// The file of a language's feed of articles, below the language.
const FEED: &str = "learn/feed.xml";

/// A page that is read.
pub struct Reading {
    /// Its address.
    pub route: Route,
    /// Its title, as the tab shows it.
    pub title: String,
    /// What it says of itself to search engines.
    pub description: String,
    /// The part of the site it stands in, as its picture says.
    pub part: Option<&'static str>,
    /// What it is to those who show a preview of it: `article` or `website`.
    pub kind: &'static str,
    /// What it tells search engines besides.
    pub blocks: Vec<Value>,
    /// Whether live pieces are in it.
    pub is_live: bool,
    /// What it shows.
    pub content: AnyView,
}

/// The address of a language's feed of articles.
pub fn feed_path(locale: Locale) -> String {
    let language = locale.segment().map(|segment| format!("{segment}/"));
    format!("{BASE}/{}{FEED}", language.unwrap_or_default())
}

/// The whole document of a page that was `changed` on that day, and the card for previews of links to it.
pub fn document(page: Reading, changed: Date, scope: Scope<'_>) -> (String, Card) {
    let title = page.title.clone();
    let head = Head::named(page.route, title, Some(page.description.clone()));
    let card = cards::of_reading(&head, page.part, changed, scope.locale);
    let facts = cards::facts(page.route, &head, &card);
    let owner = Owner::new_root(Some(Arc::new(SsrSharedContext::new())));
    let blocks: String = page.blocks.iter().map(script).collect();
    let html = owner.with(|| {
        provide_context(scope.data);
        provide_context(Ports::INERT);
        view(page, head, scope).to_html()
    });
    owner.unset_with_forced_cleanup();
    let html = unveiled(html);
    let html = html.replacen("</head>", &format!("{facts}{blocks}</head>"), 1);
    (html, card)
}

fn view(page: Reading, head: Head, scope: Scope<'_>) -> impl IntoView + use<> {
    let Reading {
        route,
        kind,
        is_live,
        content,
        ..
    } = page;
    let (assets, locale) = (scope.assets, route.locale);
    // The program of live pieces is told where its files lie; it comes when one of them is near.
    let told = |what: &String| is_live.then(|| what.clone());
    let live = is_live.then(|| {
        view! {
            <link rel="stylesheet" href=assets.file("live.css")/>
            {shell::module(assets.file("live.js"))}
        }
    });
    view! {
        <!DOCTYPE html>
        <html lang=locale.tag() data-assets=told(&assets.folder) data-files=told(&assets.names) data-build=assets.build data-prices=shell::prices_day(scope.data)>
            <head>
                {shell::names(head, kind)}
                <link rel="alternate" r#type="application/atom+xml" title=scope.words().feed_title href=feed_path(locale)/>
                {shell::dress(assets, locale)}
                <link rel="stylesheet" href=assets.file("learn.css")/>
                {live}
                {shell::paper(assets.file("print.css"))}
                {shell::module(assets.file("learn.js"))}
            </head>
            <body>
                <a class="skip" href="#content">{locale.frame().skip_to_content}</a>
                <Header route/>
                <p class="paper paper-head" data-paper=locale.frame().paper></p>
                {language_offer(route)}
                <main id="content" tabindex="-1">{content}</main>
                <Footer locale/>
                {shell::ready_note()}
            </body>
        </html>
    }
}
