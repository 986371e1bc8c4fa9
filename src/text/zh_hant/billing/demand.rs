//! Words of what is used, of what an amount buys, and of terms in one's own words, in Traditional Chinese.

use crate::text::billing::demand::DemandText;
use plan::scenario::{Case, Gap, Preset};

pub const WORDS: DemandText = DemandText {
    own_scenario: "我的情境",
    preset_kind: "本站情境搭配模型",
    low_percent: "低用量（預期的 %）",
    low: "低用量",
    kept: "存在這台裝置的情境",
    not_kept: "從情境頁帶過來的",
    change: "到情境頁修改",
    changed: "已調整",
    between: "、",
    buys_model: "由哪個模型回答",
    buys_lead: "這不是「等於幾篇文章」，而是一個範圍：同一筆錢，依今天的價格，從情境最貴到最省各能做多少。",
    any: "不限",
    own_words: "用自己的話寫",
    own_limits: "等級：每月美元；下一級：…",
    own_methods: "你能用的付款方式",
    says: |name, models, requests, month| {
        format!(
            "{name}，使用 {models}：預期每月 {requests} 次請求、{month}，並依平日、週末、每月成長與模型比例逐日花用。"
        )
    },
    remark: |name, remark| format!("{name}（{remark}）"),
    share: |model, percent| format!("{model}（{percent}%）"),
    no_case: |case, why| {
        format!(
            "{}沒有金額。{why}",
            if case == Case::Low {
                "低用量"
            } else {
                "高用量"
            }
        )
    },
    gap: why,
    gap_instead: |why| format!("連結裡的用量無法計價。{why}先改用預設金額。"),
    shortened: |why, months| format!("{why}因此只試算 {months} 個月。"),
    buys: |amount| format!("{amount} 的額度大約能做什麼"),
    piece,
    own_piece: "次你的情境對話",
    range: |fewest, most, expected, piece| format!("{fewest} 到 {most} {piece}（預期 {expected}）"),
};

pub fn why(gap: &Gap, name: &str) -> String {
    match gap {
        Gap::NoModel => "還沒有選擇模型。".to_owned(),
        Gap::UnknownModel(key) => format!("這裡沒有 {} 這個模型。", key.as_str()),
        Gap::NoPrice(_) => format!("這段期間有些日子查不到 {name} 的價格。"),
        Gap::TooLarge => "金額大得不合理，請檢查數字。".to_owned(),
        _ => format!("{name} 沒有公布其中一部分的價格，情境頁會說明是哪一項。"),
    }
}

const fn piece(preset: Preset) -> &'static str {
    match preset {
        Preset::Rag => "題文件問答",
        Preset::Report => "篇長文（含兩次修改）",
        Preset::Coding => "件寫程式代理任務",
        _ => "則客服回答",
    }
}
