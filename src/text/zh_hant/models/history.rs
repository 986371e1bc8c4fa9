//! Words of a model's history, of who else sells it, and of what common work costs on it, in Traditional Chinese.

use crate::text::models::history::HistoryText;

pub const WORDS: HistoryText = HistoryText {
    heading: "價格怎麼變",
    single: |from| format!("只有一筆價格，{from} 起適用，之後沒有變動。"),
    single_undated: "只有一筆價格，開始日期未公布。",
    chart: "歷來價格",
    moved: |rate, prices| format!("{rate}：{prices}。"),
    step: |price, from, is_announced| match (from, is_announced) {
        (Some(from), true) => format!("預告 {from} 起 {price}"),
        (Some(from), false) => format!("{from} 起 {price}"),
        (None, _) => format!("最初 {price}"),
    },
    ahead: "空心標記是預告，尚未生效。",
    days: ["起", "迄"],
    span: |from, to| match (from, to) {
        (Some(from), Some(to)) => format!("{from} 到 {to} 前"),
        (Some(from), None) => format!("{from} 起"),
        (None, Some(to)) => format!("{to} 以前"),
        (None, None) => "日期未公布".to_owned(),
    },
    promised: |from| format!("{from} 起"),
    launch: "推出",
    announced: "預告，尚未生效",
    cancelled: "曾預告，後來取消",
    unchanged: "價格沒有變，只更新了來源或備註。",
    heads: ["計費項目", "原價", "新價", "倍數"],
    unlisted: "未列出",
    more: |count| format!("其餘 {count} 項"),
    narrowed: |name, by| format!("{name}（{by}）"),
    longer: |itself, tokens| {
        if itself {
            format!("提示詞達 {tokens}")
        } else {
            format!("提示詞超過 {tokens}")
        }
    },
    hosts: "哪裡買得到這個模型",
    hosts_lead: |weights| {
        let what = weights.map_or_else(
            || {
                "同一個模型在原廠、雲端平台與轉接平台的價格；可用區域、用量限制與功能可能不同。"
                    .to_owned()
            },
            |weights| {
                format!(
                    "以下各家都提供同一份公開權重 {weights}，但速度、用量限制與權重精度可能不同。"
                )
            },
        );
        format!("{what}價格以輸入 3,000 token（未用快取）、輸出 1,000 token 比較。")
    },
    host_heads: [
        "販售者",
        "輸入",
        "輸出",
        "輸入 3,000、輸出 1,000",
        "最低價倍數",
    ],
    this_page: "本頁",
    work: "常見工作要花多少",
    work_lead: "以這類工作常見的大小取整數試算，展開可看算式。",
    work_heads: ["工作", "每次請求", "每月"],
    size: |input, cached, output, requests| {
        let cached = match cached {
            0 => String::new(),
            cached => format!("（{cached}% 來自快取）"),
        };
        format!("輸入 {input} token{cached}、輸出 {output}，每月 {requests} 次請求")
    },
    too_long: "超過這個模型的長度上限",
    line: |tokens, price, amount| format!("{tokens} token × 每百萬 {price} = {amount}"),
    request: "一次請求",
    month: "一個月",
    month_line: |request, requests, amount| format!("{request} × {requests} 次請求 = {amount}"),
    by_tier: |threshold| format!("提示詞超過 {threshold} token，以長提示詞價格計費。"),
};
