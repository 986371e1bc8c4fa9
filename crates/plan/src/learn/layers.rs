//! Token, quota, credits: which of the three a word of the platforms is about.

use prices::choices;

/// The three things that are never the same: what was processed, how much may be, and what pays for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Layer {
    /// A volume: what was processed.
    Token,
    /// A boundary: how much may be processed or spent.
    Quota,
    /// A means of payment: what it is paid from.
    Credits,
}

impl Layer {
    /// All three, in the order to read them in.
    pub const ALL: [Self; 3] = [Self::Token, Self::Quota, Self::Credits];
}

/// What a boundary counts: my times, my tokens or my money?
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Counts {
    /// Requests.
    Requests,
    /// Tokens.
    Tokens,
    /// Money.
    Money,
    /// Whichever the platform says: the word alone does not tell.
    Depends,
}

/// A word of the platforms.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Word {
    /// Input tokens.
    InputTokens,
    /// Output tokens.
    OutputTokens,
    /// Cached tokens.
    CachedTokens,
    /// Thinking or reasoning tokens.
    ThinkingTokens,
    /// Token count.
    TokenCount,
    /// Token usage.
    TokenUsage,
    /// Rate limit.
    RateLimit,
    /// Requests per minute.
    Rpm,
    /// Tokens per minute.
    Tpm,
    /// Input tokens per minute.
    Itpm,
    /// Output tokens per minute.
    Otpm,
    /// Requests per day.
    Rpd,
    /// Batch enqueued tokens.
    BatchQueue,
    /// Spend limit.
    SpendLimit,
    /// Tier cap.
    TierCap,
    /// Quota.
    Quota,
    /// Credit balance.
    CreditBalance,
    /// Prepaid.
    Prepaid,
    /// Promotional credits.
    PromoCredits,
    /// Points.
    Points,
    /// Stored value.
    StoredValue,
    /// Auto-reload.
    AutoReload,
}

choices! { Word {
    InputTokens = "input-tokens",
    OutputTokens = "output-tokens",
    CachedTokens = "cached-tokens",
    ThinkingTokens = "thinking-tokens",
    TokenCount = "token-count",
    TokenUsage = "token-usage",
    RateLimit = "rate-limit",
    Rpm = "rpm",
    Tpm = "tpm",
    Itpm = "itpm",
    Otpm = "otpm",
    Rpd = "rpd",
    BatchQueue = "batch-queue",
    SpendLimit = "spend-limit",
    TierCap = "tier-cap",
    Quota = "quota",
    CreditBalance = "credit-balance",
    Prepaid = "prepaid",
    PromoCredits = "promo-credits",
    Points = "points",
    StoredValue = "stored-value",
    AutoReload = "auto-reload",
} }

impl Word {
    /// Which of the three it is about.
    pub const fn layer(self) -> Layer {
        match self {
            Self::InputTokens
            | Self::OutputTokens
            | Self::CachedTokens
            | Self::ThinkingTokens
            | Self::TokenCount
            | Self::TokenUsage => Layer::Token,
            Self::RateLimit
            | Self::Rpm
            | Self::Tpm
            | Self::Itpm
            | Self::Otpm
            | Self::Rpd
            | Self::BatchQueue
            | Self::SpendLimit
            | Self::TierCap
            | Self::Quota => Layer::Quota,
            Self::CreditBalance
            | Self::Prepaid
            | Self::PromoCredits
            | Self::Points
            | Self::StoredValue
            | Self::AutoReload => Layer::Credits,
        }
    }

    /// What a boundary counts; `None` of words that are none.
    pub const fn counts(self) -> Option<Counts> {
        Some(match self {
            Self::Rpm | Self::Rpd => Counts::Requests,
            Self::Tpm | Self::Itpm | Self::Otpm | Self::BatchQueue => Counts::Tokens,
            Self::SpendLimit | Self::TierCap => Counts::Money,
            Self::RateLimit | Self::Quota => Counts::Depends,
            _ => return None,
        })
    }

