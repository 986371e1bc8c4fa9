//! Words of a model's history, of who else sells it, and of what common work costs on it.

use crate::text::count::counted;

/// The parts of a model's page below its prices.
pub struct HistoryText {
    /// Heading of the history.
    pub heading: &'static str,
    /// One price is known, in force since a day.
    pub single: fn(from: &str) -> String,
    /// One price is known, and not since when.
    pub single_undated: &'static str,
    /// Title of the chart.
    pub chart: &'static str,
    /// A rate and what it was, price by price.
    pub moved: fn(rate: &str, prices: &str) -> String,
    /// A price and its first day where that is known.
    pub step: fn(price: &str, from: Option<&str>, is_announced: bool) -> String,
    /// What the hollow marks of the chart are.
    pub ahead: &'static str,
    /// Heads of the chart's table of days.
    pub days: [&'static str; 2],
    /// The days of a period: both known, one, or none.
    pub span: fn(from: Option<&str>, to: Option<&str>) -> String,
    /// The first day of what is promised.
    pub promised: fn(from: &str) -> String,
    /// A period with which the model came to be sold. Other reasons are told in the file's words.
    pub launch: &'static str,
    /// A price the provider has announced.
    pub announced: &'static str,
    /// A price that was announced and called off.
    pub cancelled: &'static str,
    /// Nothing billed differs from the period before.
    pub unchanged: &'static str,
    /// Heads of the list of changed prices: billed, before, after, as a multiple.
    pub heads: [&'static str; 4],
    /// A price was not listed, or is not any more.
    pub unlisted: &'static str,
    /// Opens the other changed prices.
    pub more: fn(&str) -> String,
    /// A name with what narrows it down.
    pub narrowed: fn(name: &str, by: &str) -> String,
    /// Prompts longer than so many tokens, or at least that long.
    pub longer: fn(itself: bool, tokens: &str) -> String,
    /// Heading of the other sellers.
    pub hosts: &'static str,
    /// What the rows have in common.
    pub hosts_lead: fn(weights: Option<&str>) -> String,
    /// Heads of the sellers: who, input, output, the request priced, as a multiple of the cheapest.
    pub host_heads: [&'static str; 5],
    /// Marks the row of the page itself.
    pub this_page: &'static str,
    /// Heading of the work.
    pub work: &'static str,
    /// What the work is.
    pub work_lead: &'static str,
    /// Heads of the work: which, a request, a month.
    pub work_heads: [&'static str; 3],
    /// The size of a request, and how many.
    pub size: fn(input: &str, cached: u8, output: &str, requests: &str) -> String,
    /// The request does not fit the model.
    pub too_long: &'static str,
    /// A line of the arithmetic: tokens times price is an amount.
    pub line: fn(tokens: &str, price: &str, amount: &str) -> String,
    /// Name of the line of one request.
    pub request: &'static str,
    /// Name of the line of a month.
    pub month: &'static str,
    /// The line of a month: one request times so many is an amount.
    pub month_line: fn(request: &str, requests: &str, amount: &str) -> String,
    /// The request is priced by a tier for long prompts.
    pub by_tier: fn(threshold: &str) -> String,
}

pub(super) const EN: HistoryText = HistoryText {
    heading: "How its price moved",
    single: |from| format!("One price is known, in force since {from}. Nothing has changed since."),
    single_undated: "One price is known. When it began is not published.",
    chart: "Price over time",
    moved: |rate, prices| format!("{rate}: {prices}."),
    step: |price, from, is_announced| match (from, is_announced) {
        (Some(from), true) => format!("{price} announced for {from}"),
        (Some(from), false) => format!("{price} from {from}"),
        (None, _) => format!("{price} at first"),
    },
    ahead: "Hollow marks are announced and not in force.",
    days: ["From", "Until"],
    span: |from, to| match (from, to) {
        (Some(from), Some(to)) => format!("{from} until {to}"),
        (Some(from), None) => format!("Since {from}"),
        (None, Some(to)) => format!("Until {to}"),
        (None, None) => "Days not published".to_owned(),
    },
    promised: |from| format!("From {from}"),
    launch: "launch",
    announced: "announced, not in force",
    cancelled: "announced, then called off",
    unchanged: "No price changed: the source or a note was renewed.",
    heads: ["Billed", "Before", "After", "Times"],
    unlisted: "not listed",
    more: |count| format!("{count} more"),
    narrowed: |name, by| format!("{name}, {by}"),
    longer: |itself, tokens| {
        if itself {
            format!("prompts from {tokens}")
        } else {
            format!("prompts over {tokens}")
        }
    },
    hosts: "Where this model is sold",
    hosts_lead: |weights| {
        let what = weights.map_or_else(
            || "The same model at its maker, clouds and gateways. Regions, limits and features can differ".to_owned(),
            |weights| {
                format!("Everyone here serves the published weights {weights}. Speed, limits and rounding of the weights can differ")
            },
        );
        format!("{what}; the price is compared for 3,000 uncached tokens in and 1,000 out.")
    },
    host_heads: [
        "Seller",
        "Input",
        "Output",
        "3,000 in, 1,000 out",
        "× cheapest",
    ],
    this_page: "this page",
    work: "What common work costs",
    work_lead: "Round numbers of the size such work has. Open a row to see its arithmetic.",
    work_heads: ["Work", "Per request", "Per month"],
    size: |input, cached, output, requests| {
        let cached = match cached {
            0 => String::new(),
            cached => format!(" ({cached}% from the cache)"),
        };
        let (input, requests) = (counted(input, "token"), counted(requests, "request"));
        format!("{input} in{cached}, {output} out, {requests} a month")
    },
    too_long: "longer than this model takes",
    line: |tokens, price, amount| {
        format!(
            "{} × {price} per million = {amount}",
            counted(tokens, "token")
        )
    },
    request: "One request",
    month: "A month",
    month_line: |request, requests, amount| {
        format!("{request} × {} = {amount}", counted(requests, "request"))
    },
    by_tier: |threshold| format!("Priced for prompts past {}.", counted(threshold, "token")),
};

pub(super) const ZH_HANT: HistoryText = HistoryText {
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
