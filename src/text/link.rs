//! Words of what is wrong with a link, the same for every tool.

use super::field::{problem_en, problem_zh};
use crate::text::count::counted;
use link::{Correction, LinkProblem, Refusal};

/// What of a link was not used.
pub struct LinkProblemText {
    /// Opens the notice.
    pub heading: &'static str,
    /// A problem in a sentence or two.
    pub problem: fn(&LinkProblem) -> String,
}

pub(super) const EN: LinkProblemText = LinkProblemText {
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
            format!("{key}={text} was left out. {}", refusal_en(refusal))
        }
        LinkProblem::Corrected { key, correction } => {
            format!("{key}: {}", correction_en(correction))
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

fn refusal_en(refusal: &Refusal) -> String {
    match refusal {
        Refusal::Number(problem) => problem_en(problem),
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

fn correction_en(correction: &Correction) -> String {
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

pub(super) const ZH_HANT: LinkProblemText = LinkProblemText {
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
            format!("已略過 {key}={text}。{}", refusal_zh(refusal))
        }
        LinkProblem::Corrected { key, correction } => {
            format!("{key}：{}", correction_zh(correction))
        }
        LinkProblem::Repeated { key } => format!("{key} 出現不只一次，以第一個為準。"),
        LinkProblem::UnknownKey { key } => format!("「{key}」在這裡沒有意義，已略過。"),
    },
};

fn refusal_zh(refusal: &Refusal) -> String {
    match refusal {
        Refusal::Number(problem) => problem_zh(problem),
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

fn correction_zh(correction: &Correction) -> String {
    match correction {
        Correction::First { most } => format!("只採用前 {most} 個。"),
        Correction::Shortened { most } => format!("文字太長，只保留前 {most} 個字元。"),
        Correction::SharesAdded { model } => {
            format!("「{model}」出現不只一次，比例已相加。")
        }
        Correction::EveryTurn => "不能每 0 輪摘要一次，改為每輪摘要一次。".to_owned(),
    }
}
