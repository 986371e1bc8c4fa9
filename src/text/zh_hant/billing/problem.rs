//! What is wrong with a field, in Traditional Chinese.

use super::super::field::number_problem;
use super::demand::why;
use crate::text::billing::problem::{PlanPart, plan_part};
use plan::billing::{PlanProblem, PlanProblemKind, TypedProblem};

pub fn problem(problem: &TypedProblem, bound: &str) -> String {
    match problem {
        TypedProblem::Number(problem) => number_problem(problem),
        TypedProblem::NotRising => "每個值都要比前一個大。".to_owned(),
        TypedProblem::NotADay => "請填 2000 到 2090 年之間的日期。".to_owned(),
        TypedProblem::TooLong { max } => format!("最多 {max} 個字。"),
        TypedProblem::NotLimits => {
            "請寫成「等級：金額」，例如「Tier 1：100；Tier 2：none」。".to_owned()
        }
        TypedProblem::NotListed => "這不是可選的項目。".to_owned(),
        TypedProblem::NoPrice(gap) => format!("無法計價。{}", why(gap, bound)),
        TypedProblem::Plan(problem) => plan(problem, bound),
    }
}

fn plan(PlanProblem { field, kind }: &PlanProblem, bound: &str) -> String {
    let of = match plan_part(field) {
        PlanPart::TopUp => "手動儲值：",
        PlanPart::Reload => "自動儲值：",
        PlanPart::Early => "提前開立的帳單：",
        PlanPart::Other => "",
    };
    let said = match kind {
        PlanProblemKind::Negative => "不能小於零。".to_owned(),
        PlanProblemKind::Zero => "不能是零。".to_owned(),
        PlanProblemKind::TooLarge { .. } => format!("最多 {bound}。"),
        PlanProblemKind::BelowMinimumPurchase { .. } => {
            format!("平台單次最少要買 {bound}。")
        }
        PlanProblemKind::AboveMaximumPurchase { .. } => {
            format!("平台單次最多只能買 {bound}。")
        }
        PlanProblemKind::NotAboveThreshold { .. } => {
            format!("必須大於 {bound}。")
        }
        PlanProblemKind::OutOfRange { min, max } => format!("必須介於 {min} 到 {max}。"),
        PlanProblemKind::TooMany { max } => format!("最多列 {max} 個。"),
        PlanProblemKind::NotRising => "每個值都要比前一個大。".to_owned(),
        PlanProblemKind::DateOutOfRange => "日期須在 2000 到 2100 年之間。".to_owned(),
        PlanProblemKind::EmptySpan => "結束早於開始。".to_owned(),
    };
    format!("{of}{said}")
}
