//! Words of the comparison.

use crate::text::count::counted;
use book::{Column, Standing};
use prices::catalog::Role;

/// The comparison page.
pub struct CompareText {
    /// Heading.
    pub heading: &'static str,
    /// What the page is, in a sentence.
    pub lead: fn(models: &str, providers: &str) -> String,
    /// Shown while scripts are off.
    pub no_script: &'static str,
    /// What the table holds, for screen readers.
    pub caption: &'static str,
    /// Head of a column.
    pub column: fn(Column) -> &'static str,
    /// The column's unit, written small.
    pub unit: fn(Column) -> &'static str,
    /// Label of the search field.
    pub search: &'static str,
    /// Menus of choices.
    pub menus: MenuText,
    /// How many rows are shown of how many.
    pub shown: fn(shown: &str, all: &str) -> String,
    /// No row is left.
    pub none: &'static str,
    /// Takes every choice away.
    pub clear: &'static str,
    /// Shows the rows that are left out until the visitor scrolls.
    pub show_all: fn(&str) -> String,
    /// Puts a model beside others, for screen readers.
    pub pick: fn(&str) -> String,
    /// Marks at a row.
    pub marks: MarkText,
    /// The order of the rows, on a phone.
    pub sort: &'static str,
    /// Turns the order round.
    pub turn: &'static str,
    /// The switch between list prices and a workload.
    pub workload: WorkloadWords,
    /// Prices as of a day.
    pub as_of: &'static str,
    /// Back to today.
    pub to_today: &'static str,
    /// Prices of a past day are shown.
    pub past: fn(&str) -> String,
    /// Saying where a figure was read.
    pub note: &'static str,
}

/// Menus of choices over the table.
pub struct MenuText {
    /// Providers.
    pub provider: &'static str,
    /// What models are for.
    pub kind: &'static str,
    /// Price range.
    pub price: &'static str,
    /// Lowest and highest input price.
    pub from: &'static str,
    /// Highest.
    pub to: &'static str,
    /// Context at least.
    pub context: &'static str,
    /// Any context.
    pub any: &'static str,
    /// At least so many tokens.
    pub at_least: fn(&str) -> String,
    /// Status.
    pub status: &'static str,
    /// A standing.
    pub standing: fn(Standing) -> &'static str,
    /// Who sells.
    pub seller: &'static str,
    /// A role.
    pub role: fn(Role) -> &'static str,
    /// The rest.
    pub features: &'static str,
    /// Its tokens are counted exactly.
    pub exact: &'static str,
    /// It has batch prices.
    pub batch: &'static str,
    /// It has cache prices.
    pub caching: &'static str,
    /// What it reads.
    pub reads: fn(&str) -> String,
    /// Columns.
    pub columns: &'static str,
}

/// Marks at a row.
pub struct MarkText {
    /// Read more than thirty days ago.
    pub stale: &'static str,
    /// Sources print different prices.
    pub disputed: &'static str,
    /// Should be read again.
    pub recheck: &'static str,
    /// A price announced for a day: input and output.
    pub announced: fn(date: &str, input: &str, output: &str) -> String,
    /// Short, at the row.
    pub announced_short: fn(date: &str) -> String,
}

/// The workload's words.
pub struct WorkloadWords {
    /// Name of the switch.
    pub switch: &'static str,
    /// Prices as they are listed.
    pub list: &'static str,
    /// Priced for a workload.
    pub priced: &'static str,
    /// A workload to start from.
    pub preset: &'static str,
    /// The visitor's own.
    pub own: &'static str,
    /// Input tokens.
    pub input: &'static str,
    /// Tokens of the answer.
    pub output: &'static str,
    /// Thinking tokens beside the answer.
    pub reasoning: &'static str,
    /// Share read from the cache.
    pub cached: &'static str,
    /// Requests a month.
    pub requests: &'static str,
    /// The same number of tokens is taken for every model.
    pub same_tokens: &'static str,
}

