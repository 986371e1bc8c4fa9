//! What a text rests on, below it: the prices and terms its figures were read from, and its own sources.

use leptos::prelude::*;

use super::{Scope, raw};
use crate::{
    site::learn::{
        notes::{ModelNote, Notes, TermNote},
        reference::{Source, escaped, time},
    },
    text::{Locale, Words as _},
    ui::{
        components::source_line::{disputes, source_line},
        pages::billing::terms_words::{in_locale, worded},
        route::{Page, Route},
    },
};
use plan::billing::terms::FactRow;

/// Where the figures of a text come from; nothing where it has none.
pub fn figures(scope: Scope<'_>, notes: &Notes) -> Option<AnyView> {
    if notes.models.is_empty() && notes.terms.is_empty() {
        return None;
    }
    let models = notes.models.iter().filter_map(|note| model(scope, note));
    let terms = notes.terms.iter().filter_map(|note| term(scope, note));
    let rows = models.chain(terms).collect_view();
    let words = scope.words();
    Some(
        view! {
            <section class="rests" id="figures" aria-labelledby="figures-heading">
                <h2 id="figures-heading">{words.figures}</h2>
                <p class="small">{words.figures_say}</p>
                <ul>{rows}</ul>
            </section>
        }
        .into_any(),
    )
}

fn model(scope: Scope<'_>, note: &ModelNote) -> Option<AnyView> {
    // The frame's own book, whose notes are in the page's language.
    let model = scope.data.catalog.model(&note.model)?;
    let period = model.price_on(scope.facts.today)?;
    let page = Route::new(scope.locale, Page::of_model(model)).path();
    let costs = note
        .costs
        .iter()
        .map(|cost| view! { <li>{cost.clone()}</li> });
    let disputed = disputes(period, scope.locale);
    let more: Vec<AnyView> = costs
        .map(IntoAny::into_any)
        .chain(
            disputed
                .into_iter()
                .map(|said| view! { <li class="dispute">{said}</li> }.into_any()),
        )
        .collect();
    let more = (!more.is_empty()).then(|| view! { <ul>{more}</ul> });
    Some(
        view! {
            <li id=note.id.clone()>
                <a href=page>{model.name.clone()}</a>": "
                {source_line(period, &model.provider_name, None, scope.locale)}
                {more}
            </li>
        }
        .into_any(),
    )
}

fn term(scope: Scope<'_>, note: &TermNote) -> Option<AnyView> {
    let platform = scope.facts.platforms.get(&note.platform)?;
    let rows = platform.facts.rows();
    let row = rows.iter().find(|row| row.term == note.term)?;
    let (words, locale) = (scope.words(), scope.locale);
    let name = (locale.billing().terms.fact)(note.term);
    let said = said(row, locale)?;
    let source = &row.source;
    let remark = row.note.map(|note| in_locale(note, locale).to_owned());
    let others: Vec<AnyView> = row
        .conflicts
        .iter()
        .map(|(value, source, note)| {
            let value = value.and_then(|value| worded(value, locale));
            let note = note.map(|note| in_locale(note, locale).to_owned());
            let said = [value, note]
                .into_iter()
                .flatten()
                .collect::<Vec<_>>()
                .join(locale.billing().terms.separator);
            let link = link(&source.url, &source.url);
            let line = (words.other_source)(&escaped(&said), &link, &time(source.checked));
            view! { <li class="dispute">{raw(line)}</li> }.into_any()
        })
        .collect();
    let others = (!others.is_empty()).then(|| view! { <ul>{others}</ul> });
    let head = format!(
        "{}{}{}{}",
        platform.name,
        words.of_platform,
        name,
        locale.colon()
    );
    let read = (words.read_at)(&link(&source.url, host(&source.url)), &time(source.checked));
    Some(
        view! {
            <li id=note.id.clone()>
                {head}<strong>{said}</strong>
                <span>{raw(format!(" · {read}"))}</span>
                {remark.map(|remark| view! { <span class="remark">{format!(" {remark}")}</span> })}
                {others}
            </li>
        }
        .into_any(),
    )
}

fn said(row: &FactRow<'_>, locale: Locale) -> Option<String> {
    worded(row.value?, locale)
}

/// A link elsewhere as HTML.
fn link(url: &str, name: &str) -> String {
    let (url, name) = (escaped(url), escaped(name));
    format!("<a href=\"{url}\" rel=\"external noopener\">{name}</a>")
}

/// Whose an address is.
fn host(url: &str) -> &str {
    let behind = url.split_once("://").map_or(url, |(_, rest)| rest);
    behind.split('/').next().unwrap_or(behind)
}

/// The sources a text names; nothing where it names none.
pub fn sources(scope: Scope<'_>, sources: &[Source]) -> Option<AnyView> {
    if sources.is_empty() {
        return None;
    }
    let words = scope.words();
    let rows = sources
        .iter()
        .map(|source| {
            let title = link(&source.url, &source.title);
            let line = (words.source_line)(&title, &escaped(&source.publisher), &time(source.read));
            view! {
                <li id=format!("source-{}", source.id)>
                    {raw(line)}
                    <p class="claim">{source.claim.clone()}</p>
                </li>
            }
        })
        .collect_view();
    Some(
        view! {
            <section class="rests" id="sources" aria-labelledby="sources-heading">
                <h2 id="sources-heading">{words.sources}</h2>
                <ol>{rows}</ol>
            </section>
        }
        .into_any(),
    )
}
