//! The page for an address nothing lives at.

use crate::text::Words as _;
use leptos::prelude::*;

use crate::{
    text::Locale,
    ui::{
        route::{PAGES, Place, Route},
        view::live,
    },
};

/// The page for any wrong address.
#[component]
pub fn NotFoundPage(
    /// Language of its words.
    locale: Locale,
) -> impl IntoView {
    not_found(locale, live(|| None::<AnyView>).into_any())
}

/// Says what happened and where to go: to what is `near`, and to the tools.
///
/// The 404 page is written once for all wrong addresses: `near` is [`live`], and empty until the page is.
pub fn not_found(locale: Locale, near: AnyView) -> AnyView {
    let text = locale.frame();
    let tools: Vec<AnyView> = PAGES
        .iter()
        .filter(|row| row.place != Place::About)
        .map(|row| {
            let path = Route::new(locale, row.page).path();
            view! { <li><a href=path>{(row.words)(text).label}</a></li> }.into_any()
        })
        .collect();
    view! {
        <article class="prose">
            <h1>{text.not_found_title}</h1>
            <p>{text.not_found_body}</p>
            {near}
            <h2>{text.tools}</h2>
            <ul>{tools}</ul>
        </article>
    }
    .into_any()
}
