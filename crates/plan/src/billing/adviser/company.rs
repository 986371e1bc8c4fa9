//! The way a company takes: prepaid while it tests, postpaid once use is steady.

use super::{Answers, Monitoring, Stage};

/// Steps of the way a company takes from the first test to steady use.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PathStep {
    /// Test with a small prepaid balance.
    TestPrepaid,
    /// Set budgets and alerts while use grows.
    SetAlerts,
    /// Name who looks after balance, budget and alarms.
    NameOwner,
    /// Move to invoices once use is steady.
    MovePostpaid,
    /// Check every statement against measured use.
    ReviewMonthly,
}

/// What a company settles before it relies on an API.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Check {
    /// How finance approves and pays.
    FinanceFlow,
    /// How a bill is verified.
    BillVerification,
    /// What an interruption would do.
    InterruptionRisk,
    /// How use is watched.
    UsageMonitoring,
    /// Who owns balance, budget and alarms.
    Owner,
}

/// The way a company takes, in order.
pub const COMPANY_PATH: [PathStep; 5] = [
    PathStep::TestPrepaid,
    PathStep::SetAlerts,
    PathStep::NameOwner,
    PathStep::MovePostpaid,
    PathStep::ReviewMonthly,
];

/// What a company settles first.
pub const COMPANY_CHECKS: [Check; 5] = [
    Check::FinanceFlow,
    Check::BillVerification,
    Check::InterruptionRisk,
    Check::UsageMonitoring,
    Check::Owner,
];

impl PathStep {
    /// The step the answers put somebody on.
    pub(super) const fn of(answers: Answers) -> Self {
        match (answers.stage, answers.monitoring) {
            (Some(Stage::Stable), Some(Monitoring::Alerts)) => Self::MovePostpaid,
            (Some(Stage::Growing), Some(Monitoring::Alerts)) => Self::NameOwner,
            (Some(Stage::Stable | Stage::Growing), _) => Self::SetAlerts,
            (Some(Stage::Testing) | None, _) => Self::TestPrepaid,
        }
    }
}
