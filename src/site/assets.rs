//! The built files under their final names: each is named after its own content, so that it can be kept for ever and a change of one
//! is no reason to fetch another.

use std::{collections::BTreeMap, fmt::Write as _};

use sha2::{Digest as _, Sha256};

use super::{
    Files,
    styles::{self, MEDIA},
};
use crate::ui::{route::ProgramId, site_map::site_map};

/// The folder of everything that is named after its content.
pub use crate::ui::served::FOLDER;

/// Style sheets of the frame around every page, in cascade order: one file, worn by all pages.
const FRAME_STYLES: [&str; 3] = ["base.css", "frame.css", "prose.css"];

/// The style sheet of pages that are read.
const LEARN: &str = "learn.css";

/// The live pieces of articles: worn by pages that have some.
const LIVE: &str = "live.css";

/// What paper looks like: a file of its own, for which no page waits.
pub const PRINT: &str = "print.css";

/// A tool's own style sheets.
macro_rules! styles {
    (
        tools { $($tool:ident $part:ident $program:path, $ports:ident, $data:literal, $styles:expr, $page_of:literal $first:literal $hop:literal;)* }
        pages { $($pages:tt)* }
    ) => {
        /// A tool's own style sheets, which follow those of the frame. Each tool's are joined into one file.
        const fn styles_of(tool: ProgramId) -> &'static [&'static str] {
            match tool {
                $(ProgramId::$tool => &$styles,)*
            }
        }
    };
}

site_map!(styles);

/// Every style sheet that all pages together wear on a screen, in cascade order: for pages that all draw in one document.
pub fn screen_sheets() -> Vec<&'static str> {
    let mut all = FRAME_STYLES.to_vec();
    for tool in ProgramId::ALL {
        for name in styles_of(tool) {
            if !all.contains(name) {
                all.push(name);
            }
        }
    }
    all
}

/// Files without which nothing runs.
const CODE: [&str; 15] = [
    "app.js",
    "app_bg.wasm",
    "boot.js",
    "documents.js",
    "documents_bg.wasm",
    "frame.js",
    "learn.js",
    "live.js",
    "offline.js",
    "parts.js",
    "theme.js",
    "tokenizer.js",
    "translated.js",
    "worker.js",
    "worker_bg.wasm",
];

/// What was built cannot be served.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
pub enum AssetError {
    /// A file the build should have produced is not there.
    #[error("built file {0:?} is missing: run the whole build with `cargo xtask build`")]
    Missing(String),
    /// Modules that import one another in a circle cannot be named after their content.
    #[error("these modules import one another in a circle: {}", .0.join(", "))]
    Circle(Vec<String>),
    /// A style sheet that cannot be read.
    #[error("style/{name} is no CSS: {problem}")]
    Style {
        /// The file.
        name: String,
        /// What is wrong, and where.
        problem: String,
    },
}

/// The hash in the name of each built file, by the name the code knows the file under.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Names(BTreeMap<String, String>);

impl Names {
    /// Each file's path below the site's root.
    pub fn paths(&self) -> BTreeMap<String, String> {
        let path = |(name, hash): (&String, &String)| (name.clone(), path(name, hash));
        self.0.iter().map(path).collect()
    }

    /// What `public/parts.js` reads from the document: the files that the program asks for by name, each with its hash.
    pub fn asked_for(&self) -> String {
        let is_asked_for = |name: &str| match name.rsplit_once('.') {
            Some((stem, "wasm")) => !matches!(stem, "documents_bg" | "worker_bg"),
            Some((stem, "css")) => !matches!(stem, "frame" | "learn" | "live" | "print"),
            // What articles are searched by is named where it is searched.
            Some((stem, "json")) => !stem.starts_with("search"),
            _ => name == "tokenizer.js",
        };
        let mut list = String::new();
        for (name, hash) in self.0.iter().filter(|(name, _)| is_asked_for(name)) {
            let space = if list.is_empty() { "" } else { " " };
            _ = write!(list, "{space}{name}:{hash}");
        }
        list
    }
}

