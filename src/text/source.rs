//! Words of where a price was read and how far it can be relied on. Every program that shows a price says it in these.

use prices::catalog::Grade;

/// Words of a price's source.
pub struct SourceWords {
    /// The page a price was read from: how near it is to the maker, and whose it is.
    pub page: fn(Grade, provider: &str) -> String,
    /// When it was read, and how long ago where that is known.
    pub checked: fn(date: &str, age: Option<&str>) -> String,
    /// What was read instead of the page itself.
    pub via: fn(&str) -> String,
    /// The price held from that day.
    pub since: fn(date: &str) -> String,
    /// The price holds until the day before that day.
    pub until: fn(date: &str) -> String,
    /// Another source prints another value for a field of the price file.
    pub dispute: fn(field: &str, value: &str, read: &str, source: &str) -> String,
    /// An announced price whose day has come, and no one has read the page since.
    pub due: fn(date: &str) -> String,
    /// The page said that the price may change about now.
    pub recheck: &'static str,
    /// The price is the visitor's own.
    pub own: &'static str,
}

pub(super) static EN: SourceWords = SourceWords {
    page: |grade, provider| match grade {
        Grade::Maker => format!("{provider}’s price page"),
        Grade::Secondary => format!("{provider}’s price page, as cited elsewhere"),
        Grade::Reseller => "A reseller’s list, perhaps not the maker’s price".to_owned(),
    },
    checked: |date, age| match age {
        Some(age) => format!("checked {date}, {age}"),
        None => format!("checked {date}"),
    },
    via: |via| format!("read through {via}"),
    since: |date| format!("in force since {date}"),
    until: |date| format!("until {date}"),
    dispute: |field, value, read, source| {
        format!("Disputed: {source}, read {read}, prints {value} for {field}.")
    },
    due: |date| {
        format!(
            "A new price was announced for {date} and has not been checked since. The price shown may be out of date."
        )
    },
    recheck: "The page promised this price only until about now, and has not been read since: not confirmed. Check it before you rely on it.",
    own: "your price",
};

pub(super) static ZH_HANT: SourceWords = SourceWords {
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
