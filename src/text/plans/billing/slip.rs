//! What is wrong with a field, in words.

use super::demand::{why_en, why_zh};
use crate::text::count::counted;
use crate::text::field::{problem_en, problem_zh};
use plan::billing::{PlanProblem, PlanProblemKind, Slip};

pub(super) fn slip_en(slip: &Slip, bound: &str) -> String {
    match slip {
        Slip::Number(problem) => problem_en(problem),
        Slip::NotRising => "Each value must be greater than the one before it.".to_owned(),
        Slip::NotADay => "Enter a day between 2000 and 2090.".to_owned(),
        Slip::TooLong { max } => format!("The most is {}.", counted(&max.to_string(), "character")),
        Slip::NotLimits => "Write tiers and amounts like “Tier 1: 100, Tier 2: none”.".to_owned(),
        Slip::NotListed => "That is not one of the choices.".to_owned(),
        Slip::NoPrice(gap) => format!("This cannot be priced. {}", why_en(gap, bound)),
        Slip::Plan(problem) => plan_en(problem, bound),
    }
}

fn plan_en(PlanProblem { field, kind }: &PlanProblem, bound: &str) -> String {
    let of = match field_of(field) {
        Field::TopUp => "The top-up: ",
        Field::Reload => "Auto-reload: ",
        Field::Early => "The early invoices: ",
        Field::Other => "",
    };
    let said = match kind {
        PlanProblemKind::Negative => "it cannot be negative.".to_owned(),
        PlanProblemKind::Zero => "it cannot be zero.".to_owned(),
        PlanProblemKind::TooLarge { .. } => format!("the maximum is {bound}."),
        PlanProblemKind::BelowMinimumPurchase { .. } => {
            format!("the platform’s minimum is {bound} at a time.")
        }
        PlanProblemKind::AboveMaximumPurchase { .. } => {
            format!("the platform’s maximum is {bound} at a time.")
        }
        PlanProblemKind::NotAboveThreshold { .. } => {
            format!("it must be more than {bound}.")
        }
        PlanProblemKind::OutOfRange { min, max } => format!("it must be from {min} to {max}."),
        PlanProblemKind::TooMany { max } => format!(
            "at most {} are possible.",
            counted(&max.to_string(), "value")
        ),
        PlanProblemKind::NotRising => {
            "each value must be greater than the one before it.".to_owned()
        }
        PlanProblemKind::DateOutOfRange => "the days must be between 2000 and 2100.".to_owned(),
        PlanProblemKind::EmptySpan => "it ends before it begins.".to_owned(),
    };
    capital(&format!("{of}{said}"))
}

fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| {
        format!("{}{}", first.to_ascii_uppercase(), letters.as_str())
    })
}

pub(super) fn slip_zh(slip: &Slip, bound: &str) -> String {
    match slip {
        Slip::Number(problem) => problem_zh(problem),
        Slip::NotRising => "每個值都要比前一個大。".to_owned(),
        Slip::NotADay => "請填 2000 到 2090 年之間的日期。".to_owned(),
        Slip::TooLong { max } => format!("最多 {max} 個字。"),
        Slip::NotLimits => "請寫成「等級：金額」，例如「Tier 1：100；Tier 2：none」。".to_owned(),
        Slip::NotListed => "這不是可選的項目。".to_owned(),
        Slip::NoPrice(gap) => format!("無法計價。{}", why_zh(gap, bound)),
        Slip::Plan(problem) => plan_zh(problem, bound),
    }
}

fn plan_zh(PlanProblem { field, kind }: &PlanProblem, bound: &str) -> String {
    let of = match field_of(field) {
        Field::TopUp => "手動儲值：",
        Field::Reload => "自動儲值：",
        Field::Early => "提前開立的帳單：",
        Field::Other => "",
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

/// The part of a plan a problem is in.
enum Field {
    TopUp,
    Reload,
    Early,
    Other,
}

fn field_of(field: &str) -> Field {
    if field.starts_with("top_ups") {
        Field::TopUp
    } else if field.starts_with("reload") {
        Field::Reload
    } else if field.starts_with("early") {
        Field::Early
    } else {
        Field::Other
    }
}
