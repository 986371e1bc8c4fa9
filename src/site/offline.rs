//! The worker that keeps the site working without a network: what one build consists of, and `public/sw.js` with that in front of it.
//!
//! A build is known by a hash over its code, its data and its documents. Documents are drawn with [`MARK`] in the hash's place, since
//! they cannot hold a hash of themselves.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::{
    Files,
    assets::{FOLDER, has_ending, short_hash, squeeze_js},
    learn::search,
};
use crate::{
    text::Locale,
    ui::{
        data::file_name,
        route::{BASE, MODELS, Page, Route},
    },
};
use tokens::Encoding;

/// Stands in every document until the build's id is known.
pub const MARK: &str = "@build@";

/// Where the program's document without a page lies below its language: the worker answers with it where it has no page of its own.
pub const SHELL: &str = "shell/";

/// Where other apps post what people share with this one. Only the worker takes it.
pub const SHARE: &str = "share/";

/// The worker's file, and its template among the built files.
pub const WORKER: &str = "sw.js";

/// Files besides the code that every page shows.
const SHOWN: [&str; 1] = ["icon.svg"];

/// What one build consists of, as the worker reads it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Build {
    /// The same for the same files, in every document as `data-build`.
    pub id: String,
    /// The day of the newest price, such as `2026-11-26`.
    pub prices: String,
    /// What is kept for everybody weighs on its way, vocabularies apart: code, and every language's data.
    pub bytes: usize,
    /// See [`SHARE`].
    pub share: String,
    /// The folder of the models' pages, below a language: the program draws those too.
    pub models: String,
    /// Code and data that all languages share, by path below the site's root.
    pub code: Vec<String>,
    /// What each language has of its own, the default one first.
    pub languages: Vec<Language>,
    /// The vocabularies, the one that the calculator begins with first.
    pub vocabularies: Vec<Vocabulary>,
}

/// A language's documents and data.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Language {
    /// How its paths begin: empty or such as `zh-hant/`.
    pub path: String,
    /// The paths of its data, and the address of [`SHELL`], from which the program draws every page of a tool.
    pub files: Vec<String>,
    /// The addresses of the tools' documents, which are there sooner: kept for those who have had a page of this language open.
    pub pages: Vec<String>,
    /// What is read in it, such as articles, and what they are searched by: kept for the same people, and nothing draws it otherwise.
    pub reading: Vec<String>,
    /// What the last two weigh on their way.
    pub bytes: usize,
}

/// A vocabulary table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Vocabulary {
    /// The encoding that it is named after.
    pub id: String,
    /// Its path below the site's root.
    pub path: String,
    /// Its size.
    pub bytes: usize,
}

/// The id of a build of these documents, in which [`MARK`] stands, and of files of these names, which are those of their contents.
pub fn id(documents: &Files, names: &str, template: &[u8]) -> String {
    let mut all = names.as_bytes().to_vec();
    all.extend_from_slice(template);
    for html in documents.values() {
        all.extend_from_slice(short_hash(html).as_bytes());
    }
    short_hash(&all)
}

/// Puts the build's id where [`MARK`] stands.
pub fn name_build(documents: &mut Files, id: &str) {
    for html in documents.values_mut() {
        let text = String::from_utf8_lossy(html).replace(MARK, id);
        *html = text.into_bytes();
    }
}

/// The folder of a language's documents.
pub fn folder(locale: Locale) -> String {
    locale
        .segment()
        .map(|segment| format!("{segment}/"))
        .unwrap_or_default()
}

/// The addresses, below the root, of the documents that are kept as they are: those of the site's map, what is read, and [`SHELL`], from
/// which the program draws all others. Of those there is one for each model.
pub fn kept(documents: &Files) -> Vec<String> {
    let addresses = documents.keys().filter_map(|path| {
        let address = path.strip_suffix("index.html")?;
        let is_shell = Locale::ALL
            .into_iter()
            .any(|locale| address == format!("{}{SHELL}", folder(locale)));
        let page = Route::of(&format!("{BASE}/{address}")).page;
        let is_on_the_map = matches!(page, Page::Reading(_)) || page.row().is_some();
        (is_shell || is_on_the_map).then(|| address.to_owned())
    });
    addresses.collect()
}

