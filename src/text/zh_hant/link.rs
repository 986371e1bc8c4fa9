//! Words of what is wrong with a link, the same for every tool, in Traditional Chinese.

use super::field::number_problem;
use crate::text::link::LinkProblemText;
use link::{Correction, LinkProblem, Refusal};

pub const WORDS: LinkProblemText = LinkProblemText {
    heading: "連結有部分內容無法讀取",
    problem: |problem| match problem {
        LinkProblem::Newer { version } => {
            format!("這個連結來自較新的版本（{version}），內容可能比這裡顯示的多。")
        }
        LinkProblem::Cut { after } => format!(
            "連結不完整，到「{after}」就斷了：後面的內容遺失，這個值也可能少了一截。請索取完整的連結。"
        ),
        LinkProblem::Changed => {
            "連結產生後被改過，內容可能有缺漏。如果不是你自己改的，請重新索取連結。".to_owned()
        }
        LinkProblem::Refused { key, text, refusal } => {
            format!("已略過 {key}={text}。{}", why_refused(refusal))
        }
        LinkProblem::Corrected { key, correction } => {
            format!("{key}：{}", what_corrected(correction))
        }
        LinkProblem::Repeated { key } => format!("{key} 出現不只一次，以第一個為準。"),
        LinkProblem::UnknownKey { key } => format!("「{key}」在這裡沒有意義，已略過。"),
    },
};

fn why_refused(refusal: &Refusal) -> String {
    match refusal {
        Refusal::Number(problem) => number_problem(problem),
        Refusal::Zero => "不能是零。".to_owned(),
        Refusal::OutOfRange { least, most } => format!("數字必須介於 {least} 到 {most}。"),
        Refusal::NotRising => "每個數字都不能小於前一個。".to_owned(),
        Refusal::NotAChoice => "這不在可選範圍內。".to_owned(),
        Refusal::NotUnderstood => "寫法不符合這裡的格式。".to_owned(),
        Refusal::NotADate => "這不是像 2026-10-26 這樣的日期。".to_owned(),
        Refusal::NotAModel(_) => "模型要寫成「供應商/id」。".to_owned(),
        Refusal::UnknownModel => "這裡沒有這個模型。".to_owned(),
    }
}

fn what_corrected(correction: &Correction) -> String {
    match correction {
        Correction::First { most } => format!("只採用前 {most} 個。"),
        Correction::Shortened { most } => format!("文字太長，只保留前 {most} 個字元。"),
        Correction::SharesAdded { model } => {
            format!("「{model}」出現不只一次，比例已相加。")
        }
        Correction::EveryTurn => "不能每 0 輪摘要一次，改為每輪摘要一次。".to_owned(),
    }
}
