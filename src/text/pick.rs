//! Words of the model picker and of lists of models, the same in every tool that chooses a model.

use crate::text::count::counted;
use plan::compare::Group;

/// The button's list of models, and the groups of longer lists.
#[derive(Debug)]
pub struct PickWords {
    /// Label of the search field.
    pub search: &'static str,
    /// Hint in the empty search field.
    pub search_hint: &'static str,
    /// Name of the list of models.
    pub list: &'static str,
    /// No model has those words.
    pub none_found: fn(search: &str) -> String,
    /// How many models the search leaves.
    pub found: fn(count: &str) -> String,
    /// How many of them are not drawn.
    pub more: fn(count: &str) -> String,
    /// Prices of an option, dollars per million tokens.
    pub prices: fn(input: &str, output: &str) -> String,
    /// An option without a price today.
    pub no_price: &'static str,
    /// Badge of a count made with the model's own vocabulary.
    pub exact: &'static str,
    /// Badge of a count derived from another vocabulary.
    pub estimate: &'static str,
    /// The line over a group of a list of models; the picked ones, which lead it, have none.
    pub group: fn(Group) -> Option<&'static str>,
}

pub(super) static EN: PickWords = PickWords {
    search: "Search models",
    search_hint: "Name, id or provider",
    list: "Models by provider",
    none_found: |search| {
        format!("No model matches “{search}”. Try part of its name, or the provider.")
    },
    found: |count| counted(count, "model"),
    more: |count| format!("{count} more: type to narrow the list"),
    prices: |input, output| format!("{input} in · {output} out"),
    no_price: "no price today",
    exact: "exact",
    estimate: "estimate",
    group: |group| match group {
        Group::Picked => None,
        Group::Front => Some("Models that people know"),
        Group::Others => Some("All others"),
        Group::Free => Some("Free, within limits that the provider sets"),
    },
};

pub(super) static ZH_HANT: PickWords = PickWords {
    search: "搜尋模型",
    search_hint: "名稱、ID 或供應商",
    list: "依供應商分組的模型",
    none_found: |search| format!("找不到符合「{search}」的模型，試試名稱的一部分或供應商。"),
    found: |count| format!("{count} 個模型"),
    more: |count| format!("還有 {count} 個，繼續輸入可縮小範圍"),
    prices: |input, output| format!("輸入 {input} · 輸出 {output}"),
    no_price: "目前沒有價格",
    exact: "精確",
    estimate: "估算",
    group: |group| match group {
        Group::Picked => None,
        Group::Front => Some("常見的模型"),
        Group::Others => Some("其他模型"),
        Group::Free => Some("免費（用量受供應商限制）"),
    },
};
