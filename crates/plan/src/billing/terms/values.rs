//! The values that terms can have: what each of them means, and how it stands in files, in fields and in links.
//!
//! All of that is one trait, [`TermValue`]. What cannot be read of a file is reported and left out; what cannot be read of a field or a
//! link is a [`TypedProblem`]. A word that is none of the choices is never taken for one of them.

use crate::{
    FieldProblem,
    billing::{
        fee::{ByokFee, PurchaseFee},
        ratio::Rate,
        typed::{TypedProblem, read_amounts, read_money, read_percents, read_rate},
    },
    field::money_text,
    parse_count_field,
};
use prices::{
    catalog::{
        Json, ProblemKind,
        reader::{Fields, Place},
    },
    date::{Date, add_days, add_months},
    money::Usd,
    outside,
};

/// The longest expiry, and the longest time to pay: ten years.
const MAX_DAYS: u64 = 3_653;
/// The most requests that can be free in a month.
const MAX_REQUESTS: u64 = 1_000_000_000_000;

/// How a term of one's own is entered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
    /// Any of these, joined by commas; [`NONE`] for none of them.
    Several(&'static [&'static str]),
    /// Tiers with their limits, such as `Tier 1: 100, Enterprise: none`.
    Limits,
    /// A sentence of the visitor's own, at most [`MOST_CHARS`] characters.
    Words,
}

/// The parts of a value as they are entered, each with a name; the only part of most has none.
type Parts = &'static [(&'static str, Entry)];

/// What the table of terms needs of a type of value.
pub(super) trait TermValue: Sized {
    /// How it is entered.
    const PARTS: Parts;

