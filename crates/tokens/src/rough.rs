//! A rough estimate from nothing but the length of a text, for a browser in which no tokenizer runs.

use super::{TokenRange, Tokens};

/// Bytes per token of texts that compress best: long English words, much whitespace.
const MOST_BYTES: u64 = 6;
/// Bytes per token of ordinary English, the usual rule of thumb.
const USUAL_BYTES: u64 = 4;
/// Bytes per token of texts that compress worst: identifiers, emoji, scripts with small vocabularies.
const FEWEST_BYTES: u64 = 2;

/// Between how many tokens a text of so many bytes of UTF-8 may have. Wide on purpose: it is a guess, and says so.
pub fn rough(bytes: u64) -> TokenRange {
    TokenRange {
        low: Tokens::new(bytes / MOST_BYTES),
        expected: Tokens::new(bytes.div_ceil(USUAL_BYTES)),
        high: Tokens::new(bytes.div_ceil(FEWEST_BYTES)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rough_estimate_is_in_order_and_never_none_for_some_text() {
        for bytes in (0..100).chain([u64::MAX]) {
            let TokenRange {
                low,
                expected,
                high,
            } = rough(bytes);
            assert!(low <= expected && expected <= high, "{bytes}");
            assert_eq!(high == Tokens::ZERO, bytes == 0);
        }
    }
}
