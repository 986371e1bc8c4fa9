//! The reader of typed numbers: a text becomes one exact decimal, or the two it may mean.

use super::FieldProblem;

/// What may stand around a number's digits.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Marks {
    /// Nothing but a sign and a magnitude.
    None,
    /// Signs and codes of US dollars.
    Dollars,
}

/// What a text says, exactly.
#[derive(Debug)]
pub(super) struct Reading {
    /// Whether a minus stands in front.
    pub negative: bool,
    /// The number as a plain decimal, such as `1234.5`.
    decimal: String,
    /// The number if its only point separates thousands, where it may.
    in_thousands: Option<String>,
}

impl Reading {
    /// The number, if it is the only one the text can mean in a field that takes at most `most`: a larger second reading is none.
    pub fn only(&self, text: &str, most: u64) -> Result<&str, FieldProblem> {
        let believed = |thousands: &&String| {
            let whole = thousands.split('.').next().unwrap_or_default();
            whole.parse().is_ok_and(|number: u64| number <= most)
        };
        match self.in_thousands.as_ref().filter(believed) {
            None => Ok(&self.decimal),
            Some(thousands) => Err(ambiguous(text, &self.decimal, thousands)),
        }
    }
}

/// Reads a text.
pub(super) fn read(text: &str, marks: Marks) -> Result<Reading, FieldProblem> {
    let plain = to_plain(text);
    let not_a_number = || FieldProblem::NotANumber { text: typed(text) };
    let (mut is_negative, mut rest) = split_sign(plain.trim());
    if marks == Marks::Dollars {
        if let Some(currency) = other_currency(rest) {
            return Err(FieldProblem::OtherCurrency {
                text: typed(text),
                currency,
            });
        }
        rest = without_dollars(rest);
        // The sign may stand behind the currency, as in $-5.
        let (negative, unsigned) = split_sign(rest);
        if negative && is_negative {
            return Err(not_a_number());
        }
        is_negative |= negative;
        rest = unsigned;
    }
    if rest.is_empty() {
        let is_empty = plain.trim().is_empty() || marks == Marks::Dollars && !is_negative;
        return Err(if is_empty {
            FieldProblem::Empty
        } else {
            not_a_number()
        });
    }
    let (body, zeros) = split_magnitude(rest);
    let scaled = |decimal: &str| times_ten(decimal, zeros);
    match meaning(body).ok_or_else(not_a_number)? {
        Meaning::One(decimal) => Ok(Reading {
            negative: is_negative,
            decimal: scaled(&decimal),
            in_thousands: None,
        }),
        Meaning::PointOrThousands(whole, fraction) => Ok(Reading {
            negative: is_negative,
            decimal: scaled(&format!("{whole}.{fraction}")),
            in_thousands: Some(scaled(&format!("{whole}{fraction}"))),
        }),
        Meaning::CommaOrPoint(whole, fraction) => Err(ambiguous(
            text,
            &scaled(&format!("{whole}.{fraction}")),
            &scaled(&format!("{whole}{fraction}")),
        )),
    }
}

/// What the digits and separators of a number can mean.
enum Meaning<'a> {
    /// One number.
    One(String),
    /// Its only point is a decimal point or separates thousands: whole and fraction, `1` and `000`.
    PointOrThousands(&'a str, &'a str),
    /// Its only comma is a decimal comma or was left over from thousands: `1` and `5`.
    CommaOrPoint(&'a str, &'a str),
}

/// Reads digits with separators, if they are a number.
fn meaning(body: &str) -> Option<Meaning<'_>> {
    let last = body.rfind(['.', ',']);
    let count = |c: char| body.chars().filter(|other| *other == c).count();
    let is_spaced = body.contains([' ', '_', '\'']);
    let (points, commas) = (count('.'), count(','));
    // What separates thousands is settled when another separator stands before the last one, which then is the decimal sign.
    let is_settled = is_spaced || points > 0 && commas > 0;
    let Some(at) = last.filter(|_| is_settled || points + commas == 1) else {
        return joined(body).map(Meaning::One);
    };
    let (whole, fraction) = (&body[..at], &body[at + 1..]);
    let is_comma = body[at..].starts_with(',');
    if is_settled {
        if (if is_comma { commas } else { points }) > 1 {
            return None;
        }
        let whole = joined(whole)?;
        return decimal(&whole, fraction);
    }
    match (is_comma, whole) {
        // While it is typed: "5." is on its way to 5.2.
        (false, whole) if fraction.is_empty() => decimal(digits(whole)?, ""),
        (false, "") => decimal("0", digits(fraction)?),
        (false, whole) if is_group_of_three(whole, fraction) => {
            Some(Meaning::PointOrThousands(digits(whole)?, digits(fraction)?))
        }
        (false, whole) => decimal(digits(whole)?, digits(fraction)?),
        (true, whole) if is_group_of_three(whole, fraction) => joined(body).map(Meaning::One),
        // No grouping begins with a zero.
        (true, "0") => decimal("0", digits(fraction)?),
        (true, whole) => Some(Meaning::CommaOrPoint(digits(whole)?, digits(fraction)?)),
    }
}

