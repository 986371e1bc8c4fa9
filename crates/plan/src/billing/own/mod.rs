//! A visitor's own terms as texts: how each is written in a field or a link, read, and put back.

mod lists;
mod read;
mod write;

pub use lists::{MOST_CHARS, MOST_TIERS, NONE};
pub use read::read;
pub use write::{listed, written};

use super::terms::PaymentMethod;

/// How a term of one's own is entered.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Entry {
    /// Dollars.
    Money,
    /// A whole number.
    Count,
    /// A percentage.
    Percent,
    /// Rising amounts.
    Amounts,
    /// Rising percentages.
    Percents,
    /// One of these.
    Choice(&'static [&'static str]),
    /// Any of these, joined by commas; [`NONE`] for none of them.
    Several(&'static [&'static str]),
    /// Tiers with their limits, such as `Tier 1: 100, Enterprise: none`.
    Limits,
    /// A sentence of the visitor's own, at most [`MOST_CHARS`] characters.
    Words,
}

const EXPIRIES: &[&str] = &[
    "never", "1m", "3m", "6m", "12m", "24m", "7d", "14d", "30d", "60d", "90d", "180d", "365d",
];

/// How a fact is entered: its parts, each with a name.
#[must_use]
pub fn entries(id: &str) -> &'static [(&'static str, Entry)] {
    use Entry::{Amounts, Choice, Count, Limits, Money, Percent, Percents, Several, Words};
    match id {
        "minimum_purchase" | "default_purchase" | "maximum_purchase" | "maximum_balance"
        | "granted_amount" | "minimum_invoice" => &[("", Money)],
        "purchase_fee" => &[("percent", Percent), ("minimum", Money)],
        "crypto_fee" => &[("percent", Percent)],
        "byok_fee" => &[("percent", Percent), ("free", Count)],
        "expiry" | "granted_expiry" => &[("", Choice(EXPIRIES))],
        "plans" => &[("", Choice(&["prepaid", "postpaid", "both"]))],
        "default_plan" => &[("", Choice(&["prepaid", "postpaid"]))],
        "refund" => &[(
            "",
            Choice(&["never", "exceptions", "1d", "7d", "14d", "30d"]),
        )],
        "auto_reload" => &[("", Choice(&["none", "offered"]))],
        "at_zero" => &[("", Choice(&["stops", "late", "runs"]))],
        "invoice_cycle" => &[("", Choice(&["month", "threshold", "either"]))],
        "payment_terms_days" => &[("days", Count)],
        "early_invoice_at" => &[
            ("counts", Choice(&["unbilled", "lifetime"])),
            ("amounts", Amounts),
        ],
        "alerts_percent" => &[("percents", Percents)],
        "alerts_by" => &[("", Choice(&["provider", "user"]))],
        "tax" => &[("", Choice(&["added", "included", "depends"]))],
        "failed_requests_charged" => &[("", Choice(&["yes", "no"]))],
        "postpaid_who" => &[("", Words)],
        "spend_limits" => &[("", Limits)],
        "payment_methods" => &[("", Several(&PaymentMethod::IDS))],
        _ => &[],
    }
}
