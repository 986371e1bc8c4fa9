//! The hours of the week in which a seller asks other prices.

use super::{Input, Numbers};
use prices::{
    catalog::{PricePeriod, Window},
    cost::WEEK_MINUTES,
    date::{Date, Time, Weekday, add_days},
};

/// A moment within a period's first window, on or after a day. `None`: its prices are the same at any hour.
pub(super) fn moment(period: &PricePeriod, date: Date) -> Option<(Date, Time)> {
    let window = period.windows.first()?;
    let (from, _) = window.hours.first()?;
    let mut days = (0..7).map(|day| add_days(date, day));
    let day = days.find(|day| window.days.contains(&day.weekday()))?;
    Some((day, *from))
}

/// How many percent of a week's requests lie in a period's first window when they come at any hour of a day alike and its days are as busy
/// as the scenario says; to the nearest.
pub(super) fn even_percent(period: &PricePeriod, numbers: &Numbers) -> u8 {
    let busy = |day: &Weekday| match day {
        Weekday::Saturday | Weekday::Sunday => numbers.count(Input::Weekend),
        _ => numbers.count(Input::Weekday),
    };
    let Some(window) = period.windows.first() else {
        return 0;
    };
    let week = [
        Weekday::Monday,
        Weekday::Tuesday,
        Weekday::Wednesday,
        Weekday::Thursday,
        Weekday::Friday,
        Weekday::Saturday,
        Weekday::Sunday,
    ];
    let within: u64 = window.days.iter().map(busy).sum::<u64>() * minutes(window);
    let all = week.iter().map(busy).sum::<u64>() * u64::from(WEEK_MINUTES / 7);
    let percent = (within * 100 + all / 2).checked_div(all).unwrap_or(0);
    u8::try_from(percent.min(100)).unwrap_or(100)
}

/// Minutes of a day in a window.
fn minutes(window: &Window) -> u64 {
    let minute = |time: &Time| {
        u64::from(time.hour().unsigned_abs()) * 60 + u64::from(time.minute().unsigned_abs())
    };
    let hours = window.hours.iter().map(|(from, to)| {
        // Midnight at the end of a window is the end of the day.
        let to = match minute(to) {
            0 => u64::from(WEEK_MINUTES / 7),
            to => to,
        };
        to.saturating_sub(minute(from))
    });
    hours.sum()
}
