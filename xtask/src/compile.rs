//! From sources to the files that `site` makes the pages of: cargo compiles, `pack` splits the app and writes the JavaScript side,
//! wasm-opt shrinks. Whatever takes long is kept under `target/` by the content it was made of.

use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::time::Instant;
use std::{env, fs, io, thread};

use anyhow::{Context, Result, anyhow, ensure};

use crate::{fingerprint, notices, process, setup};

/// What browsers run.
pub const WASM_TARGET: &str = "wasm32-unknown-unknown";

/// What rustc 1.95 may emit for wasm, so wasm-opt must know it.
const WASM_FEATURES: [&str; 7] = [
    "--enable-bulk-memory",
    "--enable-bulk-memory-opt",
    "--enable-multivalue",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-sign-ext",
];

/// How the app and the worker are compiled.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct How {
    /// Without optimisation.
    pub debug: bool,
    /// The app in one piece, instead of in parts that are loaded when they are needed.
    pub whole: bool,
    /// With plain Leptos instead of `crates/lean`, to see what that saves.
    pub plain_leptos: bool,
}

/// Compiles everything and fills the folder with it. What npm has is installed meanwhile.
pub fn all(how: How, dir: &Path) -> Result<()> {
    // The programs for the browser and those that run here share nothing: two compilers keep two cores busy.
    thread::scope(|scope| {
        let others = [
            scope.spawn(setup::npm_packages),
            scope.spawn(|| native_programs(how)),
        ];
        let wasm = browser_programs(how);
        others.into_iter().try_for_each(|other| {
            other
                .join()
                .map_err(|_| anyhow!("a thread of the build panicked"))?
        })?;
        wasm
    })?;
    clear(dir)?;
    pack(how, dir)?;
    if !how.debug {
        shrink_all(dir)?;
    }
    copy_files("public", dir)?;
    copy_files("style", dir)?;
    let notices = dir.join(notices::FILE);
    fs::write(&notices, notices::all()?)
        .with_context(|| format!("cannot write {}", notices.display()))
}

/// What the worker is compiled for speed with, as it counts after the page is usable; in the app all code is as small as can be.
const FAST: [&str; 4] = ["tokens", "unicode-segmentation", "unicode-width", "worker"];

/// The programs of `crates/worker`: what counts, and what reads documents and is fetched with the first one.
const WORKERS: [&str; 2] = ["documents", "worker"];

/// Compiles the app and the tokenizer worker. Both packages are named for both, as cargo then picks the same features for what they
/// share, and compiles it once.
pub fn browser_programs(how: How) -> Result<()> {
    let mut features = "tokentally/browser,worker/browser".to_owned();
    if how.whole {
        features += ",tokentally/whole";
    }
    if how.plain_leptos {
        features += ",tokentally/plain-leptos";
    }
    for bins in [&["app"][..], &WORKERS] {
        let mut cargo = process::cargo();
        cargo.args(["build", "--locked", "--profile", profile(how.debug)]);
        cargo.args(["--package", "tokentally", "--package", "worker"]);
        cargo.args(bins.iter().flat_map(|bin| ["--bin", bin]));
        cargo.args(["--features", &features]);
        cargo.args(["--target", WASM_TARGET]);
        if bins == WORKERS && !how.debug {
            for_speed(&mut cargo);
        }
        process::run(&mut cargo)?;
    }
    Ok(())
}

/// Tells a cargo that compiles in the profile `page` to make the worker fast.
pub fn for_speed(cargo: &mut std::process::Command) {
    for package in FAST {
        let fast = format!("profile.page.package.{package}.opt-level=3");
        cargo.args(["--config", &fast]);
    }
}

/// Compiles the programs that make a site of the compiled wasm.
pub fn native_programs(how: How) -> Result<()> {
    let mut features = "tokentally/site".to_owned();
    if how.plain_leptos {
        features += ",tokentally/plain-leptos";
    }
    let mut cargo = process::cargo();
    cargo.args(["build", "--locked", "--profile", "site"]);
    cargo.args(["--package", "pack", "--package", "tokentally"]);
    cargo.args(["--bin", "pack", "--bin", "site"]);
    cargo.args(["--features", &features]);
    process::run(&mut cargo)
}

/// How what browsers run is compiled.
const fn profile(debug: bool) -> &'static str {
    if debug { "dev" } else { "page" }
}

/// A program compiled by [`native_programs`].
pub fn native(program: &str) -> PathBuf {
    let name = format!("{program}{}", env::consts::EXE_SUFFIX);
    process::target().join("site").join(name)
}

/// The program that makes the site's files, told the path they will be served under.
pub fn site_program(base: &str) -> std::process::Command {
    let mut site = process::command(native("site"));
    site.env("SITE_BASE", base);
    site
}

