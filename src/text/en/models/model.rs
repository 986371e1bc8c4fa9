//! Words of a model's page, in English.

use crate::text::models::model::{FactNames, ModelText};

pub const WORDS: ModelText = ModelText {
    all_models: "All models",
    sold_by: |provider| format!("sold by {provider}"),
    count: "Count a text for this model",
    compare: "Compare it with others",
    json: "This provider’s prices as JSON",
    own: "You have entered a price of your own for this model: every tool reckons with it. Below stands what the list says.",
    prices: "What it costs",
    no_price: "No price is known for this day. What was known is in the history below.",
    what: "Billed",
    price: "Price",
    by_unit: "Billed by other units than tokens",
    fees: "Fees on top of tokens",
    window: |name| format!("Hours: {name}"),
    hours: |days, times| format!("{days}, {times} UTC"),
    day: |day| ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"][day as usize % 7],
    multiplied: |factor| format!("every price × {factor}"),
    factor: |name, factor| {
        let name = match name {
            "region:us" => "Processed in the US only",
            "region:us-gov" => "In the US government cloud",
            "region:eu" => "Processed in the EU only",
            "region:jp" => "Processed in Japan only",
            "region:au" => "Processed in Australia only",
            "region:in" => "Processed in India only",
            "region:ca" => "Processed in Canada only",
            "region:apac" => "Processed in Asia-Pacific only",
            "region:in-region" => "In one data centre region",
            "region:regional" => "At a regional endpoint",
            "region:data-residency" => "With data residency in a region",
            other => other,
        };
        format!("{name}: every price × {factor}")
    },
    source: "Where this was read",
    omitted: "Printed there and left out here",
    notes: "To know",
    disputes: "Sources disagree",
    announced: |date| {
        format!("Announced from {date}; not in force until somebody has read the page again")
    },
    limits: "Limits and dates",
    facts: FactNames {
        context: "Context window",
        max_input: "Longest prompt",
        max_output: "Longest answer",
        reads: "Reads",
        makes: "Makes",
        endpoints: "Endpoints",
        cutoff: "Knowledge cutoff",
        released: "Released",
        retires: "Switched off",
        retires_not_before: "Served until at least",
        weights: "Open weights",
    },
    tokenizer: "How its tokens are counted",
    exact: |encoding| format!("Exactly, with its public vocabulary {encoding}."),
    assumed: |encoding| {
        format!(
            "With {encoding}, which the maker’s other models of this line use; the maker has not said so of this one."
        )
    },
    estimated: |of, expected, low, high| {
        format!(
            "Estimated: the maker publishes no vocabulary. Expected {expected} times the count in {of}, between {low} and {high} times."
        )
    },
    not_text: "Text tokens are not what this model bills, so there is nothing to count.",
    ratio_source: "What the ratio rests on",
    id: "Id in the API",
    aliases: "Also answers to",
};
