//! What is wrong with a typed number: the same beside every field and in every link, in English.

use super::count::counted;
use crate::text::field::NumberWords;
use plan::FieldProblem;

pub const WORDS: NumberWords = NumberWords {
    problem: number_problem,
    kept: |value| format!("{value} is used until then."),
};

pub fn number_problem(problem: &FieldProblem) -> String {
    match problem {
        FieldProblem::Empty => "Type a number.".to_owned(),
        FieldProblem::NotANumber { text } => {
            format!("“{text}” is not a number. Write 1200, 1,200 or 1.2k.")
        }
        FieldProblem::Ambiguous {
            text,
            readings: [less, more],
        } => format!("“{text}” can mean {less} or {more}. Write it as one of these."),
        FieldProblem::OtherCurrency { text, currency } => {
            format!("“{text}” is in {currency}. Amounts here are in US dollars.")
        }
        FieldProblem::Negative => "The number cannot be below zero.".to_owned(),
        FieldProblem::NotWhole { text } => format!("“{text}” is not a whole number."),
        FieldProblem::TooManyDecimals { max } => {
            let most = counted(&max.to_string(), "decimal");
            format!("At most {most} are possible.")
        }
        FieldProblem::TooSmall { min } => {
            format!("The smallest number is {}.", format::grouped(*min))
        }
        FieldProblem::TooLarge { max } => {
            format!("The largest number is {}.", format::grouped(*max))
        }
    }
}
