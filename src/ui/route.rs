//! The site's addresses: one enum names every page, in every language.

use crate::text::Locale;
use prices::catalog::{Catalog, Model};

/// Path under which the site is served: empty at a domain root, `/tok` for `https://host/tok/`.
///
/// Set by the build variable `SITE_BASE`; never ends with a slash.
pub const BASE: &str = match option_env!("SITE_BASE") {
    Some(base) => base,
    None => "",
};

/// Where the site is served, such as `https://example.org`, when the build was told.
///
/// Set by the build variable `SITE_ORIGIN`; without a slash at its end. Search engines want whole addresses.
pub const ORIGIN: Option<&str> = option_env!("SITE_ORIGIN");

/// The tool a page belongs to: a part of the program, loaded when one of its pages is opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ProgramId {
    /// The calculator and the short pages.
    Page,
    /// The price book as one table.
    Book,
    /// The price book page by page.
    Models,
    /// Scenarios.
    Scenarios,
    /// Billing.
    Billing,
}

impl ProgramId {
    /// Every tool.
    pub const ALL: [Self; 5] = [
        Self::Page,
        Self::Book,
        Self::Models,
        Self::Scenarios,
        Self::Billing,
    ];

    /// The name of its part and of its style sheet, `page.css`.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Page => "page",
            Self::Book => "book",
            Self::Models => "models",
            Self::Scenarios => "scenarios",
            Self::Billing => "billing",
        }
    }

    /// A file beside `page.json` that this tool alone needs.
    pub const fn data(self) -> Option<&'static str> {
        match self {
            Self::Billing => Some("billing.json"),
            Self::Page | Self::Book | Self::Models | Self::Scenarios => None,
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
    /// Every model's prices in one table.
    Compare,
    /// One model, named as in its path: `openai/gpt-6-sol`.
    Model(&'static str),
    /// What changed in the price book.
    Changes,
    /// The price book as files, for people who build on it.
    Data,
    /// What a month costs.
    Scenarios,
    /// How a month feels, prepaid and postpaid.
    Billing,
    /// Nothing lives at this address.
    NotFound,
}

impl Page {
    /// Every page that has an address of its own, in the order of the sitemap; the models' pages come after them.
    pub const ALL: [Self; 7] = [
        Self::Calculator,
        Self::Compare,
        Self::Scenarios,
        Self::Billing,
        Self::Changes,
        Self::Data,
        Self::Privacy,
    ];

    /// The tool that draws it.
    pub const fn program(self) -> ProgramId {
        match self {
            Self::Calculator | Self::Privacy | Self::NotFound => ProgramId::Page,
            Self::Compare => ProgramId::Book,
            Self::Model(_) | Self::Changes | Self::Data => ProgramId::Models,
            Self::Scenarios => ProgramId::Scenarios,
            Self::Billing => ProgramId::Billing,
        }
    }

    /// A model's page.
    pub fn of_model(model: &Model) -> Self {
        Self::Model(leak(&model_path(model)))
    }

    /// The page's path below the language, without slashes at its ends. Of a model's page only the part below [`MODELS`].
    const fn segment(self) -> &'static str {
        match self {
            Self::Compare => "compare",
            Self::Model(path) => path,
            Self::Changes => "changes",
            Self::Data => "data",
            Self::Scenarios => "scenarios",
            Self::Billing => "billing",
            Self::Calculator => "",
            Self::Privacy => "privacy",
            Self::NotFound => "404",
        }
    }
}

/// The folder of the models' pages.
const MODELS: &str = "models/";

/// A model's path below [`MODELS`]: the provider and the id, in the letters that paths are made of.
pub fn model_path(model: &Model) -> String {
    let keep = |c: char| {
        if c.is_ascii_alphanumeric() || c == '.' {
            c.to_ascii_lowercase()
        } else {
            '-'
        }
    };
    let id: String = model.id.chars().map(keep).collect();
    format!("{}/{id}", model.provider.as_str())
}

/// The model whose page lives at a path below [`MODELS`].
pub fn model_at<'c>(catalog: &'c Catalog, path: &str) -> Option<&'c Model> {
    let (provider, _) = path.split_once('/')?;
    catalog
        .models()
        .find(|model| model.provider.as_str() == provider && model_path(model) == path)
}

/// Keeps a path for the life of the program, so that a route can be copied. A visit opens a handful of models.
fn leak(path: &str) -> &'static str {
    Box::leak(path.to_owned().into_boxed_str())
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
    pub fn all(catalog: &Catalog) -> Vec<Self> {
        let models = catalog.models().map(Page::of_model);
        let pages: Vec<Page> = Page::ALL.into_iter().chain(models).collect();
        let in_locale = |locale| pages.iter().map(move |page| Self::new(locale, *page));
        Locale::ALL.into_iter().flat_map(in_locale).collect()
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
        let page = match rest.strip_prefix(MODELS) {
            Some(model) => Page::Model(leak(model)),
            None => Page::ALL
                .into_iter()
                .find(|page| page.segment() == rest)
                .unwrap_or(Page::NotFound),
        };
        Self { locale, page }
    }

    /// The path with the base in front and a slash at the end, as links write it.
    pub fn path(self) -> String {
        let mut path = format!("{BASE}/");
        if let Some(segment) = self.locale.segment() {
            path.push_str(segment);
            path.push('/');
        }
        if matches!(self.page, Page::Model(_)) {
            path.push_str(MODELS);
        }
        if !self.page.segment().is_empty() {
            path.push_str(self.page.segment());
            path.push('/');
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
        for route in Route::all(&Catalog::default()) {
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
