//! Words of the comparison's charts.

use crate::text::count::counted;
use prices::cost::Part;

/// The comparison's charts.
pub struct BookChartText {
    /// Heading over the charts.
    pub heading: &'static str,
    /// What they show.
    pub lead: &'static str,
    /// Which price the first two show.
    pub price: &'static str,
    /// A price as the title of an axis, with its unit: input, output, one request of the workload.
    pub axis: [&'static str; 3],
    /// Price against context.
    pub by_context: fn(price: &str) -> String,
    /// Price against release date.
    pub by_release: fn(price: &str) -> String,
    /// The rows that are shown and not named.
    pub shown: &'static str,
    /// The picked rows.
    pub picked: &'static str,
    /// The cheapest of those that qualify.
    pub cheapest: &'static str,
    /// A kind of model within a sentence.
    pub kind: fn(&str) -> String,
    /// Price against context: how many models of a kind, the median, the length of a context, the cheapest model that has it, its price.
    pub context_summary:
        fn(models: u64, kind: &str, median: &str, length: &str, name: &str, price: &str) -> String,
    /// Price against release date: medians of the last twelve months and of the time before, of one kind.
    pub release_summary: fn(
        recent: u64,
        kind: &str,
        median: &str,
        before: Option<&str>,
        name: &str,
        price: &str,
    ) -> String,
    /// No row shown has both values.
    pub nothing: &'static str,
    /// What a table under a chart holds: so many rows of so many.
    pub caption: fn(rows: u64, all: u64) -> String,
    /// Cost by part of the picked models.
    pub by_part: &'static str,
    /// Nothing is picked: the first rows of the table stand in.
    pub by_part_first: &'static str,
    /// A part of the workload.
    pub part: fn(Part) -> &'static str,
    /// The cheapest, its cost, its largest part and that part's share; of which kind, where there are several.
    pub part_summary:
        fn(kind: Option<&str>, name: &str, amount: &str, part: &str, share: &str) -> String,
    /// Head of the column of totals.
    pub total: &'static str,
    /// Shown in place of a total that is not known.
    pub unknown: &'static str,
}

const fn part_en(part: Part) -> &'static str {
    match part {
        Part::Input => "Input",
        Part::CacheRead => "Cached input",
        Part::CacheWrite(_) => "Cache write",
        Part::Output => "Output",
        Part::Reasoning => "Reasoning",
        Part::OutputImage => "Pictures made",
        Part::OutputAudio => "Sound made",
        Part::CacheStorage => "Cache storage",
        Part::Image => "Images",
        Part::Audio => "Sound",
    }
}

const fn part_zh(part: Part) -> &'static str {
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

pub(super) const EN: BookChartText = BookChartText {
    heading: "Charts",
    lead: "Every model the table shows now is a dot; those you picked are named.",
    price: "Price shown",
    axis: [
        "Input, $ per million tokens",
        "Output, $ per million tokens",
        "One request of the workload, US dollars",
    ],
    by_context: |price| format!("{price}, against context window"),
    by_release: |price| format!("{price}, against release date"),
    shown: "Shown in the table",
    picked: "Picked",
    cheapest: "Lowest price",
    // Not `to_lowercase`: its tables would be a twentieth of the page.
    kind: str::to_ascii_lowercase,
    context_summary: |models, kind, median, length, name, price| {
        if models == 1 {
            return format!("The one {kind} model here is {name}, at {price}.");
        }
        format!(
            "Half of the {models} {kind} models here cost {median} or less. The cheapest paid one with a context of {} or more is {name}, at {price}.",
            counted(length, "token")
        )
    },
    release_summary: |recent, kind, median, before, name, price| {
        let before = before.map_or_else(String::new, |before| {
            format!(" Of those released earlier, half cost {before} or less.")
        });
        if recent == 1 {
            return format!(
                "One {kind} model here was released in the twelve months before the day shown: {name}, at {price}.{before}"
            );
        }
        format!(
            "Of the {recent} {kind} models released in the twelve months before the day shown, half cost {median} or less; the cheapest paid one is {name}, at {price}.{before}"
        )
    },
    nothing: "No model shown has both a paid price and this value.",
    caption: |rows, all| {
        if rows < all {
            format!(
                "{rows} of the {} drawn. The export of the table holds them all.",
                counted(&all.to_string(), "model")
            )
        } else {
            format!("The {} drawn", counted(&all.to_string(), "model"))
        }
    },
    by_part: "One request of the workload, by part: the picked models",
    by_part_first: "One request of the workload, by part: the first models of the table",
    part: part_en,
    part_summary: |kind, name, amount, part, share| {
        let of = kind.map_or_else(String::new, |kind| format!("Of the {kind} models, "));
        format!("{of}{name} costs the least, {amount}. {part} makes up {share} of that.")
    },
    total: "Total",
    unknown: "not known",
};

pub(super) const ZH_HANT: BookChartText = BookChartText {
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
    part: part_zh,
    part_summary: |kind, name, amount, part, share| {
        let of = kind.map_or_else(String::new, |kind| format!("{kind}模型中，"));
        format!("{of}{name} 最便宜，{amount}，其中{part}佔 {share}。")
    },
    total: "合計",
    unknown: "不明",
};
