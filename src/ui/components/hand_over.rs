//! The ways from one tool to the next, which take the visitor's numbers along.

use crate::text::Words as _;
use leptos::prelude::*;

use crate::{
    text::Locale,
    ui::route::{Page, Route},
};

/// A way to another tool.
pub struct Onward {
    /// Where it leads.
    pub page: Page,
    /// The query string that takes the numbers along. Tracks them.
    pub query: Box<dyn Fn() -> String + Send>,
}

impl Onward {
    /// A way to a page with what this query says.
    pub fn new(page: Page, query: impl Fn() -> String + Send + 'static) -> Self {
        Self {
            page,
            query: Box::new(query),
        }
    }
}

/// The ways, as links that can be opened in another tab too.
pub fn hand_over(ways: Vec<Onward>, locale: Locale) -> AnyView {
    let words = &locale.frame().hand_over;
    let links: Vec<AnyView> = ways
        .into_iter()
        .map(|Onward { page, query }| {
            let (id, label) = match page {
                Page::Compare => ("to-compare", words.compare),
                Page::Scenarios => ("to-scenarios", words.scenarios),
                Page::Billing => ("to-billing", words.billing),
                _ => ("to-calculator", words.calculator),
            };
            let path = Route::new(locale, page).path();
            let href = move || format!("{path}?{}", query());
            view! { <li><a data-testid=id href=href>{label}</a></li> }.into_any()
        })
        .collect();
    view! { <nav class="hand-over" aria-label=words.heading data-testid="hand-over"><p class="label soft">{words.heading}</p><ul>{links}</ul></nav> }
        .into_any()
}