fn decimal(whole: &str, fraction: &str) -> Option<Meaning<'static>> {
    let is_sound = is_digits(whole) && (fraction.is_empty() || is_digits(fraction));
    is_sound.then(|| {
        Meaning::One(if fraction.is_empty() {
            whole.to_owned()
        } else {
            format!("{whole}.{fraction}")
        })
    })
}

/// Whether a separator between the two may separate thousands.
fn is_group_of_three(whole: &str, group: &str) -> bool {
    matches!(whole.len(), 1..=3) && !whole.starts_with('0') && group.len() == 3
}

/// The digits of a whole number whose groups may be separated, all by the same separator: in threes; as in India, the last in three
/// and the others in two; or, from two separators on, in ten thousands.
fn joined(whole: &str) -> Option<String> {
    let Some(separator) = whole.chars().find(|c| !c.is_ascii_digit()) else {
        return is_digits(whole).then(|| whole.to_owned());
    };
    if !matches!(separator, ',' | '.' | ' ' | '_' | '\'') {
        return None;
    }
    let groups: Vec<&str> = whole.split(separator).collect();
    let (first, rest) = groups.split_first()?;
    let (last, middle) = rest.split_last()?;
    if !groups.iter().all(|group| is_digits(group)) {
        return None;
    }
    let all = |most: usize, each: usize, end: usize| {
        first.len() <= most && middle.iter().all(|group| group.len() == each) && last.len() == end
    };
    let is_sound = all(3, 3, 3) || all(2, 2, 3) || (!middle.is_empty() && all(4, 4, 4));
    is_sound.then(|| groups.concat())
}

/// A plain decimal times a power of ten.
fn times_ten(decimal: &str, zeros: usize) -> String {
    let (whole, fraction) = decimal.split_once('.').unwrap_or((decimal, ""));
    let moved = fraction.len().min(zeros);
    let mut text = format!("{whole}{}", &fraction[..moved]);
    text.extend(std::iter::repeat_n('0', zeros - moved));
    let kept = text.trim_start_matches('0');
    let mut text = if kept.is_empty() { "0" } else { kept }.to_owned();
    let rest = fraction[moved..].trim_end_matches('0');
    if !rest.is_empty() {
        text.push('.');
        text.push_str(rest);
    }
    text
}

/// A plain decimal with a fourth decimal where three could be taken for thousands.
pub(super) fn unmistakable(mut decimal: String) -> String {
    if decimal
        .split_once('.')
        .is_some_and(|(whole, fraction)| is_group_of_three(whole, fraction))
    {
        decimal.push('0');
    }
    decimal
}

