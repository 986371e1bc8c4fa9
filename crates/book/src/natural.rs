//! The order of names as people expect it: numbers by their size, letters without regard to case.

use std::cmp::Ordering;

/// Compares two names: runs of ASCII digits as numbers of any length, all else byte by byte with ASCII letters alike in either case.
/// `GPT-9` stands before `GPT-10`, and `Opus 4.9` before `Opus 4.10`. Names that differ only in case or in leading zeros are equal.
///
/// ```
/// # use std::cmp::Ordering;
/// # use book::by_nature;
/// assert_eq!(by_nature("GPT-9", "gpt-10"), Ordering::Less);
/// ```
pub fn by_nature(a: &str, b: &str) -> Ordering {
    let (mut a, mut b) = (a.as_bytes(), b.as_bytes());
    while let (Some(x), Some(y)) = (a.first(), b.first()) {
        let order = if x.is_ascii_digit() && y.is_ascii_digit() {
            let (x, y) = (take_number(&mut a), take_number(&mut b));
            // Without leading zeros the longer number is the larger one.
            x.len().cmp(&y.len()).then(x.cmp(y))
        } else {
            let order = x.to_ascii_lowercase().cmp(&y.to_ascii_lowercase());
            (a, b) = (&a[1..], &b[1..]);
            order
        };
        if order.is_ne() {
            return order;
        }
    }
    a.len().cmp(&b.len())
}

/// Takes the digits a text begins with off it, and returns them without leading zeros.
fn take_number<'t>(text: &mut &'t [u8]) -> &'t [u8] {
    let is_other = |byte: &u8| !byte.is_ascii_digit();
    let end = text.iter().position(is_other).unwrap_or(text.len());
    let (digits, rest) = text.split_at(end);
    *text = rest;
    let zeros = digits.iter().take_while(|digit| **digit == b'0').count();
    &digits[zeros..]
}
