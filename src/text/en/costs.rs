//! Words of the costs: model picker, workload, cost summary, cost table, sharing, in English.

use super::count::counted;
use crate::text::Around;
use crate::text::costs::{
    BillText, CostsText, FrontText, PickerText, ShareText, TableText, WorkloadText,
};
use plan::compare::{Column, Gap};
use prices::catalog::{Lifetime, TierOperator, TierScope};
use prices::cost::{Part, Unpriced};
use tokens::{Basis, Tokens};

pub const WORDS: CostsText = CostsText {
    picker: PickerText {
        model: "Model",
        encoding: "Encoding",
        estimate_short: "est.",
        exact_reason: |encoding| {
            format!("Exact: {encoding} is this model’s own vocabulary, and it is public.")
        },
        assumed_reason: |maker, encoding| {
            format!(
                "{maker} has not published which encoding this model uses. {encoding} is assumed, as in its other models of this line."
            )
        },
        basis: |basis| match basis {
            Basis::PublishedByMaker => "Estimate from the maker’s figures: ",
            Basis::MeasuredByUs => "Estimate by our own measurement: ",
            Basis::MeasuredByOthers => "Estimate measured by others: ",
            Basis::RelatedModel => "Estimate from comparable models: ",
        },
        ratio: |encoding, expected, low, high| {
            format!("{encoding} × {expected} ({low} to {high}). ")
        },
        ratio_source: "Where the ratio comes from",
        ratio_checked: |date| format!("as of {date}"),
        overridden: |shown, own| {
            format!(
                "The count above is in {shown}. Costs keep to {own}, which goes with this model."
            )
        },
        use_own: "Show the model’s own",
    },
    workload: WorkloadText {
        heading: "Your workload",
        output: "Expected answer",
        output_question: "What is the expected answer?",
        output_help: "Models also bill what they write, most of them at a higher price than what they read. 400 tokens are about 300 English words.",
        output_unit: "tokens",
        reasoning: "Thinking",
        reasoning_question: "What is thinking?",
        reasoning_help: "Many models think before they answer. Most of it is not shown, and all of it is billed like the answer: from nothing to some ten thousand tokens, as the task and the setting of effort want it. Your usage page says how much it was.",
        cached: "From the cache",
        cached_question: "What comes from the cache?",
        cached_help: "When requests begin with the same text, such as instructions or a document, the model can keep that part and bill it at a fraction of the price. This is its share of the input.",
        cached_unit: "%",
        requests: "How often",
        period: "In which period",
        per_month: "times a month",
        per_day: "times a day",
        range: |low, high| format!("{low} to {high}"),
    },
    front: FrontText {
        heading: "The same text, sent once, on models that people know",
    },
    bill: BillText {
        once,
        heading: |model| format!("What {model} costs"),
        per_request: Around {
            before: "",
            after: " per request",
        },
        per_month: Around {
            before: "",
            after: " a month",
        },
        open: "The arithmetic",
        plans: "These are prices of the API. The apps of ChatGPT, Claude and Gemini are paid by plan, not by token.",
        part,
        tokens: Around {
            before: "",
            after: " tokens",
        },
        price: Around {
            before: "× ",
            after: " per million",
        },
        request: "Per request",
        requests: Around {
            before: "× ",
            after: " requests",
        },
        month: "Per month",
        range: "As the count is an estimate",
        range_request: Around {
            before: "",
            after: " per request",
        },
        range_month: Around {
            before: "",
            after: " a month",
        },
        gap,
        tier: |operator, threshold, scope| {
            let past = match operator {
                TierOperator::MoreThan => "more than",
                TierOperator::AtLeast => "at least",
            };
            let what = match scope {
                TierScope::WholeRequest => {
                    "so every token of the request is billed at the long-prompt price"
                }
                TierScope::PastThreshold => {
                    "so the tokens past that are billed at the long-prompt price"
                }
            };
            {
                let threshold = counted(threshold, "token");
                format!("The prompt has {past} {threshold}, {what}.")
            }
        },
        past: |threshold| format!("past {threshold}"),
        window: |name| format!("Price of these hours: {name}."),
        other_windows: |names| {
            format!("Some hours have another price ({names}). Shown is the price outside them.")
        },
        other_regions: "Costs more where the data stay in a region. Shown is the price of data that may be anywhere; scenarios reckon with a region.",
        list_separator: ", ",
        announced: |date, input, output| {
            format!(
                "Announced from {date}: {input} per million in, {output} out. Not in force until it has been checked."
            )
        },
        retires: |date| format!("Switched off on {date}."),
        clause: ", ",
        colon: ": ",
        tokenizer: "Tokens",
        price_of: "Price",
        note: "Note",
    },
    table: TableText {
        show_free: |count| format!("Show {}", counted(&format::grouped(count), "free model")),
        hide_free: "Hide the free models",
        not_listed: ". The others are sold by clouds, hosts and gateways, or have ended.",
        heading: "Every model, priced for this text",
        caption: "Cost of this text on every model, in US dollars",
        column: |column| match column {
            Column::Model => "Model",
            Column::Tokens => "Tokens in",
            Column::Input => "Input",
            Column::Output => "Output",
            Column::CacheRead => "Cached",
            Column::Total => "Per request",
            Column::Month => "Per month",
            Column::Ratio => "Times",
        },
        explain: |column| match column {
            Column::Model => "Model and who sells it",
            Column::Tokens => "Input tokens as this model counts them",
            Column::Input => "Uncached input of one request",
            Column::Output => "Expected output of one request",
            Column::CacheRead => "Cached input of one request",
            Column::Total => "One request in all",
            Column::Month => "A month of requests",
            Column::Ratio => "As a multiple of the picked model",
        },
        search: "Search",
        provider: "Provider",
        all_providers: "All providers",
        makers: "Makers",
        resellers: "Clouds, hosts and gateways",
        resold: "Clouds, hosts and gateways too",
        retired: "Show retired models",
        shown: |listed, all, resold| {
            let resold = resold.map_or_else(String::new, |resold| {
                format!(", {resold} at clouds, hosts and gateways")
            });
            format!("{listed} of {}{resold}", counted(all, "model"))
        },
        rest: |rest| format!("Show the other {rest}"),
        first_only: |first| format!("Show the first {first} only"),
        none: "No model matches. Take a word away, or show every provider.",
        clear: "Clear search and filter",
        pick: "Pick this model",
        is_retired: "retired",
        free: "free",
    },
    share: ShareText {
        heading: "Share these numbers",
        link: "Copy link",
        markdown: "Copy as Markdown",
        csv: "Copy as CSV",
        link_note: "The link holds the numbers and the model. Your text is not in it.",
        link_copied: "Link copied. It holds the numbers, not your text.",
        table_copied: |rows| format!("Table copied: {}.", counted(rows, "row")),
        refused: "Your browser did not allow copying. Here it is to copy by hand.",
        by_hand: "To copy by hand",
        column_in_copy: |column| match column {
            Column::Model => "Model",
            Column::Tokens => "Input tokens",
            Column::Input => "Input (USD per request)",
            Column::Output => "Output (USD per request)",
            Column::CacheRead => "Cached input (USD per request)",
            Column::Total => "Total (USD per request)",
            Column::Month => "Total (USD per month)",
            Column::Ratio => "Times the picked model",
        },
        model_id: "Model id",
        provider: "Provider",
        counted: "Token count",
        source: "Price source",
        checked: "Price checked",
        workload: |output, thinking, cached, requests, date| {
            let thinking = thinking.map_or_else(String::new, |thinking| {
                format!(" and {} of thinking", counted(thinking, "token"))
            });
            format!(
                "{}{thinking}, {cached}% of the input from the cache, {} a month; list prices in force on {date}.",
                counted(output, "output token"),
                counted(requests, "request")
            )
        },
        origin: "An empty cell or a dash is a price that is not published. Counts marked as estimates come from another model’s vocabulary. Worked out with Tokentally.",
        from_link: Around {
            before: "",
            after: " input tokens, given as a number without a text. Type or paste a text to count your own.",
        },
    },
};

