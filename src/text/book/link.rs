//! Words of links to the price book and of copies taken from it.

use crate::text::count::counted;

/// Links and copies.
pub struct LinkText {
    /// Name of the part, for screen readers.
    pub heading: &'static str,
    /// Copies the link.
    pub link: &'static str,
    /// What the link holds.
    pub link_note: &'static str,
    /// Copies the table.
    pub markdown: &'static str,
    /// Saves the rows as a spreadsheet.
    pub csv: &'static str,
    /// Saves the rows for a program.
    pub json: &'static str,
    /// The link is on the clipboard.
    pub link_copied: &'static str,
    /// Rows are on the clipboard.
    pub rows_copied: fn(&str) -> String,
    /// Rows were offered as a file.
    pub rows_saved: fn(&str) -> String,
    /// The clipboard was refused.
    pub refused: &'static str,
    /// Label of the text to copy by hand.
    pub by_hand: &'static str,
    /// Heads of the columns that name and source a row.
    pub heads: HeadText,
    /// Footnotes of a copy: the day and the workload.
    pub as_of: fn(date: &str) -> String,
    /// The workload of a copy.
    pub workload: fn(
        input: &str,
        output: &str,
        thinking: Option<&str>,
        cached: &str,
        requests: &str,
    ) -> String,
    /// Where the figures come from.
    pub origin: &'static str,
}

/// Heads of the columns that every copy has.
pub struct HeadText {
    /// The model's id.
    pub id: &'static str,
    /// Who sells it.
    pub provider: &'static str,
    /// Where its price was read.
    pub source: &'static str,
    /// When.
    pub checked: &'static str,
}

pub(super) const EN: LinkText = LinkText {
    heading: "Take it away",
    link: "Copy link",
    link_note: "The link holds choices, columns, order, picks and the workload. Your own prices stay on this device.",
    markdown: "Copy as Markdown",
    csv: "Save as CSV",
    json: "Save as JSON",
    link_copied: "Link copied.",
    rows_copied: |rows| format!("Table copied: {}.", counted(rows, "row")),
    rows_saved: |rows| format!("Saved: {}.", counted(rows, "row")),
    refused: "Your browser did not allow copying. Here it is to copy by hand.",
    by_hand: "To copy by hand",
    heads: HeadText {
        id: "Model id",
        provider: "Provider",
        source: "Price source",
        checked: "Price checked",
    },
    as_of: |date| format!("Prices as known for {date}, US dollars; rates per million tokens."),
    workload: |input, output, thinking, cached, requests| {
        let thinking = thinking.map_or_else(String::new, |thinking| {
            format!(" and {} of thinking", counted(thinking, "token"))
        });
        format!(
            "Workload: {input} input and {}{thinking} a request, {cached}% of the input from the cache, {} a month.",
            counted(output, "output token"),
            counted(requests, "request")
        )
    },
    origin: "A dash or an empty cell is a price that is not published. From Tokentally.",
};

pub(super) const ZH_HANT: LinkText = LinkText {
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
