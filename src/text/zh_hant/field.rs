//! What is wrong with a typed number: the same beside every field and in every link, in Traditional Chinese.

use crate::text::field::NumberWords;
use plan::FieldProblem;

pub const WORDS: NumberWords = NumberWords {
    problem: number_problem,
    kept: |value| format!("修正前以 {value} 計算。"),
};

pub fn number_problem(problem: &FieldProblem) -> String {
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
