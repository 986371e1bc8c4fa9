//! Words of the live pieces in articles.

use plan::learn::{
    cache::NoCache,
    layers::{Counts, Layer, Word},
    quota::Scope,
    triage::{Figure, Question, Waste},
};

/// The words of all pieces.
pub struct LiveText {
    /// The choice of a model.
    pub model: &'static str,
    /// Tokens of a prompt, those from the cache included.
    pub input: &'static str,
    /// Those from the cache.
    pub cached: &'static str,
    /// Tokens of an answer.
    pub output: &'static str,
    /// A column of texts.
    pub text: &'static str,
    /// A column of tokens.
    pub tokens_head: &'static str,
    /// A column of characters.
    pub characters_head: &'static str,
    /// A column of tokens for a hundred characters.
    pub per_100_head: &'static str,
    /// A column of workings.
    pub working_head: &'static str,
    /// A column of amounts.
    pub amount: &'static str,
    /// A column of sources.
    pub source: &'static str,
    /// The page that was read.
    pub page: &'static str,
    /// Between parts of a line.
    pub separator: &'static str,
    /// So many tokens.
    pub tokens: fn(u64) -> String,
    /// So many characters.
    pub characters: fn(u64) -> String,
    /// So many tokens for a hundred characters.
    pub per_100: fn(&str) -> String,
    /// Tokens times a price.
    pub working: fn(tokens: &str, price: &str) -> String,
    /// Whose prices are meant.
    pub prices_of: fn(model: &str) -> String,
    /// Parts of the request have no published price.
    pub no_price: fn(parts: &str) -> String,
    /// A text is longer than a box takes; the calculator's link follows.
    pub too_long: fn(most: &str) -> String,
    /// A text could not be counted.
    pub failed: &'static str,
    /// The program did not come.
    pub missing: &'static str,
    /// A text is being counted.
    pub counting: &'static str,
    /// The token counter.
    pub counter: CounterWords,
    /// The language lens.
    pub lens: LensWords,
    /// The term decoder.
    pub decoder: DecoderWords,
    /// The balance.
    pub deduct: DeductWords,
    /// The fee.
    pub fee: FeeWords,
    /// The cache.
    pub cache: CacheWords,
    /// The conversation.
    pub growth: GrowthWords,
    /// Which number first.
    pub triage: TriageWords,
    /// Pictures.
    pub images: ImagesWords,
    /// Quotas.
    pub quota: QuotaWords,
}

/// Words of the token counter.
pub struct CounterWords {
    /// What the figure is.
    pub title: &'static str,
    /// The box.
    pub label: &'static str,
    /// How exact the count is.
    pub exact: &'static str,
}

