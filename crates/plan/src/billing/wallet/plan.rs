//! What a visitor decides about a wallet, and what the platform's terms decide.

use crate::billing::{
    fee::PurchaseFee,
    ratio::Rate,
    terms::{AtZero, AutoReloadFact, Expiry, SpendOrder, Term, Terms},
};
use prices::{
    date::{Date, Span},
    money::Usd,
};

/// A wallet: its money, how it is filled, and the platform's rules. `Default` is an empty one without rules.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct WalletPlan {
    /// Bought credit at the start of the first day.
    pub opening: Usd,
    /// When that was bought, which decides when it expires. `None`: on the first day.
    pub opening_bought: Option<Date>,
    /// Credit given away.
    pub grants: Vec<Grant>,
    /// Credit bought by hand. Those outside the simulated days are not bought.
    pub top_ups: Vec<TopUp>,
    /// Credit bought by itself when the balance runs low.
    pub reload: Option<Reload>,
    /// The least that can be bought at once.
    pub minimum_purchase: Option<Usd>,
    /// The least a reload up to a balance buys, where it is more.
    pub minimum_reload: Option<Usd>,
    /// The most that can be bought at once.
    pub maximum_purchase: Option<Usd>,
    /// The most that can be held; a purchase that would pass it is refused.
    pub maximum_balance: Option<Usd>,
    /// The fee on credit bought by card.
    pub fee: PurchaseFee,
    /// The fee on credit bought with a cryptocurrency.
    pub crypto_fee: Rate,
    /// Tax on purchases and their fees.
    pub tax: Rate,
    /// How long bought credit can be used.
    pub expiry: Expiry,
    /// Which credit is spent first.
    pub order: SpendOrder,
    /// What happens when the balance is used up.
    pub cut_off: CutOff,
}

/// Credit given away.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Grant {
    /// The day it comes.
    pub date: Date,
    /// How much.
    pub amount: Usd,
    /// How long it can be used.
    pub expiry: Expiry,
}

impl Grant {
    /// What a platform gives away, got on `date`. `None` where no amount is known; an expiry that is not known counts as never.
    #[must_use]
    pub fn under(terms: &Terms, date: Date) -> Option<Self> {
        let amount = terms.granted_amount.filter(|amount| *amount > Usd::ZERO)?;
        Some(Self {
            date,
            amount,
            expiry: terms.granted_expiry.unwrap_or_default(),
        })
    }
}

/// Credit bought by hand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TopUp {
    /// The day, before its use begins.
    pub date: Date,
    /// The credit bought; fee and tax come on top.
    pub amount: Usd,
    /// What it is paid with.
    pub with: PaidWith,
}

/// What credit is paid with. Each has a fee of its own.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum PaidWith {
    /// A card.
    #[default]
    Card,
    /// A cryptocurrency.
    Crypto,
}

prices::choices! { PaidWith { Card = "card", Crypto = "crypto" } }

/// Credit bought by itself, by card, when the balance has fallen to a threshold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reload {
    /// The balance at which it is bought.
    pub threshold: Usd,
    /// How much.
    pub buy: ReloadBuy,
    /// The most credit it buys in a calendar month. A reload that would pass it is not made.
    pub monthly_cap: Option<Usd>,
    /// The most reloads of one day, from 1 to 100.
    pub per_day: u16,
    /// Days on which the payment fails. A span without an end: from a day on.
    pub failures: Vec<Span>,
    /// Days after a failure until it is tried again, at least 1. `None`: it stays off until credit is bought by hand.
    pub retry_days: Option<u16>,
}

/// How much a reload buys.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReloadBuy {
    /// Always the same.
    Amount(Usd),
    /// What is missing to this balance, rounded up to the cent.
    To(Usd),
}

/// What happens when the balance is used up.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum CutOff {
    /// Service stops at zero.
    #[default]
    AtZero,
    /// Service stops late: on the day the balance runs out it may run below zero by the allowance. The next purchase pays that first.
    Late {
        /// How far below zero it may run.
        allowance: Usd,
    },
    /// Service goes on, and the balance runs below zero without end.
    Never,
}

impl WalletPlan {
    /// An empty wallet under a platform's terms, and the terms that were not known. Those are taken as absent: no
    /// limit, no fee, no expiry, a stop at zero. `late_allowance` is how far below zero a late cut-off may run.
    #[must_use]
    pub fn under(terms: &Terms, late_allowance: Usd) -> (Self, Vec<Term>) {
        let mut needed = vec![
            Term::MinimumPurchase,
            Term::MaximumPurchase,
            Term::MaximumBalance,
            Term::PurchaseFee,
            Term::Expiry,
            Term::AtZero,
        ];
        needed.retain(|term| terms.get(*term).is_none());
        let plan = Self {
            minimum_purchase: terms.minimum_purchase,
            minimum_reload: Self::least_reload(terms),
            maximum_purchase: terms.maximum_purchase,
            maximum_balance: terms.maximum_balance,
            fee: terms.purchase_fee.unwrap_or_default(),
            crypto_fee: terms.crypto_fee.unwrap_or_default(),
            expiry: terms.expiry.unwrap_or_default(),
            order: terms.spend_order.unwrap_or_default(),
            cut_off: match terms.at_zero {
                Some(AtZero::Stops) | None => CutOff::AtZero,
                Some(AtZero::MayGoNegative) => CutOff::Late {
                    allowance: late_allowance,
                },
                Some(AtZero::KeepsRunning) => CutOff::Never,
            },
            ..Self::default()
        };
        (plan, needed)
    }

    /// The least a reload can buy under a platform's terms: its own minimum, or else that of any purchase.
    #[must_use]
    pub fn least_reload(terms: &Terms) -> Option<Usd> {
        match terms.auto_reload {
            Some(AutoReloadFact::Offered {
                minimum: Some(minimum),
                ..
            }) => Some(minimum),
            _ => terms.minimum_purchase,
        }
    }
}
