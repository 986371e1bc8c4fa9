//! Words of the page that reads usage files, in English.

use prices::{
    catalog::{Lifetime, Mode},
    cost::Part,
    date::iso,
};
use usage::{
    Column, Format, Grouping, Slip, Unpriced,
    reconcile::Suspect,
    stuck::{Cause, Dimension, Platform},
    waste::Waste,
};

use super::count::counted;
use crate::text::usage::{
    UsageBelowText, UsageBillText, UsageFilesText, UsageQuestionsText, UsageStuckText, UsageText,
    UsageWasteText,
};

pub const WORDS: UsageText = UsageText {
    questions: UsageQuestionsText {
        questions: "Three questions",
        question: [
            "Why is the bill high?",
            "Why am I stopped?",
            "What is wasted?",
        ],
        order: [
            "Order of numbers: output first, then input and cache, total tokens last.",
            "Order of numbers: quota first, then requests per minute (RPM), then tokens per minute (TPM).",
            "Order of numbers: answers longer than planned, prompts that carry too much, content that could have been cached, then thinking, repeats, dear models and batches.",
        ],
        rule: [
            "Rule: for a high bill look at output first, because it costs several times as much per token; in long chats and knowledge bases input and cache come first. With a file the page computes which it is instead of assuming it.",
            "Rule: a balance is not a permission. Money left says nothing about how many requests or tokens a minute allows.",
            "Rule: each finding prices the same records again with one thing changed, at the same day’s prices. Findings overlap and are not added up.",
        ],
        no_file: "Drop a file above to see the answer for your own numbers.",
    },
    files: UsageFilesText {
        summary: |files, records| {
            format!("{}, {}", counted(files, "file"), counted(records, "record"))
        },
        days: |from, to| {
            if from == to {
                format!(", {from}")
            } else {
                format!(", {from} to {to}")
            }
        },
        list: "Files and how they were read",
        heads: ["File", "Format", "Records", "What was wrong"],
        automatic: "Not recognised: choose a format",
        format_of: |name| format!("Format of {name}"),
        recognised: |format| format!("{format} (recognised)"),
        format,
        fine: "nothing",
        more_problems: |count| format!("and {count} more"),
        slip: |slip| {
            match slip {
            Slip::Empty => "the file is empty. Export it again for days with usage.".to_owned(),
            Slip::UnknownFormat => "nothing known stands in it. If it is a usage file, choose its format in the list of files.".to_owned(),
            Slip::NotText => "this is not text: perhaps a picture, a spreadsheet or an encrypted file. Export it as CSV or JSON.".to_owned(),
            Slip::Broken { why } => format!("cannot be read ({why}). The rest was read."),
            Slip::Truncated => "the file ends in the middle of a record, which was left out. What stands before it was kept.".to_owned(),
            Slip::MissingColumn { name } => format!("the column {name} is missing"),
            Slip::UnknownColumn { name } => format!("the column {name} is not known and was not used"),
            Slip::BadValue { field, value } => format!("{field} cannot be read: {value}"),
            Slip::TotalDiffers { stated, read } => format!(
                "the file states {} in all, its parts come to {}",
                counted(&format::grouped(*stated), "token"),
                format::grouped(*read)
            ),
            Slip::CannotTellThinking => "the file does not tell whether thinking is inside the output; it was taken as inside".to_owned(),
            Slip::OnlyBalance { left } => format!("it tells a balance of {} {} and no usage", left.to_decimal(), left.currency),
            Slip::MorePages => "the report has more pages than this file. Export the others too.".to_owned(),
            Slip::TooLong => "a line or document is longer than 256 MB. Split the file and drop the parts.".to_owned(),
        }
        },
        columns_of: |name| format!("Columns of {name}"),
        columns_note: "This table is of no provider we know. What its columns mean was guessed from their names; change what is wrong.",
        column: |column| match column {
            Column::When => "Day or time",
            Column::Model => "Model",
            Column::Requests => "Requests",
            Column::Input => "Input tokens",
            Column::CacheRead => "Cache read tokens",
            Column::CacheWrite => "Cache write tokens",
            Column::Output => "Output tokens",
            Column::Thinking => "of it thinking",
            Column::Cost => "Billed, in USD",
            Column::Key => "Key",
            Column::Project => "Project",
            Column::User => "User or session",
        },
        no_column: "none",
        cache_inside: "Cached tokens are inside the input tokens",
        keep_columns: [
            "Remember these columns on this device",
            "Remembered: forget these columns",
        ],
        line: |line| format!("line {line}"),
        unreadable: "the browser could not read or unpack it. What was read before was kept; copy the file to this device or unpack it, then drop it again.",
        archive: "archives of this kind are not opened (encrypted, over 4 GB, or packed another way). Unpack it and drop the folder.",
        stopped: "stopped before its end, on your word. What was read until then is shown.",
        trouble: |count| counted(count, "remark"),
        nothing: "No usage could be read.",
        nothing_do: "Nothing was kept. Drop an export from the platform’s usage page, or try the example.",
        kept: |records| format!("Kept: {}.", counted(records, "record")),
        overlap: |first, second, from, to, same| {
            let days = if from == to {
                from.to_owned()
            } else {
                format!("{from} to {to}")
            };
            format!(
                "{first} and {second} both tell of {days}; {} the same. Both are counted as they stand.",
                match same {
                    "1" => "1 record is".to_owned(),
                    same => format!("{same} records are"),
                }
            )
        },
        count_once: "Count these days once",
        count_both: "Count both files",
        counted_once: "Now counted once, as the first file has them.",
        repeats: |lines| {
            format!(
                "{} repeat a request, which is counted once.",
                counted(lines, "line")
            )
        },
        undated: |records, day| {
            format!(
                "{} without a day, priced as of {day}.",
                counted(records, "record")
            )
        },
        zone: "Days are those of the file: UTC in exports of providers.",
    },
    bill: UsageBillText {
        heading: "What the bill is made of",
        at_list: "at list prices of each day",
        billed: "Billed",
        no_price: "None of this usage has a price on our list. The reasons stand below.",
        dominates: [
            |share, amount| format!("Input dominates: {share} of the cost, {amount}."),
            |share, amount| format!("Output dominates: {share} of the cost, {amount}."),
            |share, amount| format!("The cache dominates: {share} of the cost, {amount}."),
        ],
        rules: [
            "Rule: with long chats or a knowledge base, look at input and cache before output. Computed from your file, not assumed.",
            "Rule: for a high bill look at output first; per token it costs several times the input. Computed from your file, not assumed.",
            "Rule: with large fixed prompts, look at what is written to the cache, what is read back, and for how long it is kept. Computed from your file, not assumed.",
        ],
        checks: [
            &[
                "Is the context longer than the question needs?",
                "Is the system prompt fat, or sent with every request?",
                "Does retrieval send too many chunks?",
                "Does the history pile up turn by turn?",
            ],
            &[
                "Are answers longer than planned? Set a maximum.",
                "Is thinking billed inside the output? Lower its effort for easy work.",
                "Would a cheaper model do for long, plain text?",
            ],
            &[
                "Is what was written also read back before it expired?",
                "Is an hour’s lifetime paid for where five minutes would do?",
                "Does something at the start of the prompt change, so that the cache is written anew?",
            ],
        ],
        next: "What to check",
        parts: "Parts by money",
        part_heads: ["Part", "Tokens", "Cost", "Share"],
        part: |part| match part {
            Part::Input => "Input, not cached".to_owned(),
            Part::Image => "Image input".to_owned(),
            Part::Audio => "Audio input".to_owned(),
            Part::CacheRead => "Cache read".to_owned(),
            Part::CacheWrite(Lifetime::Unstated) => "Cache write".to_owned(),
            Part::CacheWrite(lifetime) => format!("Cache write ({lifetime})"),
            Part::Output => "Output".to_owned(),
            Part::Reasoning => "Thinking".to_owned(),
            Part::OutputImage => "Image output".to_owned(),
            Part::OutputAudio => "Audio output".to_owned(),
            Part::CacheStorage => "Cache storage (token-hours)".to_owned(),
        },
        total: "Total",
        total_note: "Total tokens stand last: a token of output can cost fifty times a cached one, so their sum says little by itself.",
        by_day: "Cost by day",
        by_day_summary: |days, day, cost| {
            format!(
                "{} with usage or charges. The dearest is {day}: {cost}.",
                counted(days, "day")
            )
        },
        line_billed: "Billed",
        line_listed: "At list prices",
        sums: "Where it was spent",
        by: |grouping| match grouping {
            Grouping::Day => "Day",
            Grouping::Model => "Model",
            Grouping::Key => "Key",
            Grouping::Project => "Project",
            Grouping::User => "User or session",
        },
        sum_heads: [
            "Requests",
            "Input outside the cache read",
            "Cache read",
            "Output",
            "At list prices",
            "Billed",
        ],
        no_name: "(no name)",
        others: |count| format!("{count} more"),
        no_groups: |grouping| {
            let what = match grouping {
                Grouping::Day => "day",
                Grouping::Model => "model",
                Grouping::Key => "key",
                Grouping::Project => "project",
                Grouping::User => "user or session",
            };
            format!("No record in these files names a {what}.")
        },
        compare: "Our estimate beside the bill",
        three: ["At list prices", "Billed", "Difference"],
        no_bill: "These files tell of usage and not of charges, or the other way round. Drop the cost export of the same days to compare the two.",
        elsewhere: |amount| format!("Also billed, and not converted: {amount}."),
        suspects: "What may explain the difference",
        suspect_heads: ["Suspect", "Would explain", "Leaves", "Records"],
        suspect: |suspect, above| match (suspect, above) {
            (Suspect::NotUsed, _) => "Days that are in the bill and not in the usage".to_owned(),
            (Suspect::NotBilled, _) => "Days that are in the usage and not in the bill".to_owned(),
            (Suspect::Unpriced, _) => {
                "Models without a price on our list, billed all the same".to_owned()
            }
            (Suspect::Batch, false) => "Billed as batch, which the usage does not tell".to_owned(),
            (Suspect::Batch, true) => "Batches billed at the standard price".to_owned(),
            (Suspect::Tier(mode), _) => format!("Billed in another tier ({})", tier(mode)),
            (Suspect::CacheLifetime, true) => {
                "Cache written for an hour instead of five minutes".to_owned()
            }
            (Suspect::CacheLifetime, false) => {
                "Cache written for five minutes instead of an hour".to_owned()
            }
            (Suspect::LongPrompts, _) => "Prompts billed at the price for long ones".to_owned(),
            (Suspect::Region, _) => "A regional price".to_owned(),
            (Suspect::Tools, _) => "Fees of searches and other tools".to_owned(),
            (Suspect::Thinking, true) => "Thinking billed on top of the output".to_owned(),
            (Suspect::Thinking, false) => "Thinking counted in the output already".to_owned(),
            (Suspect::PriceChange(day), _) => format!("The price that changed on {}", iso(day)),
            (Suspect::OwnKey, _) => "Requests on your own key: only a fee is billed".to_owned(),
            (Suspect::Credits, _) => "Credits and corrections".to_owned(),
            (Suspect::Currency, _) => "Amounts in another currency".to_owned(),
            (Suspect::Rounding, _) => "Rounding of the billed amounts".to_owned(),
        },
        agrees: "Estimate and bill agree to the last digit.",
        no_suspect: "None of the usual suspects explains any of it. Check that both files are of the same days and of one account.",
        suspect_note: "Each line is worked out by itself: what it would add if it were so. That one fits does not prove it; taxes and negotiated prices are in no file.",
        unpriced: "Not priced",
        unpriced_heads: ["Model as written", "Tokens", "Why"],
        why: |why| match why {
            Unpriced::NoModel => "The file names no model",
            Unpriced::UnknownModel => "No such model on our list",
            Unpriced::NoPriceThatDay => "No price of that day is known",
            Unpriced::NoDay => "The file names no day",
            Unpriced::UnknownLifetime => "How long the cache is kept is not told",
            Unpriced::MissingRate => "No price is published on these terms",
            Unpriced::UnknownTier => "How it was served is not known",
        },
        unpriced_note: "These tokens are in no sum of money; they are not counted as free.",
        onward: "Go on with this usage",
        ways: [
            "Make it a scenario",
            "Spend it in billing",
            "Price it on other models",
        ],
        onward_note: "Sizes, requests a day, models and cache share go along within this tab. The links themselves carry nothing.",
        no_scenario: "There is no scenario to make: no record has requests, tokens and a model on our list.",
    },
    stuck: UsageStuckText {
        heading: "Why requests are refused",
        label: "Paste the error or the response headers",
        placeholder: "HTTP 429, x-ratelimit-… headers or the JSON body",
        platform: "Platform",
        automatic: "Recognise it",
        name: |platform| match platform {
            Platform::Openai => "OpenAI",
            Platform::Anthropic => "Anthropic",
            Platform::Gemini => "Gemini API",
            Platform::Vertex => "Vertex AI",
            Platform::Openrouter => "OpenRouter",
            Platform::Deepseek => "DeepSeek",
            Platform::Groq => "Groq",
            Platform::Mistral => "Mistral",
            Platform::Azure => "Azure",
            Platform::Bedrock => "Bedrock",
            Platform::Together => "Together",
        },
        nothing: "No error and no rate-limit header stands in this text. Paste the whole answer: status line, headers and body.",
        cause: |cause| match cause {
            Cause::Speed => "Too fast: a limit on requests or tokens in a time is full.",
            Cause::Balance => "No money left: the balance or the credits are used up.",
            Cause::SpendLimit => "A spend limit is reached: money may be left, permission is not.",
            Cause::Overload => "The platform has no room at the moment.",
            Cause::Access => "The key is wrong or may not do this.",
            Cause::TooLarge => "The request is larger than may be sent.",
            Cause::Request => "The request itself is wrong.",
            Cause::Failure => "The platform failed.",
        },
        unknown: |code| {
            match code {
            Some(code) => format!("The code {code} is not known to us, and we do not guess."),
            None => "What this status means on this platform is not known to us. Choose the platform, or paste the body too.".to_owned(),
        }
        },
        whose: [
            "Your limit",
            "Their trouble, not your limit",
            "money",
            "speed",
        ],
        facts: ["Platform", "Status", "Code", "Retry or stop"],
        again: [
            "Wait, then send again.",
            "Stop: sending again does not help until something changes.",
            "Not known.",
        ],
        wait: |time| format!("The answer asks for {time}."),
        change: |cause| match cause {
            Cause::Speed => &[
                "Retry after the named time, with growing pauses and a bound on retries.",
                "Send fewer tokens at once: shorter prompts, a lower maximum for answers.",
                "Cache the fixed beginning: some platforms leave cached input out of the limit.",
                "Move what can wait into batches, or ask for the next tier.",
            ],
            Cause::Balance => &[
                "Add credit, or turn on automatic top-up.",
                "Check that the key belongs to the account with the money.",
            ],
            Cause::SpendLimit => &[
                "Raise the limit of the key, project or organisation, or wait for its reset.",
                "Find who used it up: drop the usage export and look at keys and projects.",
            ],
            Cause::Overload => &[
                "Retry with growing pauses.",
                "Keep a second model or region ready.",
            ],
            Cause::Access => &["Check the key, its project and its permissions."],
            Cause::TooLarge => &["Send less: split the files, shorten the history."],
            Cause::Request => {
                &["Read the message: a field is wrong. Sending the same again fails again."]
            }
            Cause::Failure => {
                &["Retry with pauses; if it lasts, look at the platform’s status page."]
            }
        },
        to_do: "What to change",
        heads: ["Limit", "Used", "Left:", "whole again"],
        dimension: |dimension| match dimension {
            Dimension::RequestsMinute => "Requests per minute (RPM)",
            Dimension::RequestsDay => "Requests per day (RPD)",
            Dimension::Requests => "Requests",
            Dimension::TokensMinute => "Tokens per minute (TPM)",
            Dimension::ProjectTokensMinute => "Tokens per minute of the project",
            Dimension::InputMinute => "Input tokens per minute (ITPM)",
            Dimension::OutputMinute => "Output tokens per minute (OTPM)",
            Dimension::Tokens => "Tokens",
        },
        full: |percent| format!("{percent}% full"),
        of: |used, limit| format!("{used} of {limit} used"),
        seconds: |seconds| format!("in {seconds} s"),
        binding: |limit| format!("The fullest limit, and most likely the one in the way: {limit}."),
        example: "Try with an example",
        busiest: "Busiest minutes in the files (UTC)",
        busiest_by: [
            "Most requests",
            "Most tokens in all",
            "Most input outside the cache",
            "Most output",
        ],
        busiest_heads: [
            "By",
            "Minute",
            "Requests",
            "Input outside the cache read",
            "Cache read",
            "Output",
            "Of your limit",
        ],
        limits: "What your tier allows in a minute (leave empty what your platform does not limit)",
        limit_names: [
            "Requests (RPM)",
            "Tokens in all (TPM)",
            "Input outside the cache (ITPM)",
            "Output (OTPM)",
        ],
        near: |limit, near, reached| {
            let minutes = |count: u64| counted(&format::grouped(count), "minute");
            match (near, reached) {
                (0, _) => format!("{limit}: no minute came near the limit (80% of it)."),
                (near, 0) => format!(
                    "{limit}: {} came within 80% of the limit, none reached it.",
                    minutes(near)
                ),
                (near, reached) => format!(
                    "{limit}: {} came within 80% of the limit, of which {} reached it. Spread these requests out, or ask for the next tier.",
                    minutes(near),
                    format::grouped(reached)
                ),
            }
        },
        peaks: "The busiest minute of each day",
        peaks_summary: |day, tokens| {
            format!("Most tokens within one minute: {tokens}, on {day} (UTC).")
        },
        peaks_axis: "Tokens in one minute",
        busiest_note: |minutes| {
            format!(
                "Of {} with at least one request.",
                counted(minutes, "minute")
            )
        },
        no_minutes: "These files have no single requests with a time, so there is no busiest minute.",
        terms: "RPM and RPD: requests per minute and day. TPM: tokens per minute, of which ITPM counts input and OTPM output. Response headers tell the limit, what is left and when it is whole again.",
    },
    waste: UsageWasteText {
        heading: "What was wasted",
        largest: |what, amount| format!("The largest: {what}, {amount}."),
        none: "Nothing was found with these thresholds.",
        looking: "Looking for waste…",
        overlap: "Each finding compares with one thing changed, at the same day’s prices. They overlap and must not be added up.",
        what: |waste| match waste {
            Waste::LongAnswers => "Answers longer than planned",
            Waste::RichPrompts => "Rich prompts for short answers",
            Waste::Uncached => "Repeated input that was not cached",
            Waste::UnreadCache => "Cache written and never read",
            Waste::LongLifetime => "An hour’s cache where five minutes would do",
            Waste::Thinking => "Thinking that outweighs the answer",
            Waste::Repeats => "The same request sent again",
            Waste::DearModel => "A dear model for small work",
            Waste::NoBatch => "Work that was not sent as a batch",
        },
        rule: |waste| match waste {
            Waste::LongAnswers => "Rule: output above plan means answers are too long.",
            Waste::RichPrompts => {
                "Rule: high input for short questions means the context is too rich."
            }
            Waste::Uncached => "Rule: a low cache share means reusable content is not cached.",
            Waste::UnreadCache => {
                "Rule: a cache pays off only when it is read; writing costs more than input."
            }
            Waste::LongLifetime => {
                "Rule: each read prolongs the cache, so a busy session needs no long lifetime."
            }
            Waste::Thinking => "Rule: billed output may exceed what you see; the rest is thinking.",
            Waste::Repeats => {
                "Rule: equal figures of one key within seconds are most likely a retry."
            }
            Waste::DearModel => {
                "Rule: short questions with short answers seldom need the largest model."
            }
            Waste::NoBatch => "Rule: batches cost about half, for work that can wait.",
        },
        advice: |waste, instead| {
            match waste {
            Waste::LongAnswers => "Set a maximum for answers and ask for the form you need.".to_owned(),
            Waste::RichPrompts => "Send fewer chunks, shorten the system prompt, summarise the history.".to_owned(),
            Waste::Uncached => "Put what stays the same first and mark it for the cache; the first request of each lifetime still writes it.".to_owned(),
            Waste::UnreadCache => "Cache only what the next requests repeat to the letter, and send them before it expires.".to_owned(),
            Waste::LongLifetime => "Use the five-minute cache; every read keeps it alive.".to_owned(),
            Waste::Thinking => "Lower the thinking effort or its budget where the answers stay as good.".to_owned(),
            Waste::Repeats => "Look for retries without a pause, double clicks and loops; give requests a key so that a repeat is known.".to_owned(),
            Waste::DearModel => match instead {
                Some(model) => format!("Try {model} on a sample of this work and compare the results."),
                None => "Try a smaller model on a sample of this work and compare the results.".to_owned(),
            },
            Waste::NoBatch => "Send as a batch whatever nobody waits for.".to_owned(),
        }
        },
        at_most: |amount| format!("at most {amount}"),
        about: |tokens, records| {
            format!(
                "{} in {}.",
                counted(tokens, "token"),
                counted(records, "record")
            )
        },
        show: "Show the records",
        record_heads: [
            "Where",
            "When (UTC)",
            "Input",
            "of it from the cache",
            "Output",
        ],
        more: |count| format!("and {count} more"),
        thresholds: "Thresholds: from where on something is waste",
        threshold: [
            "Planned answer, tokens",
            "Prompt of more than so many times the answer",
            "Cacheable from a prompt of, tokens",
            "Share that could be cached, %",
            "Thinking above, % of the output",
            "A repeat within, seconds",
            "Small work: prompt up to, tokens",
            "Small work: answer up to, tokens",
        ],
        reset: "Reset thresholds",
    },
    below: UsageBelowText {
        where_heading: "Where to look on each platform",
        where_lead: "Where the same numbers stand, what they are called there, and which export this page reads.",
        where_heads: [
            "Platform",
            "Where",
            "What the numbers are called",
            "Export",
            "Read",
        ],
        where_rows: &[
            [
                "OpenAI",
                "Usage dashboard; limits on the Limits page; one-minute TPM in the dashboard",
                "input tokens, input cached tokens, output tokens, num_model_requests",
                "Activity and cost CSV; usage and costs API",
                "2026-09-28",
            ],
            [
                "Anthropic",
                "Claude Console, Usage and Cost; limits on the Limits page",
                "input (no cache), cache write 5m and 1h, cache read, output",
                "Usage and cost CSV; usage_report and cost_report",
                "2026-11-20",
            ],
            [
                "Gemini API",
                "AI Studio, Dashboard, Usage; bills in Google Cloud Billing",
                "promptTokenCount with cachedContentTokenCount inside, candidatesTokenCount, thoughtsTokenCount; storage by the hour",
                "Cloud billing export",
                "2026-11-20",
            ],
            [
                "OpenRouter",
                "Activity",
                "tokens_prompt, tokens_cached, tokens_completion with tokens_reasoning inside, cost_total",
                "Activity CSV; /activity",
                "2026-02-06",
            ],
            [
                "DeepSeek",
                "Usage on the platform page",
                "input_cache_hit_tokens, input_cache_miss_tokens, output_tokens",
                "ZIP with amount and cost CSV",
                "2026-11-20",
            ],
            [
                "Claude Code and Codex",
                "~/.claude/projects and ~/.codex/sessions on your device",
                "usage of each message; total_token_usage",
                "The folder itself",
                "2026-06",
            ],
        ],
        take: "Take it away",
        table: "Table",
        buttons: ["Save CSV", "Save JSON", "Copy Markdown", "Print"],
        take_note: "Files hold the whole table with exact figures. There is no link to copy: a link never carries data from a file.",
        copied: "Copied.",
        saved: "Saved.",
        refused: "The browser does not allow copying. The text is below.",
        by_hand: "Copy from here",
        nothing: "There is no such table yet: drop a file first.",
        tables: [
            "Parts by money",
            "By day",
            "By model",
            "By key",
            "By project",
            "By user or session",
            "What may explain the difference",
            "What was wasted",
        ],
        col_saving: "Could have been saved",
        faq: "Questions",
        asks: &[
            (
                "Which number should I look at first?",
                "For a high bill: output, then input and cache, then limits. With a file the page computes it: whichever part costs most comes first. Agents often pay most for input and cache, writers for output.",
            ),
            (
                "Why not total tokens?",
                "Because a token of output can cost fifty times a token read from a cache. Two months with equal totals can differ tenfold in money.",
            ),
            (
                "I have balance left. Why am I stopped?",
                "A balance is not a permission. Requests and tokens per minute, a key’s spend limit and a monthly limit stop you with money left. Paste the error under “Why am I stopped?”.",
            ),
            (
                "Why is the output larger than what I see?",
                "Thinking is billed as output and often hidden. Where a file tells it apart, it is a part of its own here.",
            ),
            (
                "Why does the estimate differ from the bill?",
                "Batches, tiers, cache lifetimes, regions, tool fees, price changes, credits and rounding. Drop usage and cost exports together and each suspect is worked out.",
            ),
        ],
    },
};

