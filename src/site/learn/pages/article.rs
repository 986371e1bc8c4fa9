//! An article and its furniture.

use leptos::prelude::*;

use super::{
    Scope, article_path, breadcrumb, category_step, entry, first_step, frame::Reading, raw, rests,
    route, with_day,
};
use crate::{
    site::learn::{
        blocks,
        library::Article,
        markup::{Heading, internal},
        reference::time,
    },
    ui::served::origin,
};

/// The page of an article.
pub fn article(scope: Scope<'_>, article: &Article) -> Reading {
    let path = article_path(&article.slug);
    let route = route(scope.locale, &path);
    let matter = &article.matter;
    let steps = [first_step(scope), category_step(scope, matter.category)];
    let title = matter.title.text.clone();
    // On a phone the sections stand between the lead and the rest.
    let html = &article.body.html;
    let (lead, text) = html.split_at(html.find("</p>").map_or(0, |at| at + "</p>".len()));
    let content = view! {
        <article class="article">
            <header>
                {breadcrumb(scope, &steps, &title)}
                <h1>{title.clone()}</h1>
                {facts(scope, article)}
            </header>
            <div class="article-columns">
                <div class="article-lead reading">{raw(lead)}</div>
                {contents(scope, article)}
                <div class="article-text">
                    <div class="reading">{raw(text)}</div>
                    {try_it(scope, article)}
                    {questions(scope, article)}
                    {rests::figures(scope, &article.notes)}
                    {rests::sources(scope, &matter.sources)}
                    {credit(scope, article)}
                    {share(scope, article)}
                </div>
            </div>
            {related(scope, article)}
            {turn(scope, article)}
        </article>
    }
    .into_any();
    Reading {
        is_live: article.body.is_live,
        route,
        title: format!("{title}{}Tokentally", scope.locale.colon()),
        description: matter.description.text.clone(),
        part: Some((scope.words().category)(matter.category)),
        kind: "article",
        blocks: blocks::article(route, article, &steps),
        content,
    }
}

/// How long it takes, when it was changed, and when what it shows was read.
fn facts(scope: Scope<'_>, article: &Article) -> AnyView {
    let words = scope.words();
    let matter = &article.matter;
    let minutes = (words.minutes)(article.minutes);
    let mut days = vec![with_day(words.published, matter.published)];
    if matter.updated != matter.published {
        days.push(with_day(words.updated, matter.updated));
    }
    if let Some((first, last)) = article.notes.read(&matter.sources) {
        days.push((words.checked)(&time(first), &time(last), first == last));
    }
    let line: Vec<String> = std::iter::once(minutes).chain(days).collect();
    let line = line.join(" · ");
    view! { <p class="article-facts small" data-testid="article-facts">{raw(line)}</p> }.into_any()
}

/// The sections of the text, and what follows it.
fn contents(scope: Scope<'_>, article: &Article) -> AnyView {
    let words = scope.words();
    let sections = article.body.headings.iter().filter(|it| it.level == 2);
    let own = sections.map(|Heading { id, text, .. }| (id.clone(), text.clone()));
    let more = [
        (!article.faq.is_empty()).then(|| ("faq".to_owned(), words.faq.to_owned())),
        (!article.matter.sources.is_empty())
            .then(|| ("sources".to_owned(), words.sources.to_owned())),
    ];
    let items = own
        .chain(more.into_iter().flatten())
        .map(|(id, text)| view! { <li><a href=format!("#{id}")>{text}</a></li> })
        .collect_view();
    view! {
        <nav class="contents" aria-labelledby="contents-heading">
            <p id="contents-heading" class="contents-heading">{words.contents}</p>
            <ol>{items}</ol>
        </nav>
    }
    .into_any()
}

