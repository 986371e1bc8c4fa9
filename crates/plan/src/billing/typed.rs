//! Amounts and percentages as people type them.

use super::{problem::PlanProblem, ratio::Rate};
use crate::{
    FieldProblem,
    field::{MAX_DOLLARS, parse_money_field, parse_percentage_field, parse_rate_field},
    parse_count_field,
    scenario::Gap,
};
use prices::money::Usd;

/// Why what was typed cannot be used. The interface words it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TypedProblem {
    /// It is not a usable number.
    Number(FieldProblem),
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

impl From<FieldProblem> for TypedProblem {
    fn from(problem: FieldProblem) -> Self {
        Self::Number(problem)
    }
}

/// Reads dollars, as [`parse_money_field`] does.
///
/// # Errors
/// A [`TypedProblem`] when it is no amount.
pub fn read_money(text: &str) -> Result<Usd, TypedProblem> {
    Ok(parse_money_field(text)?)
}

/// Reads a percentage with up to four decimals, as [`parse_rate_field`] does.
///
/// # Errors
/// A [`TypedProblem`] when it is no percentage from 0 to 100.
pub fn read_rate(text: &str) -> Result<Rate, TypedProblem> {
    Ok(parse_rate_field(text)?)
}

/// Reads rising percentages of a budget, such as `50, 75, 90`.
///
/// # Errors
/// A [`TypedProblem`] when one of them is not a whole number from 1 to 1,000, or when they do not rise.
pub fn read_percents(text: &str) -> Result<Vec<u16>, TypedProblem> {
    let percents = 1..=1_000;
    let mut read: Vec<u16> = Vec::new();
    for part in parts(text, *percents.end())? {
        let percent = parse_percentage_field(part, percents.clone())?;
        let percent = u16::try_from(percent).unwrap_or(u16::MAX);
        if read.last().is_some_and(|last| *last >= percent) {
            return Err(TypedProblem::NotRising);
        }
        read.push(percent);
    }
    Ok(read)
}

/// Reads rising amounts, such as `1, 10, 100`.
///
/// # Errors
/// A [`TypedProblem`] when one of them is no amount, or when they do not rise.
pub fn read_amounts(text: &str) -> Result<Vec<Usd>, TypedProblem> {
    let mut read: Vec<Usd> = Vec::new();
    for part in parts(text, MAX_DOLLARS)? {
        let amount = read_money(part)?;
        if read.last().is_some_and(|last| *last >= amount) {
            return Err(TypedProblem::NotRising);
        }
        read.push(amount);
    }
    Ok(read)
}

/// The parts of a list between commas, or between other marks with numbers of at most `most` between them. A comma that may as well
/// separate thousands is asked about: `1,500` is one number or two.
fn parts(text: &str, most: u64) -> Result<Vec<&str>, TypedProblem> {
    let mut parts = Vec::new();
    for piece in spaced(text) {
        let is_list = piece.contains([',', '，']);
        if is_list && let Ok(number) = parse_count_field(piece, 0..=most) {
            let apart: Vec<&str> = piece.split([',', '，']).collect();
            return Err(TypedProblem::Number(FieldProblem::Ambiguous {
                text: piece.to_owned(),
                readings: [number.to_string(), apart.join(", ")],
            }));
        }
        parts.extend(piece.split([',', '，']));
    }
    let parts = parts.into_iter().map(str::trim);
    Ok(parts.filter(|part| !part.is_empty()).collect())
}

/// The pieces of a list between the marks that stand in no number: a comma in front of a space, a semicolon, `、`.
fn spaced(text: &str) -> impl Iterator<Item = &str> {
    let pieces = text.split(['、', ';', '；']);
    pieces.flat_map(|piece| piece.split(", ")).map(str::trim)
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
        assert_eq!(
            read_money("-5"),
            Err(TypedProblem::Number(FieldProblem::Negative))
        );
    }

    #[test]
    fn percentages_and_lists() {
        assert_eq!(read_rate("5.5 %").map(Rate::ppm), Ok(55_000));
        assert!(read_rate("101").is_err());
        assert!(read_rate("").is_err());
        assert_eq!(read_percents("50%, 75、100"), Ok(vec![50, 75, 100]));
        assert_eq!(read_percents("50,75,100"), Ok(vec![50, 75, 100]));
        assert_eq!(read_percents("50, 50"), Err(TypedProblem::NotRising));
        for (typed, amounts) in [
            ("1, 10", 2),
            ("0.5, 1,10", 3),
            ("500; 1,000、2k", 0),
            ("1,5", 2),
        ] {
            let read = read_amounts(typed).map(|read| read.len());
            assert_eq!(read.unwrap_or_default(), amounts, "{typed}");
        }
        // The comma may stand between thousands, in threes or as in India.
        for typed in ["1,500", "1, 10,500", "1,10,100"] {
            let read = read_amounts(typed);
            assert!(
                matches!(
                    read,
                    Err(TypedProblem::Number(FieldProblem::Ambiguous { .. }))
                ),
                "{typed}"
            );
        }
    }
}
