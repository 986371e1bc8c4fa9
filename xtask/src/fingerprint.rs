//! Has anything changed since the last build? A hash over the names and bytes of everything that goes into it.

use std::collections::hash_map::DefaultHasher;
use std::hash::{Hash, Hasher};
use std::path::{Path, PathBuf};
use std::{env, fs, io};

use anyhow::{Context, Result};

/// Files and folders that a build reads, from the repository's folder. Missing ones count as missing.
const INPUTS: [&str; 13] = [
    ".cargo",
    "Cargo.lock",
    "Cargo.toml",
    "build.rs",
    "content",
    "crates",
    "package-lock.json",
    "pricing-data",
    "public",
    "rust-toolchain.toml",
    "src",
    "style",
    "xtask/pack",
];
/// The parts of the task runner that shape a build.
const OWN_INPUTS: [&str; 2] = ["xtask/src/compile.rs", "xtask/src/site.rs"];

/// The fingerprint of the site's sources, built with `options`.
pub fn of_site(root: &Path, options: &[&str]) -> Result<String> {
    let mut hasher = DefaultHasher::new();
    options.hash(&mut hasher);
    // Build variables such as SITE_ORIGIN.
    let mut vars: Vec<_> = env::vars_os()
        .filter(|(name, _)| name.to_string_lossy().starts_with("SITE_"))
        .collect();
    vars.sort();
    vars.hash(&mut hasher);
    for input in INPUTS.iter().chain(&OWN_INPUTS) {
        input.hash(&mut hasher);
        add(&root.join(input), &mut hasher)?;
    }
    Ok(format!("{:016x}", hasher.finish()))
}

/// The inputs that a developer edits, as far as they exist.
pub fn site_inputs(root: &Path) -> Vec<PathBuf> {
    INPUTS
        .iter()
        .map(|input| root.join(input))
        .filter(|path| path.exists())
        .collect()
}

/// The fingerprint of one file's bytes.
pub fn of_file(path: &Path) -> Result<String> {
    let bytes = fs::read(path).with_context(|| format!("cannot read {}", path.display()))?;
    Ok(of_bytes(&bytes, &[]))
}

/// The fingerprint of bytes and of what is done to them.
pub fn of_bytes(bytes: &[u8], options: &[&str]) -> String {
    let mut hasher = DefaultHasher::new();
    bytes.hash(&mut hasher);
    options.hash(&mut hasher);
    format!("{:016x}", hasher.finish())
}

fn add(path: &Path, hasher: &mut DefaultHasher) -> Result<()> {
    let reading = || format!("cannot read {}", path.display());
    if path.is_dir() {
        let mut entries: Vec<PathBuf> = fs::read_dir(path)
            .and_then(|dir| {
                dir.map(|entry| Ok(entry?.path()))
                    .collect::<io::Result<_>>()
            })
            .with_context(reading)?;
        entries.sort();
        for entry in entries {
            entry.file_name().hash(hasher);
            add(&entry, hasher)?;
        }
        "end of folder".hash(hasher);
    } else if path.exists() {
        fs::read(path).with_context(reading)?.hash(hasher);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A small source tree of its own, removed at the end.
    struct Tree(PathBuf);

    impl Tree {
        fn new(name: &str) -> Self {
            let dir = env::temp_dir().join(format!("tokentally-{}-{name}", std::process::id()));
            fs::create_dir_all(dir.join("src/ui")).unwrap();
            fs::write(dir.join("src/lib.rs"), "one").unwrap();
            fs::write(dir.join("src/ui/mod.rs"), "two").unwrap();
            Self(dir)
        }

        fn print(&self) -> String {
            of_site(&self.0, &["release"]).unwrap()
        }
    }

    impl Drop for Tree {
        fn drop(&mut self) {
            let _ = fs::remove_dir_all(&self.0);
        }
    }

    #[test]
    fn the_same_bytes_give_the_same_fingerprint_whenever_they_were_written() {
        let tree = Tree::new("same");
        let before = tree.print();
        fs::write(tree.0.join("src/lib.rs"), "one").unwrap();
        fs::write(tree.0.join("README.md"), "not an input").unwrap();
        assert_eq!(tree.print(), before);
    }

    #[test]
    fn an_edit_a_move_a_removal_and_an_option_each_change_it() {
        let tree = Tree::new("changes");
        let mut seen = vec![tree.print(), of_site(&tree.0, &["debug"]).unwrap()];
        fs::write(tree.0.join("src/ui/mod.rs"), "three").unwrap();
        seen.push(tree.print());
        fs::rename(tree.0.join("src/ui/mod.rs"), tree.0.join("src/ui.rs")).unwrap();
        seen.push(tree.print());
        fs::remove_file(tree.0.join("src/ui.rs")).unwrap();
        seen.push(tree.print());
        let mut unique = seen.clone();
        unique.sort();
        unique.dedup();
        assert_eq!(unique.len(), seen.len(), "{seen:?}");
    }
}
