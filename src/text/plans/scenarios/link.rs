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
    source: |model, url, day| format!("{model}：{url}，查核日期 {day}"),
    as_of: |day| format!("{day} 價格下的預期費用，單位為美元。資料來自 Tokentally。"),
    assumptions: "假設",
    assumption_head: "數字",
    own_mix: "這個情境的模型",
};
