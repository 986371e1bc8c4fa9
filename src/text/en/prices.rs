//! What prices, units and sources are called, in English.

use super::count::counted;
use crate::text::prices::{PriceWords, is_time};
use book::Gap;
use prices::catalog::{Kind, Modality, Mode, Status, TierOperator, TierScope, Unit};
use prices::cost::Unpriced;

fn rate(name: &str) -> String {
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

fn units(unit: Unit, per: u64, shown: &str) -> String {
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

fn gap(gap: Gap, words: &PriceWords) -> String {
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

pub const WORDS: PriceWords = PriceWords {
    rate,
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
    units,
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
    gap,
};
