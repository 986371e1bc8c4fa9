//! Building the site: [`crate::compile`] makes its parts, and the `site` program makes the pages of them.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::time::Instant;
use std::{env, fs};

use anyhow::{Context, Result, bail, ensure};

use crate::args::Base;
use crate::compile::{self, How};
use crate::{fingerprint, process, setup, tools};

/// One way to build the site, and where it goes.
pub struct Site {
    pub how: How,
    /// The path it will live under: empty or `/tok`.
    pub base: String,
    /// The output folder, from the repository's folder.
    pub dist: PathBuf,
    /// Whether a site over its size budget is a failed build; `test` weighs it as a step of its own instead, so that an
    /// overweight site is still tested.
    pub weigh: bool,
}

impl Site {
    /// What the options ask for; the base may also come from `SITE_BASE`.
    pub fn from_options(how: How, base: Option<Base>, dist: Option<PathBuf>) -> Result<Self> {
        let base = match base {
            Some(Base(base)) => base,
            None => usual_base()?,
        };
        let mut usual = "dist".to_owned();
        for (is_asked_for, name) in [
            (how.whole, "-whole"),
            (how.plain_leptos, "-plain"),
            (how.debug, "-debug"),
        ] {
            if is_asked_for {
                usual += name;
            }
        }
        Ok(Self {
            how,
            base,
            dist: dist.unwrap_or_else(|| usual.into()),
            weigh: true,
        })
    }

    /// Builds unless the last build was of the same sources.
    pub fn build_if_changed(&self, force: bool) -> Result<()> {
        let root = process::root();
        let _lock = tools::lock(&process::notes()?.join("build.lock"))?;
        let note = self.note(".built")?;
        let options = format!("{:?}", self.how);
        let wanted = fingerprint::of_site(&root, &[&options, &self.base])?;
        let is_built = root.join(&self.dist).join("index.html").is_file();
        if !force && is_built && fs::read_to_string(&note).is_ok_and(|built| built == wanted) {
            println!("{} is up to date", self.dist.display());
            return Ok(());
        }
        let _ = fs::remove_file(&note); // whatever happens now, the folder is not what it was
        setup::for_compiling()?;
        let start = Instant::now();
        println!("building the site into {}", self.dist.display());
        self.build(&root.join(&self.dist))?;
        fs::write(&note, wanted).with_context(|| format!("cannot write {}", note.display()))?;
        println!(
            "built {} in {} s",
            self.dist.display(),
            start.elapsed().as_secs()
        );
        Ok(())
    }

    fn build(&self, dist: &Path) -> Result<()> {
        let built = self.note(".parts")?;
        compile::all(self.how, &built)?;
        let mut site = compile::site_program(&self.base);
        site.arg("prerender");
        if self.how.debug {
            site.arg("--quick");
        }
        site.arg("--kept").arg(process::notes()?.join("cards-kept"));
        process::run(site.arg(&built).arg(dist))?;
        if self.weigh && self.how == How::default() {
            weigh(dist, &self.base)?;
        }
        Ok(())
    }

    /// Packs and draws the site once more, from what is compiled, and fails when a file is not the same to the byte: whoever builds the same
    /// sources on the same day must be able to tell that what is served was made of them.
    pub fn build_again(&self) -> Result<()> {
        let notes = process::notes()?;
        let (parts, again) = (notes.join("again.parts"), notes.join("again"));
        compile::all(self.how, &parts)?;
        process::run(
            compile::site_program(&self.base)
                .args(["prerender", "--quick"])
                .arg(&parts)
                .arg(&again),
        )?;
        let dist = process::root().join(&self.dist);
        let (first, second) = (files_of(&dist)?, files_of(&again)?);
        for path in first.keys().chain(second.keys()) {
            ensure!(
                first.get(path) == second.get(path),
                "{} differs from one build to the next: see {}",
                path.display(),
                again.display()
            );
        }
        println!("{} files are the same in two builds", first.len());
        fs::remove_dir_all(&again).with_context(|| format!("cannot remove {}", again.display()))
    }

