//! Building the site: Trunk compiles and collects, [`crate::finish`] does the rest.

use std::path::{Path, PathBuf};
use std::time::Instant;
use std::{env, fs};

use anyhow::{Context, Result};

use crate::{args, fingerprint, process, setup, tools};

/// One way to build the site, and where it goes.
pub struct Site {
    pub debug: bool,
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
    pub fn from_options(debug: bool, base: Option<String>, dist: Option<PathBuf>) -> Result<Self> {
        let base = match base {
            Some(base) => base,
            None => args::base(&env::var("SITE_BASE").unwrap_or_default()).context("SITE_BASE")?,
        };
        let dist = dist.unwrap_or_else(|| PathBuf::from(if debug { "dist-debug" } else { "dist" }));
        Ok(Self {
            debug,
            base,
            dist,
            weigh: true,
        })
    }

    /// Builds unless the last build was of the same sources.
    pub fn build_if_changed(&self, force: bool) -> Result<()> {
        let root = process::root();
        let _lock = tools::lock(&process::notes()?.join("build.lock"))?;
        let note = self.note()?;
        let wanted = fingerprint::of_site(&root, &[self.profile(), &self.base])?;
        let is_built = root.join(&self.dist).join("index.html").is_file();
        if !force && is_built && fs::read_to_string(&note).is_ok_and(|built| built == wanted) {
            println!("{} is up to date", self.dist.display());
            return Ok(());
        }
        let _ = fs::remove_file(&note); // whatever happens now, the folder is not what it was
        setup::for_builds()?;
        let start = Instant::now();
        println!(
            "building the site ({}) into {}",
            self.profile(),
            self.dist.display()
        );
        self.run_trunk()?;
        fs::write(&note, wanted).with_context(|| format!("cannot write {}", note.display()))?;
        println!(
            "built {} in {} s",
            self.dist.display(),
            start.elapsed().as_secs()
        );
        Ok(())
    }

    fn profile(&self) -> &'static str {
        if self.debug { "debug" } else { "release" }
    }

    /// Where the fingerprint of the last build is kept: one file for each output folder.
    fn note(&self) -> Result<PathBuf> {
        Ok(process::notes()?.join(format!("{}.built", file_name_of(&self.dist))))
    }

    fn run_trunk(&self) -> Result<()> {
        let mut trunk = process::command("trunk");
        trunk.arg("build").arg("--dist").arg(&self.dist);
        if !self.debug {
            trunk.arg("--release");
        }
        if !self.weigh {
            trunk.env("TOKENTALLY_WEIGH", "0");
        }
        prepare(&mut trunk, &self.base);
        process::run(&mut trunk)
    }
}

/// Rebuilds and reloads at each change, until stopped.
pub fn dev(port: u16) -> Result<()> {
    setup::for_builds()?;
    let mut trunk = process::command("trunk");
    trunk
        .args(["serve", "--port", &port.to_string(), "--dist", "target/dev"])
        .env("TOKENTALLY_DEV", "1");
    for input in fingerprint::site_inputs(&process::root()) {
        trunk.arg("--watch").arg(input);
    }
    prepare(&mut trunk, "");
    println!("http://127.0.0.1:{port}/ reloads at each change; Ctrl-C stops it");
    process::run(&mut trunk)
}

fn prepare(trunk: &mut std::process::Command, base: &str) {
    trunk
        // Trunk would look for a newer Trunk, and it takes the usual NO_COLOR=1 for a mistake.
        .env("TRUNK_SKIP_VERSION_CHECK", "true")
        .env_remove("NO_COLOR")
        // Where in Trunk an error passed is noise; panics keep their backtrace.
        .env("RUST_LIB_BACKTRACE", "0");
    if base.is_empty() {
        trunk.env_remove("SITE_BASE");
    } else {
        trunk.env("SITE_BASE", base);
    }
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
    fn a_debug_build_never_lands_in_the_release_folder() {
        let folder = |debug| {
            Site::from_options(debug, Some(String::new()), None)
                .unwrap()
                .dist
        };
        assert_eq!(folder(false), Path::new("dist"));
        assert_eq!(folder(true), Path::new("dist-debug"));
    }

    #[test]
    fn each_output_folder_has_its_own_note() {
        assert_eq!(file_name_of(Path::new("dist-sub")), "dist-sub");
        assert_eq!(file_name_of(Path::new("/tmp/dist")), "_tmp_dist");
    }
}
