//! The feed of changes, in Atom (RFC 4287).
//!
//! Atom wants absolute ids, and the site may not know where it lives: so an id is a `urn:uuid:` made of what it names, which also
//! outlives a move to another host. Links are absolute once there is an origin. Without one they are paths from the root, which RFC 4287
//! lets stand (section 2: relative references), and which a reader resolves against the address it fetched the feed from; no `xml:base`
//! is needed for that, and none could be written.

use crate::text::Words as _;
use std::fmt::Write as _;

use sha2::{Digest as _, Sha256};

use crate::{
    text::Locale,
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
pub fn feed(catalog: &Catalog, today: Date, origin: Option<&str>, locale: Locale) -> String {
    let origin = origin.unwrap_or_default();
    let text = &locale.models().changes;
    let news = changes(catalog, Date::MIN);
    let newest: Vec<&Change<'_>> = news
        .iter()
        .filter(|change| change.day <= today)
        .take(ENTRIES)
        .collect();
    let updated = newest.first().map_or(today, |change| change.day);
    let page = Route::new(locale, Page::Changes).path();
    let mut xml = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"{}\">\n\
         <id>{}</id>\n<title>{}</title>\n<updated>{}</updated>\n<author><name>Tokentally</name></author>\n<rights>CC0-1.0</rights>\n\
         <link rel=\"self\" type=\"application/atom+xml\" href=\"{origin}{}\"/>\n<link rel=\"alternate\" type=\"text/html\" href=\"{origin}{page}\"/>\n",
        locale.tag(),
        urn(&format!("feed {}", locale.tag())),
        escaped(text.feed_title),
        midnight(updated),
        feed_path(locale),
    );
    for change in newest {
        entry(&mut xml, change, today, origin, locale);
    }
    xml.push_str("</feed>\n");
    xml
}

fn entry(xml: &mut String, change: &Change<'_>, today: Date, origin: &str, locale: Locale) {
    let text = &locale.models().changes;
    let model = change.model;
    let what = What::of(change);
    let words = (text.what)(what);
    let title = match locale {
        Locale::En => format!("{} ({}): {words}", model.name, model.provider_name),
        Locale::ZhHant => format!("{}（{}）：{words}", model.name, model.provider_name),
    };
    let page = Route::new(locale, Page::of_model(model)).path();
    _ = write!(
        xml,
        "<entry>\n<id>{}</id>\n<title>{}</title>\n<updated>{}</updated>\n<category term=\"{}\" label=\"{}\"/>\n\
         <link rel=\"alternate\" type=\"text/html\" href=\"{origin}{}\"/>\n",
        id(change, locale),
        escaped(&title),
        midnight(change.day),
        what.id(),
        escaped(words),
        escaped(&page),
    );
    if let Some(period) = change.period {
        let source = escaped(&period.source.url);
        _ = writeln!(xml, "<link rel=\"via\" href=\"{source}\"/>");
    }
    let summary = escaped(&sentence(change, today, locale));
    _ = write!(
        xml,
        "<summary type=\"text\">{summary}</summary>\n</entry>\n"
    );
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

/// Text that stands in an element or a quoted attribute. Characters that XML cannot hold are left out.
fn escaped(text: &str) -> String {
    let mut xml = String::with_capacity(text.len());
    for char in text.chars() {
        match char {
            '&' => xml.push_str("&amp;"),
            '<' => xml.push_str("&lt;"),
            '>' => xml.push_str("&gt;"),
            '"' => xml.push_str("&quot;"),
            '\u{0}'..='\u{1f}' if !matches!(char, '\t' | '\n' | '\r') => {}
            '\u{fffe}' | '\u{ffff}' => {}
            other => xml.push(other),
        }
    }
    xml
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

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
        feed(&catalog(), today(), origin, Locale::En)
    }

    /// Every element is closed by its own name, nothing stands outside of the root, and every `&` begins an entity.
    fn is_well_formed(xml: &str) -> bool {
        let mut open: Vec<&str> = Vec::new();
        let mut rest = xml
            .strip_prefix("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
            .unwrap_or("");
        let mut is_begun = false;
        while let Some((text, after)) = rest.split_once('<') {
            let entities = ["amp;", "lt;", "gt;", "quot;"];
            let is_text = text
                .split('&')
                .skip(1)
                .all(|after| entities.iter().any(|entity| after.starts_with(entity)));
            let Some((tag, after)) = after.split_once('>') else {
                return false;
            };
            rest = after;
            if !is_text || (open.is_empty() && (is_begun || !text.trim().is_empty())) {
                return false;
            }
            is_begun = true;
            if let Some(name) = tag.strip_prefix('/') {
                if open.pop() != Some(name) {
                    return false;
                }
            } else if !tag.ends_with('/') {
                open.push(tag.split(' ').next().unwrap_or_default());
            }
            if tag.matches('"').count() % 2 == 1 {
                return false;
            }
        }
        open.is_empty() && is_begun && rest.trim().is_empty()
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
            let xml = feed(&catalog(), today(), None, locale);
            assert!(is_well_formed(&xml), "{xml}");
        }
        let xml = sample(None);
        assert!(
            xml.contains("One &quot;1&quot; (Acme &amp; &lt;Sons&gt;): Price cut"),
            "{xml}"
        );
        assert!(xml.contains("href=\"https://example.test/?a=1&amp;b=2\""));
        assert!(!is_well_formed(&xml.replace("</entry>", "")));
        assert!(!is_well_formed(&xml.replace("&amp;", "&")));
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
        assert!(is_well_formed(&feed(
            &Catalog::default(),
            today(),
            None,
            Locale::En
        )));
    }
}
