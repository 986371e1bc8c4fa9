//! Words of the form.

use plan::scenario::{Input, Piece};

/// The form.
pub struct FormWords {
    /// Name of the form.
    pub heading: &'static str,
    /// The switch between one number and three.
    pub switch: &'static str,
    /// One number.
    pub single: &'static str,
    /// Three numbers.
    pub triple: &'static str,
    /// Low, expected, high.
    pub cases: [&'static str; 3],
    /// A range beside its expected number.
    pub between: fn(low: &str, high: &str) -> String,
    /// Names of the groups: how often, sent, back, cache, conversation, agent, service, models, media.
    pub groups: [&'static str; 9],
    /// A number's label.
    pub label: fn(Input, Piece) -> &'static str,
    /// Its unit.
    pub unit: fn(Input, Piece) -> &'static str,
    /// Out of bounds.
    pub bounds: fn(least: &str, most: &str) -> String,
    /// Not in order.
    pub order: &'static str,
    /// The period of the conversations.
    pub period: (&'static str, [&'static str; 2]),
    /// What is cached: off, prefix, documents, conversation.
    pub scope: (&'static str, [&'static str; 4]),
    /// Who finds it again: everyone, the conversation.
    pub reach: (&'static str, [&'static str; 2]),
    /// What writes cost: as listed, as input, five minutes, an hour.
    pub writes: (&'static str, [&'static str; 4]),
    /// What becomes of the history: kept, cut, summed up.
    pub history: (&'static str, [&'static str; 3]),
    /// Tokens kept.
    pub cut: &'static str,
    /// Turns between summaries.
    pub every: &'static str,
    /// Tokens of a summary.
    pub summary: &'static str,
    /// How it is served: standard, batch, flex, priority, fast.
    pub mode: (&'static str, [&'static str; 5]),
    /// Where the data stay, and anywhere.
    pub region: (&'static str, &'static str),
    /// A region by the name that price lists give its surcharge, such as `region:us`.
    pub region_name: fn(&str) -> &str,
    /// The fee of a tool call, and none.
    pub fee: (&'static str, &'static str),
    /// Who answers retries, and the same model.
    pub fallback: (&'static str, &'static str),
    /// Explains the mix.
    pub mix_note: &'static str,
    /// A model's share.
    pub share: fn(model: &str) -> String,
    /// Takes a model out.
    pub remove: fn(model: &str) -> String,
    /// Adds a model.
    pub add: &'static str,
    /// Nothing chosen yet.
    pub choose: &'static str,
    /// Shares do not add up to a hundred.
    pub not_whole: fn(sum: &str) -> String,
    /// No day is busy.
    pub no_busy_day: &'static str,
    /// Explains conversations.
    pub conversation_note: &'static str,
}

pub(in crate::text::plans) const fn label_en(input: Input, piece: Piece) -> &'static str {
    match input {
        Input::Conversations => match piece {
            Piece::Conversation => "Conversations",
            Piece::Brief => "Briefs",
            Piece::Clip => "Clips",
            Piece::Recording => "Recordings",
        },
        Input::Growth => "Growth a month",
        Input::Weekday => "Monday to Friday",
        Input::Weekend => "Saturday, Sunday",
        Input::Users => "People who share the bill",
        Input::System => "System prompt",
        Input::Tools => "Tool definitions",
        Input::History => "History at the start",
        Input::Retrieved => "Documents looked up a turn",
        Input::User => "What the user writes a turn",
        Input::ImageTokens => "Pictures read a turn",
        Input::AudioTokens => "Sound read a turn",
        Input::Output => "Visible answer a request",
        Input::Reasoning => "Hidden thinking a request",
        Input::Turns => "Turns a conversation",
        Input::Steps => "Requests a turn",
        Input::ToolCalls => "Tool calls a step",
        Input::ToolResult => "What a tool call brings back",
        Input::Hit => "Requests that find the cache",
        Input::Kept => "Kept in a cache around the clock",
        Input::Retries => match piece {
            Piece::Conversation => "Conversations sent again",
            Piece::Brief => "Briefs made again",
            Piece::Clip => "Clips made again",
            Piece::Recording => "Recordings sent again",
        },
        Input::Accepted => "Results good enough to use",
        Input::Batch => "Share in the batch",
        Input::Peak => "Sent in the seller’s peak hours",
        Input::Images => "Pictures made",
        Input::AudioSeconds => "Sound read",
        Input::VideoSeconds => "Video made",
        Input::Pages => "Pages read",
        Input::Characters => "Text read out",
    }
}

