//! The programs a build needs that come from crates.io, one folder for each version in a per-user cache.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;
use std::{env, io};

use anyhow::{Context, Result, bail};

use crate::process;

/// A program from crates.io at one exact version.
pub struct Tool {
    pub krate: &'static str,
    pub version: &'static str,
    /// The program to look for.
    bin: &'static str,
    /// Why it is needed, for the person who waits.
    why: &'static str,
    /// About how long it compiles on two cores, in minutes.
    minutes: u32,
}

/// Runs the wasm tests in a browser; its version must be that of the `wasm-bindgen` crate. A build needs none of it: `pack` has the
/// same as a library.
pub const WASM_BINDGEN: Tool = Tool {
    krate: "wasm-bindgen-cli",
    version: "0.2.130",
    bin: "wasm-bindgen",
    why: "runs the wasm tests in the browser",
    minutes: 4,
};

/// Names dependencies that no source names. It looks for their names in the files, and so compiles nothing of ours.
pub const MACHETE: Tool = Tool {
    krate: "cargo-machete",
    version: "0.9.2",
    bin: "cargo-machete",
    why: "finds dependencies that nothing uses",
    minutes: 1,
};

const ALL: [Tool; 2] = [WASM_BINDGEN, MACHETE];

/// Compiled quickly: a tool that runs for a second need not be fast.
const QUICKLY: [(&str, &str); 4] = [
    ("CARGO_PROFILE_RELEASE_LTO", "false"),
    ("CARGO_PROFILE_RELEASE_OPT_LEVEL", "1"),
    ("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16"),
    ("CARGO_PROFILE_RELEASE_DEBUG", "false"),
];

/// The folders that hold the tools' programs, installed or not.
pub fn bin_dirs() -> Vec<PathBuf> {
    let Ok(cache) = cache_dir() else {
        return Vec::new();
    };
    ALL.iter()
        .map(|tool| tool.dir(&cache).join("bin"))
        .collect()
}

impl Tool {
    /// Installs it unless it is there.
    pub fn install(&self) -> Result<()> {
        self.install_if_missing(&cache_dir()?)
    }

    fn dir(&self, cache: &Path) -> PathBuf {
        cache.join(format!("{}-{}", self.krate, self.version))
    }

    fn is_installed(&self, cache: &Path) -> bool {
        let program =
            self.dir(cache)
                .join("bin")
                .join(format!("{}{}", self.bin, env::consts::EXE_SUFFIX));
        // Asked, not only seen: a program for another system or an interrupted copy does not answer.
        process::output(Command::new(program).arg("--version"))
            .is_some_and(|said| said.contains(self.version))
    }

    fn install_if_missing(&self, cache: &Path) -> Result<()> {
        if self.is_installed(cache) {
            return Ok(());
        }
        fs::create_dir_all(cache).with_context(|| format!("cannot create {}", cache.display()))?;
        let _lock = lock(&cache.join(format!("{}.lock", self.krate)))?;
        if self.is_installed(cache) {
            return Ok(()); // another run has installed it while this one waited
        }
        let dir = self.dir(cache);
        println!(
            "set-up: installing {} {} ({}) into {}",
            self.krate,
            self.version,
            self.why,
            dir.display()
        );
        let start = Instant::now();
        if !self.try_prebuilt(&dir) || !self.is_installed(cache) {
            println!(
                "set-up: compiling it takes about {} minutes on two cores, once",
                self.minutes
            );
            let mut install = self.install_command(&dir);
            let line = process::shown(&install);
            process::run(&mut install).with_context(|| {
                format!(
                    "could not install {}; when the cause is gone, run: {line}",
                    self.krate
                )
            })?;
        }
        if !self.is_installed(cache) {
            bail!(
                "{} was installed into {} but does not answer --version",
                self.krate,
                dir.display()
            );
        }
        println!(
            "set-up: {} is ready after {} s",
            self.krate,
            start.elapsed().as_secs()
        );
        Ok(())
    }

