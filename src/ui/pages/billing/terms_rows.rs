//! Facts as rows: where each was read, and what others say.

use super::terms_words::said;
use crate::text::Locale;
use plan::billing::{
    Terms,
    terms::{Fact, Facts, Words},
};
use prices::catalog::Source;

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

/// Calls `row!` for every fact: each has a type of its own, and is put into words as a term alone.
macro_rules! each {
    ($facts:expr, $locale:expr, $rows:expr, $($name:ident)*) => {
        $(if let Some(fact) = &$facts.$name {
            let said = |value: Option<_>| said(&Terms { $name: value, ..Terms::default() }, stringify!($name), $locale);
            $rows.push(row(stringify!($name), fact, &said));
        })*
    };
}

/// Every fact of a platform, in the order of the groups of [`GROUPS`].
pub fn rows(facts: &'static Facts, locale: Locale) -> Vec<Row> {
    let mut rows = Vec::new();
    each!(facts, locale, rows,
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
