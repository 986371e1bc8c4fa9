//! Words of the comparison, in English.

use super::super::count::counted;
use crate::text::book::compare::{CompareText, MarkText, MenuText, WorkloadWords};
use book::{Column, Standing};
use prices::catalog::Role;

pub const WORDS: CompareText = CompareText {
    heading: "Every model, every price",
    lead: |models, providers| {
        format!(
            "{} from {}. Each figure has a source and the day it was read: point at it, or tap it.",
            counted(models, "model"),
            counted(providers, "provider")
        )
    },
    no_script: "Sorting and filtering need JavaScript, which is off here. The newest models are listed below; every model has a page of its own, and the whole list is in the price data.",
    caption: "Models and their prices. Heads of columns sort; cells say where they were read.",
    column: |column| match column {
        Column::Model => "Model",
        Column::Input => "Input",
        Column::Output => "Output",
        Column::CacheRead => "Cache read",
        Column::CacheWrite => "Cache write",
        Column::Storage => "Cache storage",
        Column::BatchInput => "Batch input",
        Column::BatchOutput => "Batch output",
        Column::Unit => "Per unit",
        Column::Context => "Context",
        Column::MaxOutput => "Max output",
        Column::Released => "Released",
        Column::Checked => "Checked",
        Column::PerRequest => "Per request",
        Column::PerMonth => "Per month",
    },
    unit: |column| match column {
        Column::Input
        | Column::Output
        | Column::CacheRead
        | Column::CacheWrite
        | Column::BatchInput
        | Column::BatchOutput => "$/MTok",
        Column::Storage => "$/MTok·h",
        Column::Context | Column::MaxOutput => "tokens",
        Column::PerRequest | Column::PerMonth | Column::Unit => "$",
        _ => "",
    },
    search: "Search",
    menus: MenuText {
        provider: "Provider",
        kind: "Kind",
        price: "Input price",
        from: "At least, $ per million",
        to: "At most, $ per million",
        context: "Context",
        any: "Any",
        at_least: |tokens| format!("{tokens} or more"),
        status: "Status",
        standing: |standing| match standing {
            Standing::Active => "Active",
            Standing::Preview => "Preview",
            Standing::Deprecated => "Deprecated",
            Standing::Retired => "Retired",
            Standing::Unreleased => "Not released yet",
        },
        seller: "Seller",
        role: |role| match role {
            Role::Maker => "Makers",
            Role::Cloud => "Clouds",
            Role::Host => "Hosts of open models",
            Role::Gateway => "Gateways",
        },
        features: "More",
        exact: "Tokens counted exactly",
        batch: "Has batch prices",
        caching: "Has cache prices",
        reads: |form| format!("Reads {form}"),
        columns: "Columns",
    },
    shown: |shown, all| format!("{shown} of {}", counted(all, "model")),
    none: "No model fits all of these choices. Take one away, or clear them all.",
    clear: "Clear choices",
    show_all: |more| format!("Show the other {more}"),
    pick: |name| format!("Put {name} side by side"),
    marks: MarkText {
        stale: "read too long ago for such a price",
        disputed: "disputed",
        recheck: "not confirmed",
        announced: |date, input, output| format!("Announced from {date}: {input} in, {output} out"),
        announced_short: |date| format!("changes {date}"),
    },
    sort: "Order by",
    turn: "Turn the order round",
    workload: WorkloadWords {
        switch: "Show",
        list: "List prices",
        priced: "My workload",
        preset: "Start from",
        own: "My own numbers",
        input: "Input tokens per request",
        output: "Output tokens per request",
        reasoning: "Thinking tokens",
        cached: "Input from the cache, %",
        requests: "Requests a month",
        same_tokens: "Every model is priced for the same number of tokens. One text comes to more or fewer by model: the calculator counts yours.",
    },
    as_of: "Prices as of",
    to_today: "Today",
    past: |date| {
        format!("Prices as they were known for {date}. Models released later are left out.")
    },
    note: "Where this was read",
};