    /// Where something about the last build is kept: each output folder has its own.
    fn note(&self, ending: &str) -> Result<PathBuf> {
        Ok(process::notes()?.join(format!("{}{ending}", file_name_of(&self.dist))))
    }
}

/// The files of a built site by path, without compressed copies, and without the worker's script: it knows what those weigh.
fn files_of(dir: &Path) -> Result<BTreeMap<PathBuf, Vec<u8>>> {
    let mut files = BTreeMap::new();
    let mut open = vec![dir.to_owned()];
    while let Some(folder) = open.pop() {
        let entries =
            fs::read_dir(&folder).with_context(|| format!("cannot read {}", folder.display()))?;
        for entry in entries {
            let path = entry?.path();
            let inside = path.strip_prefix(dir).unwrap_or(&path).to_owned();
            let is_copy = path
                .extension()
                .is_some_and(|ending| ending == "br" || ending == "gz");
            if path.is_dir() {
                open.push(path);
            } else if !is_copy && inside != Path::new("sw.js") {
                let bytes =
                    fs::read(&path).with_context(|| format!("cannot read {}", path.display()))?;
                files.insert(inside, bytes);
            }
        }
    }
    Ok(files)
}

/// What `SITE_BASE` says.
fn usual_base() -> Result<String> {
    match env::var("SITE_BASE").unwrap_or_default().parse() {
        Ok(Base(base)) => Ok(base),
        Err(error) => bail!("SITE_BASE: {error}"),
    }
}

/// Fails when a part of the built site is over its size budget.
pub fn weigh(dist: &Path, base: &str) -> Result<()> {
    process::run(compile::site_program(base).arg("budget").arg(dist))
}

/// Builds and weighs the site, and with `plain_leptos` also the one without `crates/lean`.
pub fn weigh_all(plain_leptos: bool) -> Result<()> {
    for plain_leptos in [false, true]
        .into_iter()
        .take(1 + usize::from(plain_leptos))
    {
        let how = How {
            plain_leptos,
            ..How::default()
        };
        let mut site = Site::from_options(how, None, None)?;
        site.weigh = false;
        site.build_if_changed(false)?;
        println!("\n{}:", site.dist.display());
        let weighed = weigh(&site.dist, &site.base);
        if !plain_leptos {
            weighed?;
        }
        // Without `crates/lean` the site is over its budget: that is the reason for it.
    }
    Ok(())
}

/// What Trunk calls once it has compiled and collected everything: adds what its page fetches.
pub fn finish() -> Result<()> {
    let staging = env::var_os("TRUNK_STAGING_DIR")
        .context("finish is called by Trunk, as part of its build")?;
    compile::native_programs(How::default())?;
    for what in ["assets", "styles"] {
        process::run(compile::site_program("").arg(what).arg(&staging))?;
    }
    Ok(())
}

/// A path as one file name.
fn file_name_of(path: &Path) -> String {
    path.to_string_lossy()
        .chars()
        .map(|c| {
            if c.is_ascii_alphanumeric() || c == '-' {
                c
            } else {
                '_'
            }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_way_to_build_has_a_folder_of_its_own() {
        let folder = |debug, whole| {
            let how = How {
                debug,
                whole,
                plain_leptos: false,
            };
            Site::from_options(how, Some(Base::default()), None)
                .unwrap()
                .dist
        };
        assert_eq!(folder(false, false), Path::new("dist"));
        assert_eq!(folder(true, false), Path::new("dist-debug"));
        assert_eq!(folder(false, true), Path::new("dist-whole"));
        assert_eq!(folder(true, true), Path::new("dist-whole-debug"));
    }

    #[test]
    fn each_output_folder_has_its_own_note() {
        assert_eq!(file_name_of(Path::new("dist-sub")), "dist-sub");
        assert_eq!(file_name_of(Path::new("/tmp/dist")), "_tmp_dist");
    }
}
