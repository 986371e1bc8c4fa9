//! Words of what is used, of what an amount buys, and of terms in one's own words, in English.

use super::super::count::counted;
use crate::text::billing::demand::DemandText;
use plan::scenario::{Case, Gap, Preset};

pub const WORDS: DemandText = DemandText {
    own_scenario: "My scenario",
    preset_kind: "A scenario of the site on a model",
    low_percent: "Low usage, % of expected",
    low: "Low usage",
    kept: "Kept on this device",
    not_kept: "The one handed on",
    change: "Change it in Scenarios",
    changed: "changed by you",
    between: ", ",
    buys_model: "Answered by",
    buys_lead: "Not a number of articles but a range: the same money at the dearest and at the cheapest the scenario allows, at today’s prices.",
    any: "any number",
    own_words: "In your words",
    own_limits: "Tier: $ a month, next tier: …",
    own_methods: "Ways you can pay",
    says: |name, models, requests, month| {
        format!(
            "{name} on {models}: {} and {month} in an expected month, spent day by day with its weekdays, weekends, growth and share of models.",
            counted(requests, "request")
        )
    },
    remark: |name, remark| format!("{name} ({remark})"),
    share: |model, percent| format!("{model} ({percent}%)"),
    no_case: |case, why| {
        format!(
            "The {} case has no cost. {why}",
            if case == Case::Low { "low" } else { "high" }
        )
    },
    gap: why,
    gap_instead: |why| {
        format!("What the link says is used cannot be priced. {why} An amount counts instead.")
    },
    shortened: |why, months| {
        format!(
            "{why} Only {} {} reckoned.",
            counted(&months.to_string(), "month"),
            if months == 1 { "is" } else { "are" }
        )
    },
    buys: |amount| format!("What {amount} of credit may buy"),
    piece,
    own_piece: "conversations of your scenario",
    range: |fewest, most, expected, piece| {
        format!("{fewest} to {most} {piece} (expected {expected})")
    },
};

pub fn why(gap: &Gap, name: &str) -> String {
    match gap {
        Gap::NoModel => "The mix names no model.".to_owned(),
        Gap::UnknownModel(key) => format!("There is no model {} here.", key.as_str()),
        Gap::NoPrice(_) => format!("No price of {name} is known for every one of these days."),
        Gap::TooLarge => "The amount is too large to be meant. Look at the numbers.".to_owned(),
        _ => format!("{name} lists no price for a part of it; the page of scenarios says which."),
    }
}

const fn piece(preset: Preset) -> &'static str {
    match preset {
        Preset::Rag => "questions answered from documents",
        Preset::Report => "long articles with two revisions",
        Preset::Coding => "tasks of a coding agent",
        _ => "support answers",
    }
}
