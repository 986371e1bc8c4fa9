//! Words of what is wrong with a link, the same for every tool, in English.

use super::count::counted;
use super::field::number_problem;
use crate::text::link::LinkProblemText;
use link::{Correction, LinkProblem, Refusal};

pub const WORDS: LinkProblemText = LinkProblemText {
    heading: "Parts of the link could not be read",
    problem: |problem| {
        match problem {
        LinkProblem::Newer { version } => format!(
            "It was made by a newer version ({version}), so it may say more than is shown here."
        ),
        LinkProblem::Cut { after } => format!(
            "It is cut off after “{after}”. What followed is missing, and this value may be too short. Ask for the whole link."
        ),
        LinkProblem::Changed => "It has been changed since it was made, so a part may be missing. Unless you changed it yourself, ask for the link again.".to_owned(),
        LinkProblem::Refused { key, text, refusal } => {
            format!("{key}={text} was left out. {}", why_refused(refusal))
        }
        LinkProblem::Corrected { key, correction } => {
            format!("{key}: {}", what_corrected(correction))
        }
        LinkProblem::Repeated { key } => {
            format!("{key} is given more than once. The first one counts.")
        }
        LinkProblem::UnknownKey { key } => {
            format!("“{key}” means nothing here and was left out.")
        }
    }
    },
};

fn why_refused(refusal: &Refusal) -> String {
    match refusal {
        Refusal::Number(problem) => number_problem(problem),
        Refusal::Zero => "It cannot be zero.".to_owned(),
        Refusal::OutOfRange { least, most } => format!("It must be from {least} to {most}."),
        Refusal::NotRising => {
            "Each number must be at least as large as the one before it.".to_owned()
        }
        Refusal::NotAChoice => "It is not one of the choices.".to_owned(),
        Refusal::NotUnderstood => "It is not written as this tool writes it.".to_owned(),
        Refusal::NotADate => "It is not a date such as 2026-10-26.".to_owned(),
        Refusal::NotAModel(_) => "A model is written provider/id.".to_owned(),
        Refusal::UnknownModel => "There is no such model here.".to_owned(),
    }
}

fn what_corrected(correction: &Correction) -> String {
    match correction {
        Correction::First { most } => format!("Only the first {most} are used."),
        Correction::Shortened { most } => {
            let most = counted(&most.to_string(), "character");
            format!("Only the first {most} are used.")
        }
        Correction::SharesAdded { model } => {
            format!("“{model}” is given more than once. Its shares were added.")
        }
        Correction::EveryTurn => {
            "A summary cannot come every 0 turns. It comes after every turn.".to_owned()
        }
    }
}
