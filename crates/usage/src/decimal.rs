//! Exact decimals as files write them, and amounts of money in a file's own currency.

use std::fmt;
use std::ops::{Add, Sub};

/// Decimals that are kept: one femto of a unit. Prices per token need twelve.
const DECIMALS: usize = 15;

/// One unit in femto-units.
const UNIT: i128 = 1_000_000_000_000_000;

/// Reads a decimal into femto-units: `0.32`, `-1`, `59200.0`, `1e-05`, `"1,234.50"` and `−0,32`, whose minus is Unicode's and whose
/// comma is decimal. A comma before groups of exactly three digits groups thousands, unless `comma_is_decimal`. What stands behind
/// the 15th decimal is rounded half away from zero. `None` where the text is no number or beyond a trillion units.
pub(crate) fn femto(text: &str, comma_is_decimal: bool) -> Option<i128> {
    let text = text.trim();
    let (negative, text) = match text.strip_prefix(['-', '\u{2212}']) {
        Some(rest) => (true, rest),
        None => (false, text.strip_prefix('+').unwrap_or(text)),
    };
    let (mantissa, exponent) = match text.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, exponent.parse::<i32>().ok()?),
        None => (text, 0),
    };
    let plain = if comma_is_decimal && mantissa.contains(',') {
        mantissa.replace('.', "").replace(',', ".")
    } else {
        without_grouping(mantissa)?
    };
    let (whole, fraction) = plain.split_once('.').unwrap_or((&plain, ""));
    let digits = whole.len() + fraction.len();
    let all_digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if digits == 0 || !all_digits(whole) || !all_digits(fraction) || !(-40..=20).contains(&exponent)
    {
        return None;
    }
    let point = i32::try_from(whole.len()).ok()? + exponent;
    let mut value: i128 = 0;
    let mut rest = whole.bytes().chain(fraction.bytes());
    let wanted = point + i32::try_from(DECIMALS).ok()?;
    for _ in 0..wanted {
        let digit = rest.next().unwrap_or(b'0');
        value = value
            .checked_mul(10)?
            .checked_add(i128::from(digit - b'0'))?;
        if value > 1_000_000_000_000 * UNIT {
            return None;
        }
    }
    let rounds_up = wanted >= 0 && rest.next().is_some_and(|digit| digit >= b'5');
    let value = value + i128::from(rounds_up);
    Some(if negative { -value } else { value })
}

/// The text without commas between groups of three digits; `None` where a comma stands elsewhere.
fn without_grouping(text: &str) -> Option<String> {
    if !text.contains(',') {
        return Some(text.to_owned());
    }
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    let mut groups = whole.split(',');
    let first = groups.next()?;
    let is_grouped = (1..=3).contains(&first.len()) && groups.all(|group| group.len() == 3);
    (is_grouped && !fraction.contains(','))
        .then(|| format!("{}.{fraction}", whole.replace(',', "")))
}

/// Reads a count, which files also write `3.0` or `1,024`. `None` for a fraction, a negative number or no number.
pub(crate) fn count(text: &str, comma_is_decimal: bool) -> Option<u64> {
    let femto = femto(text, comma_is_decimal)?;
    (femto % UNIT == 0)
        .then_some(femto / UNIT)
        .and_then(|whole| u64::try_from(whole).ok())
}

/// A currency by its three letters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Currency([u8; 3]);

impl Currency {
    /// The dollar of the United States.
    pub const USD: Self = Self(*b"USD");

    /// Reads `USD` or `usd`. `None` for anything but three letters.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let letters: [u8; 3] = text.trim().as_bytes().try_into().ok()?;
        letters
            .iter()
            .all(u8::is_ascii_alphabetic)
            .then(|| Self(letters.map(|letter| letter.to_ascii_uppercase())))
    }
}

impl fmt::Display for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0
            .iter()
            .try_for_each(|letter| write!(f, "{}", char::from(*letter)))
    }
}

