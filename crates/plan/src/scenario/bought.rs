//! What an amount buys, as a range: an amount of money is no number of articles, it only may become one.

use super::{Affordable, Case, Gap, Input, Preset, Scenario, affordable};
use prices::{
    catalog::{Catalog, ModelKey},
    date::Date,
    money::Usd,
};

/// What is counted when an amount is spent on a scenario.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Counted {
    /// Every turn of a conversation: an answer, a question.
    Turns,
    /// Whole conversations: an article with its drafts, a task with its steps.
    Conversations,
}

/// The scenarios that answer "how many articles is that", and what is counted of each.
pub const PIECES: [(Preset, Counted); 4] = [
    (Preset::Support, Counted::Turns),
    (Preset::Rag, Counted::Turns),
    (Preset::Report, Counted::Conversations),
    (Preset::Coding, Counted::Conversations),
];

/// How many pieces of work an amount buys. `fewest <= expected <= most`, where `None` stands for any number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bought {
    /// When everything costs most.
    pub fewest: Option<u64>,
    /// What is likely.
    pub expected: Option<u64>,
    /// When everything costs least.
    pub most: Option<u64>,
}

/// What `budget` buys of a scenario's work at the prices of a day, from its high to its low case. Only whole conversations count.
///
/// # Errors
/// [`Gap`]: why one of the cases has no cost.
pub fn bought(
    (scenario, counted): (&Scenario, Counted),
    catalog: &Catalog,
    model: Option<&ModelKey>,
    date: Date,
    budget: Usd,
) -> Result<Bought, Gap> {
    let mut counts = [None; 3];
    for (count, case) in counts.iter_mut().zip(Case::ALL) {
        let each = match counted {
            Counted::Turns => scenario.numbers(case).count(Input::Turns),
            Counted::Conversations => 1,
        };
        *count = match affordable(scenario, catalog, model, date, case, budget)? {
            Affordable::UpTo { conversations, .. } => Some(conversations.saturating_mul(each)),
            Affordable::Unlimited => None,
        };
    }
    // Long conversations may by chance fill a small budget better than short ones, so the three are put in order.
    counts.sort_by_key(|count| count.unwrap_or(u64::MAX));
    let [fewest, expected, most] = counts;
    Ok(Bought {
        fewest,
        expected,
        most,
    })
}
