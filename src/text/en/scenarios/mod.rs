//! Words of the page that says what a month costs, in English.

pub mod form;
mod link;
mod presets;
mod results;
mod shelf;
mod worth;
mod year;

use crate::text::ScenariosText;

pub const WORDS: ScenariosText = ScenariosText {
    heading: "What a month costs",
    lead: "Describe one kind of work: how often it happens, what is sent, what comes back. Each number can be low, expected or high, and so can the bill.",
    no_script: "Without scripts this page shows the first preset only. Nothing you type would be sent anywhere.",
    presets: presets::WORDS,
    form: form::WORDS,
    results: results::WORDS,
    worth: worth::WORDS,
    year: year::WORDS,
    shelf: shelf::WORDS,
    link: link::WORDS,
};
