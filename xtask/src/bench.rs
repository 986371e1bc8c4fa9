//! `bench`: the tokenizer against its peers, in the browser that the tests use. `density`: what a word comes to, measured.

use std::fs;

use anyhow::{Context, Result};

use crate::compile::How;
use crate::process::{self, run};
use crate::setup;
use crate::site::Site;

/// Measures the release site's tokenizer; with `quick` roughly, in a fraction of the time.
pub fn bench(quick: bool) -> Result<()> {
    setup::for_bench()?;
    let site = Site::from_options(How::default(), None, None)?;
    site.build_if_changed(false)?;
    let mut node = process::command("node");
    node.args(["bench/run.mjs", "--dist"]).arg(&site.dist);
    if quick {
        node.arg("--quick");
    }
    run(node.env("CHROME", setup::browser().context("no Chromium")?))
}

/// Gathers texts and writes the measured ratios of `crates/tokens/src/density/measured.rs` anew. The texts are kept under `target/density`.
pub fn density(day: &str) -> Result<()> {
    let folder = process::target().join("density");
    fs::create_dir_all(&folder)?;
    let mut gather = process::command("node");
    run(gather.arg("bench/density/gather.mjs").arg(&folder))?;
    let mut measure = process::cargo();
    measure.args([
        "run",
        "--quiet",
        "--locked",
        "--profile",
        "site",
        "--package",
        "tokens",
    ]);
    measure.args(["--features", "measure", "--bin", "density", "--"]);
    let table = process::output(measure.arg(folder.join("text")).arg(day))
        .context("the texts could not be measured")?;
    let file = process::root().join("crates/tokens/src/density/measured.rs");
    fs::write(&file, table + "\n")?;
    run(process::command("rustfmt")
        .args(["--edition", "2024"])
        .arg(file))
}
