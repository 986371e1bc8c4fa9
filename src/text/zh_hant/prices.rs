//! What prices, units and sources are called, in Traditional Chinese.

use crate::text::prices::{PriceWords, is_time};
use book::Gap;
use format::Locale;
use prices::catalog::{Kind, Lifetime, Modality, Mode, Status, TierOperator, TierScope, Unit};
use prices::cost::Unpriced;

fn rate(name: &str) -> String {
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

fn units(unit: Unit, per: u64, shown: &str) -> String {
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

fn gap(gap: Gap, words: &PriceWords) -> String {
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

pub const WORDS: PriceWords = PriceWords {
    rate,
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
    units,
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
    gap,
};
