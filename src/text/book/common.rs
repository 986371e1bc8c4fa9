//! What prices, units and sources are called.

use crate::text::count::counted;
use book::Gap;
use format::Locale;
use prices::catalog::{
    Kind, Lifetime, Modality, Mode, Status, Tier, TierOperator, TierScope, Unit,
};
use prices::cost::Unpriced;

/// Names of prices, units and sources.
pub struct PriceWords {
    /// A rate by its name in the price files: `input`, `cache_write.5m`.
    pub rate: fn(&str) -> String,
    /// The unit of every rate.
    pub per_mtok: &'static str,
    /// The unit of a storage rate.
    pub per_mtok_hour: &'static str,
    /// A way to be served.
    pub mode: fn(Mode) -> &'static str,
    /// Prompts of a tier, its threshold written out.
    pub tier: fn(tier: &Tier, threshold: &str) -> String,
    /// What a tier reprices.
    pub scope: fn(TierScope) -> &'static str,
    /// What a model is for.
    pub kind: fn(Kind) -> &'static str,
    /// Whether it can be used.
    pub status: fn(Status) -> &'static str,
    /// A form of content.
    pub modality: fn(Modality) -> &'static str,
    /// `per` units of something: `image`, `1,000 queries`.
    pub units: fn(Unit, per: u64, shown: &str) -> String,
    /// Calls of a fee: `per 1,000 calls`.
    pub calls: fn(shown: &str) -> String,
    /// Between the items of a list.
    pub list_separator: &'static str,
    /// No price is published.
    pub not_published: &'static str,
    /// Tokens.
    pub tokens: &'static str,
    /// The longest prompt.
    pub max_input: &'static str,
    /// The day a model stops.
    pub retires: &'static str,
    /// A workload to start from, by its id.
    pub preset: fn(&str) -> &'static str,
    /// Why a cell is empty.
    pub gap: fn(Gap, &PriceWords) -> String,
}

fn rate_en(name: &str) -> String {
    if let Some(lifetime) = name.strip_prefix("cache_write.") {
        return match lifetime {
            "default" => "Cache write".to_owned(),
            lifetime => format!("Cache write, {lifetime}"),
        };
    }
    match name {
        "input" => "Input",
        "output" => "Output",
        "reasoning" => "Reasoning",
        "cache_read" => "Cache read",
        "cache_storage_hour" => "Cache storage",
        "input_audio" => "Audio input",
        "output_audio" => "Audio output",
        "cache_read_audio" => "Cached audio",
        "input_image" => "Image input",
        "output_image" => "Image output",
        "cache_read_image" => "Cached image",
        "input_video" => "Video input",
        "output_video" => "Video output",
        other => other,
    }
    .to_owned()
}

fn rate_zh(name: &str) -> String {
    if let Some(lifetime) = name.strip_prefix("cache_write.") {
        return match lifetime {
            "default" => "寫入快取".to_owned(),
            lifetime => {
                let kept = Lifetime::parse(lifetime).unwrap_or(Lifetime::Unstated);
                format!(
                    "寫入快取（保留 {}）",
                    format::lifetime(kept, Locale::ZhHant)
                )
            }
        };
    }
    match name {
        "input" => "輸入",
        "output" => "輸出",
        "reasoning" => "推理",
        "cache_read" => "讀取快取",
        "cache_storage_hour" => "快取保存",
        "input_audio" => "語音輸入",
        "output_audio" => "語音輸出",
        "cache_read_audio" => "快取的語音",
        "input_image" => "圖片輸入",
        "output_image" => "圖片輸出",
        "cache_read_image" => "快取的圖片",
        "input_video" => "影片輸入",
        "output_video" => "影片輸出",
        other => other,
    }
    .to_owned()
}

/// Whether a unit is a second of something, so that sixty are a minute.
const fn is_time(unit: Unit) -> bool {
    matches!(
        unit,
        Unit::InputAudioSecond
            | Unit::OutputAudioSecond
            | Unit::Second
            | Unit::VideoSecond
            | Unit::InputVideoSecond
    )
}

