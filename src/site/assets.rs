//! The versioned folder: final bytes of the code files, named after their own hash.

use std::{collections::BTreeMap, fmt::Write as _};

use sha2::{Digest as _, Sha256};

use super::Files;
use crate::ui::route::ProgramId;

/// Style sheets of every program, in cascade order.
const FRAME_STYLES: [&str; 3] = ["base.css", "frame.css", "prose.css"];

/// A program's own style sheets, which follow those of the frame. Each program's are joined into one file.
const fn styles(program: ProgramId) -> &'static [&'static str] {
    match program {
        ProgramId::Page => &[
            "calculator.css",
            "picker.css",
            "workload.css",
            "token-view.css",
            "cost-table.css",
        ],
        ProgramId::Book => &[
            "tools.css",
            "picker.css",
            "book.css",
            "compare-more.css",
            "chart.css",
        ],
        ProgramId::Models => &["tools.css", "book.css", "changes.css", "chart.css"],
        ProgramId::Scenarios => &["tools.css", "picker.css", "scenarios.css", "chart.css"],
        ProgramId::Billing => &["tools.css", "picker.css", "billing.css", "chart.css"],
    }
}

/// Built files that belong into the versioned folder, because they import or fetch one another; those of the programs come besides.
const CODE: [&str; 5] = [
    "boot.js",
    "theme.js",
    "worker.js",
    "worker_bg.wasm",
    "tokenizer.js",
];

/// A file the bundler should have produced is not there.
#[derive(Debug, thiserror::Error)]
#[error("built file {name:?} is missing: run the whole build with `cargo xtask build`")]
pub struct MissingFile {
    /// The file's name.
    pub name: String,
}

/// Takes the code files and style sheets out of what the bundler built and puts them, with the `data` files, into `_a/<hash>/`.
/// Returns the folder's path without slashes at its ends, and its files.
///
/// # Errors
/// When the bundler did not build one of them.
pub fn version(built: &mut Files, data: Files) -> Result<(String, Files), MissingFile> {
    let mut folder = Files::new();
    let mut take = |name: &str| {
        built
            .remove(name)
            .ok_or_else(|| MissingFile { name: name.into() })
    };
    for name in CODE {
        folder.insert(name.into(), take(name)?);
    }
    let mut sheets = BTreeMap::new();
    for program in ProgramId::ALL {
        for ending in [".js", "_bg.wasm"] {
            let name = format!("{}{ending}", program.id());
            let bytes = take(&name)?;
            folder.insert(name, bytes);
        }
        let mut style = Vec::new();
        for name in FRAME_STYLES.iter().chain(styles(program)) {
            if !sheets.contains_key(name) {
                sheets.insert(name, squeeze_css(&String::from_utf8_lossy(&take(name)?)));
            }
            style.extend_from_slice(sheets[name].as_bytes());
        }
        folder.insert(format!("{}.css", program.id()), style);
    }
    folder.extend(data);

    let mut hasher = Sha256::new();
    for (name, bytes) in &folder {
        hasher.update(name.as_bytes());
        hasher.update(bytes.len().to_le_bytes());
        hasher.update(bytes);
    }
    let dir = format!("_a/{}", &hex(&hasher.finalize())[..12]);
    let files = folder
        .into_iter()
        .map(|(name, bytes)| (format!("{dir}/{name}"), bytes))
        .collect();
    Ok((dir, files))
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

/// Drops comments and line indentation. Our sheets hold no string with `/*` in it; what remains is left to compression.
fn squeeze_css(css: &str) -> String {
    let mut without_comments = String::with_capacity(css.len());
    let mut rest = css;
    while let Some((before, comment)) = rest.split_once("/*") {
        without_comments.push_str(before);
        rest = comment.split_once("*/").map_or("", |(_, after)| after);
    }
    without_comments.push_str(rest);
    let lines = without_comments
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty());
    lines.flat_map(|line| [line, "\n"]).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn css_loses_comments_and_indentation_and_nothing_else() {
        assert_eq!(
            squeeze_css("/* a */\na {\n  color: red; /* why */\n}\n"),
            "a {\ncolor: red;\n}\n"
        );
    }

    #[test]
    fn another_byte_is_another_folder() {
        let built = || -> Files {
            let programs = ProgramId::ALL.into_iter().flat_map(|program| {
                let code = [".js", "_bg.wasm"].map(|ending| format!("{}{ending}", program.id()));
                let sheets = styles(program).iter().map(|name| (*name).to_owned());
                code.into_iter().chain(sheets)
            });
            let shared = CODE.iter().chain(&FRAME_STYLES);
            programs
                .chain(shared.map(|name| (*name).to_owned()))
                .map(|name| (name.clone(), name.into_bytes()))
                .collect()
        };
        let dir = |json: &[u8]| {
            let data = Files::from([("page.json".to_owned(), json.to_vec())]);
            version(&mut built(), data).expect("all files are there").0
        };
        assert_eq!(dir(b"{}"), dir(b"{}"));
        assert_ne!(dir(b"{}"), dir(b"[]"));
    }

    #[test]
    fn a_missing_file_is_named() {
        let error = version(&mut Files::new(), Files::new()).expect_err("nothing was built");
        assert_eq!(error.name, "boot.js");
    }
}
