//! The site's addresses: one enum names every page, in every language.

use crate::text::Locale;

/// Path under which the site is served: empty at a domain root, `/tok` for `https://host/tok/`.
///
/// Set by the build variable `SITE_BASE`; never ends with a slash.
pub const BASE: &str = match option_env!("SITE_BASE") {
    Some(base) => base,
    None => "",
};

/// The browser program a page is drawn by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ProgramId {
    /// The calculator and the short pages.
    Page,
}

impl ProgramId {
    /// Every program.
    pub const ALL: [Self; 1] = [Self::Page];

    /// The name of its files: `page.js`, `page_bg.wasm`, `page.css`.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Page => "page",
        }
    }
}

/// A page of the site, apart from its language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Page {
    /// Paste text, see tokens and what they cost.
    Calculator,
    /// What stays on the visitor's device, and how to check it.
    Privacy,
    /// Nothing lives at this address.
    NotFound,
}

impl Page {
    /// Every page that has an address of its own, in the order of the sitemap.
    pub const ALL: [Self; 2] = [Self::Calculator, Self::Privacy];

    /// The program that draws it.
    pub const fn program(self) -> ProgramId {
        match self {
            Self::Calculator | Self::Privacy | Self::NotFound => ProgramId::Page,
        }
    }

    /// The page's path below the language, without slashes at its ends.
    const fn segment(self) -> &'static str {
        match self {
            Self::Calculator => "",
            Self::Privacy => "privacy",
            Self::NotFound => "404",
        }
    }
}

/// A page in a language: what an address of the site stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Route {
    /// Language of every word on the page.
    pub locale: Locale,
    /// Which page.
    pub page: Page,
}

impl Route {
    /// Names a page in a language.
    pub const fn new(locale: Locale, page: Page) -> Self {
        Self { locale, page }
    }

    /// Every address that is prerendered, apart from the 404 page.
    pub fn all() -> impl Iterator<Item = Self> {
        Locale::ALL.into_iter().flat_map(|locale| {
            Page::ALL
                .into_iter()
                .map(move |page| Self::new(locale, page))
        })
    }

    /// Reads a path as the browser gives it, base included. A path no page lives at is [`Page::NotFound`] in the language it begins with.
    pub fn of(path: &str) -> Self {
        let below_base = path.strip_prefix(BASE).unwrap_or(path).trim_matches('/');
        let (locale, rest) = Locale::ALL
            .into_iter()
            .filter_map(|locale| Some((locale, locale.segment()?)))
            .find_map(
                |(locale, segment)| match below_base.strip_prefix(segment)? {
                    "" => Some((locale, "")),
                    rest => rest.strip_prefix('/').map(|rest| (locale, rest)),
                },
            )
            .unwrap_or((Locale::En, below_base));
        let page = Page::ALL
            .into_iter()
            .find(|page| page.segment() == rest)
            .unwrap_or(Page::NotFound);
        Self { locale, page }
    }

    /// The path with the base in front and a slash at the end, as links write it.
    pub fn path(self) -> String {
        let mut path = format!("{BASE}/");
        for segment in [
            self.locale.segment().unwrap_or_default(),
            self.page.segment(),
        ] {
            if !segment.is_empty() {
                path.push_str(segment);
                path.push('/');
            }
        }
        path
    }

    /// The same page in another language.
    #[must_use]
    pub const fn in_locale(self, locale: Locale) -> Self {
        Self::new(locale, self.page)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_route_is_read_back_from_its_own_path() {
        for route in Route::all() {
            assert_eq!(Route::of(&route.path()), route, "{}", route.path());
            assert_eq!(
                Route::of(route.path().trim_end_matches('/')),
                route,
                "without the slash"
            );
        }
    }

    #[test]
    fn an_unknown_path_is_not_found_in_the_language_it_begins_with() {
        let check = |path: &str, locale| {
            assert_eq!(
                Route::of(&format!("{BASE}{path}")),
                Route::new(locale, Page::NotFound),
                "{path}"
            );
        };
        check("/no-such-page/", Locale::En);
        check("/zh-hant/no-such-page/", Locale::ZhHant);
        check("/zh-hantx/", Locale::En);
    }
}
