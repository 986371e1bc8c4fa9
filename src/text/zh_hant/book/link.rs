//! Words of links to the price book and of copies taken from it, in Traditional Chinese.

use crate::text::book::link::{HeadText, LinkText};

pub const WORDS: LinkText = LinkText {
    heading: "帶走資料",
    link: "複製連結",
    link_note: "連結包含篩選條件、欄位、排序、並排的模型與用量。你自己的價格只留在這台裝置上。",
    markdown: "複製為 Markdown",
    csv: "存成 CSV",
    json: "存成 JSON",
    link_copied: "已複製連結。",
    rows_copied: |rows| format!("已複製表格，共 {rows} 列。"),
    rows_saved: |rows| format!("已儲存 {rows} 列。"),
    refused: "瀏覽器不允許複製，請手動複製下方文字。",
    by_hand: "手動複製",
    heads: HeadText {
        id: "模型 id",
        provider: "供應商",
        source: "價格來源",
        checked: "查核日期",
    },
    as_of: |date| format!("{date} 適用的價格，單位為美元；單價以每百萬 token 計。"),
    workload: |input, output, thinking, cached, requests| {
        let thinking = thinking.map_or_else(String::new, |thinking| format!("、思考 {thinking}"));
        format!(
            "用量：每次請求輸入 {input}、輸出 {output}{thinking} 個 token，輸入有 {cached}% 來自快取，每月 {requests} 次請求。"
        )
    },
    origin: "破折號或空白表示未公布價格。資料來自 Tokentally。",
};
