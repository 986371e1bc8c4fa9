//! Words of links, files and print.

use link::scenario::COLUMNS;

/// Links, files, print.
pub struct LinkWords {
    /// Heading.
    pub heading: &'static str,
    /// Buttons: link, Markdown, CSV, JSON, print.
    pub buttons: [&'static str; 5],
    /// What they hold; files hold so many other models at most, those that people know first.
    pub note: fn(models: &str) -> String,
    /// The link is on the clipboard.
    pub link_copied: &'static str,
    /// The tables are.
    pub copied: &'static str,
    /// A file was offered.
    pub saved: &'static str,
    /// The clipboard was refused.
    pub refused: &'static str,
    /// Label of the text to copy by hand.
    pub by_hand: &'static str,
    /// A price's source in a copy; one of the visitor's own has no day.
    pub source: fn(model: &str, source: &str, day: Option<&str>) -> String,
    /// What a copy rests on.
    pub as_of: fn(name: &str, day: &str) -> String,
    /// Heads of a file's columns, without the currency.
    pub columns: [&'static str; COLUMNS],
    /// A column in one case.
    pub of_case: fn(what: &str, case: &str) -> String,
    /// Kinds of a file's rows: address, assumption, price, line of the bill, model.
    pub rows: [&'static str; 5],
    /// Assumptions, for print.
    pub assumptions: &'static str,
    /// Heads of the assumptions: what, low, expected, high.
    pub assumption_head: &'static str,
    /// The mix of models in a copy.
    pub own_mix: &'static str,
}

pub(super) const EN: LinkWords = LinkWords {
    heading: "Take it away",
    buttons: [
        "Copy link",
        "Copy as Markdown",
        "Save as CSV",
        "Save as JSON",
        "Print",
    ],
    note: |models| {
        format!(
            "The link holds the whole scenario. Files hold its assumptions, its bill and its year in the low, the expected and the high case, and the same on up to {models} other models, those that people know first, with the source and day of every price."
        )
    },
    link_copied: "Link copied.",
    copied: "Copied.",
    saved: "Saved.",
    refused: "Your browser did not allow copying. Here it is to copy by hand.",
    by_hand: "To copy by hand",
    source: |model, source, day| {
        let read = day.map_or_else(String::new, |day| format!(", read {day}"));
        format!("{model}: {source}{read}")
    },
    as_of: |name, day| format!("{name}, at the prices of {day}, US dollars. From Tokentally."),
    columns: [
        "Scenario",
        "Prices of",
        "Row",
        "Name",
        "Model id",
        "Low",
        "Expected",
        "High",
        "Unit or choice",
        "Month, low",
        "Month, expected",
        "Month, high",
        "Year, low",
        "Year, expected",
        "Year, high",
        "per request, Expected",
        "",
        "per person, Expected",
        "per accepted result, Expected",
        "Source",
        "Read on",
    ],
    of_case: |what, case| format!("{what}, {case}"),
    rows: [
        "Opens with",
        "Assumption",
        "Price",
        "Line of the bill",
        "Same on another model",
    ],
    assumptions: "Assumptions",
    assumption_head: "Number",
    own_mix: "This scenario’s models",
};

pub(super) const ZH_HANT: LinkWords = LinkWords {
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
