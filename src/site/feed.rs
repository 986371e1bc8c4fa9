//! The feeds of changes and of articles, in Atom (RFC 4287).
//!
//! Atom wants absolute ids, and the site may not know where it lives: so an id is a `urn:uuid:` made of what it names, which also
//! outlives a move to another host. Links are absolute once there is an origin. Without one they are paths from the root, which RFC 4287
//! lets stand (section 2: relative references), and which a reader resolves against the address it fetched the feed from; no `xml:base`
//! is needed for that, and none could be written.

use std::{cmp::Reverse, fmt::Write as _, io};

use sha2::{Digest as _, Sha256};

use super::{
    learn::{
        library::{Article, Shelf},
        pages as learn,
    },
    xml::{self, Xml},
};
use crate::{
    text::{Locale, Words as _},
    ui::{
        pages::changes::{feed_path, words::sentence},
        route::{Page, Route},
    },
};
use book::{Change, What, changes};
use prices::{
    catalog::Catalog,
    date::{Date, iso},
};

/// How many changes the feed holds.
pub const ENTRIES: usize = 60;

/// The feed of a language on a day, the newest change first. `origin` is such as `https://tokentally.org`, without a slash at its end.
///
/// What lies ahead waits for its day; what is announced stands under the day on which it was read.
///
/// # Errors
/// None that memory could cause; the writer's type has them.
pub fn feed(
    catalog: &Catalog,
    today: Date,
    origin: Option<&str>,
    locale: Locale,
) -> io::Result<String> {
    let origin = origin.unwrap_or_default();
    let news = changes(catalog, Date::MIN);
    let newest: Vec<&Change<'_>> = news
        .iter()
        .filter(|change| change.day <= today)
        .take(ENTRIES)
        .collect();
    xml::document(|xml| {
        xml.create_element("feed")
            .with_attribute(("xmlns", "http://www.w3.org/2005/Atom"))
            .with_attribute(("xml:lang", locale.tag()))
            .write_inner_content(|xml| {
                let updated = newest.first().map_or(today, |change| change.day);
                about(xml, updated, origin, locale)?;
                for change in newest {
                    xml.create_element("entry")
                        .write_inner_content(|xml| entry(xml, change, today, origin, locale))?;
                }
                Ok(())
            })?;
        Ok(())
    })
}

/// The feed of a language's articles, the newest first: title, what it says of itself, and where it is.
///
/// # Errors
/// None that memory could cause; the writer's type has them.
pub fn articles(shelf: &Shelf, origin: Option<&str>, locale: Locale) -> io::Result<String> {
    let origin = origin.unwrap_or_default();
    let mut newest: Vec<&Article> = shelf.articles.iter().collect();
    // Of a day's articles, in the order in which they are read.
    newest.sort_by_key(|article| Reverse(article.matter.updated));
    let whole = |path: &str| format!("{origin}{path}");
    xml::document(|xml| {
        xml.create_element("feed")
            .with_attribute(("xmlns", "http://www.w3.org/2005/Atom"))
            .with_attribute(("xml:lang", locale.tag()))
            .write_inner_content(|xml| {
                let updated = newest.first().map_or(Date::MIN, |it| it.matter.updated);
                xml::text(xml, "id", &urn(&format!("articles {}", locale.tag())))?;
                xml::text(xml, "title", locale.learn().feed_title)?;
                xml::text(xml, "updated", &midnight(updated))?;
                xml.create_element("author")
                    .write_inner_content(|xml| xml::text(xml, "name", "Tokentally"))?;
                let atom = Some("application/atom+xml");
                link(xml, "self", atom, &whole(&learn::feed_path(locale)))?;
                let page = learn::route(locale, "learn").path();
                link(xml, "alternate", Some("text/html"), &whole(&page))?;
                for article in newest {
                    xml.create_element("entry").write_inner_content(|xml| {
                        let matter = &article.matter;
                        let id = format!("{} article {}", locale.tag(), article.slug);
                        xml::text(xml, "id", &urn(&id))?;
                        xml::text(xml, "title", &matter.title.text)?;
                        xml::text(xml, "published", &midnight(matter.published))?;
                        xml::text(xml, "updated", &midnight(matter.updated))?;
                        let path = learn::article_path(&article.slug);
                        let page = learn::route(locale, &path).path();
                        link(xml, "alternate", Some("text/html"), &whole(&page))?;
                        xml::text(xml, "summary", &matter.description.text)
                    })?;
                }
                Ok(())
            })?;
        Ok(())
    })
}

