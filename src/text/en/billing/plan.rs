//! Words of the answer, of every platform, of invoices and of what terms say at an amount, in English.

use super::super::count::counted;
use crate::text::billing::plan::PlanWords;
use plan::billing::{StopRisk, invoice::InvoiceReason, terms::Plan};

pub const WORDS: PlanWords = PlanWords {
    asked_amount: |month, months, from, platform| {
        let months = span(months);
        format!("{month} of usage in an expected month, for {months} from {from}{platform}.")
    },
    asked_use: |[name, month, from, platform], months| {
        let months = span(months);
        format!("{name}: {month} in an expected month, for {months} from {from}{platform}.")
    },
    paid_at: |platform| format!(", paid at {platform}"),
    change: "Change the plan",
    details: "Every figure, prepaid and postpaid",
    offers: "The same usage at every platform",
    offers_lead: "The expected usage in the same dollars, under each platform’s own terms, with purchases made to fit them. What refuses no usage stands first, then what costs least. Whether a platform sells your model, and at which price, is another question.",
    offer_heads: [
        "Platform",
        "Paid",
        "First month",
        "Fees",
        "Credits left",
        "Not yet paid",
        "Expires unused",
        "What can stop it",
        "Costs in all",
    ],
    way: |plan| match plan {
        Plan::Prepaid => "prepaid",
        Plan::Postpaid => "postpaid",
    },
    risk: |risk, stops| match (stops, risk) {
        (Some(day), _) => format!("refuses usage from {day}"),
        (None, StopRisk::Empty) => "an empty balance, at once".to_owned(),
        (None, StopRisk::EmptyLate) => "an empty balance, a little late".to_owned(),
        (None, StopRisk::Unknown) => "an empty balance: not published".to_owned(),
        (None, StopRisk::Unpaid) => "an unpaid invoice or a limit".to_owned(),
    },
    open: |platform| format!("Plan at {platform}"),
    here: "this plan",
    invoices: "Invoices and when they are due",
    invoice_heads: ["Written", "Due", "Because", "Usage", "Tax", "To pay"],
    reason: |reason, threshold| match reason {
        InvoiceReason::MonthEnd => "the month is over".to_owned(),
        InvoiceReason::Threshold(_) => format!("usage reached {threshold}"),
    },
    later: "after this time",
    no_invoice: "No invoice is written in this time.",
    declined: |from, stops| match stops {
        Some(stops) => {
            format!("From {from} on the card is declined. Usage is first refused on {stops}.")
        }
        None => format!("From {from} on the card is declined. The credits last all the same."),
    },
    no_reload: |platform| format!("{platform} has no auto-reload, so none is made."),
    reload_unknown: |platform| {
        format!("{platform} does not say whether credits reload by themselves. Here they do.")
    },
    no_crypto: |platform| format!("{platform} names no fee for cryptocurrency."),
    no_own_keys: |platform| format!("{platform} names no fee for your own keys."),
    fee_on: |fee, amount| format!("{fee} on {amount}"),
    expires_here: |amount| format!("In this plan {amount} of credits expires unused."),
    pay_days: "Days to pay an invoice (empty: as published)",
    shared: "Both ways: tax and budget",
    tax_taiwan: "Taiwan’s business tax: 5%",
    tax_assumes: "5% is added to every purchase, its fee and every invoice. Whether the platform charges it, or you declare and pay it yourself as a business (reverse charge), and whether you can deduct it, depends on you and on the platform: the amount is the same, and the rate above can be changed.",
    suggest_limit: |amount| format!("Twice the expected month: {amount}"),
};

/// So many months.
fn span(months: u32) -> String {
    counted(&months.to_string(), "month")
}
