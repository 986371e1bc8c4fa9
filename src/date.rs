//! Days and the spans prices hold for. There is no clock here: today is passed in.
//!
//! Every date is a day in UTC. A price list that changes at another hour is recorded from the first full day, with a note.

pub use jiff::civil::{Date, Time, Weekday};

/// Why a text is not a date.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{text:?} is not a date such as \"2026-10-26\"")]
pub struct DateError {
    /// The offending text.
    pub text: String,
}

/// Reads a date written `YYYY-MM-DD`, and nothing looser.
///
/// # Errors
/// [`DateError`] for any other form, and for days that do not exist.
pub fn parse_date(text: &str) -> Result<Date, DateError> {
    read_date(text).ok_or_else(|| DateError {
        text: text.chars().take(40).collect(),
    })
}

fn read_date(text: &str) -> Option<Date> {
    let &[y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2] = text.as_bytes() else {
        return None;
    };
    let number = |digits: &[u8]| {
        digits.iter().try_fold(0_i16, |sum, byte| {
            byte.is_ascii_digit()
                .then(|| sum * 10 + i16::from(byte - b'0'))
        })
    };
    let month = i8::try_from(number(&[m1, m2])?).ok()?;
    let day = i8::try_from(number(&[d1, d2])?).ok()?;
    Date::new(number(&[y1, y2, y3, y4])?, month, day).ok()
}

/// The date as `YYYY-MM-DD`, the form [`parse_date`] reads.
#[must_use]
pub fn iso(date: Date) -> String {
    format!("{:04}-{:02}-{:02}", date.year(), date.month(), date.day())
}

/// Days from `a` to `b`: 1 from a day to the next, negative when `b` is earlier.
#[must_use]
pub fn days_between(a: Date, b: Date) -> i64 {
    day_number(b) - day_number(a)
}

/// Days since a fixed day, by counting years that start in March so that the leap day comes last.
fn day_number(date: Date) -> i64 {
    let (year, month, day) = (
        i64::from(date.year()),
        i64::from(date.month()),
        i64::from(date.day()),
    );
    let (year, months) = if month > 2 {
        (year, month - 3)
    } else {
        (year - 1, month + 9)
    };
    let leap_days = year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400);
    // 153 days in every five months from March: 31, 30, 31, 30, 31.
    year * 365 + leap_days + (153 * months + 2) / 5 + day
}

/// A run of days, in UTC: from the first, up to but not including the last.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Span {
    /// The first day, inclusive. `None`: the start was not published.
    pub from: Option<Date>,
    /// The first day after, exclusive. `None`: no end is known.
    pub to: Option<Date>,
}

impl Span {
    /// Whether `date` is one of the days.
    #[must_use]
    pub fn contains(self, date: Date) -> bool {
        self.from.is_none_or(|from| from <= date) && self.to.is_none_or(|to| date < to)
    }

    /// Whether the two share a day.
    #[must_use]
    pub fn overlaps(self, other: Self) -> bool {
        starts_before_end(self.from, other.to) && starts_before_end(other.from, self.to)
    }

    /// Whether it holds no day at all, which is a mistake in a price file.
    #[must_use]
    pub fn is_empty(self) -> bool {
        !starts_before_end(self.from, self.to)
    }
}

fn starts_before_end(from: Option<Date>, to: Option<Date>) -> bool {
    match (from, to) {
        (Some(from), Some(to)) => from < to,
        _ => true,
    }
}