/// What the feed says of itself.
fn about(xml: &mut Xml, updated: Date, origin: &str, locale: Locale) -> io::Result<()> {
    xml::text(xml, "id", &urn(&format!("feed {}", locale.tag())))?;
    xml::text(xml, "title", locale.models().changes.feed_title)?;
    xml::text(xml, "updated", &midnight(updated))?;
    xml.create_element("author")
        .write_inner_content(|xml| xml::text(xml, "name", "Tokentally"))?;
    xml::text(xml, "rights", "CC0-1.0")?;
    let own = format!("{origin}{}", feed_path(locale));
    link(xml, "self", Some("application/atom+xml"), &own)?;
    let page = Route::new(locale, Page::Changes).path();
    link(
        xml,
        "alternate",
        Some("text/html"),
        &format!("{origin}{page}"),
    )
}

fn entry(
    xml: &mut Xml,
    change: &Change<'_>,
    today: Date,
    origin: &str,
    locale: Locale,
) -> io::Result<()> {
    let model = change.model;
    let what = What::of(change);
    let words = (locale.models().changes.what)(what);
    let (seller, colon) = (locale.in_brackets(&model.provider_name), locale.colon());
    let title = format!("{}{seller}{colon}{words}", model.name);
    xml::text(xml, "id", &id(change, locale))?;
    xml::text(xml, "title", &title)?;
    xml::text(xml, "updated", &midnight(change.day))?;
    xml::empty(xml, "category", &[("term", what.id()), ("label", words)])?;
    let page = Route::new(locale, Page::of_model(model)).path();
    link(
        xml,
        "alternate",
        Some("text/html"),
        &format!("{origin}{page}"),
    )?;
    if let Some(period) = change.period {
        link(xml, "via", None, &period.source.url)?;
    }
    xml::text(xml, "summary", &sentence(change, today, locale))
}

/// A link of that relation, and of what kind the thing at its end is, where that is known.
fn link(xml: &mut Xml, rel: &str, kind: Option<&str>, href: &str) -> io::Result<()> {
    let mut attributes = vec![("rel", rel)];
    attributes.extend(kind.map(|kind| ("type", kind)));
    attributes.push(("href", href));
    xml::empty(xml, "link", &attributes)
}

/// The same for as long as the same thing happened to the same model: prices may be corrected without a second entry, and a promise
/// that is called off is another entry than the promise. Where it was announced is known by the day it is to come.
fn id(change: &Change<'_>, locale: Locale) -> String {
    let from = change.period.and_then(|period| period.span.from);
    urn(&format!(
        "{} {} {:?} {} {}",
        locale.tag(),
        change.model.key.as_str(),
        change.news,
        iso(change.day),
        from.map(iso).unwrap_or_default()
    ))
}

/// A UUID of a name, of the kind whose bits are our own to choose (version 8).
fn urn(name: &str) -> String {
    let hash = Sha256::digest(format!("tokentally {name}"));
    let mut hex = String::new();
    for (at, byte) in hash.iter().take(16).enumerate() {
        let byte = match at {
            6 => byte & 0x0f | 0x80,
            8 => byte & 0x3f | 0x80,
            _ => *byte,
        };
        if matches!(at, 4 | 6 | 8 | 10) {
            hex.push('-');
        }
        _ = write!(hex, "{byte:02x}");
    }
    format!("urn:uuid:{hex}")
}

