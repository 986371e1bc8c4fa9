//! `sitemap.xml` and `robots.txt`, once the site knows where it lives.

use std::fmt::Write as _;

use crate::{text::Locale, ui::route::Route};
use prices::catalog::Catalog;

/// Lists every address with its other languages. `origin` is such as `https://tokentally.org`, without a slash at its end.
pub fn sitemap(origin: &str, catalog: &Catalog) -> String {
    let mut xml = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n",
    );
    for route in Route::all(catalog) {
        _ = write!(xml, "<url><loc>{origin}{}</loc>", route.path());
        for locale in Locale::ALL {
            let path = route.in_locale(locale).path();
            _ = write!(
                xml,
                "<xhtml:link rel=\"alternate\" hreflang=\"{}\" href=\"{origin}{path}\"/>",
                locale.tag()
            );
        }
        xml.push_str("</url>\n");
    }
    xml.push_str("</urlset>\n");
    xml
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
        let xml = sitemap("https://example.org", &Catalog::default());
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
