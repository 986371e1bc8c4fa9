//! The table of terms: one row for each thing that is known about paying at a platform.
//!
//! A row gives the term's name in code, its name in files and links, the type of its value and the group it is shown in. The reader of
//! files, the visitor's own terms, links, forms and words all walk this table, and what each needs of a value is one trait,
//! [`TermValue`]. A new term is a row here and its name in each language.

use super::{
    read,
    values::{
        AlertsBy, AtZero, AutoReloadFact, EarlyInvoices, Entry, Expiry, InvoiceCycle,
        PaymentMethod, Plan, Refund, SpendLimit, SpendOrder, Tax, TermValue, Value, Words,
    },
};
use crate::billing::{
    fee::{ByokFee, PurchaseFee},
    ratio::Rate,
    typed::TypedProblem,
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

/// The part of a list of terms that one stands in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum TermGroup {
    /// Buying credit.
    Buying,
    /// Using it.
    Using,
    /// Paying afterwards.
    After,
    /// Everything else.
    More,
}

/// A fact without the type of its value, to list all of them alike.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FactRow<'f> {
    /// Which.
    pub term: Term,
    /// What the source says. `None`: nothing.
    pub value: Option<Value<'f>>,
    /// Where it was read, and when.
    pub source: &'f Source,
    /// What other sources say: the value, where it was read, and a note.
    pub conflicts: Vec<(Option<Value<'f>>, &'f Source, Option<&'f Words>)>,
    /// What a reader should know.
    pub note: Option<&'f Words>,
}

fn row<T: TermValue>(term: Term, fact: &Fact<T>) -> FactRow<'_> {
    let conflicts = fact.conflicts.iter().map(|other| {
        let value = other.value.as_ref().map(TermValue::value);
        (value, &other.source, other.note.as_ref())
    });
    FactRow {
        term,
        value: fact.value.as_ref().map(TermValue::value),
        source: &fact.source,
        conflicts: conflicts.collect(),
        note: fact.note.as_ref(),
    }
}

