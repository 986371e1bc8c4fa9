//! A request sent at any hour of the week alike: each of a period's windows prices its share of the hours.

use super::{CostBreakdown, Terms, TokenUsage, cost_of};
use crate::{
    catalog::PricePeriod,
    date::{Date, Time, add_days},
    money::Usd,
};

/// Minutes of a week: 7 x 24 x 60.
pub const WEEK_MINUTES: u32 = 10_080;
const DAY_MINUTES: u32 = 24 * 60;

/// The bill at certain hours of the week, and how many of its minutes those are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WeekShare {
    /// Minutes of the week, 1 to [`WEEK_MINUTES`].
    pub minutes: u32,
    /// One request's bill in them.
    pub bill: CostBreakdown,
}

/// The bills of one request by hours of the week: outside every window first, then as the week
/// comes to them; hours that cost the same are one.
/// Their minutes add up to [`WEEK_MINUTES`]. The terms' own time of day is not looked at.
#[must_use]
pub fn by_hours_of_week(usage: &TokenUsage, period: &PricePeriod, terms: &Terms) -> Vec<WeekShare> {
    let mut shares: Vec<WeekShare> = Vec::new();
    for (minutes, date, time) in spans(period, terms.date) {
        let at = Terms {
            date,
            time_utc: Some(time),
            ..terms.clone()
        };
        let bill = cost_of(usage, period, &at);
        let is_outside = !period.windows.iter().any(|window| window.is_open(&at));
        // Bills are compared, not names of windows: where a window's price is not known, its name is not in the bill.
        match shares.iter_mut().find(|share| share.bill == bill) {
            Some(share) => share.minutes += minutes,
            None if is_outside => shares.insert(0, WeekShare { minutes, bill }),
            None => shares.push(WeekShare { minutes, bill }),
        }
    }
    shares
}

/// What one request costs on average when requests are spread evenly over the week, to the nearest femto-dollar.
/// `None` when its price is not known in some of the hours.
#[must_use]
pub fn even_week_total(shares: &[WeekShare]) -> Option<Usd> {
    let mut weighted = 0_i128;
    for share in shares {
        let femto = share.bill.total()?.femto();
        weighted = weighted.checked_add(femto.checked_mul(i128::from(share.minutes))?)?;
    }
    let week = i128::from(WEEK_MINUTES);
    Some(Usd::from_femto((weighted + week / 2).div_euclid(week)))
}

/// The week from a day on, cut wherever a window may open or close: minutes, and the moment at which they begin.
fn spans(period: &PricePeriod, monday: Date) -> Vec<(u32, Date, Time)> {
    let minute = |time: Time| {
        u32::from(time.hour().unsigned_abs()) * 60 + u32::from(time.minute().unsigned_abs())
    };
    let mut cuts = vec![0, DAY_MINUTES];
    for (from, to) in period.windows.iter().flat_map(|window| &window.hours) {
        // Midnight at the end of a window is the end of the day, which is cut anyway.
        for cut in [minute(*from), minute(*to)] {
            if !cuts.contains(&cut) {
                let at = cuts.iter().position(|known| cut < *known);
                cuts.insert(at.unwrap_or(cuts.len()), cut);
            }
        }
    }
    let mut spans = Vec::new();
    for day in 0..7 {
        let date = add_days(monday, day);
        for pair in cuts.windows(2) {
            let [from, to] = [pair[0], pair[1]];
            let (hour, minute) = (from / 60, from % 60);
            let parts = i8::try_from(hour).ok().zip(i8::try_from(minute).ok());
            if let Some((hour, minute)) = parts {
                spans.push((to - from, date, Time::constant(hour, minute, 0, 0)));
            }
        }
    }
    spans
}
