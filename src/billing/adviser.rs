//! Prepaid or postpaid: eight questions, each answer with the points it gives, to which side, and why.
//!
//! The reasons are the known strengths and weaknesses of the two ways to pay, four of each on either side. Nothing is hidden in the
//! weights: an answer that decides much gives three points, one that speaks for a side two, one that leans towards it one.

use super::terms::Plan;

/// From how many points of difference on there is a clear answer.
pub const CLEAR_MARGIN: u32 = 3;

/// How far the use of the API has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Stage {
    /// New to it, or testing.
    Testing,
    /// In use, and growing.
    Growing,
    /// In steady use.
    Stable,
}

/// How use is watched.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Monitoring {
    /// Not at all.
    None,
    /// Somebody looks now and then.
    Sometimes,
    /// With budgets and alerts.
    Alerts,
}

/// How well a month's use can be foretold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Predictability {
    /// Not at all.
    Unknown,
    /// Roughly.
    Rough,
    /// Well.
    Known,
}

/// How purchases are made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Procurement {
    /// With one's own card.
    OwnCard,
    /// With a company card.
    CompanyCard,
    /// By order and invoice.
    PurchaseOrder,
}

/// How many people use the account.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum TeamSize {
    /// One.
    One,
    /// A few.
    Few,
    /// Many.
    Many,
}

/// How bad it is when service stops.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum StopTolerance {
    /// It does not matter.
    Harmless,
    /// It is a nuisance.
    Nuisance,
    /// It must not happen.
    Unacceptable,
}

/// How money is at hand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Cash {
    /// A surprising bill would hurt.
    NoSurprises,
    /// Either way is fine.
    Either,
    /// Paying ahead would hurt.
    PayLater,
}

/// What the books need.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Accounting {
    /// Receipts of purchases.
    Receipts,
    /// One statement a month.
    MonthlyStatement,
}

/// A visitor's answers; a question that was not answered gives no points.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Answers {
    /// How far the use of the API has come.
    pub stage: Option<Stage>,
    /// How use is watched.
    pub monitoring: Option<Monitoring>,
    /// How well a month's use can be foretold.
    pub predictability: Option<Predictability>,
    /// How purchases are made.
    pub procurement: Option<Procurement>,
    /// How many people use the account.
    pub team_size: Option<TeamSize>,
    /// How bad it is when service stops.
    pub stop_tolerance: Option<StopTolerance>,
    /// How money is at hand.
    pub cash: Option<Cash>,
    /// What the books need.
    pub accounting: Option<Accounting>,
}

/// The questions, in the order they are asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Question {
    /// How far the use of the API has come.
    Stage,
    /// How use is watched.
    Monitoring,
    /// How well a month's use can be foretold.
    Predictability,
    /// How purchases are made.
    Procurement,
    /// How many people use the account.
    TeamSize,
    /// How bad it is when service stops.
    StopTolerance,
    /// How money is at hand.
    Cash,
    /// What the books need.
    Accounting,
}

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

/// The points an answer gives, and why. They go to [`Trait::speaks_for`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Points {
    /// The question answered.
    pub question: Question,
    /// Why.
    pub reason: Trait,
    /// How many: from 1 to 3.
    pub points: u32,
}

/// What the adviser says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Nothing was answered.
    Open,
    /// Pay ahead.
    Prepaid,
    /// Pay afterwards.
    Postpaid,
    /// Neither is clearly better.
    Either,
}

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

/// The adviser's result.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Advice {
    /// Every point given, in the order of the questions.
    pub points: Vec<Points>,
    /// All points for prepaid.
    pub prepaid: u32,
    /// All points for postpaid.
    pub postpaid: u32,
    /// Which it is.
    pub verdict: Verdict,
    /// Whether the company's path and checklist apply: many people, orders, or monthly statements.
    pub company: bool,
    /// Where on [`COMPANY_PATH`] the answers put a company.
    pub step: PathStep,
}

impl Advice {
    /// How far apart the two sides are.
    pub const fn margin(&self) -> u32 {
        self.prepaid.abs_diff(self.postpaid)
    }
}

