//! A visitor's own terms as texts: how each is written in a field or a link, read, and put back.

use super::{
    ByokFee, PurchaseFee, Rate, Slip, read_amounts, read_money, read_percents, read_rate,
    terms::{
        AlertsBy, AtZero, AutoReloadFact, EarlyInvoices, Expiry, InvoiceCycle, Plan, Refund, Tax,
        Terms, ThresholdCounts,
    },
};
use crate::{money::Usd, plan::parse_count_field};

fn plain(amount: Usd) -> String {
    amount.to_decimal()
}

/// Percentages as a field holds them.
#[must_use]
pub fn listed(percents: &[u16]) -> String {
    let percents: Vec<String> = percents.iter().map(ToString::to_string).collect();
    percents.join(", ")
}

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
}

const EXPIRIES: &[&str] = &[
    "never", "1m", "3m", "6m", "12m", "24m", "7d", "14d", "30d", "60d", "90d", "180d", "365d",
];

/// How a fact is entered: its parts, each with a name. Empty for facts that are words.
#[must_use]
pub fn entries(id: &str) -> &'static [(&'static str, Entry)] {
    use Entry::{Amounts, Choice, Count, Money, Percent, Percents};
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
        _ => &[],
    }
}

fn expiry_text(expiry: Expiry) -> String {
    match expiry {
        Expiry::Never => "never".to_owned(),
        Expiry::Months(months) => format!("{months}m"),
        Expiry::Days(days) => format!("{days}d"),
    }
}

fn expiry_of(text: &str) -> Expiry {
    let number = |text: &str| text.parse().unwrap_or(1);
    match (text.strip_suffix('m'), text.strip_suffix('d')) {
        (Some(months), _) => Expiry::Months(number(months)),
        (_, Some(days)) => Expiry::Days(number(days)),
        _ => Expiry::Never,
    }
}

fn refund_of(text: &str) -> Refund {
    match text {
        "never" => Refund::Never,
        "exceptions" => Refund::Exceptions,
        days => Refund::WithinDays(days.trim_end_matches('d').parse().unwrap_or(1)),
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
        _ => String::new(),
    }
}

