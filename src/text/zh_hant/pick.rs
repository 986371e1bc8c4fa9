//! Words of the model picker and of lists of models, the same in every tool that chooses a model, in Traditional Chinese.

use crate::text::pick::PickWords;
use plan::compare::Group;

pub const WORDS: PickWords = PickWords {
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
