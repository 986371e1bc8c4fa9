//! How a conversation grows: every turn sends all the turns before it again.

use prices::{
    catalog::{Lifetime, PricePeriod},
    cost::{Terms, TokenUsage, cost_of},
    date::Date,
    money::Usd,
};
use tokens::Tokens;

/// A conversation in which every turn is like the others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Talk {
    /// Tokens of the instructions that stand before every turn.
    pub system: Tokens,
    /// Tokens of one question.
    pub question: Tokens,
    /// Tokens of one answer.
    pub answer: Tokens,
}

/// One turn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Turn {
    /// Which turn, from 1.
    pub turn: u64,
    /// All that is sent: instructions, every earlier question and answer, this question.
    pub prompt: Tokens,
    /// What of it the turn before sent as well.
    pub repeated: Tokens,
    /// What the turn costs when nothing is cached. `None`: a price is not published.
    pub cost: Option<Usd>,
    /// What all turns up to this one cost then.
    pub so_far: Option<Usd>,
    /// The same with all that is repeated read from the cache and all that is new written to it.
    pub cached_so_far: Option<Usd>,
}

/// The first `turns` turns of a conversation, at a period's standard prices.
#[must_use]
pub fn grow(talk: Talk, turns: u64, period: &PricePeriod, date: Date) -> Vec<Turn> {
    let lifetime = period.rates.cache_write.keys().next().copied();
    let cost = |usage: &TokenUsage| cost_of(usage, period, &Terms::standard(date)).total();
    let (mut so_far, mut cached_so_far) = (Some(Usd::ZERO), Some(Usd::ZERO));
    let mut before = Tokens::ZERO;
    let mut history = Tokens::ZERO;
    (1..=turns)
        .map(|turn| {
            let prompt = talk.system + history + talk.question;
            let cost_now = cost(&TokenUsage {
                input: prompt,
                output: talk.answer,
                ..TokenUsage::default()
            });
            let cached = cost(&cached(prompt, before, talk.answer, lifetime));
            so_far = add(so_far, cost_now);
            cached_so_far = add(cached_so_far, cached);
            let point = Turn {
                turn,
                prompt,
                repeated: before,
                cost: cost_now,
                so_far,
                cached_so_far,
            };
            before = prompt;
            history = history + talk.question + talk.answer;
            point
        })
        .collect()
}

/// What is new is written where the list prices writes, and plain input where it does not.
fn cached(
    prompt: Tokens,
    repeated: Tokens,
    output: Tokens,
    lifetime: Option<Lifetime>,
) -> TokenUsage {
    let new = prompt.saturating_sub(repeated);
    let mut usage = TokenUsage {
        cache_read: repeated,
        output,
        ..TokenUsage::default()
    };
    match lifetime {
        Some(lifetime) => usage.cache_write = [(lifetime, new)].into(),
        None => usage.input = new,
    }
    usage
}

fn add(sum: Option<Usd>, amount: Option<Usd>) -> Option<Usd> {
    Some(sum? + amount?)
}
