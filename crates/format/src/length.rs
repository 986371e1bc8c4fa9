//! How long a number of tokens is to a reader, by rules of thumb.

use super::{grouped, number::divide_half_up};
use tokens::Tokens;

/// English words that a number of tokens comes to: three quarters. Google's page says 60 to 80 words to 100 tokens
/// (ai.google.dev/gemini-api/docs/tokens, read in 2026); the English sample of this site has 68 words to 76 tokens of `o200k_base`.
pub fn english_words(tokens: Tokens) -> u64 {
    share(tokens, 3, 4)
}

/// Chinese characters that a number of tokens comes to: five quarters, as in the traditional Chinese sample of this site, which has 152 to
/// 117 tokens of `o200k_base`.
pub fn chinese_characters(tokens: Tokens) -> u64 {
    share(tokens, 5, 4)
}

fn share(tokens: Tokens, of: u128, parts: u128) -> u64 {
    let whole = divide_half_up(u128::from(tokens.get()) * of, parts);
    u64::try_from(whole).unwrap_or(u64::MAX)
}

/// A number of which only the size matters, to two significant digits: `300`, `1,200`.
pub fn rounded(number: u64) -> String {
    let step = super::range::step(number, 2);
    let rounded = divide_half_up(u128::from(number), u128::from(step)) * u128::from(step);
    grouped(u64::try_from(rounded).unwrap_or(u64::MAX))
}
