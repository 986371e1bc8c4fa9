//! Words of the pages that set two models side by side, in Traditional Chinese.

use crate::text::pairs::PairWords;

pub const WORDS: PairWords = PairWords {
    pair: |one, other| format!("{one} 與 {other}"),
    heading: |one, other| format!("{one} 與 {other}：價格比較"),
    title: |one, price, other, other_price| {
        format!("{one}（{price}）與 {other}（{other_price}）：每百萬 token 價格比較")
    },
    description: |one, price, other, other_price, day| {
        format!(
            "{day} 的定價：每百萬 token 的輸入與輸出，{one} 是 {price}，{other} 是 {other_price}。快取、批次、長提示詞與各項上限並列比較，每個數字都附來源。"
        )
    },
    lead: |day| format!("{day} 的定價；出處見各模型的頁面。"),
    sentence: |input, output, cheap, amount, dear, dear_amount, times| {
        let times = times.map_or_else(String::new, |times| {
            format!("，是前者的 {}", times.replace('×', " 倍"))
        });
        format!(
            "一次請求輸入 {input} 個 token、輸出 {output} 個 token：{cheap} 要 {amount}，{dear} 要 {dear_amount}{times}。"
        )
    },
    same: |input, output, one, other, amount| {
        format!(
            "一次請求輸入 {input} 個 token、輸出 {output} 個 token：{one} 與 {other} 相同，都是 {amount}。"
        )
    },
    line_by_line: "逐項比較",
    unknown: "其中一個模型沒有公布這種請求的價格。",
    copy_hint: "按一下就能選取整句。",
    counts: |name, low, high, encoding| {
        format!(
            "同一段文字，{name} 的 token 數約是 {encoding} 的 {low} 到 {high} 倍（估計）。表格以相同的 token 數比較。"
        )
    },
    open: "用自己的數字比較",
    all: "常用模型，兩兩比較",
    others: "其他比較",
    per_million: "輸入 / 輸出，每百萬 token",
    prices_read: |day| format!("定價，{day} 查核"),
    changed: |day| format!("{day} 更新"),
    models_priced: |models, providers| format!("{models} 個模型，{providers} 家供應商"),
    front_row: |least, most| format!("輸入每百萬 token {least} 到 {most}"),
};