    /// Reads it from a file of terms. What cannot be read is reported, and `None`.
    fn from_json(place: &Place<'_>) -> Option<Self>;

    /// The value with one part as a visitor or a link has it, and the others as they are in force.
    fn with_part(in_force: Option<&Self>, part: &str, typed: &str) -> Result<Self, TypedProblem>;

    /// A part as its field and a link hold it, so that [`Self::with_part`] reads it back.
    fn part(&self, part: &str) -> String;

    /// The value among all kinds of values.
    fn value(&self) -> Value<'_>;
}

/// A value of any kind: what an interface puts into words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Value<'t> {
    /// Dollars.
    Money(Usd),
    /// A percentage.
    Rate(Rate),
    /// A fee on credit.
    PurchaseFee(PurchaseFee),
    /// A fee on one's own keys.
    ByokFee(ByokFee),
    /// How long credit can be used.
    Expiry(Expiry),
    /// Whether credit is paid back.
    Refund(Refund),
    /// Credit bought by itself.
    AutoReload(AutoReloadFact),
    /// What happens when the balance is used up.
    AtZero(AtZero),
    /// Which credit is spent first.
    SpendOrder(SpendOrder),
    /// When an invoice is written.
    InvoiceCycle(InvoiceCycle),
    /// Invoices before their month is over.
    EarlyInvoices(&'t EarlyInvoices),
    /// Days to pay.
    Days(u32),
    /// Limits of each tier.
    SpendLimits(&'t [SpendLimit]),
    /// Percentages.
    Percents(&'t [u16]),
    /// Who warns.
    AlertsBy(AlertsBy),
    /// How prices stand to taxes.
    Tax(Tax),
    /// Yes or no.
    Flag(bool),
    /// One way to be billed.
    Plan(Plan),
    /// The ways to be billed.
    Plans(&'t [Plan]),
    /// How one can pay.
    PaymentMethods(&'t [PaymentMethod]),
    /// A sentence.
    Words(&'t Words),
}

/// A text in each language of the site.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Words {
    /// In English.
    pub en: String,
    /// In Traditional Chinese.
    pub zh_hant: String,
}

impl Words {
    /// In the language of that tag, and in English where it is not written.
    pub fn of(&self, language: &str) -> &str {
        match language {
            "zh-Hant" => &self.zh_hant,
            _ => &self.en,
        }
    }
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

/// Which credit is spent first.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum SpendOrder {
    /// What expires soonest; granted before bought credit on the same day.
    #[default]
    SoonestExpiry,
    /// Granted credit, then bought credit; within each, what expires soonest.
    GrantedFirst,
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

prices::choices! { ThresholdCounts { Lifetime = "lifetime", Unbilled = "unbilled" } }

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

/// The word of fields and links: the file's, where it has none of its own.
macro_rules! one_word {
    ($file:literal) => {
        $file
    };
    ($file:literal, $typed:literal) => {
        $typed
    };
}

/// Gives enums without fields their words: each variant's in files and, after `as` where it is another, in fields and links. None of
/// them ever changes.
macro_rules! term_words {
    ($($kind:ident { $($variant:ident = $file:literal $(as $typed:literal)?,)+ })+) => { $(
        impl $kind {
            const fn file_word(self) -> &'static str {
                match self { $(Self::$variant => $file,)+ }
            }

            const fn typed_word(self) -> &'static str {
                match self { $(Self::$variant => one_word!($file $(, $typed)?),)+ }
            }

            fn named(text: &str, word: fn(Self) -> &'static str) -> Option<Self> {
                [$(Self::$variant),+].into_iter().find(|choice| word(*choice) == text)
            }
        }

        impl TermValue for $kind {
            const PARTS: Parts = &[("", Entry::Choice(&[$(one_word!($file $(, $typed)?)),+]))];

            fn from_json(place: &Place<'_>) -> Option<Self> {
                place.word(|text| Self::named(text, Self::file_word))
            }

            fn with_part(_: Option<&Self>, _: &str, typed: &str) -> Result<Self, TypedProblem> {
                Self::named(typed, Self::typed_word).ok_or(TypedProblem::NotListed)
            }

            fn part(&self, _: &str) -> String {
                self.typed_word().to_owned()
            }

            fn value(&self) -> Value<'_> {
                Value::$kind(*self)
            }
        }
    )+ };
}

term_words! {
    Plan {
        Prepaid = "prepaid",
        Postpaid = "postpaid",
    }
    AtZero {
        Stops = "stops",
        MayGoNegative = "may_go_negative" as "late",
        KeepsRunning = "keeps_running" as "runs",
    }
    InvoiceCycle {
        CalendarMonth = "calendar_month" as "month",
        Threshold = "threshold",
        CalendarMonthOrThreshold = "calendar_month_or_threshold" as "either",
    }
    AlertsBy {
        Provider = "provider",
        User = "user",
    }
    Tax {
        Added = "added",
        Included = "included",
        Depends = "depends",
    }
    SpendOrder {
        SoonestExpiry = "soonest_expiry",
        GrantedFirst = "granted_first",
    }
}

impl TermValue for Usd {
    const PARTS: Parts = &[("", Entry::Money)];

    fn from_json(place: &Place<'_>) -> Option<Self> {
        place.parsed(Self::parse)
    }

    fn with_part(_: Option<&Self>, _: &str, typed: &str) -> Result<Self, TypedProblem> {
        read_money(typed)
    }

    fn part(&self, _: &str) -> String {
        money_text(*self)
    }

    fn value(&self) -> Value<'_> {
        Value::Money(*self)
    }
}

/// A rate on its own is an object in the files, as the fees with a minimum are.
impl TermValue for Rate {
    const PARTS: Parts = &[("percent", Entry::Percent)];

    fn from_json(place: &Place<'_>) -> Option<Self> {
        let mut fields = place.fields()?;
        let rate = percent(&mut fields);
        fields.finish();
        rate
    }

    fn with_part(_: Option<&Self>, _: &str, typed: &str) -> Result<Self, TypedProblem> {
        read_rate(typed)
    }

    fn part(&self, _: &str) -> String {
        self.to_decimal()
    }

    fn value(&self) -> Value<'_> {
        Value::Rate(*self)
    }
}

fn percent(fields: &mut Fields<'_>) -> Option<Rate> {
    let place = fields.need("percent")?;
    place.parsed(Rate::parse)
}

impl TermValue for PurchaseFee {
    const PARTS: Parts = &[("percent", Entry::Percent), ("minimum", Entry::Money)];

