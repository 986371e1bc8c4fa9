//! One line of use or of a bill.

use prices::{
    catalog::{Lifetime, Mode, ProviderId},
    cost::{Part, TokenUsage},
};
use tokens::Tokens;

use crate::{decimal::Amount, format::Format, when::When};

/// What a line of a file says was used or billed. What the file does not say is `None` or nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    /// Where it stands.
    pub place: Place,
    /// The format of its file.
    pub format: Format,
    /// When it was used.
    pub when: Option<When>,
    /// Who served or billed it, where the file says so.
    pub provider: Option<ProviderId>,
    /// The model as the file writes it.
    pub model: Option<String>,
    /// Names of what it belongs to.
    pub labels: Labels,
    /// Tokens in disjoint parts. Where a file does not tell a cache's lifetime, its writes are [`Lifetime::Unstated`].
    pub tokens: TokenUsage,
    /// Of the tokens of the answer, whether the file tells thinking from the rest. Where it does not, [`TokenUsage::output`] holds both.
    pub tells_thinking: bool,
    /// What is not counted in tokens.
    pub units: Units,
    /// Requests; `None` where the file does not count them.
    pub requests: Option<u64>,
    /// How it was served.
    pub serving: Serving,
    /// The amount billed for it.
    pub billed: Option<Amount>,
    /// Whether it is a line of a bill: the tokens it names, if it names any, are those of another report of the same days.
    pub is_charge: bool,
    /// The part that a line of a bill is for, where it names one.
    pub charged_part: Option<Part>,
}

impl Record {
    /// A record of which nothing is known but where it stands.
    pub(crate) fn at(place: Place, format: Format) -> Self {
        Self {
            place,
            format,
            when: None,
            provider: None,
            model: None,
            labels: Labels::default(),
            tokens: TokenUsage::default(),
            tells_thinking: false,
            units: Units::default(),
            requests: None,
            serving: Serving::default(),
            billed: None,
            is_charge: false,
            charged_part: None,
        }
    }

    /// Adds to what was written to a cache of a lifetime.
    pub(crate) fn add_write(&mut self, lifetime: Lifetime, tokens: u64) {
        if tokens > 0 {
            let held = self.tokens.cache_write.entry(lifetime).or_default();
            *held += Tokens::new(tokens);
        }
    }

    /// Whether it says nothing that could be counted: the empty rows of days without use.
    pub(crate) fn is_empty(&self) -> bool {
        self.tokens.parts().is_empty()
            && self.units == Units::default()
            && self.billed.is_none_or(Amount::is_zero)
            && self.requests.unwrap_or_default() == 0
    }
}

/// Where something stands: the number of a file in its ledger, and a line of it, counted from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place {
    /// The file's index in [`crate::Ledger::files`].
    pub file: u32,
    /// The line on which it begins; for a document of JSON, the number of the entry.
    pub line: u32,
}

/// Names of what a use belongs to, as the file writes them.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Labels {
    /// The key, by its name or its id.
    pub key: Option<String>,
    /// The project, workspace or folder.
    pub project: Option<String>,
    /// The person, customer or session.
    pub user: Option<String>,
}

/// What is not counted in tokens.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Units {
    /// Pictures made.
    pub images: u64,
    /// Seconds of sound.
    pub audio_seconds: u64,
    /// Characters spoken.
    pub characters: u64,
    /// Searches of the web.
    pub searches: u64,
    /// Calls of other tools that are paid for by the call.
    pub tool_calls: u64,
}

/// How something was served.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Serving {
    /// The mode. A tier the file writes in a way we do not know is `None`, and a problem of the file.
    pub mode: Option<Mode>,
    /// The region, as the file writes it.
    pub region: Option<String>,
    /// Whether the prompts were beyond the length up to which the first price holds, where the file says so.
    pub is_long: Option<bool>,
    /// Whether another's key was used, so that only a fee is billed here.
    pub is_byok: bool,
}

impl Serving {
    /// Standard service anywhere.
    pub(crate) const fn standard() -> Self {
        Self {
            mode: Some(Mode::Standard),
            region: None,
            is_long: None,
            is_byok: false,
        }
    }

    /// Whether a context window names long prompts: `0-200k` and `≤ 200k` do not, `200k-1M` does.
    pub(crate) fn is_long_window(window: Option<String>) -> Option<bool> {
        let window = window?;
        Some(!window.starts_with("0-") && !window.starts_with(['\u{2264}', '<']))
    }

    /// The mode that a provider calls so. Auto and default are standard.
    pub(crate) fn mode_of(tier: &str) -> Option<Mode> {
        Some(match tier.trim().to_ascii_lowercase().as_str() {
            "" | "auto" | "default" | "standard" | "standard_only" | "message" | "on_demand" => {
                Mode::Standard
            }
            "batch" | "message_batch" => Mode::Batch,
            "flex" | "on_demand_flex" => Mode::Flex,
            "priority" | "on_demand_priority" => Mode::Priority,
            "fast" => Mode::Fast,
            _ => return None,
        })
    }
}

/// Sets a part of a use.
pub(crate) fn put(usage: &mut TokenUsage, part: Part, tokens: Tokens) {
    let held = match part {
        Part::Input => &mut usage.input,
        Part::Image => &mut usage.image,
        Part::Audio => &mut usage.audio,
        Part::CacheRead => &mut usage.cache_read,
        Part::CacheWrite(lifetime) => usage.cache_write.entry(lifetime).or_default(),
        Part::Output => &mut usage.output,
        Part::Reasoning => &mut usage.reasoning,
        Part::OutputImage => &mut usage.output_image,
        Part::OutputAudio => &mut usage.output_audio,
        Part::CacheStorage => &mut usage.stored_token_hours,
    };
    *held = tokens;
}
