//! What a visitor typed, or a link says, as a term of their own.

use super::lists::{read_limits, read_methods, read_words};
use crate::{
    billing::{
        ByokFee, PurchaseFee, Slip, read_amounts, read_money, read_percents, read_rate,
        terms::{
            AlertsBy, AtZero, AutoReloadFact, EarlyInvoices, Expiry, InvoiceCycle, Plan, Refund,
            Tax, Terms, ThresholdCounts,
        },
    },
    parse_count_field,
};

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
        ("postpaid_who", _) => own.postpaid_who = Some(read_words(typed)?),
        ("spend_limits", _) => own.spend_limits = Some(read_limits(typed)?),
        ("payment_methods", _) => own.payment_methods = Some(read_methods(typed)?),
        _ => {}
    }
    Ok(())
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