/// What the final `files` consist of; `kept` are the addresses of the documents that are kept, below the root. `weight` tells what a
/// file weighs on its way.
pub fn build(
    files: &Files,
    id: &str,
    prices: String,
    kept: &[String],
    addresses: &[(Encoding, String)],
    weight: impl Fn(&str) -> usize,
) -> Build {
    let data_of = |name: &str| {
        let (stem, ending) = name.rsplit_once('.').unwrap_or_default();
        let start = format!("{FOLDER}/{stem}-");
        let own = files
            .keys()
            .filter(move |path| path.starts_with(&start) && path.ends_with(&format!(".{ending}")));
        own.cloned().collect::<Vec<_>>()
    };
    let languages: Vec<Language> = Locale::ALL
        .into_iter()
        .map(|locale| {
            let path = folder(locale);
            let is_own = |address: &&String| {
                let mut others = Locale::ALL.into_iter().filter_map(Locale::segment);
                let other = others.find(|segment| address.starts_with(&format!("{segment}/")));
                other == locale.segment()
            };
            let is_read = |address: &String| {
                let route = Route::of(&format!("{BASE}/{address}"));
                matches!(route.page, Page::Reading(_))
            };
            let own = kept.iter().filter(is_own).cloned();
            let (read, own): (Vec<String>, Vec<String>) = own.partition(is_read);
            let is_shell = |address: &String| *address == format!("{path}{SHELL}");
            let (shell, pages): (Vec<String>, Vec<String>) = own.into_iter().partition(is_shell);
            let mut files = data_of(&file_name(locale));
            files.extend(shell);
            let mut reading = data_of(&search::file_name(locale));
            reading.extend(read);
            let documents = pages.iter().chain(&reading);
            let bytes = documents.map(|path| weight(&file_of(path))).sum();
            Language {
                path,
                files,
                pages,
                reading,
                bytes,
            }
        })
        .collect();
    let of_languages: BTreeSet<&String> = languages
        .iter()
        .flat_map(|own| own.files.iter().chain(&own.reading))
        .collect();
    let in_folder = |path: &&String| {
        path.starts_with(&format!("{FOLDER}/"))
            && !has_ending(path, "br")
            && !has_ending(path, "gz")
            && !of_languages.contains(path)
    };
    let code: Vec<String> = files
        .keys()
        .filter(in_folder)
        .cloned()
        .chain(SHOWN.map(String::from))
        .collect();
    let mut vocabularies: Vec<Vocabulary> = Vec::new();
    for (_, address) in addresses {
        let path = address[BASE.len()..].trim_start_matches('/').to_owned();
        let id = path
            .trim_start_matches("v/")
            .rsplit_once('-')
            .map_or("", |(id, _)| id);
        if !vocabularies.iter().any(|other| other.path == path) {
            vocabularies.push(Vocabulary {
                id: id.to_owned(),
                bytes: files.get(&path).map_or(0, Vec::len),
                path,
            });
        }
    }
    let mut build = Build {
        id: id.to_owned(),
        prices,
        bytes: 0,
        share: SHARE.to_owned(),
        models: MODELS.to_owned(),
        code,
        languages,
        vocabularies,
    };
    let files = build.languages.iter().flat_map(|own| &own.files);
    let files = build.code.iter().chain(files);
    build.bytes = files.map(|path| weight(&file_of(path))).sum();
    build
}

/// The file of an address or path below the root.
fn file_of(path: &str) -> String {
    if path.is_empty() || path.ends_with('/') {
        format!("{path}index.html")
    } else {
        path.to_owned()
    }
}

impl Build {
    /// The files that are kept for somebody who reads a language, vocabularies apart; of a document that of its file.
    pub fn paths(&self, read: &Language) -> BTreeSet<String> {
        let all = self.languages.iter().flat_map(|own| &own.files);
        let all = self.code.iter().chain(all);
        let all = all.chain(&read.pages).chain(&read.reading);
        all.map(|path| file_of(path)).collect()
    }

    /// The worker's script: the build's list, then what works with it.
    ///
    /// # Errors
    /// Never: the list holds texts and numbers only.
    pub fn worker(&self, template: &[u8]) -> Result<Vec<u8>, serde_json::Error> {
        let list = serde_json::to_string(self)?;
        let template = squeeze_js(&String::from_utf8_lossy(template));
        Ok(format!("{BEGIN}{list};\n{template}").into_bytes())
    }

    /// Reads the list back from a worker's script.
    pub fn of_worker(script: &[u8]) -> Option<Self> {
        let text = std::str::from_utf8(script).ok()?;
        let list = text.lines().next()?.strip_prefix(BEGIN)?;
        serde_json::from_str(list.strip_suffix(';')?).ok()
    }
}

