//! Terms as their fields and links hold them.

use super::lists::{limits_text, methods_text};
use crate::{
    billing::{
        Rate,
        terms::{
            AlertsBy, AtZero, AutoReloadFact, Expiry, InvoiceCycle, Plan, Refund, Tax, Terms,
            ThresholdCounts,
        },
    },
    field::money_text,
};
use prices::money::Usd;

fn plain(amount: Usd) -> String {
    money_text(amount)
}

/// Percentages as a field holds them.
#[must_use]
pub fn listed(percents: &[u16]) -> String {
    let percents: Vec<String> = percents.iter().map(ToString::to_string).collect();
    percents.join(", ")
}

fn expiry_text(expiry: Expiry) -> String {
    match expiry {
        Expiry::Never => "never".to_owned(),
        Expiry::Months(months) => format!("{months}m"),
        Expiry::Days(days) => format!("{days}d"),
    }
}

const fn plan_text(plan: Plan) -> &'static str {
    match plan {
        Plan::Prepaid => "prepaid",
        Plan::Postpaid => "postpaid",
    }
}

/// A term as its field holds it; empty where it is not known.
#[must_use]
pub fn written(terms: &Terms, id: &str, part: &str) -> String {
    let money = |amount: Option<Usd>| amount.map(plain).unwrap_or_default();
    let rate = |rate: Option<Rate>| rate.map(Rate::to_decimal).unwrap_or_default();
    let word = |word: Option<&str>| word.unwrap_or_default().to_owned();
    match (id, part) {
        ("minimum_purchase", _) => money(terms.minimum_purchase),
        ("default_purchase", _) => money(terms.default_purchase),
        ("maximum_purchase", _) => money(terms.maximum_purchase),
        ("maximum_balance", _) => money(terms.maximum_balance),
        ("granted_amount", _) => money(terms.granted_amount),
        ("minimum_invoice", _) => money(terms.minimum_invoice),
        ("purchase_fee", "percent") => rate(terms.purchase_fee.map(|fee| fee.rate)),
        ("purchase_fee", _) => money(terms.purchase_fee.map(|fee| fee.minimum)),
        ("crypto_fee", _) => rate(terms.crypto_fee),
        ("byok_fee", "percent") => rate(terms.byok_fee.map(|fee| fee.rate)),
        ("byok_fee", _) => {
            let free = terms.byok_fee.map(|fee| fee.free_requests_per_month);
            free.map(|free| free.to_string()).unwrap_or_default()
        }
        ("expiry", _) => terms.expiry.map(expiry_text).unwrap_or_default(),
        ("granted_expiry", _) => terms.granted_expiry.map(expiry_text).unwrap_or_default(),
        ("plans", _) => match terms.plans.as_deref() {
            None | Some([]) => String::new(),
            Some([plan]) => plan_text(*plan).to_owned(),
            Some(_) => "both".to_owned(),
        },
        ("default_plan", _) => word(terms.default_plan.map(plan_text)),
        ("refund", _) => match terms.refund {
            None => String::new(),
            Some(Refund::Never) => "never".to_owned(),
            Some(Refund::Exceptions) => "exceptions".to_owned(),
            Some(Refund::WithinDays(days)) => format!("{days}d"),
        },
        ("auto_reload", _) => word(terms.auto_reload.map(|fact| match fact {
            AutoReloadFact::None => "none",
            AutoReloadFact::Offered { .. } => "offered",
        })),
        ("at_zero", _) => word(terms.at_zero.map(|at| match at {
            AtZero::Stops => "stops",
            AtZero::MayGoNegative => "late",
            AtZero::KeepsRunning => "runs",
        })),
        ("invoice_cycle", _) => word(terms.invoice_cycle.map(|cycle| match cycle {
            InvoiceCycle::CalendarMonth => "month",
            InvoiceCycle::Threshold => "threshold",
            InvoiceCycle::CalendarMonthOrThreshold => "either",
        })),
        ("payment_terms_days", _) => {
            let days = terms.payment_terms_days;
            days.map(|days| days.to_string()).unwrap_or_default()
        }
        ("early_invoice_at", part) => {
            terms
                .early_invoice_at
                .as_ref()
                .map_or_else(String::new, |early| {
                    let at: Vec<String> = early.at.iter().copied().map(plain).collect();
                    match (part, early.counts) {
                        ("amounts", _) => at.join(", "),
                        (_, ThresholdCounts::Lifetime) => "lifetime".to_owned(),
                        (_, ThresholdCounts::Unbilled) => "unbilled".to_owned(),
                    }
                })
        }
        ("alerts_percent", _) => {
            let percents = terms.alerts_percent.as_deref();
            percents.map(listed).unwrap_or_default()
        }
        ("alerts_by", _) => word(terms.alerts_by.map(|by| match by {
            AlertsBy::Provider => "provider",
            AlertsBy::User => "user",
        })),
        ("tax", _) => word(terms.tax.map(|tax| match tax {
            Tax::Added => "added",
            Tax::Included => "included",
            Tax::Depends => "depends",
        })),
        ("failed_requests_charged", _) => {
            let charged = terms.failed_requests_charged;
            word(charged.map(|charged| if charged { "yes" } else { "no" }))
        }
        // One text in both languages: the visitor wrote it.
        ("postpaid_who", _) => {
            let words = terms.postpaid_who.as_ref();
            words.map_or_else(String::new, |words| words.en.clone())
        }
        ("spend_limits", _) => terms
            .spend_limits
            .as_deref()
            .map(limits_text)
            .unwrap_or_default(),
        ("payment_methods", _) => terms
            .payment_methods
            .as_deref()
            .map(methods_text)
            .unwrap_or_default(),
        _ => String::new(),
    }
}
