//! Numbers as people type them into a form field, write them in a link, or paste them from elsewhere.
//!
//! There is one reader, [`number`], with one rule: every writing that can mean one number only is accepted, and the others are asked
//! about. `1,200` is twelve hundred and `1,00,000` a hundred thousand, but `1.000` may be one or a thousand, so it is a
//! [`FieldProblem::Ambiguous`] that names both and never a number a factor of a thousand off. The functions here put that one number
//! into the type a field holds; a text that two fields take is the same number in both.

mod number;
mod typing;

use std::ops::RangeInclusive;

use thiserror::Error;

use super::workload::Percent;
use crate::billing::Rate;
use number::{Marks, Reading};
use prices::money::{PriceError, Usd, UsdPerMTok};
pub use typing::Typing;

/// The largest amount a field takes, in whole dollars: far past any account.
pub const MAX_DOLLARS: u64 = 1_000_000_000;
/// Past what any field of whole numbers takes, so that a number beyond is still told from a text.
const MOST: u64 = 1_000_000_000_000;
/// A price above this is not what a point between thousands is believed to mean: the dearest model listed in 2026 costs $600 a
/// million tokens, and prices with three decimals ($3.125) are ordinary.
const DEAREST: u64 = 999;

/// Why a form field holds no usable number. The interface words it; these messages are for logs and tests.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum FieldProblem {
    /// Nothing was typed.
    #[error("the field is empty")]
    Empty,
    /// The text is not one number.
    #[error("{text:?} is not a number such as \"1200\", \"1,200\" or \"1.2k\"")]
    NotANumber {
        /// What was typed.
        text: String,
    },
    /// The text is one number to some and another to others, such as `1.000` and `1,5`.
    #[error("{text:?} can mean {} or {}", readings[0], readings[1])]
    Ambiguous {
        /// What was typed.
        text: String,
        /// What it can mean, smaller first: plain decimals, each of which says what it means.
        readings: [String; 2],
    },
    /// The amount is in another currency than dollars.
    #[error("{text:?} is an amount in {currency}, not in US dollars")]
    OtherCurrency {
        /// What was typed.
        text: String,
        /// The currency's code or sign.
        currency: &'static str,
    },
    /// The number is below zero.
    #[error("the number is negative")]
    Negative,
    /// The number has a fraction where only whole ones are counted.
    #[error("{text:?} is not a whole number")]
    NotWhole {
        /// What was typed.
        text: String,
    },
    /// The number has more decimals than can be held exactly.
    #[error("the number has more than {max} decimals")]
    TooManyDecimals {
        /// How many are held.
        max: u32,
    },
    /// The number is below the field's range.
    #[error("the number is smaller than {min}")]
    TooSmall {
        /// The smallest number the field takes.
        min: u64,
    },
    /// The number is above the field's range.
    #[error("the number is larger than {max}")]
    TooLarge {
        /// The largest number the field takes.
        max: u64,
    },
}

impl FieldProblem {
    /// The same problem with the offending text rewritten: cut short, or made fit to show.
    #[must_use]
    pub fn with_text(mut self, rewrite: impl Fn(&str) -> String) -> Self {
        if let Self::Ambiguous {
            readings: [less, more],
            ..
        } = &mut self
        {
            (*less, *more) = (rewrite(less), rewrite(more));
        }
        if let Self::NotANumber { text }
        | Self::Ambiguous { text, .. }
        | Self::OtherCurrency { text, .. }
        | Self::NotWhole { text } = &mut self
        {
            *text = rewrite(text);
        }
        self
    }
}

/// Reads a whole number from a form field.
///
/// Takes thousands separated in threes or as in India (`1,200`, `1 200`, `1_200`, `1'200`, `1,00,000`), full-width characters
/// (`１２００`), a magnitude in letters or in Chinese (`1.2k`, `1.5m`, `2b`, `3萬`, `1.5億`), surrounding space and a leading plus.
///
/// # Errors
/// A [`FieldProblem`] when the field is empty, is not one number, is not whole, or is outside `range`.
pub fn parse_count_field(text: &str, range: RangeInclusive<u64>) -> Result<u64, FieldProblem> {
    let reading = number::read(text, Marks::None)?;
    if reading.negative {
        return Err(FieldProblem::Negative);
    }
    match whole(&reading, text, *range.end())? {
        Some(count) if count < *range.start() => Err(FieldProblem::TooSmall {
            min: *range.start(),
        }),
        Some(count) if count <= *range.end() => Ok(count),
        _ => Err(FieldProblem::TooLarge { max: *range.end() }),
    }
}

/// Reads a whole number that may be below zero, as [`parse_count_field`] does. A number past every field is cut to a million million,
/// so that the field's own bounds can be named.
///
/// # Errors
/// A [`FieldProblem`] when the field is empty, is not one number, or is not whole.
pub fn parse_signed_field(text: &str) -> Result<i64, FieldProblem> {
    let reading = number::read(text, Marks::None)?;
    let count = whole(&reading, text, MOST)?.unwrap_or(MOST).min(MOST);
    let count = i64::try_from(count).unwrap_or(i64::MAX);
    Ok(if reading.negative { -count } else { count })
}