/// The one thing to do.
fn try_it(scope: Scope<'_>, article: &Article) -> AnyView {
    let try_it = &article.matter.try_it;
    // The check has seen that it leads somewhere.
    let to = internal(&try_it.to.text, scope.locale, scope.facts.catalog);
    let to = to.map_or_else(|_| scope.path("learn"), |(href, _, _)| href);
    view! { <p class="try"><a class="button" href=to>{try_it.label.text.clone()}</a></p> }
        .into_any()
}

fn questions(scope: Scope<'_>, article: &Article) -> AnyView {
    let asks = article
        .faq
        .iter()
        .map(|ask| {
            view! {
                <h3 id=ask.id.clone()>{ask.question.clone()}</h3>
                <p>{raw(ask.answer.html.clone())}</p>
            }
        })
        .collect_view();
    view! {
        <section class="questions" id="faq" aria-labelledby="faq-heading">
            <h2 id="faq-heading">{scope.words().faq}</h2>
            {asks}
        </section>
    }
    .into_any()
}

/// Why one can rely on it, and what to do where it is wrong.
fn credit(scope: Scope<'_>, article: &Article) -> AnyView {
    let words = scope.words();
    let tags = article.matter.tags.join(words.separator);
    view! {
        <section class="credit" aria-label=words.credit_heading>
            <p>{words.credit}</p>
            <p>
                <a href=format!("{}#{}", scope.path("about"), "corrections")>{words.report}</a>
            </p>
            <p class="small">{words.tags}{scope.locale.colon()}{tags}</p>
        </section>
    }
    .into_any()
}

/// Ways to hand it on. Shown by the script, which knows the address and what the browser can do; where the site's address is known when
/// it is built, the links work without.
fn share(scope: Scope<'_>, article: &Article) -> AnyView {
    let words = scope.words();
    let url = format!(
        "{}{}",
        origin().unwrap_or_default(),
        scope.path(&article_path(&article.slug))
    );
    let x = format!("https://x.com/intent/post?url={url}");
    let linkedin = format!("https://www.linkedin.com/sharing/share-offsite/?url={url}");
    view! {
        <div class="share-article" role="group" aria-label=words.share hidden=origin().is_none()>
            <span class="small">{words.share}</span>
            <a data-share="x" href=x rel="external noopener">"X"</a>
            <a data-share="linkedin" href=linkedin rel="external noopener">"LinkedIn"</a>
            <button type="button" class="plain" data-share="copy" data-done=words.copied hidden=true>{words.copy}</button>
            <button type="button" class="plain" data-share="native" hidden=true>{words.share_native}</button>
            <span class="small" role="status"></span>
        </div>
    }
    .into_any()
}

fn related(scope: Scope<'_>, article: &Article) -> AnyView {
    let shelf = scope.shelf();
    let related = article.matter.related.iter();
    let items = related
        .filter_map(|slug| shelf.article(&slug.text))
        .map(|other| view! { <li>{entry(scope, other, false)}</li> })
        .collect_view();
    view! {
        <section class="related" aria-labelledby="related-heading">
            <h2 id="related-heading">{scope.words().related}</h2>
            <ul>{items}</ul>
        </section>
    }
    .into_any()
}

/// The article before this one and the one after it.
fn turn(scope: Scope<'_>, article: &Article) -> AnyView {
    let articles = &scope.shelf().articles;
    let at = articles.iter().position(|other| other.slug == article.slug);
    let at = at.unwrap_or_default();
    let words = scope.words();
    let side = |other: Option<&Article>, rel: &'static str, label: &'static str| {
        other.map(|other| {
            view! {
                <a rel=rel class=rel href=scope.path(&article_path(&other.slug))>
                    <span class="small">{label}</span>
                    <span>{other.matter.title.text.clone()}</span>
                </a>
            }
        })
    };
    let before = at.checked_sub(1).and_then(|before| articles.get(before));
    view! {
        <nav class="turn" aria-label=words.turn>
            {side(before, "prev", words.previous)}
            {side(articles.get(at + 1), "next", words.next)}
        </nav>
    }
    .into_any()
}
