//! Words of models side by side, and of one open model at its sellers, in English.

use super::super::count::counted;
use crate::text::book::side::{HostText, SideText};

pub const WORDS: SideText = SideText {
    heading: "Side by side",
    empty: "Tick up to six models in the table: their prices, limits and dates stand here line by line, with the cheapest marked.",
    one: "Tick another model to compare it with this one.",
    legend: "3.2× is how many times the line’s cheapest paid price. A value in bold is not what most of the line has.",
    caption: "The picked models, line by line",
    line: "Line",
    only_differences: "Only lines that differ",
    no_differences: "The picked models are the same on every line.",
    differs: "differs",
    cheapest: "cheapest",
    cheapest_too: "same, cheapest",
    same: "same",
    and_same: |name, more| format!("{name} (and {more} more at the same price)"),
    arithmetic: "How the cost of a request and of a month comes about",
    at_length: |rate, length, itself| {
        if itself {
            format!("{rate}, prompts from {length}")
        } else {
            format!("{rate}, prompts over {length}")
        }
    },
    remove: |name| format!("Remove {name}"),
    bar: "Picked models",
    go: |count| format!("Side by side ({count})"),
    clear: "Remove all",
    full: |most| {
        let most = counted(&most.to_string(), "model");
        format!("{most} are side by side already. Remove one first.")
    },
    hosts: HostText {
        heading: "Where is this model cheapest?",
        lead: "The same model at its maker, clouds, hosts and gateways. The cheapest for your workload comes first.",
        model: "Model",
        choice: |name, sellers| format!("{name} ({})", counted(&sellers.to_string(), "seller")),
        caption: "Sellers of the chosen model",
        seller: "Seller",
        times: "× cheapest",
        summary: |seller, amount, dearest, times| {
            format!(
                "{seller} asks the least: {amount} for a request of this workload. {dearest} asks the most, {times} that."
            )
        },
        same: |amount| format!("All ask the same for this workload: {amount} a request."),
        unknown: "No seller’s total is known for this workload.",
        nobody: "Nobody sells it on this day.",
    },
};