pub(super) const EN: CompareText = CompareText {
    heading: "Every model, every price",
    lead: |models, providers| {
        format!(
            "{} from {}. Each figure has a source and the day it was read: point at it, or tap it.",
            counted(models, "model"),
            counted(providers, "provider")
        )
    },
    no_script: "Sorting and filtering need JavaScript, which is off here. The newest models are listed below; every model has a page of its own, and the whole list is in the price data.",
    caption: "Models and their prices. Heads of columns sort; cells say where they were read.",
    column: |column| match column {
        Column::Model => "Model",
        Column::Input => "Input",
        Column::Output => "Output",
        Column::CacheRead => "Cache read",
        Column::CacheWrite => "Cache write",
        Column::Storage => "Cache storage",
        Column::BatchInput => "Batch input",
        Column::BatchOutput => "Batch output",
        Column::Unit => "Per unit",
        Column::Context => "Context",
        Column::MaxOutput => "Max output",
        Column::Released => "Released",
        Column::Checked => "Checked",
        Column::PerRequest => "Per request",
        Column::PerMonth => "Per month",
    },
    unit: |column| match column {
        Column::Input
        | Column::Output
        | Column::CacheRead
        | Column::CacheWrite
        | Column::BatchInput
        | Column::BatchOutput => "$/MTok",
        Column::Storage => "$/MTok·h",
        Column::Context | Column::MaxOutput => "tokens",
        Column::PerRequest | Column::PerMonth | Column::Unit => "$",
        _ => "",
    },
    search: "Search",
    menus: MenuText {
        provider: "Provider",
        kind: "Kind",
        price: "Input price",
        from: "At least, $ per million",
        to: "At most, $ per million",
        context: "Context",
        any: "Any",
        at_least: |tokens| format!("{tokens} or more"),
        status: "Status",
        standing: |standing| match standing {
            Standing::Active => "Active",
            Standing::Preview => "Preview",
            Standing::Deprecated => "Deprecated",
            Standing::Retired => "Retired",
            Standing::Unreleased => "Not released yet",
        },
        seller: "Seller",
        role: |role| match role {
            Role::Maker => "Makers",
            Role::Cloud => "Clouds",
            Role::Host => "Hosts of open models",
            Role::Gateway => "Gateways",
        },
        features: "More",
        exact: "Tokens counted exactly",
        batch: "Has batch prices",
        caching: "Has cache prices",
        reads: |form| format!("Reads {form}"),
        columns: "Columns",
    },
    shown: |shown, all| format!("{shown} of {}", counted(all, "model")),
    none: "No model fits all of these choices. Take one away, or clear them all.",
    clear: "Clear choices",
    show_all: |more| format!("Show the other {more}"),
    pick: |name| format!("Put {name} side by side"),
    marks: MarkText {
        stale: "read too long ago for such a price",
        disputed: "disputed",
        recheck: "not confirmed",
        announced: |date, input, output| format!("Announced from {date}: {input} in, {output} out"),
        announced_short: |date| format!("changes {date}"),
    },
    sort: "Order by",
    turn: "Turn the order round",
    workload: WorkloadWords {
        switch: "Show",
        list: "List prices",
        priced: "My workload",
        preset: "Start from",
        own: "My own numbers",
        input: "Input tokens per request",
        output: "Output tokens per request",
        reasoning: "Thinking tokens",
        cached: "Input from the cache, %",
        requests: "Requests a month",
        same_tokens: "Every model is priced for the same number of tokens. One text comes to more or fewer by model: the calculator counts yours.",
    },
    as_of: "Prices as of",
    to_today: "Today",
    past: |date| {
        format!("Prices as they were known for {date}. Models released later are left out.")
    },
    note: "Where this was read",
};

