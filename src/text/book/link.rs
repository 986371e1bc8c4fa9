//! Words of links to the price book and of copies taken from it.

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
    /// Parts of a link could not be read.
    pub problems: &'static str,
    /// What can be wrong with it.
    pub faults: LinkFaults,
    /// Heads of the columns that name and source a row.
    pub heads: HeadText,
    /// Footnotes of a copy: the day and the workload.
    pub as_of: fn(date: &str) -> String,
    /// The workload of a copy.
    pub workload: fn(input: &str, output: &str, cached: &str, requests: &str) -> String,
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

/// What can be wrong with a link.
pub struct LinkFaults {
    /// Made by a later version.
    pub newer: fn(&str) -> String,
    /// A number that cannot be read; the usual one stands in.
    pub number: fn(key: &str, text: &str) -> String,
    /// A bound that cannot be read; there is none.
    pub bound: fn(key: &str, text: &str) -> String,
    /// A word that is none of the choices.
    pub choice: fn(key: &str, text: &str) -> String,
    /// Not a day.
    pub day: fn(&str) -> String,
    /// A model that is not there.
    pub model: fn(&str) -> String,
    /// More than six picks.
    pub picks: &'static str,
    /// The search was cut off.
    pub search: &'static str,
    /// A key given again.
    pub repeated: fn(&str) -> String,
    /// A key that means nothing.
    pub key: fn(&str) -> String,
}

pub(super) const EN: LinkText = LinkText {
    heading: "Take it away",
    link: "Copy link",
    link_note: "The link holds choices, columns, order, picks and the workload. Your own prices stay on this device.",
    markdown: "Copy as Markdown",
    csv: "Save as CSV",
    json: "Save as JSON",
    link_copied: "Link copied.",
    rows_copied: |rows| format!("Table copied: {rows} rows."),
    rows_saved: |rows| format!("Saved: {rows} rows."),
    refused: "Your browser did not allow copying. Here it is to copy by hand.",
    by_hand: "To copy by hand",
    problems: "Parts of the link could not be read",
    faults: LinkFaults {
        newer: |version| {
            format!(
                "It was made by a newer version ({version}), so it may say more than is shown here."
            )
        },
        number: |key, text| format!("{key}={text} cannot be used; the usual number is."),
        bound: |key, text| format!("{key}={text} cannot be read, so there is no limit."),
        choice: |key, text| format!("{key}={text} is not one of the choices and was left out."),
        day: |text| format!("on={text} is not a date. Today’s prices are shown."),
        model: |text| format!("There is no model “{text}” here."),
        picks: "Six models stand side by side at most; the first six do.",
        search: "The search was too long and was cut off.",
        repeated: |key| format!("{key} is given more than once. The first one counts."),
        key: |key| format!("“{key}” means nothing here and was left out."),
    },
    heads: HeadText {
        id: "Model id",
        provider: "Provider",
        source: "Price source",
        checked: "Price checked",
    },
    as_of: |date| format!("Prices as known for {date}, US dollars; rates per million tokens."),
    workload: |input, output, cached, requests| {
        format!(
            "Workload: {input} input and {output} output tokens a request, {cached} % of the input from the cache, {requests} requests a month."
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
    problems: "連結有部分內容無法讀取",
    faults: LinkFaults {
        newer: |version| format!("這個連結來自較新的版本（{version}），內容可能比這裡顯示的多。"),
        number: |key, text| format!("{key}={text} 無法使用，改用預設值。"),
        bound: |key, text| format!("{key}={text} 無法讀取，因此不設限。"),
        choice: |key, text| format!("{key}={text} 不在可選範圍內，已略過。"),
        day: |text| format!("on={text} 不是日期，改顯示今天的價格。"),
        model: |text| format!("這裡沒有「{text}」這個模型。"),
        picks: "最多並排六個模型，只保留前六個。",
        search: "搜尋文字太長，已截斷。",
        repeated: |key| format!("{key} 出現不只一次，以第一個為準。"),
        key: |key| format!("「{key}」在這裡沒有意義，已略過。"),
    },
    heads: HeadText {
        id: "模型 id",
        provider: "廠商",
        source: "價格來源",
        checked: "查核日期",
    },
    as_of: |date| format!("{date} 適用的價格，單位為美元；單價以每百萬 token 計。"),
    workload: |input, output, cached, requests| {
        format!(
            "用量：每次請求輸入 {input}、輸出 {output} 個 token，輸入有 {cached}% 來自快取，每月 {requests} 次請求。"
        )
    },
    origin: "破折號或空白表示未公布價格。資料來自 Tokentally。",
};
