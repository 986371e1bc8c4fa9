//! Questions people ask about paying, each with a short answer, in English.

use crate::text::billing::faq::FaqText;

/// A question and its answer.
type Ask = (&'static str, &'static str);

pub const WORDS: FaqText = FaqText {
    heading: "Questions and answers",
    about_plans: "Prepaid and postpaid",
    about_buying: "Buying API usage",
    sources: "Figures are the platforms’ own terms, with source and day under “Platform terms” above.",
    asks: || &ASKS,
};

const ASKS: [Ask; 11] = [
    (
        "Is topping up the same as buying tokens?",
        "No. A top-up is money in an account. Each request is then charged at the model’s own prices for input, cached input and output, so the same balance lasts longer on one model than on another.",
    ),
    (
        "Do prepaid credits expire?",
        "On most platforms, yes, counted from the day of each purchase. Buy what you use up in that time.",
    ),
    (
        "Can I get unused credits back?",
        "Seldom. Treat a top-up as spent.",
    ),
    (
        "Can prepaid cost more than I put in?",
        "Yes. Metering lags behind requests, so the last ones can take the balance below zero, and auto-reload buys again without asking. Set a monthly reload limit.",
    ),
    (
        "What happens when auto-reload fails?",
        "The balance runs out and requests are refused until a payment succeeds. Keep a second payment method and an alert well above zero.",
    ),
    (
        "Who can pay by invoice?",
        "Companies with steady usage, often on request; at clouds, everyone.",
    ),
    (
        "Does ChatGPT Plus, Claude Pro or Gemini include the API?",
        "No. A chat subscription pays for the app. The API is a separate account with a separate bill.",
    ),
    (
        "How little can I start with?",
        "With one minimum top-up, where the platform publishes one:",
    ),
    (
        "Which fees come on top?",
        "Makers mostly charge none; gateways charge for the top-up. Tax depends on your country.",
    ),
    (
        "Where do I see what I have used?",
        "On the platform’s own usage page, by day and by model:",
    ),
    (
        "Can I use credits on another platform?",
        "No. Credits pay only where they were bought. A gateway sells many makers’ models from one balance, and that balance stays at the gateway.",
    ),
];
