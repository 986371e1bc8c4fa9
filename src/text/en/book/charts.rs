//! Words of the comparison's charts, in English.

use super::super::count::counted;
use crate::text::book::charts::BookChartText;
use prices::cost::Part;

const fn part(part: Part) -> &'static str {
    match part {
        Part::Input => "Input",
        Part::CacheRead => "Cached input",
        Part::CacheWrite(_) => "Cache write",
        Part::Output => "Output",
        Part::Reasoning => "Reasoning",
        Part::OutputImage => "Pictures made",
        Part::OutputAudio => "Sound made",
        Part::CacheStorage => "Cache storage",
        Part::Image => "Images",
        Part::Audio => "Sound",
    }
}

pub const WORDS: BookChartText = BookChartText {
    heading: "Charts",
    lead: "Every model the table shows now is a dot; those you picked are named.",
    price: "Price shown",
    axis: [
        "Input, $ per million tokens",
        "Output, $ per million tokens",
        "One request of the workload, US dollars",
    ],
    by_context: |price| format!("{price}, against context window"),
    by_release: |price| format!("{price}, against release date"),
    shown: "Shown in the table",
    picked: "Picked",
    cheapest: "Lowest price",
    // Not `to_lowercase`: its tables would be a twentieth of the page.
    kind: str::to_ascii_lowercase,
    context_summary: |models, kind, median, length, name, price| {
        if models == 1 {
            return format!("The one {kind} model here is {name}, at {price}.");
        }
        format!(
            "Half of the {models} {kind} models here cost {median} or less. The cheapest paid one with a context of {} or more is {name}, at {price}.",
            counted(length, "token")
        )
    },
    release_summary: |recent, kind, median, before, name, price| {
        let before = before.map_or_else(String::new, |before| {
            format!(" Of those released earlier, half cost {before} or less.")
        });
        if recent == 1 {
            return format!(
                "One {kind} model here was released in the twelve months before the day shown: {name}, at {price}.{before}"
            );
        }
        format!(
            "Of the {recent} {kind} models released in the twelve months before the day shown, half cost {median} or less; the cheapest paid one is {name}, at {price}.{before}"
        )
    },
    nothing: "No model shown has both a paid price and this value.",
    caption: |rows, all| {
        if rows < all {
            format!(
                "{rows} of the {} drawn. The export of the table holds them all.",
                counted(&all.to_string(), "model")
            )
        } else {
            format!("The {} drawn", counted(&all.to_string(), "model"))
        }
    },
    by_part: "One request of the workload, by part: the picked models",
    by_part_first: "One request of the workload, by part: the first models of the table",
    part,
    part_summary: |kind, name, amount, part, share| {
        let of = kind.map_or_else(String::new, |kind| format!("Of the {kind} models, "));
        format!("{of}{name} costs the least, {amount}. {part} makes up {share} of that.")
    },
    total: "Total",
    unknown: "not known",
};
