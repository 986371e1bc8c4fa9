//! The page about the site, with the price book as it stands.

use leptos::prelude::*;

use super::{Scope, frame::Reading, raw, rests, route, with_day};
use crate::{
    site::learn::{blocks, library::About, reference::time},
    ui::route::{Page, Route},
};
use prices::{date::days_between, freshness};

/// The text, then what the price book holds today and how old it is.
pub fn about(scope: Scope<'_>, about: &About) -> Reading {
    let words = scope.words();
    let content = view! {
        <article class="article about">
            <header>
                <h1>{about.title.clone()}</h1>
                <p class="article-facts small">{raw(with_day(words.updated, about.updated))}</p>
            </header>
            <div class="article-text">
                <div class="reading">{raw(about.body.html.clone())}</div>
                {book(scope)}
                {rests::figures(scope, &about.notes)}
                {rests::sources(scope, &about.sources)}
            </div>
        </article>
    }
    .into_any();
    let route = route(scope.locale, "about");
    Reading {
        is_live: about.body.is_live,
        route,
        title: format!("{}{}Tokentally", about.title, scope.locale.colon()),
        description: about.description.clone(),
        part: None,
        kind: "website",
        blocks: vec![blocks::about(route, &about.title)],
        content,
    }
}

/// The price book as it stands on the day of the build.
fn book(scope: Scope<'_>) -> AnyView {
    let (words, facts) = (scope.words(), scope.facts);
    let catalog = facts.catalog;
    let count = |count: usize| format::grouped(count as u64);
    let periods = catalog.models().map(|model| model.periods.len()).sum();
    let mut rows = vec![
        (words.book_models, count(catalog.models().count())),
        (words.book_providers, count(catalog.providers().len())),
        (words.book_periods, count(periods)),
        (words.book_platforms, count(facts.platforms.all().len())),
    ];
    if let Some(newest) = catalog.newest_check() {
        rows.push((words.book_newest, time(newest)));
    }
    if let Some(front) = freshness::front_row_reading(catalog, facts.today) {
        let age = |day| (words.days_old)(days_between(day, facts.today));
        rows.push((
            words.book_median,
            format!("{} ({})", time(front.median), age(front.median)),
        ));
        rows.push((
            words.book_oldest,
            format!("{} ({})", time(front.oldest), age(front.oldest)),
        ));
    }
    let rows = rows
        .into_iter()
        .map(|(name, value)| view! { <div><dt>{name}</dt><dd>{raw(value)}</dd></div> })
        .collect_view();
    let data = Route::new(scope.locale, Page::Data).path();
    view! {
        <section class="book-today" id="book" aria-labelledby="book-heading">
            <h2 id="book-heading">{words.book}</h2>
            <p class="small">{raw(with_day(words.book_says, facts.today))}</p>
            <dl>{rows}</dl>
            <p><a href=data>{words.book_files}</a></p>
        </section>
    }
    .into_any()
}
