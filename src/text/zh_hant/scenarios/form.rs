//! Words of the form, in Traditional Chinese.

use crate::text::scenarios::form::FormWords;
use plan::scenario::{Input, Piece};

pub const fn label(input: Input, piece: Piece) -> &'static str {
    match input {
        Input::Conversations => match piece {
            Piece::Conversation => "對話數",
            Piece::Brief => "企劃數",
            Piece::Clip => "短片數",
            Piece::Recording => "錄音數",
        },
        Input::Growth => "每月成長",
        Input::Weekday => "週一至週五",
        Input::Weekend => "週六、週日",
        Input::Users => "分攤費用的人數",
        Input::System => "系統提示詞",
        Input::Tools => "工具定義",
        Input::History => "一開始的對話紀錄",
        Input::Retrieved => "每輪查到的文件",
        Input::User => "使用者每輪輸入",
        Input::ImageTokens => "每輪讀取的圖片",
        Input::AudioTokens => "每輪讀取的音訊",
        Input::Output => "每次請求的回覆",
        Input::Reasoning => "每次請求的隱藏思考",
        Input::Turns => "每段對話輪數",
        Input::Steps => "每輪請求次數",
        Input::ToolCalls => "每步呼叫工具",
        Input::ToolResult => "每次工具傳回",
        Input::Hit => "命中快取的請求",
        Input::Kept => "全天保存在快取的內容",
        Input::Retries => match piece {
            Piece::Conversation => "重送的對話",
            Piece::Brief => "重做的企劃",
            Piece::Clip => "重做的短片",
            Piece::Recording => "重送的錄音",
        },
        Input::Accepted => "可採用的結果",
        Input::Batch => "以批次處理的比例",
        Input::Peak => "在尖峰時段送出的比例",
        Input::Images => "產生的圖片",
        Input::AudioSeconds => "讀取的音訊",
        Input::VideoSeconds => "產生的影片",
        Input::Pages => "讀取的頁數",
        Input::Characters => "朗讀的文字",
    }
}

pub const fn unit(input: Input, piece: Piece) -> &'static str {
    match input {
        Input::Growth
        | Input::Weekday
        | Input::Weekend
        | Input::Hit
        | Input::Retries
        | Input::Accepted
        | Input::Batch
        | Input::Peak => "%",
        Input::System
        | Input::Tools
        | Input::History
        | Input::Retrieved
        | Input::User
        | Input::ImageTokens
        | Input::AudioTokens
        | Input::Output
        | Input::Reasoning
        | Input::Kept
        | Input::ToolResult => "token",
        Input::AudioSeconds => match piece {
            Piece::Recording => "秒／每段錄音",
            _ => "秒／每段對話",
        },
        Input::VideoSeconds => match piece {
            Piece::Clip => "秒／每支短片",
            _ => "秒／每段對話",
        },
        Input::Images => match piece {
            Piece::Brief => "張／每份企劃",
            _ => "張／每段對話",
        },
        Input::Pages => "頁／每段對話",
        Input::Characters => "字元／每段對話",
        Input::Conversations | Input::Users | Input::Turns | Input::Steps | Input::ToolCalls => "",
    }
}

pub const WORDS: FormWords = FormWords {
    heading: "你的情境",
    switch: "每個欄位填幾個數字",
    single: "一個數字",
    triple: "最低、預期、最高",
    cases: ["最低", "預期", "最高"],
    between: |low, high| format!("{low} 至 {high}"),
    groups: [
        "多久一次",
        "送出什麼",
        "得到什麼",
        "快取",
        "對話",
        "代理與重試",
        "批次與服務等級",
        "模型與比例",
        "圖像與影音",
    ],
    label,
    unit,
    bounds: |least, most| format!("可填 {least} 到 {most}。"),
    order: "最低、預期、最高必須由小到大。",
    period: ("計算單位", ["每天", "每月"]),
    scope: (
        "快取的內容",
        ["不快取", "工具定義與系統提示詞", "再加上文件", "整段對話"],
    ),
    reach: ("誰能再用到", ["所有對話", "只有同一段對話"]),
    writes: (
        "寫入快取的價格",
        ["依價目表", "與一般輸入相同", "5 分鐘的價格", "1 小時的價格"],
    ),
    history: ("先前的對話", ["全部重送", "只留最近的", "先做摘要"]),
    cut: "保留的紀錄 token",
    every: "每幾輪摘要一次",
    summary: "摘要的 token",
    mode: ("服務方式", ["標準", "批次", "彈性", "優先", "快速"]),
    region: ("資料限定在哪裡", "不限"),
    region_name: |name| match name {
        "region:us" => "限定在美國",
        "region:us-gov" => "美國政府專用雲端",
        "region:eu" => "限定在歐盟",
        "region:jp" => "限定在日本",
        "region:au" => "限定在澳洲",
        "region:in" => "限定在印度",
        "region:ca" => "限定在加拿大",
        "region:apac" => "限定在亞太地區",
        "region:in-region" => "限定在單一資料中心區域",
        "region:regional" => "區域端點",
        "region:data-residency" => "資料留存在指定區域",
        other => other,
    },
    fee: ("每次工具呼叫的費用", "無：使用自己的工具"),
    fallback: ("重試由誰回覆", "同一個模型"),
    mix_note: "每個模型負責一部分工作。",
    share: |model| format!("{model} 的比例"),
    remove: |model| format!("移除 {model}"),
    add: "加入一個模型",
    choose: "選擇模型",
    not_whole: |sum| format!("比例加總為 {sum}%，會依相對比例計算。"),
    no_busy_day: "平日與週末都是 0，因此每天視為一樣忙。",
    conversation_note: "一段對話是一件工作的開始到結束：一次聊天、一項代理任務、一份文件。只有一輪時，就是一次請求。",
};
