//! Words of what cache, batch and budget are worth, in Traditional Chinese.

use crate::text::scenarios::worth::WorthWords;
use plan::scenario::Piece;

pub const WORDS: WorthWords = WorthWords {
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