    fn from_json(place: &Place<'_>) -> Option<Self> {
        let mut fields = place.fields()?;
        let rate = percent(&mut fields);
        let minimum = match fields.take("minimum") {
            Some(place) => Usd::from_json(&place),
            None => Some(Usd::ZERO),
        };
        fields.finish();
        Some(Self {
            rate: rate?,
            minimum: minimum?,
        })
    }

    fn with_part(in_force: Option<&Self>, part: &str, typed: &str) -> Result<Self, TypedProblem> {
        let mut fee = in_force.copied().unwrap_or_default();
        match part {
            "percent" => fee.rate = read_rate(typed)?,
            "minimum" => fee.minimum = read_money(typed)?,
            _ => return Err(TypedProblem::NotListed),
        }
        Ok(fee)
    }

    fn part(&self, part: &str) -> String {
        match part {
            "percent" => self.rate.to_decimal(),
            _ => money_text(self.minimum),
        }
    }

    fn value(&self) -> Value<'_> {
        Value::PurchaseFee(*self)
    }
}

impl TermValue for ByokFee {
    const PARTS: Parts = &[("percent", Entry::Percent), ("free", Entry::Count)];

    fn from_json(place: &Place<'_>) -> Option<Self> {
        let mut fields = place.fields()?;
        let rate = percent(&mut fields);
        let free = fields.need("free_requests_per_month");
        let free = free.and_then(|place| place.count());
        fields.finish();
        Some(Self {
            rate: rate?,
            free_requests_per_month: free?,
        })
    }

    fn with_part(in_force: Option<&Self>, part: &str, typed: &str) -> Result<Self, TypedProblem> {
        let mut fee = in_force.copied().unwrap_or_default();
        match part {
            "percent" => fee.rate = read_rate(typed)?,
            "free" => fee.free_requests_per_month = parse_count_field(typed, 0..=MAX_REQUESTS)?,
            _ => return Err(TypedProblem::NotListed),
        }
        Ok(fee)
    }

    fn part(&self, part: &str) -> String {
        match part {
            "percent" => self.rate.to_decimal(),
            _ => self.free_requests_per_month.to_string(),
        }
    }

    fn value(&self) -> Value<'_> {
        Value::ByokFee(*self)
    }
}

/// The times that can be chosen. Files may say others.
const EXPIRIES: &[&str] = &[
    "never", "1m", "3m", "6m", "12m", "24m", "7d", "14d", "30d", "60d", "90d", "180d", "365d",
];

impl TermValue for Expiry {
    const PARTS: Parts = &[("", Entry::Choice(EXPIRIES))];

    fn from_json(place: &Place<'_>) -> Option<Self> {
        if matches!(place.json, Json::Text(_)) {
            return place.word(|text| (text == "never").then_some(Self::Never));
        }
        let mut fields = place.fields()?;
        let months = fields.take("months").map(|place| count(&place, 1, 120));
        let days = fields.take("days").map(|place| count(&place, 1, MAX_DAYS));
        fields.finish();
        match (months, days) {
            (Some(months), None) => months.map(Self::Months),
            (None, Some(days)) => days.map(Self::Days),
            _ => place.wrong_type("\"never\", {\"months\"} or {\"days\"}"),
        }
    }

    fn with_part(_: Option<&Self>, _: &str, typed: &str) -> Result<Self, TypedProblem> {
        if !EXPIRIES.contains(&typed) {
            return Err(TypedProblem::NotListed);
        }
        let number = |text: &str| text.parse().map_err(|_| TypedProblem::NotListed);
        match (typed.strip_suffix('m'), typed.strip_suffix('d')) {
            (Some(months), _) => number(months).map(Self::Months),
            (_, Some(days)) => number(days).map(Self::Days),
            _ => Ok(Self::Never),
        }
    }

    fn part(&self, _: &str) -> String {
        match self {
            Self::Never => "never".to_owned(),
            Self::Months(months) => format!("{months}m"),
            Self::Days(days) => format!("{days}d"),
        }
    }

