//! Words of the live pieces in articles, in English.

use super::count::counted;
use crate::text::live::{
    CacheWords, CounterWords, DecoderWords, DeductWords, FeeWords, GrowthWords, ImagesWords,
    LensWords, LiveText, QuotaWords, TriageWords,
};
use plan::learn::{
    cache::NoCache,
    layers::{Counts, Layer, Word},
    quota::Scope,
    triage::{Figure, Question, Waste},
};

pub const WORDS: LiveText = LiveText {
    model: "Model",
    input: "Input tokens",
    cached: "Of them from the cache",
    output: "Output tokens",
    text: "Text",
    tokens_head: "Tokens",
    characters_head: "Characters",
    per_100_head: "Tokens per 100 characters",
    working_head: "Working",
    amount: "Amount",
    source: "Source",
    page: "page",
    separator: " · ",
    tokens: |count| counted(&format::grouped(count), "token"),
    characters: |count| counted(&format::grouped(count), "character"),
    per_100: |share| format!("{share} per 100 characters"),
    working: |tokens, price| format!("{tokens} × {price} / 1M"),
    prices_of: |model| format!("{model}: list price"),
    no_price: |parts| format!("No published price for: {parts}."),
    too_long: |most| format!("This box takes up to {most} characters. Longer texts:"),
    failed: "The text could not be counted; the count shown is of an earlier one. Type again to retry.",
    missing: "These numbers cannot be changed now: what works them out could not be loaded. Check the connection and load the page again; the worked example stands.",
    counting: "Counting…",
    counter: CounterWords {
        title: "Count a text",
        label: "Your text",
        exact: "Exact for OpenAI’s o200k_base encoding, counted in your browser. The first text of your own loads its vocabulary, 0.7 MB. Other makers cut text differently.",
    },
    lens: LensWords {
        title: "The same thing said twice",
        labels: ["First text", "Second text"],
        samples: [
            "Our office is closed on Friday. Please call again on Monday morning.",
            "我們週五休息，請在星期一早上再來電。",
        ],
        says: |times| format!("The second text takes {times} the tokens of the first."),
        empty: "Write something into both boxes to compare them.",
    },
    decoder: DecoderWords {
        title: "Token, quota or credits?",
        label: "A word, an error or a line of an invoice",
        example: "You exceeded your tokens per minute limit",
        none: "None of the words below is in it. Whose limit is it: your requests, your tokens or your money?",
        layer: |layer| match layer {
            Layer::Token => ["Token", "How much was processed?"],
            Layer::Quota => ["Quota", "How much may be processed or spent?"],
            Layer::Credits => ["Credits", "What is it paid from?"],
        },
        word,
        counts: |counts| match counts {
            Counts::Requests => "It counts requests.",
            Counts::Tokens => "It counts tokens.",
            Counts::Money => "It counts money.",
            Counts::Depends => "Ask which: requests, tokens or money?",
        },
    },
    deduct: DeductWords {
        title: "A balance, line by line",
        balance: "Balance, $",
        entry: "Entry",
        left: "Left",
        opening: "Credit bought",
        request: |number| format!("Request {number}"),
        says: |balance, requests, rest| {
            let requests = counted(&format::grouped(requests), "request");
            format!("{balance} covers {requests} like this one; {rest} is left over.")
        },
        too_little: |balance, cost| {
            format!("{balance} does not cover one request, which costs {cost}.")
        },
        free: "Such requests cost nothing, so the balance stays as it is.",
        no_model: "This model has no list price today.",
    },
    fee: FeeWords {
        title: "What a top-up costs",
        amount: "Top-up, $",
        platform: "Platform",
        fee: "Fee",
        share: "Of the top-up",
        paid: "You pay",
        crypto: "crypto",
        says: |amount, platform, fee, share| {
            format!("The highest fee on {amount}: {platform} takes {fee}, which is {share}.")
        },
        note: "Before tax. A dash: the page that was read does not say.",
    },
    cache: CacheWords {
        title: "When does a cache pay?",
        prompt: "Tokens that repeat",
        reads: "Requests after the first",
        hours: "Hours kept",
        kept: "Kept for",
        write: "First request",
        read: "Each one after",
        storage: "Storage",
        pays: "Pays from",
        with: "With cache",
        without: "Without",
        automatic: "writes cost plain input",
        reads_counted: |reads| counted(&format::grouped(reads), "read"),
        says: |requests, without, with| {
            let requests = counted(&format::grouped(requests), "request");
            format!("{requests}: {without} without a cache, {with} with it.")
        },
        never: "Reading from the cache saves nothing here, so it never pays.",
        at_once: "It is never dearer.",
        from: |reads| {
            let reads = counted(&format::grouped(reads), "read");
            format!("The cache pays from {reads} on.")
        },
        formula: "Pays from = (first request + storage − plain request) ÷ (plain request − read), rounded up. Only the part that repeats is priced; questions and answers cost the same either way.",
        none: |problem| match problem {
            NoCache::NoRead => "This model’s list has no price for reading from a cache.",
            NoCache::NoInput => "This model has no list price for input today.",
        },
    },
    growth: GrowthWords {
        title: "A conversation, turn by turn",
        system: "System prompt, tokens",
        question: "Each question",
        answer: "Each answer",
        turns: "Turns",
        turn: "Turn",
        sent: "Tokens sent",
        cost: "This turn",
        so_far: "So far",
        cached: "So far, cached",
        says: |turns, times, cost, cached| {
            format!(
                "Turn {turns} sends {times} what turn 1 sends. All of it costs {cost}; with what repeats read from a cache, {cached}."
            )
        },
    },
    triage: TriageWords {
        title: "Which number first?",
        question: |question| match question {
            Question::Bill => "The bill",
            Question::Stuck => "I am stuck",
            Question::Waste => "Waste",
        },
        output: "Output, thinking included",
        thinking: "Of it thinking",
        typed: "Tokens you typed yourself",
        planned: "Answer you planned",
        fixed: "The same every time",
        limits: [
            "Tokens in the busiest minute",
            "Limit (TPM)",
            "Requests in that minute",
            "Limit (RPM)",
            "Spent this month, $",
            "Spend limit, $",
        ],
        thresholds: "Your thresholds",
        threshold_labels: [
            "Too long: % of the plan",
            "Too rich: times what you typed",
            "Cache too low: % of what repeats",
            "Close to a limit: %",
        ],
        figure: |figure| match figure {
            Figure::Input => "Input",
            Figure::Cached => "Cached input",
            Figure::Output => "Output",
            Figure::Thinking => "Thinking",
            Figure::Rpm => "Requests a minute",
            Figure::Tpm => "Tokens a minute",
            Figure::Spend => "Spend",
        },
        reason: |figure| match figure {
            Figure::Input => {
                "Is the context too long, the system prompt fat, are file chunks too many, does history pile up?"
            }
            Figure::Cached => {
                "Even reads add up: is all that is sent again needed in every request?"
            }
            Figure::Output => "Are answers longer than anybody reads?",
            Figure::Thinking => "Does the task need this much thinking, or a lower effort?",
            Figure::Rpm | Figure::Tpm | Figure::Spend => "",
        },
        first: |figure, reason| format!("Look at this first: {figure}. {reason}"),
        near: |figure| format!("Look at this first: {figure}. It is close to its limit."),
        far: |figure| {
            format!(
                "{figure} is the nearest to its limit, and not close. Ask which limit the error names."
            )
        },
        no_limit: "Without a limit there is no telling. It stands in the response headers and on the platform’s limits page.",
        nothing: "Type the tokens of a request to see its order.",
        total: "All tokens",
        look_at: "Look at, in this order",
        share: "Of the bill",
        used: "Used",
        limit: "Limit",
        share_of_limit: "Of the limit",
        verdict: "Verdict",
        too_much: "Too much, per request",
        wasted: |waste| match waste {
            Waste::LongAnswer => ["Answer against plan", "too long", "answer"],
            Waste::RichContext => ["Context against question", "context too rich", "context"],
            Waste::Uncached => ["What repeats, uncached", "cache not used", "cache"],
            Waste::Bottleneck => ["Tokens a minute", "operating bottleneck", "bottleneck"],
        },
        waste: "Start at the top: it is past its threshold and costs the most.",
        no_waste: "Nothing here is past its threshold.",
        fine: "within its threshold",
        not_told: format::NO_FIGURE,
        last: "The total comes last and never alone: it mixes tokens at different prices.",
    },
    images: ImagesWords {
        title: "Tokens of a picture",
        width: "Width, pixels",
        height: "Height, pixels",
        family: "Models",
        costs: "Cost",
        rule: "Counted by",
        at: |model| format!("on {model}"),
        says: |least, most| {
            if least == most {
                format!(
                    "This picture is {} for every family.",
                    counted(least, "token")
                )
            } else {
                format!("The same picture is {least} to {most} tokens, by family.")
            }
        },
        tiles: |base, per_tile, tile| format!("{base} + {per_tile} per tile of {tile} px"),
        patches: |patch, factor, most| {
            let factor = factor.map_or(String::new(), |factor| format!(", × {factor}"));
            let most = most.map_or(String::new(), |most| format!(", at most {most}"));
            format!("patches of {patch} px{most}{factor}")
        },
        grid: |cell, most| format!("cells of {cell} px, at most {most}"),
        fixed: "the same for every size",
        unknown: "not published",
        note: "A picture in the prompt, at list prices for input. Larger pictures are made smaller first, as each maker’s page says.",
    },
    quota: QuotaWords {
        title: "One budget, six kinds of quota",
        budget: "Monthly budget, $",
        reserve: "Kept back, %",
        members: [
            "Environments",
            "Teams in each",
            "Workflows in each",
            "Model families in each",
            "API keys in each",
            "Customers in each",
        ],
        approval_field: "Approval above, % of the cap",
        scope: "Quota per",
        in_all: "How many",
        cap: "Hard cap",
        alerts: "Soft alerts",
        approval: "Approval above",
        example: "Example",
        scopes: |scope| match scope {
            Scope::Environment => ["Environment", "production, test"],
            Scope::Team => ["Team", "support, marketing"],
            Scope::Workflow => ["Workflow", "answering tickets"],
            Scope::ModelFamily => ["Model family", "premium, low-cost"],
            Scope::ApiKey => ["API key", "one key for one service"],
            Scope::Customer => ["Customer or user", "one account"],
        },
        says: |budget, smallest| {
            format!(
                "From {budget} down to {smallest} for one customer: no row together has more than the row above it."
            )
        },
        note: "A hard cap blocks or falls back to a cheaper route. A soft alert tells the owner at 50, 75, 90 and 100%. Above the last amount a person approves the job, with its scope, its limit and who rolls it back. Caps are rounded down to the cent.",
    },
};

