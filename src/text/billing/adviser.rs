//! Words of the adviser.

use plan::billing::adviser::{Check, PathStep, Question, Trait, Verdict};

/// Eight questions, their points, what they come to.
pub struct AdviserText {
    /// Heading.
    pub heading: &'static str,
    /// What the questions come to, and what an unanswered one counts.
    pub lead: &'static str,
    /// First choice of a question: no answer yet.
    pub unanswered: &'static str,
    /// The side that pays ahead.
    pub prepaid: &'static str,
    /// The side that pays afterwards.
    pub postpaid: &'static str,
    /// Heading over the points and their reasons.
    pub points_heading: &'static str,
    /// Group of questions about how much is used.
    pub group_usage: &'static str,
    /// Group of questions about who uses it.
    pub group_people: &'static str,
    /// Group of questions about money.
    pub group_money: &'static str,
    /// Heading of the way that companies usually take.
    pub path_heading: &'static str,
    /// Marks the step of that way which the answers fit.
    pub path_here: &'static str,
    /// Heading of what to settle first.
    pub checks_heading: &'static str,
    /// Heading of all reasons for and against.
    pub traits_heading: &'static str,
    /// Heading of what speaks for prepaid.
    pub for_prepaid: &'static str,
    /// Heading of what speaks against prepaid.
    pub against_prepaid: &'static str,
    /// Heading of what speaks for postpaid.
    pub for_postpaid: &'static str,
    /// Heading of what speaks against postpaid.
    pub against_postpaid: &'static str,
    /// Prints the list of what to settle.
    pub print: &'static str,
    /// A question.
    pub question: fn(Question) -> &'static str,
    /// The answers of a question, in the order of the choices.
    pub answers: fn(Question) -> &'static [&'static str],
    /// A strength or weakness.
    pub reason: fn(Trait) -> &'static str,
    /// The verdict.
    pub verdict: fn(Verdict) -> &'static str,
    /// A step of the company's way.
    pub step: fn(PathStep) -> &'static str,
    /// Something to settle.
    pub check: fn(Check) -> &'static str,
    /// Points to a side.
    pub points: fn(points: u32, side: &str) -> String,
    /// Both sums.
    pub score: fn(prepaid: u32, postpaid: u32) -> String,
}
