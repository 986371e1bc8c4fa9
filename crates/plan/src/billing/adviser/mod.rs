//! Prepaid or postpaid: eight questions, each answer with the points it gives, to which side, and why.
//!
//! The reasons are the known strengths and weaknesses of the two ways to pay, four of each on either side. Nothing is hidden in the
//! weights: an answer that decides much gives three points, one that speaks for a side two, one that leans towards it one.

mod answers;
mod company;
mod points;
mod traits;

pub use answers::{
    Accounting, Answers, Cash, Monitoring, Predictability, Procurement, Question, Stage,
    StopTolerance, TeamSize,
};
pub use company::{COMPANY_CHECKS, COMPANY_PATH, Check, PathStep};
pub use points::Points;
pub use traits::Trait;

use super::terms::Plan;

/// From how many points of difference on there is a clear answer.
pub const CLEAR_MARGIN: u32 = 3;

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
    pub fn advice(self) -> Advice {
        let points = self.points();
        let sum = |plan| {
            let given = points
                .iter()
                .filter(|given| given.reason.speaks_for() == plan);
            given.map(|given| given.points).sum()
        };
        let (prepaid, postpaid): (u32, u32) = (sum(Plan::Prepaid), sum(Plan::Postpaid));
        let verdict = if self == Self::default() {
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
            step: PathStep::of(self),
        }
    }
}
