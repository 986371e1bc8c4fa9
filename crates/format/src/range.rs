//! Ranges, which are what an estimate is.

use super::grouped;
use crate::Locale;
use tokens::Tokens;

/// An estimate's range of tokens: `1,900 to 2,300`, `1,900 至 2,300`.
///
/// Two significant digits of the upper end where the range is wide enough to bear it, otherwise three; always outward, so
/// the shown range contains the worked-out one. A lower end above zero stays above zero. A range of one value is that value.
pub fn token_range(low: Tokens, high: Tokens, locale: Locale) -> String {
    let (low, high) = (low.get().min(high.get()), low.get().max(high.get()));
    if low == high {
        return grouped(low);
    }
    let coarse = step(high, 2);
    let step_high = if (high - low) / 2 >= coarse {
        coarse
    } else {
        step(high, 3)
    };
    // The lower end may have fewer digits than the upper one: 95 to 1,050 must not become 0 to 1,100.
    let step_low = step_high.min(step(low, 2));
    let high = high.checked_next_multiple_of(step_high).unwrap_or(u64::MAX);
    between(&grouped(low - low % step_low), &grouped(high), locale)
}

/// The unit of the last of `significant` digits of a number.
pub(super) fn step(number: u64, significant: u32) -> u64 {
    let digits = number.checked_ilog10().unwrap_or(0) + 1;
    10_u64.pow(digits.saturating_sub(significant))
}

/// "from to", or the one figure when both read alike.
pub(super) fn between(low: &str, high: &str, locale: Locale) -> String {
    if low == high {
        return low.to_owned();
    }
    let to = locale.manner().to;
    format!("{low} {to} {high}")
}
