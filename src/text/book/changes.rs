//! Words of the page of changes and its feed.

use crate::text::count::counted;
use book::What;

/// The page of changes and its feed.
pub struct ChangesText {
    /// Heading.
    pub heading: &'static str,
    /// What the page is, in a sentence.
    pub lead: &'static str,
    /// Link to the feed.
    pub feed: &'static str,
    /// Name of the feed.
    pub feed_title: &'static str,
    /// Shown while scripts are off: how to get what is left out.
    pub no_script: fn(shown: &str) -> String,
    /// Heading of what is known to come.
    pub ahead: &'static str,
    /// What the list of what is to come holds.
    pub ahead_lead: &'static str,
    /// Heading of the biggest movers.
    pub movers: &'static str,
    /// What they are ranked by.
    pub movers_lead: &'static str,
    /// Heads of the movers: model, day, before, after, difference.
    pub mover_heads: [&'static str; 4],
    /// Heading of the list.
    pub list: &'static str,
    /// Filter by provider.
    pub provider: &'static str,
    /// Every provider.
    pub all_providers: &'static str,
    /// Filter by kind of news.
    pub kind: &'static str,
    /// Every kind.
    pub all_kinds: &'static str,
    /// What happened.
    pub what: fn(What) -> &'static str,
    /// How many are shown of how many.
    pub shown: fn(shown: &str, all: &str) -> String,
    /// Nothing passes the filters.
    pub none: &'static str,
    /// Shows the rest.
    pub show_all: fn(&str) -> String,
    /// A month as a heading.
    pub month: fn(year: i16, month: i8) -> String,
    /// Link to the page it was read from.
    pub source: &'static str,
    /// The prices of a launch.
    pub priced: fn(prices: &str) -> String,
    /// No price is known for it.
    pub unpriced: &'static str,
    /// A price that moved.
    pub moved: fn(name: &str, old: &str, new: &str) -> String,
    /// A price that is listed now.
    pub listed: fn(name: &str, new: &str) -> String,
    /// A price that is not listed any more.
    pub unlisted: fn(name: &str, old: &str) -> String,
    /// The unit of all the token prices before it.
    pub per_mtok: &'static str,
    /// So many more prices.
    pub more: fn(count: &str) -> String,
    /// Between the prices of a sentence.
    pub separator: &'static str,
    /// What holds from a day, or from a day until another.
    pub from: fn(from: Option<&str>, to: Option<&str>, what: &str) -> String,
    /// What was called off.
    pub called_off: fn(from: Option<&str>, what: &str) -> String,
    /// The model was switched off.
    pub switched_off: &'static str,
    /// It will be.
    pub will_be_off: &'static str,
}

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

pub(super) const EN: ChangesText = ChangesText {
    heading: "What changed, newest first",
    lead: "Launches, cuts, rises, announcements and retirements, each with its day and the page it was read from.",
    feed: "Follow as a feed (Atom)",
    feed_title: "Tokentally: what changed in LLM prices",
    no_script: |shown| {
        format!(
            "Filtering needs JavaScript, which is off here. The newest of them, {shown}, are below; every model’s page has its whole history, and so has the price data."
        )
    },
    ahead: "Coming up",
    ahead_lead: "What providers have announced. A new price is in force only once somebody has read it on its day.",
    movers: "Biggest movers of the last 12 months",
    movers_lead: "By the price of three million tokens in and one million out, uncached.",
    mover_heads: ["Model", "Before", "After", "Change"],
    list: "Everything, by month",
    provider: "Provider",
    all_providers: "All providers",
    kind: "Kind",
    all_kinds: "Every kind",
    what: |what| match what {
        What::Launch => "Launch",
        What::Cut => "Price cut",
        What::Rise => "Price rise",
        What::Changed => "Price change",
        What::Announced => "Announced",
        What::Cancelled => "Called off",
        What::Retired => "Retirement",
    },
    shown: |shown, all| format!("{shown} of {}", counted(all, "change")),
    none: "Nothing of this kind is known. Take a choice away.",
    show_all: |more| format!("Show the other {more}"),
    month: |year, month| {
        let name = usize::try_from(month - 1)
            .ok()
            .and_then(|at| MONTHS.get(at));
        format!("{} {year}", name.copied().unwrap_or_default())
    },
    source: "Source",
    priced: |prices| format!("{prices}."),
    unpriced: "Its price on that day is not known.",
    moved: |name, old, new| format!("{name} {old} → {new}"),
    listed: |name, new| format!("{name} now listed, {new}"),
    unlisted: |name, old| format!("{name} no longer listed, was {old}"),
    per_mtok: "per million tokens",
    more: |count| format!("{count} more"),
    separator: "; ",
    from: |from, to, what| match (from, to) {
        (Some(from), Some(to)) => format!("From {from} until {to}: {what}"),
        (Some(from), None) => format!("From {from}: {what}"),
        _ => what.to_owned(),
    },
    called_off: |from, what| match from {
        Some(from) => format!("Will not come, though announced for {from}: {what}"),
        None => format!("Will not come, though announced: {what}"),
    },
    switched_off: "Switched off on this day.",
    will_be_off: "To be switched off on this day.",
};

pub(super) const ZH_HANT: ChangesText = ChangesText {
    heading: "價格異動，由新到舊",
    lead: "模型推出、降價、漲價、預告與停用，每一筆都附日期與來源頁面。",
    feed: "以 Atom 訂閱",
    feed_title: "Tokentally：LLM 價格異動",
    no_script: |shown| {
        format!(
            "篩選需要 JavaScript，但目前已停用。下方是最新的 {shown} 筆；每個模型的頁面都有完整歷史，價格資料裡也有。"
        )
    },
    ahead: "即將發生",
    ahead_lead: "供應商已經預告的事。新價格要等有人在當天查核過，才算生效。",
    movers: "近 12 個月變動最大的模型",
    movers_lead: "以輸入三百萬 token、輸出一百萬 token（未用快取）的價格排序。",
    mover_heads: ["模型", "原價", "新價", "漲跌"],
    list: "全部異動，依月份",
    provider: "供應商",
    all_providers: "所有供應商",
    kind: "類別",
    all_kinds: "所有類別",
    what: |what| match what {
        What::Launch => "推出",
        What::Cut => "降價",
        What::Rise => "漲價",
        What::Changed => "價格調整",
        What::Announced => "預告",
        What::Cancelled => "取消預告",
        What::Retired => "停用",
    },
    shown: |shown, all| format!("{all} 筆異動中的 {shown} 筆"),
    none: "沒有符合的異動，請放寬條件。",
    show_all: |more| format!("顯示其餘 {more} 筆"),
    month: |year, month| format!("{year} 年 {month} 月"),
    source: "來源",
    priced: |prices| format!("{prices}。"),
    unpriced: "查無當天的價格。",
    moved: |name, old, new| format!("{name} {old} → {new}"),
    listed: |name, new| format!("新列出{name} {new}"),
    unlisted: |name, old| format!("不再列出{name}（原為 {old}）"),
    per_mtok: "（每百萬 token）",
    more: |count| format!("另有 {count} 項"),
    separator: "；",
    from: |from, to, what| match (from, to) {
        (Some(from), Some(to)) => format!("{from} 起、{to} 前：{what}"),
        (Some(from), None) => format!("{from} 起：{what}"),
        _ => what.to_owned(),
    },
    called_off: |from, what| match from {
        Some(from) => format!("原本預告 {from} 起，現已取消：{what}"),
        None => format!("原本的預告已取消：{what}"),
    },
    switched_off: "當天停止服務。",
    will_be_off: "將於當天停止服務。",
};
