//! Names of the presets, and what they assume, in English.

use crate::text::scenarios::presets::PresetWords;
use plan::scenario::Preset;

const fn name(preset: Preset) -> &'static str {
    match preset {
        Preset::Support => "Support chat",
        Preset::Rag => "Questions over documents",
        Preset::Coding => "Coding agent",
        Preset::Classify => "Sorting texts in a batch",
        Preset::Translate => "Translation",
        Preset::Report => "Long reports",
        Preset::Meeting => "Meeting transcripts",
        Preset::Images => "Image campaign",
        Preset::Video => "Short video",
        Preset::Requests => "Single requests",
    }
}

fn assumption(id: &str) -> &'static str {
    match id {
        "support-volume" => {
            "Two thousand active customers, each with a question and a half a month."
        }
        "short-turns" => {
            "People type a sentence or two and read a short paragraph, five times over."
        }
        "long-prompt" => "The instructions fill a page and a half and are sent with every answer.",
        "quiet-weekend" => "Weekends are less than half as busy as working days.",
        "team-asks" => {
            "Fifty colleagues ask about six times a working day, often with a follow-up."
        }
        "eight-passages" => {
            "Eight passages of five hundred tokens are looked up for each question."
        }
        "fresh-passages" => {
            "The passages change with each question, so only the instructions can be cached."
        }
        "ten-developers" => "Ten developers hand over four to five tasks a working day.",
        "many-steps" => {
            "A task is two turns of twenty steps; each step reads a file or runs a command."
        }
        "resent-context" => {
            "Each step sends all before it again, so the cache carries most of the input."
        }
        "short-edits" => "Most answers are short edits after a little thinking.",
        "summed-up" => "After a turn the agent sums up its work and goes on from the summary.",
        "one-paragraph" => "Each text is a paragraph.",
        "one-label" => "The answer is one label.",
        "nobody-waits" => "Nobody waits for it, so it goes through the batch overnight.",
        "too-short-to-cache" => "The instructions are too short for most caches.",
        "few-pages" => "A text is two to three pages.",
        "same-length" => "The translation is about as long as the text.",
        "glossary" => "A glossary stands in the instructions.",
        "forty-pages" => "Forty pages of sources are sent each time, and cached within the report.",
        "four-rounds" => "An outline, a draft and two revisions: four turns.",
        "much-thinking" => "Each turn thinks for about two thousand tokens before it writes.",
        "four-a-day" => "Four meetings a working day, three quarters of an hour each.",
        "speech-rate" => {
            "People say about 150 words a minute, which is 9,000 tokens of text a meeting."
        }
        "sound-as-tokens" => {
            "Models that take sound as tokens count 32 for a second; others bill the minute."
        }
        "six-drafts" => "Six drafts for each brief of a few sentences.",
        "drafts-again" => "About a seventh of the drafts is made again.",
        "one-in-use" => "Four of five briefs end with a picture in use.",
        "eight-second-takes" => "A clip takes about four takes of eight seconds.",
        "clips-again" => "Every fourth clip is tried again from the start.",
        "one-request" => {
            "Each request stands alone, as in the calculator: one prompt, one answer, nothing remembered."
        }
        "half-or-twice" => "Until you say otherwise each number may be half or twice as large.",
        _ => "",
    }
}

pub const WORDS: PresetWords = PresetWords {
    heading: "Begin with",
    name,
    changed: |name| format!("{name}, changed"),
    assumes: |name| format!("What “{name}” assumes"),
    assumption,
    ours: "These are our assumptions, not measurements. Change whatever you know better.",
    displaced: "These are the numbers from the calculator or the comparison, as single requests.",
    back: |name| format!("Go back to your scenario ({name})"),
};
