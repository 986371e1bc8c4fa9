//! Dates and how long ago they were.

use super::{NO_FIGURE, grouped};
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
    match (locale, days) {
        (Locale::En, 0) => "today".to_owned(),
        (Locale::En, 1) => "yesterday".to_owned(),
        (Locale::En, _) => format!("{} days ago", grouped(days)),
        (Locale::ZhHant, 0) => "今天".to_owned(),
        (Locale::ZhHant, 1) => "昨天".to_owned(),
        (Locale::ZhHant, _) => format!("{} 天前", grouped(days)),
    }
}

/// How long a cache keeps what was written to it: `5m`, `1h`; `5 分鐘`, `1 小時`. One that no list states is an em dash.
pub fn lifetime(kept: Lifetime, locale: Locale) -> String {
    match (locale, kept) {
        (_, Lifetime::Unstated) => NO_FIGURE.to_owned(),
        (Locale::En, Lifetime::Minutes(_)) => kept.id(),
        (Locale::ZhHant, Lifetime::Minutes(minutes)) if minutes % 60 == 0 => {
            format!("{} 小時", minutes / 60)
        }
        (Locale::ZhHant, Lifetime::Minutes(minutes)) => format!("{minutes} 分鐘"),
    }
}
