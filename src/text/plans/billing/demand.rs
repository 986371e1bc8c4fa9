//! Words of what is used, of what an amount buys, and of terms in one's own words.

use crate::text::count::counted;
use plan::scenario::{Case, Gap, Preset};

words! {
    /// What is used and what it buys.
    DemandText
    {
        own_scenario: "My scenario", "我的情境";
        preset_kind: "A scenario of the site on a model", "本站情境搭配模型";
        low_percent: "Low usage, % of expected", "低用量（預期的 %）";
        low: "Low usage", "低用量";
        kept: "Kept on this device", "存在這台裝置的情境";
        not_kept: "The one handed on", "從情境頁帶過來的";
        change: "Change it in Scenarios", "到情境頁修改";
        changed: "changed by you", "已調整";
        between: ", ", "、";
        buys_model: "Answered by", "由哪個模型回答";
        buys_lead: "Not a number of articles but a range: the same money at the dearest and at the cheapest the scenario allows, at today’s prices.",
            "這不是「等於幾篇文章」，而是一個範圍：同一筆錢，依今天的價格，從情境最貴到最省各能做多少。";
        any: "any number", "不限";
        own_words: "In your words", "用自己的話寫";
        own_limits: "Tier: $ a month, next tier: …", "等級：每月美元；下一級：…";
        own_methods: "Ways you can pay", "你能用的付款方式";
    }
    {
        /// The use in one sentence: the scenario's name, who answers, requests and cost of an expected month.
        says: fn(name: &str, models: &str, requests: &str, month: &str) -> String =
            |name, models, requests, month| format!("{name} on {models}: {} and {month} in an expected month, spent day by day with its weekdays, weekends, growth and share of models.", counted(requests, "request")),
            |name, models, requests, month| format!("{name}，使用 {models}：預期每月 {requests} 次請求、{month}，並依平日、週末、每月成長與模型比例逐日花用。");
        /// A name with a remark.
        remark: fn(name: &str, remark: &str) -> String =
            |name, remark| format!("{name} ({remark})"),
            |name, remark| format!("{name}（{remark}）");
        /// A model and its share of the conversations in percent.
        share: fn(model: &str, percent: &str) -> String =
            |model, percent| format!("{model} ({percent}%)"),
            |model, percent| format!("{model}（{percent}%）");
        /// A case whose use has no price, and why.
        no_case: fn(case: Case, why: &str) -> String =
            |case, why| format!("The {} case has no cost. {why}", if case == Case::Low { "low" } else { "high" }),
            |case, why| format!("{}沒有金額。{why}", if case == Case::Low { "低用量" } else { "高用量" });
        /// Why a scenario has no price over the plan's days; `name` is the model's.
        gap: fn(&Gap, name: &str) -> String = why_en, why_zh;
        /// A link's use that has no price: why, and what counts instead.
        gap_instead: fn(why: &str) -> String =
            |why| format!("What the link says is used cannot be priced. {why} An amount counts instead."),
            |why| format!("連結裡的用量無法計價。{why}先改用預設金額。");
        /// A plan that was made shorter, and why.
        shortened: fn(why: &str, months: u32) -> String =
            |why, months| format!("{why} Only {} {} reckoned.", counted(&months.to_string(), "month"), if months == 1 { "is" } else { "are" }),
            |why, months| format!("{why}因此只試算 {months} 個月。");
        /// Heading over what an amount buys.
        buys: fn(amount: &str) -> String =
            |amount| format!("What {amount} of credit may buy"),
            |amount| format!("{amount} 的額度大約能做什麼");
        /// A piece of work of a preset, many of them.
        piece: fn(Preset) -> &'static str = piece_en, piece_zh;
        /// Conversations of the visitor's own scenario.
        own_piece: &'static str = "conversations of your scenario", "次你的情境對話";
        /// From so many to so many pieces, and what is likely.
        range: fn(fewest: &str, most: &str, expected: &str, piece: &str) -> String =
            |fewest, most, expected, piece| format!("{fewest} to {most} {piece} (expected {expected})"),
            |fewest, most, expected, piece| format!("{fewest} 到 {most} {piece}（預期 {expected}）");
    }
}

pub(super) fn why_en(gap: &Gap, name: &str) -> String {
    match gap {
        Gap::NoModel => "The mix names no model.".to_owned(),
        Gap::UnknownModel(key) => format!("There is no model {} here.", key.as_str()),
        Gap::NoPrice(_) => format!("No price of {name} is known for every one of these days."),
        Gap::TooLarge => "The amount is too large to be meant. Look at the numbers.".to_owned(),
        _ => format!("{name} lists no price for a part of it; the page of scenarios says which."),
    }
}

pub(super) fn why_zh(gap: &Gap, name: &str) -> String {
    match gap {
        Gap::NoModel => "還沒有選擇模型。".to_owned(),
        Gap::UnknownModel(key) => format!("這裡沒有 {} 這個模型。", key.as_str()),
        Gap::NoPrice(_) => format!("這段期間有些日子查不到 {name} 的價格。"),
        Gap::TooLarge => "金額大得不合理，請檢查數字。".to_owned(),
        _ => format!("{name} 沒有公布其中一部分的價格，情境頁會說明是哪一項。"),
    }
}

const fn piece_en(preset: Preset) -> &'static str {
    match preset {
        Preset::Rag => "questions answered from documents",
        Preset::Report => "long articles with two revisions",
        Preset::Coding => "tasks of a coding agent",
        _ => "support answers",
    }
}

const fn piece_zh(preset: Preset) -> &'static str {
    match preset {
        Preset::Rag => "題文件問答",
        Preset::Report => "篇長文（含兩次修改）",
        Preset::Coding => "件寫程式代理任務",
        _ => "則客服回答",
    }
}
