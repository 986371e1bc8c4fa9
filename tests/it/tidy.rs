//! Tidiness as a test: what no crate's border keeps, kept by reading the sources.

use std::{fs, path::Path};

/// The folders that hold code of the site.
const FOLDERS: [&str; 2] = ["src", "crates"];

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
    for folder in FOLDERS {
        sources(
            &Path::new(env!("CARGO_MANIFEST_DIR")).join(folder),
            &mut found,
        );
    }
    found.retain(|(path, _)| !path.contains("/tests/") && !path.contains("/crates/lean/"));
    found
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
            path.contains("/src/bin/") || path.ends_with("/build.rs") || !code.contains("std::fs"),
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
            "/crates/prices/src/",
            "/crates/plan/src/",
            "/crates/book/src/",
            "/crates/format/src/money",
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

#[test]
fn one_helper_tells_an_enter_from_an_input_methods_own() {
    for (path, text) in all_sources() {
        if path.ends_with("/src/ui/keys.rs") {
            continue;
        }
        for name in [
            "event.is_composing(",
            "key_code(",
            "event.key() == \"Enter\"",
        ] {
            assert!(!text.contains(name), "{path} uses {name}");
        }
        let takes_enter = text.contains("\"Enter\" =>");
        assert!(
            !takes_enter || text.contains("if is_composing(&event)"),
            "{path} takes any Enter"
        );
    }
}

#[test]
fn one_component_reads_what_is_typed_into_a_field_of_numbers() {
    for (path, text) in all_sources() {
        // A search, a name, a note and the box of the text are no numbers.
        let own = path.ends_with("/components/number_field.rs");
        assert!(
            own || !text.contains("class=\"number\" size="),
            "{path} has a number field of its own"
        );
    }
}

#[test]
fn a_count_and_its_noun_agree() {
    // A count before one of these goes through `counted`, which leaves the `s` away after 1.
    let nouns = [
        "briefs",
        "changes",
        "characters",
        "clips",
        "conversations",
        "days",
        "decimals",
        "models",
        "months",
        "pictures",
        "points",
        "providers",
        "recordings",
        "requests",
        "rows",
        "seconds",
        "sellers",
        "tokens",
        "top-ups",
        "turns",
        "values of",
    ];
    for (path, text) in all_sources() {
        if !path.contains("/src/text/en/") {
            continue;
        }
        // A kind of model is no count.
        let text = text.replace("{kind} models", "");
        for noun in nouns {
            for (at, found) in text.match_indices(&format!("}} {noun}")) {
                let after = text[at + found.len()..].chars().next().unwrap_or(' ');
                let line = text[..at].matches('\n').count() + 1;
                assert!(
                    after.is_alphabetic(),
                    "{path}:{line}: a count of {noun} is not `counted`"
                );
            }
        }
    }
}

#[test]
fn paper_cuts_tables_where_the_sentence_under_them_says() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let paper = std::fs::read_to_string(root.join("style/print.css")).unwrap();
    assert_eq!(paper.matches("(n + 41)").count(), 2);
    for (language, sentence) in [("en", "the first 40 rows"), ("zh_hant", "前 40 列")] {
        let words = root.join("src/text").join(language).join("frame.rs");
        let words = std::fs::read_to_string(words).unwrap();
        assert!(words.contains(sentence), "{language}: {sentence}");
    }
}

#[test]
fn every_name_that_something_is_stored_under_is_on_the_privacy_page() {
    let table = "src/ui/kept_names.rs";
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let listed = fs::read_to_string(root.join(table)).expect("the table is readable");
    let named = |text: &str| -> Vec<String> {
        let quoted = text.split(['"', '\'', '`']);
        let is_name = |name: &&str| {
            name.strip_prefix("tokentally.").is_some_and(|rest| {
                !rest.is_empty() && rest.chars().all(|c| c.is_ascii_lowercase() || c == '-')
            })
        };
        quoted.filter(is_name).map(String::from).collect()
    };
    // The scenarios' own name is the link crate's, and the table takes it from there.
    let known = named(&listed);
    let scenarios = "crates/link/src/scenario/kept.rs";
    assert!(listed.contains("link::scenario::KEPT_UNDER"));
    let mut texts = all_sources();
    for entry in fs::read_dir(root.join("public")).expect("the folder is readable") {
        let path = entry.expect("an entry is readable").path();
        if path.extension().is_some_and(|ending| ending == "js") {
            let text = fs::read_to_string(&path).expect("scripts are UTF-8");
            texts.push((path.display().to_string(), text));
        }
    }
    let mut found = 0;
    for (path, text) in texts {
        if path.ends_with(table) || path.ends_with(scenarios) {
            continue;
        }
        let is_script = Path::new(&path)
            .extension()
            .is_some_and(|ending| ending == "js");
        let code = text.split("#[cfg(test)]").next().unwrap_or_default();
        for name in named(code) {
            found += 1;
            assert!(is_script, "{path} has a name of its own: {name}");
            assert!(
                known.contains(&name),
                "{path} stores under {name}, which {table} does not list"
            );
        }
    }
    assert!(found >= 3, "the scripts' names were read");
    assert_eq!(known.len(), 9);
}
