//! How many points each answer gives, and why: the whole of the adviser's opinion in one table.

use super::{
    Accounting, Answers, Cash, Monitoring, Predictability, Procurement, Question, Stage,
    StopTolerance, TeamSize, Trait,
};

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

impl Answers {
    /// The points of every answer, in the order of the questions.
    pub(super) fn points(self) -> Vec<Points> {
        let given = Question::ALL.iter().filter_map(|&question| {
            let (reason, points) = self.given(question)?;
            Some(Points {
                question,
                reason,
                points,
            })
        });
        given.collect()
    }

    fn given(self, question: Question) -> Option<(Trait, u32)> {
        let given = match question {
            Question::Stage => match self.stage? {
                Stage::Testing => (Trait::SmallStart, 3),
                Stage::Growing => return None,
                Stage::Stable => (Trait::NoRefilling, 2),
            },
            Question::Monitoring => match self.monitoring? {
                Monitoring::None => (Trait::NeedsMonitoring, 3),
                Monitoring::Sometimes => (Trait::RunawayUse, 1),
                Monitoring::Alerts => (Trait::PaysLater, 2),
            },
            Question::Predictability => match self.predictability? {
                Predictability::Unknown => (Trait::MonthEndSurprise, 2),
                Predictability::Rough => return None,
                Predictability::Known => (Trait::CreditExpires, 1),
            },
            Question::Procurement => match self.procurement? {
                Procurement::OwnCard => (Trait::NoPaperwork, 2),
                Procurement::CompanyCard => return None,
                Procurement::PurchaseOrder => (Trait::FitsProcurement, 3),
            },
            Question::TeamSize => match self.team_size? {
                TeamSize::One => (Trait::NotForEveryone, 1),
                TeamSize::Few => (Trait::VisibleCeiling, 1),
                TeamSize::Many => (Trait::ReloadCanFail, 1),
            },
            Question::StopTolerance => match self.stop_tolerance? {
                StopTolerance::Harmless => (Trait::VisibleCeiling, 2),
                StopTolerance::Nuisance => return None,
                StopTolerance::Unacceptable => (Trait::StopsWhenEmpty, 3),
            },
            Question::Cash => match self.cash? {
                Cash::NoSurprises => (Trait::NoLateBill, 2),
                Cash::Either => return None,
                Cash::PayLater => (Trait::MoneyAhead, 2),
            },
            Question::Accounting => match self.accounting? {
                Accounting::Receipts => (Trait::NoPaperwork, 1),
                Accounting::MonthlyStatement => (Trait::MonthlyStatement, 2),
            },
        };
        Some(given)
    }
}
