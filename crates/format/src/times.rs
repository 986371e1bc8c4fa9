//! How counts compare: as multiples and as bars.

use super::NO_FIGURE;
use super::number::{divide_half_up, group_digits, one_decimal};

/// How many times `base` a count is: `1×` when equal, `1.6×` below a hundred times, whole times from there on.
/// Of nothing there is no multiple: an em dash.
pub fn times(count: u64, base: u64) -> String {
    if base == 0 {
        return NO_FIGURE.to_owned();
    }
    if count == base {
        return "1×".to_owned();
    }
    let tenths = divide_half_up(u128::from(count) * 10, u128::from(base));
    if tenths < 1000 {
        format!("{}×", one_decimal(tenths))
    } else {
        format!(
            "{}×",
            group_digits(&divide_half_up(u128::from(count), u128::from(base)).to_string())
        )
    }
}

/// How wide a bar is for `part` of `whole`, as CSS writes it: `26.1%`, never over `100%`.
pub fn bar_width(part: u64, whole: u64) -> String {
    if whole == 0 {
        return "0%".to_owned();
    }
    format!(
        "{}%",
        one_decimal(divide_half_up(
            u128::from(part.min(whole)) * 1000,
            u128::from(whole)
        ))
    )
}

#[cfg(test)]
mod tests {
    use super::{bar_width, times};

    #[test]
    fn a_multiple_has_one_decimal_until_a_hundred() {
        let check =
            |count, base, expected| assert_eq!(times(count, base), expected, "{count} / {base}");
        check(70, 70, "1×");
        check(71, 70, "1.0×");
        check(112, 70, "1.6×");
        check(35, 70, "0.5×");
        check(99_940, 1000, "99.9×");
        check(99_950, 1000, "100×");
        check(5, 0, "—");
        check(u64::MAX, 1, "18,446,744,073,709,551,615×");
    }

    #[test]
    fn a_bar_stays_within_its_frame() {
        assert_eq!(bar_width(0, 10), "0.0%");
        assert_eq!(bar_width(261, 1000), "26.1%");
        assert_eq!(bar_width(u64::MAX, 10), "100.0%");
        assert_eq!(bar_width(1, 0), "0%");
    }
}
