//! What is wrong with a typed number, in words: the same beside every field and in every link.

use crate::text::count::counted;
use plan::FieldProblem;

/// The words beside a number's field.
#[derive(Debug)]
pub struct NumberWords {
    /// What is wrong, and the way out.
    pub problem: fn(&FieldProblem) -> String,
    /// Which value is in use until it is mended.
    pub kept: fn(value: &str) -> String,
}

pub(super) static EN: NumberWords = NumberWords {
    problem: problem_en,
    kept: |value| format!("{value} is used until then."),
};

pub(super) static ZH_HANT: NumberWords = NumberWords {
    problem: problem_zh,
    kept: |value| format!("修正前以 {value} 計算。"),
};

pub(super) fn problem_en(problem: &FieldProblem) -> String {
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

pub(super) fn problem_zh(problem: &FieldProblem) -> String {
    match problem {
        FieldProblem::Empty => "請輸入數字。".to_owned(),
        FieldProblem::NotANumber { text } => {
            format!("「{text}」不是數字，請寫成 1200、1,200 或 1.2k。")
        }
        FieldProblem::Ambiguous {
            text,
            readings: [less, more],
        } => format!("「{text}」可能是 {less}，也可能是 {more}，請改寫成其中一種。"),
        FieldProblem::OtherCurrency { text, currency } if *currency == "元" => {
            format!("「{text}」沒有寫明是美元。這裡的金額以美元計算。")
        }
        FieldProblem::OtherCurrency { text, currency } => {
            format!("「{text}」是 {currency}。這裡的金額以美元計算。")
        }
        FieldProblem::Negative => "不能小於零。".to_owned(),
        FieldProblem::NotWhole { text } => format!("「{text}」不是整數。"),
        FieldProblem::TooManyDecimals { max } => format!("小數最多 {max} 位。"),
        FieldProblem::TooSmall { min } => format!("最小為 {}。", format::grouped(*min)),
        FieldProblem::TooLarge { max } => format!("最大為 {}。", format::grouped(*max)),
    }
}
