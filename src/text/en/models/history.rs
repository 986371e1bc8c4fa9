//! Words of a model's history, of who else sells it, and of what common work costs on it, in English.

use super::super::count::counted;
use crate::text::models::history::HistoryText;

pub const WORDS: HistoryText = HistoryText {
    heading: "How its price moved",
    single: |from| format!("One price is known, in force since {from}. Nothing has changed since."),
    single_undated: "One price is known. When it began is not published.",
    chart: "Price over time",
    moved: |rate, prices| format!("{rate}: {prices}."),
    step: |price, from, is_announced| match (from, is_announced) {
        (Some(from), true) => format!("{price} announced for {from}"),
        (Some(from), false) => format!("{price} from {from}"),
        (None, _) => format!("{price} at first"),
    },
    ahead: "Hollow marks are announced and not in force.",
    days: ["From", "Until"],
    span: |from, to| match (from, to) {
        (Some(from), Some(to)) => format!("{from} until {to}"),
        (Some(from), None) => format!("Since {from}"),
        (None, Some(to)) => format!("Until {to}"),
        (None, None) => "Days not published".to_owned(),
    },
    promised: |from| format!("From {from}"),
    launch: "launch",
    announced: "announced, not in force",
    cancelled: "announced, then called off",
    unchanged: "No price changed: the source or a note was renewed.",
    heads: ["Billed", "Before", "After", "Times"],
    unlisted: "not listed",
    more: |count| format!("{count} more"),
    narrowed: |name, by| format!("{name}, {by}"),
    longer: |itself, tokens| {
        if itself {
            format!("prompts from {tokens}")
        } else {
            format!("prompts over {tokens}")
        }
    },
    hosts: "Where this model is sold",
    hosts_lead: |weights| {
        let what = weights.map_or_else(
            || "The same model at its maker, clouds and gateways. Regions, limits and features can differ".to_owned(),
            |weights| {
                format!("Everyone here serves the published weights {weights}. Speed, limits and rounding of the weights can differ")
            },
        );
        format!("{what}; the price is compared for 3,000 uncached tokens in and 1,000 out.")
    },
    host_heads: [
        "Seller",
        "Input",
        "Output",
        "3,000 in, 1,000 out",
        "× cheapest",
    ],
    this_page: "this page",
    work: "What common work costs",
    work_lead: "Round numbers of the size such work has. Open a row to see its arithmetic.",
    work_heads: ["Work", "Per request", "Per month"],
    size: |input, cached, output, requests| {
        let cached = match cached {
            0 => String::new(),
            cached => format!(" ({cached}% from the cache)"),
        };
        let (input, requests) = (counted(input, "token"), counted(requests, "request"));
        format!("{input} in{cached}, {output} out, {requests} a month")
    },
    too_long: "longer than this model takes",
    line: |tokens, price, amount| {
        format!(
            "{} × {price} per million = {amount}",
            counted(tokens, "token")
        )
    },
    request: "One request",
    month: "A month",
    month_line: |request, requests, amount| {
        format!("{request} × {} = {amount}", counted(requests, "request"))
    },
    by_tier: |threshold| format!("Priced for prompts past {}.", counted(threshold, "token")),
};