/// Everything that follows from the rows alone.
macro_rules! terms {
    ($($(#[$doc:meta])* $term:ident $name:ident: $type:ty, $group:ident;)*) => {
        /// One thing that is known about paying at a platform.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum Term { $($(#[$doc])* $term,)* }

        impl Term {
            /// All of them, in the order in which they are listed.
            pub const ALL: [Self; [$(stringify!($name)),*].len()] = [$(Self::$term),*];

            /// The name used in files and links, such as `minimum_purchase`. It never changes.
            #[must_use]
            pub const fn id(self) -> &'static str {
                match self { $(Self::$term => stringify!($name),)* }
            }

            /// The one of that exact name.
            #[must_use]
            pub fn from_id(id: &str) -> Option<Self> {
                Self::ALL.into_iter().find(|term| term.id() == id)
            }

            /// Where it is listed.
            #[must_use]
            pub const fn group(self) -> TermGroup {
                match self { $(Self::$term => TermGroup::$group,)* }
            }

            /// How it is entered: its parts, each with a name.
            #[must_use]
            pub const fn parts(self) -> &'static [(&'static str, Entry)] {
                match self { $(Self::$term => <$type as TermValue>::PARTS,)* }
            }
        }

        /// What is known about paying at a platform. A fact that is not here is one nobody looked for.
        #[derive(Clone, Debug, Default, PartialEq, Eq)]
        pub struct Facts { $($(#[$doc])* pub $name: Option<Fact<$type>>,)* }

        /// The bare values of [`Facts`], or a visitor's own. `None`: not known.
        #[derive(Clone, Debug, Default, PartialEq, Eq)]
        pub struct Terms { $($(#[$doc])* pub $name: Option<$type>,)* }

        impl Facts {
            pub(super) fn read(fields: &mut Fields<'_>) -> Self {
                Self { $($name: read::fact(fields, stringify!($name), TermValue::from_json),)* }
            }

            /// The values without their sources.
            #[must_use]
            pub fn terms(&self) -> Terms {
                Terms { $($name: self.$name.as_ref().and_then(|fact| fact.value.clone()),)* }
            }

            /// Every fact somebody looked for, in the order of [`Term::ALL`].
            #[must_use]
            pub fn rows(&self) -> Vec<FactRow<'_>> {
                let mut rows = Vec::new();
                $(rows.extend(self.$name.as_ref().map(|fact| row(Term::$term, fact)));)*
                rows
            }
        }

        impl Terms {
            /// These terms where they say something, and `listed` where they do not.
            #[must_use]
            pub fn or(self, listed: Self) -> Self {
                Self { $($name: self.$name.or(listed.$name),)* }
            }

            /// What a term says. `None`: nothing is known.
            #[must_use]
            pub fn get(&self, term: Term) -> Option<Value<'_>> {
                match term { $(Term::$term => self.$name.as_ref().map(TermValue::value),)* }
            }

            /// A part of a term as its field and a link hold it; empty where nothing is known.
            #[must_use]
            pub fn part(&self, term: Term, part: &str) -> String {
                match term { $(Term::$term => self.$name.as_ref().map(|value| value.part(part)),)* }.unwrap_or_default()
            }

            /// Reads a part of a term, as a visitor or a link has it; its other parts stay as they are `in_force`.
            ///
            /// # Errors
            /// A [`TypedProblem`] when it cannot be read: a word that is none of the choices is one too.
            pub fn put(&mut self, in_force: &Self, term: Term, part: &str, typed: &str) -> Result<(), TypedProblem> {
                match term { $(Term::$term => self.$name = Some(TermValue::with_part(in_force.$name.as_ref(), part, typed)?),)* }
                Ok(())
            }

            /// Makes a term say nothing.
            pub fn clear(&mut self, term: Term) {
                match term { $(Term::$term => self.$name = None,)* }
            }

            /// The terms that say something, in the order of [`Term::ALL`].
            #[must_use]
            pub fn known(&self) -> Vec<Term> {
                let mut known = Vec::new();
                $(if self.$name.is_some() { known.push(Term::$term); })*
                known
            }
        }
    };
}

terms! {
    /// What a new customer can have.
    Plans plans: Vec<Plan>, More;
    /// What a new customer gets without asking.
    DefaultPlan default_plan: Plan, More;
    /// Who may pay afterwards.
    PostpaidWho postpaid_who: Words, After;
    /// The least credit that can be bought at once.
    MinimumPurchase minimum_purchase: Usd, Buying;
    /// What the form suggests.
    DefaultPurchase default_purchase: Usd, Buying;
    /// The most credit that can be bought at once.
    MaximumPurchase maximum_purchase: Usd, Buying;
    /// The most credit that can be held.
    MaximumBalance maximum_balance: Usd, Buying;
    /// The fee on credit bought by card.
    PurchaseFee purchase_fee: PurchaseFee, Buying;
    /// The fee on credit bought with a cryptocurrency.
    CryptoFee crypto_fee: Rate, Buying;
    /// The fee on requests with the customer's own keys.
    ByokFee byok_fee: ByokFee, Buying;
    /// How long bought credit can be used.
    Expiry expiry: Expiry, Using;
    /// Whether bought credit can be turned back into money.
    Refund refund: Refund, Using;
    /// Whether credit can be bought by itself when it runs low.
    AutoReload auto_reload: AutoReloadFact, Buying;
    /// What happens when the balance is used up.
    AtZero at_zero: AtZero, Using;
    /// How long credit given away can be used.
    GrantedExpiry granted_expiry: Expiry, Using;
    /// How much credit is given away.
    GrantedAmount granted_amount: Usd, Using;
    /// Which credit is spent first where some was given away.
    SpendOrder spend_order: SpendOrder, Using;
    /// When an invoice is written.
    InvoiceCycle invoice_cycle: InvoiceCycle, After;
    /// Days from an invoice until it has to be paid; 0: it is charged at once.
    PaymentTermsDays payment_terms_days: u32, After;
    /// Use at which an invoice is written before its month is over.
    EarlyInvoiceAt early_invoice_at: EarlyInvoices, After;
    /// The least an invoice is written for; less waits for the next.
    MinimumInvoice minimum_invoice: Usd, After;
    /// The most each tier of accounts can spend in a month.
    SpendLimits spend_limits: Vec<SpendLimit>, After;
    /// Percentages of a limit at which somebody is warned.
    AlertsPercent alerts_percent: Vec<u16>, After;
    /// Who warns.
    AlertsBy alerts_by: AlertsBy, After;
    /// How prices stand to taxes.
    Tax tax: Tax, More;
    /// Whether requests that failed are charged.
    FailedRequestsCharged failed_requests_charged: bool, Using;
    /// How one can pay.
    PaymentMethods payment_methods: Vec<PaymentMethod>, Buying;
}

/// What a visitor puts in the place of facts; what is `None` stays as it is listed.
pub type Overrides = Terms;
