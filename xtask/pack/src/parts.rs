//! The app split into its parts, by the splitter that cargo-leptos uses.

use std::{collections::BTreeMap, fmt::Write as _, fs, path::Path};

use anyhow::{Context, Result, anyhow, ensure};
use wasm_split_cli_support::{Options, transform};

use crate::{
    groups::{MAIN, PartSet, Roles},
    relocs::Linked,
};

/// The most files a page waits for, the main one and its part's own included.
const FILES: usize = 8;

/// Parts that belong to no page: they are loaded when somebody asks for what they do. The live pieces of articles are no such part: an
/// article loads them without any other page, and so they count as a page. As a part beside pages they made the main file 12 KB larger.
const ON_DEMAND: [&str; 1] = ["own"];

/// Pages that need next to nothing. Counted like the others, they would leave what all those share out of the main file, in groups that each
/// of them waits for: a first visit to `/scenarios/` grew by 12 KB. Not counted at all, they would load those groups for 3 KB of them.
const LIGHT: [&str; 1] = ["about"];

/// What the name of a part ends with that is loaded after the page of the name before it.
const BELOW: &str = "_below";

/// The module that the app imports its loaders from.
const LOADERS: &str = "app_split.js";

/// The files of each part, by the part's name, in the order of their names.
pub type Parts = BTreeMap<String, Vec<String>>;

/// Splits the app. Writes the parts' wasm into the folder, the module that loads them and `parts.json`, which tells their files.
/// Returns the wasm of the rest, which is there from the start.
///
/// # Errors
/// When the wasm was not linked with `--emit-relocs`, or is not what the splitter knows.
pub fn split(wasm: &[u8], dir: &Path) -> Result<Vec<u8>> {
    fs::create_dir_all(dir).with_context(|| format!("cannot create {}", dir.display()))?;
    let grouped = grouped(wasm).context("cannot group what the parts share")?;
    let main = dir.join("app.main.wasm");
    let mut options = Options::new(&grouped);
    options.output_dir = dir;
    options.main_out_path = &main;
    options.link_name = "./app_split.js";
    let split = transform(options).map_err(|error| anyhow!("the splitter failed: {error:#}"))?;

    let mut parts = Parts::new();
    let mut renamed = BTreeMap::new();
    for (part, files) in &split.prefetch_map {
        for file in files {
            renamed
                .entry(file.clone())
                .or_insert_with(Vec::new)
                .push(part.clone());
        }
    }
    for (file, users) in &mut renamed {
        users.sort();
        let name = format!("{}.wasm", users.join("-"));
        fs::rename(dir.join(format!("{file}.wasm")), dir.join(&name))
            .with_context(|| format!("cannot rename {file}.wasm to {name}"))?;
        for user in users.iter() {
            parts.entry(user.clone()).or_default().push(name.clone());
        }
    }
    // The splitter's own module loads one file after the other and under fixed names; `public/parts.js` takes its place.
    let loaders = dir.join(LOADERS);
    let theirs = fs::read_to_string(&loaders).context("the splitter wrote no loaders")?;
    fs::write(&loaders, loaders_of(&parts, canary(&theirs)))
        .with_context(|| format!("cannot write {LOADERS}"))?;
    fs::write(dir.join("parts.json"), json(&parts)).context("cannot write parts.json")?;
    let bytes = fs::read(&main).context("the splitter wrote no main file")?;
    fs::remove_file(&main).context("cannot remove the splitter's main file")?;
    ensure!(!parts.is_empty(), "the app has no parts");
    Ok(bytes)
}

/// What each combination of parts needs and no other: the bytes of code before wasm-opt, a line each, the largest first.
pub fn sizes(wasm: &[u8]) -> Result<String> {
    let linked = Linked::read(wasm)?;
    let begins: Vec<Vec<usize>> = linked.parts.values().cloned().collect();
    let needed = linked.graph.needed_by(linked.main(), &begins);
    let mut sizes: BTreeMap<PartSet, usize> = BTreeMap::new();
    for (piece, set) in needed.iter().enumerate() {
        *sizes.entry(*set).or_insert(0) += linked.graph.sizes[piece];
    }
    let mut lines: Vec<(usize, String)> = sizes
        .into_iter()
        .map(|(set, size)| {
            let names = linked.parts.keys().enumerate();
            let names = names
                .filter(|(bit, _)| set >> bit & 1 == 1)
                .map(|(_, name)| name.as_str());
            let names: Vec<&str> = names.collect();
            let names = if set == MAIN {
                "main".to_owned()
            } else {
                names.join(" ")
            };
            (size, format!("{size:>9} {names}\n"))
        })
        .collect();
    lines.sort_by_key(|(size, _)| std::cmp::Reverse(*size));
    Ok(lines.into_iter().map(|(_, line)| line).collect())
}

/// The same program, in which each part refers to all that shall lie in its files.
fn grouped(wasm: &[u8]) -> Result<Vec<u8>> {
    let linked = Linked::read(wasm)?;
    let begins: Vec<Vec<usize>> = linked.parts.values().cloned().collect();
    let needed = linked.graph.needed_by(linked.main(), &begins);
    let mut roles = Roles::default();
    let bit_of = |name: &str| linked.parts.keys().position(|part| part == name);
    for (bit, part) in linked.parts.keys().enumerate() {
        if let Some(page) = part.strip_suffix(BELOW).and_then(bit_of) {
            roles.below.push((1 << bit, 1 << page));
        } else if LIGHT.contains(&part.as_str()) {
            roles.light |= 1 << bit;
        } else if !ON_DEMAND.contains(&part.as_str()) {
            roles.pages |= 1 << bit;
        }
    }
    let lies = linked.graph.grouped(&needed, &roles, FILES - 1);
    let moved = |part: PartSet| linked.graph.begin_of_moved(&needed, &lies, part);
    let mut more = BTreeMap::from([(String::new(), moved(MAIN))]);
    for (bit, part) in linked.parts.keys().enumerate() {
        more.insert(part.clone(), moved(1 << bit));
    }
    linked.with_references(&more)
}

/// The name by which a debug build's parts know the program they belong to.
fn canary(loaders: &str) -> Option<&str> {
    let at = loaders.find("__canary_")?;
    let rest = &loaders[at..];
    let end = rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '_');
    Some(&rest[..end.unwrap_or(rest.len())])
}

/// The module whose functions load the parts; the names are those that the app imports.
fn loaders_of(parts: &Parts, canary: Option<&str>) -> String {
    let mut module = String::from("import { part } from './parts.js';\n");
    let canary = canary.map_or(String::new(), |name| format!(", {{ {name}: 0 }}"));
    for (part, files) in parts {
        let files: Vec<String> = files.iter().map(|file| format!("'{file}'")).collect();
        _ = writeln!(
            module,
            "export const __wasm_split_load_{part} = part('{part}', [{}]{canary});",
            files.join(", ")
        );
    }
    module
}

/// Names of parts and files are plain letters.
fn json(parts: &Parts) -> String {
    let part = |(part, files): (&String, &Vec<String>)| {
        let files: Vec<String> = files.iter().map(|file| format!("\"{file}\"")).collect();
        format!("\"{part}\":[{}]", files.join(","))
    };
    let parts: Vec<String> = parts.iter().map(part).collect();
    format!("{{{}}}", parts.join(","))
}