    /// How it is written on the platforms' pages and in their errors: lower case, a space between words.
    const fn spellings(self) -> &'static [&'static str] {
        match self {
            Self::InputTokens => &["input tokens", "prompt tokens", "input token", "輸入 token"],
            Self::OutputTokens => &[
                "output tokens",
                "completion tokens",
                "output token",
                "輸出 token",
            ],
            Self::CachedTokens => &[
                "cached tokens",
                "cached input",
                "cache read",
                "cache hit",
                "cache write",
                "快取",
            ],
            Self::ThinkingTokens => &["thinking tokens", "reasoning tokens", "thinking", "思考"],
            Self::TokenCount => &["token count", "count tokens", "token 數"],
            Self::TokenUsage => &["token usage", "total tokens", "usage", "token 用量", "用量"],
            Self::RateLimit => &[
                "rate limit",
                "rate limits",
                "too many requests",
                "429",
                "速率限制",
            ],
            Self::Rpm => &["requests per minute", "rpm", "每分鐘請求"],
            Self::Tpm => &["tokens per minute", "tpm", "每分鐘 token"],
            Self::Itpm => &["input tokens per minute", "itpm"],
            Self::Otpm => &["output tokens per minute", "otpm"],
            Self::Rpd => &["requests per day", "rpd", "每日請求"],
            Self::BatchQueue => &[
                "batch enqueued tokens",
                "enqueued tokens",
                "batch queue limit",
                "批次佇列",
            ],
            Self::SpendLimit => &[
                "spend limit",
                "spending limit",
                "usage limit",
                "hard limit",
                "budget",
                "支出上限",
                "花費上限",
                "預算",
            ],
            Self::TierCap => &["tier cap", "usage tier", "tier", "等級", "級別"],
            Self::Quota => &["quota", "resource exhausted", "配額", "額度上限"],
            Self::CreditBalance => &[
                "credit balance",
                "credits",
                "credit",
                "balance",
                "餘額",
                "點數餘額",
            ],
            Self::Prepaid => &["prepaid", "prepay", "預付"],
            Self::PromoCredits => &[
                "promo credits",
                "promotional credits",
                "free credits",
                "grant",
                "贈送額度",
                "免費額度",
            ],
            Self::Points => &["points", "point", "點數"],
            Self::StoredValue => &["stored value", "top up", "topup", "儲值"],
            Self::AutoReload => &["auto reload", "auto recharge", "自動儲值", "自動加值"],
        }
    }
}

/// The words in a text, such as an error message or a line of an invoice, in the order of the text. Of words that lie within one another
/// the longest counts: `input tokens per minute` is one word and not two.
#[must_use]
pub fn decode(text: &str) -> Vec<Word> {
    let text = plain(text);
    let mut found: Vec<(usize, usize, Word)> = Vec::new();
    for word in Word::ALL {
        for spelling in word.spellings() {
            for (at, _) in text.match_indices(spelling) {
                if is_whole(&text, at, at + spelling.len()) {
                    found.push((at, at + spelling.len(), word));
                }
            }
        }
    }
    let within = |inner: &(usize, usize, Word)| {
        found.iter().any(|outer| {
            outer.0 <= inner.0 && inner.1 <= outer.1 && outer.1 - outer.0 > inner.1 - inner.0
        })
    };
    let mut words: Vec<(usize, Word)> = Vec::new();
    for hit in found.iter().filter(|hit| !within(hit)) {
        if words.iter().all(|(_, word)| *word != hit.2) {
            let at = words.iter().position(|(at, _)| *at > hit.0);
            words.insert(at.unwrap_or(words.len()), (hit.0, hit.2));
        }
    }
    words.into_iter().map(|(_, word)| word).collect()
}

/// Lower case, and one space for each run of spaces, hyphens and underscores.
fn plain(text: &str) -> String {
    let mut plain = String::new();
    for c in text.chars() {
        let c = c.to_ascii_lowercase();
        if c.is_whitespace() || matches!(c, '-' | '_' | '\u{2010}' | '\u{2011}') {
            if !plain.ends_with(' ') {
                plain.push(' ');
            }
        } else {
            plain.push(c);
        }
    }
    plain
}

/// Whether neither end lies within a longer word of Latin letters or digits.
fn is_whole(text: &str, from: usize, to: usize) -> bool {
    let is_letter = |c: Option<char>| c.is_some_and(|c| c.is_ascii_alphanumeric());
    let begins = text[from..].chars().next();
    let ends = text[..to].chars().next_back();
    let joined_before = is_letter(begins) && is_letter(text[..from].chars().next_back());
    let joined_behind = is_letter(ends) && is_letter(text[to..].chars().next());
    !joined_before && !joined_behind
}
