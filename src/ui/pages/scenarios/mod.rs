//! The page `/scenarios/`.

use leptos::prelude::*;

use crate::text::Locale;

/// The page.
#[component]
pub fn ScenariosPage(
    /// Language of its words.
    locale: Locale,
) -> impl IntoView {
    let text = &locale.plans().scenarios;
    view! { <h1>{text.heading}</h1> }
}
