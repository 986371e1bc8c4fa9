//! Words of the platform's terms.

use plan::billing::Term;
use plan::billing::terms::{
    AlertsBy, AtZero, Expiry, InvoiceCycle, PaymentMethod, Plan, Refund, SpendOrder, Tax,
    ThresholdCounts,
};
use prices::catalog::Grade;

/// The terms of a platform, each with its source, and the visitor's own in their place.
pub struct TermsText {
    /// Heading.
    pub heading: &'static str,
    /// How terms are shown, and how to replace one.
    pub lead: &'static str,
    /// Label of the platform.
    pub platform: &'static str,
    /// Shown where no terms are loaded.
    pub none: &'static str,
    /// Opens all terms.
    pub show: &'static str,
    /// Group: buying credit.
    pub group_buying: &'static str,
    /// Group: using credit.
    pub group_using: &'static str,
    /// Group: paying by invoice.
    pub group_after: &'static str,
    /// Group: the others.
    pub group_more: &'static str,
    /// Stands for a term that no source states.
    pub unknown: &'static str,
    /// Marks a term of the visitor's own.
    pub yours: &'static str,
    /// Puts the platform's term back.
    pub put_back: &'static str,
    /// Label of the visitor's own value.
    pub own_value: &'static str,
    /// The choice that leaves the platform's term.
    pub as_listed: &'static str,
    /// Before the source.
    pub source: &'static str,
    /// Before another source that says otherwise.
    pub conflict: &'static str,
    /// Before what nobody has confirmed.
    pub unverified: &'static str,
    /// Label of a percentage.
    pub percent: &'static str,
    /// Label of a least amount, $.
    pub minimum: &'static str,
    /// Label of requests without a fee, a month.
    pub free_requests: &'static str,
    /// The term holds.
    pub yes: &'static str,
    /// The term does not hold.
    pub no: &'static str,
    /// Label of an amount, $.
    pub dollars: &'static str,
    /// Label of a number of days.
    pub day_count: &'static str,
    /// Label of a list of amounts, $.
    pub amounts: &'static str,
    /// Label of a list of percentages.
    pub percents: &'static str,
    /// There is no auto-reload.
    pub no_reload: &'static str,
    /// There is auto-reload.
    pub reload_offered: &'static str,
    /// New accounts have it switched on.
    pub reload_on: &'static str,
    /// It has to be switched on.
    pub reload_off: &'static str,
    /// Its sum of a month can be limited.
    pub reload_capped: &'static str,
    /// Stands for an amount that nobody publishes.
    pub not_published: &'static str,
    /// Between the items of a list.
    pub separator: &'static str,
    /// Between a label and what it labels.
    pub colon: &'static str,
    /// Heading of the terms that are unknown and left out of the sums.
    pub assumed: &'static str,
    /// The name of a term.
    pub fact: fn(Term) -> &'static str,
    /// Read on a day, so long ago.
    pub checked: fn(date: &str, age: Option<&str>) -> String,
    /// The model in use is sold by another than the platform.
    pub other_seller: fn(model: &str, seller: &str, platform: &str) -> String,
    /// Moves to the seller's terms.
    pub use_seller: fn(&str) -> String,
    /// How near to the maker it was read.
    pub grade: fn(Grade) -> &'static str,
    /// When use is paid for.
    pub plan: fn(Plan) -> &'static str,
    /// How long credit can be used.
    pub expiry: fn(Expiry) -> String,
    /// Whether unused credit is paid back.
    pub refund: fn(Refund) -> String,
    /// What happens when the balance is gone.
    pub at_zero: fn(AtZero) -> &'static str,
    /// Which credit is spent first.
    pub spend_order: fn(SpendOrder) -> &'static str,
    /// When an invoice comes.
    pub cycle: fn(InvoiceCycle) -> &'static str,
    /// Early invoices at these amounts, written out.
    pub early: fn(ThresholdCounts, amounts: &str) -> String,
    /// Who warns.
    pub alerts_by: fn(AlertsBy) -> &'static str,
    /// How prices stand to taxes.
    pub tax: fn(Tax) -> &'static str,
    /// How one can pay.
    pub method: fn(PaymentMethod) -> &'static str,
    /// A fee: its percentage, and the least it can be.
    pub fee: fn(percent: &str, least: Option<&str>) -> String,
    /// The fee on one's own keys.
    pub byok: fn(percent: &str, free: &str) -> String,
    /// So many days to pay.
    pub days: fn(u32) -> String,
    /// A tier and what it may spend.
    pub limit: fn(tier: &str, amount: &str) -> String,
    /// The least a reload buys.
    pub fee_least: fn(&str) -> String,
    /// What the platform says where the visitor says otherwise.
    pub listed: fn(&str) -> String,
}
