//! Words of the form for a text that is not there yet, in English.

use super::count::counted;
use crate::text::outline::OutlineText;

pub const WORDS: OutlineText = OutlineText {
    question: "How long will the text be? The tokens are estimated from its length.",
    amount: "Length",
    unit: "in",
    units: ["words", "pages", "characters", "tokens"],
    language: "Language",
    language_name: |tag| match tag {
        "zh-Hant" => "Chinese, traditional",
        "zh-Hans" => "Chinese, simplified",
        "ja" => "Japanese",
        "ko" => "Korean",
        "es" => "Spanish",
        "fr" => "French",
        "de" => "German",
        "pt" => "Portuguese",
        "it" => "Italian",
        "ru" => "Russian",
        "hi" => "Hindi",
        "ar" => "Arabic",
        _ => "English",
    },
    per_page: "A page is taken as",
    per_page_units: ["words", "characters"],
    arithmetic: |amount, is_words, low, expected, high, encoding| {
        let unit = if is_words { "word" } else { "character" };
        let noun = if amount == "1" {
            unit.to_owned()
        } else {
            format!("{unit}s")
        };
        format!(
            "{amount} {noun} × {low} to {} a {unit} ({encoding}), {expected} in the middle.",
            counted(high, "token")
        )
    },
    pages: |pages, per_page, is_words, amount| {
        let noun = if pages == "1" { "page" } else { "pages" };
        let unit = if is_words { "words" } else { "characters" };
        format!("{pages} {noun} × {per_page} {unit} = {amount} {unit}.")
    },
    source: |day, characters, passages, sources| {
        format!(
            "Measured on {day} over {} in {} of about a page ({sources}). Eight passages of ten lie in this range. Lists of names, tables of figures and code lie outside it.",
            counted(characters, "character"),
            counted(passages, "passage"),
        )
    },
    tokens_as_they_are: "A number of tokens is taken as it is, for every model.",
    word_is_character: "In Chinese and Japanese each character counts as a word, as it does in Word.",
};
