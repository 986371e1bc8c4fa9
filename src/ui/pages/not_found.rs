//! The page for an address nothing lives at.

use crate::text::Words as _;
use leptos::prelude::*;

use crate::{
    text::Locale,
    ui::route::{Page, Route},
};

/// Says what happened and where to go.
#[component]
pub fn NotFoundPage(
    /// Language of its words.
    locale: Locale,
) -> impl IntoView {
    let text = &locale.frame();
    view! {
        <article class="prose">
            <h1>{text.not_found_title}</h1>
            <p>{text.not_found_body}</p>
            <p><a href=Route::new(locale, Page::Calculator).path()>{text.not_found_home}</a></p>
        </article>
    }
}