    fn value(&self) -> Value<'_> {
        Value::Expiry(*self)
    }
}

/// The answers about refunds that can be chosen. Files may say other numbers of days.
const REFUNDS: &[&str] = &["never", "exceptions", "1d", "7d", "14d", "30d"];

impl TermValue for Refund {
    const PARTS: Parts = &[("", Entry::Choice(REFUNDS))];

    fn from_json(place: &Place<'_>) -> Option<Self> {
        place.word(|text| match text {
            "never" => Some(Self::Never),
            "exceptions" => Some(Self::Exceptions),
            _ => {
                let days = text.strip_prefix("within_days:")?.parse().ok()?;
                let is_known = (1..=MAX_DAYS).contains(&u64::from(days));
                is_known.then_some(Self::WithinDays(days))
            }
        })
    }

    fn with_part(_: Option<&Self>, _: &str, typed: &str) -> Result<Self, TypedProblem> {
        match typed {
            "never" => Ok(Self::Never),
            "exceptions" => Ok(Self::Exceptions),
            days => {
                let days = days.strip_suffix('d').filter(|_| REFUNDS.contains(&days));
                let days = days.and_then(|days| days.parse().ok());
                days.map(Self::WithinDays).ok_or(TypedProblem::NotListed)
            }
        }
    }

    fn part(&self, _: &str) -> String {
        match self {
            Self::Never => "never".to_owned(),
            Self::Exceptions => "exceptions".to_owned(),
            Self::WithinDays(days) => format!("{days}d"),
        }
    }

    fn value(&self) -> Value<'_> {
        Value::Refund(*self)
    }
}

impl TermValue for AutoReloadFact {
    const PARTS: Parts = &[("", Entry::Choice(&["none", "offered"]))];

    fn from_json(place: &Place<'_>) -> Option<Self> {
        if matches!(place.json, Json::Text(_)) {
            return place.word(|text| (text == "none").then_some(Self::None));
        }
        let mut fields = place.fields()?;
        let mut known = |key| fields.take(key).and_then(|place| place.flag());
        let (default_on, monthly_limit) = (known("default_on"), known("monthly_limit"));
        let minimum = fields
            .take("minimum")
            .and_then(|place| Usd::from_json(&place));
        fields.finish();
        Some(Self::Offered {
            default_on,
            monthly_limit,
            minimum,
        })
    }

    fn with_part(_: Option<&Self>, _: &str, typed: &str) -> Result<Self, TypedProblem> {
        match typed {
            "none" => Ok(Self::None),
            "offered" => Ok(Self::Offered {
                default_on: None,
                monthly_limit: None,
                minimum: None,
            }),
            _ => Err(TypedProblem::NotListed),
        }
    }

    fn part(&self, _: &str) -> String {
        match self {
            Self::None => "none",
            Self::Offered { .. } => "offered",
        }
        .to_owned()
    }

    fn value(&self) -> Value<'_> {
        Value::AutoReload(*self)
    }
}

/// Days to pay. A visitor's own are at most a year.
impl TermValue for u32 {
    const PARTS: Parts = &[("days", Entry::Count)];

    fn from_json(place: &Place<'_>) -> Option<Self> {
        count(place, 0, MAX_DAYS)
    }

    fn with_part(_: Option<&Self>, _: &str, typed: &str) -> Result<Self, TypedProblem> {
        let days = parse_count_field(typed, 0..=366)?;
        Ok(Self::try_from(days).unwrap_or(366))
    }

    fn part(&self, _: &str) -> String {
        self.to_string()
    }

    fn value(&self) -> Value<'_> {
        Value::Days(*self)
    }
}

impl TermValue for EarlyInvoices {
    const PARTS: Parts = &[
        ("counts", Entry::Choice(&["unbilled", "lifetime"])),
        ("amounts", Entry::Amounts),
    ];

    fn from_json(place: &Place<'_>) -> Option<Self> {
        let mut fields = place.fields()?;
        let counts = fields.need("counts");
        let counts = counts.and_then(|place| place.word(ThresholdCounts::from_id));
        let at = fields
            .need("at")
            .and_then(|place| rising(&place, list(&place, Usd::from_json)?));
        fields.finish();
        Some(Self {
            counts: counts?,
            at: at?,
        })
    }

