//! Units of billing other than the token.

/// A unit of billing other than the token.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Unit {
    /// One picture made.
    Image,
    /// One picture read.
    InputImage,
    /// One second of computing.
    Second,
    /// One second of audio read.
    InputAudioSecond,
    /// One second of audio made.
    OutputAudioSecond,
    /// One second of video read.
    InputVideoSecond,
    /// One second of video made.
    VideoSecond,
    /// One character of text.
    Character,
    /// One pixel of a picture.
    Pixel,
    /// One page of a document.
    Page,
    /// One search query.
    Query,
    /// One call of the API.
    Request,
    /// One session of a tool.
    Session,
}

impl Unit {
    /// Every unit.
    pub const ALL: [Self; 13] = [
        Self::Image,
        Self::InputImage,
        Self::Second,
        Self::InputAudioSecond,
        Self::OutputAudioSecond,
        Self::InputVideoSecond,
        Self::VideoSecond,
        Self::Character,
        Self::Pixel,
        Self::Page,
        Self::Query,
        Self::Request,
        Self::Session,
    ];

    /// The name used in files.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Image => "image",
            Self::InputImage => "input_image",
            Self::Second => "second",
            Self::InputAudioSecond => "input_audio_second",
            Self::OutputAudioSecond => "output_audio_second",
            Self::InputVideoSecond => "input_video_second",
            Self::VideoSecond => "video_second",
            Self::Character => "character",
            Self::Pixel => "pixel",
            Self::Page => "page",
            Self::Query => "query",
            Self::Request => "request",
            Self::Session => "session",
        }
    }

    /// The unit of that exact name.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|unit| unit.id() == id)
    }
}
