//! The privacy page.

use crate::text::Words as _;
use leptos::prelude::*;

use crate::text::Locale;

/// What stays on the device, in plain words, and how to check it.
#[component]
pub fn PrivacyPage(
    /// Language of its words.
    locale: Locale,
) -> impl IntoView {
    let text = &locale.text().privacy;
    view! {
        <article class="prose">
            <h1>{text.heading}</h1>
            <p class="lead">{text.lead}</p>
            {text.sections.iter().map(|section| view! {
                <section>
                    <h2>{section.heading}</h2>
                    {section.paragraphs.iter().map(|paragraph| view! { <p>{*paragraph}</p> }).collect_view()}
                    {(!section.points.is_empty()).then(|| view! {
                        <ol>{section.points.iter().map(|point| view! { <li>{*point}</li> }).collect_view()}</ol>
                    })}
                </section>
            }).collect_view()}
        </article>
    }
}
