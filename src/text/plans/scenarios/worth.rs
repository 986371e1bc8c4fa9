//! Words of what cache, batch and budget are worth.

use crate::text::count::counted;
use plan::scenario::Piece;

/// Cache, batch, budget.
pub struct WorthWords {
    /// Heading.
    pub heading: &'static str,
    /// Heads: what, without, with, saved.
    pub heads: [&'static str; 4],
    /// The cache.
    pub cache: &'static str,
    /// The batch.
    pub batch: &'static str,
    /// When a cache pays.
    pub break_even: fn(reuses: &str) -> String,
    /// It pays at once.
    pub at_once: &'static str,
    /// No figure, because a price is not listed.
    pub unknown: &'static str,
    /// Heading of the budget.
    pub budget: &'static str,
    /// Label of the field.
    pub amount: &'static str,
    /// What it buys, expected.
    pub buys: fn(Piece, pieces: &str, requests: &str, cost: &str) -> String,
    /// From the high case to the low one.
    pub between: fn(few: &str, many: &str) -> String,
    /// A conversation costs nothing.
    pub unlimited: &'static str,
}

pub(super) const EN: WorthWords = WorthWords {
    heading: "What would change it",
    heads: ["", "Without", "With", "Saved a month"],
    cache: "Cache",
    batch: "Everything in the batch",
    break_even: |reuses| {
        let reads = counted(reuses, "read");
        format!("A cached prompt has paid for its writing after {reads} within its lifetime.")
    },
    at_once: "Writing to the cache costs no more than plain input, so it pays from the first read.",
    unknown: "A price that is needed for a dash is not listed.",
    budget: "What does a budget buy",
    amount: "US dollars a month",
    buys: |piece, pieces, requests, cost| {
        let noun = match piece {
            Piece::Conversation => {
                let (pieces, requests) = (
                    counted(pieces, "conversation"),
                    counted(requests, "request"),
                );
                return format!("Buys {pieces} ({requests}) for {cost}, as expected.");
            }
            Piece::Brief => "brief",
            Piece::Clip => "clip",
            Piece::Recording => "recording",
        };
        format!("Buys {} for {cost}, as expected.", counted(pieces, noun))
    },
    between: |few, many| {
        format!("If everything is high it buys {few}; if everything is low, {many}.")
    },
    unlimited: "This costs nothing on this model, so the budget never runs out.",
};

pub(super) const ZH_HANT: WorthWords = WorthWords {
    heading: "怎樣會不一樣",
    heads: ["", "不使用", "使用", "每月省下"],
    cache: "快取",
    batch: "全部以批次處理",
    break_even: |reuses| format!("快取的內容在保存期間被讀取 {reuses} 次，就抵回寫入的加價。"),
    at_once: "寫入快取不比一般輸入貴，第一次讀取就開始省錢。",
    unknown: "破折號表示所需的價格沒有公布。",
    budget: "一筆預算買得到什麼",
    amount: "每月美元",
    buys: |piece, pieces, requests, cost| {
        let what = match piece {
            Piece::Conversation => format!(" 段對話（{requests} 次請求）"),
            Piece::Brief => " 份企劃".to_owned(),
            Piece::Clip => " 支短片".to_owned(),
            Piece::Recording => " 段錄音".to_owned(),
        };
        format!("預期可買 {pieces}{what}，花費 {cost}。")
    },
    between: |few, many| format!("若每個數字都取最高，可買到 {few}；都取最低，可買到 {many}。"),
    unlimited: "這個模型不收費，預算用不完。",
};
