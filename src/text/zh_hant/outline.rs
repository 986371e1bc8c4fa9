//! Words of the form for a text that is not there yet, in Traditional Chinese.

use crate::text::outline::OutlineText;

pub const WORDS: OutlineText = OutlineText {
    question: "文字大約會有多長？依長度估算 token 數。",
    amount: "長度",
    unit: "單位",
    units: ["字（英文等為單字）", "頁", "字元", "token"],
    language: "語言",
    language_name: |tag| match tag {
        "zh-Hant" => "繁體中文",
        "zh-Hans" => "簡體中文",
        "ja" => "日文",
        "ko" => "韓文",
        "es" => "西班牙文",
        "fr" => "法文",
        "de" => "德文",
        "pt" => "葡萄牙文",
        "it" => "義大利文",
        "ru" => "俄文",
        "hi" => "印地文",
        "ar" => "阿拉伯文",
        _ => "英文",
    },
    per_page: "一頁算多少",
    per_page_units: ["字", "字元"],
    arithmetic: |amount, is_words, low, expected, high, encoding| {
        let unit = if is_words { "字" } else { "字元" };
        format!(
            "{amount} {unit} × 每{unit} {low} 到 {high} 個 token（{encoding}），中間值 {expected}。"
        )
    },
    pages: |pages, per_page, is_words, amount| {
        let unit = if is_words { "字" } else { "字元" };
        format!("{pages} 頁 × {per_page} {unit} = {amount} {unit}。")
    },
    source: |day, characters, passages, sources| {
        format!(
            "{day} 實測：{characters} 個字元，分成 {passages} 段，每段約一頁（{sources}）。十段裡有八段落在這個範圍；名單、數字表格和程式碼不在此列。"
        )
    },
    tokens_as_they_are: "直接填 token 數時，每個模型都照這個數字計算。",
    word_is_character: "中文和日文每個字算一個字，與 Word 的字數統計相同。",
};
