//! Lists the price files, so that they can be compiled in (feature `bundled`).

use std::{env, fmt::Write as _, fs, path::Path};

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    if env::var_os("CARGO_FEATURE_BUNDLED").is_none() {
        return;
    }
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../pricing-data");
    let list = ["", "billing", "media"].map(|folder| {
        let folder = data.join(folder);
        println!("cargo::rerun-if-changed={}", folder.display());
        let entries = fs::read_dir(&folder).expect("pricing-data is beside the crates");
        let mut paths: Vec<_> = entries
            .map(|entry| entry.expect("an entry is readable").path())
            .filter(|path| path.extension().is_some_and(|ending| ending == "json"))
            .filter(|path| path.file_name().is_none_or(|name| name != "schema.json"))
            .collect();
        paths.sort();
        let mut files = String::new();
        for path in &paths {
            println!("cargo::rerun-if-changed={}", path.display());
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            let path = path.display().to_string();
            _ = writeln!(files, "    ({name:?}, include_str!({path:?})),");
        }
        format!("&[\n{files}]")
    });
    let out = env::var("OUT_DIR").expect("cargo gives a folder for what is made here");
    let [prices, billing, media] = list;
    let code = format!(
        "pub static PRICE_FILES: &[(&str, &str)] = {prices};\n\npub static BILLING_FILES: &[(&str, &str)] = {billing};\n\npub static MEDIA_FILES: &[(&str, &str)] = {media};\n"
    );
    fs::write(Path::new(&out).join("bundled.rs"), code).expect("the list can be written");
}