fn units_en(unit: Unit, per: u64, shown: &str) -> String {
    if is_time(unit) {
        let of = match unit {
            Unit::InputAudioSecond => " of audio in",
            Unit::OutputAudioSecond => " of audio out",
            Unit::InputVideoSecond => " of video in",
            Unit::VideoSecond => " of video",
            _ => "",
        };
        return match per {
            1 => format!("second{of}"),
            60 => format!("minute{of}"),
            3600 => format!("hour{of}"),
            _ => format!("{}{of}", counted(shown, "second")),
        };
    }
    let (one, many) = match unit {
        Unit::Image => ("image", "images"),
        Unit::InputImage => ("image in", "images in"),
        Unit::Character => ("character", "characters"),
        Unit::Pixel => ("pixel", "pixels"),
        Unit::Page => ("page", "pages"),
        Unit::Query => ("query", "queries"),
        Unit::Request => ("request", "requests"),
        _ => ("session", "sessions"),
    };
    if per == 1 {
        one.to_owned()
    } else {
        format!("{shown} {many}")
    }
}

fn units_zh(unit: Unit, per: u64, shown: &str) -> String {
    let what = match unit {
        Unit::Image => "張圖片",
        Unit::InputImage => "張輸入圖片",
        Unit::InputAudioSecond => "輸入語音",
        Unit::OutputAudioSecond => "輸出語音",
        Unit::InputVideoSecond => "輸入影片",
        Unit::VideoSecond => "影片",
        Unit::Second => "運算",
        Unit::Character => "個字元",
        Unit::Pixel => "像素",
        Unit::Page => "頁",
        Unit::Query => "次查詢",
        Unit::Request => "次請求",
        Unit::Session => "個工作階段",
    };
    let is_time = is_time(unit);
    match per {
        1 if is_time => format!("每秒{what}"),
        60 if is_time => format!("每分鐘{what}"),
        3600 if is_time => format!("每小時{what}"),
        _ if is_time => format!("{shown} 秒{what}"),
        1 => format!("每{what}"),
        _ => format!("{shown} {what}"),
    }
}

fn gap_en(gap: Gap, words: &PriceWords) -> String {
    match gap {
        Gap::NoPrice => "No price is known for this day".to_owned(),
        Gap::NotPublished => "Not published".to_owned(),
        Gap::OtherUnit(unit) => format!("Billed per {}", (words.units)(unit, 1, "1")),
        Gap::Unpriced(_, why) => match why {
            Unpriced::NotPublished => "A part of this workload has no published price".to_owned(),
            _ => "No price is published for prompts or terms like these".to_owned(),
        },
    }
}

fn gap_zh(gap: Gap, words: &PriceWords) -> String {
    match gap {
        Gap::NoPrice => "查無這一天的價格".to_owned(),
        Gap::NotPublished => "未公布".to_owned(),
        Gap::OtherUnit(unit) => format!("計費單位：{}", (words.units)(unit, 1, "1")),
        Gap::Unpriced(_, why) => match why {
            Unpriced::NotPublished => "這個用量有一部分沒有公布價格".to_owned(),
            _ => "這樣的提示詞長度或條件沒有公布價格".to_owned(),
        },
    }
}

