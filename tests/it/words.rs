//! The site's words: one for each thing, set as its language sets them.

use std::{fs, path::Path};

// The rules of articles are these too.
#[path = "../../src/site/learn/wording.rs"]
mod wording;

use wording::{given_up, has_loose_percent, is_han, narrow_mark};

/// Each string in quotes of the files in a folder, with the file's name.
fn strings(folder: &str, ending: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut open = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join(folder)];
    while let Some(path) = open.pop() {
        if path.is_dir() {
            open.extend(
                fs::read_dir(&path)
                    .unwrap()
                    .map(|entry| entry.unwrap().path()),
            );
        } else if path.extension().is_some_and(|own| own == ending) {
            let name = path.display().to_string();
            let text = fs::read_to_string(&path).unwrap();
            let code = text
                .lines()
                .filter(|line| !line.trim_start().starts_with("//"));
            let code: Vec<&str> = code.collect();
            let code = code.join("\n").replace("\\\"", "'");
            let quoted = code.split('"').skip(1).step_by(2);
            found.extend(quoted.map(|string| (name.clone(), string.to_owned())));
        }
    }
    found
}

/// Every string of the interface and of the notes beside prices and terms.
fn all_strings() -> Vec<(String, String)> {
    let mut all = strings("src/text", "rs");
    all.extend(strings("pricing-data/notes", "json"));
    all.extend(strings("pricing-data/billing", "json"));
    assert!(all.len() > 2_000, "{}", all.len());
    all
}

#[test]
fn words_stand_in_the_folder_of_their_language() {
    for (file, string) in strings("src/text", "rs") {
        let is_of_a_language = ["en", "zh_hant"]
            .iter()
            .any(|folder| file.contains(&format!("/src/text/{folder}/")));
        assert!(
            is_of_a_language || !string.contains(|c: char| c == ' ' || is_han(c)),
            "{file} declares words, and holds some: {string}"
        );
    }
}

#[test]
fn chinese_has_one_word_for_each_thing() {
    let mut faults = Vec::new();
    for (file, string) in all_strings() {
        faults.extend(
            given_up(&string)
                .into_iter()
                .map(|fault| format!("{file}: {fault}: {string}")),
        );
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn chinese_has_marks_of_full_width() {
    let faults: Vec<String> = all_strings()
        .into_iter()
        .filter_map(|(file, string)| Some(format!("{file}: {} in {string}", narrow_mark(&string)?)))
        .collect();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn a_percent_sign_stands_at_its_number() {
    let faults: Vec<String> = strings("src/text", "rs")
        .into_iter()
        .filter(|(_, string)| has_loose_percent(string))
        .map(|(file, string)| format!("{file}: {string}"))
        .collect();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn narrow_marks_and_loose_percent_signs_are_found() {
    for (string, mark) in [
        ("等級: 每月", Some(':')),
        ("每月,", Some(',')),
        ("{x} (快取)", Some('(')),
        ("token（快取）", None),
        ("1, 10, 100", None),
        ("「estimate:」", None),
    ] {
        assert_eq!(narrow_mark(string), mark, "{string}");
    }
    for (string, is_loose) in [
        ("{share} % of it", true),
        ("5 %", true),
        ("Fee, %", false),
        ("36.2%", false),
    ] {
        assert_eq!(has_loose_percent(string), is_loose, "{string}");
    }
}
