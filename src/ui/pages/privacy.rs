//! The privacy page.

use crate::text::{Section, Words as _};
use leptos::prelude::*;

use crate::{
    text::{Locale, PrivacyText},
    ui::{
        kept_names::{ALL, Lives},
        route::{Page, Route},
    },
};

/// What stays on the device, in plain words, and how to check it.
#[component]
pub fn PrivacyPage(
    /// Language of its words.
    locale: Locale,
) -> impl IntoView {
    let text = locale.privacy();
    view! {
        <article class="prose">
            <h1>{text.heading}</h1>
            <p class="lead">{text.lead}</p>
            {section(&text.sent, None)}
            {section(&text.kept, Some(names(text, locale)))}
            {section(&text.check, None)}
        </article>
    }
}

fn section(section: &'static Section, more: Option<AnyView>) -> AnyView {
    let paragraphs = section.paragraphs.iter();
    let paragraphs: Vec<AnyView> = paragraphs
        .map(|paragraph| view! { <p>{*paragraph}</p> }.into_any())
        .collect();
    let points = section.points.iter();
    let points: Vec<AnyView> = points
        .map(|point| view! { <li>{*point}</li> }.into_any())
        .collect();
    let points = (!points.is_empty()).then(|| view! { <ol>{points}</ol> });
    view! { <section><h2>{section.heading}</h2>{paragraphs}{points}{more}</section> }.into_any()
}

/// Every name that something is stored under.
fn names(text: &'static PrivacyText, locale: Locale) -> AnyView {
    let words = &text.names;
    let mut rows: Vec<AnyView> = Vec::new();
    for kept in &ALL {
        let lives = match kept.lives {
            Lives::Tab => words.tab,
            Lives::Device => words.device,
        };
        let name = view! { <code data-kept=kept.name>{kept.name}</code> }.into_any();
        rows.push(row((kept.words)(words), lives, name));
    }
    let offline = Route::new(locale, Page::Offline).path();
    let cache = view! { <a href=offline>{words.cache}</a> }.into_any();
    rows.push(row(words.files, words.device, cache));
    let [what, how_long, name] = words.heads;
    view! {
        <table class="stored">
            <thead><tr><th scope="col">{what}</th><th scope="col">{how_long}</th><th scope="col">{name}</th></tr></thead>
            <tbody>{rows}</tbody>
        </table>
        <p class="small">{words.unread}</p>
    }
    .into_any()
}

fn row(what: &'static str, how_long: &'static str, name: AnyView) -> AnyView {
    view! { <tr><th scope="row">{what}</th><td>{how_long}</td><td>{name}</td></tr> }.into_any()
}
