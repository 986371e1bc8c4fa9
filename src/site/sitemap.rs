//! `sitemap.xml` and `robots.txt`, once the site knows where it lives.

use std::{fmt::Write as _, io};

use super::{
    learn::{library::Library, pages},
    xml,
};
use crate::{
    text::Locale,
    ui::route::{Page, Route, model_at},
};
use prices::{
    catalog::Catalog,
    date::{Date, iso},
};

/// Lists every address with its other languages, and with the day on which what it shows last changed. `origin` is such as
/// `https://tokentally.org`, without a slash at its end.
///
/// # Errors
/// None that memory could cause; the writer's type has them.
pub fn sitemap(origin: &str, catalog: &Catalog, library: &Library) -> io::Result<String> {
    xml::document(|xml| {
        xml.create_element("urlset")
            .with_attribute(("xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9"))
            .with_attribute(("xmlns:xhtml", "http://www.w3.org/1999/xhtml"))
            .write_inner_content(|xml| {
                for (route, changed) in addresses(catalog, library) {
                    xml.create_element("url")
                        .write_inner_content(|xml| url(xml, origin, route, changed))?;
                }
                Ok(())
            })?;
        Ok(())
    })
}

/// Every address, with the day on which what it shows last changed where that is known.
fn addresses(catalog: &Catalog, library: &Library) -> Vec<(Route, Option<Date>)> {
    let newest = catalog.newest_check();
    let drawn = Route::all(catalog).into_iter().map(|route| {
        let changed = match route.page {
            Page::Model(path) => model_at(catalog, path).and_then(|model| {
                let read = model.periods.iter().map(|period| period.source.checked);
                read.max()
            }),
            // Their words do not change with the prices.
            Page::Offline | Page::Privacy => None,
            _ => newest,
        };
        (route, changed)
    });
    let read = Locale::ALL.into_iter().flat_map(|locale| {
        let pages = pages::all(library.shelf(locale)).into_iter();
        pages.map(move |(path, day)| (pages::route(locale, &path), Some(day)))
    });
    drawn.chain(read).collect()
}

fn url(xml: &mut xml::Xml, origin: &str, route: Route, changed: Option<Date>) -> io::Result<()> {
    xml::text(xml, "loc", &format!("{origin}{}", route.path()))?;
    if let Some(changed) = changed {
        xml::text(xml, "lastmod", &iso(changed))?;
    }
    let languages = Locale::ALL.map(|locale| (locale.tag(), locale));
    for (tag, locale) in languages
        .into_iter()
        .chain([("x-default", Locale::default())])
    {
        let address = format!("{origin}{}", route.in_locale(locale).path());
        let language = [("rel", "alternate"), ("hreflang", tag), ("href", &address)];
        xml::empty(xml, "xhtml:link", &language)?;
    }
    Ok(())
}

/// Lets every crawler in and names the sitemap where there is one.
pub fn robots(origin: Option<&str>, base: &str) -> String {
    let mut text = String::from("User-agent: *\nAllow: /\n");
    if let Some(origin) = origin {
        _ = writeln!(text, "Sitemap: {origin}{base}/sitemap.xml");
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_route_is_listed_once() {
        let (catalog, library) = (Catalog::default(), Library::default());
        let xml = sitemap("https://example.org", &catalog, &library).expect("a sitemap");
        assert!(xml::is_well_formed(&xml), "{xml}");
        for route in Route::all(&Catalog::default()) {
            assert_eq!(
                xml.matches(&format!("<loc>https://example.org{}</loc>", route.path()))
                    .count(),
                1
            );
        }
    }

    #[test]
    fn a_site_without_an_origin_names_no_sitemap() {
        assert!(!robots(None, "").contains("Sitemap"));
        assert!(
            robots(Some("https://example.org"), "/tok")
                .ends_with("https://example.org/tok/sitemap.xml\n")
        );
    }
}
