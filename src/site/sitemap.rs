//! `sitemap.xml` and `robots.txt`, once the site knows where it lives.

use std::{fmt::Write as _, io};

use super::xml;
use crate::{text::Locale, ui::route::Route};

/// Lists every address with its other languages. `origin` is such as `https://tokentally.org`, without a slash at its end.
///
/// # Errors
/// None that memory could cause; the writer's type has them.
pub fn sitemap(origin: &str, routes: &[Route]) -> io::Result<String> {
    xml::document(|xml| {
        xml.create_element("urlset")
            .with_attribute(("xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9"))
            .with_attribute(("xmlns:xhtml", "http://www.w3.org/1999/xhtml"))
            .write_inner_content(|xml| {
                for route in routes {
                    xml.create_element("url")
                        .write_inner_content(|xml| url(xml, origin, *route))?;
                }
                Ok(())
            })?;
        Ok(())
    })
}

fn url(xml: &mut xml::Xml, origin: &str, route: Route) -> io::Result<()> {
    xml::text(xml, "loc", &format!("{origin}{}", route.path()))?;
    for locale in Locale::ALL {
        let address = format!("{origin}{}", route.in_locale(locale).path());
        let language = [
            ("rel", "alternate"),
            ("hreflang", locale.tag()),
            ("href", &address),
        ];
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
    use prices::catalog::Catalog;

    #[test]
    fn every_route_is_listed_once() {
        let xml =
            sitemap("https://example.org", &Route::all(&Catalog::default())).expect("a sitemap");
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
