//! Exact money: amounts, prices per million tokens, and multipliers. No floating point anywhere.
//!
//! One scale fits everything: a price of `$1` per million tokens is 10⁹ femto-dollars per token, so a listed price with up to nine
//! decimals is a whole number, and `tokens x price` is one integer product. Nothing rounds here; [`format`] rounds for people.

use std::{
    fmt,
    iter::Sum,
    ops::{Add, Sub},
};

use tokens::Tokens;

/// Femto-dollars in one dollar.
const FEMTO_PER_USD: i128 = 1_000_000_000_000_000;
/// Decimals a dollar amount can have: the femto-dollar is the last one.
const USD_DECIMALS: u32 = 15;
/// Decimals a price can have: `$0.000000001` per million tokens is one femto-dollar per token.
const PRICE_DECIMALS: u32 = 9;
/// Decimals a factor can have.
const FACTOR_DECIMALS: u32 = 6;

/// Why a text is not an amount, a price or a factor.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PriceError {
    /// The text is not an unsigned decimal number: a sign, an exponent, a comma, a space or nothing at all.
    #[error("{text:?} is not a plain decimal number such as \"2.50\"")]
    NotDecimal {
        /// The offending text.
        text: String,
    },
    /// More decimals than can be held exactly.
    #[error("{text:?} has more than {max} decimals")]
    TooManyDecimals {
        /// The offending text.
        text: String,
        /// How many are allowed.
        max: u32,
    },
    /// Larger than anything a price list would print, so most likely a slip of the unit.
    #[error("{text:?} is more than {max}, check its unit")]
    TooLarge {
        /// The offending text.
        text: String,
        /// The largest value allowed.
        max: u64,
    },
    /// A factor of nothing would make a price free without saying so.
    #[error("a factor of zero would make every price free; list the price as \"0\" instead")]
    ZeroFactor,
}

/// An amount of US dollars, exact to the femto-dollar (10⁻¹⁵ dollars).
///
/// Holds amounts up to about 1.7 x 10²³ dollars either way; sums and products beyond stop at that bound rather than wrap or panic.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Usd(i128);

impl Usd {
    /// No money: free, as opposed to an unknown price, which is `None`.
    pub const ZERO: Self = Self(0);

    /// An amount counted in femto-dollars.
    #[must_use]
    pub const fn from_femto(femto: i128) -> Self {
        Self(femto)
    }

    /// The amount counted in femto-dollars.
    #[must_use]
    pub const fn femto(self) -> i128 {
        self.0
    }

    /// Reads an unsigned decimal number of dollars such as `"0.04"`.
    ///
    /// # Errors
    /// [`PriceError`] unless the text is digits, perhaps with a point and up to 15 decimals, of at most a million million dollars.
    pub fn parse(text: &str) -> Result<Self, PriceError> {
        let units = parse_decimal(text, USD_DECIMALS, 1_000_000_000_000)?;
        Ok(Self(i128::try_from(units).unwrap_or(i128::MAX)))
    }

    /// This amount, `count` times: a request's cost times its requests.
    #[must_use]
    pub fn times(self, count: u64) -> Self {
        Self(self.0.saturating_mul(i128::from(count)))
    }

    /// This amount times a factor, or `None` when the product is finer than a femto-dollar or cannot be held.
    #[must_use]
    pub fn times_factor(self, factor: Factor) -> Option<Self> {
        let scale = 10_i128.pow(FACTOR_DECIMALS);
        let product = self.0.checked_mul(i128::from(factor.micro))?;
        (product % scale == 0).then_some(Self(product / scale))
    }

    /// The exact amount as a plain decimal without trailing zeros, such as `"0.0032"` or `"-12"`.
    #[must_use]
    pub fn to_decimal(self) -> String {
        let text = decimal_text(self.0.unsigned_abs(), USD_DECIMALS);
        if self.0 < 0 { format!("-{text}") } else { text }
    }

    /// Whole dollars in this amount, towards zero.
    #[must_use]
    pub const fn whole_dollars(self) -> i128 {
        self.0 / FEMTO_PER_USD
    }
}

impl Add for Usd {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self(self.0.saturating_add(other.0))
    }
}

impl Sub for Usd {
    type Output = Self;
    fn sub(self, other: Self) -> Self {
        Self(self.0.saturating_sub(other.0))
    }
}

impl Sum for Usd {
    fn sum<I: Iterator<Item = Self>>(amounts: I) -> Self {
        amounts.fold(Self::ZERO, Add::add)
    }
}

/// The exact decimal, without a currency sign.
impl fmt::Display for Usd {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.to_decimal())
    }
}

/// A price in dollars per million tokens (`$/MTok`), the unit providers list.
///
/// `"0"` is free. A price that is not published is `None` wherever prices are held, never zero.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UsdPerMTok {
    // The same number as nano-dollars per million tokens, so "2.50" is exact.
    // Invariant: at most MAX, so that a product with any u64 count stays far inside i128.
    femto_usd_per_token: u64,
}

impl UsdPerMTok {
    /// Free of charge.
    pub const ZERO: Self = Self {
        femto_usd_per_token: 0,
    };
    /// The dearest price accepted, in dollars per million tokens. The dearest listed in 2026 is 600; more is a slip of the unit.
    pub const MAX_USD: u64 = 1_000_000;

