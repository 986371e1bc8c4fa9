//! `sitemap.xml` and `robots.txt`, once the site knows where it lives.

use std::{fmt::Write as _, io};

use super::{
    learn::{library::Library, pages},
    pairs, xml,
};
use crate::{
    text::Locale,
    ui::route::{Page, Route, model_at},
};
use prices::{
    catalog::{Catalog, Model},
    date::{Date, iso},
};

/// Lists every address, those that are `drawn` and those that are read, with its other languages, and with the day on which what it
/// shows last changed. `day` is that of the build; `origin` is such as `https://tokentally.org`, without a slash at its end.
///
/// # Errors
/// None that memory could cause; the writer's type has them.
pub fn sitemap(
    origin: &str,
    drawn: &[Route],
    catalog: &Catalog,
    day: Date,
    library: &Library,
) -> io::Result<String> {
    xml::document(|xml| {
        xml.create_element("urlset")
            .with_attribute(("xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9"))
            .with_attribute(("xmlns:xhtml", "http://www.w3.org/1999/xhtml"))
            .write_inner_content(|xml| {
                for (route, changed) in addresses(drawn, catalog, day, library) {
                    xml.create_element("url")
                        .write_inner_content(|xml| url(xml, origin, route, changed))?;
                }
                Ok(())
            })?;
        Ok(())
    })
}

/// Every address, with the day on which what it shows last changed where that is known.
fn addresses(
    drawn: &[Route],
    catalog: &Catalog,
    day: Date,
    library: &Library,
) -> Vec<(Route, Option<Date>)> {
    let newest = catalog.newest_check();
    let read = |model: &Model| {
        let periods = model.periods.iter();
        periods.map(|period| period.source.checked).max()
    };
    let drawn = drawn.iter().copied().map(|route| {
        let changed = match route.page {
            Page::Model(path) => model_at(catalog, path).and_then(read),
            Page::Pair(path) => {
                pairs::at(catalog, day, path).and_then(|pair| read(pair.one).max(read(pair.other)))
            }
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
    use prices::{bundled, date::parse_date};

    fn day() -> Date {
        parse_date("2026-11-27").unwrap()
    }

    #[test]
    fn every_route_is_listed_once() {
        let (catalog, library) = (Catalog::default(), Library::default());
        let routes = Route::all(&catalog);
        let xml =
            sitemap("https://example.org", &routes, &catalog, day(), &library).expect("a sitemap");
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
    fn each_pair_is_listed_with_the_day_its_prices_were_read_and_no_page_that_leads_on() {
        let catalog = bundled::catalog();
        let routes = pairs::routes(catalog, day());
        let xml = sitemap(
            "https://example.org",
            &routes,
            catalog,
            day(),
            &Library::default(),
        );
        let xml = xml.expect("a sitemap");
        for pair in pairs::pairs(catalog, day()) {
            let listed = format!("<loc>https://example.org/compare/{}/</loc>", pair.path());
            let (_, rest) = xml.split_once(&listed).expect("it is listed");
            let read = pair.one.periods.iter().chain(&pair.other.periods);
            let read = read.map(|period| period.source.checked).max().unwrap();
            assert!(
                rest.trim_start()
                    .starts_with(&format!("<lastmod>{}</lastmod>", iso(read))),
                "{listed}"
            );
            assert!(!xml.contains(&format!("/{}/", pair.turned())));
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
