//! The glossary's page.

use leptos::prelude::*;

use super::{Scope, breadcrumb, first_step, frame::Reading, raw, rests, route};
use crate::site::learn::{
    blocks,
    glossary::{Glossary, Term},
};

/// Every term, and its list at the top.
pub fn glossary(scope: Scope<'_>, glossary: &Glossary) -> Reading {
    let words = scope.words();
    let list = glossary
        .terms
        .iter()
        .map(|term| view! { <li><a href=format!("#{}", term.id)>{term.term.clone()}</a></li> })
        .collect_view();
    let terms = glossary
        .terms
        .iter()
        .map(|one| term(scope, one, glossary))
        .collect_view();
    let steps = [first_step(scope)];
    let content = view! {
        <article class="article glossary">
            <header>
                {breadcrumb(scope, &steps, words.glossary)}
                <h1>{words.glossary_heading}</h1>
                <p class="lead">{words.glossary_says}</p>
            </header>
            <nav class="contents terms" aria-label=words.contents><ul>{list}</ul></nav>
            <div class="article-text">
                {terms}
                {rests::figures(scope, &glossary.notes)}
                {rests::sources(scope, &glossary.sources)}
            </div>
        </article>
    }
    .into_any();
    let route = route(scope.locale, "learn/glossary");
    Reading {
        is_live: false,
        route,
        title: format!(
            "{}{}Tokentally",
            words.glossary_heading,
            scope.locale.colon()
        ),
        description: words.glossary_description.to_owned(),
        part: Some(words.learn),
        kind: "website",
        blocks: vec![
            blocks::terms(route, words.glossary_heading, glossary),
            blocks::trail(&steps, words.glossary, route),
        ],
        content,
    }
}

fn term(scope: Scope<'_>, term: &Term, glossary: &Glossary) -> AnyView {
    let words = scope.words();
    let also = (!term.also.is_empty()).then(|| {
        let also = term.also.join(words.separator);
        view! { <p class="small">{words.also}{scope.locale.colon()}{also}</p> }
    });
    let platforms = (!term.platforms.is_empty()).then(|| {
        let rows = term
            .platforms
            .iter()
            .map(|(name, word)| {
                view! { <div><dt>{name.clone()}</dt><dd>{raw(word.html.clone())}</dd></div> }
            })
            .collect_view();
        view! {
            <p class="small">{words.platform_words}</p>
            <dl class="platform-words">{rows}</dl>
        }
    });
    let named = |id: &String| glossary.terms.iter().find(|other| other.id == *id);
    let see: Vec<AnyView> = term
        .see
        .iter()
        .filter_map(named)
        .map(|other| {
            view! { <li><a href=format!("#{}", other.id)>{other.term.clone()}</a></li> }.into_any()
        })
        .collect();
    let see = (!see.is_empty()).then(|| {
        view! { <div class="see small"><span>{words.see}</span><ul>{see}</ul></div> }
    });
    view! {
        <section class="term" id=term.id.clone() aria-labelledby=format!("{}-heading", term.id)>
            <h2 id=format!("{}-heading", term.id)>
                {term.term.clone()}
                <a class="anchor" href=format!("#{}", term.id) aria-label=(words.anchor)(&term.term)>"#"</a>
            </h2>
            {also}
            <p class="line">{raw(term.line.html.clone())}</p>
            <div class="reading">{raw(term.meaning.html.clone())}</div>
            {platforms}
            {see}
        </section>
    }
    .into_any()
}
