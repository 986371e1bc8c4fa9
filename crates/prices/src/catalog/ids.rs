//! The words by which files and links name what a model is for, what it takes, whether it can be used and who sells it.

use super::{Capability, Kind, Modality, Role, Status};

impl Kind {
    /// Every kind.
    pub const ALL: [Self; 10] = [
        Self::Chat,
        Self::Embedding,
        Self::Image,
        Self::Video,
        Self::Speech,
        Self::Transcription,
        Self::Realtime,
        Self::Rerank,
        Self::Ocr,
        Self::Moderation,
    ];

    /// The name used in files and links.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Chat => "chat",
            Self::Embedding => "embedding",
            Self::Image => "image",
            Self::Video => "video",
            Self::Speech => "speech",
            Self::Transcription => "transcription",
            Self::Realtime => "realtime",
            Self::Rerank => "rerank",
            Self::Ocr => "ocr",
            Self::Moderation => "moderation",
        }
    }

    /// The kind of that exact name.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.id() == id)
    }
}

impl Status {
    /// Every status.
    pub const ALL: [Self; 4] = [Self::Active, Self::Preview, Self::Deprecated, Self::Retired];

    /// The name used in files and links.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Active => "active",
            Self::Preview => "preview",
            Self::Deprecated => "deprecated",
            Self::Retired => "retired",
        }
    }

    /// The status of that exact name.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|status| status.id() == id)
    }
}

impl Modality {
    /// Every form.
    pub const ALL: [Self; 5] = [Self::Text, Self::Image, Self::Audio, Self::Video, Self::Pdf];

    /// The name used in files and links.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Image => "image",
            Self::Audio => "audio",
            Self::Video => "video",
            Self::Pdf => "pdf",
        }
    }

    /// The form of that exact name.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|modality| modality.id() == id)
    }
}

impl Capability {
    /// Every capability.
    pub const ALL: [Self; 3] = [Self::Reasoning, Self::Tools, Self::StructuredOutput];

    /// The name used in files and links.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Reasoning => "reasoning",
            Self::Tools => "tools",
            Self::StructuredOutput => "structured_output",
        }
    }

    /// The capability of that exact name.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|known| known.id() == id)
    }
}

impl Role {
    /// Every role.
    pub const ALL: [Self; 4] = [Self::Maker, Self::Cloud, Self::Host, Self::Gateway];

    /// The name used in files and links.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Maker => "maker",
            Self::Cloud => "cloud",
            Self::Host => "host",
            Self::Gateway => "gateway",
        }
    }

    /// The role of that exact name.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.id() == id)
    }
}
