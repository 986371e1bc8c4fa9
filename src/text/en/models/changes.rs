//! Words of the page of changes and its feed, in English.

use super::super::count::counted;
use crate::text::models::changes::ChangesText;
use book::What;

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

pub const WORDS: ChangesText = ChangesText {
    heading: "What changed, newest first",
    lead: "Launches, cuts, rises, announcements and retirements, each with its day and the page it was read from.",
    feed: "Follow as a feed (Atom)",
    feed_title: "Tokentally: what changed in LLM prices",
    no_script: |shown| {
        format!(
            "Filtering needs JavaScript, which is off here. The newest of them, {shown}, are below; every model’s page has its whole history, and so has the price data."
        )
    },
    ahead: "Coming up",
    ahead_lead: "What providers have announced. A new price is in force only once somebody has read it on its day.",
    movers: "Biggest movers of the last 12 months",
    movers_lead: "By the price of three million tokens in and one million out, uncached.",
    mover_heads: ["Model", "Before", "After", "Change"],
    list: "Everything, by month",
    provider: "Provider",
    all_providers: "All providers",
    kind: "Kind",
    all_kinds: "Every kind",
    what: |what| match what {
        What::Launch => "Launch",
        What::Cut => "Price cut",
        What::Rise => "Price rise",
        What::Changed => "Price change",
        What::Announced => "Announced",
        What::Cancelled => "Called off",
        What::Retired => "Retirement",
    },
    shown: |shown, all| format!("{shown} of {}", counted(all, "change")),
    none: "Nothing of this kind is known. Take a choice away.",
    show_all: |more| format!("Show the other {more}"),
    month: |year, month| {
        let name = usize::try_from(month - 1)
            .ok()
            .and_then(|at| MONTHS.get(at));
        format!("{} {year}", name.copied().unwrap_or_default())
    },
    source: "Source",
    priced: |prices| format!("{prices}."),
    unpriced: "Its price on that day is not known.",
    moved: |name, old, new| format!("{name} {old} → {new}"),
    listed: |name, new| format!("{name} now listed, {new}"),
    unlisted: |name, old| format!("{name} no longer listed, was {old}"),
    per_mtok: "per million tokens",
    more: |count| format!("{count} more"),
    separator: "; ",
    from: |from, to, what| match (from, to) {
        (Some(from), Some(to)) => format!("From {from} until {to}: {what}"),
        (Some(from), None) => format!("From {from}: {what}"),
        _ => what.to_owned(),
    },
    called_off: |from, what| match from {
        Some(from) => format!("Will not come, though announced for {from}: {what}"),
        None => format!("Will not come, though announced: {what}"),
    },
    switched_off: "Switched off on this day.",
    will_be_off: "To be switched off on this day.",
};