/// A plain decimal with commas between its thousands.
pub(super) fn grouped(decimal: &str) -> String {
    let (sign, unsigned) = decimal.split_at(usize::from(decimal.starts_with('-')));
    let (whole, _) = unsigned.split_once('.').unwrap_or((unsigned, ""));
    if !is_digits(whole) {
        return decimal.to_owned();
    }
    let mut text = sign.to_owned();
    for (at, digit) in whole.char_indices() {
        if at > 0 && (whole.len() - at).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text + &unsigned[whole.len()..]
}

/// A text without the percent sign behind it.
pub(super) fn without_percent(text: &str) -> &str {
    let trimmed = text.trim_end();
    trimmed.strip_suffix(['%', '％', '﹪']).unwrap_or(trimmed)
}

/// What was typed, as a message repeats it.
pub(super) fn typed(text: &str) -> String {
    text.trim().to_owned()
}

fn ambiguous(text: &str, less: &str, more: &str) -> FieldProblem {
    FieldProblem::Ambiguous {
        text: typed(text),
        readings: [unmistakable(less.to_owned()), more.to_owned()],
    }
}

/// Lower case, full-width forms made ASCII, every kind of space made one, look-alikes of the minus and the apostrophe made those, and
/// marks that cannot be seen left out.
fn to_plain(text: &str) -> String {
    let narrow = |c: char| match c {
        // The full-width block repeats ASCII 0x21 to 0x7E in the same order.
        '\u{FF01}'..='\u{FF5E}' => char::from_u32(u32::from(c) - 0xFEE0).unwrap_or(c),
        '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{FE63}' => '-',
        '\u{2018}' | '\u{2019}' | '\u{02BC}' => '\'',
        '\u{FE50}' => ',',
        '\u{FE69}' => '$',
        c if c.is_whitespace() => ' ',
        c => c,
    };
    let is_unseen = |c: char| matches!(c, '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}');
    text.chars()
        .filter(|c| !is_unseen(*c))
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

/// Signs and codes of the US dollar. Longer ones stand before those they end with.
const DOLLARS: [&str; 7] = ["us$", "usd", "dollars", "dollar", "美元", "美金", "$"];

/// Takes signs and codes of the US dollar from both ends, one each.
fn without_dollars(text: &str) -> &str {
    let front = DOLLARS.iter().find_map(|mark| text.strip_prefix(mark));
    let text = front.unwrap_or(text).trim_start();
    let text = text.strip_prefix('$').unwrap_or(text).trim_start();
    let behind = DOLLARS.iter().find_map(|mark| text.strip_suffix(mark));
    behind.unwrap_or(text).trim_end()
}

/// The currency other than US dollars that stands at either end, by its code or sign.
fn other_currency(text: &str) -> Option<&'static str> {
    /// What is written, and what it is called.
    const SIGNS: [(&str, &str); 39] = [
        ("nt$", "NT$"),
        ("ntd", "NT$"),
        ("twd", "NT$"),
        ("新台幣", "NT$"),
        ("新臺幣", "NT$"),
        ("台幣", "NT$"),
        ("臺幣", "NT$"),
        ("hk$", "HK$"),
        ("hkd", "HK$"),
        ("港幣", "HK$"),
        ("s$", "SGD"),
        ("sgd", "SGD"),
        ("a$", "AUD"),
        ("aud", "AUD"),
        ("c$", "CAD"),
        ("ca$", "CAD"),
        ("cad", "CAD"),
        ("人民幣", "CNY"),
        ("人民币", "CNY"),
        ("cny", "CNY"),
        ("rmb", "CNY"),
        ("元", "元"),
        ("円", "JPY"),
        ("日圓", "JPY"),
        ("jpy", "JPY"),
        ("¥", "¥"),
        ("￥", "¥"),
        ("€", "EUR"),
        ("eur", "EUR"),
        ("歐元", "EUR"),
        ("£", "GBP"),
        ("￡", "GBP"),
        ("gbp", "GBP"),
        ("₩", "KRW"),
        ("krw", "KRW"),
        ("₹", "INR"),
        ("inr", "INR"),
        ("chf", "CHF"),
        ("r$", "BRL"),
    ];
    // "US$" ends as Singapore's "S$" does, and "美元" as "元".
    let is_at_an_end = |mark: &str| text.starts_with(mark) || text.ends_with(mark);
    if DOLLARS
        .iter()
        .any(|mark| *mark != "$" && is_at_an_end(mark))
    {
        return None;
    }
    // "歐元" ends with "元", and the longest sign says most.
    let found = SIGNS.iter().filter(|(sign, _)| is_at_an_end(sign));
    found
        .max_by_key(|(sign, _)| sign.len())
        .map(|(_, name)| *name)
}

/// Takes the magnitude off the end of a number, as the number of zeros it stands for.
fn split_magnitude(text: &str) -> (&str, usize) {
    const MAGNITUDES: [(&str, usize); 14] = [
        ("k", 3),
        ("m", 6),
        ("bn", 9),
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
        ("兆", 12),
    ];
    MAGNITUDES
        .iter()
        .find_map(|&(sign, zeros)| {
            text.strip_suffix(sign)
                .map(|number| (number.trim_end(), zeros))
        })
        .unwrap_or((text, 0))
}

fn digits(text: &str) -> Option<&str> {
    is_digits(text).then_some(text)
}

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}
