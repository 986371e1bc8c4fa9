//! The words by which files and links name what a model is for, what it takes, whether it can be used and who sells it.

use super::{Capability, Kind, Modality, Role, Status};

crate::choices! { Kind {
    Chat = "chat",
    Embedding = "embedding",
    Image = "image",
    Video = "video",
    Speech = "speech",
    Transcription = "transcription",
    Realtime = "realtime",
    Rerank = "rerank",
    Ocr = "ocr",
    Moderation = "moderation",
} }

crate::choices! { Status {
    Active = "active",
    Preview = "preview",
    Deprecated = "deprecated",
    Retired = "retired",
} }

crate::choices! { Modality {
    Text = "text",
    Image = "image",
    Audio = "audio",
    Video = "video",
    Pdf = "pdf",
} }

crate::choices! { Capability {
    Reasoning = "reasoning",
    Tools = "tools",
    StructuredOutput = "structured_output",
} }

crate::choices! { Role {
    Maker = "maker",
    Cloud = "cloud",
    Host = "host",
    Gateway = "gateway",
} }
