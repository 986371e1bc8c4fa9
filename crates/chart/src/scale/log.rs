//! Scales by order of magnitude.

use std::f64::consts::{LN_2, LN_10, SQRT_2};

use super::linear::{magnitude, power_of_ten};
use crate::Number;

/// The logarithm to base ten of a positive normal number, to about 13 digits. The browser's library and the build machine's need not
/// agree on the last bit; this does.
pub(super) fn log10(value: f64) -> f64 {
    let bits = value.to_bits();
    let mut exponent = f64::from(u16::try_from((bits >> 52) & 0x7ff).unwrap_or(0)) - 1023.0;
    let mut mantissa = f64::from_bits((bits & 0x000f_ffff_ffff_ffff) | (1023 << 52));
    if mantissa > SQRT_2 {
        mantissa /= 2.0;
        exponent += 1.0;
    }
    // ln m = 2 (s + s³/3 + s⁵/5 + ...), s = (m - 1) / (m + 1): at most 0.18 here.
    let s = (mantissa - 1.0) / (mantissa + 1.0);
    let square = s * s;
    let series = (0..9_u8).rev().fold(0.0, |sum, term| {
        sum * square + 1.0 / (2.0 * f64::from(term) + 1.0)
    });
    (2.0 * s * series + exponent * LN_2) / LN_10
}

/// Positions within a power of ten that may be labelled.
const DIGITS: [u8; 3] = [1, 2, 5];

fn place(digit: u8, exponent: i32) -> f64 {
    f64::from(exponent) + log10(f64::from(digit))
}

/// The logarithms of the nearest 1, 2 or 5 times a power of ten that are not inside; at least a factor of ten apart.
pub(super) fn rounded(low: f64, high: f64) -> (f64, f64) {
    let below = |value: f64| {
        let exponent = magnitude(value);
        let fits = |digit: &u8| f64::from(*digit) * power_of_ten(exponent) <= value;
        let digit = DIGITS.into_iter().rev().find(fits).unwrap_or(1);
        place(digit, exponent)
    };
    let above = |value: f64| {
        let exponent = magnitude(value);
        let fits = |digit: &u8| value <= f64::from(*digit) * power_of_ten(exponent);
        DIGITS
            .into_iter()
            .find(fits)
            .map_or(f64::from(exponent + 1), |digit| place(digit, exponent))
    };
    let (start, end) = (below(low), above(high));
    if end - start >= 0.99 {
        return (start, end);
    }
    let start = f64::from(magnitude(low));
    (start, end.max(start + 1.0))
}

/// The ticks between two logarithms: powers of ten, with twos and fives between them where there is room; at least two.
#[expect(clippy::cast_possible_truncation, reason = "a few tens at most")]
pub(super) fn ticks(low: f64, high: f64, ticks: u32) -> Vec<(f64, Number)> {
    let powers = high - low;
    let every = ((powers / f64::from(ticks)).ceil() as i32).max(1);
    let has_room = powers * 3.0 <= f64::from(ticks);
    let coarse = (1..=every).rev().filter(|_| !has_room);
    coarse
        .map(|every| ticks_at(low, high, every, &DIGITS[..1]))
        .find(|ticks| ticks.len() >= 2)
        .unwrap_or_else(|| ticks_at(low, high, 1, &DIGITS))
}

/// The ticks at `digits` times every so many powers of ten.
#[expect(
    clippy::cast_possible_truncation,
    reason = "logarithms of drawable values are between -31 and 31"
)]
fn ticks_at(low: f64, high: f64, every: i32, digits: &[u8]) -> Vec<(f64, Number)> {
    let mut ticks = Vec::new();
    for exponent in (low.floor() as i32)..=(high.ceil() as i32) {
        for digit in digits.iter().filter(|_| exponent.rem_euclid(every) == 0) {
            let number = Number {
                digits: (*digit).into(),
                exponent,
            };
            let place = place(*digit, exponent);
            if (low - 1e-9..=high + 1e-9).contains(&place) {
                ticks.push((place, number));
            }
        }
    }
    ticks
}
