//! What a page says of itself: title, description, address, and where its other languages are.
//!
//! Written into the document when the site is built, and kept true by the browser as the visitor moves from page to page.

use super::{
    route::{Page, Route, model_at},
    served::origin,
};
use crate::text::Locale;
use crate::text::Words as _;
use prices::{catalog::Catalog, date::Date};

/// What search engines call the page for those who read none of its languages.
const ANY_LANGUAGE: &str = "x-default";

/// The facts of a page's head.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Head {
    /// Title of the tab.
    pub title: String,
    /// One sentence for search engines; a page that is not found has none.
    pub description: Option<String>,
    /// The one address of the page.
    pub canonical: String,
    /// The page in every language: language tag and address; last the one for those who read neither, [`ANY_LANGUAGE`].
    pub alternates: [(&'static str, String); Locale::ALL.len() + 1],
}

impl Head {
    /// The head of the page at `route`. `day` decides which price is in force.
    pub fn of(route: Route, catalog: &Catalog, day: Date) -> Self {
        let frame = route.locale.frame();
        let (title, description) = match route.page {
            Page::Model(path) => match model_at(catalog, path) {
                Some(model) => {
                    let (name, provider) = (&model.name, &model.provider_name);
                    let rates = model.price_on(day).map(|period| &period.rates);
                    let prices = rates.and_then(|rates| {
                        Some((format::price(rates.input?), format::price(rates.output?)))
                    });
                    let prices = prices.as_ref().map(|(a, b)| (a.as_str(), b.as_str()));
                    let description = (frame.model_description)(name, provider, prices);
                    ((frame.model_title)(name, provider), Some(description))
                }
                None => (frame.not_found_title.to_owned(), None),
            },
            Page::Reading(_) => (frame.away_title.to_owned(), None),
            page => match page.row().map(|row| (row.words)(frame)) {
                Some(words) => (words.title.to_owned(), Some(words.description.to_owned())),
                None => (frame.not_found_title.to_owned(), None),
            },
        };
        Self::named(route, title, description)
    }

    /// The head of a page that is called and described like this.
    pub fn named(route: Route, title: String, description: Option<String>) -> Self {
        Self {
            title,
            description,
            canonical: address(route),
            alternates: alternates(route),
        }
    }
}

/// The page in every language: language tag and address; last the one for those who read neither.
pub fn alternates(route: Route) -> [(&'static str, String); Locale::ALL.len() + 1] {
    let [en, zh_hant] = Locale::ALL.map(|locale| (locale.tag(), address(route.in_locale(locale))));
    let any = (ANY_LANGUAGE, address(route.in_locale(Locale::default())));
    [en, zh_hant, any]
}

/// The whole address of a page, or its path in a build that does not know where it will be served.
pub fn address(route: Route) -> String {
    format!("{}{}", origin().unwrap_or_default(), route.path())
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn a_page_names_itself_and_itself_in_every_language_by_the_same_origin() {
        for route in Route::all(&Catalog::default()) {
            let head = Head::of(route, &Catalog::default(), Date::MIN);
            let before = head.canonical.strip_suffix(&route.path());
            assert_eq!(before, Some(origin().unwrap_or_default()));
            assert!(
                head.alternates
                    .iter()
                    .any(|(tag, own)| *tag == route.locale.tag() && *own == head.canonical)
            );
        }
    }

    #[test]
    fn every_page_has_a_title_and_a_description_of_its_own() {
        let catalog = Catalog::default();
        let routes = Route::all(&catalog);
        let heads: Vec<Head> = routes
            .iter()
            .map(|route| Head::of(*route, &catalog, Date::MIN))
            .collect();
        let titles: BTreeSet<_> = heads.iter().map(|head| &head.title).collect();
        let descriptions: BTreeSet<_> = heads
            .iter()
            .filter_map(|head| head.description.as_ref())
            .collect();
        assert_eq!(
            (titles.len(), descriptions.len()),
            (heads.len(), heads.len())
        );
    }
}
