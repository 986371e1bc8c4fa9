//! `/learn/` and the pages of the categories.

use leptos::prelude::*;

use super::{Scope, article_path, breadcrumb, entry, first_step, frame::Reading, route};
use crate::{
    site::learn::{blocks, library::Article, search, slugs::Category},
    text::Locale,
};

/// `/learn/`: a path for beginners, search, everything by category.
pub fn hub(scope: Scope<'_>) -> Reading {
    let words = scope.words();
    let shelf = scope.shelf();
    let mut steps: Vec<&Article> = shelf
        .articles
        .iter()
        .filter(|article| article.matter.beginner.is_some())
        .collect();
    steps.sort_by_key(|article| article.matter.beginner);
    let steps = steps
        .into_iter()
        .map(|article| view! { <li>{entry(scope, article, false)}</li> })
        .collect_view();
    let categories = Category::ALL
        .into_iter()
        .filter(|category| shelf.of(*category).next().is_some())
        .map(|category| section(scope, category))
        .collect_view();
    let content = view! {
        <div class="hub">
            <h1>{words.hub_heading}</h1>
            <p class="lead">{words.hub_lead}</p>
            {search_field(scope)}
            <section class="path" id="path" aria-labelledby="path-heading">
                <h2 id="path-heading">{words.path}</h2>
                <p class="soft">{words.path_says}</p>
                <ol>{steps}</ol>
            </section>
            {categories}
            <section aria-labelledby="glossary-heading">
                <h2 id="glossary-heading"><a href=scope.path("learn/glossary")>{words.glossary}</a></h2>
                <p class="soft">{words.glossary_says}</p>
            </section>
        </div>
    }
    .into_any();
    let route = route(scope.locale, "learn");
    Reading {
        is_live: false,
        route,
        title: format!("{}{}Tokentally", words.hub_title, scope.locale.colon()),
        description: words.hub_description.to_owned(),
        part: None,
        kind: "website",
        blocks: blocks::hub(route, shelf),
        content,
    }
}

/// A category and its articles.
fn section(scope: Scope<'_>, category: Category) -> AnyView {
    let words = scope.words();
    let id = category.id();
    let articles = scope.shelf().of(category);
    let items = articles
        .map(|article| {
            view! {
                <li>
                    <a href=scope.path(&article_path(&article.slug))>{article.matter.title.text.clone()}</a>
                </li>
            }
        })
        .collect_view();
    view! {
        <section aria-labelledby=format!("{id}-heading")>
            <h2 id=format!("{id}-heading")><a href=scope.path(&article_path(id))>{(words.category)(category)}</a></h2>
            <p class="soft">{(words.about_category)(category)}</p>
            <ul class="titles">{items}</ul>
        </section>
    }
    .into_any()
}

/// The field that looks through everything. Without a script there is none: all titles stand below it.
fn search_field(scope: Scope<'_>) -> AnyView {
    let words = scope.words();
    let index = |locale: Locale| scope.assets.file(&search::file_name(locale));
    let other = Locale::ALL.into_iter().find(|it| *it != scope.locale);
    view! {
        <form class="learn-search" role="search" hidden=true data-own=index(scope.locale) data-other=other.map(index)
            data-found=words.found data-none=words.nothing_found data-failed=words.search_failed>
            <label for="learn-search">{words.search}</label>
            <div class="search-line">
                <input id="learn-search" type="search" autocomplete="off" enterkeyhint="search" data-testid="learn-search"/>
                <button type="submit">{words.search_button}</button>
            </div>
            <p class="small" role="status" data-testid="search-status"></p>
            <ol data-testid="search-results"></ol>
        </form>
    }
    .into_any()
}

/// The page of a category.
pub fn category(scope: Scope<'_>, category: Category) -> Reading {
    let words = scope.words();
    let name = (words.category)(category);
    let items = scope
        .shelf()
        .of(category)
        .map(|article| view! { <li>{entry(scope, article, true)}</li> })
        .collect_view();
    let steps = [first_step(scope)];
    let content = view! {
        <div class="hub">
            {breadcrumb(scope, &steps, name)}
            <h1>{name}</h1>
            <p class="lead">{(words.about_category)(category)}</p>
            <ul class="entries">{items}</ul>
        </div>
    }
    .into_any();
    let route = route(scope.locale, &article_path(category.id()));
    Reading {
        is_live: false,
        route,
        title: format!("{name}{}Tokentally", scope.locale.colon()),
        description: (words.describe_category)(category).to_owned(),
        part: Some(words.learn),
        kind: "website",
        blocks: vec![blocks::trail(&steps, name, route)],
        content,
    }
}
