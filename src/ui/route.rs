//! The site's addresses: one enum names every page, in every language.

pub use super::served::BASE;
use super::site_map::site_map;
use crate::text::{FrameText, Locale, PageWords};
use prices::catalog::{Catalog, Model, Status};

/// Where a page is linked to from every other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// In the header, and among the footer's tools.
    Header,
    /// Among the footer's tools.
    Tools,
    /// Among what the footer offers to read.
    Learn,
    /// Among the footer's pages about the site.
    About,
}

/// What the site knows of a page that has an address of its own.
pub struct PageRow {
    /// The page.
    pub page: Page,
    /// Its path below the language, without slashes at its ends.
    segment: &'static str,
    /// The tool that draws it.
    program: ProgramId,
    /// What it is called.
    pub words: fn(&'static FrameText) -> &'static PageWords,
    /// Where it is linked to.
    pub place: Place,
}

/// The ids of tools and pages, and what is known of each.
macro_rules! ids {
    (
        tools { $($tool:ident $part:ident $program:path, $ports:ident, $data:literal, $styles:expr, $page_of:literal $first:literal $hop:literal;)* }
        pages { $($page:ident $segment:literal $drawn_by:ident $words:ident $place:ident;)* }
    ) => {
        /// The tool a page belongs to: a part of the program, loaded when one of its pages is opened.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum ProgramId {
            $(#[doc = concat!("The tool of the part `", stringify!($part), "`.")] $tool,)*
        }

        impl ProgramId {
            /// Every tool.
            pub const ALL: [Self; [$(stringify!($tool)),*].len()] = [$(Self::$tool),*];

            /// The name of its part and of its style sheet, `page.css`.
            pub const fn id(self) -> &'static str {
                match self {
                    $(Self::$tool => stringify!($part),)*
                }
            }

            /// A file beside `page.json` that this tool alone needs.
            pub const fn data(self) -> Option<&'static str> {
                let file = match self {
                    $(Self::$tool => $data,)*
                };
                if file.is_empty() { None } else { Some(file) }
            }
        }

        /// A page of the site, apart from its language.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum Page {
            $(#[doc = concat!("The page `/", $segment, "`.")] $page,)*
            /// One model, named as in its path: `openai/gpt-6-sol`.
            Model(&'static str),
            /// A page that is read, named by its path: `learn/what-is-a-token`. No tool draws it: it is written when the site is built.
            Reading(&'static str),
            /// Two models side by side, named as in its path: `claude-sonnet-5-5-vs-gpt-6-2-sol`. Drawn when the site is built, and only then.
            Pair(&'static str),
            /// Nothing lives at this address.
            NotFound,
        }

        /// Every page that has an address of its own, in the order of header, footer and sitemap; the models' pages come after them.
        pub static PAGES: [PageRow; [$($segment),*].len()] = [
            $(PageRow {
                page: Page::$page,
                segment: $segment,
                program: ProgramId::$drawn_by,
                words: |frame| &frame.$words,
                place: Place::$place,
            },)*
        ];
    };
}

site_map!(ids);

impl Page {
    /// What the map says of it; `None` for models, which have names of their own, and for the page of a wrong address.
    pub fn row(self) -> Option<&'static PageRow> {
        PAGES.iter().find(|row| row.page == self)
    }

    /// The tool that draws it.
    pub fn program(self) -> ProgramId {
        match self {
            Self::Model(_) => ProgramId::Models,
            // No tool draws what is read; this one says that it is not on the device.
            Self::Reading(_) => ProgramId::About,
            Self::Pair(_) => ProgramId::Book,
            _ => self.row().map_or(ProgramId::Page, |row| row.program),
        }
    }

    /// Whether the page says what work costs, beyond what is listed.
    pub fn has_amounts(self) -> bool {
        matches!(
            self,
            Self::Calculator | Self::Compare | Self::Scenarios | Self::Billing | Self::Model(_)
        )
    }

    /// Whether another page is this one, or one of those that are read below it.
    pub fn holds(self, other: Self) -> bool {
        match (self, other) {
            (Self::Reading(folder), Self::Reading(path)) => path.starts_with(folder),
            _ => self == other,
        }
    }

    /// A model's page.
    pub fn of_model(model: &Model) -> Self {
        Self::Model(leak(&model_path(model)))
    }

    /// The page's path below the language, without slashes at its ends. Of a model's page only the part below [`MODELS`].
    fn segment(self) -> &'static str {
        match self {
            Self::Model(path) | Self::Reading(path) | Self::Pair(path) => path,
            _ => self.row().map_or("404", |row| row.segment),
        }
    }
}

/// The folder of the models' pages.
pub const MODELS: &str = "models/";
/// The folder of the pairs' pages, and what stands between two models in their paths.
const PAIRS: &str = "compare/";
const VERSUS: &str = "-vs-";

