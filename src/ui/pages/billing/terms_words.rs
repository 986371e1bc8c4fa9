//! Terms in words, and facts as rows: the value, where it was read, what others say.

use crate::{
    billing::{
        Rate, Terms, own,
        terms::{AutoReloadFact, Fact, Facts, SpendLimit, ThresholdCounts, Words},
    },
    catalog::Source,
    format,
    money::Usd,
    text::{Locale, TermsText},
};

/// What another source says, where it was read, and a note.
pub type OtherSays = (Option<String>, &'static Source, Option<&'static Words>);

/// A fact with everything said about it.
pub struct Row {
    /// Its name in the files.
    pub id: &'static str,
    /// Where it was read.
    pub source: &'static Source,
    /// What others say.
    pub conflicts: Vec<OtherSays>,
    /// What a reader should know.
    pub note: Option<&'static Words>,
}

/// A text in the page's language.
pub fn in_locale(words: &Words, locale: Locale) -> &str {
    match locale {
        Locale::En => &words.en,
        Locale::ZhHant => &words.zh_hant,
    }
}

/// Calls `row!` for every fact: each has a type of its own, and is put into words as a term alone.
macro_rules! each {
    ($facts:expr, $text:expr, $rows:expr, $($name:ident)*) => {
        $(if let Some(fact) = &$facts.$name {
            let said = |value: Option<_>| said(&Terms { $name: value, ..Terms::default() }, stringify!($name), $text);
            $rows.push(row(stringify!($name), fact, &said));
        })*
    };
}

/// Every fact of a platform, in the order of the groups of [`GROUPS`].
pub fn rows(facts: &'static Facts, text: &TermsText) -> Vec<Row> {
    let mut rows = Vec::new();
    each!(facts, text, rows,
        plans default_plan postpaid_who minimum_purchase default_purchase maximum_purchase maximum_balance purchase_fee crypto_fee
        byok_fee expiry refund auto_reload at_zero granted_expiry granted_amount invoice_cycle payment_terms_days early_invoice_at
        minimum_invoice spend_limits alerts_percent alerts_by tax failed_requests_charged payment_methods);
    rows
}

fn row<T: Clone>(
    id: &'static str,
    fact: &'static Fact<T>,
    said: &dyn Fn(Option<T>) -> Option<String>,
) -> Row {
    let conflicts = fact.conflicts.iter();
    let conflicts = conflicts.map(|other| {
        let value = said(other.value.clone());
        (value, &other.source, other.note.as_ref())
    });
    Row {
        id,
        source: &fact.source,
        conflicts: conflicts.collect(),
        note: fact.note.as_ref(),
    }
}

/// The facts of each group on the page; those not named stand in the last one.
pub const GROUPS: [&[&str]; 3] = [
    &[
        "minimum_purchase",
        "default_purchase",
        "maximum_purchase",
        "maximum_balance",
        "purchase_fee",
        "crypto_fee",
        "byok_fee",
        "auto_reload",
        "payment_methods",
    ],
    &[
        "expiry",
        "refund",
        "at_zero",
        "granted_amount",
        "granted_expiry",
        "failed_requests_charged",
    ],
    &[
        "postpaid_who",
        "invoice_cycle",
        "payment_terms_days",
        "early_invoice_at",
        "minimum_invoice",
        "spend_limits",
        "alerts_percent",
        "alerts_by",
    ],
];

fn money(amount: Usd) -> String {
    format::usd_exact(amount)
}

/// A term in words; `None` where it is not known. Words of the platform's own are not terms of this kind.
pub fn said(terms: &Terms, id: &str, text: &TermsText) -> Option<String> {
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
            let methods = terms.payment_methods.as_ref()?.iter();
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
pub fn choice_words(id: &str, value: &str, text: &TermsText) -> String {
    let mut terms = Terms::default();
    let read = own::read(&mut terms, &Terms::default(), id, "", value);
    let said = read.ok().and_then(|()| said(&terms, id, text));
    match (id, value) {
        ("early_invoice_at", "lifetime") => (text.early)(ThresholdCounts::Lifetime, "…"),
        ("early_invoice_at", _) => (text.early)(ThresholdCounts::Unbilled, "…"),
        _ => said.unwrap_or_else(|| value.to_owned()),
    }
}
