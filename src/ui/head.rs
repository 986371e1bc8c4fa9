//! What a page says of itself: title, description, address, and where its other languages are.
//!
//! Written into the document when the site is built, and kept true by the browser as the visitor moves from page to page.

use super::route::{Page, Route};
use crate::text::Locale;

/// The facts of a page's head.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Head {
    /// Title of the tab.
    pub title: &'static str,
    /// One sentence for search engines; a page that is not found has none.
    pub description: Option<&'static str>,
    /// The one address of the page.
    pub canonical: String,
    /// The page in every language: language tag and address.
    pub alternates: [(&'static str, String); Locale::ALL.len()],
}

impl Head {
    /// The head of the page at `route`.
    pub fn of(route: Route) -> Self {
        let text = route.locale.text();
        let (title, description) = match route.page {
            Page::Calculator => (
                text.frame.calculator_title,
                Some(text.frame.calculator_description),
            ),
            Page::Privacy => (text.privacy.title, Some(text.privacy.description)),
            Page::NotFound => (text.frame.not_found_title, None),
        };
        Self {
            title,
            description,
            canonical: route.path(),
            alternates: Locale::ALL.map(|locale| (locale.tag(), route.in_locale(locale).path())),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_page_has_a_title_and_a_description_of_its_own() {
        let heads: Vec<Head> = Route::all().map(Head::of).collect();
        let titles: BTreeSet<_> = heads.iter().map(|head| head.title).collect();
        let descriptions: BTreeSet<_> = heads.iter().filter_map(|head| head.description).collect();
        assert_eq!(
            (titles.len(), descriptions.len()),
            (heads.len(), heads.len())
        );
    }
}