pub(in crate::text::plans) const fn unit_en(input: Input, piece: Piece) -> &'static str {
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
        | Input::ToolResult => "tokens",
        Input::AudioSeconds => match piece {
            Piece::Recording => "seconds a recording",
            _ => "seconds a conversation",
        },
        Input::VideoSeconds => match piece {
            Piece::Clip => "seconds a clip",
            _ => "seconds a conversation",
        },
        Input::Images => match piece {
            Piece::Brief => "a brief",
            _ => "a conversation",
        },
        Input::Pages => "a conversation",
        Input::Characters => "characters a conversation",
        Input::Conversations | Input::Users | Input::Turns | Input::Steps | Input::ToolCalls => "",
    }
}

pub(in crate::text::plans) const fn label_zh(input: Input, piece: Piece) -> &'static str {
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

pub(in crate::text::plans) const fn unit_zh(input: Input, piece: Piece) -> &'static str {
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

pub(super) const EN: FormWords = FormWords {
    heading: "Your scenario",
    switch: "How many numbers for each field",
    single: "One number",
    triple: "Low, expected, high",
    cases: ["Low", "Expected", "High"],
    between: |low, high| format!("{low} to {high}"),
    groups: [
        "How often",
        "What is sent",
        "What comes back",
        "Cache",
        "Conversation",
        "Agent and retries",
        "Batch and tier",
        "Models and mix",
        "Media",
    ],
    label: label_en,
    unit: unit_en,
    bounds: |least, most| format!("The number may be {least} to {most}."),
    order: "Low, expected and high have to be in that order.",
    period: ("Counted per", ["day", "month"]),
    scope: (
        "What is cached",
        [
            "nothing",
            "tools and system prompt",
            "documents too",
            "the whole conversation",
        ],
    ),
    reach: (
        "Who finds it again",
        ["every conversation", "only the same conversation"],
    ),
    writes: (
        "Cache writes cost",
        [
            "as the price list says",
            "the same as input",
            "the 5-minute price",
            "the 1-hour price",
        ],
    ),
    history: (
        "Earlier turns are",
        ["sent again in full", "cut to the latest", "summed up"],
    ),
    cut: "Tokens of history kept",
    every: "Turns between summaries",
    summary: "Tokens of a summary",
    mode: (
        "Served as",
        ["standard", "batch", "flex", "priority", "fast"],
    ),
    region: ("Where the data stay", "anywhere"),
    region_name: |name| match name {
        "region:us" => "in the US only",
        "region:us-gov" => "in the US government cloud",
        "region:eu" => "in the EU only",
        "region:jp" => "in Japan only",
        "region:au" => "in Australia only",
        "region:in" => "in India only",
        "region:ca" => "in Canada only",
        "region:apac" => "in Asia-Pacific only",
        "region:in-region" => "in one data centre region",
        "region:regional" => "at a regional endpoint",
        "region:data-residency" => "with data residency in a region",
        other => other,
    },
    fee: ("Fee for each tool call", "none: tools of your own"),
    fallback: ("Retries are answered by", "the same model"),
    mix_note: "Each model does its share of the work.",
    share: |model| format!("Share of {model}"),
    remove: |model| format!("Take {model} out"),
    add: "Add a model to the mix",
    choose: "Choose a model",
    not_whole: |sum| format!("The shares add up to {sum}%. They count in proportion."),
    no_busy_day: "No day is busy, so every day counts alike.",
    conversation_note: "A conversation is one piece of work from start to end: a chat, an agent’s task, one document. With one turn it is one request.",
};

pub(super) const ZH_HANT: FormWords = FormWords {
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
    label: label_zh,
    unit: unit_zh,
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
