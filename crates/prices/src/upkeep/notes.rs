//! The sentences of the price files, and their translations.
//!
//! The files are written in English. A language's translations are one JSON object from each sentence to its words, in
//! `pricing-data/notes/`: a sentence that stands at forty models is translated once.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::catalog::LAUNCH;

/// The fields of models, periods and disputes that hold sentences: one, or a list. The reason [`LAUNCH`] is a mark, not a sentence.
const FIELDS: [&str; 4] = ["note", "notes", "omitted", "reason"];

/// From each English sentence to another language's.
pub type Translations = BTreeMap<String, String>;

/// What a language's translations lack or have too much, in words: sentences that have none, which stay in English, and translations
/// that no file needs. Neither keeps a price from being published: whoever adds a provider need not write Chinese.
///
/// # Errors
/// When one of the price files is not JSON.
pub fn slips(price_files: &[&str], words: &Translations) -> Result<Vec<String>, serde_json::Error> {
    let mut sentences = BTreeSet::new();
    for json in price_files {
        each(&mut serde_json::from_str(json)?, &mut |sentence| {
            sentences.insert(sentence.clone());
        });
    }
    let missing = sentences
        .iter()
        .filter(|sentence| words.get(*sentence).is_none_or(String::is_empty))
        .map(|sentence| format!("has no translation of {sentence:?}"));
    let unused = words
        .keys()
        .filter(|sentence| !sentences.contains(*sentence))
        .map(|sentence| format!("translates what no price file says: {sentence:?}"));
    Ok(missing.chain(unused).collect())
}

/// The same JSON with its sentences in another language. A sentence without translation stays as it is.
///
/// # Errors
/// When `json` is not JSON.
pub fn translate(json: &str, words: &Translations) -> Result<String, serde_json::Error> {
    let mut value = serde_json::from_str(json)?;
    each(&mut value, &mut |sentence| {
        if let Some(translated) = words.get(sentence) {
            sentence.clone_from(translated);
        }
    });
    serde_json::to_string(&value)
}

fn each(value: &mut Value, change: &mut impl FnMut(&mut String)) {
    match value {
        Value::Object(fields) => {
            for (name, field) in fields {
                if FIELDS.contains(&name.as_str()) {
                    each_sentence(field, change);
                } else {
                    each(field, change);
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| each(item, change)),
        _ => {}
    }
}

fn each_sentence(value: &mut Value, change: &mut impl FnMut(&mut String)) {
    match value {
        Value::String(sentence) if sentence != LAUNCH => change(sentence),
        Value::Array(items) => items
            .iter_mut()
            .for_each(|item| each_sentence(item, change)),
        _ => {}
    }
}
