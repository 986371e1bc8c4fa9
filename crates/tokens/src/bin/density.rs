//! Measures how many tokens a word and a character take, and prints `crates/tokens/src/density/measured.rs`.
//!
//! `density FOLDER YYYY-MM-DD`: FOLDER/LANGUAGE/SOURCE.txt as `bench/density/gather.mjs` writes them, and the day. `cargo xtask density`
//! does both.
#![expect(clippy::print_stdout, reason = "what it makes is printed")]

use std::{env, error::Error, fmt::Write as _, fs, path::Path};

use tokens::{Document, Encoding, Engine, TextStats};

/// The languages, in the order of the table: those of the site first, then by the number of people who write them on the web.
const LANGUAGES: [&str; 13] = [
    "en", "zh-Hant", "zh-Hans", "ja", "ko", "es", "fr", "de", "pt", "it", "ru", "hi", "ar",
];
/// The vocabularies, newest first.
const VOCABULARIES: [Encoding; 4] = [
    Encoding::O200kBase,
    Encoding::Cl100kBase,
    Encoding::P50kBase,
    Encoding::R50kBase,
];
/// Words of a passage at least: about a page.
const PASSAGE_WORDS: u64 = 400;

fn main() -> Result<(), Box<dyn Error>> {
    let mut words = env::args().skip(1);
    let (Some(folder), Some(day)) = (words.next(), words.next()) else {
        return Err("name the folder of texts and the day".into());
    };
    let [year, month, day] = day
        .split('-')
        .map(|part| part.trim_start_matches('0'))
        .collect::<Vec<_>>()[..]
    else {
        return Err("the day is not like 2026-11-27".into());
    };
    let mut table = String::new();
    for language in LANGUAGES {
        measure(&Path::new(&folder).join(language), language, &mut table)?;
    }
    println!(
        "//! Tokens of a thousand words and characters, measured. Written by `cargo xtask density`, not by hand.
//!
//! The texts are paragraphs of Debian packages under free licences: help, handbooks, stories of a game. A source gives at most 600,000
//! characters to a language. Percentiles are over passages of at least {PASSAGE_WORDS} words of one source.
use jiff::civil::{{Date, date}};

use super::{{Density, MeasuredLanguage, Spread}};
use crate::Encoding;

/// The day of the measurement.
pub const MEASURED_ON: Date = date({year}, {month}, {day});

const fn spread(low: u32, expected: u32, high: u32) -> Spread {{
    Spread {{
        low,
        expected,
        high,
    }}
}}

/// What was measured, by language.
pub static MEASURED: [MeasuredLanguage; {}] = [
{table}];",
        LANGUAGES.len()
    );
    Ok(())
}

/// Adds a language's row.
fn measure(folder: &Path, language: &str, table: &mut String) -> Result<(), Box<dyn Error>> {
    let mut files: Vec<_> = fs::read_dir(folder)?.collect::<Result<_, _>>()?;
    files.sort_by_key(fs::DirEntry::path);
    let mut passages: Vec<String> = Vec::new();
    let mut sources = Vec::new();
    let counter = Engine::native(Encoding::O200kBase);
    for file in files {
        let before = passages.len();
        let (mut passage, mut words) = (String::new(), 0);
        for paragraph in fs::read_to_string(file.path())?.trim_end().split("\n\n") {
            passage.push_str(paragraph);
            passage.push('\n');
            words += stats(&counter, paragraph).words;
            if words >= PASSAGE_WORDS {
                passages.push(std::mem::take(&mut passage));
                words = 0;
            }
        }
        if passages.len() > before {
            let name = file
                .path()
                .file_stem()
                .unwrap_or_default()
                .to_string_lossy()
                .into_owned();
            sources.push(name);
        }
    }
    let characters: u64 = passages
        .iter()
        .map(|passage| stats(&counter, passage).graphemes)
        .sum();
    writeln!(
        table,
        "    MeasuredLanguage {{ tag: {language:?}, sources: &{sources:?}, characters: {}, passages: {}, densities: [",
        grouped(characters),
        passages.len()
    )?;
    for encoding in VOCABULARIES {
        let engine = Engine::native(encoding);
        let measured: Vec<TextStats> = passages
            .iter()
            .map(|passage| stats(&engine, passage))
            .collect();
        let words = spread(&measured, |stats| stats.words);
        let characters = spread(&measured, |stats| stats.graphemes);
        writeln!(
            table,
            "        Density {{ encoding: Encoding::{encoding:?}, words: {words}, characters: {characters} }},"
        )?;
    }
    writeln!(table, "    ] }},")?;
    Ok(())
}

fn stats(engine: &Engine, text: &str) -> TextStats {
    let mut document = Document::new(engine.clone());
    document.update(text.to_owned(), &mut |_, _| ());
    document.stats()
}

/// The spread of tokens per thousand of a unit, as the call that makes it.
fn spread(measured: &[TextStats], unit: fn(&TextStats) -> u64) -> String {
    let mut ratios: Vec<u64> = measured
        .iter()
        .map(|stats| (stats.tokens.get() * 1000 + unit(stats) / 2) / unit(stats))
        .collect();
    ratios.sort_unstable();
    let at = |percent: usize| grouped(ratios[(ratios.len() - 1) * percent / 100]);
    format!("spread({}, {}, {})", at(10), at(50), at(90))
}

/// A number as Rust groups it.
fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let mut out = String::new();
    for (at, digit) in digits.char_indices() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            out.push('_');
        }
        out.push(digit);
    }
    out
}
