//! Everything a fresh clone needs: looked for first, installed only when missing, and always said.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use anyhow::{Context, Result, bail};

use crate::{fingerprint, process, tools};

const WASM_TARGET: &str = "wasm32-unknown-unknown";
const OLDEST_NODE: u32 = 20;

/// What building and serving the site needs.
pub fn for_builds() -> Result<()> {
    for_compiling()?;
    npm_packages()
}

/// What a build must have before it begins. A missing Node is told here, not after minutes of compiling.
pub fn for_compiling() -> Result<()> {
    node()?;
    wasm_target()
}

/// What a build needs once it has compiled: time enough to install it while cargo runs.
pub fn npm_packages() -> Result<()> {
    node_packages(
        &process::root(),
        "wasm-opt shrinks the wasm, Noto Sans TC letters the cards, Playwright and axe test it",
    )
}

/// What the tests need besides: the runner of the wasm tests, a browser and its driver.
pub fn for_tests() -> Result<()> {
    for_builds()?;
    tools::WASM_BINDGEN.install()?;
    if browser().is_none() || driver().is_none() {
        install_browser()?;
    }
    let browser = browser()
        .context("no Chromium, even after its installation; set CHROME to the program's path")?;
    println!("set-up: the tests' browser is {}", browser.display());
    Ok(())
}

/// What the bench needs besides: a browser, and the tokenizers to compare with.
pub fn for_bench() -> Result<()> {
    for_builds()?;
    node_packages(
        &process::root().join("bench"),
        "the tokenizers ours is compared with, 106 MB",
    )?;
    if browser().is_none() {
        install_browser()?;
    }
    Ok(())
}

/// The Chromium that the tests drive.
pub fn browser() -> Option<PathBuf> {
    let on_a_mac = || {
        Some(PathBuf::from(
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        ))
    };
    from_env("CHROME")
        .or_else(|| {
            process::find(&[
                "chromium",
                "chromium-browser",
                "google-chrome-stable",
                "google-chrome",
                "chrome",
            ])
        })
        .or_else(|| on_a_mac().filter(|path| path.is_file()))
}

/// The program that drives it for the wasm tests.
pub fn driver() -> Option<PathBuf> {
    from_env("CHROMEDRIVER").or_else(|| process::find(&["chromedriver"]))
}

fn from_env(name: &str) -> Option<PathBuf> {
    env::var_os(name)
        .map(PathBuf::from)
        .filter(|path| path.is_file())
}

fn install_browser() -> Result<()> {
    const BY_HAND: &str = "sudo apt-get update && sudo apt-get install -y chromium chromium-driver";
    let is_root = process::output(Command::new("id").arg("-u")).as_deref() == Some("0");
    if !is_root || process::find(&["apt-get"]).is_none() {
        let command = if cfg!(target_os = "linux") {
            BY_HAND
        } else {
            "brew install --cask google-chrome chromedriver"
        };
        bail!(
            "the tests need Chromium and its driver; install them with: {command}\nor set CHROME and CHROMEDRIVER to the programs' paths"
        );
    }
    println!(
        "set-up: installing Chromium and its driver with apt (the tests use the site in a real browser), about a minute"
    );
    let apt = |args: &[&str]| {
        let mut command = process::command("apt-get");
        command.env("DEBIAN_FRONTEND", "noninteractive").args(args);
        process::run(&mut command)
            .with_context(|| format!("could not install Chromium; run: {BY_HAND}"))
    };
    apt(&["update", "-qq"])?;
    apt(&[
        "install",
        "-y",
        "-qq",
        "--no-install-recommends",
        "chromium",
        "chromium-driver",
    ])
}

pub fn wasm_target() -> Result<()> {
    let sysroot = process::output(process::command("rustc").args(["--print", "sysroot"]))
        .context("rustc does not answer")?;
    if Path::new(&sysroot)
        .join("lib/rustlib")
        .join(WASM_TARGET)
        .is_dir()
    {
        return Ok(());
    }
    println!(
        "set-up: adding the compiler's {WASM_TARGET} target (the site runs as wasm), a few seconds"
    );
    process::run(process::command("rustup").args(["target", "add", WASM_TARGET])).with_context(
        || format!("this Rust cannot compile to wasm; run: rustup target add {WASM_TARGET}"),
    )
}

/// Node must be there, and not too old.
fn node() -> Result<()> {
    let version = process::output(process::command("node").arg("--version")).unwrap_or_default();
    if major(&version).is_none_or(|major| major < OLDEST_NODE) {
        let found = if version.is_empty() {
            "none was found".to_owned()
        } else {
            format!("found {version}")
        };
        bail!(
            "the build needs Node.js {OLDEST_NODE} or later ({found}); get it from your system's packages or nodejs.org"
        );
    }
    Ok(())
}

/// `npm ci` in a folder when its lock file is not the one that its `node_modules` was installed from.
fn node_packages(folder: &Path, why: &str) -> Result<()> {
    let installed =
        || fs::read_to_string(folder.join("node_modules").join(".tokentally-lock")).ok();
    let wanted = fingerprint::of_file(&folder.join("package-lock.json"))?;
    if installed().as_ref() == Some(&wanted) {
        return Ok(());
    }
    let _lock = tools::lock(&process::notes()?.join("npm.lock"))?;
    if installed().as_ref() == Some(&wanted) {
        return Ok(()); // another run has installed them while this one waited
    }
    println!("set-up: installing npm packages ({why}), a few seconds");
    let mut npm = process::command(if cfg!(windows) { "npm.cmd" } else { "npm" });
    npm.args(["ci", "--no-audit", "--no-fund"])
        .current_dir(folder)
        .env("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    process::run(&mut npm)
        .context("could not install the npm packages; when the cause is gone, run: npm ci")?;
    fs::write(folder.join("node_modules").join(".tokentally-lock"), wanted)
        .context("cannot write into node_modules")
}

/// The 20 of `v20.20.2`.
fn major(version: &str) -> Option<u32> {
    version.strip_prefix('v')?.split('.').next()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_major_version_of_node_is_its_first_number() {
        assert_eq!(major("v20.20.2"), Some(20));
        assert_eq!(major("v8"), Some(8));
        assert_eq!(major(""), None);
        assert_eq!(major("20.1.0"), None);
    }
}