/// Takes scripts, wasm and style sheets out of what was `built` and gives them, with the `data` files, their final names. What a
/// module imports is written into it by its final name first.
///
/// # Errors
/// When something was not built, or modules import one another in a circle.
pub fn name_all(built: &mut Files, data: Files) -> Result<(Names, Files), AssetError> {
    let mut files = data;
    files.extend(sheets(built)?);
    let mut scripts = BTreeMap::new();
    for name in CODE {
        if !built.contains_key(name) {
            return Err(AssetError::Missing(name.into()));
        }
    }
    let is_code =
        |name: &String| !name.contains('/') && (has_ending(name, "js") || has_ending(name, "wasm"));
    let code: Vec<String> = built.keys().filter(|name| is_code(name)).cloned().collect();
    for name in code {
        let bytes = built.remove(&name).unwrap_or_default();
        if has_ending(&name, "js") {
            scripts.insert(name, squeeze_js(&String::from_utf8_lossy(&bytes)));
        } else {
            files.insert(name, bytes);
        }
    }

    let mut names = Names::default();
    let mut done = Files::new();
    for (name, bytes) in files {
        give_name(&mut names, &mut done, name, bytes);
    }
    while !scripts.is_empty() {
        let waits = |text: &str| {
            let mut others = scripts.keys();
            others.any(|other| quoted(other).iter().any(|name| text.contains(name)))
        };
        let ready: Vec<String> = scripts
            .iter()
            .filter(|(_, text)| !waits(text))
            .map(|(name, _)| name.clone())
            .collect();
        if ready.is_empty() {
            return Err(AssetError::Circle(scripts.into_keys().collect()));
        }
        for name in ready {
            let text = scripts.remove(&name).unwrap_or_default();
            let bytes = with_final_names(text, &names).into_bytes();
            give_name(&mut names, &mut done, name, bytes);
        }
    }
    Ok((names, done))
}

/// The frame's style sheet and each tool's.
fn sheets(built: &mut Files) -> Result<Files, AssetError> {
    let mut take = |name: &str| match built.remove(name) {
        Some(css) => Ok(String::from_utf8_lossy(&css).into_owned()),
        None => Err(AssetError::Missing(name.to_owned())),
    };
    let media = take(MEDIA)?;
    let mut minified = BTreeMap::new();
    let mut joined = |parts: &[&str]| {
        let mut sheet = Vec::new();
        for name in parts {
            if !minified.contains_key(*name) {
                let css = styles::minified(&media, &take(name)?).map_err(|problem| {
                    let name = (*name).to_owned();
                    AssetError::Style { name, problem }
                })?;
                minified.insert((*name).to_owned(), css);
            }
            sheet.extend_from_slice(minified[*name].as_bytes());
        }
        Ok(sheet)
    };
    let mut sheets = Files::from([
        ("frame.css".to_owned(), joined(&FRAME_STYLES)?),
        (LEARN.to_owned(), joined(&[LEARN])?),
        (LIVE.to_owned(), joined(&[LIVE])?),
        (PRINT.to_owned(), joined(&[PRINT])?),
    ]);
    for tool in ProgramId::ALL {
        sheets.insert(format!("{}.css", tool.id()), joined(styles_of(tool))?);
    }
    Ok(sheets)
}

fn give_name(names: &mut Names, done: &mut Files, name: String, bytes: Vec<u8>) {
    let hash = short_hash(&bytes);
    done.insert(path(&name, &hash), bytes);
    names.0.insert(name, hash);
}

fn path(name: &str, hash: &str) -> String {
    format!("{FOLDER}/{}", with_hash(name, hash))
}

/// `page.zh-hant.json` and `1a2b3c4d` give `page.zh-hant-1a2b3c4d.json`, as in `public/parts.js`.
fn with_hash(name: &str, hash: &str) -> String {
    match name.rsplit_once('.') {
        Some((stem, ending)) => format!("{stem}-{hash}.{ending}"),
        None => format!("{name}-{hash}"),
    }
}

/// How a module names a file beside it.
fn quoted(name: &str) -> [String; 2] {
    [format!("'./{name}'"), format!("\"./{name}\"")]
}

