//! The card of each page: what a preview of a link to it shows, and the facts that name it in the page's head.

use std::fmt::Write as _;

use card::Card;
use sha2::{Digest as _, Sha256};

use super::pairs;
use crate::{
    text::{Locale, Words as _},
    ui::{
        data::PageData,
        head::Head,
        route::{BASE, ORIGIN, Page, Route, model_at},
    },
};
use prices::{catalog::Model, date::Date, money::UsdPerMTok};

/// The folder of the pictures, below the site's root.
pub const FOLDER: &str = "cards";

/// A page's card.
pub fn card(route: Route, head: &Head, data: &PageData) -> Card {
    let (locale, day, catalog) = (route.locale, data.built, &data.catalog);
    let words = locale.pairs();
    // The day on which prices were read, so that a card stays the same picture until one of them changes.
    let read = |models: &[&Model]| {
        let periods = models.iter().filter_map(|model| model.price_on(day));
        let oldest = periods.map(|period| period.source.checked).min();
        (words.prices_read)(&format::date(oldest.unwrap_or(day)))
    };
    let foot = (words.prices_read)(&format::date(catalog.newest_check().unwrap_or(day)));
    let site = "Tokentally".to_owned();
    let front_row = match route.page {
        Page::Model(path) => {
            if let Some(model) = model_at(catalog, path) {
                return Card {
                    above: format!("{site} · {}", model.provider_name),
                    title: model.name.clone(),
                    says: String::new(),
                    figures: vec![pairs::list_price(model, day)],
                    unit: words.per_million.to_owned(),
                    foot: read(&[model]),
                };
            }
            None
        }
        Page::Pair(path) => {
            if let Some(pair) = pairs::at(catalog, day, path) {
                let figure =
                    |model: &Model| format!("{}  {}", pairs::list_price(model, day), model.name);
                return Card {
                    above: site,
                    title: (words.pair)(&pair.one.name, &pair.other.name),
                    says: String::new(),
                    figures: vec![figure(pair.one), figure(pair.other)],
                    unit: words.per_million.to_owned(),
                    foot: read(&[pair.one, pair.other]),
                };
            }
            None
        }
        Page::Calculator => {
            let mut prices: Vec<UsdPerMTok> = catalog
                .front_row(day)
                .filter_map(|model| model.price_on(day)?.rates.input)
                .collect();
            prices.sort_unstable();
            prices.first().zip(prices.last()).map(|(least, most)| {
                (words.front_row)(&format::price(*least), &format::price(*most))
            })
        }
        _ => None,
    };
    let (models, providers) = (catalog.models().count(), catalog.providers().len());
    let figure = front_row.unwrap_or_else(|| {
        (words.models_priced)(
            &format::grouped(models as u64),
            &format::grouped(providers as u64),
        )
    });
    Card {
        above: site,
        title: title(head),
        says: String::new(),
        figures: vec![figure],
        unit: String::new(),
        foot,
    }
}

/// The card of a page that is read: the part it stands in, what it says, and when it was changed last.
pub fn of_reading(head: &Head, part: Option<&str>, changed: Date, locale: Locale) -> Card {
    let part = part.map(|part| format!(" · {part}"));
    Card {
        above: format!("Tokentally{}", part.unwrap_or_default()),
        title: title(head),
        says: head.description.clone().unwrap_or_default(),
        foot: (locale.pairs().changed)(&format::date(changed)),
        ..Card::default()
    }
}

/// The page's title without the site's name, which stands above it.
fn title(head: &Head) -> String {
    let title = head.title.as_str();
    let cut = [": Tokentally", "：Tokentally", " - Tokentally"];
    let bare = cut.iter().find_map(|end| title.strip_suffix(end));
    bare.unwrap_or(title).to_owned()
}

/// A picture's path below the site's root, by its content: equal cards are one file.
pub fn path(card: &Card) -> String {
    let said = format!("{} {card:?}", card::LAYOUT);
    let hash = Sha256::digest(said.as_bytes());
    let mut name = String::new();
    for byte in hash.iter().take(8) {
        _ = write!(name, "{byte:02x}");
    }
    format!("{FOLDER}/{name}.png")
}

/// The facts of a page's preview, as elements of its head.
pub fn facts(route: Route, head: &Head, card: &Card) -> String {
    if head.description.is_none() {
        return String::new();
    }
    let image = format!("{}{BASE}/{}", ORIGIN.unwrap_or_default(), path(card));
    let below = match &card.figures[..] {
        [] => card.says.clone(),
        figures => figures.join(", "),
    };
    let alt = format!("{}{}{below}", card.title, route.locale.colon());
    // Whoever reads the facts of Twitter's cards takes title, description and picture from Open Graph's.
    let properties: [(&str, &str); 6] = [
        ("og:locale", open_graph_locale(route.locale)),
        ("og:image", &image),
        ("og:image:type", "image/png"),
        ("og:image:width", &card::WIDTH.to_string()),
        ("og:image:height", &card::HEIGHT.to_string()),
        ("og:image:alt", &alt),
    ];
    let others = Locale::ALL
        .into_iter()
        .filter(|locale| *locale != route.locale);
    let others = others.map(|locale| ("og:locale:alternate", open_graph_locale(locale)));
    let element = |kind: &str, name: &str, content: &str| {
        format!("<meta {kind}=\"{name}\" content=\"{}\">", escaped(content))
    };
    let properties = properties.into_iter().chain(others);
    let properties = properties.map(|(name, content)| element("property", name, content));
    let kind = element("name", "twitter:card", "summary_large_image");
    properties.chain([kind]).collect()
}

/// A language as Open Graph names it.
const fn open_graph_locale(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "en_US",
        Locale::ZhHant => "zh_TW",
    }
}

/// A text as it stands in an attribute.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('"', "&quot;")
        .replace('<', "&lt;")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::head::alternates;

    #[test]
    fn equal_cards_are_one_file_and_others_are_not() {
        let card = |title: &str| Card {
            title: title.to_owned(),
            ..Card::default()
        };
        assert_eq!(path(&card("a")), path(&card("a")));
        assert_ne!(path(&card("a")), path(&card("b")));
    }

    #[test]
    fn a_page_that_is_read_says_where_it_stands_and_when_it_was_changed() {
        let route = Route::new(Locale::ZhHant, Page::Reading("learn/a"));
        let title = "一篇文章：Tokentally".to_owned();
        let head = Head::named(route, title, Some("說明".to_owned()));
        let day = prices::date::parse_date("2026-11-27").unwrap();
        let card = of_reading(&head, Some("付費"), day, Locale::ZhHant);
        assert_eq!(card.above, "Tokentally · 付費");
        assert_eq!((&*card.title, &*card.says), ("一篇文章", "說明"));
        assert!(card.foot.contains("2026-11-27"), "{}", card.foot);
        let facts = facts(route, &head, &card);
        assert!(facts.contains("content=\"一篇文章：說明\""), "{facts}");
    }

    #[test]
    fn no_name_ends_the_attribute() {
        let head = Head {
            title: "\"><script>".to_owned(),
            description: Some(String::new()),
            canonical: String::new(),
            alternates: alternates(Route::new(Locale::En, Page::Compare)),
        };
        let facts = facts(
            Route::new(Locale::En, Page::Compare),
            &head,
            &Card {
                title: head.title.clone(),
                says: "a & b".to_owned(),
                ..Card::default()
            },
        );
        assert!(!facts.contains("<script>"), "{facts}");
        assert!(facts.contains("a &amp; b"));
        assert!(facts.contains("content=\"en_US\"") && facts.contains("content=\"zh_TW\""));
    }
}
