//! Terms in words.

use crate::text::Words as _;
use crate::text::{Locale, TermsText};
use plan::billing::{
    Rate, Terms, own,
    terms::{AutoReloadFact, SpendLimit, ThresholdCounts, Words},
};
use prices::money::Usd;

/// A text in the page's language.
pub fn in_locale(words: &Words, locale: Locale) -> &str {
    match locale {
        Locale::En => &words.en,
        Locale::ZhHant => &words.zh_hant,
    }
}

fn money(amount: Usd) -> String {
    format::usd_exact(amount)
}

/// A term in words; `None` where it is not known.
pub fn said(terms: &Terms, id: &str, locale: Locale) -> Option<String> {
    let text = &locale.billing().terms;
    let yes_no = |is: bool| if is { text.yes } else { text.no }.to_owned();
    let join = |list: Vec<String>| list.join(text.separator);
    match id {
        "plans" => {
            let plans = terms.plans.as_ref()?.iter();
            Some(join(
                plans.map(|plan| (text.plan)(*plan).to_owned()).collect(),
            ))
        }
        "default_plan" => terms.default_plan.map(|plan| (text.plan)(plan).to_owned()),
        "postpaid_who" => {
            let words = terms.postpaid_who.as_ref()?;
            Some(in_locale(words, locale).to_owned())
        }
        "minimum_purchase" => terms.minimum_purchase.map(money),
        "default_purchase" => terms.default_purchase.map(money),
        "maximum_purchase" => terms.maximum_purchase.map(money),
        "maximum_balance" => terms.maximum_balance.map(money),
        "granted_amount" => terms.granted_amount.map(money),
        "minimum_invoice" => terms.minimum_invoice.map(money),
        "purchase_fee" => terms.purchase_fee.map(|fee| {
            let least = (fee.minimum > Usd::ZERO).then(|| money(fee.minimum));
            (text.fee)(&fee.rate.to_decimal(), least.as_deref())
        }),
        "crypto_fee" => terms
            .crypto_fee
            .map(|rate: Rate| (text.fee)(&rate.to_decimal(), None)),
        "byok_fee" => terms.byok_fee.map(|fee| {
            let free = format::grouped(fee.free_requests_per_month);
            (text.byok)(&fee.rate.to_decimal(), &free)
        }),
        "expiry" => terms.expiry.map(text.expiry),
        "granted_expiry" => terms.granted_expiry.map(text.expiry),
        "refund" => terms.refund.map(text.refund),
        "auto_reload" => terms.auto_reload.map(|fact| reload(fact, text)),
        "at_zero" => terms.at_zero.map(|at| (text.at_zero)(at).to_owned()),
        "invoice_cycle" => terms
            .invoice_cycle
            .map(|cycle| (text.cycle)(cycle).to_owned()),
        "payment_terms_days" => terms.payment_terms_days.map(text.days),
        "early_invoice_at" => terms.early_invoice_at.as_ref().map(|early| {
            let at = join(early.at.iter().copied().map(money).collect());
            (text.early)(early.counts, &at)
        }),
        "spend_limits" => {
            let limits = terms.spend_limits.as_ref()?.iter();
            let limit = |limit: &SpendLimit| {
                let amount = limit.per_month.map(money);
                (text.limit)(&limit.tier, amount.as_deref().unwrap_or(text.not_published))
            };
            Some(join(limits.map(limit).collect()))
        }
        "alerts_percent" => {
            let percents = terms.alerts_percent.as_ref()?.iter();
            Some(join(
                percents.map(|percent| format!("{percent} %")).collect(),
            ))
        }
        "alerts_by" => terms.alerts_by.map(|by| (text.alerts_by)(by).to_owned()),
        "tax" => terms.tax.map(|tax| (text.tax)(tax).to_owned()),
        "failed_requests_charged" => terms.failed_requests_charged.map(yes_no),
        "payment_methods" => {
            let methods = terms.payment_methods.as_ref()?;
            if methods.is_empty() {
                return None;
            }
            let methods = methods.iter();
            Some(join(
                methods
                    .map(|method| (text.method)(*method).to_owned())
                    .collect(),
            ))
        }
        _ => None,
    }
}

fn reload(fact: AutoReloadFact, text: &TermsText) -> String {
    let AutoReloadFact::Offered {
        default_on,
        monthly_limit,
        minimum,
    } = fact
    else {
        return text.no_reload.to_owned();
    };
    let mut said = vec![text.reload_offered.to_owned()];
    if let Some(is_on) = default_on {
        said.push(
            if is_on {
                text.reload_on
            } else {
                text.reload_off
            }
            .to_owned(),
        );
    }
    if monthly_limit == Some(true) {
        said.push(text.reload_capped.to_owned());
    }
    if let Some(minimum) = minimum {
        said.push((text.fee_least)(&money(minimum)));
    }
    said.join(text.separator)
}

/// A choice in words.
pub fn choice_words(id: &str, value: &str, locale: Locale) -> String {
    let text = &locale.billing().terms;
    let mut terms = Terms::default();
    let read = own::read(&mut terms, &Terms::default(), id, "", value);
    let said = read.ok().and_then(|()| said(&terms, id, locale));
    match (id, value) {
        ("early_invoice_at", "lifetime") => (text.early)(ThresholdCounts::Lifetime, "…"),
        ("early_invoice_at", _) => (text.early)(ThresholdCounts::Unbilled, "…"),
        _ => said.unwrap_or_else(|| value.to_owned()),
    }
}
