//! Words of the results.

use crate::{
    catalog::{Lifetime, Modality, Unit},
    cost::{Part, Unpriced},
    plan::scenario::{CostPart, Gap, HistoryPolicy, Note},
};

/// What comes out.
pub struct ResultWords {
    /// Heading.
    pub heading: &'static str,
    /// Label of the picked model.
    pub model: &'static str,
    /// Stands for a mix of several models in the picker.
    pub mix: fn(models: &str) -> String,
    /// After the month's figure.
    pub a_month: &'static str,
    /// There is no cost, and why.
    pub no_cost: fn(why: &str) -> String,
    /// Each of: request, conversation, user, accepted result, year.
    pub per: [&'static str; 5],
    /// How many conversations and requests the month has.
    pub volume: fn(conversations: &str, requests: &str) -> String,
    /// What dominates.
    pub dominant: fn(part: &str, percent: &str) -> String,
    /// A part of the bill.
    pub part: fn(CostPart) -> &'static str,
    /// Everything besides the largest parts.
    pub other_parts: &'static str,
    /// Heading, sentence and heads of the split.
    pub split: [&'static str; 5],
    /// The split's sentence with the total.
    pub split_says: fn(total: &str) -> String,
    /// The month's total.
    pub total: &'static str,
    /// Opens the tokens: title, heads of kind, tokens, list price; note.
    pub tokens: [&'static str; 5],
    /// Kinds of tokens: input, cache read, cache write, output, reasoning.
    pub kinds: [&'static str; 5],
    /// Heading of the models' table.
    pub models: &'static str,
    /// What the table holds.
    pub caption: &'static str,
    /// Heads: model, request, conversation, low, expected, high, times the cheapest.
    pub heads: [&'static str; 7],
    /// How many have a cost.
    pub priced: fn(priced: &str, all: &str) -> String,
    /// Shows the other rows.
    pub show_rest: fn(&str) -> String,
    /// Uses a model.
    pub use_model: fn(&str) -> String,
    /// Why there is no cost.
    pub gap: fn(&Gap, name: &str) -> String,
    /// What to know.
    pub note: fn(&Note, name: &str) -> String,
    /// Heading of the notes.
    pub notes: &'static str,
    /// Tornado: title, axis, low, high, table's input head.
    pub tornado: [&'static str; 5],
    /// What the tornado shows.
    pub tornado_says: fn(input: &str, low: &str, high: &str) -> String,
    /// Nothing to move.
    pub tornado_none: &'static str,
    /// Growth: title, horizontal axis, vertical axis.
    pub growth: [&'static str; 3],
    /// A policy's name.
    pub policy: fn(HistoryPolicy) -> String,
    /// What the curve shows: the last turn, kept and cut.
    pub growth_says: fn(turns: &str, kept: &str, cut: &str, summed: &str) -> String,
    /// Only one turn.
    pub growth_none: &'static str,
    /// Heading of the prices used.
    pub prices: &'static str,
    /// A price used: since, source, checked.
    pub price_since: fn(since: Option<&str>) -> String,
    /// When it was read.
    pub price_checked: fn(&str) -> String,
    /// Link to the source.
    pub price_source: &'static str,
    /// A price announced for later.
    pub announced: fn(date: &str) -> String,
}

const fn part_en(part: CostPart) -> &'static str {
    match part {
        CostPart::System => "System prompt",
        CostPart::Tools => "Tools and their results",
        CostPart::Retrieved => "Documents looked up",
        CostPart::History => "History sent again",
        CostPart::User => "What users write",
        CostPart::Media => "Pictures and sound read",
        CostPart::Output => "Answers",
        CostPart::Reasoning => "Hidden thinking",
        CostPart::CacheWrite => "Extra for cache writes",
        CostPart::CacheRead => "Saved by the cache",
        CostPart::Units => "Pictures, seconds, pages made",
        CostPart::ToolFees => "Fees for tool calls",
        CostPart::Retries => "Retries",
    }
}

const fn part_zh(part: CostPart) -> &'static str {
    match part {
        CostPart::System => "系統指示",
        CostPart::Tools => "工具與其結果",
        CostPart::Retrieved => "查到的文件",
        CostPart::History => "重送的對話紀錄",
        CostPart::User => "使用者輸入",
        CostPart::Media => "讀取的圖片與音訊",
        CostPart::Output => "回覆",
        CostPart::Reasoning => "隱藏思考",
        CostPart::CacheWrite => "寫入快取的加價",
        CostPart::CacheRead => "快取省下的",
        CostPart::Units => "圖片、秒數、頁數",
        CostPart::ToolFees => "工具呼叫費",
        CostPart::Retries => "重試",
    }
}

const fn unit_en(unit: Unit) -> &'static str {
    match unit {
        Unit::Image => "pictures",
        Unit::InputAudioSecond => "seconds of sound",
        Unit::VideoSecond => "seconds of video",
        Unit::Page => "pages",
        Unit::Character => "characters",
        _ => "units",
    }
}

const fn unit_zh(unit: Unit) -> &'static str {
    match unit {
        Unit::Image => "圖片",
        Unit::InputAudioSecond => "音訊秒數",
        Unit::VideoSecond => "影片秒數",
        Unit::Page => "頁數",
        Unit::Character => "字元",
        _ => "單位",
    }
}

fn gap_en(gap: &Gap, name: &str) -> String {
    match gap {
        Gap::NoModel => "The mix names no model.".to_owned(),
        Gap::UnknownModel(key) => format!("There is no model {} here.", key.as_str()),
        Gap::NoPrice(_) => format!("No price of {name} is known for today."),
        Gap::Unpriced(_, part, why) => {
            let what = match part {
                Part::Input => "input",
                Part::Image => "image-input",
                Part::Audio => "audio-input",
                Part::CacheRead => "cache-read",
                Part::CacheWrite(_) => "cache-write",
                Part::Output => "output",
                Part::Reasoning => "reasoning",
            };
            match why {
                Unpriced::ModeNotPublished => {
                    format!("{name} lists no {what} price for this way of serving.")
                }
                Unpriced::TierNotPublished => {
                    format!("{name} lists no {what} price for prompts this long.")
                }
                _ => format!("{name} lists no {what} price."),
            }
        }
        Gap::CannotRead(_, Modality::Audio) => format!("{name} does not read sound."),
        Gap::CannotRead(..) => format!("{name} does not read pictures."),
        Gap::NoUnit(_, unit) => format!("{name} lists no price for {}.", unit_en(*unit)),
        Gap::NoFee(_, id) => format!("{name} lists no fee “{id}”."),
        Gap::TooLarge => "The amount is too large to be meant. Look at the numbers.".to_owned(),
    }
}

fn gap_zh(gap: &Gap, name: &str) -> String {
    match gap {
        Gap::NoModel => "還沒有選擇模型。".to_owned(),
        Gap::UnknownModel(key) => format!("這裡沒有 {} 這個模型。", key.as_str()),
        Gap::NoPrice(_) => format!("不知道 {name} 今天的價格。"),
        Gap::Unpriced(_, part, why) => {
            let what = match part {
                Part::Input => "輸入",
                Part::Image => "圖片輸入",
                Part::Audio => "音訊輸入",
                Part::CacheRead => "快取讀取",
                Part::CacheWrite(_) => "快取寫入",
                Part::Output => "輸出",
                Part::Reasoning => "推理",
            };
            match why {
                Unpriced::ModeNotPublished => format!("{name} 未公布這種服務方式的{what}價格。"),
                Unpriced::TierNotPublished => format!("{name} 未公布這麼長的提示的{what}價格。"),
                _ => format!("{name} 未公布{what}價格。"),
            }
        }
        Gap::CannotRead(_, Modality::Audio) => format!("{name} 不能讀取音訊。"),
        Gap::CannotRead(..) => format!("{name} 不能讀取圖片。"),
        Gap::NoUnit(_, unit) => format!("{name} 未公布{}的價格。", unit_zh(*unit)),
        Gap::NoFee(_, id) => format!("{name} 沒有「{id}」這項費用。"),
        Gap::TooLarge => "金額大得不合理，請檢查數字。".to_owned(),
    }
}

fn lifetime(lifetime: Lifetime) -> String {
    lifetime.id()
}

fn note_en(note: &Note, name: &str) -> String {
    match note {
        Note::NoCachePrice(_) => {
            format!("{name} lists no price for reading a cache, so nothing is cached here.")
        }
        Note::WritesAsInput(_) => {
            format!("{name} lists no price for writing a cache; writes cost the same as input here.")
        }
        Note::WritesAt(_, Lifetime::Unstated) => {
            format!("Cache writes at {name} cost what its list says; it names no lifetime.")
        }
        Note::WritesAt(_, at) => format!(
            "Cache writes at {name} are reckoned at the price for {}.",
            lifetime(*at)
        ),
        Note::UnitPricesVary(_, unit) => format!(
            "{name} has several prices for {}: the cheapest, the first listed and the dearest stand for low, expected and high.",
            unit_en(*unit)
        ),
        Note::TokensNotBilled(_) => format!("{name} bills by the unit; its tokens cost nothing besides."),
        Note::TooLong(_, tokens) => format!(
            "The longest request has {} tokens, more than {name} takes. It would be refused or cut.",
            grouped(tokens.get())
        ),
        Note::UnitsOutsideBatch(_) => {
            format!("Units and fees of {name} have no batch price and are reckoned at the standard one.")
        }
    }
}

fn note_zh(note: &Note, name: &str) -> String {
    match note {
        Note::NoCachePrice(_) => format!("{name} 未公布快取讀取價格，因此這裡不計快取。"),
        Note::WritesAsInput(_) => format!("{name} 未公布快取寫入價格，寫入以一般輸入計價。"),
        Note::WritesAt(_, Lifetime::Unstated) => {
            format!("{name} 的快取寫入依價目表計價，價目表未說明保存時間。")
        }
        Note::WritesAt(_, at) => format!("{name} 的快取寫入以 {} 的價格計算。", lifetime(*at)),
        Note::UnitPricesVary(_, unit) => format!(
            "{name} 的{}有多種價格：最便宜、最先列出與最貴的，分別用於最低、預期與最高。",
            unit_zh(*unit)
        ),
        Note::TokensNotBilled(_) => format!("{name} 以單位計費，token 不另外收費。"),
        Note::TooLong(_, tokens) => format!(
            "最長的請求有 {} 個 token，超過 {name} 的上限，會被拒絕或截斷。",
            grouped(tokens.get())
        ),
        Note::UnitsOutsideBatch(_) => format!("{name} 的單位與費用沒有批次價，以標準價計算。"),
    }
}

/// Thousands with commas: the same in every language.
fn grouped(count: u64) -> String {
    let digits = count.to_string();
    let mut out = String::new();
    for (at, digit) in digits.char_indices() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out
}

fn policy_en(policy: HistoryPolicy) -> String {
    match policy {
        HistoryPolicy::KeepAll => "sent in full".to_owned(),
        HistoryPolicy::Truncate { tokens } => format!("cut to {} tokens", grouped(tokens)),
        HistoryPolicy::Summarise { every, tokens } => {
            format!("{} tokens of summary every {every} turns", grouped(tokens))
        }
    }
}

fn policy_zh(policy: HistoryPolicy) -> String {
    match policy {
        HistoryPolicy::KeepAll => "全部重送".to_owned(),
        HistoryPolicy::Truncate { tokens } => format!("只留 {} token", grouped(tokens)),
        HistoryPolicy::Summarise { every, tokens } => {
            format!("每 {every} 輪摘要成 {} token", grouped(tokens))
        }
    }
}

pub(super) const EN: ResultWords = ResultWords {
    heading: "The month",
    model: "Model",
    mix: |models| format!("a mix of {models} models"),
    a_month: "a month",
    no_cost: |why| format!("No cost can be worked out. {why} Pick another model from the table below."),
    per: [
        "per request",
        "per conversation",
        "per person",
        "per accepted result",
        "a year, with growth",
    ],
    volume: |conversations, requests| {
        format!("{conversations} conversations and {requests} requests a month, as expected.")
    },
    dominant: |part, percent| {
        format!("What dominates: {part}, {percent} % of all that costs something.")
    },
    part: part_en,
    other_parts: "Everything else",
    split: ["Where the money goes", "US dollars a month", "Part", "A month", "Share"],
    split_says: |total| {
        format!("The expected month of {total}, part by part. What the cache saves is taken off.")
    },
    total: "Total",
    tokens: [
        "Tokens of the month, and their list prices",
        "Kind",
        "Tokens",
        "List price per million",
        "Batch prices, tiers for long prompts and other modes are in the bill but not in this list price.",
    ],
    kinds: ["Input", "Cache read", "Cache write", "Answers", "Hidden thinking"],
    models: "Every model for this scenario",
    caption: "What this scenario costs on each model, cheapest expected month first",
    heads: [
        "Model",
        "Request",
        "Conversation",
        "Month, low",
        "Month, expected",
        "Month, high",
        "× cheapest",
    ],
    priced: |priced, all| {
        format!("{priced} of {all} models can be priced for it. Press a name to use that model.")
    },
    show_rest: |rest| format!("Show the other {rest}"),
    use_model: |model| format!("Use {model}"),
    gap: gap_en,
    note: note_en,
    notes: "Good to know",
    tornado: [
        "What moves the bill most",
        "US dollars a month",
        "at its low value",
        "at its high value",
        "Number",
    ],
    tornado_says: |input, low, high| {
        format!("“{input}” moves the month most: from {low} to {high} while all else stays as expected.")
    },
    tornado_none: "Every number is exact, so nothing can move the bill. Give a number a low and a high value to see what it does.",
    growth: [
        "How a conversation grows",
        "Turn",
        "US dollars, all turns so far",
    ],
    policy: policy_en,
    growth_says: |turns, kept, cut, summed| {
        format!(
            "After {turns} turns a conversation has cost {kept} with its history sent in full, {cut} with it cut, {summed} with it summed up."
        )
    },
    growth_none: "The conversation has one turn, so nothing is sent again. Set more turns to see the curve.",
    prices: "Prices used",
    price_since: |since| match since {
        Some(since) => format!("in force since {since}"),
        None => "in force".to_owned(),
    },
    price_checked: |day| format!("read {day}"),
    price_source: "source",
    announced: |date| {
        format!("Another price is announced for {date}. It is not used until somebody has read it as being in force.")
    },
};

pub(super) const ZH_HANT: ResultWords = ResultWords {
    heading: "一個月的費用",
    model: "模型",
    mix: |models| format!("{models} 個模型混用"),
    a_month: "每月",
    no_cost: |why| format!("算不出費用。{why}請從下方表格改選模型。"),
    per: ["每次請求", "每段對話", "每人", "每個可採用的結果", "一年（含成長）"],
    volume: |conversations, requests| {
        format!("預期每月 {conversations} 段對話、{requests} 次請求。")
    },
    dominant: |part, percent| format!("花費最多的是「{part}」，占所有花費的 {percent}%。"),
    part: part_zh,
    other_parts: "其餘",
    split: ["錢花在哪裡", "每月美元", "項目", "每月", "占比"],
    split_says: |total| format!("預期的一個月共 {total}，依項目拆開；快取省下的已經扣除。"),
    total: "合計",
    tokens: [
        "這個月的 token 與價目表單價",
        "種類",
        "token",
        "每百萬 token 定價",
        "帳單已計入批次價、長提示的級距與其他服務方式；這裡只列標準定價。",
    ],
    kinds: ["輸入", "快取讀取", "快取寫入", "回覆", "隱藏思考"],
    models: "這個情境在各模型的費用",
    caption: "這個情境在各模型的費用，依預期月費由低到高",
    heads: [
        "模型",
        "每次請求",
        "每段對話",
        "月費，最低",
        "月費，預期",
        "月費，最高",
        "最便宜的幾倍",
    ],
    priced: |priced, all| format!("{all} 個模型中有 {priced} 個算得出費用。點模型名稱即可改用。"),
    show_rest: |rest| format!("顯示其餘 {rest} 個"),
    use_model: |model| format!("改用 {model}"),
    gap: gap_zh,
    note: note_zh,
    notes: "請留意",
    tornado: ["哪個數字最影響帳單", "每月美元", "取最低值時", "取最高值時", "數字"],
    tornado_says: |input, low, high| {
        format!("影響最大的是「{input}」：其他不變時，月費從 {low} 變到 {high}。")
    },
    tornado_none: "每個數字都只有一個值，所以沒有變動可看。替某個數字填上最低與最高，就能看到影響。",
    growth: ["對話如何變貴", "輪次", "累計美元"],
    policy: policy_zh,
    growth_says: |turns, kept, cut, summed| {
        format!("{turns} 輪之後，一段對話累計：全部重送 {kept}，只留最近的 {cut}，先做摘要 {summed}。")
    },
    growth_none: "這段對話只有一輪，不會重送。把輪數調高就能看到曲線。",
    prices: "使用的價格",
    price_since: |since| match since {
        Some(since) => format!("{since} 起適用"),
        None => "目前適用".to_owned(),
    },
    price_checked: |day| format!("查核日期 {day}"),
    price_source: "來源",
    announced: |date| format!("另有價格預告於 {date} 生效；在確認生效前不會採用。"),
};
