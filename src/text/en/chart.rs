//! Words that charts bring along, whatever they show, in English.

use crate::text::chart::ChartText;

pub const WORDS: ChartText = ChartText {
    show_table: "Show as table",
    nothing: "Nothing to draw yet.",
    left_out: |count, is_log| match (count, is_log) {
        (1, false) => "1 value is unknown and left out.".to_owned(),
        (1, true) => "1 value is unknown or zero and left out.".to_owned(),
        (count, false) => format!("{count} values are unknown and left out."),
        (count, true) => format!("{count} values are unknown or zero and left out."),
    },
    log_scale: |title| format!("{title} (log scale)"),
    date: "Date",
    released: "Release date",
    context: "Context window, tokens",
    usd_per_mtok: "$ per million tokens",
    usd: "US dollars",
    tokens: "Tokens",
    turn: "Turn",
    low: "Low",
    expected: "Expected",
    high: "High",
    today: "Today",
};