pub(super) const EN: PriceWords = PriceWords {
    rate: rate_en,
    per_mtok: "per million tokens",
    per_mtok_hour: "per million tokens and hour",
    mode: |mode| match mode {
        Mode::Standard => "Standard",
        Mode::Batch => "Batch",
        Mode::Flex => "Flex",
        Mode::Priority => "Priority",
        Mode::Fast => "Fast",
        Mode::Ultrafast => "Ultrafast",
    },
    tier: |tier, threshold| match tier.operator {
        TierOperator::MoreThan => format!("Prompts over {threshold}"),
        TierOperator::AtLeast => format!("Prompts from {threshold}"),
    },
    scope: |scope| match scope {
        TierScope::WholeRequest => {
            "Past the threshold the whole request is billed at these prices, the answer too."
        }
        TierScope::PastThreshold => {
            "Only the prompt tokens past the threshold are billed at these prices."
        }
    },
    kind: |kind| match kind {
        Kind::Chat => "Text",
        Kind::Embedding => "Embedding",
        Kind::Image => "Image",
        Kind::Video => "Video",
        Kind::Speech => "Speech",
        Kind::Transcription => "Transcription",
        Kind::Realtime => "Realtime voice",
        Kind::Rerank => "Rerank",
        Kind::Ocr => "Document reading",
        Kind::Moderation => "Moderation",
    },
    status: |status| match status {
        Status::Active => "Active",
        Status::Preview => "Preview",
        Status::Deprecated => "Deprecated",
        Status::Retired => "Retired",
    },
    modality: |modality| match modality {
        Modality::Text => "text",
        Modality::Image => "image",
        Modality::Audio => "audio",
        Modality::Video => "video",
        Modality::Pdf => "PDF",
    },
    units: units_en,
    calls: |shown| match shown {
        "1" => "each".to_owned(),
        shown => format!("per {shown} calls"),
    },
    list_separator: ", ",
    not_published: "not published",
    tokens: "tokens",
    max_input: "Longest prompt",
    retires: "Switched off",
    preset: |id| match id {
        "chat" => "A chat turn",
        "rag" => "An answer from documents",
        "document" => "A long document",
        "agent" => "A coding agent’s step",
        "classify" => "Sorting short texts",
        "translate" => "A translated page",
        _ => "A workload",
    },
    gap: gap_en,
};

pub(super) const ZH_HANT: PriceWords = PriceWords {
    rate: rate_zh,
    per_mtok: "每百萬 token",
    per_mtok_hour: "每百萬 token 每小時",
    mode: |mode| match mode {
        Mode::Standard => "標準",
        Mode::Batch => "批次",
        Mode::Flex => "Flex",
        Mode::Priority => "優先",
        Mode::Fast => "快速",
        Mode::Ultrafast => "極速",
    },
    tier: |tier, threshold| match tier.operator {
        TierOperator::MoreThan => format!("提示詞超過 {threshold}"),
        TierOperator::AtLeast => format!("提示詞達 {threshold}"),
    },
    scope: |scope| match scope {
        TierScope::WholeRequest => "超過門檻時，整個請求（含回答）都以這些價格計費。",
        TierScope::PastThreshold => "只有超過門檻的提示詞 token 以這些價格計費。",
    },
    kind: |kind| match kind {
        Kind::Chat => "文字",
        Kind::Embedding => "嵌入",
        Kind::Image => "圖片",
        Kind::Video => "影片",
        Kind::Speech => "語音合成",
        Kind::Transcription => "語音轉文字",
        Kind::Realtime => "即時語音",
        Kind::Rerank => "重新排序",
        Kind::Ocr => "文件辨識",
        Kind::Moderation => "內容審核",
    },
    status: |status| match status {
        Status::Active => "現行",
        Status::Preview => "預覽",
        Status::Deprecated => "即將停用",
        Status::Retired => "已停用",
    },
    modality: |modality| match modality {
        Modality::Text => "文字",
        Modality::Image => "圖片",
        Modality::Audio => "語音",
        Modality::Video => "影片",
        Modality::Pdf => "PDF",
    },
    units: units_zh,
    calls: |shown| match shown {
        "1" => "每次".to_owned(),
        shown => format!("每 {shown} 次呼叫"),
    },
    list_separator: "、",
    not_published: "未公布",
    tokens: "token",
    max_input: "提示詞上限",
    retires: "停用",
    preset: |id| match id {
        "chat" => "一輪對話",
        "rag" => "查文件回答",
        "document" => "一份長文件",
        "agent" => "寫程式代理的一步",
        "classify" => "短文分類",
        "translate" => "翻譯一頁",
        _ => "一種用量",
    },
    gap: gap_zh,
};
