//! The size budgets: a build that is over one fails.
//!
//! What a visit loads is read from the page itself: its head names every script, style sheet and wasm file it needs
//! (`tests/e2e/parts.spec.mjs` holds it to that).

use std::collections::BTreeSet;

use super::{
    Files,
    assets::{FOLDER, has_ending},
    offline::{Build, WORKER},
};
use crate::ui::{
    route::{BASE, Place, Route},
    site_map::site_map,
};

/// A limit that a built site keeps, and how it stands.
#[derive(Debug)]
pub struct Weight {
    /// What is weighed, in words.
    pub name: String,
    /// What it comes to.
    pub amount: usize,
    /// The most it may come to.
    pub limit: usize,
    /// What is counted.
    pub unit: &'static str,
    /// The files, with their sizes in bytes, raw and after brotli.
    pub files: Vec<(String, usize, usize)>,
}

impl Weight {
    /// Whether it keeps the limit, and is there at all.
    pub const fn is_within(&self) -> bool {
        self.amount > 0 && self.amount <= self.limit
    }
}

/// A page that stands for its tool, and what it may weigh in bytes after brotli 11: HTML, CSS, JavaScript and wasm.
struct Tool {
    page: &'static str,
    /// All of it, for somebody who was never here.
    first_visit: usize,
    /// What is not there yet when the visitor comes from another tool.
    hop: usize,
}

impl Tool {
    /// Whether its pages are about the site. Nobody works there, and next to nothing is loaded: the way from one to a tool is a first visit.
    fn is_about(&self) -> bool {
        let page = Route::of(&format!("{BASE}/{}", self.page)).page;
        page.row().is_some_and(|row| row.place == Place::About)
    }
}

macro_rules! budgets {
    (
        tools { $($tool:ident $part:ident $program:path, $ports:ident, $data:literal, $styles:expr, $page_of:literal $first:literal $hop:literal;)* }
        pages { $($pages:tt)* }
    ) => {
        const TOOLS: [Tool; [$($page_of),*].len()] = [
            $(Tool {
                page: $page_of,
                first_visit: $first,
                hop: $hop,
            },)*
        ];
    };
}

site_map!(budgets);

/// The median of all ways from a tool to another.
const MEDIAN_HOP: usize = 87_000;

/// Wasm files that a page waits for: each is a request, and compresses alone.
const WASM_FILES: usize = 8;

/// How the paths of some files begin and end.
type Ends = &'static [(&'static str, &'static str)];

/// Files that weigh by themselves: words, limit, and how their paths begin and end.
const ALONE: [(&str, usize, Ends); 5] = [
    (
        "page data (catalog, samples)",
        60_000,
        &[("_a/page-", ".json")],
    ),
    (
        "page data in Chinese",
        60_000,
        &[("_a/page.zh-hant-", ".json")],
    ),
    (
        "tokenizer worker (JS and wasm)",
        65_000,
        &[
            ("_a/worker-", ".js"),
            ("_a/worker_bg-", ".wasm"),
            ("_a/tokenizer-", ".js"),
        ],
    ),
    (
        "what reads documents, with the first one",
        90_000,
        &[("_a/documents-", ".js"), ("_a/documents_bg-", ".wasm")],
    ),
    ("o200k vocabulary", 725_000, &[("v/o200k_base-", ".tokz")]),
];

/// The most that a page that is read may weigh with the styles and the small scripts in its head: it needs nothing else.
const READ: usize = 40_000;

/// What is kept for the site to work without a network, vocabularies apart.
const KEPT: usize = 1_500_000;

/// What a reader of an article downloads who scrolls to a live piece, the article's own files apart: what `public/live.js` brings.
const LIVE: usize = 229_000;

/// The files it brings, by the names that the code knows them under; those of the part are added.
const LIVE_FILES: [&str; 7] = [
    "live.js",
    "parts.js",
    "translated.js",
    "app.js",
    "app_split.js",
    "app_bg.wasm",
    "live.json",
];

const BYTES: &str = "bytes (brotli)";