pub(super) const ZH_HANT: CompareText = CompareText {
    heading: "所有模型，所有價格",
    lead: |models, providers| {
        format!(
            "收錄 {providers} 家供應商、{models} 個模型。每個數字都有來源與查核日期：移到數字上或點一下就看得到。"
        )
    },
    no_script: "排序與篩選需要 JavaScript，但目前已停用。下方列出最新的模型；每個模型都有自己的頁面，完整清單在價格資料裡。",
    caption: "模型與價格。點欄位標題可排序，每一格都標示來源。",
    column: |column| match column {
        Column::Model => "模型",
        Column::Input => "輸入",
        Column::Output => "輸出",
        Column::CacheRead => "讀取快取",
        Column::CacheWrite => "寫入快取",
        Column::Storage => "快取保存",
        Column::BatchInput => "批次輸入",
        Column::BatchOutput => "批次輸出",
        Column::Unit => "其他單位",
        Column::Context => "上下文長度",
        Column::MaxOutput => "回答上限",
        Column::Released => "推出",
        Column::Checked => "查核",
        Column::PerRequest => "每次請求",
        Column::PerMonth => "每月",
    },
    unit: |column| match column {
        Column::Input
        | Column::Output
        | Column::CacheRead
        | Column::CacheWrite
        | Column::BatchInput
        | Column::BatchOutput => "美元／百萬 token",
        Column::Storage => "美元／百萬 token·時",
        Column::Context | Column::MaxOutput => "token",
        Column::PerRequest | Column::PerMonth | Column::Unit => "美元",
        _ => "",
    },
    search: "搜尋",
    menus: MenuText {
        provider: "供應商",
        kind: "類型",
        price: "輸入價格",
        from: "最低（每百萬 token 美元）",
        to: "最高（每百萬 token 美元）",
        context: "上下文長度",
        any: "不限",
        at_least: |tokens| format!("{tokens} 以上"),
        status: "狀態",
        standing: |standing| match standing {
            Standing::Active => "現行",
            Standing::Preview => "預覽",
            Standing::Deprecated => "即將停用",
            Standing::Retired => "已停用",
            Standing::Unreleased => "尚未推出",
        },
        seller: "販售者",
        role: |role| match role {
            Role::Maker => "原廠",
            Role::Cloud => "雲端平台",
            Role::Host => "開放模型代管商",
            Role::Gateway => "轉接平台",
        },
        features: "更多條件",
        exact: "token 可精確計算",
        batch: "有批次價",
        caching: "有快取價",
        reads: |form| format!("可輸入{form}"),
        columns: "欄位",
    },
    shown: |shown, all| format!("{all} 個模型中的 {shown} 個"),
    none: "沒有模型符合所有條件。請拿掉其中一項，或全部清除。",
    clear: "清除條件",
    show_all: |more| format!("顯示其餘 {more} 個"),
    pick: |name| format!("把 {name} 加入並排比較"),
    marks: MarkText {
        stale: "以這類價格來說太久未查核",
        disputed: "有爭議",
        recheck: "尚未確認",
        announced: |date, input, output| format!("預告 {date} 起：輸入 {input}、輸出 {output}"),
        announced_short: |date| format!("{date} 將調整"),
    },
    sort: "排序依據",
    turn: "反轉順序",
    workload: WorkloadWords {
        switch: "顯示",
        list: "公告單價",
        priced: "我的用量",
        preset: "從範例開始",
        own: "自己的數字",
        input: "每次請求的輸入 token",
        output: "每次請求的輸出 token",
        reasoning: "思考 token",
        cached: "輸入中來自快取的比例（%）",
        requests: "每月請求數",
        same_tokens: "所有模型都以相同的 token 數計價。同一段文字在不同模型的 token 數會有差異，可用計算機實際計算。",
    },
    as_of: "價格日期",
    to_today: "回到今天",
    past: |date| format!("顯示 {date} 當時的價格，之後才推出的模型不列出。"),
    note: "資料來源",
};
