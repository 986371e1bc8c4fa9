//! Words of the page of changes and its feed, in Traditional Chinese.

use crate::text::models::changes::ChangesText;
use book::What;

pub const WORDS: ChangesText = ChangesText {
    heading: "價格異動，由新到舊",
    lead: "模型推出、降價、漲價、預告與停用，每一筆都附日期與來源頁面。",
    feed: "以 Atom 訂閱",
    feed_title: "Tokentally：LLM 價格異動",
    no_script: |shown| {
        format!(
            "篩選需要 JavaScript，但目前已停用。下方是最新的 {shown} 筆；每個模型的頁面都有完整歷史，價格資料裡也有。"
        )
    },
    ahead: "即將發生",
    ahead_lead: "供應商已經預告的事。新價格要等有人在當天查核過，才算生效。",
    movers: "近 12 個月變動最大的模型",
    movers_lead: "以輸入三百萬 token、輸出一百萬 token（未用快取）的價格排序。",
    mover_heads: ["模型", "原價", "新價", "漲跌"],
    list: "全部異動，依月份",
    provider: "供應商",
    all_providers: "所有供應商",
    kind: "類別",
    all_kinds: "所有類別",
    what: |what| match what {
        What::Launch => "推出",
        What::Cut => "降價",
        What::Rise => "漲價",
        What::Changed => "價格調整",
        What::Announced => "預告",
        What::Cancelled => "取消預告",
        What::Retired => "停用",
    },
    shown: |shown, all| format!("{all} 筆異動中的 {shown} 筆"),
    none: "沒有符合的異動，請放寬條件。",
    show_all: |more| format!("顯示其餘 {more} 筆"),
    month: |year, month| format!("{year} 年 {month} 月"),
    source: "來源",
    priced: |prices| format!("{prices}。"),
    unpriced: "查無當天的價格。",
    moved: |name, old, new| format!("{name} {old} → {new}"),
    listed: |name, new| format!("新列出{name} {new}"),
    unlisted: |name, old| format!("不再列出{name}（原為 {old}）"),
    per_mtok: "（每百萬 token）",
    more: |count| format!("另有 {count} 項"),
    separator: "；",
    from: |from, to, what| match (from, to) {
        (Some(from), Some(to)) => format!("{from} 起、{to} 前：{what}"),
        (Some(from), None) => format!("{from} 起：{what}"),
        _ => what.to_owned(),
    },
    called_off: |from, what| match from {
        Some(from) => format!("原本預告 {from} 起，現已取消：{what}"),
        None => format!("原本的預告已取消：{what}"),
    },
    switched_off: "當天停止服務。",
    will_be_off: "將於當天停止服務。",
};