/// Weighs the site's files; `compressed` tells a file's size after brotli 11.
pub fn weigh(files: &Files, compressed: impl Fn(&str, &[u8]) -> usize) -> Vec<Weight> {
    let weighed = |paths: &BTreeSet<String>| -> Vec<(String, usize, usize)> {
        let there = paths.iter().filter_map(|path| files.get_key_value(path));
        there
            .map(|(path, bytes)| (path.clone(), bytes.len(), compressed(path, bytes)))
            .collect()
    };
    let of_bytes = |name: String, limit, paths: &BTreeSet<String>| {
        let files = weighed(paths);
        Weight {
            name,
            amount: files.iter().map(|(_, _, small)| small).sum(),
            limit,
            unit: BYTES,
            files,
        }
    };
    let needs: Vec<BTreeSet<String>> = TOOLS
        .iter()
        .map(|tool| linked(files, &html(tool.page)))
        .collect();

    let mut weights = Vec::new();
    for (tool, needed) in TOOLS.iter().zip(&needs) {
        let name = format!("first visit to /{} (HTML, CSS, JS, wasm)", tool.page);
        let mut all = needed.clone();
        all.insert(html(tool.page));
        weights.push(of_bytes(name, tool.first_visit, &all));
    }
    for (tool, needed) in TOOLS.iter().zip(&needs) {
        weights.push(Weight {
            name: format!("wasm files of /{}", tool.page),
            amount: needed.iter().filter(|path| is_wasm(path)).count(),
            limit: WASM_FILES,
            unit: "files",
            files: Vec::new(),
        });
    }
    let mut hops = Vec::new();
    for (tool, needed) in TOOLS.iter().zip(&needs) {
        let ways = TOOLS.iter().zip(&needs);
        let ways = ways.filter(|(from, _)| from.page != tool.page && !from.is_about());
        let ways: Vec<Weight> = ways
            .map(|(from, there)| {
                let missing = needed.difference(there).cloned().collect();
                let name = format!("/{} after /{}", tool.page, from.page);
                of_bytes(name, tool.hop, &missing)
            })
            .collect();
        if !tool.is_about() {
            hops.extend(ways.iter().map(|way| way.amount));
        }
        weights.extend(ways.into_iter().max_by_key(|way| way.amount));
    }
    hops.sort_unstable();
    weights.push(Weight {
        name: "a tool after another, median of all ways".into(),
        amount: hops[hops.len() / 2],
        limit: MEDIAN_HOP,
        unit: BYTES,
        files: Vec::new(),
    });
    let read = files.keys().filter(|path| is_read(path)).map(|path| {
        let mut all = linked(files, path);
        all.insert(path.clone());
        let name = format!("the heaviest page that is read, {path} (HTML, CSS, JS)");
        of_bytes(name, READ, &all)
    });
    weights.extend(read.max_by_key(|page| page.amount));
    let name = "live pieces, once one is near (JS, wasm, facts)".to_owned();
    weights.push(of_bytes(name, LIVE, &live_files(files)));
    for (name, limit, ends) in ALONE {
        let is_own = |path: &&String| {
            let mut ends = ends.iter();
            ends.any(|(start, ending)| path.starts_with(start) && path.ends_with(ending))
        };
        let own = files.keys().filter(is_own).cloned().collect();
        weights.push(of_bytes(name.into(), limit, &own));
    }
    let build = files
        .get(WORKER)
        .and_then(|script| Build::of_worker(script));
    let mut is_kept = false;
    for language in build.iter().flat_map(|build| &build.languages) {
        let paths = build.iter().flat_map(|build| build.paths(language));
        let name = format!("kept for use without a network, /{}", language.path);
        let mut kept = of_bytes(name, KEPT, &paths.collect());
        kept.files.clear();
        weights.push(kept);
        is_kept = true;
    }
    if !is_kept {
        let name = "kept for use without a network".to_owned();
        weights.push(of_bytes(name, KEPT, &BTreeSet::new()));
    }
    weights
}

/// Whether a file is a page that is read, in any language.
fn is_read(path: &str) -> bool {
    let folders = path.strip_suffix("/index.html").unwrap_or_default();
    folders
        .split('/')
        .any(|folder| matches!(folder, "learn" | "about"))
}

fn html(page: &str) -> String {
    format!("{page}index.html")
}

/// The scripts, style sheets and wasm files a page's head names.
fn linked(files: &Files, page: &str) -> BTreeSet<String> {
    let html = files.get(page).map(Vec::as_slice).unwrap_or_default();
    let html = String::from_utf8_lossy(html);
    let head = html.split("</head>").next().unwrap_or_default();
    let folder = format!("{BASE}/{FOLDER}/");
    let quoted = head.split('"').filter(|text| text.starts_with(&folder));
    let endings = ["js", "css", "wasm"];
    let code = quoted.filter(|text| endings.iter().any(|ending| has_ending(text, ending)));
    code.map(|text| text[BASE.len() + 1..].to_owned()).collect()
}

/// The files that bring the live pieces of an article to life.
fn live_files(files: &Files) -> BTreeSet<String> {
    let mut found: BTreeSet<String> = LIVE_FILES
        .iter()
        .filter_map(|name| named(files, name))
        .collect();
    // The module of loaders names the files of each part.
    let loaders = named(files, "app_split.js").and_then(|path| files.get(&path));
    let loaders = String::from_utf8_lossy(loaders.map(Vec::as_slice).unwrap_or_default());
    let list = loaders.split("part('live_pieces'").nth(1);
    let list = list.and_then(|rest| rest.split(']').next());
    for name in list.unwrap_or_default().split('\'') {
        found.extend(named(files, name).filter(|path| is_wasm(path)));
    }
    found
}

