//! Words of the model picker and of lists of models, the same in every tool that chooses a model, in English.

use super::count::counted;
use crate::text::pick::PickWords;
use plan::compare::Group;

pub const WORDS: PickWords = PickWords {
    search: "Search models",
    search_hint: "Name, id or provider",
    list: "Models by provider",
    none_found: |search| {
        format!("No model matches “{search}”. Try part of its name, or the provider.")
    },
    found: |count| counted(count, "model"),
    more: |count| format!("{count} more: type to narrow the list"),
    prices: |input, output| format!("{input} in · {output} out"),
    no_price: "no price today",
    exact: "exact",
    estimate: "estimate",
    group: |group| match group {
        Group::Picked => None,
        Group::Front => Some("Models that people know"),
        Group::Others => Some("All others"),
        Group::Free => Some("Free, within limits that the provider sets"),
    },
};
