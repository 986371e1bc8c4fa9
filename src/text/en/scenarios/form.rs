//! Words of the form, in English.

use crate::text::scenarios::form::FormWords;
use plan::scenario::{Input, Piece};

pub const fn label(input: Input, piece: Piece) -> &'static str {
    match input {
        Input::Conversations => match piece {
            Piece::Conversation => "Conversations",
            Piece::Brief => "Briefs",
            Piece::Clip => "Clips",
            Piece::Recording => "Recordings",
        },
        Input::Growth => "Growth a month",
        Input::Weekday => "Monday to Friday",
        Input::Weekend => "Saturday, Sunday",
        Input::Users => "People who share the bill",
        Input::System => "System prompt",
        Input::Tools => "Tool definitions",
        Input::History => "History at the start",
        Input::Retrieved => "Documents looked up a turn",
        Input::User => "What the user writes a turn",
        Input::ImageTokens => "Pictures read a turn",
        Input::AudioTokens => "Sound read a turn",
        Input::Output => "Visible answer a request",
        Input::Reasoning => "Hidden thinking a request",
        Input::Turns => "Turns a conversation",
        Input::Steps => "Requests a turn",
        Input::ToolCalls => "Tool calls a step",
        Input::ToolResult => "What a tool call brings back",
        Input::Hit => "Requests that find the cache",
        Input::Kept => "Kept in a cache around the clock",
        Input::Retries => match piece {
            Piece::Conversation => "Conversations sent again",
            Piece::Brief => "Briefs made again",
            Piece::Clip => "Clips made again",
            Piece::Recording => "Recordings sent again",
        },
        Input::Accepted => "Results good enough to use",
        Input::Batch => "Share in the batch",
        Input::Peak => "Sent in the seller’s peak hours",
        Input::Images => "Pictures made",
        Input::AudioSeconds => "Sound read",
        Input::VideoSeconds => "Video made",
        Input::Pages => "Pages read",
        Input::Characters => "Text read out",
    }
}

pub const fn unit(input: Input, piece: Piece) -> &'static str {
    match input {
        Input::Growth
        | Input::Weekday
        | Input::Weekend
        | Input::Hit
        | Input::Retries
        | Input::Accepted
        | Input::Batch
        | Input::Peak => "%",
        Input::System
        | Input::Tools
        | Input::History
        | Input::Retrieved
        | Input::User
        | Input::ImageTokens
        | Input::AudioTokens
        | Input::Output
        | Input::Reasoning
        | Input::Kept
        | Input::ToolResult => "tokens",
        Input::AudioSeconds => match piece {
            Piece::Recording => "seconds a recording",
            _ => "seconds a conversation",
        },
        Input::VideoSeconds => match piece {
            Piece::Clip => "seconds a clip",
            _ => "seconds a conversation",
        },
        Input::Images => match piece {
            Piece::Brief => "a brief",
            _ => "a conversation",
        },
        Input::Pages => "a conversation",
        Input::Characters => "characters a conversation",
        Input::Conversations | Input::Users | Input::Turns | Input::Steps | Input::ToolCalls => "",
    }
}

pub const WORDS: FormWords = FormWords {
    heading: "Your scenario",
    switch: "How many numbers for each field",
    single: "One number",
    triple: "Low, expected, high",
    cases: ["Low", "Expected", "High"],
    between: |low, high| format!("{low} to {high}"),
    groups: [
        "How often",
        "What is sent",
        "What comes back",
        "Cache",
        "Conversation",
        "Agent and retries",
        "Batch and tier",
        "Models and mix",
        "Media",
    ],
    label,
    unit,
    bounds: |least, most| format!("The number may be {least} to {most}."),
    order: "Low, expected and high have to be in that order.",
    period: ("Counted per", ["day", "month"]),
    scope: (
        "What is cached",
        [
            "nothing",
            "tools and system prompt",
            "documents too",
            "the whole conversation",
        ],
    ),
    reach: (
        "Who finds it again",
        ["every conversation", "only the same conversation"],
    ),
    writes: (
        "Cache writes cost",
        [
            "as the price list says",
            "the same as input",
            "the 5-minute price",
            "the 1-hour price",
        ],
    ),
    history: (
        "Earlier turns are",
        ["sent again in full", "cut to the latest", "summed up"],
    ),
    cut: "Tokens of history kept",
    every: "Turns between summaries",
    summary: "Tokens of a summary",
    mode: (
        "Served as",
        ["standard", "batch", "flex", "priority", "fast"],
    ),
    region: ("Where the data stay", "anywhere"),
    region_name: |name| match name {
        "region:us" => "in the US only",
        "region:us-gov" => "in the US government cloud",
        "region:eu" => "in the EU only",
        "region:jp" => "in Japan only",
        "region:au" => "in Australia only",
        "region:in" => "in India only",
        "region:ca" => "in Canada only",
        "region:apac" => "in Asia-Pacific only",
        "region:in-region" => "in one data centre region",
        "region:regional" => "at a regional endpoint",
        "region:data-residency" => "with data residency in a region",
        other => other,
    },
    fee: ("Fee for each tool call", "none: tools of your own"),
    fallback: ("Retries are answered by", "the same model"),
    mix_note: "Each model does its share of the work.",
    share: |model| format!("Share of {model}"),
    remove: |model| format!("Take {model} out"),
    add: "Add a model to the mix",
    choose: "Choose a model",
    not_whole: |sum| format!("The shares add up to {sum}%. They count in proportion."),
    no_busy_day: "No day is busy, so every day counts alike.",
    conversation_note: "A conversation is one piece of work from start to end: a chat, an agent’s task, one document. With one turn it is one request.",
};