    /// Reads a price as price lists print it, such as `"2.50"` or `"0.003625"`.
    ///
    /// # Errors
    /// [`PriceError`] unless the text is digits, perhaps with a point and up to 9 decimals, of at most [`Self::MAX_USD`].
    pub fn parse(text: &str) -> Result<Self, PriceError> {
        let units = parse_decimal(text, PRICE_DECIMALS, Self::MAX_USD)?;
        Ok(Self {
            femto_usd_per_token: u64::try_from(units).unwrap_or(u64::MAX),
        })
    }

    /// What `tokens` cost at this price, exactly.
    #[must_use]
    pub fn cost_of(self, tokens: Tokens) -> Usd {
        Usd(i128::from(self.femto_usd_per_token) * i128::from(tokens.get()))
    }

    /// This price times a factor, or `None` when the product has more than nine decimals or passes [`Self::MAX_USD`]:
    /// a price that cannot be held exactly is not guessed.
    #[must_use]
    pub fn times_factor(self, factor: Factor) -> Option<Self> {
        let scale = 10_u128.pow(FACTOR_DECIMALS);
        let product = u128::from(self.femto_usd_per_token) * u128::from(factor.micro);
        if product % scale != 0 {
            return None;
        }
        let units = u64::try_from(product / scale).ok()?;
        (units <= Self::MAX_USD * 10_u64.pow(PRICE_DECIMALS)).then_some(Self {
            femto_usd_per_token: units,
        })
    }

    /// Whether this is the price of something given away.
    #[must_use]
    pub const fn is_free(self) -> bool {
        self.femto_usd_per_token == 0
    }

    /// Femto-dollars for one token, which is the same number as nano-dollars for a million.
    #[must_use]
    pub const fn femto_per_token(self) -> u64 {
        self.femto_usd_per_token
    }

    /// The exact price as a plain decimal without trailing zeros, such as `"2.5"`.
    #[must_use]
    pub fn to_decimal(self) -> String {
        decimal_text(u128::from(self.femto_usd_per_token), PRICE_DECIMALS)
    }
}

/// The exact decimal, without a currency sign or unit.
impl fmt::Display for UsdPerMTok {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.to_decimal())
    }
}

/// An exact multiplier on a price, such as the `1.1` of a data-residency region. More than zero, at most 1,000.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Factor {
    // Millionths.
    micro: u64,
}

impl Factor {
    /// Changes nothing.
    pub const ONE: Self = Self { micro: 1_000_000 };

    /// Reads a multiplier such as `"1.1"`.
    ///
    /// # Errors
    /// [`PriceError`] unless the text is digits, perhaps with a point and up to 6 decimals, more than zero and at most 1,000.
    pub fn parse(text: &str) -> Result<Self, PriceError> {
        let micro = u64::try_from(parse_decimal(text, FACTOR_DECIMALS, 1_000)?).unwrap_or(u64::MAX);
        if micro == 0 {
            Err(PriceError::ZeroFactor)
        } else {
            Ok(Self { micro })
        }
    }

    /// The exact multiplier as a plain decimal without trailing zeros, such as `"1.1"`.
    #[must_use]
    pub fn to_decimal(self) -> String {
        decimal_text(u128::from(self.micro), FACTOR_DECIMALS)
    }
}

/// Reads `digits[.digits]` as a whole number of 10^-`decimals` parts.
///
/// # Errors
/// When the text is no such decimal, has more decimals, or is more than `max`.
pub fn parse_decimal(text: &str, decimals: u32, max: u64) -> Result<u128, PriceError> {
    let not_decimal = || PriceError::NotDecimal {
        text: shortened(text),
    };
    let too_large = || PriceError::TooLarge {
        text: shortened(text),
        max,
    };
    let (whole, fraction) = match text.split_once('.') {
        Some((_, "")) => return Err(not_decimal()),
        Some(parts) => parts,
        None => (text, ""),
    };
    let all_digits = |digits: &str| digits.bytes().all(|byte| byte.is_ascii_digit());
    if whole.is_empty() || !all_digits(whole) || !all_digits(fraction) {
        return Err(not_decimal());
    }
    let unused = usize::try_from(decimals)
        .unwrap_or(0)
        .checked_sub(fraction.len());
    let Some(unused) = unused else {
        return Err(PriceError::TooManyDecimals {
            text: shortened(text),
            max: decimals,
        });
    };
    let mut units: u128 = 0;
    for byte in whole
        .bytes()
        .chain(fraction.bytes())
        .chain(std::iter::repeat_n(b'0', unused))
    {
        units = units
            .checked_mul(10)
            .and_then(|units| units.checked_add(u128::from(byte - b'0')))
            .ok_or_else(too_large)?;
    }
    if units > u128::from(max) * 10_u128.pow(decimals) {
        Err(too_large())
    } else {
        Ok(units)
    }
}

/// Enough of a text to recognise it in a message.
fn shortened(text: &str) -> String {
    text.chars().take(40).collect()
}

/// Writes a whole number of 10^-`decimals` parts without trailing zeros.
pub fn decimal_text(units: u128, decimals: u32) -> String {
    let scale = 10_u128.pow(decimals);
    let (whole, fraction) = (units / scale, units % scale);
    if fraction == 0 {
        return whole.to_string();
    }
    let width = usize::try_from(decimals).unwrap_or(0);
    let digits = format!("{fraction:0width$}");
    format!("{whole}.{}", digits.trim_end_matches('0'))
}