fn with_final_names(mut script: String, names: &Names) -> String {
    for (name, hash) in &names.0 {
        for quoted_name in quoted(name) {
            if script.contains(&quoted_name) {
                let quote = &quoted_name[..1];
                let new = format!("{quote}./{}{quote}", with_hash(name, hash));
                // A key of an object is the name that the wasm itself imports under: it stays.
                let key = format!("{quoted_name}:");
                let kept = script
                    .split(&key)
                    .map(|part| part.replace(&quoted_name, &new));
                script = kept.collect::<Vec<_>>().join(&key);
            }
        }
    }
    script
}

pub(super) fn has_ending(name: &str, ending: &str) -> bool {
    name.rsplit_once('.').is_some_and(|(_, own)| own == ending)
}

/// The first eight hexadecimal digits of the SHA-256 of `bytes`: enough to tell versions of one file apart.
pub fn short_hash(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))[..8].to_owned()
}

pub(super) fn hex(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(2 * bytes.len());
    for byte in bytes {
        _ = write!(text, "{byte:02x}");
    }
    text
}

/// Drops the lines that are comments, and indentation. No script of ours has a text that goes on in another line, and none that the
/// compilers write; an odd number of backticks in a line would begin one, and such a script stays as it is.
pub(super) fn squeeze_js(script: &str) -> String {
    let is_odd = |line: &str| line.matches('`').count() % 2 == 1;
    if script.lines().any(is_odd) {
        return script.to_owned();
    }
    let mut kept = String::with_capacity(script.len());
    let mut is_comment = false;
    for line in script.lines().map(str::trim) {
        is_comment |= line.starts_with("/*");
        if !is_comment && !line.is_empty() && !line.starts_with("//") {
            kept.push_str(line);
            kept.push('\n');
        }
        is_comment &= !line.ends_with("*/");
    }
    kept
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn scripts_lose_lines_of_comments_and_indentation_and_nothing_else() {
        assert_eq!(
            squeeze_js(
                "// why\n/** What. */\nexport const a = 'b'; // here\n/*\n * long\n */\n\n  a();\n"
            ),
            "export const a = 'b'; // here\na();\n"
        );
        let over_two_lines = "const a = `b\n  // c`;\n";
        assert_eq!(squeeze_js(over_two_lines), over_two_lines);
    }

    /// A build whose files hold what their imports are.
    fn built() -> Files {
        let own = |name: &str| {
            let text = if has_ending(name, "css") {
                // A rule that is another for each sheet.
                format!(".{} {{ order: 1 }}", name.replace('.', "-"))
            } else {
                name.to_owned()
            };
            (name.to_owned(), text.into_bytes())
        };
        let tools = ProgramId::ALL.into_iter();
        let sheets = tools.flat_map(|tool| styles_of(tool).iter().copied());
        let names = CODE
            .into_iter()
            .chain(FRAME_STYLES)
            .chain([LEARN, LIVE, PRINT, MEDIA])
            .chain(sheets);
        let mut files: Files = names.map(own).collect();
        files.extend(["app_split.js", "billing.wasm", "page.wasm"].map(own));
        for (name, imports) in [
            (
                "boot.js",
                "import './app.js'; import './frame.js'; import './parts.js'; import './translated.js'",
            ),
            ("frame.js", "import('./offline.js')"),
            ("learn.js", "import './frame.js'"),
            (
                "app.js",
                "import \"./app_split.js\"; import \"./parts.js\"; import \"./translated.js\"",
            ),
            (
                "app_split.js",
                "import './parts.js'; ['page.wasm', 'billing.wasm']",
            ),
            (
                "tokenizer.js",
                "import './worker.js'; './worker_bg.wasm'; import('./documents.js'); './documents_bg.wasm'",
            ),
        ] {
            files.insert(name.into(), imports.into());
        }
        files
    }

    fn data(json: &str) -> Files {
        Files::from([("page.json".to_owned(), json.as_bytes().to_vec())])
    }

    /// The names the code knows, of the files whose final name is another after a change.
    #[track_caller]
    fn check_changed(change: impl FnOnce(&mut Files, &mut Files), expected: &[&str]) {
        let (mut files, mut json) = (built(), data("{}"));
        let (before, _) = name_all(&mut files.clone(), json.clone()).expect("all files are there");
        change(&mut files, &mut json);
        let (after, _) = name_all(&mut files, json).expect("all files are there");
        assert_eq!(before.0.len(), after.0.len());
        let changed: Vec<&str> = before
            .0
            .iter()
            .filter(|(name, hash)| after.0.get(*name) != Some(hash))
            .map(|(name, _)| name.as_str())
            .collect();
        assert_eq!(changed, expected);
    }

    #[test]
    fn one_byte_changes_the_name_of_its_file_and_of_what_imports_it() {
        let flip = |files: &mut Files, name: &str| files.get_mut(name).expect("a file")[0] ^= 1;
        check_changed(|_, data| flip(data, "page.json"), &["page.json"]);
        check_changed(|files, _| flip(files, "billing.wasm"), &["billing.wasm"]);
        let recolour = |files: &mut Files, name: &str| {
            files.insert(name.into(), b"a { order: 2 }".to_vec());
        };
        check_changed(|files, _| recolour(files, "billing.css"), &["billing.css"]);
        check_changed(|files, _| flip(files, "app_bg.wasm"), &["app_bg.wasm"]);
        check_changed(
            |files, _| flip(files, "worker_bg.wasm"),
            &["tokenizer.js", "worker_bg.wasm"],
        );
        check_changed(
            |files, _| flip(files, "parts.js"),
            &["app.js", "app_split.js", "boot.js", "parts.js"],
        );
        check_changed(
            |files, _| flip(files, "translated.js"),
            &["app.js", "boot.js", "translated.js"],
        );
        check_changed(
            |files, _| flip(files, "offline.js"),
            &["boot.js", "frame.js", "learn.js", "offline.js"],
        );
        check_changed(|_, _| (), &[]);
    }

    #[test]
    fn what_a_module_imports_is_named_in_it_by_a_file_that_is_there() {
        let (names, files) = name_all(&mut built(), data("{}")).expect("all files are there");
        let paths = names.paths();
        let boot = &files[&paths["boot.js"]];
        let app = paths["app.js"].strip_prefix("_a/").expect("the folder");
        assert!(String::from_utf8_lossy(boot).contains(&format!("'./{app}'")));
        let hashes: BTreeSet<_> = names.0.values().collect();
        assert_eq!(hashes.len(), files.len());
    }

    #[test]
    fn the_name_under_which_wasm_imports_a_module_stays() {
        let mut files = built();
        let app = b"import * as loaders from './app_split.js';\nconst imports = { './app_split.js': loaders };".to_vec();
        files.insert("app.js".into(), app);
        let (names, files) = name_all(&mut files, data("{}")).expect("all files are there");
        let paths = names.paths();
        let split = paths["app_split.js"]
            .strip_prefix("_a/")
            .expect("the folder");
        let app = String::from_utf8_lossy(&files[&paths["app.js"]]);
        assert_eq!(
            app.trim_end(),
            format!(
                "import * as loaders from './{split}';\nconst imports = {{ './app_split.js': loaders }};"
            )
        );
    }

    #[test]
    fn the_program_is_told_of_what_it_asks_for_and_of_nothing_else() {
        let (names, _) = name_all(&mut built(), data("{}")).expect("all files are there");
        let list = names.asked_for();
        let told: Vec<&str> = list
            .split(' ')
            .filter_map(|file| file.split(':').next())
            .collect();
        assert_eq!(
            told,
            [
                "about.css",
                "app_bg.wasm",
                "billing.css",
                "billing.wasm",
                "book.css",
                "models.css",
                "page.css",
                "page.json",
                "page.wasm",
                "scenarios.css",
                "tokenizer.js",
                "usage.css",
            ]
        );
    }

    #[test]
    fn a_missing_file_is_named() {
        let without = |name: &str| {
            let mut files = built();
            files.remove(name);
            name_all(&mut files, Files::new()).expect_err("it is missing")
        };
        for name in ["boot.js", "base.css"] {
            assert_eq!(without(name), AssetError::Missing(name.into()));
        }
    }

    #[test]
    fn modules_in_a_circle_are_named() {
        let mut files = built();
        files.insert("parts.js".into(), b"import './app.js'".to_vec());
        let error = name_all(&mut files, Files::new()).expect_err("they import one another");
        let names = ["app.js", "app_split.js", "boot.js", "parts.js"];
        assert_eq!(error, AssetError::Circle(names.map(String::from).to_vec()));
    }
}
