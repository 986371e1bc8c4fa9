//! Tidiness as a test: the layers of the library, kept by reading the sources.

use std::{fs, path::Path};

/// The modules in the order of `lib.rs`: each may use only those before it.
const LAYERS: [&str; 17] = [
    "date", "tokens", "money", "catalog", "cost", "plan", "book", "billing", "text", "format",
    "share", "samples", "chart", "prices", "ui", "platform", "site",
];

fn sources(dir: &Path, found: &mut Vec<(String, String)>) {
    for entry in fs::read_dir(dir).expect("the source tree is readable") {
        let path = entry.expect("an entry is readable").path();
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            let text = fs::read_to_string(&path).expect("sources are UTF-8");
            found.push((path.display().to_string().replace('\\', "/"), text));
        }
    }
}

fn all_sources() -> Vec<(String, String)> {
    let mut found = Vec::new();
    sources(
        &Path::new(env!("CARGO_MANIFEST_DIR")).join("src"),
        &mut found,
    );
    found
}

/// Names used from the crate's root: `crate::x` and each head in `use crate::{...}`.
fn used_modules(source: &str) -> Vec<String> {
    let code: String = source
        .lines()
        .filter(|line| !line.trim_start().starts_with("//"))
        .collect::<Vec<_>>()
        .join("\n");
    let mut used = Vec::new();
    for (at, _) in code.match_indices("crate::") {
        let rest = &code[at + "crate::".len()..];
        let Some(group) = rest.strip_prefix('{') else {
            used.push(
                rest.chars()
                    .take_while(|c| c.is_alphanumeric() || *c == '_')
                    .collect(),
            );
            continue;
        };
        let (mut depth, mut head) = (0, String::new());
        for c in group.chars() {
            match c {
                '{' => depth += 1,
                '}' if depth == 0 => break,
                '}' => depth -= 1,
                ',' if depth == 0 => used.push(std::mem::take(&mut head)),
                c if depth == 0 && !c.is_whitespace() => head.push(c),
                _ => {}
            }
        }
        used.push(head);
    }
    used.iter()
        .map(|path| path.split("::").next().unwrap_or_default().to_owned())
        .filter(|name| !name.is_empty())
        .collect()
}

#[test]
fn a_module_uses_only_modules_below_it() {
    let layer = |name: &str| LAYERS.iter().position(|layer| *layer == name);
    let mut upward = Vec::new();
    for (path, text) in all_sources() {
        let below_src = path.split("/src/").last().unwrap_or_default();
        let own = below_src
            .trim_end_matches(".rs")
            .split('/')
            .next()
            .unwrap_or_default();
        let Some(own_layer) = layer(own) else {
            continue;
        };
        for used in used_modules(&text) {
            if layer(&used).is_some_and(|used_layer| used_layer > own_layer) {
                upward.push(format!("{below_src} uses {used}"));
            }
        }
    }
    assert!(upward.is_empty(), "upward uses: {upward:#?}");
}

#[test]
fn the_reader_of_used_modules_sees_every_form() {
    let source = "use crate::money::Usd;\nuse crate::{\n    date::{Date, Span},\n    tokens,\n};\n// crate::site is a comment\nfn f() { crate::cost::cost_of() }";
    let mut used = used_modules(source);
    used.sort();
    assert_eq!(used, ["cost", "date", "money", "tokens"]);
}

#[test]
fn only_bins_touch_the_disk_and_only_platform_touches_the_browser() {
    for (path, text) in all_sources() {
        let code: String = text
            .split("#[cfg(test)]")
            .next()
            .unwrap_or_default()
            .lines()
            .filter(|line| !line.trim_start().starts_with("//"))
            .collect();
        assert!(
            path.contains("/src/bin/") || !code.contains("std::fs"),
            "{path} touches the disk"
        );
        let browser = path.contains("/src/platform/")
            || path.contains("/src/bin/")
            || path.contains("/protocol/wire");
        // An element's type may be named elsewhere, to hand it to a port; nothing is asked of the browser there.
        for name in [
            "window()",
            "document()",
            "js_sys",
            "JsFuture",
            "wasm_bindgen",
        ] {
            assert!(browser || !code.contains(name), "{path} uses {name}");
        }
        assert!(
            !code.contains("SystemTime") || path.contains("/src/bin/"),
            "{path} reads the clock"
        );
    }
}

#[test]
fn money_and_cost_use_no_floating_point() {
    for (path, text) in all_sources() {
        if [
            "/src/money",
            "/src/cost/",
            "/src/plan/",
            "/src/book/",
            "/src/prices/",
            "/src/billing/",
            "/src/format/money",
        ]
        .iter()
        .any(|part| path.contains(part))
        {
            assert!(
                !text.contains("f64") && !text.contains("f32"),
                "{path} uses floating point"
            );
        }
    }
}
