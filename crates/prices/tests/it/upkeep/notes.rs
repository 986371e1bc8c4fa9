//! The sentences of the price files in Chinese.

use std::{fs, path::PathBuf};

use prices::{
    catalog::{Catalog, bundle},
    upkeep::notes::{Translations, slips, translate},
};

use crate::catalog::{borrowed, sources};

fn chinese() -> Translations {
    let path =
        PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../pricing-data/notes/zh-hant.json");
    serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap()
}

fn words(pairs: &[(&str, &str)]) -> Translations {
    let own = |(from, to): &(&str, &str)| ((*from).to_owned(), (*to).to_owned());
    pairs.iter().map(own).collect()
}

#[test]
fn a_sentence_without_chinese_stays_english_and_is_told_not_refused() {
    let json = r#"{"notes": ["said", "unsaid"]}"#;
    let said = words(&[("said", "說過")]);
    assert_eq!(
        slips(&[json], &said).unwrap(),
        ["has no translation of \"unsaid\""]
    );
    assert_eq!(
        translate(json, &said).unwrap(),
        r#"{"notes":["說過","unsaid"]}"#
    );
    // Those of the shipped files say something.
    assert!(chinese().values().all(|words| !words.trim().is_empty()));
}

#[test]
fn a_translation_keeps_every_figure_of_its_sentence() {
    let figures = regex::Regex::new(r"\d+([.,:-]\d+)*").unwrap();
    for (sentence, chinese) in chinese() {
        for figure in figures.find_iter(&sentence) {
            assert!(
                chinese.contains(figure.as_str()),
                "{} is not in {chinese:?}, which stands for {sentence:?}",
                figure.as_str()
            );
        }
    }
}

#[test]
fn only_sentences_are_translated_wherever_they_stand() {
    let json = r#"{"name": "cut", "reason": "cut", "omitted": ["cut", "rise"], "disputes": [{"value": "cut", "note": "rise"}]}"#;
    let translated = translate(json, &words(&[("cut", "降價"), ("rise", "漲價")])).unwrap();
    let expected = r#"{"name": "cut", "reason": "降價", "omitted": ["降價", "漲價"], "disputes": [{"value": "cut", "note": "漲價"}]}"#;
    let parsed = |json: &str| serde_json::from_str::<serde_json::Value>(json).unwrap();
    assert_eq!(parsed(&translated), parsed(expected));
}

#[test]
fn the_mark_of_a_launch_is_left_alone() {
    let json = r#"{"reason":"launch"}"#;
    let marked = translate(json, &words(&[("launch", "推出")])).unwrap();
    assert_eq!(marked, json);
    assert_eq!(slips(&[json], &words(&[])).unwrap(), Vec::<String>::new());
}

#[test]
fn what_is_missing_and_what_is_left_over_is_named() {
    let file = r#"{"notes": ["said", "unsaid"]}"#;
    let found = slips(&[file], &words(&[("said", "說過"), ("old", "舊")])).unwrap();
    assert_eq!(
        found,
        [
            "has no translation of \"unsaid\"",
            "translates what no price file says: \"old\""
        ]
    );
    let empty = slips(&[r#"{"note": "said"}"#], &words(&[("said", "")])).unwrap();
    assert_eq!(empty, ["has no translation of \"said\""]);
}

#[test]
fn the_translated_bundle_is_a_catalogue_with_the_same_prices() {
    let sources = sources();
    let english = bundle(&borrowed(&sources)).unwrap();
    let translated = translate(&english, &chinese()).unwrap();
    let [english, translated] =
        [english, translated].map(|json| Catalog::from_bundle(&json).unwrap());
    assert_eq!(english.models().count(), translated.models().count());
    for (one, other) in english.models().zip(translated.models()) {
        assert_eq!(one.key, other.key);
        assert_eq!(one.periods.len(), other.periods.len());
        for (one, other) in one.periods.iter().zip(&other.periods) {
            assert_eq!(one.rates, other.rates, "{:?}", one.reason);
        }
    }
}
