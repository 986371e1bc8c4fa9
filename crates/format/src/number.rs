//! Counts, shares and sizes.

use super::NO_FIGURE;
use tokens::Tokens;

/// A count with a comma between thousands: `1,284`.
pub fn grouped(count: u64) -> String {
    group_digits(&count.to_string())
}

/// Puts a comma between thousands in a run of ASCII digits of any length.
pub(super) fn group_digits(digits: &str) -> String {
    let mut out = String::with_capacity(digits.len() + digits.len() / 3);
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out
}

/// `a / b` to the nearest whole number, exactly half going up. `b` is not zero.
pub(super) const fn divide_half_up(a: u128, b: u128) -> u128 {
    let (whole, rest) = (a / b, a % b);
    // `rest >= b - rest` is `2 * rest >= b` without the overflow.
    if rest >= b - rest { whole + 1 } else { whole }
}

/// Tenths as a figure with one decimal: 261 is `26.1`.
pub(super) fn one_decimal(tenths: u128) -> String {
    format!(
        "{}.{}",
        group_digits(&(tenths / 10).to_string()),
        tenths % 10
    )
}

/// How much of `whole` `part` is, in percent: `0.1%`.
///
/// One decimal below 100%, whole percents from there on. A figure never claims what is not so: less than a tenth is
/// `< 0.1%`, nearly all is `> 99.9%`, slightly more than all is `> 100%`. Of nothing there is no share: an em dash.
pub fn percent_of(part: u64, whole: u64) -> String {
    if whole == 0 {
        return NO_FIGURE.to_owned();
    }
    let (wide_part, wide_whole) = (u128::from(part), u128::from(whole));
    let tenths = divide_half_up(wide_part * 1000, wide_whole);
    let percents = divide_half_up(wide_part * 100, wide_whole);
    if part == 0 {
        "0%".to_owned()
    } else if wide_part * 1000 < wide_whole {
        "< 0.1%".to_owned()
    } else if part < whole && tenths >= 1000 {
        "> 99.9%".to_owned()
    } else if part < whole {
        format!("{}%", one_decimal(tenths))
    } else if part > whole && percents == 100 {
        "> 100%".to_owned()
    } else {
        format!("{}%", group_digits(&percents.to_string()))
    }
}

/// Tokens per 100 characters (graphemes) with one decimal: `26.1`; an em dash for an empty text.
pub fn per_100(tokens: Tokens, graphemes: u64) -> String {
    if graphemes == 0 {
        return NO_FIGURE.to_owned();
    }
    one_decimal(divide_half_up(
        u128::from(tokens.get()) * 1000,
        u128::from(graphemes),
    ))
}

/// A size in bytes: `812 B`, `4.9 KB`, `120 MB`.
///
/// 1 KB is 1,000 bytes, as file managers, networks and the SI have it. One decimal below 100 of a unit, none above;
/// a size that would round to 1,000 of a unit is shown in the next one.
pub fn bytes(size: u64) -> String {
    if size < 1000 {
        return format!("{size} B");
    }
    let size = u128::from(size);
    let in_unit = |unit_bytes: u128, unit: &str| {
        let tenths = divide_half_up(size * 10, unit_bytes);
        if tenths < 1000 {
            format!("{} {unit}", one_decimal(tenths))
        } else {
            format!(
                "{} {unit}",
                group_digits(&divide_half_up(size, unit_bytes).to_string())
            )
        }
    };
    if size < 999_500 {
        in_unit(1000, "KB")
    } else if size < 999_500_000 {
        in_unit(1_000_000, "MB")
    } else {
        in_unit(1_000_000_000, "GB")
    }
}
