//! Amounts and percentages as people type them.

use super::{problem::PlanProblem, ratio::Rate};
use crate::{FieldProblem, parse_count_field, scenario::Gap};
use prices::money::{PriceError, Usd};

/// The largest amount a field takes, in whole dollars: far past any account.
pub const MAX_DOLLARS: u64 = 1_000_000_000;

/// Why what was typed cannot be used. The interface words it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Slip {
    /// It is not a usable number.
    Number(FieldProblem),
    /// It has more decimals than can be held exactly.
    TooManyDecimals,
    /// A list that does not rise.
    NotRising,
    /// It is not a day of the years 2000 to 2100.
    NotADay,
    /// It has more characters than are kept.
    TooLong {
        /// How many are.
        max: usize,
    },
    /// It is not a list of tiers with their limits.
    NotLimits,
    /// It is none of the words that can be chosen.
    NotListed,
    /// The plan as a whole would not be sound.
    Plan(PlanProblem),
    /// The scenario cannot be priced, and why.
    NoPrice(Gap),
}

impl From<FieldProblem> for Slip {
    fn from(problem: FieldProblem) -> Self {
        Self::Number(problem)
    }
}

/// Reads dollars: `20`, `$1,234.50`, `US$ 3.2`, `２０`, `1.2k`, `3萬`.
///
/// # Errors
/// A [`Slip`] when it is empty, not one number, negative, or more than [`MAX_DOLLARS`].
pub fn read_money(text: &str) -> Result<Usd, Slip> {
    let plain = narrowed(text);
    let bare = plain.trim().trim_start_matches("us").trim_start();
    let bare = bare.strip_prefix('$').unwrap_or(bare);
    let bare = bare.strip_suffix("usd").unwrap_or(bare).trim();
    let bare = bare.strip_suffix("美元").unwrap_or(bare).trim();
    read_decimal(bare, text)
}

/// Reads a percentage with up to four decimals, with or without its sign: `5.5`, `20 %`.
///
/// # Errors
/// A [`Slip`] when it is empty, not one number, negative, or more than 100.
pub fn read_rate(text: &str) -> Result<Rate, Slip> {
    let plain = narrowed(text);
    let plain = plain.trim();
    let bare = plain.strip_suffix('%').unwrap_or(plain).trim();
    if bare.is_empty() {
        return Err(FieldProblem::Empty.into());
    }
    Rate::parse(bare).map_err(|problem| match problem {
        PriceError::TooManyDecimals { .. } => Slip::TooManyDecimals,
        PriceError::TooLarge { .. } => FieldProblem::TooLarge { max: 100 }.into(),
        _ if bare.starts_with('-') => FieldProblem::Negative.into(),
        _ => not_a_number(text),
    })
}

/// Reads rising percentages of a budget, such as `50, 75, 90`.
///
/// # Errors
/// A [`Slip`] when one of them is not a whole number from 1 to 1,000, or when they do not rise.
pub fn read_percents(text: &str) -> Result<Vec<u16>, Slip> {
    let mut read: Vec<u16> = Vec::new();
    for part in parts(text) {
        let part = part.trim().trim_end_matches('%');
        let percent = parse_count_field(part, 1..=1_000)?;
        let percent = u16::try_from(percent).unwrap_or(u16::MAX);
        if read.last().is_some_and(|last| *last >= percent) {
            return Err(Slip::NotRising);
        }
        read.push(percent);
    }
    Ok(read)
}

/// Reads rising amounts, such as `1, 10, 100`. Thousands are not separated here: the comma stands between amounts.
///
/// # Errors
/// A [`Slip`] when one of them is no amount, or when they do not rise.
pub fn read_amounts(text: &str) -> Result<Vec<Usd>, Slip> {
    let mut read: Vec<Usd> = Vec::new();
    for part in parts(text) {
        let amount = read_money(&part)?;
        if read.last().is_some_and(|last| *last >= amount) {
            return Err(Slip::NotRising);
        }
        read.push(amount);
    }
    Ok(read)
}

fn parts(text: &str) -> Vec<String> {
    let plain = narrowed(text).replace('、', ",");
    let parts = plain.split(',').map(str::trim);
    let parts = parts.filter(|part| !part.is_empty());
    parts.map(str::to_owned).collect()
}

fn read_decimal(bare: &str, typed: &str) -> Result<Usd, Slip> {
    let range = 0..=MAX_DOLLARS;
    let whole = match parse_count_field(bare, range.clone()) {
        Ok(dollars) => dollars.to_string(),
        Err(FieldProblem::NotWhole { .. }) => {
            let Some((whole, fraction)) = bare.split_once('.') else {
                return Err(not_a_number(typed));
            };
            let whole = match whole {
                "" => 0,
                whole => parse_count_field(whole, range)?,
            };
            format!("{whole}.{}", fraction.trim_end())
        }
        Err(FieldProblem::NotANumber { .. }) if bare.starts_with('.') => format!("0{bare}"),
        Err(FieldProblem::NotANumber { .. }) => return Err(not_a_number(typed)),
        Err(problem) => return Err(problem.into()),
    };
    Usd::parse(&whole).map_err(|problem| match problem {
        PriceError::TooManyDecimals { .. } => Slip::TooManyDecimals,
        _ => not_a_number(typed),
    })
}

fn not_a_number(typed: &str) -> Slip {
    /// As much of a slip as a message repeats.
    const SHOWN: usize = 24;
    let text = typed.trim().chars().take(SHOWN).collect();
    Slip::Number(FieldProblem::NotANumber { text })
}

/// Lower case, full-width forms made ASCII.
fn narrowed(text: &str) -> String {
    let narrow = |c: char| match c {
        '\u{FF01}'..='\u{FF5E}' => char::from_u32(u32::from(c) - 0xFEE0).unwrap_or(c),
        '\u{3000}' => ' ',
        '\u{2212}' => '-',
        c => c,
    };
    text.chars()
        .map(|c| narrow(c).to_ascii_lowercase())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn money_is_read_as_people_write_it() {
        for (typed, dollars) in [
            ("20", "20"),
            ("$1,234.50", "1234.5"),
            ("US$ 3.2", "3.2"),
            ("２０．５", "20.5"),
            ("1.2k", "1200"),
            ("3萬", "30000"),
            (".5", "0.5"),
            ("14.55 USD", "14.55"),
            ("0", "0"),
        ] {
            let read = read_money(typed);
            assert_eq!(read, Ok(Usd::parse(dollars).expect("an amount")), "{typed}");
        }
    }

    #[test]
    fn what_is_no_amount_says_why() {
        for typed in [
            "",
            "abc",
            "-5",
            "1,5",
            "1..2",
            "1e3",
            "99999999999999999999",
        ] {
            assert!(read_money(typed).is_err(), "{typed}");
        }
        assert_eq!(read_money("-5"), Err(Slip::Number(FieldProblem::Negative)));
    }

    #[test]
    fn percentages_and_lists() {
        assert_eq!(read_rate("5.5 %").map(Rate::ppm), Ok(55_000));
        assert!(read_rate("101").is_err());
        assert!(read_rate("").is_err());
        assert_eq!(read_percents("50%, 75、100"), Ok(vec![50, 75, 100]));
        assert_eq!(read_percents("50, 50"), Err(Slip::NotRising));
        assert_eq!(read_amounts("1, 10").map(|read| read.len()), Ok(2));
    }
}