fn once(model: &str, answer: Tokens, thinking: Option<&str>) -> String {
    let words = format::rounded(format::english_words(answer));
    let words = counted(&words, "word");
    let thinking = match thinking {
        None => String::new(),
        Some("0") => " and no thinking".to_owned(),
        Some(tokens) => format!(" after {} of thinking", counted(tokens, "token")),
    };
    format!("Sending this once to {model}, with an answer of about {words}{thinking}: ")
}

fn part(part: Part) -> String {
    match part {
        Part::Input => "Input".to_owned(),
        Part::Image => "Image input".to_owned(),
        Part::Audio => "Audio input".to_owned(),
        Part::CacheRead => "Cached input".to_owned(),
        Part::CacheWrite(Lifetime::Unstated) => "Cache write".to_owned(),
        Part::CacheWrite(lifetime) => format!("Cache write ({lifetime})"),
        Part::Output => "Output".to_owned(),
        Part::Reasoning => "Reasoning".to_owned(),
        Part::OutputImage => "Pictures made".to_owned(),
        Part::OutputAudio => "Sound made".to_owned(),
        Part::CacheStorage => "Cache storage, token-hours".to_owned(),
    }
}

fn gap(gap: Gap) -> String {
    match gap {
        Gap::Uncounted => "Not counted yet in this model’s encoding".to_owned(),
        Gap::NoPrice => "No price is known for today".to_owned(),
        Gap::Unpriced(part, why) => unpriced(part, why),
    }
}

fn unpriced(part: Part, why: Unpriced) -> String {
    let what = match part {
        Part::Input => "input",
        Part::Image => "image-input",
        Part::Audio => "audio-input",
        Part::CacheRead => "cache-read",
        Part::CacheWrite(_) => "cache-write",
        Part::Output => "output",
        Part::Reasoning => "reasoning",
        Part::OutputImage => "picture output",
        Part::OutputAudio => "sound output",
        Part::CacheStorage => "cache storage",
    };
    match why {
        Unpriced::NotPublished => format!("No {what} price listed"),
        Unpriced::ModeNotPublished => format!("No {what} price listed for this mode"),
        Unpriced::TierNotPublished => format!("No {what} price listed for prompts this long"),
        Unpriced::FactorNotPublished => format!("No {what} price listed for this region"),
        Unpriced::WindowNotPublished => format!("No {what} price listed for these hours"),
        Unpriced::NotExact => format!("The {what} price cannot be worked out exactly"),
    }
}
