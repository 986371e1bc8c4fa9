//! The second half of a build, called by Trunk's hook: shrink the wasm, then let `site` write the pages.

use std::path::{Path, PathBuf};
use std::{env, fs, thread};

use anyhow::{Context, Result, anyhow};

use crate::{fingerprint, process};

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

/// Trunk tells the folder and the profile in the environment.
pub fn finish() -> Result<()> {
    let staging = env::var_os("TRUNK_STAGING_DIR")
        .map(PathBuf::from)
        .context("finish is called by Trunk, as part of a build")?;
    let release = env::var("TRUNK_PROFILE").is_ok_and(|profile| profile == "release");
    if release {
        shrink_all(&staging)?;
    }
    if env::var_os("TOKENTALLY_DEV").is_some() {
        // Trunk's own page is served and the app mounts into it, so only the data that it fetches is added.
        return site("assets", &staging);
    }
    site("prerender", &staging)?;
    if release && env::var_os("TOKENTALLY_WEIGH").is_none() {
        return weigh(&staging);
    }
    Ok(())
}

/// Fails when a part of the built site is over its size budget.
pub fn weigh(dir: &Path) -> Result<()> {
    site("budget", dir)
}

/// Runs the `site` binary on the folder.
fn site(task: &str, dir: &Path) -> Result<()> {
    let mut site = process::cargo();
    site.args([
        "run",
        "--locked",
        "--profile",
        "site",
        "--features",
        "site",
        "--bin",
        "site",
        "--",
        task,
    ]);
    process::run(site.arg(dir))
}

/// The programs for size, because everyone waits for them; the worker for speed, because it counts.
fn shrink_all(staging: &Path) -> Result<()> {
    let mut modules = Vec::new();
    for entry in
        fs::read_dir(staging).with_context(|| format!("cannot read {}", staging.display()))?
    {
        let path = entry?.path();
        let name = path
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        if name.ends_with("_bg.wasm") {
            modules.push((
                path,
                if name == "worker_bg.wasm" {
                    "-O3"
                } else {
                    "-Oz"
                },
            ));
        }
    }
    thread::scope(|scope| {
        let running: Vec<_> = modules
            .iter()
            .map(|(path, level)| scope.spawn(move || shrink(path, level)))
            .collect();
        running.into_iter().try_for_each(|thread| {
            thread
                .join()
                .map_err(|_| anyhow!("wasm-opt's thread panicked"))?
        })
    })
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
