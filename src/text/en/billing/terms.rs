//! Words of the platform's terms, in English.

use super::super::count::counted;
use crate::text::billing::terms::TermsText;
use plan::billing::Term;
use plan::billing::terms::{
    AlertsBy, AtZero, Expiry, InvoiceCycle, PaymentMethod, Plan, Refund, SpendOrder, Tax,
    ThresholdCounts,
};
use prices::catalog::Grade;

pub const WORDS: TermsText = TermsText {
    heading: "Platform terms",
    lead: "Each term shows its source and the day it was checked. Replace any of them with your own contract’s; yours stay marked until you restore the original.",
    platform: "Platform",
    none: "No platform terms are loaded, so the plan runs without fees, limits and expiry.",
    show: "All terms, their sources, and your own values",
    group_buying: "Buying credits",
    group_using: "Using credits",
    group_after: "Paying by invoice",
    group_more: "Other terms",
    unknown: "The sources do not say.",
    yours: "yours",
    put_back: "Restore",
    own_value: "Your value",
    as_listed: "As published",
    source: "Source",
    conflict: "Another source says",
    unverified: "Still unconfirmed",
    percent: "Percent",
    minimum: "Minimum, $",
    free_requests: "Free requests a month",
    yes: "Yes",
    no: "No",
    dollars: "US dollars",
    day_count: "Days",
    amounts: "Amounts, $: 1, 10, 100",
    percents: "Percentages: 50, 75, 100",
    no_reload: "none",
    reload_offered: "offered",
    reload_on: "on by default for new accounts",
    reload_off: "off by default",
    reload_capped: "a monthly cap can be set",
    not_published: "not published",
    separator: ", ",
    colon: ": ",
    assumed: "Not published, so not counted",
    fact,
    checked: |date, age| {
        age.map_or_else(
            || format!("checked {date}"),
            |age| format!("checked {date} ({age})"),
        )
    },
    other_seller: |model, seller, platform| {
        format!("{model} is sold by {seller}, and these are the terms of {platform}.")
    },
    use_seller: |seller| format!("Use the terms of {seller}"),
    grade: |grade| match grade {
        Grade::Maker => "the platform’s own page",
        Grade::Secondary => "quoted by a third party",
        Grade::Reseller => "a reseller’s page",
    },
    plan: |plan| match plan {
        Plan::Prepaid => "prepaid",
        Plan::Postpaid => "postpaid",
    },
    expiry: |expiry| match expiry {
        Expiry::Never => "does not expire".to_owned(),
        Expiry::Months(months) => {
            format!("expires after {}", counted(&months.to_string(), "month"))
        }
        Expiry::Days(days) => format!("expires after {}", counted(&days.to_string(), "day")),
    },
    refund: |refund| match refund {
        Refund::Never => "none".to_owned(),
        Refund::Exceptions => "none, apart from listed exceptions".to_owned(),
        Refund::WithinDays(1) => "within a day".to_owned(),
        Refund::WithinDays(days) => format!("within {}", counted(&days.to_string(), "day")),
    },
    at_zero: |at| match at {
        AtZero::Stops => "service stops",
        AtZero::MayGoNegative => "service stops late, the balance may go negative",
        AtZero::KeepsRunning => "service continues and is billed later",
    },
    spend_order: |order| match order {
        SpendOrder::SoonestExpiry => "what expires soonest is spent first",
        SpendOrder::GrantedFirst => "free credits are spent first",
    },
    cycle: |cycle| match cycle {
        InvoiceCycle::CalendarMonth => "every calendar month",
        InvoiceCycle::Threshold => "when usage reaches a threshold",
        InvoiceCycle::CalendarMonthOrThreshold => "every calendar month, or earlier at a threshold",
    },
    early: |counts, amounts| match counts {
        ThresholdCounts::Lifetime => format!("once each, when lifetime usage reaches {amounts}"),
        ThresholdCounts::Unbilled => format!("whenever unbilled usage reaches {amounts}"),
    },
    alerts_by: |by| match by {
        AlertsBy::Provider => "set by the platform",
        AlertsBy::User => "set by you",
    },
    tax: |tax| match tax {
        Tax::Added => "added on top",
        Tax::Included => "included",
        Tax::Depends => "depends on the country",
    },
    method: |method| match method {
        PaymentMethod::Card => "card",
        PaymentMethod::BankTransfer => "bank transfer",
        PaymentMethod::Crypto => "cryptocurrency",
        PaymentMethod::Invoice => "invoice",
        PaymentMethod::PayPal => "PayPal",
        PaymentMethod::CloudAccount => "cloud account",
    },
    fee: |percent, least| match least {
        Some(least) => format!("{percent}%, at least {least}"),
        None if percent == "0" => "none".to_owned(),
        None => format!("{percent}%"),
    },
    byok: |percent, free| format!("{percent}% after {} a month", counted(free, "request")),
    days: |days| match days {
        0 => "charged at once".to_owned(),
        days => counted(&days.to_string(), "day"),
    },
    limit: |tier, amount| format!("{tier}: {amount} a month"),
    fee_least: |amount| format!("at least {amount}"),
    listed: |value| format!("As published: {value}"),
};

const fn fact(term: Term) -> &'static str {
    match term {
        Term::Plans => "Ways to pay, new accounts",
        Term::DefaultPlan => "Default for new accounts",
        Term::PostpaidWho => "Who can pay postpaid",
        Term::MinimumPurchase => "Minimum top-up",
        Term::DefaultPurchase => "Suggested top-up",
        Term::MaximumPurchase => "Maximum top-up",
        Term::MaximumBalance => "Maximum balance",
        Term::PurchaseFee => "Top-up fee",
        Term::CryptoFee => "Top-up fee, crypto",
        Term::ByokFee => "Fee on your own keys (BYOK)",
        Term::Expiry => "Bought credits",
        Term::Refund => "Refund of unused credits",
        Term::AutoReload => "Auto-reload",
        Term::AtZero => "At zero balance",
        Term::GrantedExpiry => "Free credits",
        Term::GrantedAmount => "Free credits, amount",
        Term::SpendOrder => "Order of spending",
        Term::InvoiceCycle => "Invoices",
        Term::PaymentTermsDays => "Payment terms",
        Term::EarlyInvoiceAt => "Early invoices",
        Term::MinimumInvoice => "Minimum invoice",
        Term::SpendLimits => "Monthly spend limits by tier",
        Term::AlertsPercent => "Alerts, % of limit",
        Term::AlertsBy => "Alerts",
        Term::Tax => "Taxes",
        Term::FailedRequestsCharged => "Failed requests are charged",
        Term::PaymentMethods => "Payment methods",
    }
}