/// Reads a whole percentage from 0 to 100, with or without a percent sign: `20`, `20 %`, `２０％`.
///
/// # Errors
/// A [`FieldProblem`] as for [`parse_count_field`].
pub fn parse_percent_field(text: &str) -> Result<Percent, FieldProblem> {
    let percent = parse_percentage_field(text, 0..=u64::from(Percent::MAX))?;
    Ok(u8::try_from(percent)
        .ok()
        .and_then(Percent::new)
        .unwrap_or_default())
}

/// Reads a whole percentage of any range, with or without a percent sign: 150 % of what is expected.
///
/// # Errors
/// A [`FieldProblem`] as for [`parse_count_field`].
pub fn parse_percentage_field(text: &str, range: RangeInclusive<u64>) -> Result<u64, FieldProblem> {
    parse_count_field(number::without_percent(text), range)
}

/// Reads dollars: `20`, `$1,234.50`, `US$ 3.2`, `USD 20`, `14.55 美元`, `２０`, `1.2k`, `3萬`.
///
/// # Errors
/// A [`FieldProblem`] when it is empty, not one number, in another currency, negative, or more than [`MAX_DOLLARS`].
pub fn parse_money_field(text: &str) -> Result<Usd, FieldProblem> {
    let reading = number::read(text, Marks::Dollars)?;
    let amount = exactly(&reading, text, MAX_DOLLARS, Usd::parse)?;
    let most = Usd::from_femto(1_000_000_000_000_000).times(MAX_DOLLARS);
    if amount > most {
        return Err(FieldProblem::TooLarge { max: MAX_DOLLARS });
    }
    Ok(amount)
}

/// Reads a listed price in dollars per million tokens: `2.50`, `$3.125`.
///
/// # Errors
/// A [`FieldProblem`] when it is empty, not one number, in another currency, negative, or more than [`UsdPerMTok::MAX_USD`].
pub fn parse_price_field(text: &str) -> Result<UsdPerMTok, FieldProblem> {
    let reading = number::read(text, Marks::Dollars)?;
    exactly(&reading, text, DEAREST, UsdPerMTok::parse)
}

/// Reads a decimal number of a type of its own, such as an exchange rate: `32.15`. `most` is the largest that `parse` takes.
///
/// # Errors
/// A [`FieldProblem`] when it is empty, not one number, negative, or refused by `parse`.
pub fn parse_decimal_field<T>(
    text: &str,
    most: u64,
    parse: impl Fn(&str) -> Result<T, PriceError>,
) -> Result<T, FieldProblem> {
    exactly(&number::read(text, Marks::None)?, text, most, parse)
}

/// Reads a percentage with up to four decimals, with or without its sign: `5.5`, `20 %`.
///
/// # Errors
/// A [`FieldProblem`] when it is empty, not one number, negative, or more than 100.
pub fn parse_rate_field(text: &str) -> Result<Rate, FieldProblem> {
    let reading = number::read(number::without_percent(text), Marks::None)?;
    exactly(&reading, text, 100, Rate::parse)
}

/// An amount as a field and a link hold it: a plain decimal that [`parse_money_field`] reads as the same amount. Three decimals get a
/// fourth, because a point in front of three digits may separate thousands.
#[must_use]
pub fn money_text(amount: Usd) -> String {
    number::unmistakable(amount.to_decimal())
}

/// Puts a comma between the thousands of a plain decimal: `-12345.5` is `-12,345.5`. Other texts stay as they are.
#[must_use]
pub fn grouped_text(decimal: &str) -> String {
    number::grouped(decimal)
}

/// The whole number of a reading that is one; `None` when it is larger than can be held.
fn whole(reading: &Reading, text: &str, most: u64) -> Result<Option<u64>, FieldProblem> {
    let digits = reading.only(text, most)?;
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    if !fraction.bytes().all(|digit| digit == b'0') {
        return Err(FieldProblem::NotWhole {
            text: number::typed(text),
        });
    }
    // All digits, so the only way to fail is to be too long.
    Ok(whole.parse().ok())
}

/// A reading as the type of a field that holds decimals exactly and nothing below zero.
fn exactly<T>(
    reading: &Reading,
    text: &str,
    most: u64,
    parse: impl Fn(&str) -> Result<T, PriceError>,
) -> Result<T, FieldProblem> {
    let digits = reading.only(text, most)?;
    if reading.negative {
        return Err(FieldProblem::Negative);
    }
    parse(digits).map_err(|problem| match problem {
        PriceError::TooManyDecimals { max, .. } => FieldProblem::TooManyDecimals { max },
        PriceError::TooLarge { max, .. } => FieldProblem::TooLarge { max },
        PriceError::NotDecimal { .. } | PriceError::ZeroFactor => FieldProblem::NotANumber {
            text: number::typed(text),
        },
    })
}
