//! Terms in words.

use crate::text::Words as _;
use crate::text::{Locale, TermsText};
use plan::billing::{
    Term, Terms,
    terms::{AutoReloadFact, EarlyInvoices, SpendLimit, Value, Words},
};
use prices::money::Usd;

/// A text in the page's language.
pub fn in_locale(words: &Words, locale: Locale) -> &str {
    words.of(locale.tag())
}

fn money(amount: Usd) -> String {
    format::usd_exact(amount)
}

/// A term in words; `None` where it is not known.
pub fn said(terms: &Terms, term: Term, locale: Locale) -> Option<String> {
    terms.get(term).and_then(|value| worded(value, locale))
}

/// A value in words. `None`: an empty list says nothing.
pub fn worded(value: Value<'_>, locale: Locale) -> Option<String> {
    let text = &locale.billing().terms;
    let list = |words: Vec<String>| (!words.is_empty()).then(|| words.join(text.separator));
    let word = match value {
        Value::Money(amount) => return Some(money(amount)),
        Value::Rate(rate) => return Some((text.fee)(&rate.to_decimal(), None)),
        Value::PurchaseFee(fee) => {
            let least = (fee.minimum > Usd::ZERO).then(|| money(fee.minimum));
            return Some((text.fee)(&fee.rate.to_decimal(), least.as_deref()));
        }
        Value::ByokFee(fee) => {
            let requests = format::grouped(fee.free_requests_per_month);
            return Some((text.byok)(&fee.rate.to_decimal(), &requests));
        }
        Value::Expiry(expiry) => return Some((text.expiry)(expiry)),
        Value::Refund(refund) => return Some((text.refund)(refund)),
        Value::AutoReload(fact) => return Some(reload(fact, text)),
        Value::EarlyInvoices(early) => return Some(early_invoices(early, text)),
        Value::Days(days) => return Some((text.days)(days)),
        Value::SpendLimits(limits) => {
            let limit = |limit: &SpendLimit| {
                let amount = limit.per_month.map(money);
                (text.limit)(&limit.tier, amount.as_deref().unwrap_or(text.not_published))
            };
            return list(limits.iter().map(limit).collect());
        }
        Value::Percents(percents) => {
            let percents = percents.iter();
            return list(percents.map(|percent| format!("{percent}%")).collect());
        }
        Value::Plans(plans) => {
            let plans = plans.iter();
            return list(plans.map(|plan| (text.plan)(*plan).to_owned()).collect());
        }
        Value::PaymentMethods(methods) => {
            let methods = methods.iter().map(|method| (text.method)(*method));
            return list(methods.map(str::to_owned).collect());
        }
        Value::Words(words) => in_locale(words, locale),
        Value::Plan(plan) => (text.plan)(plan),
        Value::AtZero(at) => (text.at_zero)(at),
        Value::SpendOrder(order) => (text.spend_order)(order),
        Value::InvoiceCycle(cycle) => (text.cycle)(cycle),
        Value::AlertsBy(by) => (text.alerts_by)(by),
        Value::Tax(tax) => (text.tax)(tax),
        Value::Flag(true) => text.yes,
        Value::Flag(false) => text.no,
    };
    Some(word.to_owned())
}

/// Early invoices; a kind of them without its amounts leaves those open.
fn early_invoices(early: &EarlyInvoices, text: &TermsText) -> String {
    let at: Vec<String> = early.at.iter().copied().map(money).collect();
    let at = if at.is_empty() {
        "…".to_owned()
    } else {
        at.join(text.separator)
    };
    (text.early)(early.counts, &at)
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
    let turned = default_on.map(|is_on| {
        if is_on {
            text.reload_on
        } else {
            text.reload_off
        }
    });
    said.extend(turned.map(str::to_owned));
    if monthly_limit == Some(true) {
        said.push(text.reload_capped.to_owned());
    }
    said.extend(minimum.map(|minimum| (text.fee_least)(&money(minimum))));
    said.join(text.separator)
}

/// A choice in words.
pub fn choice_words(term: Term, part: &str, value: &str, locale: Locale) -> String {
    let mut terms = Terms::default();
    let read = terms.put(&Terms::default(), term, part, value);
    let said = read.ok().and_then(|()| said(&terms, term, locale));
    said.unwrap_or_else(|| value.to_owned())
}
