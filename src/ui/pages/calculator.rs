//! The calculator: paste text, see tokens, see what they cost.

use leptos::prelude::*;

use crate::text::Locale;

/// The main page.
#[component]
pub fn CalculatorPage(
    /// Language of its words.
    locale: Locale,
) -> impl IntoView {
    let text = &locale.text().frame;
    view! {
        <noscript><p class="notice">{text.no_script}</p></noscript>
        <p class="notice problem boot-notice" role="alert">{text.no_script}</p>
    }
}
