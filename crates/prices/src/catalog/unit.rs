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

crate::choices! { Unit {
    Image = "image",
    InputImage = "input_image",
    Second = "second",
    InputAudioSecond = "input_audio_second",
    OutputAudioSecond = "output_audio_second",
    InputVideoSecond = "input_video_second",
    VideoSecond = "video_second",
    Character = "character",
    Pixel = "pixel",
    Page = "page",
    Query = "query",
    Request = "request",
    Session = "session",
} }
