//! Words of the results, in Traditional Chinese.

use crate::text::scenarios::results::{ResultWords, grouped};
use plan::scenario::{CostPart, Gap, HistoryPolicy, Note, Piece};
use prices::catalog::{Lifetime, Modality, Unit};
use prices::cost::{Part, Unpriced};
use prices::money::Usd;

pub const WORDS: ResultWords = ResultWords {
    heading: "一個月的費用",
    model: "模型",
    mix: |models| format!("{models} 個模型混用"),
    to_billing: "這個月用預付與後付各會怎樣",
    a_month: "每月",
    no_cost: |why| format!("算不出費用。{why}請從下方表格改選模型。"),
    per: ["每人", "每個可採用的結果", "一年（含成長）"],
    each,
    volume,
    dominant: |part, percent| format!("花費最多的是「{part}」，佔所有花費的 {percent}%。"),
    part,
    split: ["錢花在哪裡", "每月美元", "項目", "每月", "佔比"],
    split_says: |total| format!("預期的一個月共 {total}，依項目拆開；快取省下的已經扣除。"),
    total: "合計",
    tokens: [
        "這個月的 token 與公告單價",
        "種類",
        "token",
        "每百萬 token 定價",
        "帳單已計入批次價、長提示詞的級距與其他服務方式；這裡只列標準定價。",
    ],
    kinds: ["輸入", "快取讀取", "快取寫入", "回覆", "隱藏思考"],
    models: "這個情境在各模型的費用",
    caption: "這個情境在各模型的費用：先列目前使用的，再列常見的，最後是其他模型，各依預期月費由低到高",
    heads: ["模型", "月費，最低", "月費，預期", "月費，最高", "倍數"],
    priced: |priced, all| format!("{all} 個模型中有 {priced} 個算得出費用。點模型名稱即可改用。"),
    show_rest: |rest| format!("顯示其餘 {rest} 個"),
    use_model: |model| format!("改用 {model}"),
    gap,
    note,
    notes: "請留意",
    tornado: [
        "哪個數字最影響帳單",
        "每月美元",
        "取最低值時",
        "取最高值時",
        "數字",
    ],
    tornado_says: |input, low, high| {
        format!("影響最大的是「{input}」：其他不變時，月費從 {low} 變到 {high}。")
    },
    tornado_none: "沒有哪個不確定的數字會改變帳單。替某個數字填上最低與最高，就能看到影響。",
    growth: ["對話如何變貴", "輪次", "累計美元"],
    policy,
    growth_says: |turns, kept, cut, summed| {
        format!(
            "{turns} 輪之後，一段對話累計：全部重送 {kept}，只留最近的 {cut}，先做摘要 {summed}。"
        )
    },
    growth_none: "這段對話只有一輪，不會重送。把輪數調高就能看到曲線。",
    prices: "使用的價格",
    price_since: |since| match since {
        Some(since) => format!("{since} 起適用"),
        None => "目前適用".to_owned(),
    },
    price_checked: |day| format!("查核日期 {day}"),
    price_source: "來源",
    announced: |date, rates| {
        let rates = rates.map_or_else(String::new, |(input, output)| {
            format!("（每百萬輸入 {input}、輸出 {output}）")
        });
        format!("另有價格{rates}預告於 {date} 生效；在確認生效前不會採用。")
    },
};

const fn part(part: CostPart, piece: Piece) -> &'static str {
    match part {
        CostPart::System => "系統提示詞",
        CostPart::Tools => "工具與其結果",
        CostPart::Retrieved => "查到的文件",
        CostPart::History => "重送的對話紀錄",
        CostPart::User => "使用者輸入",
        CostPart::Media => "讀取的圖片與音訊",
        CostPart::Output => "回覆",
        CostPart::Reasoning => "隱藏思考",
        CostPart::CacheWrite => "寫入快取的加價",
        CostPart::CacheRead => "快取省下的",
        CostPart::CacheStorage => "保存快取",
        CostPart::Units => units(piece),
        CostPart::ToolFees => "工具呼叫費",
        CostPart::Retries => "重試",
    }
}

const fn named(unit: Unit) -> &'static str {
    match unit {
        Unit::Image => "圖片",
        Unit::InputAudioSecond => "音訊秒數",
        Unit::VideoSecond => "影片秒數",
        Unit::Page => "頁數",
        Unit::Character => "字元",
        _ => "單位",
    }
}