/// Reads a part of a term into the visitor's own ones; the other parts stay as they are in force.
///
/// # Errors
/// A [`Slip`] when it cannot be read.
#[expect(
    clippy::too_many_lines,
    reason = "one arm for each part of a term; apart they would read worse"
)]
pub fn read(
    own: &mut Terms,
    in_force: &Terms,
    id: &str,
    part: &str,
    typed: &str,
) -> Result<(), Slip> {
    let counted = |most: u64| parse_count_field(typed, 0..=most).map_err(Slip::from);
    match (id, part) {
        ("minimum_purchase", _) => own.minimum_purchase = Some(read_money(typed)?),
        ("default_purchase", _) => own.default_purchase = Some(read_money(typed)?),
        ("maximum_purchase", _) => own.maximum_purchase = Some(read_money(typed)?),
        ("maximum_balance", _) => own.maximum_balance = Some(read_money(typed)?),
        ("granted_amount", _) => own.granted_amount = Some(read_money(typed)?),
        ("minimum_invoice", _) => own.minimum_invoice = Some(read_money(typed)?),
        ("purchase_fee", part) => {
            let mut fee = in_force.purchase_fee.unwrap_or_default();
            match part {
                "percent" => fee.rate = read_rate(typed)?,
                _ if typed.trim().is_empty() => fee.minimum = PurchaseFee::NONE.minimum,
                _ => fee.minimum = read_money(typed)?,
            }
            own.purchase_fee = Some(fee);
        }
        ("crypto_fee", _) => own.crypto_fee = Some(read_rate(typed)?),
        ("byok_fee", part) => {
            let mut fee: ByokFee = in_force.byok_fee.unwrap_or_default();
            if part == "percent" {
                fee.rate = read_rate(typed)?;
            } else {
                fee.free_requests_per_month = counted(1_000_000_000_000)?;
            }
            own.byok_fee = Some(fee);
        }
        ("expiry", _) => own.expiry = Some(expiry_of(typed)),
        ("granted_expiry", _) => own.granted_expiry = Some(expiry_of(typed)),
        ("plans", _) => {
            own.plans = Some(match typed {
                "prepaid" => vec![Plan::Prepaid],
                "postpaid" => vec![Plan::Postpaid],
                _ => vec![Plan::Prepaid, Plan::Postpaid],
            });
        }
        ("default_plan", _) => {
            own.default_plan = Some(if typed == "prepaid" {
                Plan::Prepaid
            } else {
                Plan::Postpaid
            });
        }
        ("refund", _) => own.refund = Some(refund_of(typed)),
        ("auto_reload", _) => {
            own.auto_reload = Some(if typed == "none" {
                AutoReloadFact::None
            } else {
                AutoReloadFact::Offered {
                    default_on: None,
                    monthly_limit: None,
                    minimum: None,
                }
            });
        }
        ("at_zero", _) => {
            own.at_zero = Some(match typed {
                "stops" => AtZero::Stops,
                "late" => AtZero::MayGoNegative,
                _ => AtZero::KeepsRunning,
            });
        }
        ("invoice_cycle", _) => {
            own.invoice_cycle = Some(match typed {
                "month" => InvoiceCycle::CalendarMonth,
                "threshold" => InvoiceCycle::Threshold,
                _ => InvoiceCycle::CalendarMonthOrThreshold,
            });
        }
        ("payment_terms_days", _) => {
            own.payment_terms_days = Some(u32::try_from(counted(366)?).unwrap_or(366));
        }
        ("early_invoice_at", part) => {
            let mut early = in_force.early_invoice_at.clone().unwrap_or(EarlyInvoices {
                counts: ThresholdCounts::Unbilled,
                at: Vec::new(),
            });
            match (part, typed) {
                ("amounts", typed) => early.at = read_amounts(typed)?,
                (_, "lifetime") => early.counts = ThresholdCounts::Lifetime,
                _ => early.counts = ThresholdCounts::Unbilled,
            }
            own.early_invoice_at = Some(early);
        }
        ("alerts_percent", _) => own.alerts_percent = Some(read_percents(typed)?),
        ("alerts_by", _) => {
            own.alerts_by = Some(if typed == "provider" {
                AlertsBy::Provider
            } else {
                AlertsBy::User
            });
        }
        ("tax", _) => {
            own.tax = Some(match typed {
                "added" => Tax::Added,
                "included" => Tax::Included,
                _ => Tax::Depends,
            });
        }
        ("failed_requests_charged", _) => own.failed_requests_charged = Some(typed == "yes"),
        _ => {}
    }
    Ok(())
}

/// Takes the visitor's own term away, so that the platform's counts again.
pub fn clear(own: &mut Terms, id: &str) {
    match id {
        "minimum_purchase" => own.minimum_purchase = None,
        "default_purchase" => own.default_purchase = None,
        "maximum_purchase" => own.maximum_purchase = None,
        "maximum_balance" => own.maximum_balance = None,
        "granted_amount" => own.granted_amount = None,
        "minimum_invoice" => own.minimum_invoice = None,
        "purchase_fee" => own.purchase_fee = None,
        "crypto_fee" => own.crypto_fee = None,
        "byok_fee" => own.byok_fee = None,
        "expiry" => own.expiry = None,
        "granted_expiry" => own.granted_expiry = None,
        "plans" => own.plans = None,
        "default_plan" => own.default_plan = None,
        "refund" => own.refund = None,
        "auto_reload" => own.auto_reload = None,
        "at_zero" => own.at_zero = None,
        "invoice_cycle" => own.invoice_cycle = None,
        "payment_terms_days" => own.payment_terms_days = None,
        "early_invoice_at" => own.early_invoice_at = None,
        "alerts_percent" => own.alerts_percent = None,
        "alerts_by" => own.alerts_by = None,
        "tax" => own.tax = None,
        "failed_requests_charged" => own.failed_requests_charged = None,
        _ => {}
    }
}