    /// A ready-made program takes seconds, where cargo-binstall is at hand and can reach one.
    fn try_prebuilt(&self, dir: &Path) -> bool {
        if process::output(Command::new("cargo").args(["binstall", "-V"])).is_none() {
            return false;
        }
        let mut binstall = outside_the_repository(Command::new("cargo"), dir);
        binstall.args([
            "binstall",
            "--no-confirm",
            "--disable-strategies",
            "compile",
            "--root",
        ]);
        binstall
            .arg(dir)
            .arg(format!("{}@{}", self.krate, self.version));
        let installed = process::run(&mut binstall);
        if let Err(error) = &installed {
            println!("set-up: no ready-made program: {error}");
        }
        installed.is_ok()
    }

    fn install_command(&self, dir: &Path) -> Command {
        let mut install = outside_the_repository(Command::new("cargo"), dir);
        install.args(["install", self.krate, "--version", self.version, "--force"]);
        install.envs(QUICKLY).arg("--root").arg(dir);
        install
    }
}

/// The repository's cargo settings are for its own code.
fn outside_the_repository(mut command: Command, dir: &Path) -> Command {
    if let Some(cache) = dir.parent() {
        command.current_dir(cache);
    }
    command
}

/// Holds a lock file until dropped, so that two runs do not install into the same folder.
pub fn lock(path: &Path) -> Result<File> {
    let file = File::create(path).with_context(|| format!("cannot create {}", path.display()))?;
    match file.try_lock() {
        Ok(()) => return Ok(file),
        Err(fs::TryLockError::WouldBlock) => {
            println!("waiting for another run ({})", path.display());
        }
        Err(fs::TryLockError::Error(error)) if error.kind() == io::ErrorKind::Unsupported => {
            return Ok(file);
        }
        Err(fs::TryLockError::Error(error)) => {
            return Err(error).with_context(|| format!("cannot lock {}", path.display()));
        }
    }
    file.lock()
        .with_context(|| format!("cannot lock {}", path.display()))?;
    Ok(file)
}

fn cache_dir() -> Result<PathBuf> {
    cache_dir_from(|name| {
        env::var_os(name)
            .filter(|value| !value.is_empty())
            .map(PathBuf::from)
    })
    .context("set HOME or TOKENTALLY_TOOLS, so that the build tools have a place")
}

fn cache_dir_from(var: impl Fn(&str) -> Option<PathBuf>) -> Option<PathBuf> {
    let under = |cache: PathBuf| cache.join("tokentally").join("tools");
    var("TOKENTALLY_TOOLS")
        .or_else(|| var("XDG_CACHE_HOME").map(under))
        .or_else(|| {
            var("HOME")
                .or_else(|| var("USERPROFILE"))
                .map(|home| under(home.join(".cache")))
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(vars: &[(&str, &str)], expected: Option<&str>) {
        let var = |name: &str| {
            vars.iter()
                .find(|(key, _)| *key == name)
                .map(|(_, value)| PathBuf::from(value))
        };
        assert_eq!(cache_dir_from(var), expected.map(PathBuf::from));
    }

    #[test]
    fn the_cache_is_where_the_person_says_else_where_caches_are() {
        check(
            &[
                ("TOKENTALLY_TOOLS", "/t"),
                ("XDG_CACHE_HOME", "/c"),
                ("HOME", "/h"),
            ],
            Some("/t"),
        );
        check(
            &[("XDG_CACHE_HOME", "/c"), ("HOME", "/h")],
            Some("/c/tokentally/tools"),
        );
        check(&[("HOME", "/h")], Some("/h/.cache/tokentally/tools"));
        check(&[("USERPROFILE", "/u")], Some("/u/.cache/tokentally/tools"));
        check(&[], None);
    }

    #[test]
    fn each_version_has_its_own_folder() {
        assert_eq!(
            WASM_BINDGEN.dir(Path::new("/t")),
            Path::new("/t/wasm-bindgen-cli-0.2.130")
        );
    }

    #[test]
    fn wasm_bindgen_is_the_version_the_page_is_locked_to() {
        let lock = fs::read_to_string(process::root().join("Cargo.lock")).unwrap();
        let locked = format!(
            "name = \"wasm-bindgen\"\nversion = \"{}\"",
            WASM_BINDGEN.version
        );
        assert!(lock.replace("\r\n", "\n").contains(&locked));
    }
}
