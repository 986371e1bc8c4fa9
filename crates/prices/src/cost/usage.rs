//! What is to be priced: tokens in disjoint parts, and the terms they are served on.

use std::collections::BTreeMap;

use crate::{
    catalog::{Lifetime, Mode},
    date::{Date, Time},
};
use tokens::Tokens;

/// The tokens of a request, in parts that do not overlap: a prompt token is in exactly one of `input`, `image`,
/// `audio`, `cache_read` and `cache_write`.
///
/// Some APIs count cached tokens inside the input and some beside it; whoever reads an API's numbers separates them first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TokenUsage {
    /// Prompt tokens neither read from a cache nor written to one.
    pub input: Tokens,
    /// Tokens of pictures in the prompt, outside every cache.
    pub image: Tokens,
    /// Tokens of sound in the prompt, outside every cache.
    pub audio: Tokens,
    /// Prompt tokens read from a cache.
    pub cache_read: Tokens,
    /// Prompt tokens written to a cache, by how long it lives.
    pub cache_write: BTreeMap<Lifetime, Tokens>,
    /// Answer tokens, without the thinking.
    pub output: Tokens,
    /// Hidden thinking tokens.
    pub reasoning: Tokens,
    /// Tokens of pictures in the answer.
    pub output_image: Tokens,
    /// Tokens of sound in the answer.
    pub output_audio: Tokens,
    /// Tokens kept in a cache times the hours that they are kept: 500,000 for a day are 12,000,000. They are no part of a prompt.
    pub stored_token_hours: Tokens,
}

impl TokenUsage {
    /// Tokens of the whole prompt, which is what tiers count: uncached, read from a cache and written to one.
    pub fn prompt(&self) -> Tokens {
        self.input
            + self.image
            + self.audio
            + self.cache_read
            + self.cache_write.values().copied().sum()
    }

    /// The parts that hold tokens, in the order a breakdown shows them.
    pub fn parts(&self) -> Vec<(Part, Tokens)> {
        let writes = self
            .cache_write
            .iter()
            .map(|(lifetime, tokens)| (Part::CacheWrite(*lifetime), *tokens));
        let mut parts = vec![
            (Part::Input, self.input),
            (Part::Image, self.image),
            (Part::Audio, self.audio),
            (Part::CacheRead, self.cache_read),
        ];
        parts.extend(writes);
        parts.extend([
            (Part::Output, self.output),
            (Part::Reasoning, self.reasoning),
            (Part::OutputImage, self.output_image),
            (Part::OutputAudio, self.output_audio),
            (Part::CacheStorage, self.stored_token_hours),
        ]);
        parts.retain(|(_, tokens)| *tokens > Tokens::ZERO);
        parts
    }
}

/// One of the disjoint parts of a request's tokens.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Part {
    /// Prompt tokens neither read from a cache nor written to one.
    Input,
    /// Tokens of pictures in the prompt.
    Image,
    /// Tokens of sound in the prompt.
    Audio,
    /// Prompt tokens read from a cache.
    CacheRead,
    /// Prompt tokens written to a cache of that lifetime.
    CacheWrite(Lifetime),
    /// Answer tokens.
    Output,
    /// Hidden thinking tokens.
    Reasoning,
    /// Tokens of pictures in the answer.
    OutputImage,
    /// Tokens of sound in the answer.
    OutputAudio,
    /// Keeping a cache: tokens times hours.
    CacheStorage,
}

impl Part {
    /// Whether it is part of the answer.
    pub const fn is_answer(self) -> bool {
        matches!(
            self,
            Self::Output | Self::Reasoning | Self::OutputImage | Self::OutputAudio
        )
    }
}

/// The terms a request is served on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Terms {
    /// The day, in UTC. With the time it finds the time-of-week window.
    pub date: Date,
    /// How it is served.
    pub mode: Mode,
    /// The time of the day, in UTC. `None`: outside every window.
    pub time_utc: Option<Time>,
    /// Names of the factors that apply, such as `region:us`.
    pub factors: Vec<String>,
}

impl Terms {
    /// Standard terms on a day, outside every window, with no factor.
    pub const fn standard(date: Date) -> Self {
        Self {
            date,
            mode: Mode::Standard,
            time_utc: None,
            factors: Vec::new(),
        }
    }
}
