//! Ratios that are kept in thousandths.

/// A ratio in thousandths as a plain decimal, nothing rounded: 1530 is `1.53`, 1000 is `1`.
pub fn per_mille(ratio: u32) -> String {
    let decimal = format!("{}.{:03}", ratio / 1000, ratio % 1000);
    decimal
        .trim_end_matches('0')
        .trim_end_matches('.')
        .to_owned()
}

#[cfg(test)]
mod tests {
    use super::per_mille;

    #[test]
    fn thousandths_are_written_without_trailing_zeros() {
        let check = |ratio, expected| assert_eq!(per_mille(ratio), expected);
        check(1530, "1.53");
        check(1000, "1");
        check(1001, "1.001");
        check(10_000, "10");
        check(90, "0.09");
        check(0, "0");
    }
}
