//! The notices of the packages that are compiled into what visitors download: made of the lock file, for `third-party.txt`.
//!
//! The licences of most packages ask that their words go with every copy. What cargo resolves for the browser is what is listed: no list is
//! kept by hand.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

use anyhow::{Context, Result, ensure};

use crate::compile::WASM_TARGET;
use crate::process;
/// The file's name in the site.
pub const FILE: &str = "third-party.txt";

/// How the files begin whose words go with a package, in lower case.
const NOTICES: [&str; 5] = ["licen", "copying", "copyright", "notice", "unlicense"];

/// What stands at the top of the file.
const LEAD: &str = "Tokentally is made of its own code and of the packages below, which are compiled into the program that your browser \
downloads.\nThe packages come first, each with its licence; the words of the licences, each once, follow.\n";

/// A package of somebody else.
struct Package {
    name: String,
    version: String,
    licence: String,
    repository: String,
}

/// The notices of everything that is compiled for the browser.
pub fn all() -> Result<String> {
    let mut tree = process::cargo();
    tree.args(["tree", "--locked", "--package", "tokentally"]);
    tree.args(["--package", "worker", "--edges", "normal,no-proc-macro"]);
    tree.args(["--features", "tokentally/browser,worker/browser"]);
    tree.args(["--target", WASM_TARGET, "--prefix", "none"]);
    tree.args(["--format", "{p}|{l}|{r}"]);
    let tree = process::output(&mut tree).context("cargo cannot list the packages")?;
    let packages = packages(&tree);
    let sources = sources()?;
    let mut texts: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let mut list = String::new();
    for package in &packages {
        let Package {
            name,
            version,
            licence,
            repository,
        } = package;
        _ = writeln!(list, "{name} {version}: {licence}\n  {repository}");
        let folder = format!("{name}-{version}");
        let own = sources.iter().map(|source| source.join(&folder));
        let own = own.filter(|folder| folder.is_dir()).take(1);
        for text in own.map(|folder| notices(&folder)) {
            for text in text? {
                let users = texts.entry(text).or_default();
                users.push(format!("{name} {version}"));
            }
        }
    }
    ensure!(!texts.is_empty(), "no package has a licence");
    let mut all = format!("{LEAD}\n{list}");
    for (text, users) in texts {
        _ = write!(
            all,
            "\n\n{}\n{}\n\n{text}\n",
            "-".repeat(72),
            users.join(", ")
        );
    }
    Ok(all)
}

/// The packages of cargo's list in the order of their names; those of this repository are left out.
fn packages(tree: &str) -> Vec<Package> {
    let mut packages: BTreeMap<(String, String), Package> = BTreeMap::new();
    for line in tree.lines() {
        let mut fields = line.trim_end_matches(" (*)").split('|');
        let (Some(package), Some(licence), Some(repository)) =
            (fields.next(), fields.next(), fields.next())
        else {
            continue;
        };
        let mut words = package.split(' ');
        let (Some(name), Some(version)) = (words.next(), words.next()) else {
            continue;
        };
        // A package that lies in a folder is ours; what cargo says of one that writes code is not.
        if words.any(|word| word.starts_with("(/")) {
            continue;
        }
        let version = version.trim_start_matches('v').to_owned();
        packages.insert(
            (name.to_owned(), version.clone()),
            Package {
                name: name.to_owned(),
                version,
                licence: licence.to_owned(),
                repository: repository.to_owned(),
            },
        );
    }
    packages.into_values().collect()
}

/// Where cargo keeps the sources of packages.
fn sources() -> Result<Vec<PathBuf>> {
    let home = env::var_os("CARGO_HOME").map(PathBuf::from);
    let usual = || env::var_os("HOME").map(|home| PathBuf::from(home).join(".cargo"));
    let home = home.or_else(usual).context("cargo has no folder")?;
    let registry = home.join("registry").join("src");
    let entries = fs::read_dir(&registry);
    let entries = entries.with_context(|| format!("cannot read {}", registry.display()))?;
    let mut sources = Vec::new();
    for entry in entries {
        sources.push(entry?.path());
    }
    Ok(sources)
}

/// The words that go with a package, in the order of their files' names. Some packages have none beside their licence's name.
fn notices(folder: &Path) -> Result<Vec<String>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().to_lowercase();
        let is_notice = NOTICES.iter().any(|start| name.starts_with(start));
        if is_notice && entry.file_type()?.is_file() {
            files.push(entry.path());
        }
    }
    files.sort();
    let mut texts = Vec::new();
    for file in files {
        let text = fs::read_to_string(&file);
        let text = text.with_context(|| format!("cannot read {}", file.display()))?;
        // Spaces at the ends of lines make no other licence.
        let lines: Vec<&str> = text.lines().map(str::trim_end).collect();
        texts.push(lines.join("\n").trim().to_owned());
    }
    Ok(texts)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn packages_of_others_are_listed_once_and_ours_are_not() {
        let tree = "tokentally v0.1.0 (/home/me/tokentally)|MIT OR Apache-2.0|\n\
                    leptos v0.8.23|MIT|https://github.com/leptos-rs/leptos\n\
                    serde_derive v1.0.229 (proc-macro)|MIT OR Apache-2.0|https://github.com/serde-rs/serde\n\
                    leptos v0.8.23|MIT|https://github.com/leptos-rs/leptos (*)\n\
                    plan v0.1.0 (/home/me/tokentally/crates/plan)|MIT OR Apache-2.0|\n";
        let listed: Vec<String> = packages(tree)
            .into_iter()
            .map(|package| format!("{} {} {}", package.name, package.version, package.licence))
            .collect();
        assert_eq!(
            listed,
            [
                "leptos 0.8.23 MIT",
                "serde_derive 1.0.229 MIT OR Apache-2.0"
            ]
        );
    }
}