    fn with_part(in_force: Option<&Self>, part: &str, typed: &str) -> Result<Self, TypedProblem> {
        let mut early = in_force.cloned().unwrap_or(Self {
            counts: ThresholdCounts::Unbilled,
            at: Vec::new(),
        });
        match part {
            "counts" => {
                early.counts = ThresholdCounts::from_id(typed).ok_or(TypedProblem::NotListed)?;
            }
            "amounts" => early.at = read_amounts(typed)?,
            _ => return Err(TypedProblem::NotListed),
        }
        Ok(early)
    }

    fn part(&self, part: &str) -> String {
        if part == "counts" {
            return self.counts.id().to_owned();
        }
        let at: Vec<String> = self.at.iter().copied().map(money_text).collect();
        at.join(", ")
    }

    fn value(&self) -> Value<'_> {
        Value::EarlyInvoices(self)
    }
}

impl TermValue for Vec<u16> {
    const PARTS: Parts = &[("percents", Entry::Percents)];

    fn from_json(place: &Place<'_>) -> Option<Self> {
        let percents = list(place, |place| u16::try_from(count(place, 1, 1_000)?).ok());
        rising(place, percents?)
    }

    fn with_part(_: Option<&Self>, _: &str, typed: &str) -> Result<Self, TypedProblem> {
        read_percents(typed)
    }

    fn part(&self, _: &str) -> String {
        listed(self)
    }

    fn value(&self) -> Value<'_> {
        Value::Percents(self)
    }
}

/// Percentages as a field holds them.
#[must_use]
pub fn listed(percents: &[u16]) -> String {
    let percents: Vec<String> = percents.iter().map(ToString::to_string).collect();
    percents.join(", ")
}

impl TermValue for bool {
    const PARTS: Parts = &[("", Entry::Choice(&["yes", "no"]))];

    fn from_json(place: &Place<'_>) -> Option<Self> {
        place.flag()
    }

    fn with_part(_: Option<&Self>, _: &str, typed: &str) -> Result<Self, TypedProblem> {
        match typed {
            "yes" => Ok(true),
            "no" => Ok(false),
            _ => Err(TypedProblem::NotListed),
        }
    }

    fn part(&self, _: &str) -> String {
        if *self { "yes" } else { "no" }.to_owned()
    }

    fn value(&self) -> Value<'_> {
        Value::Flag(*self)
    }
}

impl TermValue for Vec<Plan> {
    const PARTS: Parts = &[("", Entry::Choice(&["prepaid", "postpaid", "both"]))];

    fn from_json(place: &Place<'_>) -> Option<Self> {
        list(place, Plan::from_json)
    }

    fn with_part(_: Option<&Self>, part: &str, typed: &str) -> Result<Self, TypedProblem> {
        match typed {
            "both" => Ok(vec![Plan::Prepaid, Plan::Postpaid]),
            one => Plan::with_part(None, part, one).map(|plan| vec![plan]),
        }
    }

    fn part(&self, part: &str) -> String {
        match self.as_slice() {
            [] => String::new(),
            [plan] => plan.part(part),
            _ => "both".to_owned(),
        }
    }

    fn value(&self) -> Value<'_> {
        Value::Plans(self)
    }
}

/// The most characters of a sentence of one's own.
pub const MOST_CHARS: usize = 200;

/// A sentence. One of the visitor's own is the same in both languages.
impl TermValue for Words {
    const PARTS: Parts = &[("", Entry::Words)];

    fn from_json(place: &Place<'_>) -> Option<Self> {
        let mut fields = place.fields()?;
        let (en, zh_hant) = (fields.needed_text("en"), fields.needed_text("zh-hant"));
        fields.finish();
        Some(Self {
            en: en?,
            zh_hant: zh_hant?,
        })
    }

    fn with_part(_: Option<&Self>, _: &str, typed: &str) -> Result<Self, TypedProblem> {
        let words = one_line(typed, MOST_CHARS)?;
        Ok(Self {
            en: words.clone(),
            zh_hant: words,
        })
    }

