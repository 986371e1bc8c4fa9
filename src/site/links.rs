//! Every link of the built site into itself leads somewhere: to a file that is there, and to an element of that name in it.

use std::{
    collections::{BTreeMap, BTreeSet, HashSet},
    fmt::Write as _,
};

use super::Files;

/// How many pages a broken link names before the rest is counted only: a link in the frame is on all of them.
const NAMED: usize = 3;

/// The links that lead nowhere, each with the pages it stands on, one in a line. `base` is empty or such as `/tok`; `origin` is where the
/// site is served, when that is known.
pub fn broken(files: &Files, base: &str, origin: Option<&str>) -> Vec<String> {
    let pages: BTreeMap<&str, &str> = files
        .iter()
        .filter(|(path, _)| path.ends_with(".html"))
        .filter_map(|(path, bytes)| Some((path.as_str(), std::str::from_utf8(bytes).ok()?)))
        .collect();
    let mut anchors: BTreeMap<&str, HashSet<&str>> = BTreeMap::new();
    let mut found: BTreeMap<String, BTreeSet<&str>> = BTreeMap::new();
    // Most links stand on a thousand pages.
    let mut known: BTreeMap<&str, bool> = BTreeMap::new();
    for (path, html) in &pages {
        for link in attributes(html, "href").chain(attributes(html, "src")) {
            let own = origin
                .and_then(|origin| link.strip_prefix(origin))
                .unwrap_or(link);
            let (address, anchor) = own.split_once('#').unwrap_or((own, ""));
            let address = address.split('?').next().unwrap_or_default();
            let target = if address.is_empty() {
                Some(*path)
            } else {
                // The page of a wrong address has none of its own: its switch of languages leads to one that is wrong too.
                let is_wrong = path.ends_with("404.html") && address.ends_with("/404/");
                if !address.starts_with('/') || is_wrong {
                    continue;
                }
                if known.get(link) == Some(&true) {
                    continue;
                }
                target(files, address, base)
            };
            let is_there = target.is_some_and(|target| {
                anchor.is_empty()
                    || pages.get(target).is_some_and(|html| {
                        let ids = anchors
                            .entry(target)
                            .or_insert_with(|| attributes(html, "id").collect());
                        ids.contains(anchor) || ids.contains(decoded(anchor).as_str())
                    })
            });
            if !address.is_empty() {
                known.insert(link, is_there);
            }
            if !is_there {
                found.entry(link.to_owned()).or_default().insert(path);
            }
        }
    }
    found.into_iter().map(said).collect()
}

fn said((link, pages): (String, BTreeSet<&str>)) -> String {
    let mut line = format!("{link} on ");
    let named: Vec<&str> = pages.iter().take(NAMED).copied().collect();
    line.push_str(&named.join(", "));
    if pages.len() > NAMED {
        _ = write!(line, " and {} more", pages.len() - NAMED);
    }
    line
}

/// The file behind an address of the site.
fn target<'f>(files: &'f Files, address: &str, base: &str) -> Option<&'f str> {
    let below = address.strip_prefix(base)?.strip_prefix('/')?;
    let path = if below.is_empty() || below.ends_with('/') {
        format!("{below}index.html")
    } else {
        below.to_owned()
    };
    files.get_key_value(&path).map(|(path, _)| path.as_str())
}

/// The values of an attribute, as they stand in the HTML. Ours writes all of them in double quotes.
fn attributes<'h>(html: &'h str, name: &str) -> impl Iterator<Item = &'h str> {
    let before = format!(" {name}=\"");
    let values: Vec<&str> = html
        .split(before.as_str())
        .skip(1)
        .filter_map(|rest| Some(rest.split_once('"')?.0))
        .collect();
    values.into_iter()
}

/// An anchor without percent signs: links may write Chinese as bytes.
fn decoded(anchor: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = anchor.as_bytes();
    while let [first, behind @ ..] = rest {
        let hex = behind
            .get(..2)
            .and_then(|hex| std::str::from_utf8(hex).ok());
        let byte = hex.and_then(|hex| u8::from_str_radix(hex, 16).ok());
        match (first, byte) {
            (b'%', Some(byte)) => {
                bytes.push(byte);
                rest = &behind[2..];
            }
            _ => {
                bytes.push(*first);
                rest = behind;
            }
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(page: &str, expected: &[&str]) {
        let mut files = Files::new();
        files.insert("index.html".into(), page.as_bytes().to_vec());
        files.insert(
            "a/index.html".into(),
            "<h2 id=\"b\"></h2><h2 id=\"中文\"></h2>".into(),
        );
        files.insert("data/prices.json".into(), b"{}".to_vec());
        let origin = Some("https://example.org");
        assert_eq!(broken(&files, "/tok", origin), expected, "{page}");
    }

    #[test]
    fn links_lead_to_files_and_anchors_that_are_there() {
        for good in [
            "<a href=\"/tok/\">",
            "<a href=\"/tok/a/\">",
            "<a href=\"/tok/a/#b\">",
            "<a href=\"/tok/a/?q=1#b\">",
            "<a href=\"/tok/a/#%E4%B8%AD%E6%96%87\">",
            "<a href=\"/tok/data/prices.json\">",
            "<a href=\"https://example.org/tok/a/\">",
            "<a href=\"https://elsewhere.test/x\">",
            "<p id=\"c\"><a href=\"#c\">",
        ] {
            check(good, &[]);
        }
        check("<a href=\"/tok/c/\">", &["/tok/c/ on index.html"]);
        check("<a href=\"/tok/a/#c\">", &["/tok/a/#c on index.html"]);
        check("<a href=\"#c\">", &["#c on index.html"]);
        check("<a href=\"/a/\">", &["/a/ on index.html"]);
        check("<img src=\"/tok/x.png\">", &["/tok/x.png on index.html"]);
        check(
            "<a href=\"https://example.org/tok/c/\">",
            &["https://example.org/tok/c/ on index.html"],
        );
    }
}
