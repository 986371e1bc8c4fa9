//! `pack`: makes compiled wasm ready for the browser.
//!
//! - `pack app WASM DIR` splits the app into its parts and writes what loads them.
//! - `pack sizes WASM` tells how many bytes each combination of parts shares, before anything is grouped.
//! - `pack plain NAME WASM DIR` only writes the JavaScript side, as for the worker and for an app in one piece.

mod bindings;
mod groups;
mod parts;
mod relocs;

use std::{env, fs, path::Path};

use anyhow::{Context, Result, bail};

fn main() -> Result<()> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["sizes", wasm] => {
            print!("{}", parts::sizes(&read(wasm)?)?);
            Ok(())
        }
        ["app", wasm, dir] => app(Path::new(wasm), Path::new(dir)),
        ["plain", name, wasm, dir] => bindings::write(name, read(wasm)?, Path::new(dir)),
        _ => bail!("usage: pack app WASM DIR, pack sizes WASM, pack plain NAME WASM DIR"),
    }
}

fn app(wasm: &Path, dir: &Path) -> Result<()> {
    let main = parts::split(&read(wasm)?, dir)?;
    bindings::write("app", main, dir)
}

fn read(path: impl AsRef<Path>) -> Result<Vec<u8>> {
    let path = path.as_ref();
    fs::read(path).with_context(|| format!("cannot read {}", path.display()))
}
