//! `bench`: the tokenizer against its peers, in the browser that the tests use.

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
