//! Words of the pages that set two models side by side, in English.

use super::count::counted;
use crate::text::pairs::PairWords;

pub const WORDS: PairWords = PairWords {
    pair: |one, other| format!("{one} vs {other}"),
    heading: |one, other| format!("{one} vs {other}: what each costs"),
    title: |one, price, other, other_price| {
        format!("{one} ({price}) vs {other} ({other_price}): price per million tokens")
    },
    description: |one, price, other, other_price, day| {
        format!(
            "{one} costs {price} and {other} {other_price} for a million tokens in and out, on {day}. Caching, batch, long prompts and limits side by side, each with its source."
        )
    },
    lead: |day| format!("List prices of {day}. Each model’s page names where they were read."),
    sentence: |input, output, cheap, amount, dear, dear_amount, times| {
        let times = times.map_or_else(String::new, |times| {
            format!(", {} as much", times.replace('×', " times"))
        });
        format!(
            "A request of {} with {output} back costs {amount} on {cheap} and {dear_amount} on {dear}{times}.",
            counted(input, "token")
        )
    },
    same: |input, output, one, other, amount| {
        format!(
            "A request of {} with {output} back costs the same on {one} and {other}: {amount}.",
            counted(input, "token")
        )
    },
    line_by_line: "Line by line",
    unknown: "One of the two lists no price for such a request.",
    copy_hint: "Click the sentence to select it whole.",
    counts: |name, low, high, encoding| {
        format!(
            "{name} makes about {low} to {high} times as many tokens of the same text as {encoding} (estimate). The table compares equal numbers of tokens."
        )
    },
    open: "Compare with your own numbers",
    all: "Well-known models, two by two",
    others: "Other comparisons",
    per_million: "in / out, per million tokens",
    prices_read: |day| format!("List prices, read on {day}"),
    changed: |day| format!("Updated {day}"),
    models_priced: |models, providers| {
        format!(
            "{} of {}",
            counted(models, "model"),
            counted(providers, "provider")
        )
    },
    front_row: |least, most| format!("{least} to {most} per million tokens in"),
};