    fn part(&self, _: &str) -> String {
        self.en.clone()
    }

    fn value(&self) -> Value<'_> {
        Value::Words(self)
    }
}

/// Text without what could disturb the line it is shown in: control characters and marks that turn the direction of writing.
fn one_line(text: &str, max: usize) -> Result<String, TypedProblem> {
    let kept = outside::one_line(text);
    if kept.is_empty() {
        return Err(FieldProblem::Empty.into());
    }
    if kept.chars().count() > max {
        return Err(TypedProblem::TooLong { max });
    }
    Ok(kept)
}

/// What stands for a tier without a limit, and for no way to pay at all.
pub const NONE: &str = "none";

/// Ways to pay in the order given, each once.
impl TermValue for Vec<PaymentMethod> {
    const PARTS: Parts = &[("", Entry::Several(&PaymentMethod::IDS))];

    fn from_json(place: &Place<'_>) -> Option<Self> {
        list(place, |place| place.word(PaymentMethod::from_id))
    }

    fn with_part(_: Option<&Self>, _: &str, typed: &str) -> Result<Self, TypedProblem> {
        let mut methods = Self::new();
        if typed == NONE {
            return Ok(methods);
        }
        for name in typed.split(',') {
            let method = PaymentMethod::from_id(name.trim()).ok_or(TypedProblem::NotListed)?;
            if !methods.contains(&method) {
                methods.push(method);
            }
        }
        Ok(methods)
    }

    fn part(&self, _: &str) -> String {
        if self.is_empty() {
            return NONE.to_owned();
        }
        let names: Vec<&str> = self.iter().map(|method| method.id()).collect();
        names.join(",")
    }

    fn value(&self) -> Value<'_> {
        Value::PaymentMethods(self)
    }
}

/// The most tiers of one's own; the longest list of a platform has six.
pub const MOST_TIERS: usize = 12;
/// The most characters of a tier's name.
const MOST_NAME: usize = 40;

/// Tiers and their limits: `Tier 1: 100, Enterprise: none`. Thousands are not separated here: the comma stands between tiers.
impl TermValue for Vec<SpendLimit> {
    const PARTS: Parts = &[("", Entry::Limits)];

    fn from_json(place: &Place<'_>) -> Option<Self> {
        list(place, |place| {
            let mut fields = place.fields()?;
            let tier = fields.needed_text("tier");
            let per_month = match fields.take("per_month") {
                Some(place) => Usd::from_json(&place).map(Some),
                None => Some(None),
            };
            fields.finish();
            Some(SpendLimit {
                tier: tier?,
                per_month: per_month?,
            })
        })
    }

    fn with_part(_: Option<&Self>, _: &str, typed: &str) -> Result<Self, TypedProblem> {
        let mut limits = Self::new();
        let parts = typed.split([',', '，', '、', ';', '；']).map(str::trim);
        for part in parts.filter(|part| !part.is_empty()) {
            let (tier, amount) = part
                .rsplit_once([':', '：'])
                .ok_or(TypedProblem::NotLimits)?;
            let per_month = match amount.trim() {
                NONE => None,
                amount => Some(read_money(amount)?),
            };
            let tier = one_line(tier, MOST_NAME).map_err(|problem| match problem {
                TypedProblem::TooLong { .. } => problem,
                _ => TypedProblem::NotLimits,
            })?;
            limits.push(SpendLimit { tier, per_month });
        }
        let max = MOST_TIERS as u64;
        match limits.len() {
            0 => Err(FieldProblem::Empty.into()),
            1..=MOST_TIERS => Ok(limits),
            _ => Err(FieldProblem::TooLarge { max }.into()),
        }
    }

    fn part(&self, _: &str) -> String {
        let limits: Vec<String> = self
            .iter()
            .map(|SpendLimit { tier, per_month }| {
                // The marks between tiers cannot stand in a name.
                let tier = tier.replace([',', ';'], " ");
                let amount = per_month.map_or_else(|| NONE.to_owned(), money_text);
                format!("{tier}: {amount}")
            })
            .collect();
        limits.join(", ")
    }