/// The built file that the code knows under a name.
fn named(files: &Files, name: &str) -> Option<String> {
    let (stem, ending) = name.rsplit_once('.')?;
    let is_it = |path: &&String| {
        let rest = path.strip_prefix(FOLDER)?.strip_prefix('/')?;
        let hash = rest.strip_prefix(stem)?.strip_prefix('-')?;
        let hash = hash.strip_suffix(ending)?.strip_suffix('.')?;
        (hash.len() == 8 && hash.bytes().all(|byte| byte.is_ascii_hexdigit())).then_some(())
    };
    files.keys().find(|path| is_it(path).is_some()).cloned()
}

fn is_wasm(path: &str) -> bool {
    has_ending(path, "wasm")
}

#[cfg(test)]
mod tests {
    use std::fmt::Write as _;

    use super::*;
    use crate::text::{Locale, Words as _};

    #[test]
    fn visitors_are_told_what_the_budget_allows() {
        let told = format!("{}.{} MB", KEPT / 1_000_000, KEPT % 1_000_000 / 100_000);
        for locale in Locale::ALL {
            let how = locale.offline().how.concat();
            assert!(how.contains(&told), "{told} in {}", locale.tag());
        }
    }

    /// A site whose pages need the files named, each of so many bytes.
    fn site(pages: &[(&str, &[&str])], sizes: &[(&str, usize)]) -> Files {
        let mut files = Files::new();
        for (page, needs) in pages {
            let mut links = String::new();
            for name in *needs {
                _ = write!(links, "<link href=\"{BASE}/_a/{name}\">");
            }
            let text = format!("<head>{links}</head><a href=\"{BASE}/_a/body.js\">");
            files.insert(html(page), text.into_bytes());
        }
        for (name, bytes) in sizes {
            files.insert(format!("_a/{name}"), vec![0; *bytes]);
        }
        files
    }

    fn weight(files: &Files, name: &str) -> Weight {
        weigh(files, |_, bytes| bytes.len())
            .into_iter()
            .find(|weight| weight.name.starts_with(name))
            .expect("a budget of that name")
    }

    #[test]
    fn a_first_visit_is_the_page_and_what_its_head_names() {
        let files = site(
            &[("", &["a.js", "b.wasm", "page.json"])],
            &[
                ("a.js", 10),
                ("b.wasm", 200),
                ("page.json", 3000),
                ("body.js", 9),
            ],
        );
        let html = files["index.html"].len();
        assert_eq!(weight(&files, "first visit to / ").amount, html + 210);
        assert_eq!(weight(&files, "wasm files of /").amount, 1);
    }

    #[test]
    fn the_limit_itself_is_within() {
        let of = |bytes: usize| {
            let limit = TOOLS[0].first_visit;
            let bare = site(&[("", &["a.wasm"])], &[]);
            let rest = limit - bare["index.html"].len();
            let files = site(&[("", &["a.wasm"])], &[("a.wasm", rest + bytes - 1)]);
            weight(&files, "first visit to / ").is_within()
        };
        assert!(of(0));
        assert!(of(1));
        assert!(!of(2));
    }

    #[test]
    fn a_hop_is_what_the_tool_before_did_not_need() {
        let files = site(
            &[
                ("", &["main.wasm", "page.wasm"]),
                ("compare/", &["main.wasm", "book.wasm"]),
            ],
            &[("main.wasm", 1000), ("page.wasm", 20), ("book.wasm", 300)],
        );
        // Of the ways to a tool the heaviest is told; a page that was not built shares nothing.
        assert_eq!(weight(&files, "/compare/ after").amount, 1300);
        assert_eq!(weight(&files, "/ after").amount, 1020);
    }

    #[test]
    fn the_heaviest_page_that_is_read_is_weighed_with_its_styles() {
        let mut files = site(&[], &[("learn-00000001.css", 200)]);
        let page = |words: usize| {
            let head = format!("<link href=\"{BASE}/_a/learn-00000001.css\"></head>");
            format!("{head}{}", "x".repeat(words)).into_bytes()
        };
        let (light, heavy) = (page(10), page(3_000));
        let amount = heavy.len() + 200;
        files.insert("learn/a/index.html".into(), light);
        files.insert("zh-hant/learn/b/index.html".into(), heavy);
        assert_eq!(weight(&files, "the heaviest page").amount, amount);
    }

    #[test]
    fn what_a_live_piece_brings_is_told_by_the_loaders() {
        let mut files = site(
            &[],
            &[
                ("live-00000001.js", 1),
                ("app_bg-00000002.wasm", 20),
                ("live_pieces-00000003.wasm", 300),
                ("own-00000004.wasm", 4_000),
                ("live-00000005.css", 50_000),
            ],
        );
        let loaders = "part('live_pieces',['live_pieces.wasm']);part('own',['own.wasm'])";
        files.insert("_a/app_split-00000006.js".into(), loaders.into());
        let amount = weight(&files, "live pieces").amount;
        assert_eq!(amount, 321 + loaders.len());
    }

    #[test]
    fn what_was_not_built_is_not_within() {
        let weights = weigh(&Files::new(), |_, _| 0);
        assert!(weights.iter().all(|weight| !weight.is_within()));
    }
}
