//! Words of where a price was read and how far it can be relied on, in Traditional Chinese.

use crate::text::source::SourceWords;
use prices::catalog::Grade;

pub const WORDS: SourceWords = SourceWords {
    page: |grade, provider| match grade {
        Grade::Maker => format!("{provider} 的價格頁"),
        Grade::Secondary => format!("{provider} 的價格頁（轉引）"),
        Grade::Reseller => "經銷商的價目，可能與原廠不同".to_owned(),
    },
    checked: |date, age| match age {
        Some(age) => format!("{date} 查核（{age}）"),
        None => format!("{date} 查核"),
    },
    via: |via| format!("經由 {via} 取得"),
    since: |date| format!("{date} 起生效"),
    until: |date| format!("至 {date} 前有效"),
    dispute: |field, value, read, source| {
        format!("有爭議：{source}（{read} 讀取）的 {field} 寫的是 {value}。")
    },
    due: |date| {
        format!("官方曾公告 {date} 起調整價格，但之後尚未重新查核，此處的價格可能已經過時。")
    },
    recheck: "價格頁只保證到近日為止，之後尚未重新查核，這個價格還沒確認，使用前請再看一次。",
    own: "你的價格",
};