fn tier(mode: Mode) -> &'static str {
    match mode {
        Mode::Standard => "standard",
        Mode::Batch => "batch",
        Mode::Flex => "flex",
        Mode::Priority => "priority",
        Mode::Fast => "fast",
        Mode::Ultrafast => "ultrafast",
    }
}

fn format(format: Format) -> &'static str {
    match format {
        Format::OpenaiUsage => "OpenAI usage API",
        Format::OpenaiCosts => "OpenAI costs API",
        Format::OpenaiActivitySheet => "OpenAI activity CSV",
        Format::OpenaiCostSheet => "OpenAI cost CSV",
        Format::OpenaiBatch => "OpenAI batch output",
        Format::AnthropicUsage => "Anthropic usage report",
        Format::AnthropicCosts => "Anthropic cost report",
        Format::AnthropicUsageSheet => "Claude Console usage CSV",
        Format::AnthropicCostSheet => "Claude Console cost CSV",
        Format::ClaudeCodeAnalytics => "Claude Code analytics",
        Format::ClaudeCodeLog => "Claude Code session log",
        Format::CodexLog => "Codex session log",
        Format::Ccusage => "ccusage JSON",
        Format::GoogleBilling => "Google Cloud billing (JSON lines)",
        Format::GoogleBillingSheet => "Google Cloud billing CSV",
        Format::OpenrouterActivitySheet => "OpenRouter activity CSV",
        Format::OpenrouterActivity => "OpenRouter activity API",
        Format::OpenrouterGeneration => "OpenRouter generation",
        Format::DeepseekAmount => "DeepSeek amount CSV",
        Format::DeepseekCost => "DeepSeek cost CSV",
        Format::LitellmSpend => "LiteLLM spend logs",
        Format::LitellmDaily => "LiteLLM daily activity",
        Format::TogetherBilling => "Together billing",
        Format::Balance => "Balance",
        Format::Answer => "API answers",
        Format::OtherSheet => "Another table (CSV)",
    }
}
