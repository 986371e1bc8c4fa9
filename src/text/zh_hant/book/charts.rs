//! Words of the comparison's charts, in Traditional Chinese.

use crate::text::book::charts::BookChartText;
use prices::cost::Part;

const fn part(part: Part) -> &'static str {
    match part {
        Part::Input => "輸入",
        Part::CacheRead => "快取輸入",
        Part::CacheWrite(_) => "寫入快取",
        Part::Output => "輸出",
        Part::Reasoning => "推理",
        Part::OutputImage => "輸出圖片",
        Part::OutputAudio => "輸出語音",
        Part::CacheStorage => "快取保存",
        Part::Image => "圖片",
        Part::Audio => "語音",
    }
}

pub const WORDS: BookChartText = BookChartText {
    heading: "圖表",
    lead: "表格目前列出的每個模型都是一個點，已勾選的會標出名稱。",
    price: "顯示的價格",
    axis: [
        "輸入，每百萬 token 美元",
        "輸出，每百萬 token 美元",
        "這個用量每次請求，美元",
    ],
    by_context: |price| format!("{price}：依上下文長度"),
    by_release: |price| format!("{price}：依推出日期"),
    shown: "表格中的模型",
    picked: "已勾選",
    cheapest: "最低價",
    kind: str::to_owned,
    context_summary: |models, kind, median, length, name, price| {
        if models == 1 {
            return format!("圖中的{kind}模型只有 {name}，{price}。");
        }
        format!(
            "圖中 {models} 個{kind}模型有一半不超過 {median}。上下文長度達 {length} token 以上、最便宜的付費模型是 {name}，{price}。"
        )
    },
    release_summary: |recent, kind, median, before, name, price| {
        let before = before.map_or_else(String::new, |before| {
            format!("更早推出的有一半不超過 {before}。")
        });
        if recent == 1 {
            return format!("最近十二個月推出的{kind}模型只有 {name}，{price}。{before}");
        }
        format!(
            "最近十二個月推出的 {recent} 個{kind}模型有一半不超過 {median}，其中最便宜的付費模型是 {name}，{price}。{before}"
        )
    },
    nothing: "目前列出的模型都沒有同時具備付費價格與這項資料。",
    caption: |rows, all| {
        if rows < all {
            format!("圖中 {all} 個模型的其中 {rows} 個，匯出表格可取得全部。")
        } else {
            format!("圖中的 {all} 個模型")
        }
    },
    by_part: "這個用量每次請求的費用組成：已勾選的模型",
    by_part_first: "這個用量每次請求的費用組成：表格最前面的模型",
    part,
    part_summary: |kind, name, amount, part, share| {
        let of = kind.map_or_else(String::new, |kind| format!("{kind}模型中，"));
        format!("{of}{name} 最便宜，{amount}，其中{part}佔 {share}。")
    },
    total: "合計",
    unknown: "不明",
};
