//! Words of the true cost of a dollar, in English.

use super::super::count::counted;
use crate::text::billing::dollar::DollarText;

pub const WORDS: DollarText = DollarText {
    heading: "The true cost of a dollar",
    lead: "A minimum fee weighs most on small top-ups; expiry weighs most on large ones.",
    published: "Published fees",
    crypto: "crypto",
    no_fee: "no fee",
    fee_unknown: "fee not published",
    amount: "Top-up, $",
    percent: "Fee, %",
    minimum: "Minimum fee, $",
    discount: "Cheaper than buying direct by, %",
    per_month: "Usage a month, $",
    most: "Most top-ups a month (0: any)",
    byok_cost: "Own keys (BYOK): cost of the requests a month, $",
    byok_requests: "Own keys: requests a month",
    charged: "You pay",
    fee: "Fee",
    tax: "Tax",
    effective: "On top of the credit",
    arrives: "Credit you get",
    per_dollar: "Each $1 of credit costs",
    binds: "Minimum fee applies below",
    binds_none: "no minimum fee",
    direct: "Compared with buying direct",
    always: "never dearer",
    byok: "Fee on own keys (BYOK)",
    best_heading: "Best top-up for this usage",
    size: "Top-up",
    every: "Lasts",
    expires: "Expires",
    overhead: "Lost",
    best: "best",
    show_all: "Show all sizes",
    none_fits: "No size fits the platform’s limits.",
    at: |platform, fee| format!("{platform}: {fee}"),
    free: |platform| {
        format!("{platform} charges no fee on top-ups. Try the fees of another platform:")
    },
    percent_of: |number| format!("{number}%"),
    days: |days| counted(days, "day"),
    from: |amount| format!("no dearer from {amount} up"),
    never: |percent| format!("always dearer, here by {percent}"),
    summary: |amount, charged, percent| {
        format!("{amount} of credit costs {charged}: {percent} on top.")
    },
    best_is: |size, days, overhead| {
        format!(
            "Top up {size} about every {}. Fees and expiry then cost {overhead} of your usage; no size does better.",
            counted(days, "day")
        )
    },
};
