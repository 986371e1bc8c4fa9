//! The JavaScript side of a wasm module, as the `wasm-bindgen` command writes it.

use std::path::Path;

use anyhow::{Context, Result};
use wasm_bindgen_cli_support::Bindgen;

/// Writes `NAME.js` and `NAME_bg.wasm` into the folder. Whoever starts the module says where its wasm lies.
pub fn write(name: &str, wasm: Vec<u8>, dir: &Path) -> Result<()> {
    let mut bindgen = Bindgen::new();
    bindgen
        .input_bytes(name, wasm)
        .out_name(name)
        .web(true)
        .with_context(|| format!("wasm-bindgen does not know the web target of {name}"))?
        .omit_default_module_path(true)
        .typescript(false)
        .demangle(false)
        // Parts find the memory and the table of functions under the names that the linker gave them.
        .keep_lld_exports(true);
    bindgen
        .generate(dir)
        .with_context(|| format!("wasm-bindgen failed on {name}"))
}