fn word(word: Word) -> [&'static str; 2] {
    match word {
        Word::InputTokens => [
            "input tokens",
            "what you send: prompt, history, files, tools",
        ],
        Word::OutputTokens => ["output tokens", "what comes back, thinking included"],
        Word::CachedTokens => ["cached tokens", "repeated input, at its own lower price"],
        Word::ThinkingTokens => ["thinking tokens", "billed like output, mostly unseen"],
        Word::TokenCount => ["token count", "the tokens of one text or request"],
        Word::TokenUsage => ["token usage", "tokens processed over a period"],
        Word::RateLimit => ["rate limit", "how fast you may go"],
        Word::Rpm => ["RPM", "requests per minute"],
        Word::Tpm => ["TPM", "tokens per minute"],
        Word::Itpm => ["ITPM", "input tokens per minute"],
        Word::Otpm => ["OTPM", "output tokens per minute"],
        Word::Rpd => ["RPD", "requests per day"],
        Word::BatchQueue => [
            "batch enqueued tokens",
            "tokens that may wait in the batch queue",
        ],
        Word::SpendLimit => ["spend limit", "money that may be spent in a period"],
        Word::TierCap => ["tier cap", "the most your account’s tier may spend"],
        Word::Quota => ["quota", "a boundary of some kind; it may be any of these"],
        Word::CreditBalance => ["credit balance", "prepaid money that is left"],
        Word::Prepaid => ["prepaid", "paid before it is used"],
        Word::PromoCredits => [
            "promo credits",
            "given, and usually gone first or by a date",
        ],
        Word::Points => [
            "points",
            "a platform’s own unit; its rate to money is its own too",
        ],
        Word::StoredValue => ["stored value, top-up", "money put in, not a pack of tokens"],
        Word::AutoReload => ["auto-reload", "a top-up that happens by itself"],
    }
}