fn compiled(bin: &str, how: How) -> PathBuf {
    let folder = if how.debug { "debug" } else { "page" };
    let target = process::target().join(WASM_TARGET).join(folder);
    target.join(format!("{bin}.wasm"))
}

/// Splits the app and writes the JavaScript side of app and workers.
pub fn pack(how: How, dir: &Path) -> Result<()> {
    let app = compiled("app", how);
    let mut pack = process::command(native("pack"));
    if how.whole {
        pack.args(["plain", "app"]);
    } else {
        pack.arg("app");
    }
    process::run(pack.arg(app).arg(dir))?;
    for bin in WORKERS {
        let mut pack = process::command(native("pack"));
        process::run(pack.args(["plain", bin]).arg(compiled(bin, how)).arg(dir))?;
    }
    Ok(())
}

/// The app for size, because everyone waits for it; the worker for speed, because it counts. The largest first, on every core.
fn shrink_all(dir: &Path) -> Result<()> {
    let start = Instant::now();
    let mut modules = Vec::new();
    for entry in fs::read_dir(dir).with_context(|| format!("cannot read {}", dir.display()))? {
        let path = entry?.path();
        if path.extension().is_some_and(|ending| ending == "wasm") {
            let is_worker = path.ends_with("worker_bg.wasm");
            let bytes = fs::metadata(&path).map_or(0, |file| file.len());
            modules.push((bytes, path, if is_worker { "-O3" } else { "-Oz" }));
        }
    }
    ensure!(!modules.is_empty(), "no wasm was built");
    modules.sort();
    let cores = thread::available_parallelism().map_or(1, usize::from);
    let waiting = Mutex::new(modules);
    let next = || waiting.lock().ok().and_then(|mut waiting| waiting.pop());
    thread::scope(|scope| {
        let running: Vec<_> = (0..cores)
            .map(|_| {
                scope.spawn(|| -> Result<()> {
                    while let Some((_, path, level)) = next() {
                        shrink(&path, level)?;
                    }
                    Ok(())
                })
            })
            .collect();
        running.into_iter().try_for_each(|thread| {
            thread
                .join()
                .map_err(|_| anyhow!("wasm-opt's thread panicked"))?
        })
    })?;
    println!("wasm-opt took {:.1} s", start.elapsed().as_secs_f64());
    Ok(())
}

/// Replaces the module by its optimised form, which is kept under target/ for the next build with the same code.
fn shrink(wasm: &Path, level: &str) -> Result<()> {
    let bytes = fs::read(wasm).with_context(|| format!("cannot read {}", wasm.display()))?;
    let cache = process::notes()?.join("wasm-opt");
    fs::create_dir_all(&cache).with_context(|| format!("cannot create {}", cache.display()))?;
    let lock_file = fs::read(process::root().join("package-lock.json")).unwrap_or_default();
    let binaryen = fingerprint::of_bytes(&lock_file, &WASM_FEATURES);
    let kept = cache.join(format!(
        "{}.wasm",
        fingerprint::of_bytes(&bytes, &[level, &binaryen])
    ));
    if !kept.is_file() {
        let unfinished = kept.with_extension("unfinished");
        let mut wasm_opt = process::command(if cfg!(windows) {
            "wasm-opt.cmd"
        } else {
            "wasm-opt"
        });
        process::run(
            wasm_opt
                .arg(level)
                .arg("--converge")
                .args(WASM_FEATURES)
                .arg(wasm)
                .arg("-o")
                .arg(&unfinished),
        )?;
        fs::rename(&unfinished, &kept)
            .with_context(|| format!("cannot write {}", kept.display()))?;
    }
    let shrunk =
        fs::copy(&kept, wasm).with_context(|| format!("cannot write {}", wasm.display()))?;
    let name = wasm.file_name().unwrap_or_default().to_string_lossy();
    println!(
        "{name}: {} -> {} KB ({level})",
        bytes.len() / 1000,
        shrunk / 1000
    );
    Ok(())
}

/// Empties a folder, or makes it.
fn clear(dir: &Path) -> Result<()> {
    match fs::remove_dir_all(dir) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => fs::create_dir_all(dir),
    }
    .with_context(|| format!("cannot empty {}", dir.display()))
}

/// Copies the files of one of the repository's folders.
pub fn copy_files(folder: &str, to: &Path) -> Result<()> {
    let from = process::root().join(folder);
    for entry in fs::read_dir(&from).with_context(|| format!("cannot read {}", from.display()))? {
        let entry = entry?;
        fs::copy(entry.path(), to.join(entry.file_name()))
            .with_context(|| format!("cannot copy {}", entry.path().display()))?;
    }
    Ok(())
}