/// How a worker's script begins.
const BEGIN: &str = "const BUILD = ";

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::route::PAGES;

    fn files(paths: &[&str]) -> Files {
        let own = |path: &&str| ((*path).to_owned(), path.as_bytes().to_vec());
        paths.iter().map(own).collect()
    }

    fn example() -> Build {
        let files = files(&[
            "_a/app-00000001.js",
            "_a/app-00000001.js.br",
            "_a/page-00000002.json",
            "_a/page.zh-hant-00000003.json",
            "_a/page-00000004.wasm",
            "icon.svg",
            "v/o200k_base-00000005.tokz",
        ]);
        let kept = [
            "",
            "compare/",
            "learn/what-is-a-token/",
            "shell/",
            "zh-hant/",
            "zh-hant/compare/",
            "zh-hant/shell/",
        ]
        .map(String::from);
        let address = |encoding| (encoding, format!("{BASE}/v/o200k_base-00000005.tokz"));
        let addresses = [Encoding::O200kBase, Encoding::O200kHarmony].map(address);
        build(
            &files,
            "1234abcd",
            "2026-11-26".into(),
            &kept,
            &addresses,
            |_| 10,
        )
    }

    #[test]
    fn each_language_has_its_documents_and_its_data_and_all_share_the_rest() {
        let build = example();
        let texts = |files: &[String]| files.join(" ");
        assert_eq!(
            texts(&build.code),
            "_a/app-00000001.js _a/page-00000004.wasm icon.svg"
        );
        assert_eq!(build.languages[0].path, "");
        assert_eq!(
            texts(&build.languages[0].files),
            "_a/page-00000002.json shell/"
        );
        assert_eq!(texts(&build.languages[0].pages), " compare/");
        assert_eq!(build.languages[1].path, "zh-hant/");
        assert_eq!(
            texts(&build.languages[1].files),
            "_a/page.zh-hant-00000003.json zh-hant/shell/"
        );
        assert_eq!(
            texts(&build.languages[1].pages),
            "zh-hant/ zh-hant/compare/"
        );
        // Seven files of ten bytes, and besides what only those need who read one language.
        assert_eq!(build.bytes, 70);
        let [english, chinese] = <&[Language; 2]>::try_from(&build.languages[..]).expect("two");
        assert_eq!(texts(&english.reading), "learn/what-is-a-token/");
        assert_eq!((english.bytes, chinese.bytes), (30, 20));
        assert_eq!(build.paths(english).len(), 10);
        assert_eq!(build.paths(chinese).len(), 9);
    }

    #[test]
    fn every_page_of_the_map_is_kept_and_none_of_those_there_are_hundreds_of() {
        let mut documents = files(&[
            "404.html",
            "zh-hant/404.html",
            "shell/index.html",
            "zh-hant/shell/index.html",
            "learn/what-is-a-token/index.html",
            "zh-hant/learn/index.html",
            "models/openai/gpt-6-sol/index.html",
            "zh-hant/models/openai/gpt-6-sol/index.html",
            "compare/one-vs-other/index.html",
        ]);
        let mut expected = vec![
            "learn/what-is-a-token/",
            "shell/",
            "zh-hant/learn/",
            "zh-hant/shell/",
        ];
        let pages: Vec<String> = Locale::ALL
            .into_iter()
            .flat_map(|locale| PAGES.iter().map(move |row| Route::new(locale, row.page)))
            .map(|route| route.path()[BASE.len() + 1..].to_owned())
            .collect();
        for address in &pages {
            documents.insert(format!("{address}index.html"), Vec::new());
        }
        expected.extend(pages.iter().map(String::as_str));
        expected.sort_unstable();
        let mut kept = kept(&documents);
        kept.sort_unstable();
        assert_eq!(kept, expected);
    }

    #[test]
    fn a_table_of_two_encodings_is_one_file() {
        let [table] = <[Vocabulary; 1]>::try_from(example().vocabularies).expect("one table");
        assert_eq!((table.id.as_str(), table.bytes), ("o200k_base", 26));
    }

    #[test]
    fn the_list_is_read_back_from_the_script() {
        let build = example();
        let script = build.worker(b"// why\nwork();\n").expect("a script");
        assert!(script.ends_with(b";\nwork();\n"));
        assert_eq!(Build::of_worker(&script), Some(build));
        assert_eq!(Build::of_worker(b"work();"), None);
    }

    #[test]
    fn a_build_is_known_by_its_documents_its_files_and_its_worker() {
        let documents = |text: &str| Files::from([("index.html".into(), text.into())]);
        let first = id(&documents("a @build@"), "app.js:1", b"work()");
        assert_eq!(first, id(&documents("a @build@"), "app.js:1", b"work()"));
        assert_ne!(first, id(&documents("b @build@"), "app.js:1", b"work()"));
        assert_ne!(first, id(&documents("a @build@"), "app.js:2", b"work()"));
        assert_ne!(first, id(&documents("a @build@"), "app.js:1", b"rest()"));
        let mut named = documents("<html data-build=\"@build@\">");
        name_build(&mut named, &first);
        let html = String::from_utf8_lossy(&named["index.html"]).into_owned();
        assert_eq!(html, format!("<html data-build=\"{first}\">"));
    }
}
