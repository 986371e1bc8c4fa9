//! Words of models side by side, and of one open model at its sellers.

use crate::text::count::counted;

/// Models side by side, and one open model at its sellers.
pub struct SideText {
    /// Heading.
    pub heading: &'static str,
    /// Nothing is picked yet: how it is done.
    pub empty: &'static str,
    /// One model is picked: a second is wanted.
    pub one: &'static str,
    /// How to read the marks.
    pub legend: &'static str,
    /// What the table holds, for screen readers.
    pub caption: &'static str,
    /// Head of the column of names.
    pub line: &'static str,
    /// The switch that leaves out lines on which all are the same.
    pub only_differences: &'static str,
    /// All lines are the same.
    pub no_differences: &'static str,
    /// The line's values are not all the same, for screen readers.
    pub differs: &'static str,
    /// The cheapest of a line.
    pub cheapest: &'static str,
    /// A rate for prompts over a length, or from it on.
    pub at_length: fn(rate: &str, length: &str, itself: bool) -> String,
    /// Takes a model away, for screen readers.
    pub remove: fn(&str) -> String,
    /// The bar of picked models, for screen readers.
    pub bar: &'static str,
    /// The way down to the table.
    pub go: fn(u64) -> String,
    /// Takes all away.
    pub clear: &'static str,
    /// One too many was picked.
    pub full: fn(u64) -> String,
    /// One model at its sellers.
    pub hosts: HostText,
}

/// One model at its sellers.
pub struct HostText {
    /// Heading.
    pub heading: &'static str,
    /// What is compared.
    pub lead: &'static str,
    /// Which model.
    pub model: &'static str,
    /// A model and how many sell it.
    pub choice: fn(name: &str, sellers: u64) -> String,
    /// What the table holds, for screen readers.
    pub caption: &'static str,
    /// Head of the column of sellers.
    pub seller: &'static str,
    /// Head of the column of multiples.
    pub times: &'static str,
    /// The cheapest, what it asks for a request, and how many times that the dearest asks.
    pub summary: fn(seller: &str, amount: &str, dearest: &str, times: &str) -> String,
    /// All ask the same.
    pub same: fn(amount: &str) -> String,
    /// Nobody's total is known.
    pub unknown: &'static str,
    /// Nobody sells it on this day.
    pub nobody: &'static str,
}

pub(super) const EN: SideText = SideText {
    heading: "Side by side",
    empty: "Tick up to six models in the table: their prices, limits and dates stand here line by line, with the cheapest marked.",
    one: "Tick another model to compare it with this one.",
    legend: "3.2× is how many times the line’s cheapest paid price. A value in bold is not what most of the line has.",
    caption: "The picked models, line by line",
    line: "Line",
    only_differences: "Only lines that differ",
    no_differences: "The picked models are the same on every line.",
    differs: "differs",
    cheapest: "cheapest",
    at_length: |rate, length, itself| {
        if itself {
            format!("{rate}, prompts from {length}")
        } else {
            format!("{rate}, prompts over {length}")
        }
    },
    remove: |name| format!("Remove {name}"),
    bar: "Picked models",
    go: |count| format!("Side by side ({count})"),
    clear: "Remove all",
    full: |most| {
        let most = counted(&most.to_string(), "model");
        format!("{most} are side by side already. Remove one first.")
    },
    hosts: HostText {
        heading: "Where is this model cheapest?",
        lead: "The same model at its maker, clouds, hosts and gateways. The cheapest for your workload comes first.",
        model: "Model",
        choice: |name, sellers| format!("{name} ({})", counted(&sellers.to_string(), "seller")),
        caption: "Sellers of the chosen model",
        seller: "Seller",
        times: "× cheapest",
        summary: |seller, amount, dearest, times| {
            format!(
                "{seller} asks the least: {amount} for a request of this workload. {dearest} asks the most, {times} that."
            )
        },
        same: |amount| format!("All ask the same for this workload: {amount} a request."),
        unknown: "No seller’s total is known for this workload.",
        nobody: "Nobody sells it on this day.",
    },
};

pub(super) const ZH_HANT: SideText = SideText {
    heading: "並排比較",
    empty: "在表格中勾選最多六個模型，價格、上限與日期就會在這裡逐項對照，並標出最便宜的一個。",
    one: "再勾選一個模型，就能和這個比較。",
    legend: "3.2× 表示是該列最低付費價格的幾倍；粗體表示與多數不同。",
    caption: "已選模型逐項對照",
    line: "項目",
    only_differences: "只看有差異的項目",
    no_differences: "已選的模型每一項都相同。",
    differs: "有差異",
    cheapest: "最便宜",
    at_length: |rate, length, itself| {
        if itself {
            format!("{rate}（提示詞達 {length}）")
        } else {
            format!("{rate}（提示詞超過 {length}）")
        }
    },
    remove: |name| format!("移除 {name}"),
    bar: "已選模型",
    go: |count| format!("並排比較（{count}）"),
    clear: "全部移除",
    full: |most| format!("並排比較最多 {most} 個模型，請先移除一個。"),
    hosts: HostText {
        heading: "這個模型，哪一家最便宜？",
        lead: "同一個模型在原廠、雲端平台、代管商與轉接平台的價格，依你的用量由低到高排列。",
        model: "模型",
        choice: |name, sellers| format!("{name}（{sellers} 家）"),
        caption: "所選模型的供應商",
        seller: "供應商",
        times: "最低價倍數",
        summary: |seller, amount, dearest, times| {
            format!("{seller} 最便宜，這個用量每次請求 {amount}；{dearest} 最貴，是它的 {times}。")
        },
        same: |amount| format!("這個用量各家價格相同，每次請求 {amount}。"),
        unknown: "這個用量查無任何一家的總價。",
        nobody: "這一天沒有供應商提供這個模型。",
    },
};
