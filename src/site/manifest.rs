//! The web manifest of each language: what the site is called and looks like where it is installed, and what it takes from other apps.

use serde_json::{Value, json};

use super::offline::{SHARE, folder};
use crate::{
    text::{Locale, Words as _},
    ui::route::{BASE, PAGES, Page, Place, Route},
};

/// The manifest's path below its language.
pub const MANIFEST: &str = "manifest.webmanifest";

/// Kinds of text files that the calculator reads, by media type.
const TEXT_FILES: [(&str, &[&str]); 6] = [
    ("text/plain", &[".txt", ".text", ".log"]),
    ("text/markdown", &[".md", ".markdown"]),
    ("text/csv", &[".csv"]),
    ("text/html", &[".html", ".htm"]),
    ("application/json", &[".json", ".jsonl"]),
    ("application/xml", &[".xml"]),
];

/// The manifest in a language. Whichever was installed, it is the same app.
pub fn manifest(locale: Locale) -> Value {
    let frame = locale.frame();
    let start = Route::new(locale, Page::Calculator).path();
    let icon = |name: &str, sizes: &str, kind: &str, purpose: &str| json!({ "src": format!("{BASE}/{name}"), "sizes": sizes, "type": kind, "purpose": purpose });
    let in_header = PAGES.iter().filter(|row| row.place == Place::Header);
    let shortcuts: Vec<Value> = in_header
        .map(|row| {
            let url = Route::new(locale, row.page).path();
            json!({ "name": (row.words)(frame).label, "url": url })
        })
        .collect();
    let mut kinds: Vec<&str> = vec!["text/*"];
    for (kind, endings) in TEXT_FILES {
        kinds.push(kind);
        kinds.extend(endings);
    }
    json!({
        "id": format!("{BASE}/"),
        "name": "Tokentally",
        "short_name": "Tokentally",
        "description": frame.calculator.description,
        "lang": locale.tag(),
        "start_url": start,
        "scope": format!("{BASE}/"),
        "display": "standalone",
        "background_color": "#fbfaf7",
        "theme_color": "#fbfaf7",
        "icons": [
            icon("icon.svg", "any", "image/svg+xml", "any"),
            icon("icon-192.png", "192x192", "image/png", "any"),
            icon("icon-512.png", "512x512", "image/png", "any"),
            icon("icon-maskable-512.png", "512x512", "image/png", "maskable"),
        ],
        "shortcuts": shortcuts,
        "share_target": {
            "action": format!("{BASE}/{}{SHARE}", folder(locale)),
            "method": "POST",
            "enctype": "multipart/form-data",
            "params": {
                "title": "title",
                "text": "text",
                "url": "url",
                "files": [{ "name": "file", "accept": kinds }],
            },
        },
        "file_handlers": [{
            "action": start,
            "accept": TEXT_FILES.into_iter().collect::<std::collections::BTreeMap<_, _>>(),
        }],
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_tool_of_the_header_is_a_shortcut_in_each_language() {
        for locale in Locale::ALL {
            let manifest = manifest(locale);
            let shortcuts = manifest["shortcuts"].as_array().expect("a list");
            let tools = PAGES.iter().filter(|row| row.place == Place::Header);
            assert_eq!(shortcuts.len(), tools.count());
            for shortcut in shortcuts {
                let url = shortcut["url"].as_str().expect("an address");
                assert_eq!(Route::of(url).locale, locale);
            }
            assert_eq!(manifest["lang"], locale.tag());
        }
    }

    #[test]
    fn both_languages_are_one_app_and_take_shared_texts_by_a_request_that_no_log_shows() {
        let [one, other] = Locale::ALL.map(manifest);
        assert_eq!(one["id"], other["id"]);
        assert_eq!(one["share_target"]["action"], format!("{BASE}/share/"));
        assert_eq!(
            other["share_target"]["action"],
            format!("{BASE}/zh-hant/share/")
        );
        assert_eq!(one["share_target"]["method"], "POST");
    }
}
