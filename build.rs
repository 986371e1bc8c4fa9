//! What the linker is told of the app, and of nothing else.

use std::env;

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    let is_on = |feature: &str| env::var_os(feature).is_some();
    let is_wasm = env::var("CARGO_CFG_TARGET_ARCH").is_ok_and(|arch| arch == "wasm32");
    // The splitter must know what refers to what.
    if is_wasm && is_on("CARGO_FEATURE_BROWSER") && !is_on("CARGO_FEATURE_WHOLE") {
        println!("cargo::rustc-link-arg-bin=app=--emit-relocs");
    }
}
