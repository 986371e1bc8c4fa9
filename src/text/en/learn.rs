//! Words around articles, in English.

use super::count::counted;
use crate::{
    site::learn::{reference::Meter, slugs::Category},
    text::learn::LearnText,
};

pub const WORDS: LearnText = LearnText {
    learn: "Learn",
    price_says: |model, meter, read| {
        format!("{model}, {meter}: list price per million tokens, read {read}")
    },
    meter: |meter| match meter {
        Meter::Input => "input",
        Meter::Output => "output",
        Meter::Cached => "cached input",
        Meter::Write => "cache write",
        Meter::WriteHour => "cache write, one hour",
        Meter::BatchInput => "batch input",
        Meter::BatchOutput => "batch output",
    },
    context_says: |model, read| format!("Context window of {model} in tokens, read {read}"),
    ratio_says: |model, above, dear, below, cheap| {
        format!("{model}: {above} {dear} over {below} {cheap} per million tokens")
    },
    cost_says: |model, lines, once, times, total| {
        let once = format!("{model}: {lines} per million = {once}");
        if times == "1" {
            once
        } else {
            format!("{once}; × {times} = {total}")
        }
    },
    term_says: |platform, read| format!("{platform}, read {read}"),
    fee_says: |platform, amount, fee, percent| {
        format!("{platform}: a top-up of {amount} costs {fee} more, {percent}")
    },
    source_says: |publisher, read| format!("{publisher}, read {read}"),
    disputed: "disputed",
    disputed_says: "Sources do not agree: see below",
    anchor: |heading| format!("Link to “{heading}”"),
    note: "Note",
    warning: "Take care",
    dispute: "Sources disagree",
    table: "Table",
    category: |category| match category {
        Category::Introduction => "Introduction to AI tokens",
        Category::Money => "Paying for tokens",
        Category::Usage => "Reading your usage",
        Category::Teams => "Teams and budgets",
    },
    about_category: |category| match category {
        Category::Introduction => {
            "What a token is, what it is not, and which of a platform’s words mean what."
        }
        Category::Money => "Prepaid or postpaid, what a request costs, and how it costs less.",
        Category::Usage => "Which number on the bill to look at first, and why it moves.",
        Category::Teams => {
            "Limits, alerts and budgets that hold when many people share an account."
        }
    },
    hub_heading: "Understand what you pay for",
    hub_title: "Learn about AI tokens, prices and quotas",
    hub_description: "Short, dated explainers of tokens, prices, credits, caching, limits and budgets. Every figure in them is read from today’s price book or names its source.",
    hub_lead: "Short explainers whose figures are today’s, each with its day and its source. Read five to know the ground, or look up the one thing you need.",
    describe_category: |category| match category {
        Category::Introduction => {
            "What a token is, why Chinese takes more of them, how tokens, quotas and credits differ, and where to buy: articles with live figures and dated sources."
        }
        Category::Money => {
            "How APIs for language models are paid for, what a request costs before you build, and how caching and batches make it cheaper, with dated prices."
        }
        Category::Usage => {
            "How to read a usage page: which number matters first, why credits go fast, what thinking tokens are, and what a rate limit blocks."
        }
        Category::Teams => {
            "Quotas, hard caps, alerts and budgets for language models that hold when many people and programs share one account."
        }
    },
    path: "New here? Five steps",
    path_says: "In this order they take about half an hour, and each stands on its own.",
    breadcrumb: "You are here",
    minutes: |minutes| format!("{minutes} min read"),
    published: |day| format!("published {day}"),
    updated: |day| format!("updated {day}"),
    checked: |first, last, is_one_day| {
        if is_one_day {
            format!("figures and sources read {last}")
        } else {
            format!("figures and sources read {first} to {last}")
        }
    },
    contents: "On this page",
    faq: "Questions people ask",
    figures: "Where the figures come from",
    figures_say: "Prices and terms in the text are read from our price book when this page is built. Each was read on the day beside it.",
    sources: "Sources",
    source_line: |title, publisher, read| format!("{title} · {publisher}, read {read}"),
    read_at: |link, read| format!("{link}, read {read}"),
    other_source: |said, link, read| format!("Another source says: {said} ({link}, read {read})"),
    of_platform: ", ",
    credit_heading: "How far this can be relied on",
    credit: "Written by the people who keep the Tokentally price book. No provider pays for a mention, and nothing here is rounded in anyone’s favour: what sources dispute is shown disputed, and what nobody publishes is left open.",
    report: "Report a mistake",
    tags: "Tags",
    separator: ", ",
    share: "Share",
    copy: "Copy link",
    copied: "Copied",
    share_native: "Share…",
    related: "Read next",
    turn: "Previous and next article",
    previous: "Previous",
    next: "Next",
    glossary: "Glossary",
    glossary_heading: "Glossary of AI tokens and prices",
    glossary_says: "Every term of the field that this site uses: what it is in one line, what it means, and what each platform calls it.",
    glossary_description: "Token, context window, cached input, credits, quota, RPM, batch: every term of AI pricing in one line and in full, with each platform’s own word for it.",
    also: "Also",
    platform_words: "What platforms call it",
    see: "See also",
    search: "Search the articles",
    search_button: "Go",
    found: "Pages found: {}",
    nothing_found: "Nothing found. Try another word, or a shorter one.",
    search_failed: "The index could not be loaded. All titles stand below.",
    feed_title: "Tokentally: articles",
    book: "The price book today",
    book_says: |day| format!("As it stood when this page was built, {day}."),
    book_models: "Models, with those that are no longer sold",
    book_providers: "Providers",
    book_periods: "Dated prices",
    book_platforms: "Platforms with terms of payment",
    book_newest: "Newest reading of a price",
    book_median: "Half of the models people compare first were read since",
    book_oldest: "Oldest reading among them",
    days_old: |days| format!("{} old", counted(&days.to_string(), "day")),
    book_files: "All of it as files",
};
