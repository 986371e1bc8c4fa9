//! The articles there are, by their slugs, and the categories they stand in.

/// Where an article belongs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Category {
    /// What tokens are.
    Introduction,
    /// What they cost, and how one pays.
    Money,
    /// What uses them.
    Usage,
    /// Limits and budgets for many people.
    Teams,
}

prices::choices! { Category {
    Introduction = "introduction",
    Money = "money",
    Usage = "usage",
    Teams = "teams",
} }

/// The slugs of all articles, in the order in which they are read.
pub const SLUGS: [&str; 20] = [
    "what-is-a-token",
    "token-quota-credits",
    "token-against-points",
    "chat-plan-or-api",
    "token-or-api-key",
    "maker-cloud-aggregator",
    "prepaid-and-postpaid",
    "pay-for-an-api",
    "estimate-before-you-build",
    "input-and-output",
    "prompt-caching",
    "batch-flex-priority",
    "images-audio-video",
    "cut-the-bill",
    "reading-your-usage",
    "why-credits-go-fast",
    "thinking-tokens",
    "rate-limits",
    "managing-quota",
    "budget-finance-accepts",
];

/// An article's place among all, from 1.
pub fn number_of(slug: &str) -> Option<u32> {
    let at = SLUGS.iter().position(|known| *known == slug)?;
    u32::try_from(at + 1).ok()
}

/// Whether a text is a word that addresses and ids are made of.
pub fn is_slug(text: &str) -> bool {
    !text.is_empty()
        && text
            .chars()
            .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
}
