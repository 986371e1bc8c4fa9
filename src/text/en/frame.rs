//! Words around every page: header, footer, switches, and the page for a wrong address, in English.

use crate::text::frame::{FrameText, HandOverWords, PageWords};

pub const WORDS: FrameText = FrameText {
    calculator: PageWords {
        label: "Calculator",
        title: "Token calculator and LLM prices: Tokentally",
        description: "Paste text and see exact tokens and what they cost on every current model. Counted in your browser; every price has a source and a date.",
    },
    compare: PageWords {
        label: "Compare",
        title: "Compare LLM prices, every model in one table: Tokentally",
        description: "Every current model's price per million tokens for input, output, cache and batch, with its source and the day it was read. Sort, filter, pick six, price your own workload.",
    },
    changes: PageWords {
        label: "What changed",
        title: "LLM price changes, newest first: Tokentally",
        description: "Launches, price cuts, rises, announcements and retirements of language models, each with its day and its source.",
    },
    data: PageWords {
        label: "Price data",
        title: "The price data as JSON, free to use: Tokentally",
        description: "Every price on this site as JSON files with a schema, sources and dates, free for anyone who builds on it.",
    },
    offline: PageWords {
        label: "Offline",
        title: "Works without a network: Tokentally",
        description: "What of Tokentally is kept on this device, how large it is and how old its prices are. Fetch more vocabularies, or remove everything.",
    },
    scenarios: PageWords {
        label: "Scenarios",
        title: "What a month of AI use costs: Tokentally",
        description: "Describe a workload and see its month on every model: low, expected and high, split by part, with what moves the bill most.",
    },
    billing: PageWords {
        label: "Billing",
        title: "Prepaid or postpaid: how an AI bill feels: Tokentally",
        description: "The same month paid by credits and by invoice, day by day: top-ups, fees, expiry, days without service, and the bill at the end.",
    },
    usage: PageWords {
        label: "Usage",
        title: "Read your AI usage: which number matters: Tokentally",
        description: "Drop a usage export, a session log or an error: what the bill is made of, what blocks you, what was wasted. Read in your browser, never uploaded.",
    },
    privacy: PageWords {
        label: "Privacy",
        title: "Privacy: your text stays on your device - Tokentally",
        description: "Tokentally counts tokens inside your browser. No upload, no account, no tracker, no cookie, and three ways to check that for yourself.",
    },
    learn: "Learn",
    getting_started: "Getting started",
    articles: "Articles",
    glossary: "Glossary",
    about_us: "About us",
    in_the_glossary: "More in the glossary",
    copyright: "The Tokentally authors.",
    model_title: |name, provider| format!("{name} price and limits ({provider}): Tokentally"),
    model_description: |name, provider, prices| match prices {
        Some((input, output)) => format!(
            "{name} at {provider}: {input} per million tokens of input, {output} of output. Cache and batch prices, history, limits, sources and the day each was read."
        ),
        None => format!(
            "What {name} costs at {provider}: price per million tokens with history, limits, tokenizer, sources and the day each was read."
        ),
    },
    calculator_heading: "Count tokens. Know the cost.",
    result_section: "What it comes to",
    skip_to_content: "Skip to content",
    main_navigation: "Main",
    open_menu: "Menu",
    close_menu: "Close menu",
    language: "Language",
    offer: "This page is also in English",
    no_offer: "No, thanks",
    theme: "Theme",
    theme_system: "System",
    theme_light: "Light",
    theme_dark: "Dark",
    tools: "Tools",
    about: "About",
    blurb: "Counts tokens and prices them for ChatGPT, Claude, Gemini and other models. Your text stays on your device.",
    prices_checked: |newest, median, oldest| {
        format!(
            "Prices last checked {newest}; half of the front row since {median}, the oldest of it {oldest}"
        )
    },
    licence: "Code under MIT or Apache-2.0.",
    notices: "Third-party notices",
    boot_failed: "The calculator could not start: part of it did not load, or this browser does not run WebAssembly. Reload the page. Until then the figures below are worked out for the sample text.",
    no_script: "Counting needs JavaScript, which is off here. The prices below are still the listed ones, worked out for the sample text.",
    not_found_title: "Nothing lives at this address",
    not_found_body: "The link may be old or mistyped. Nothing was lost: a text in the calculator is still there.",
    away_title: "This page is not kept on your device",
    paper: "Tokentally, amounts in US dollars",
    paper_by_rate: |[sign, per_dollar, day]| {
        format!("Tokentally, amounts in {sign} at {per_dollar} to the US dollar of {day}")
    },
    by_rate: |[sign, per_dollar, day]| {
        format!(
            "Amounts in {sign}, at your rate of {per_dollar} to the US dollar of {day}. Listed prices, charts and fields stay in US dollars, in which sellers bill."
        )
    },
    change_currency: "Change",
    other_currency: "In NT$ or another currency",
    paper_cut: "Paper holds the first 40 rows of this table at most. The page has them all.",
    not_found_models: "Models with a name like this",
    below_missing: "The rest of this page could not be loaded. Check the connection and load the page again; your numbers are in its address.",
    hand_over: HandOverWords {
        heading: "Take these numbers along",
        calculator: "Count a text with them",
        compare: "Compare every model",
        scenarios: "Plan a month",
        billing: "See how it is paid",
    },
};
