//! Words of the form.

use plan::scenario::{Input, Piece};

/// The form.
pub struct FormWords {
    /// Name of the form.
    pub heading: &'static str,
    /// The switch between one number and three.
    pub switch: &'static str,
    /// One number.
    pub single: &'static str,
    /// Three numbers.
    pub triple: &'static str,
    /// Low, expected, high.
    pub cases: [&'static str; 3],
    /// A range beside its expected number.
    pub between: fn(low: &str, high: &str) -> String,
    /// Names of the groups: how often, sent, back, cache, conversation, agent, service, models, media.
    pub groups: [&'static str; 9],
    /// A number's label.
    pub label: fn(Input, Piece) -> &'static str,
    /// Its unit.
    pub unit: fn(Input, Piece) -> &'static str,
    /// Out of bounds.
    pub bounds: fn(least: &str, most: &str) -> String,
    /// Not in order.
    pub order: &'static str,
    /// The period of the conversations.
    pub period: (&'static str, [&'static str; 2]),
    /// What is cached: off, prefix, documents, conversation.
    pub scope: (&'static str, [&'static str; 4]),
    /// Who finds it again: everyone, the conversation.
    pub reach: (&'static str, [&'static str; 2]),
    /// What writes cost: as listed, as input, five minutes, an hour.
    pub writes: (&'static str, [&'static str; 4]),
    /// What becomes of the history: kept, cut, summed up.
    pub history: (&'static str, [&'static str; 3]),
    /// Tokens kept.
    pub cut: &'static str,
    /// Turns between summaries.
    pub every: &'static str,
    /// Tokens of a summary.
    pub summary: &'static str,
    /// How it is served: standard, batch, flex, priority, fast.
    pub mode: (&'static str, [&'static str; 5]),
    /// Where the data stay, and anywhere.
    pub region: (&'static str, &'static str),
    /// A region by the name that price lists give its surcharge, such as `region:us`.
    pub region_name: fn(&str) -> &str,
    /// The fee of a tool call, and none.
    pub fee: (&'static str, &'static str),
    /// Who answers retries, and the same model.
    pub fallback: (&'static str, &'static str),
    /// Explains the mix.
    pub mix_note: &'static str,
    /// A model's share.
    pub share: fn(model: &str) -> String,
    /// Takes a model out.
    pub remove: fn(model: &str) -> String,
    /// Adds a model.
    pub add: &'static str,
    /// Nothing chosen yet.
    pub choose: &'static str,
    /// Shares do not add up to a hundred.
    pub not_whole: fn(sum: &str) -> String,
    /// No day is busy.
    pub no_busy_day: &'static str,
    /// Explains conversations.
    pub conversation_note: &'static str,
}