/// Pages that are read: these, and what lies below them.
const READING: [&str; 2] = ["learn", "about"];

/// Whether a path below the language is that of a page that is read, if there is one.
fn is_reading(path: &str) -> bool {
    let is_below = |rest: &str| rest.is_empty() || rest.starts_with('/');
    READING
        .iter()
        .any(|folder| path.strip_prefix(folder).is_some_and(is_below))
}

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

/// How many models are offered for an address that none lives at.
const NEAREST: usize = 6;

/// The models whose paths are most like `path`, such as `openai/gpt-99`, the likest first; of equals those that the catalogue names first.
///
/// Two paths are as like as the letters that they begin and end with in common. Less than half of `path` is nothing to go by.
pub fn nearest_models<'c>(catalog: &'c Catalog, path: &str) -> Vec<&'c Model> {
    let mut nearest: Vec<(usize, &Model)> = Vec::new();
    let is_there = |model: &&Model| model.status != Status::Retired;
    for model in catalog.models().filter(is_there) {
        let likeness = likeness(path, &model_path(model));
        if 2 * likeness > path.len() {
            let at = nearest.iter().position(|(other, _)| *other < likeness);
            nearest.insert(at.unwrap_or(nearest.len()), (likeness, model));
            nearest.truncate(NEAREST);
        }
    }
    nearest.into_iter().map(|(_, model)| model).collect()
}

/// The bytes that two texts begin and end with in common; none counts twice.
fn likeness(one: &str, other: &str) -> usize {
    let same = |(a, b): &(u8, u8)| a == b;
    let begin = one.bytes().zip(other.bytes()).take_while(same).count();
    let ends = one.bytes().rev().zip(other.bytes().rev());
    let end = ends.take_while(same).count();
    (begin + end).min(one.len()).min(other.len())
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
        let pages: Vec<Page> = PAGES.iter().map(|row| row.page).chain(models).collect();
        let in_locale = |locale| pages.iter().map(move |page| Self::new(locale, *page));
        Locale::ALL.into_iter().flat_map(in_locale).collect()
    }

    /// Reads a path as the browser gives it, base included. A path no page lives at is [`Page::NotFound`] in the language it begins with.
    pub fn of(path: &str) -> Self {
        let below_base = path.strip_prefix(&*BASE).unwrap_or(path).trim_matches('/');
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
        let pair = rest.strip_prefix(PAIRS);
        let page = match (rest.strip_prefix(MODELS), pair) {
            (Some(model), _) => Page::Model(leak(model)),
            (None, Some(pair)) if pair.contains(VERSUS) && !pair.contains('/') => {
                Page::Pair(leak(pair))
            }
            (None, _) if is_reading(rest) => Page::Reading(leak(rest)),
            (None, _) => PAGES
                .iter()
                .find(|row| row.segment == rest)
                .map_or(Page::NotFound, |row| row.page),
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
        match self.page {
            Page::Model(_) => path.push_str(MODELS),
            Page::Pair(_) => path.push_str(PAIRS),
            _ => {}
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
    fn a_page_that_is_read_is_named_by_its_path() {
        for (path, expected) in [
            ("/learn/", Page::Reading("learn")),
            (
                "/learn/what-is-a-token/",
                Page::Reading("learn/what-is-a-token"),
            ),
            ("/about/", Page::Reading("about")),
            ("/learning/", Page::NotFound),
        ] {
            for locale in Locale::ALL {
                let below = locale
                    .segment()
                    .map_or(String::new(), |it| format!("/{it}"));
                let path = format!("{BASE}{below}{path}");
                let route = Route::new(locale, expected);
                assert_eq!(Route::of(&path), route);
                if expected != Page::NotFound {
                    assert_eq!(route.path(), path);
                }
            }
        }
    }

    #[test]
    fn two_paths_are_as_like_as_their_beginnings_and_ends() {
        for (one, other, expected) in [
            ("openai/gpt-99", "openai/gpt-6.1-sol", 11),
            ("openai/gpt-6-terra", "openai/gpt-6.1-terra", 18),
            ("open-ai/gpt-6", "openai/gpt-6", 12),
            ("a/aa", "a/a", 3),
            ("", "openai/gpt-6", 0),
            ("x/y", "openai/gpt-6", 0),
        ] {
            assert_eq!(likeness(one, other), expected, "{one} {other}");
            assert_eq!(likeness(other, one), expected, "{other} {one}");
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
        check("/compare/one-against-other/", Locale::En);
        check("/compare/one-vs-other/more/", Locale::En);
        check("/zh-hant/no-such-page/", Locale::ZhHant);
        check("/zh-hantx/", Locale::En);
    }
}