/// The beginning of a day, in UTC.
fn midnight(day: Date) -> String {
    format!("{}T00:00:00Z", iso(day))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::{xml::is_well_formed, *};

    const ACME: &str = r#"{ "schema": 1, "provider": "acme", "name": "Acme & <Sons>", "currency": "USD", "models": [
  { "id": "one", "name": "One \"1\"", "kind": "chat", "status": "active", "encoding": "o200k_base", "released": "2026-01-01",
    "retires": "2027-06-01", "periods": [
    { "from": "2026-01-01", "to": "2026-03-01", "state": "in_force", "reason": "launch", "rates": { "input": "2", "output": "8" }, SOURCE },
    { "from": "2026-03-01", "to": null, "state": "in_force", "rates": { "input": "1", "output": "4" }, SOURCE },
    { "from": "2026-12-01", "to": null, "state": "announced", "rates": { "input": "3", "output": "9" }, SOURCE } ] } ] }"#;

    fn today() -> Date {
        Date::constant(2026, 11, 21)
    }

    fn catalog() -> Catalog {
        let source = r#""source": { "url": "https://example.test/?a=1&b=2", "checked": "2026-11-20", "grade": "maker" }"#;
        let json = ACME.replace("SOURCE", source);
        let (catalog, problems) = Catalog::from_json(&[("acme.json", &json)]);
        assert_eq!(problems, []);
        catalog
    }

    fn sample(origin: Option<&str>) -> String {
        feed(&catalog(), today(), origin, Locale::En).expect("a feed")
    }

    fn all<'x>(xml: &'x str, before: &str, after: &str) -> Vec<&'x str> {
        xml.split(before)
            .skip(1)
            .filter_map(|rest| Some(rest.split_once(after)?.0))
            .collect()
    }

    #[test]
    fn the_feed_is_well_formed_and_escaped() {
        for locale in Locale::ALL {
            let xml = feed(&catalog(), today(), None, locale).expect("a feed");
            assert!(is_well_formed(&xml), "{xml}");
        }
        let xml = sample(None);
        assert!(
            xml.contains("One &quot;1&quot; (Acme &amp; &lt;Sons&gt;): Price cut"),
            "{xml}"
        );
        assert!(xml.contains("href=\"https://example.test/?a=1&amp;b=2\""));
    }

    #[test]
    fn what_lies_ahead_waits_and_what_is_announced_does_not() {
        let xml = sample(None);
        let terms = all(&xml, "<category term=\"", "\"");
        assert_eq!(terms, ["announced", "cut", "launch"]);
        assert!(
            xml.contains(
                "From 2026-12-01: Input $1.00 → $3.00; Output $4.00 → $9.00 per million tokens"
            ),
            "{xml}"
        );
    }

    #[test]
    fn ids_are_absolute_unlike_each_other_and_the_same_wherever_the_site_lives() {
        let (here, there) = (sample(None), sample(Some("https://example.org")));
        let ids = |xml: &str| -> Vec<String> {
            all(xml, "<id>", "</id>")
                .into_iter()
                .map(str::to_owned)
                .collect()
        };
        assert_eq!(ids(&here), ids(&there));
        assert_eq!(ids(&here).len(), 4);
        assert_eq!(ids(&here).into_iter().collect::<BTreeSet<_>>().len(), 4);
        for id in ids(&here) {
            let uuid = id.strip_prefix("urn:uuid:").expect("a urn");
            assert_eq!(
                uuid.split('-').map(str::len).collect::<Vec<_>>(),
                [8, 4, 4, 4, 12]
            );
            assert_eq!(&uuid[14..15], "8");
        }
    }

    #[test]
    fn links_are_absolute_once_there_is_an_origin() {
        let links =
            |xml: &str| all(xml, "rel=\"alternate\" type=\"text/html\" href=\"", "\"").len();
        let there = sample(Some("https://example.org"));
        assert_eq!(
            there.matches("href=\"https://example.org/").count(),
            links(&there) + 1
        );
        assert!(sample(None).contains("href=\"/models/acme/one/\""));
        assert!(
            sample(None).contains("rel=\"self\" type=\"application/atom+xml\" href=\"/feed.xml\"")
        );
    }

    #[test]
    fn an_empty_book_has_an_empty_feed() {
        let xml = feed(&Catalog::default(), today(), None, Locale::En).expect("a feed");
        assert!(is_well_formed(&xml), "{xml}");
    }
}
