//! What is wrong with a field, in English.

use super::super::count::counted;
use super::super::field::number_problem;
use super::demand::why;
use crate::text::billing::problem::{PlanPart, plan_part};
use plan::billing::{PlanProblem, PlanProblemKind, TypedProblem};

pub fn problem(problem: &TypedProblem, bound: &str) -> String {
    match problem {
        TypedProblem::Number(problem) => number_problem(problem),
        TypedProblem::NotRising => "Each value must be greater than the one before it.".to_owned(),
        TypedProblem::NotADay => "Enter a day between 2000 and 2090.".to_owned(),
        TypedProblem::TooLong { max } => {
            format!("The most is {}.", counted(&max.to_string(), "character"))
        }
        TypedProblem::NotLimits => {
            "Write tiers and amounts like “Tier 1: 100, Tier 2: none”.".to_owned()
        }
        TypedProblem::NotListed => "That is not one of the choices.".to_owned(),
        TypedProblem::NoPrice(gap) => format!("This cannot be priced. {}", why(gap, bound)),
        TypedProblem::Plan(problem) => plan(problem, bound),
    }
}

fn plan(PlanProblem { field, kind }: &PlanProblem, bound: &str) -> String {
    let of = match plan_part(field) {
        PlanPart::TopUp => "The top-up: ",
        PlanPart::Reload => "Auto-reload: ",
        PlanPart::Early => "The early invoices: ",
        PlanPart::Other => "",
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
