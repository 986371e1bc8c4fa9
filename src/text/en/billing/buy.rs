//! Words of how to buy, in English.

use super::super::count::counted;
use crate::text::billing::buy::BuyText;
use plan::billing::buy::{Reason, Start, Wish};

pub const WORDS: BuyText = BuyText {
    heading: "How to buy",
    first_heading: "First: chat subscription or API?",
    first: "ChatGPT Plus, Claude Pro and the consumer Gemini plans pay for the chat app. Your own programs need the API, which is billed separately.",
    ways_heading: "Four ways to pay",
    way_credit: "Prepaid credits",
    way_credit_text: "Buy first, then use it up. You see the ceiling; credits expire and are seldom refunded.",
    way_card: "Card, billed by usage",
    way_card_text: "Use first, pay at month end or at a threshold. Set alerts.",
    way_gateway: "Gateway credits",
    way_gateway_text: "One balance for many makers’ models. Mind the top-up fee.",
    way_free: "Free quota first",
    way_free_text: "Try it without paying, within tight limits. Data terms may differ.",
    console: "Where to see usage",
    truth: "Whatever it is called, you do one of four things: register a card, buy credits, switch on prepaid or monthly billing, or agree to automatic charges.",
    drivers: "Watch what drives cost, not only the balance: input, output, cache, long context, tool calls.",
    wishes_heading: "Which platform to start with",
    start_heading: "Whichever you choose",
    no_wish: "Tick what matters to you.",
    met: "Because",
    mind: "Mind",
    no_platforms: "No platform's terms are loaded.",
    no_refund: "no refund of unused credits",
    no_minimum: "the minimum top-up is not published",
    negative: "the balance may go negative",
    even_heading: "Would a subscription be cheaper?",
    even_lead: "Compares two prices only: a chat subscription does not include API usage.",
    plan_price: "Subscription, $ a month",
    request_price: "One API request, $",
    even_none: "With a price of zero there is nothing to compare.",
    misunderstandings: "Five misunderstandings",
    wrong_plus: "“Plus includes the API.” It does not.",
    wrong_never: "“Credits never expire.” Most do, after a year.",
    wrong_everywhere: "“Credits work everywhere.” Only on the platform that sold them.",
    wrong_tokens: "“Credits have nothing to do with tokens.” Every request is priced by tokens.",
    wrong_balance: "“Watching the balance is enough.” It tells you when, not why.",
    wish,
    reason,
    start: |start| match start {
        Start::SmallDeposit => "Start with a small top-up.",
        Start::LowCostModel => "Start with a low-cost model.",
        Start::CheckUse => "Check usage regularly.",
    },
    steps_at: |platform| format!("Five steps at {platform}"),
    fee: |fee| format!("fee {fee}"),
    even: |requests, cost| {
        format!(
            "From {} a month ({cost}), the subscription is no dearer.",
            counted(requests, "request")
        )
    },
};

const fn wish(wish: Wish) -> &'static str {
    match wish {
        Wish::Understandable => "Easy to understand",
        Wish::SmallStart => "Small minimum top-up",
        Wish::Traceable => "Usage is easy to trace",
        Wish::StopLoss => "Auto-reload or a spend cap",
        Wish::ManyModels => "Many models in one place",
        Wish::UsageBilling => "Plain billing by usage",
    }
}

const fn reason(reason: Reason) -> &'static str {
    match reason {
        Reason::PlainPlatform => "the maker’s own platform, simple to pay",
        Reason::SmallMinimum => "small minimum top-up",
        Reason::ShowsUse => "has a usage page",
        Reason::StopsAtZero => "service stops at zero",
        Reason::CanBeCapped => "spending can be capped",
        Reason::TopsUp => "auto-reload",
        Reason::SellsManyModels => "models of many makers",
        Reason::BillsAfterwards => "billed afterwards, by usage",
        Reason::BillsByUse => "billed by usage, no package",
    }
}