    fn value(&self) -> Value<'_> {
        Value::SpendLimits(self)
    }
}

fn count(place: &Place<'_>, min: u64, max: u64) -> Option<u32> {
    let count = place.count()?;
    if count < min || count > max {
        place.add(ProblemKind::OutOfRange { min, max });
        return None;
    }
    u32::try_from(count).ok()
}

/// Every item of a list, or nothing when one cannot be read.
fn list<T>(place: &Place<'_>, read: fn(&Place<'_>) -> Option<T>) -> Option<Vec<T>> {
    let read: Vec<Option<T>> = place.items()?.iter().map(read).collect();
    read.into_iter().collect()
}

fn rising<T: PartialOrd>(place: &Place<'_>, values: Vec<T>) -> Option<Vec<T>> {
    if values.windows(2).all(|pair| pair[0] < pair[1]) {
        return Some(values);
    }
    place.add(ProblemKind::NotRising);
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read<T: TermValue>(typed: &str) -> Result<T, TypedProblem> {
        T::with_part(None, "", typed)
    }

    #[test]
    fn limits_are_read_as_they_are_written() {
        for (typed, written) in [
            ("Tier 1: 100", "Tier 1: 100"),
            ("1: $50, 2：500；企業: none", "1: 50, 2: 500, 企業: none"),
            ("a:b: 1.5", "a:b: 1.5"),
        ] {
            let limits = read::<Vec<SpendLimit>>(typed);
            let text = limits.as_ref().map(|limits| limits.part(""));
            assert_eq!(text, Ok(written.to_owned()));
            assert_eq!(read(written), limits);
        }
    }

    #[test]
    fn what_is_no_list_of_limits_says_why() {
        for (typed, problem) in [
            ("", FieldProblem::Empty.into()),
            ("100", TypedProblem::NotLimits),
            (": 100", TypedProblem::NotLimits),
            // The comma of thousands would begin another tier.
            ("1: 1,000", TypedProblem::NotLimits),
            ("1: -4", FieldProblem::Negative.into()),
            (
                &format!("{}: 1", "x".repeat(MOST_NAME + 1)),
                TypedProblem::TooLong { max: MOST_NAME },
            ),
            (
                &"1: 1,".repeat(MOST_TIERS + 1),
                FieldProblem::TooLarge { max: 12 }.into(),
            ),
        ] {
            assert_eq!(read::<Vec<SpendLimit>>(typed), Err(problem), "{typed}");
        }
        assert!(read::<Vec<SpendLimit>>(&"1: 1,".repeat(MOST_TIERS)).is_ok());
    }

    #[test]
    fn a_sentence_is_one_line_of_bounded_length() {
        let read = |text: &str| read::<Words>(text).map(|words| words.en);
        assert_eq!(
            read(" our \n invoice\u{202E} "),
            Ok("our  invoice".to_owned())
        );
        let longest = "字".repeat(MOST_CHARS);
        assert_eq!(read(&longest), Ok(longest.clone()));
        let max = MOST_CHARS;
        assert_eq!(
            read(&format!("{longest}字")),
            Err(TypedProblem::TooLong { max })
        );
        assert_eq!(read(" \t"), Err(FieldProblem::Empty.into()));
    }

    #[test]
    fn ways_to_pay_stand_once_in_the_order_given() {
        use PaymentMethod::{Card, Invoice};
        assert_eq!(read("invoice, card,card"), Ok(vec![Invoice, Card]));
        assert_eq!(vec![Invoice, Card].part(""), "invoice,card");
        let none = Vec::<PaymentMethod>::new();
        assert_eq!(read(&none.part("")), Ok(none));
        assert_eq!(
            read::<Vec<PaymentMethod>>("barter"),
            Err(TypedProblem::NotListed)
        );
        for name in PaymentMethod::IDS {
            let methods = read::<Vec<PaymentMethod>>(name);
            assert_eq!(methods.map(|methods| methods.part("")), Ok(name.to_owned()));
        }
    }
}