impl Answers {
    /// Adds up the points of all answers.
    #[must_use]
    pub fn advice(&self) -> Advice {
        let points = self.points();
        let sum = |plan| {
            let given = points
                .iter()
                .filter(|given| given.reason.speaks_for() == plan);
            given.map(|given| given.points).sum()
        };
        let (prepaid, postpaid): (u32, u32) = (sum(Plan::Prepaid), sum(Plan::Postpaid));
        let verdict = if *self == Self::default() {
            Verdict::Open
        } else if prepaid >= postpaid + CLEAR_MARGIN {
            Verdict::Prepaid
        } else if postpaid >= prepaid + CLEAR_MARGIN {
            Verdict::Postpaid
        } else {
            Verdict::Either
        };
        Advice {
            points,
            prepaid,
            postpaid,
            verdict,
            company: self.team_size == Some(TeamSize::Many)
                || self.procurement == Some(Procurement::PurchaseOrder)
                || self.accounting == Some(Accounting::MonthlyStatement),
            step: self.step(),
        }
    }

    fn step(&self) -> PathStep {
        match (self.stage, self.monitoring) {
            (Some(Stage::Stable), Some(Monitoring::Alerts)) => PathStep::MovePostpaid,
            (Some(Stage::Growing), Some(Monitoring::Alerts)) => PathStep::NameOwner,
            (Some(Stage::Stable | Stage::Growing), _) => PathStep::SetAlerts,
            (Some(Stage::Testing) | None, _) => PathStep::TestPrepaid,
        }
    }

    fn points(&self) -> Vec<Points> {
        let given = [
            (Question::Stage, self.stage.and_then(stage)),
            (Question::Monitoring, self.monitoring.and_then(monitoring)),
            (
                Question::Predictability,
                self.predictability.and_then(predictability),
            ),
            (
                Question::Procurement,
                self.procurement.and_then(procurement),
            ),
            (Question::TeamSize, self.team_size.and_then(team_size)),
            (
                Question::StopTolerance,
                self.stop_tolerance.and_then(stop_tolerance),
            ),
            (Question::Cash, self.cash.and_then(cash)),
            (Question::Accounting, self.accounting.and_then(accounting)),
        ];
        let points = given.into_iter().filter_map(|(question, given)| {
            let (reason, points) = given?;
            Some(Points {
                question,
                reason,
                points,
            })
        });
        points.collect()
    }
}

type Given = Option<(Trait, u32)>;

fn stage(answer: Stage) -> Given {
    match answer {
        Stage::Testing => Some((Trait::SmallStart, 3)),
        Stage::Growing => None,
        Stage::Stable => Some((Trait::NoRefilling, 2)),
    }
}

fn monitoring(answer: Monitoring) -> Given {
    match answer {
        Monitoring::None => Some((Trait::NeedsMonitoring, 3)),
        Monitoring::Sometimes => Some((Trait::RunawayUse, 1)),
        Monitoring::Alerts => Some((Trait::PaysLater, 2)),
    }
}

fn predictability(answer: Predictability) -> Given {
    match answer {
        Predictability::Unknown => Some((Trait::MonthEndSurprise, 2)),
        Predictability::Rough => None,
        Predictability::Known => Some((Trait::CreditExpires, 1)),
    }
}

fn procurement(answer: Procurement) -> Given {
    match answer {
        Procurement::OwnCard => Some((Trait::NoPaperwork, 2)),
        Procurement::CompanyCard => None,
        Procurement::PurchaseOrder => Some((Trait::FitsProcurement, 3)),
    }
}

fn team_size(answer: TeamSize) -> Given {
    match answer {
        TeamSize::One => Some((Trait::NotForEveryone, 1)),
        TeamSize::Few => Some((Trait::VisibleCeiling, 1)),
        TeamSize::Many => Some((Trait::ReloadCanFail, 1)),
    }
}

fn stop_tolerance(answer: StopTolerance) -> Given {
    match answer {
        StopTolerance::Harmless => Some((Trait::VisibleCeiling, 2)),
        StopTolerance::Nuisance => None,
        StopTolerance::Unacceptable => Some((Trait::StopsWhenEmpty, 3)),
    }
}

fn cash(answer: Cash) -> Given {
    match answer {
        Cash::NoSurprises => Some((Trait::NoLateBill, 2)),
        Cash::Either => None,
        Cash::PayLater => Some((Trait::MoneyAhead, 2)),
    }
}

fn accounting(answer: Accounting) -> Given {
    match answer {
        Accounting::Receipts => Some((Trait::NoPaperwork, 1)),
        Accounting::MonthlyStatement => Some((Trait::MonthlyStatement, 2)),
    }
}
