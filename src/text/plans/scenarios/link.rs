//! Words of links, files and print.

/// Links, files, print.
pub struct LinkWords {
    /// Heading.
    pub heading: &'static str,
    /// Buttons: link, Markdown, CSV, JSON, print.
    pub buttons: [&'static str; 5],
    /// What they hold.
    pub note: &'static str,
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
    /// Parts of a link could not be read.
    pub problems: &'static str,
    /// Made by a later version.
    pub newer: fn(&str) -> String,
    /// A value that cannot be used.
    pub value: fn(key: &str, text: &str) -> String,
    /// A number that is not fit for its field.
    pub field: fn(label: &str) -> String,
    /// A key given again.
    pub repeated: fn(&str) -> String,
    /// Anything else.
    pub other: &'static str,
    /// Heads of a price's source in a copy.
    pub source: fn(model: &str, url: &str, day: &str) -> String,
    /// What a copy rests on.
    pub as_of: fn(day: &str) -> String,
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
    note: "The link holds the whole scenario. Files hold the results on your models and on the forty cheapest, with the source and day of every price.",
    link_copied: "Link copied.",
    copied: "Copied.",
    saved: "Saved.",
    refused: "Your browser did not allow copying. Here it is to copy by hand.",
    by_hand: "To copy by hand",
    problems: "Parts of the link could not be read",
    newer: |version| {
        format!(
            "It was made by a newer version ({version}), so it may say more than is shown here."
        )
    },
    value: |key, text| format!("{key}={text} cannot be used; the preset’s own value is."),
    field: |label| format!("“{label}” had a value that does not fit and was corrected."),
    repeated: |key| format!("{key} is given more than once. The first one counts."),
    other: "Something in it means nothing here and was left out.",
    source: |model, url, day| format!("{model}: {url}, read {day}"),
    as_of: |day| format!("Expected costs at the prices of {day}, US dollars. From Tokentally."),
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
    note: "連結包含整個情境。檔案包含你的模型與最便宜的四十個模型的結果，以及每個價格的來源與查核日期。",
    link_copied: "已複製連結。",
    copied: "已複製。",
    saved: "已儲存。",
    refused: "瀏覽器不允許複製，請手動複製下方文字。",
    by_hand: "手動複製",
    problems: "連結有部分內容無法讀取",
    newer: |version| format!("這個連結來自較新的版本（{version}），內容可能比這裡顯示的多。"),
    value: |key, text| format!("{key}={text} 無法使用，改用情境預設值。"),
    field: |label| format!("「{label}」的值不合用，已經修正。"),
    repeated: |key| format!("{key} 出現不只一次，以第一個為準。"),
    other: "連結裡有些內容在這裡沒有意義，已略過。",
    source: |model, url, day| format!("{model}：{url}，查核日期 {day}"),
    as_of: |day| format!("{day} 價格下的預期費用，單位為美元。資料來自 Tokentally。"),
    assumptions: "假設",
    assumption_head: "數字",
    own_mix: "這個情境的模型",
};
