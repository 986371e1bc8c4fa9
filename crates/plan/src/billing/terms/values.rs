//! The values that facts about paying can have.

use prices::{
    date::{Date, add_days, add_months},
    money::Usd,
};

/// A text in each language of the site.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Words {
    /// In English.
    pub en: String,
    /// In Traditional Chinese.
    pub zh_hant: String,
}

/// When use is paid for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Plan {
    /// Before: credit is bought and used up.
    Prepaid,
    /// After: an invoice comes.
    Postpaid,
}

/// How long credit can be used.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Expiry {
    /// For ever.
    #[default]
    Never,
    /// Until the same day so many months later.
    Months(u32),
    /// For so many days.
    Days(u32),
}

impl Expiry {
    /// The first day on which credit got on `date` can no longer be used. A year after the 29th of February 2028 is the 28th of
    /// February 2029. `None`: it can always be used.
    #[must_use]
    pub fn of(self, date: Date) -> Option<Date> {
        match self {
            Self::Never => None,
            Self::Months(months) => Some(add_months(date, months)),
            Self::Days(days) => Some(add_days(date, days)),
        }
    }
}

/// Whether bought credit can be turned back into money.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Refund {
    /// No.
    Never,
    /// No, but for exceptions the terms list.
    Exceptions,
    /// Unused credit, for so many days after the purchase.
    WithinDays(u32),
}

/// Credit bought without asking when the balance runs low.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum AutoReloadFact {
    /// The platform has none.
    None,
    /// The platform has it. What the sources leave open is `None`.
    Offered {
        /// Whether a new account starts with it.
        default_on: Option<bool>,
        /// Whether a ceiling for the month can be set.
        monthly_limit: Option<bool>,
        /// The least it buys at once.
        minimum: Option<Usd>,
    },
}

/// What happens to service when the balance is used up.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum AtZero {
    /// It stops.
    Stops,
    /// It stops, but late: the balance may run below zero first.
    MayGoNegative,
    /// It goes on and is owed.
    KeepsRunning,
}

/// When an invoice is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum InvoiceCycle {
    /// At the end of each calendar month.
    #[default]
    CalendarMonth,
    /// When use reaches a threshold.
    Threshold,
    /// At the end of each calendar month, and earlier when use reaches a threshold.
    CalendarMonthOrThreshold,
}

/// What thresholds of early invoices are compared with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ThresholdCounts {
    /// Everything the account ever used: each threshold brings one invoice.
    Lifetime,
    /// What was used since the last invoice: the threshold brings one each time it is reached.
    Unbilled,
}

/// Use at which an invoice is written before its month is over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EarlyInvoices {
    /// What is compared with the thresholds.
    pub counts: ThresholdCounts,
    /// The thresholds, rising.
    pub at: Vec<Usd>,
}

/// The most a tier of accounts can spend in a calendar month.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SpendLimit {
    /// What the platform calls the tier.
    pub tier: String,
    /// Its limit. `None`: not published, or none.
    pub per_month: Option<Usd>,
}

/// Who warns of rising use.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum AlertsBy {
    /// The platform by itself.
    Provider,
    /// The platform, at levels the customer has to set.
    User,
}

/// How prices stand to taxes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Tax {
    /// Taxes come on top.
    Added,
    /// Prices include them.
    Included,
    /// It depends on the customer's country.
    Depends,
}

/// How one can pay.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PaymentMethod {
    /// A credit or debit card.
    Card,
    /// A bank transfer.
    BankTransfer,
    /// A cryptocurrency.
    Crypto,
    /// An invoice.
    Invoice,
    /// `PayPal`.
    PayPal,
    /// The bill of a cloud account.
    CloudAccount,
}

prices::choices! { PaymentMethod {
    Card = "card",
    BankTransfer = "bank_transfer",
    Crypto = "crypto",
    Invoice = "invoice",
    PayPal = "paypal",
    CloudAccount = "cloud_account",
} }

impl PaymentMethod {
    /// The names of [`Self::ALL`], in its order.
    pub const IDS: [&str; 6] = [
        Self::Card.id(),
        Self::BankTransfer.id(),
        Self::Crypto.id(),
        Self::Invoice.id(),
        Self::PayPal.id(),
        Self::CloudAccount.id(),
    ];
}
