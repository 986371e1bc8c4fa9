//! Scales of days.

use prices::date::{Date, days_between};

/// The day's number, for drawing: days since 1970-01-01.
#[expect(
    clippy::cast_precision_loss,
    reason = "all years a date can have are a few million days"
)]
#[must_use]
pub fn day(date: Date) -> f64 {
    days_between(Date::constant(1970, 1, 1), date) as f64
}

/// Year, month and day of the month of a day's number: the inverse of [`day`] for any year.
fn civil(day: i64) -> (i64, i64, i64) {
    // Years are counted from March 0000, so that the leap day comes last; eras of 400 years are equally long.
    let day = day + 719_468;
    let (era, day) = (day.div_euclid(146_097), day.rem_euclid(146_097));
    let year = (day - day / 1_460 + day / 36_524 - day / 146_096) / 365;
    let day = day - (365 * year + year / 4 - year / 100);
    let month = (5 * day + 2) / 153;
    let (day, year) = (day - (153 * month + 2) / 5 + 1, year + era * 400);
    if month < 10 {
        (year, month + 3, day)
    } else {
        (year + 1, month - 9, day)
    }
}

/// The number of the first day of a month, counted from January 0000.
fn month_start(month: i64) -> i64 {
    let (year, month) = (month.div_euclid(12), month.rem_euclid(12));
    let (year, month) = if month < 2 {
        (year - 1, month + 10)
    } else {
        (year, month - 2)
    };
    let leap_days = year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400);
    year * 365 + leap_days + (153 * month + 2) / 5 - 719_468
}

/// The two, moved apart where they are the same day.
pub(super) fn apart(low: f64, high: f64) -> (f64, f64) {
    if high - low >= 1.0 {
        (low, high)
    } else {
        (low - 7.0, high + 7.0)
    }
}

/// Distances between ticks, in days.
const DAYS: [i64; 4] = [1, 2, 7, 14];
/// Distances between ticks, in months.
const MONTHS: [i64; 12] = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1_200, 12_000];

/// The ticks between two days: days, firsts of months or of years, whichever are at most `ticks`.
#[expect(
    clippy::cast_possible_truncation,
    reason = "drawable days are within a million of 1970"
)]
pub(super) fn ticks(low: f64, high: f64, ticks: u32) -> Vec<(f64, String)> {
    let (first, last) = (low.ceil() as i64, high.floor() as i64);
    let most = i64::from(ticks);
    if let Some(step) = DAYS.iter().find(|step| (last - first) / **step < most) {
        return (first..=last)
            .filter(|day| (day - first) % step == 0)
            .map(|number| {
                let (year, month, day) = civil(number);
                (place(number), format!("{year:04}-{month:02}-{day:02}"))
            })
            .collect();
    }
    let month_of = |day| {
        let (year, month, _) = civil(day);
        year * 12 + month - 1
    };
    let (first_month, last_month) = (month_of(first - 1) + 1, month_of(last));
    let step = MONTHS
        .into_iter()
        .find(|step| (last_month - first_month) / step < most)
        .unwrap_or(120_000);
    (first_month..=last_month)
        .filter(|month| month.rem_euclid(step) == 0)
        .map(|month| {
            let (year, of_year) = (month.div_euclid(12), month.rem_euclid(12) + 1);
            let text = if step < 12 {
                format!("{year:04}-{of_year:02}")
            } else {
                year.to_string()
            };
            (place(month_start(month)), text)
        })
        .collect()
}

#[expect(
    clippy::cast_precision_loss,
    reason = "drawable days are within a million of 1970"
)]
fn place(day: i64) -> f64 {
    day as f64
}
