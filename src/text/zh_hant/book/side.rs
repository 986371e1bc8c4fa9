//! Words of models side by side, and of one open model at its sellers, in Traditional Chinese.

use crate::text::book::side::{HostText, SideText};

pub const WORDS: SideText = SideText {
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
    cheapest_too: "同價，最便宜",
    same: "同價",
    and_same: |name, more| format!("{name}（另有 {more} 個同價）"),
    arithmetic: "每次請求與每月的費用怎麼算出來",
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
