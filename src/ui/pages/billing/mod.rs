//! The page `/billing/`.

use leptos::prelude::*;

use crate::text::Locale;

/// The page.
#[component]
pub fn BillingPage(
    /// Language of its words.
    locale: Locale,
) -> impl IntoView {
    let text = &locale.plans().billing;
    view! { <h1>{text.heading}</h1> }
}
