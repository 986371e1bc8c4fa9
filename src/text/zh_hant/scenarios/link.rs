//! Words of links, files and print, in Traditional Chinese.

use crate::text::scenarios::link::LinkWords;

pub const WORDS: LinkWords = LinkWords {
    heading: "帶走結果",
    buttons: [
        "複製連結",
        "複製為 Markdown",
        "存成 CSV",
        "存成 JSON",
        "列印",
    ],
    note: |models| {
        format!(
            "連結包含整個情境。檔案包含假設、帳單與一年費用的最低、預期、最高三種結果，以及其他模型（先列常見的，最多 {models} 個）的同樣結果，並附每個價格的來源與查核日期。"
        )
    },
    link_copied: "已複製連結。",
    copied: "已複製。",
    saved: "已儲存。",
    refused: "瀏覽器不允許複製，請手動複製下方文字。",
    by_hand: "手動複製",
    source: |model, source, day| {
        let read = day.map_or_else(String::new, |day| format!("，查核日期 {day}"));
        format!("{model}：{source}{read}")
    },
    as_of: |name, day| format!("{name}，以 {day} 的價格計算，單位為美元。資料來自 Tokentally。"),
    columns: [
        "情境",
        "價格日期",
        "列別",
        "名稱",
        "模型 id",
        "最低",
        "預期",
        "最高",
        "單位或選項",
        "月費，最低",
        "月費，預期",
        "月費，最高",
        "一年，最低",
        "一年，預期",
        "一年，最高",
        "每次請求，預期",
        "",
        "每人，預期",
        "每個可採用的結果，預期",
        "來源",
        "查核日期",
    ],
    of_case: |what, case| format!("{what}，{case}"),
    rows: ["開啟連結", "假設", "價格", "帳單項目", "改用其他模型"],
    assumptions: "假設",
    assumption_head: "數字",
    own_mix: "這個情境的模型",
};
