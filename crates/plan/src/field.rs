//! Numbers as people type them into a form field, or paste them from elsewhere.
//!
//! The rule is to accept every writing that can mean one number only, and to ask about the others: `1,200` is twelve hundred,
//! but `1,5k` may be 1.5 k or 15 k, so it is a problem and never a number a factor of ten off.

use std::ops::RangeInclusive;

use thiserror::Error;

use super::workload::Percent;

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
    /// The number is below zero.
    #[error("the number is negative")]
    Negative,
    /// The number has a fraction where only whole ones are counted.
    #[error("{text:?} is not a whole number")]
    NotWhole {
        /// What was typed.
        text: String,
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
    pub fn with_text(self, rewrite: impl Fn(&str) -> String) -> Self {
        match self {
            Self::NotANumber { text } => Self::NotANumber {
                text: rewrite(&text),
            },
            Self::NotWhole { text } => Self::NotWhole {
                text: rewrite(&text),
            },
            other => other,
        }
    }
}

/// Reads a whole number from a form field.
///
/// Takes thousands separated in threes (`1,200`, `1 200`, `1_200`, `1'200`), full-width characters (`１２００`), a magnitude in
/// letters or in Chinese (`1.2k`, `1.5m`, `2b`, `3萬`, `1.5億`), surrounding space and a leading plus.
///
/// # Errors
/// A [`FieldProblem`] when the field is empty, is not one number, is not whole, or is outside `range`.
pub fn parse_count_field(text: &str, range: RangeInclusive<u64>) -> Result<u64, FieldProblem> {
    let typed = || text.trim().to_owned();
    let plain = to_plain(text);
    if plain.is_empty() {
        return Err(FieldProblem::Empty);
    }
    let (negative, unsigned) = split_sign(&plain);
    let (number, zeros) = split_magnitude(unsigned);
    let (whole, fraction) = number.split_once('.').unwrap_or((number, "0"));
    let not_a_number = || FieldProblem::NotANumber { text: typed() };
    let mut digits = join_thousands(whole).ok_or_else(not_a_number)?;
    if !is_digits(fraction) {
        return Err(not_a_number());
    }
    if negative {
        return Err(FieldProblem::Negative);
    }
    let fraction = fraction.trim_end_matches('0');
    if fraction.len() > zeros {
        return Err(FieldProblem::NotWhole { text: typed() });
    }
    // 1.2k: "1" and "2" and the two zeros that are left of the three.
    digits.push_str(fraction);
    digits.extend(std::iter::repeat_n('0', zeros - fraction.len()));
    // All digits, so the only way to fail is to be too long.
    match digits.parse() {
        Ok(count) if count < *range.start() => Err(FieldProblem::TooSmall {
            min: *range.start(),
        }),
        Ok(count) if count <= *range.end() => Ok(count),
        _ => Err(FieldProblem::TooLarge { max: *range.end() }),
    }
}

/// Reads a whole percentage from 0 to 100, with or without a percent sign: `20`, `20 %`, `２０％`.
///
/// # Errors
/// A [`FieldProblem`] as for [`parse_count_field`].
pub fn parse_percent_field(text: &str) -> Result<Percent, FieldProblem> {
    let trimmed = text.trim_end();
    let number = trimmed.strip_suffix(['%', '％']).unwrap_or(trimmed);
    let percent = parse_count_field(number, 0..=u64::from(Percent::MAX))?;
    Ok(u8::try_from(percent)
        .ok()
        .and_then(Percent::new)
        .unwrap_or_default())
}

/// Trimmed, lower case, full-width forms made ASCII, every kind of space made one, the typographic minus made a hyphen.
fn to_plain(text: &str) -> String {
    let narrow = |c: char| match c {
        // The full-width block repeats ASCII 0x21 to 0x7E in the same order.
        '\u{FF01}'..='\u{FF5E}' => char::from_u32(u32::from(c) - 0xFEE0).unwrap_or(c),
        '\u{2212}' => '-',
        '\u{2019}' => '\'',
        c if c.is_whitespace() => ' ',
        c => c,
    };
    text.trim()
        .chars()
        .map(|c| narrow(c).to_ascii_lowercase())
        .collect()
}

fn split_sign(text: &str) -> (bool, &str) {
    if let Some(rest) = text.strip_prefix('-') {
        (true, rest.trim_start())
    } else {
        (false, text.strip_prefix('+').unwrap_or(text).trim_start())
    }
}

/// Takes the magnitude off the end of a number, as the number of zeros it stands for.
fn split_magnitude(text: &str) -> (&str, usize) {
    const MAGNITUDES: [(&str, usize); 12] = [
        ("k", 3),
        ("m", 6),
        ("b", 9),
        ("百萬", 6),
        ("百万", 6),
        ("千萬", 7),
        ("千万", 7),
        ("千", 3),
        ("萬", 4),
        ("万", 4),
        ("億", 8),
        ("亿", 8),
    ];
    MAGNITUDES
        .iter()
        .find_map(|&(sign, zeros)| {
            text.strip_suffix(sign)
                .map(|number| (number.trim_end(), zeros))
        })
        .unwrap_or((text, 0))
}

/// The digits of a whole number whose thousands may be separated, all by the same separator.
fn join_thousands(whole: &str) -> Option<String> {
    let Some(separator) = whole.chars().find(|c| matches!(c, ',' | ' ' | '_' | '\'')) else {
        return is_digits(whole).then(|| whole.to_owned());
    };
    let mut groups = whole.split(separator);
    let first = groups.next()?;
    let sound = is_digits(first)
        && first.len() <= 3
        && groups.all(|group| is_digits(group) && group.len() == 3);
    sound.then(|| whole.replace(separator, ""))
}

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}
