//! The site's words: one for each thing, set as its language sets them.

use std::{fs, path::Path};

/// Words of Chinese that were given up, each with the one that says the same.
const GIVEN_UP: &[(&str, &str)] = &[
    ("廠商", "供應商"),
    ("最便宜的幾倍", "最低價倍數"),
    ("最低價的倍數", "最低價倍數"),
    ("上下文視窗", "上下文長度"),
    ("上下文窗口", "上下文長度"),
    ("價目表單價", "公告單價"),
    ("詞表", "詞彙表"),
    ("上市", "推出"),
    ("系統指示", "系統提示詞"),
    ("提示超過", "提示詞超過"),
    ("提示達", "提示詞達"),
    ("提示上限", "提示詞上限"),
    ("長提示的", "長提示詞的"),
    ("長提示價", "長提示詞價"),
    ("長提示級距", "長提示詞級距"),
    ("圖像企劃", "圖片行銷"),
    ("占", "佔"),
    ("信息", "資訊"),
    ("默認", "預設"),
    ("軟件", "軟體"),
    ("緩存", "快取"),
];

/// A word that stands only behind another.
const ONLY_BEHIND: &[(&str, &str)] = &[("程式代理", "寫")];

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

fn is_han(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{9fff}')
}

/// The first mark of half width that stands beside a Chinese character, spaces left out of account.
fn narrow_mark(string: &str) -> Option<char> {
    let letters: Vec<char> = string.chars().filter(|c| !c.is_whitespace()).collect();
    let is_beside = |at: usize| {
        let before = at.checked_sub(1).and_then(|before| letters.get(before));
        let after = letters.get(at + 1);
        [before, after].into_iter().flatten().any(|c| is_han(*c))
    };
    let mut marks = letters.iter().enumerate();
    marks
        .find(|(at, c)| matches!(c, ',' | ':' | ';' | '?' | '!' | '(' | ')') && is_beside(*at))
        .map(|(_, c)| *c)
}

/// Whether a percent sign stands off its number.
fn has_loose_percent(string: &str) -> bool {
    let is_number = |c: char| c.is_ascii_digit() || c == '}';
    string
        .split(" %")
        .zip(string.split(" %").skip(1))
        .any(|(before, _)| before.ends_with(is_number))
}

#[test]
fn words_stand_in_the_folder_of_their_language() {
    for (file, string) in strings("src/text", "rs") {
        let is_chinese = file.contains("/src/text/zh_hant/");
        assert!(is_chinese || !string.contains(is_han), "{file}: {string}");
        let is_declared = !file.contains("/src/text/en/") && !is_chinese;
        assert!(
            !is_declared || !string.contains(' '),
            "{file} declares words, and holds some: {string}"
        );
    }
}

#[test]
fn chinese_has_one_word_for_each_thing() {
    let mut faults = Vec::new();
    for (file, string) in all_strings() {
        for (word, instead) in GIVEN_UP {
            if string.contains(word) {
                faults.push(format!("{file}: {word} is {instead}: {string}"));
            }
        }
        for (word, before) in ONLY_BEHIND {
            let whole = format!("{before}{word}");
            if string.replace(&whole, "").contains(word) {
                faults.push(format!("{file}: {word} without {before}: {string}"));
            }
        }
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
