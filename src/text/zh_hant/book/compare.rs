//! Words of the comparison, in Traditional Chinese.

use crate::text::book::compare::{CompareText, MarkText, MenuText, WorkloadWords};
use book::{Column, Standing};
use prices::catalog::Role;

pub const WORDS: CompareText = CompareText {
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