/// Words of the language lens.
pub struct LensWords {
    /// What the figure is.
    pub title: &'static str,
    /// The two boxes.
    pub labels: [&'static str; 2],
    /// What stands in them where the article names no texts: the same sentence in two languages.
    pub samples: [&'static str; 2],
    /// The second takes so many times the tokens of the first.
    pub says: fn(times: &str) -> String,
    /// One of them is empty.
    pub empty: &'static str,
}

/// Words of the term decoder.
pub struct DecoderWords {
    /// What the figure is.
    pub title: &'static str,
    /// The field.
    pub label: &'static str,
    /// What could stand in it.
    pub example: &'static str,
    /// No known word is in what was typed.
    pub none: &'static str,
    /// One of the three: its name and what it answers.
    pub layer: fn(Layer) -> [&'static str; 2],
    /// A word: its name and what it means.
    pub word: fn(Word) -> [&'static str; 2],
    /// What a limit counts.
    pub counts: fn(Counts) -> &'static str,
}

/// Words of the balance.
pub struct DeductWords {
    /// What the figure is.
    pub title: &'static str,
    /// The balance at first.
    pub balance: &'static str,
    /// A column of entries.
    pub entry: &'static str,
    /// A column of what is left.
    pub left: &'static str,
    /// The first entry.
    pub opening: &'static str,
    /// A request by its number.
    pub request: fn(&str) -> String,
    /// The balance covers so many requests, and so much is left.
    pub says: fn(balance: &str, requests: u64, rest: &str) -> String,
    /// The balance is less than a request.
    pub too_little: fn(balance: &str, cost: &str) -> String,
    /// Requests cost nothing.
    pub free: &'static str,
    /// The model has no price.
    pub no_model: &'static str,
}

/// Words of the fee.
pub struct FeeWords {
    /// What the figure is.
    pub title: &'static str,
    /// The top-up.
    pub amount: &'static str,
    /// A column of platforms.
    pub platform: &'static str,
    /// A column of fees.
    pub fee: &'static str,
    /// A column of shares.
    pub share: &'static str,
    /// A column of what is paid.
    pub paid: &'static str,
    /// Paid in crypto.
    pub crypto: &'static str,
    /// The dearest.
    pub says: fn(amount: &str, platform: &str, fee: &str, share: &str) -> String,
    /// What is left out, and what a dash means.
    pub note: &'static str,
}

/// Words of the cache.
pub struct CacheWords {
    /// What the figure is.
    pub title: &'static str,
    /// Tokens of the prompt.
    pub prompt: &'static str,
    /// Requests after the first.
    pub reads: &'static str,
    /// Hours that it is kept.
    pub hours: &'static str,
    /// A column of lifetimes.
    pub kept: &'static str,
    /// A column of writes.
    pub write: &'static str,
    /// A column of reads.
    pub read: &'static str,
    /// A column of storage.
    pub storage: &'static str,
    /// A column of when it pays.
    pub pays: &'static str,
    /// A column of sums with the cache.
    pub with: &'static str,
    /// A column of sums without.
    pub without: &'static str,
    /// The list prices no writes.
    pub automatic: &'static str,
    /// So many reads.
    pub reads_counted: fn(u64) -> String,
    /// So many requests cost this without and that with the cache.
    pub says: fn(requests: u64, without: &str, with: &str) -> String,
    /// It never pays.
    pub never: &'static str,
    /// It is never dearer.
    pub at_once: &'static str,
    /// It pays from so many reads.
    pub from: fn(u64) -> String,
    /// How that is worked out.
    pub formula: &'static str,
    /// Why there is nothing to compare.
    pub none: fn(NoCache) -> &'static str,
}

/// Words of the conversation.
pub struct GrowthWords {
    /// What the figure is.
    pub title: &'static str,
    /// Tokens of the instructions.
    pub system: &'static str,
    /// Tokens of a question.
    pub question: &'static str,
    /// Tokens of an answer.
    pub answer: &'static str,
    /// How many turns.
    pub turns: &'static str,
    /// A column of turns.
    pub turn: &'static str,
    /// A column of what is sent.
    pub sent: &'static str,
    /// A column of costs.
    pub cost: &'static str,
    /// A column of sums.
    pub so_far: &'static str,
    /// A column of sums with a cache.
    pub cached: &'static str,
    /// The last turn against the first, and what all cost.
    pub says: fn(turns: u64, times: &str, cost: &str, cached: &str) -> String,
}

/// Words of which number comes first.
pub struct TriageWords {
    /// What the figure is.
    pub title: &'static str,
    /// The reader's question.
    pub question: fn(Question) -> &'static str,
    /// Tokens of an answer, the thinking included.
    pub output: &'static str,
    /// Thinking tokens.
    pub thinking: &'static str,
    /// Tokens that the person typed.
    pub typed: &'static str,
    /// Tokens that the answer was meant to have.
    pub planned: &'static str,
    /// Tokens that are the same in every request.
    pub fixed: &'static str,
    /// Tokens a minute and their limit, requests a minute and theirs, dollars a month and theirs.
    pub limits: [&'static str; 6],
    /// The thresholds.
    pub thresholds: &'static str,
    /// Their fields.
    pub threshold_labels: [&'static str; 4],
    /// A number's name.
    pub figure: fn(Figure) -> &'static str,
    /// What to check in a number that comes first.
    pub reason: fn(Figure) -> &'static str,
    /// A number comes first, and what to check in it.
    pub first: fn(figure: &str, reason: &str) -> String,
    /// A limit is close.
    pub near: fn(figure: &str) -> String,
    /// No limit is close.
    pub far: fn(figure: &str) -> String,
    /// No limit is known.
    pub no_limit: &'static str,
    /// Nothing to look at.
    pub nothing: &'static str,
    /// All tokens.
    pub total: &'static str,
    /// A column of what to look at, in this order.
    pub look_at: &'static str,
    /// A column of shares of the bill.
    pub share: &'static str,
    /// A column of what is used.
    pub used: &'static str,
    /// A column of limits.
    pub limit: &'static str,
    /// A column of shares of a limit.
    pub share_of_limit: &'static str,
    /// A column of verdicts.
    pub verdict: &'static str,
    /// A column of what is paid too much in a request.
    pub too_much: &'static str,
    /// A kind of waste: its name, the verdict when it is past its threshold, and its name for programs.
    pub wasted: fn(Waste) -> [&'static str; 3],
    /// Something is wasted.
    pub waste: &'static str,
    /// Nothing is.
    pub no_waste: &'static str,
    /// Within its threshold.
    pub fine: &'static str,
    /// A number is missing.
    pub not_told: &'static str,
    /// Why the total is last.
    pub last: &'static str,
}

/// Words of pictures.
pub struct ImagesWords {
    /// What the figure is.
    pub title: &'static str,
    /// Pixels from left to right.
    pub width: &'static str,
    /// Pixels from top to bottom.
    pub height: &'static str,
    /// A column of families.
    pub family: &'static str,
    /// A column of costs.
    pub costs: &'static str,
    /// A column of rules.
    pub rule: &'static str,
    /// At a model's price.
    pub at: fn(model: &str) -> String,
    /// From so many to so many tokens.
    pub says: fn(least: &str, most: &str) -> String,
    /// Tiles.
    pub tiles: fn(base: &str, per_tile: &str, tile: &str) -> String,
    /// Patches.
    pub patches: fn(patch: &str, factor: Option<&str>, most: Option<&str>) -> String,
    /// A grid.
    pub grid: fn(cell: &str, most: &str) -> String,
    /// The same for every size.
    pub fixed: &'static str,
    /// Not published.
    pub unknown: &'static str,
    /// What is left out.
    pub note: &'static str,
}

/// Words of quotas.
pub struct QuotaWords {
    /// What the figure is.
    pub title: &'static str,
    /// The budget.
    pub budget: &'static str,
    /// What is kept back.
    pub reserve: &'static str,
    /// How many share one of the scope above, for each scope.
    pub members: [&'static str; 6],
    /// What a job may cost of its cap.
    pub approval_field: &'static str,
    /// A column of scopes.
    pub scope: &'static str,
    /// A column of how many there are.
    pub in_all: &'static str,
    /// A column of caps.
    pub cap: &'static str,
    /// A column of alerts.
    pub alerts: &'static str,
    /// A column of gates.
    pub approval: &'static str,
    /// A column of examples.
    pub example: &'static str,
    /// A scope and an example.
    pub scopes: fn(Scope) -> [&'static str; 2],
    /// From the budget down to the smallest cap.
    pub says: fn(budget: &str, smallest: &str) -> String,
    /// What each kind of quota does.
    pub note: &'static str,
}