/// An exact amount of money in its own currency.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Amount {
    /// Femto-units of the currency.
    femto: i128,
    /// The currency.
    pub currency: Currency,
}

impl Amount {
    /// No money.
    #[must_use]
    pub const fn zero(currency: Currency) -> Self {
        Self { femto: 0, currency }
    }

    /// An amount of so many femto-units.
    #[must_use]
    pub const fn from_femto(femto: i128, currency: Currency) -> Self {
        Self { femto, currency }
    }

    /// Femto-units of the currency.
    #[must_use]
    pub const fn femto(self) -> i128 {
        self.femto
    }

    /// Whether it is nothing.
    #[must_use]
    pub const fn is_zero(self) -> bool {
        self.femto == 0
    }

    /// The same in dollars, where it is in dollars.
    #[must_use]
    pub fn usd(self) -> Option<prices::money::Usd> {
        (self.currency == Currency::USD).then(|| prices::money::Usd::from_femto(self.femto))
    }

    /// All decimals that are not zero behind the last: `-0.31`, `1,125.5` without grouping.
    #[must_use]
    pub fn to_decimal(self) -> String {
        let sign = if self.femto < 0 { "-" } else { "" };
        let units = self.femto.unsigned_abs();
        let decimals = u32::try_from(DECIMALS).unwrap_or(u32::MAX);
        format!("{sign}{}", prices::money::decimal_text(units, decimals))
    }
}

/// Amounts of one currency add up.
///
/// # Panics
/// When the currencies differ: who adds groups by currency first.
impl Add for Amount {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        assert_eq!(self.currency, other.currency, "amounts of two currencies");
        Self::from_femto(self.femto + other.femto, self.currency)
    }
}

impl Sub for Amount {
    type Output = Self;

    fn sub(self, other: Self) -> Self {
        self + Self::from_femto(-other.femto, other.currency)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn decimals_are_read_to_the_last_digit() {
        for (text, expected) in [
            ("0.32", 320_000_000_000_000),
            ("0.8958740000000000", 895_874_000_000_000),
            ("1e-05", 10_000_000_000),
            ("2.2E-8", 22_000_000),
            ("1.5e3", 1_500 * UNIT),
            ("-3", -3 * UNIT),
            ("\u{2212}0.5", -UNIT / 2),
            ("+.5", UNIT / 2),
            ("1,234.50", 1_234 * UNIT + UNIT / 2),
            ("0.0000000000000005", 1),
            ("0.0000000000000004", 0),
            ("1e-40", 0),
        ] {
            assert_eq!(femto(text, false), Some(expected), "{text}");
        }
    }

    #[test]
    fn a_comma_is_decimal_where_the_file_says_so() {
        assert_eq!(femto("1.234,5", true), Some(1_234 * UNIT + UNIT / 2));
        assert_eq!(femto("0,32", true), femto("0.32", false));
        assert_eq!(femto("0.32", true), femto("0.32", false));
        assert_eq!(femto("0,32", false), None);
    }

    #[test]
    fn what_is_no_number_is_none() {
        for text in [
            "", "-", "abc", "1.2.3", "1e", "12,34", "NaN", "inf", "0x10", "9e20", "1e99999",
        ] {
            assert_eq!(femto(text, false), None, "{text}");
        }
    }

    #[test]
    fn counts_are_whole() {
        assert_eq!(count("59200.0", false), Some(59_200));
        assert_eq!(count("1,024", false), Some(1_024));
        assert_eq!(count("0.5", false), None);
        assert_eq!(count("-1", false), None);
    }

    #[test]
    fn amounts_show_their_decimals() {
        let usd = |text| Amount::from_femto(femto(text, false).unwrap(), Currency::USD);
        assert_eq!((usd("1.25") - usd("1.5")).to_decimal(), "-0.25");
        assert_eq!(Currency::parse("cny").unwrap().to_string(), "CNY");
        assert_eq!(Currency::parse("USDT"), None);
    }
}