fn gap(gap: &Gap, name: &str) -> String {
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
                Part::OutputImage => "輸出圖片",
                Part::OutputAudio => "輸出語音",
                Part::CacheStorage => "快取保存",
            };
            match why {
                Unpriced::ModeNotPublished => format!("{name} 未公布這種服務方式的{what}價格。"),
                Unpriced::TierNotPublished => format!("{name} 未公布這麼長的提示詞的{what}價格。"),
                Unpriced::FactorNotPublished => format!("{name} 未公布資料限定在該地的價格。"),
                Unpriced::WindowNotPublished => {
                    format!("{name} 未公布這種服務方式在尖峰時段的{what}價格。")
                }
                _ => format!("{name} 未公布{what}價格。"),
            }
        }
        Gap::CannotRead(_, Modality::Audio) => format!("{name} 不能讀取音訊。"),
        Gap::CannotRead(..) => format!("{name} 不能讀取圖片。"),
        Gap::NoUnit(_, unit) => format!("{name} 未公布{}的價格。", named(*unit)),
        Gap::NoFee(_, id) => format!("{name} 沒有「{id}」這項費用。"),
        Gap::TooLarge => "金額大得不合理，請檢查數字。".to_owned(),
    }
}

fn note(note: &Note, name: &str, shown: fn(Usd) -> String) -> String {
    match note {
        Note::NoCachePrice(_) => format!("{name} 未公布快取讀取價格，因此這裡不計快取。"),
        Note::WritesAsInput(_) => format!("{name} 未公布快取寫入價格，寫入以一般輸入計價。"),
        Note::WritesAt(_, Lifetime::Unstated) => {
            format!("{name} 的快取寫入依價目表計價，價目表未說明保存時間。")
        }
        Note::WritesAt(_, at) => format!("{name} 的快取寫入以 {} 的價格計算。", at.id()),
        Note::UnitPricesVary(_, unit) => format!(
            "{name} 的{}有多種價格：最便宜、最先列出與最貴的，分別用於最低、預期與最高。",
            named(*unit)
        ),
        Note::TokensNotBilled(_) => format!("{name} 以單位計費，token 不另外收費。"),
        Note::TooLong(_, tokens) => format!(
            "最長的請求有 {} 個 token，超過 {name} 的上限，會被拒絕或截斷。",
            grouped(tokens.get())
        ),
        Note::OutsidePeak(_, percent) => format!(
            "{name} 在尖峰時段較貴，這裡全部以離峰計算。若平均分布在你的一週，有 {percent}% 落在尖峰時段，可在「批次與服務等級」填寫。"
        ),
        Note::NoRegion(_) => {
            format!("{name} 若要資料留在特定地區會比較貴；目前沒有指定，以不限地區計算。")
        }
        Note::KeptDaily(_, amount) => format!(
            "在 {name} 保存快取每天 {}，全天計費，與請求次數無關，也不含在每段對話或每次請求的數字裡。",
            shown(*amount)
        ),
        Note::UnitsOutsideBatch(_) => format!("{name} 的單位與費用沒有批次價，以標準價計算。"),
    }
}

fn policy(policy: HistoryPolicy) -> String {
    match policy {
        HistoryPolicy::KeepAll => "全部重送".to_owned(),
        HistoryPolicy::Truncate { tokens } => format!("只留 {} token", grouped(tokens)),
        HistoryPolicy::Summarise { every, tokens } => {
            format!("每 {every} 輪摘要成 {} token", grouped(tokens))
        }
    }
}

const fn each(piece: Piece) -> [&'static str; 2] {
    match piece {
        Piece::Conversation => ["每次請求", "每段對話"],
        Piece::Brief => ["每張圖片", "每份企劃"],
        Piece::Clip => ["每秒影片", "每支短片"],
        Piece::Recording => ["每秒音訊", "每段錄音"],
    }
}

fn volume(piece: Piece, pieces: &str, units: &str, requests: &str) -> String {
    match piece {
        Piece::Conversation => format!("預期每月 {pieces} 段對話、{requests} 次請求。"),
        Piece::Brief => format!("預期每月 {pieces} 份企劃、{units} 張圖片，重做的另計。"),
        Piece::Clip => format!("預期每月 {pieces} 支短片、{units} 秒影片，重做的另計。"),
        Piece::Recording => format!("預期每月 {pieces} 段錄音、{units} 秒音訊，重送的另計。"),
    }
}

const fn units(piece: Piece) -> &'static str {
    match piece {
        Piece::Conversation => "頁數、字元等單位",
        Piece::Brief => "產生的圖片",
        Piece::Clip => "產生的影片",
        Piece::Recording => "讀取的音訊",
    }
}
