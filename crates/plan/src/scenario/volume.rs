//! How many conversations there are: in a month, in a later month, on a day.

use super::{Input, Numbers, Period, Scenario};
use crate::workload::DAYS_PER_MONTH;
use prices::date::{Date, Weekday, add_months, days_between};

/// Conversations are reckoned in millionths while they grow, so that slow growth of a small number is not lost.
const MICRO: u128 = 1_000_000;
/// Past this nobody's business grows; it keeps every product inside its integer.
const MOST_MICRO: u128 = 1_000_000_000_000_000 * MICRO;

/// Conversations in a month, before growth: as given, or that many on each of thirty days.
pub(super) fn month_volume(scenario: &Scenario, numbers: &Numbers) -> u64 {
    let given = numbers.count(Input::Conversations);
    match scenario.period {
        Period::Month => given,
        Period::Day => given.saturating_mul(DAYS_PER_MONTH),
    }
}

/// `volume` after so many months of growth, to the nearest conversation.
pub(super) fn grown(volume: u64, growth_percent: i64, months: u32) -> u64 {
    let factor = u128::try_from(100 + growth_percent.max(-100)).unwrap_or(0);
    let mut micro = (u128::from(volume) * MICRO).min(MOST_MICRO);
    for _ in 0..months {
        if factor == 100 || micro == 0 || micro == MOST_MICRO {
            break;
        }
        micro = (micro * factor / 100).min(MOST_MICRO);
    }
    u64::try_from((micro + MICRO / 2) / MICRO).unwrap_or(u64::MAX)
}

/// One of a scenario's own months: from a day of a calendar month to the day before the same day of the next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct OwnMonth {
    /// Its first day.
    pub first: Date,
    /// The first day of the next.
    pub end: Date,
    /// Conversations in it: as given, or that many on each of its days, after the growth of the months before.
    pub volume: u64,
}

impl OwnMonth {
    /// The month that begins `months` months after `start`. The one of `start` itself is the one before growth.
    pub(super) fn at(scenario: &Scenario, numbers: &Numbers, start: Date, months: u32) -> Self {
        let (first, end) = (add_months(start, months), add_months(start, months + 1));
        let given = numbers.count(Input::Conversations);
        let days = u64::try_from(days_between(first, end)).unwrap_or(0);
        let volume = match scenario.period {
            Period::Month => given,
            Period::Day => given.saturating_mul(days),
        };
        Self {
            first,
            end,
            volume: grown(volume, numbers.get(Input::Growth), months),
        }
    }
}

/// How busy a day is, beside the other days.
pub(super) fn weight(numbers: &Numbers, date: Date) -> u64 {
    let (week, end) = (numbers.count(Input::Weekday), numbers.count(Input::Weekend));
    if week == 0 && end == 0 {
        return 1;
    }
    match date.weekday() {
        Weekday::Saturday | Weekday::Sunday => end,
        _ => week,
    }
}
