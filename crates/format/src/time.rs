//! Dates and how long ago they were.

use super::NO_FIGURE;
use crate::Locale;
use prices::{
    catalog::Lifetime,
    date::{Date, days_between, iso},
};

/// A date as year, month and day, the one order nobody misreads: `2026-10-03`.
pub fn date(day: Date) -> String {
    iso(day)
}

/// How long before `today` something was checked: `today`, `yesterday`, `48 days ago`; `48 天前`.
///
/// A date after `today` (a visitor west of where the price was read, or a wrong clock) is shown as the date it is.
pub fn age_days(checked: Date, today: Date, locale: Locale) -> String {
    let Ok(days) = u64::try_from(days_between(checked, today)) else {
        return date(checked);
    };
    (locale.manner().days_ago)(days)
}

/// How long a cache keeps what was written to it: `5m`, `1h`; `5 分鐘`, `1 小時`. One that no list states is an em dash.
pub fn lifetime(kept: Lifetime, locale: Locale) -> String {
    match kept {
        Lifetime::Unstated => NO_FIGURE.to_owned(),
        Lifetime::Minutes(minutes) => (locale.manner().minutes)(minutes),
    }
}
