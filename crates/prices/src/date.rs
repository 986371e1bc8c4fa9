//! Days and the spans prices hold for. There is no clock here: today is passed in.
//!
//! Every date is a day in UTC. A price list that changes at another hour is recorded from the first full day, with a note.

use std::time::Duration;

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

/// The day `days` after `date`, at most the last day of the year 9999.
#[must_use]
pub fn add_days(date: Date, days: u32) -> Date {
    date_of(day_number(date) + i64::from(days)).unwrap_or(Date::MAX)
}

/// The day in UTC when so much time has passed since 1970 began: what a program makes of its clock. At most the last day of the
/// year 9999.
#[must_use]
pub fn utc_day(since_1970: Duration) -> Date {
    let days = since_1970.as_secs() / (24 * 60 * 60);
    add_days(
        Date::constant(1970, 1, 1),
        u32::try_from(days).unwrap_or(u32::MAX),
    )
}

/// The same day of the month `months` later, or that month's last day where it has no such day: a year after the 29th of
/// February 2028 is the 28th of February 2029. At most the last day of the year 9999.
#[must_use]
pub fn add_months(date: Date, months: u32) -> Date {
    let month = i64::from(date.year()) * 12 + i64::from(date.month()) - 1 + i64::from(months);
    let first = i16::try_from(month.div_euclid(12))
        .ok()
        .zip(i8::try_from(month.rem_euclid(12) + 1).ok())
        .and_then(|(year, month)| Date::new(year, month, 1).ok());
    let Some(first) = first else {
        return Date::MAX;
    };
    let day = date.day().min(first.days_in_month());
    Date::new(first.year(), first.month(), day).unwrap_or(first)
}

/// Whether `date` is the last day of its month.
#[must_use]
pub fn is_month_end(date: Date) -> bool {
    date.day() == date.days_in_month()
}

/// The day of that [`day_number`], by the same years that start in March.
fn date_of(number: i64) -> Option<Date> {
    // The leap days repeat every 400 years of 146,097 days.
    let (cycle, day) = (
        (number - 1).div_euclid(146_097),
        (number - 1).rem_euclid(146_097),
    );
    let year = (day - day / 1_460 + day / 36_524 - day / 146_096) / 365;
    let day = day - (365 * year + year / 4 - year / 100);
    let months = (5 * day + 2) / 153;
    let (year, month) = if months < 10 {
        (year + cycle * 400, months + 3)
    } else {
        (year + cycle * 400 + 1, months - 9)
    };
    let day = day - (153 * months + 2) / 5 + 1;
    Date::new(
        i16::try_from(year).ok()?,
        i8::try_from(month).ok()?,
        i8::try_from(day).ok()?,
    )
    .ok()
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
