//! Decimal numbers as they stand in JSON, exponents included, without floating point.

use crate::money::{PriceError, UsdPerMTok};

/// Figures looked at; a binary number prints at most 17 that mean anything.
const MOST_DIGITS: usize = 30;
/// A price per million tokens has nine decimals.
const PRICE_SCALE: i32 = 9;
/// What rounding may change: one part in a thousand million. More is another price.
const PART: u128 = 1_000_000_000;

/// A decimal number that is not negative: `digits` x 10^`exponent`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Number {
    digits: u128,
    exponent: i32,
}

/// Why a text gives no price.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NumberError {
    /// Not a number, or a negative one.
    #[error("{text:?} is not a number such as 1.5e-07")]
    NotNumber {
        /// The offending text.
        text: String,
    },
    /// Too far from any price that can be listed.
    #[error("{text} dollars per million tokens is no price: more than nine decimals, or too large")]
    NoPrice {
        /// The number.
        text: String,
    },
}

impl Number {
    /// Reads `0.000003`, `1.5e-07` or `2E+1`.
    ///
    /// # Errors
    /// [`NumberError::NotNumber`] for anything else, and for more than 30 figures.
    pub fn parse(text: &str) -> Result<Self, NumberError> {
        Self::read(text).ok_or_else(|| NumberError::NotNumber {
            text: text.chars().take(40).collect(),
        })
    }

    fn read(text: &str) -> Option<Self> {
        let (mantissa, exponent) = match text.split_once(['e', 'E']) {
            Some((mantissa, exponent)) => (mantissa, exponent.parse::<i32>().ok()?),
            None => (text, 0),
        };
        let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
        let digits: String = [whole, fraction].concat();
        let is_number = !whole.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
        if !is_number || digits.trim_start_matches('0').len() > MOST_DIGITS {
            return None;
        }
        let decimals = i32::try_from(fraction.len()).ok()?;
        Some(Self {
            digits: digits.parse().ok()?,
            exponent: exponent.checked_sub(decimals)?,
        })
    }

    /// The number, if it is whole.
    pub fn whole(self) -> Option<u64> {
        let (units, exact) = self.scaled(0)?;
        exact.then_some(units)
    }

    /// This many dollars for 10^`per` tokens, as a price per million, and whether a leftover of binary floating point was
    /// rounded away to reach it (`7.499999999999999e-07` for 0.75).
    ///
    /// # Errors
    /// [`NumberError::NoPrice`] when rounding would change it by more than one part in a thousand million.
    pub fn usd_per_mtok(self, per: i32) -> Result<(UsdPerMTok, bool), NumberError> {
        let per_million = Self {
            exponent: self.exponent.saturating_add(6 - per),
            ..self
        };
        let no_price = || NumberError::NoPrice {
            text: format!("{}e{}", per_million.digits, per_million.exponent),
        };
        let (units, exact) = per_million.scaled(PRICE_SCALE).ok_or_else(no_price)?;
        let price = price(units).map_err(|_| no_price())?;
        Ok((price, !exact))
    }

    /// The nearest whole number to this times 10^`scale`, and whether it is exactly that.
    fn scaled(self, scale: i32) -> Option<(u64, bool)> {
        let exponent = self.exponent.checked_add(scale)?;
        if self.digits == 0 {
            return Some((0, true));
        }
        let power = 10_u128.checked_pow(exponent.unsigned_abs())?;
        if exponent >= 0 {
            let units = self.digits.checked_mul(power)?;
            return Some((u64::try_from(units).ok()?, true));
        }
        let (down, rest) = (self.digits / power, self.digits % power);
        let (units, off) = if rest < power - rest {
            (down, rest)
        } else {
            (down + 1, power - rest)
        };
        let near = off == 0 || off.checked_mul(PART)? <= self.digits;
        near.then_some((u64::try_from(units).ok()?, off == 0))
    }
}

/// A price from nano-dollars per million tokens.
fn price(nano: u64) -> Result<UsdPerMTok, PriceError> {
    UsdPerMTok::parse(&format!(
        "{}.{:09}",
        nano / 1_000_000_000,
        nano % 1_000_000_000
    ))
}
