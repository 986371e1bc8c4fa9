//! One request of a conversation: its prompt by part, what of it the cache gives back, and its answer.

use prices::{catalog::Lifetime, cost::TokenUsage};
use tokens::Tokens;

/// A part of a prompt, in the order of the prompt. Pictures and sound come after all of these.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PromptPart {
    /// Tool definitions.
    Tools,
    /// The system prompt.
    System,
    /// Documents looked up.
    Retrieved,
    /// What earlier turns and steps said.
    History,
    /// What the user writes.
    User,
    /// What tools brought back in this turn.
    ToolResults,
}

impl PromptPart {
    /// How many there are.
    pub const COUNT: usize = 6;
    /// Every part, in the order of the prompt.
    pub const ALL: [Self; Self::COUNT] = [
        Self::Tools,
        Self::System,
        Self::Retrieved,
        Self::History,
        Self::User,
        Self::ToolResults,
    ];
}

/// One request of a conversation, as often as it happens.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RequestUse {
    /// Its turn, from 1.
    pub turn: u64,
    /// Its step within the turn, from 1. A request that sums the history up has step 0.
    pub step: u64,
    /// In how many of a hundred conversations it looks like this. The others of the same turn and step make up the rest.
    pub percent: u8,
    /// Tokens of the prompt by part, cached or not, without pictures and sound.
    pub prompt: [u64; PromptPart::COUNT],
    /// Tokens of pictures.
    pub image: u64,
    /// Tokens of sound.
    pub audio: u64,
    /// How many tokens of the prompt's beginning are read from the cache.
    pub read: u64,
    /// How many after those are written to it.
    pub written: u64,
    /// Visible tokens of the answer.
    pub output: u64,
    /// Hidden thinking tokens.
    pub reasoning: u64,
}

impl RequestUse {
    /// Tokens of the whole prompt.
    pub fn prompt_tokens(&self) -> u64 {
        let parts: u64 = self.prompt.iter().sum();
        parts + self.image + self.audio
    }

    /// Its tokens in disjoint parts. `writes`: the lifetime at which writes are billed; `None` where they are plain input.
    pub fn usage(&self, writes: Option<Lifetime>) -> TokenUsage {
        let text: u64 = self.prompt.iter().sum();
        let mut usage = TokenUsage {
            input: Tokens::new(text - self.read - self.written),
            image: Tokens::new(self.image),
            audio: Tokens::new(self.audio),
            cache_read: Tokens::new(self.read),
            output: Tokens::new(self.output),
            reasoning: Tokens::new(self.reasoning),
            ..TokenUsage::default()
        };
        match writes {
            Some(lifetime) if self.written > 0 => {
                usage
                    .cache_write
                    .insert(lifetime, Tokens::new(self.written));
            }
            _ => usage.input += Tokens::new(self.written),
        }
        usage
    }

    /// The same request without a cache.
    #[must_use]
    pub fn uncached(&self) -> Self {
        Self {
            read: 0,
            written: 0,
            ..self.clone()
        }
    }
}
