//! Strengths and weaknesses of paying ahead and of paying afterwards, four of each.

use crate::billing::terms::Plan;

/// A strength or a weakness of one of the two ways to pay.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Trait {
    /// Prepaid: what can be spent is seen ahead.
    VisibleCeiling,
    /// Prepaid: one can start with a few dollars.
    SmallStart,
    /// Prepaid: no bill comes later.
    NoLateBill,
    /// Prepaid: no contract or credit check.
    NoPaperwork,
    /// Prepaid, against: service stops when the balance is gone.
    StopsWhenEmpty,
    /// Prepaid, against: a reload can fail unseen.
    ReloadCanFail,
    /// Prepaid, against: unused credit expires and is seldom refunded.
    CreditExpires,
    /// Prepaid, against: many small purchases to book, paid ahead.
    MoneyAhead,
    /// Postpaid: no balance to keep filled.
    NoRefilling,
    /// Postpaid: one statement a month.
    MonthlyStatement,
    /// Postpaid: fits orders, approvals and invoices.
    FitsProcurement,
    /// Postpaid: pays for what was used, afterwards.
    PaysLater,
    /// Postpaid, against: the sum is known only at the end.
    MonthEndSurprise,
    /// Postpaid, against: needs budgets and alerts.
    NeedsMonitoring,
    /// Postpaid, against: a runaway job is noticed late.
    RunawayUse,
    /// Postpaid, against: not open to everyone from the start.
    NotForEveryone,
}

impl Trait {
    /// All of them: four for and four against prepaid, then postpaid.
    pub const ALL: [Self; 16] = [
        Self::VisibleCeiling,
        Self::SmallStart,
        Self::NoLateBill,
        Self::NoPaperwork,
        Self::StopsWhenEmpty,
        Self::ReloadCanFail,
        Self::CreditExpires,
        Self::MoneyAhead,
        Self::NoRefilling,
        Self::MonthlyStatement,
        Self::FitsProcurement,
        Self::PaysLater,
        Self::MonthEndSurprise,
        Self::NeedsMonitoring,
        Self::RunawayUse,
        Self::NotForEveryone,
    ];

    /// Which way to pay it belongs to, and whether it speaks for it.
    #[must_use]
    pub const fn of(self) -> (Plan, bool) {
        match self {
            Self::VisibleCeiling | Self::SmallStart | Self::NoLateBill | Self::NoPaperwork => {
                (Plan::Prepaid, true)
            }
            Self::StopsWhenEmpty | Self::ReloadCanFail | Self::CreditExpires | Self::MoneyAhead => {
                (Plan::Prepaid, false)
            }
            Self::NoRefilling
            | Self::MonthlyStatement
            | Self::FitsProcurement
            | Self::PaysLater => (Plan::Postpaid, true),
            Self::MonthEndSurprise
            | Self::NeedsMonitoring
            | Self::RunawayUse
            | Self::NotForEveryone => (Plan::Postpaid, false),
        }
    }

    /// The way to pay it gives points to: its own, or the other one when it is a weakness.
    #[must_use]
    pub const fn speaks_for(self) -> Plan {
        match self.of() {
            (Plan::Prepaid, true) | (Plan::Postpaid, false) => Plan::Prepaid,
            (Plan::Postpaid, true) | (Plan::Prepaid, false) => Plan::Postpaid,
        }
    }
}
