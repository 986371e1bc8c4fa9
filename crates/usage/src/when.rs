//! Times as files write them.

use jiff::{Timestamp, civil::DateTime};
use prices::date::{Date, Time, parse_date};

/// When something was used: the day as the file means it, and the instant where the file has one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct When {
    /// The day in the file's own time: UTC for exports of providers, the writer's day where a time has an offset.
    pub day: Date,
    /// Seconds since 1970 in UTC; `None` where the file only has a day.
    pub second: Option<i64>,
}

impl When {
    /// A day without a time.
    #[must_use]
    pub const fn day(day: Date) -> Self {
        Self { day, second: None }
    }

    /// The time of the day in UTC.
    pub(crate) fn time(self) -> Option<Time> {
        let instant = Timestamp::from_second(self.second?).ok()?;
        Some(instant.to_zoned(jiff::tz::TimeZone::UTC).time())
    }

    /// Reads `2026-11-01`, `2026-11-01T08:00:05.123Z`, `2026-11-01T08:00:00+08:00`, `2026-11-01 08:00:00 UTC` and
    /// `2026-02-06 18:54:30.040`, which is taken as UTC. `None` for anything else.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        if text.len() == 10 {
            return parse_date(text).ok().map(Self::day);
        }
        let day = parse_date(text.get(..10)?).ok()?;
        let time = text.get(11..)?;
        let time = time
            .strip_suffix(" UTC")
            .or_else(|| time.strip_suffix('Z'))
            .unwrap_or(time);
        let has_offset = time.contains('+') || time.get(5..).is_some_and(|rest| rest.contains('-'));
        let whole = format!("{day}T{time}");
        let second = if has_offset {
            whole.parse::<Timestamp>().ok()?.as_second()
        } else {
            let utc = whole.parse::<DateTime>().ok()?;
            utc.to_zoned(jiff::tz::TimeZone::UTC)
                .ok()?
                .timestamp()
                .as_second()
        };
        Some(Self {
            day,
            second: Some(second),
        })
    }

    /// The time of so many seconds since 1970. `None` before then or after the year 9999.
    pub(crate) fn of_second(second: i64) -> Option<Self> {
        let instant = Timestamp::from_second(second)
            .ok()
            .filter(|_| second >= 0)?;
        Some(Self {
            day: instant.to_zoned(jiff::tz::TimeZone::UTC).date(),
            second: Some(second),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_of_every_file_are_read() {
        // 2026-11-01 is day 20,758 since 1970; 20,758 × 86,400 = 1,793,491,200.
        let midnight = 1_793_491_200;
        for (text, second) in [
            ("2026-11-01T00:00:00Z", midnight),
            ("2026-11-01T08:00:05.123Z", midnight + 8 * 3_600 + 5),
            ("2026-11-01T00:00:00+00:00", midnight),
            ("2026-11-01 08:00:00 UTC", midnight + 8 * 3_600),
            ("2026-11-01 08:00:30.040", midnight + 8 * 3_600 + 30),
            ("2026-11-01T08:00:00+08:00", midnight),
            ("2026-11-01T20:00:00-05:00", midnight + 25 * 3_600),
        ] {
            let when = When::parse(text).unwrap_or_else(|| panic!("{text}"));
            assert_eq!(when.second, Some(second), "{text}");
            assert_eq!(when.day.to_string(), "2026-11-01", "{text}");
        }
        assert_eq!(When::parse("2026-11-01").unwrap().second, None);
        assert_eq!(
            When::of_second(midnight).unwrap().day.to_string(),
            "2026-11-01"
        );
    }

    #[test]
    fn what_is_no_time_is_none() {
        for text in [
            "",
            "yesterday",
            "2026-13-01",
            "2026-11-01T99:00:00Z",
            "1793491200",
            "2026-11-01T",
        ] {
            assert_eq!(When::parse(text), None, "{text}");
        }
        assert_eq!(When::of_second(-1), None);
        assert_eq!(When::of_second(i64::MAX), None);
    }
}
