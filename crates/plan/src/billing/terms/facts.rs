//! The facts about paying at one platform, each with where and when it was read.

use super::{
    read, read_values,
    values::{
        AlertsBy, AtZero, AutoReloadFact, EarlyInvoices, Expiry, InvoiceCycle, PaymentMethod, Plan,
        Refund, SpendLimit, Tax, Words,
    },
};
use crate::billing::{
    fee::{ByokFee, PurchaseFee},
    ratio::Rate,
};
use prices::{
    catalog::{Source, reader::Fields},
    money::Usd,
};

/// What a page says about paying, and what others say instead.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fact<T> {
    /// What it says. `None`: the sources were read and do not say.
    pub value: Option<T>,
    /// Where it was read, and when.
    pub source: Source,
    /// What other sources say.
    pub conflicts: Vec<Conflict<T>>,
    /// What a reader should know.
    pub note: Option<Words>,
}

/// What another source says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Conflict<T> {
    /// What it says. `None`: that it is not so, in words of `note`.
    pub value: Option<T>,
    /// Where it was read, and when.
    pub source: Source,
    /// What a reader should know.
    pub note: Option<Words>,
}

/// The facts are listed once; what each list of them needs is written from here.
macro_rules! facts {
    ($($(#[$doc:meta])* $name:ident: $type:ty = $read:path;)*) => {
        /// What is known about paying at a platform. A fact that is not here is one nobody looked for.
        #[derive(Clone, Debug, Default, PartialEq, Eq)]
        pub struct Facts { $($(#[$doc])* pub $name: Option<Fact<$type>>,)* }

        /// The bare values of [`Facts`], or a visitor's own. `None`: not known.
        #[derive(Clone, Debug, Default, PartialEq, Eq)]
        pub struct Terms { $($(#[$doc])* pub $name: Option<$type>,)* }

        impl Facts {
            pub(super) fn read(fields: &mut Fields<'_>) -> Self {
                Self { $($name: read::fact(fields, stringify!($name), $read),)* }
            }

            /// The values without their sources.
            #[must_use]
            pub fn terms(&self) -> Terms {
                Terms { $($name: self.$name.as_ref().and_then(|fact| fact.value.clone()),)* }
            }

            /// Every fact somebody looked for, under its name in the files, in a fixed order.
            #[must_use]
            pub fn rows(&self) -> Vec<FactRow<'_>> {
                let mut rows = Vec::new();
                $(if let Some(fact) = &self.$name {
                    rows.push(FactRow {
                        id: stringify!($name),
                        known: fact.value.is_some(),
                        source: &fact.source,
                        conflicts: fact.conflicts.len(),
                        note: fact.note.as_ref(),
                    });
                })*
                rows
            }
        }

        impl Terms {
            /// These terms where they say something, and `listed` where they do not.
            #[must_use]
            pub fn or(self, listed: Self) -> Self {
                Self { $($name: self.$name.or(listed.$name),)* }
            }

            /// Makes a term say nothing; one that does not exist is none.
            pub fn clear(&mut self, id: &str) {
                match id {
                    $(stringify!($name) => self.$name = None,)*
                    _ => {}
                }
            }

            /// The names of the terms that say something, in a fixed order.
            #[must_use]
            pub fn known(&self) -> Vec<&'static str> {
                let mut known = Vec::new();
                $(if self.$name.is_some() { known.push(stringify!($name)); })*
                known
            }
        }
    };
}

facts! {
    /// What a new customer can have.
    plans: Vec<Plan> = read_values::plans;
    /// What a new customer gets without asking.
    default_plan: Plan = read_values::plan;
    /// Who may pay afterwards.
    postpaid_who: Words = read_values::words;
    /// The least credit that can be bought at once.
    minimum_purchase: Usd = read_values::money;
    /// What the form suggests.
    default_purchase: Usd = read_values::money;
    /// The most credit that can be bought at once.
    maximum_purchase: Usd = read_values::money;
    /// The most credit that can be held.
    maximum_balance: Usd = read_values::money;
    /// The fee on credit bought by card.
    purchase_fee: PurchaseFee = read_values::purchase_fee;
    /// The fee on credit bought with a cryptocurrency.
    crypto_fee: Rate = read_values::rate_only;
    /// The fee on requests with the customer's own keys.
    byok_fee: ByokFee = read_values::byok_fee;
    /// How long bought credit can be used.
    expiry: Expiry = read_values::expiry;
    /// Whether bought credit can be turned back into money.
    refund: Refund = read_values::refund;
    /// Whether credit can be bought by itself when it runs low.
    auto_reload: AutoReloadFact = read_values::auto_reload;
    /// What happens when the balance is used up.
    at_zero: AtZero = read_values::at_zero;
    /// How long credit given away can be used.
    granted_expiry: Expiry = read_values::expiry;
    /// How much credit is given away.
    granted_amount: Usd = read_values::money;
    /// When an invoice is written.
    invoice_cycle: InvoiceCycle = read_values::invoice_cycle;
    /// Days from an invoice until it has to be paid; 0: it is charged at once.
    payment_terms_days: u32 = read_values::days;
    /// Use at which an invoice is written before its month is over.
    early_invoice_at: EarlyInvoices = read_values::early_invoices;
    /// The least an invoice is written for; less waits for the next.
    minimum_invoice: Usd = read_values::money;
    /// The most each tier of accounts can spend in a month.
    spend_limits: Vec<SpendLimit> = read_values::spend_limits;
    /// Percentages of a limit at which somebody is warned.
    alerts_percent: Vec<u16> = read_values::percents;
    /// Who warns.
    alerts_by: AlertsBy = read_values::alerts_by;
    /// How prices stand to taxes.
    tax: Tax = read_values::tax;
    /// Whether requests that failed are charged.
    failed_requests_charged: bool = read_values::flag;
    /// How one can pay.
    payment_methods: Vec<PaymentMethod> = read_values::payment_methods;
}

/// What a visitor puts in the place of facts; what is `None` stays as it is listed.
pub type Overrides = Terms;

/// A fact without its value, to list all of them alike.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FactRow<'f> {
    /// Its name in the files, such as `minimum_purchase`.
    pub id: &'static str,
    /// Whether the source says anything.
    pub known: bool,
    /// Where it was read, and when.
    pub source: &'f Source,
    /// How many other sources say something else.
    pub conflicts: usize,
    /// What a reader should know.
    pub note: Option<&'f Words>,
}
