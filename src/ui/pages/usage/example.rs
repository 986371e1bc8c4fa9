//! A log to try the page with: two weeks of a small team's sessions, written by rule.
//!
//! It has the form of Claude Code's logs and holds one of each thing that the page finds: a long cache that five minutes would do for,
//! answers that run on, small work on a dear model, a request sent twice.

use std::{fmt::Write as _, time::Duration};

use prices::{
    catalog::Lifetime,
    date::{Date, add_days, days_between, iso, utc_day},
};

/// Days that the log tells of; the last is yesterday.
const DAYS: u32 = 14;

/// A kind of session: project, model, requests, prompt beyond the cache, what is cached, for how long, answer.
struct Session {
    project: &'static str,
    model: &'static str,
    requests: u32,
    fresh: u32,
    cached: u32,
    lifetime: Lifetime,
    answer: u32,
}

const SESSIONS: [Session; 3] = [
    Session {
        project: "/work/shop",
        model: "claude-opus-5",
        requests: 18,
        fresh: 900,
        cached: 42_000,
        lifetime: Lifetime::ONE_HOUR,
        answer: 1_400,
    },
    Session {
        project: "/work/reports",
        model: "claude-opus-5",
        requests: 7,
        fresh: 9_500,
        cached: 0,
        lifetime: Lifetime::FIVE_MINUTES,
        answer: 2_600,
    },
    Session {
        project: "/work/labels",
        model: "claude-haiku-4-5-20251001",
        requests: 24,
        fresh: 650,
        cached: 3_000,
        lifetime: Lifetime::FIVE_MINUTES,
        answer: 45,
    },
];

/// The log as of a day.
pub fn example(today: Date) -> String {
    let mut lines = String::new();
    let days = (1..=i64::from(DAYS)).rev();
    for (at, back) in days.enumerate() {
        let since_1970 = days_between(utc_day(Duration::ZERO), today) - back;
        let date = add_days(
            utc_day(Duration::ZERO),
            u32::try_from(since_1970).unwrap_or_default(),
        );
        // Less at weekends, more as the weeks go on.
        let is_weekend = date.weekday().to_monday_one_offset() >= 6;
        let at = u32::try_from(at).unwrap_or_default();
        for (kind, session) in SESSIONS.iter().enumerate() {
            let requests = if is_weekend {
                session.requests / 6
            } else {
                session.requests + at / 2
            };
            for number in 0..requests {
                line(&mut lines, date, kind, session, number, at);
            }
        }
    }
    lines
}

fn line(lines: &mut String, date: Date, kind: usize, session: &Session, number: u32, day: u32) {
    // Numbers that wander without being random: the example is the same on every device.
    let wander = (number * 37 + day * 11) % 60;
    let second = 8 * 3_600 + u32::try_from(kind).unwrap_or_default() * 7_200 + number * 95;
    let (hour, minute, second) = (second / 3_600, second % 3_600 / 60, second % 60);
    let fresh = session.fresh + session.fresh * wander / 100;
    let answer = session.answer + session.answer * wander / 50;
    // The first request of a session writes the cache, the others read it and write what came since.
    let (read, written) = if number == 0 {
        (0, session.cached)
    } else {
        (session.cached, session.cached / 30)
    };
    let lifetime = match session.lifetime {
        Lifetime::ONE_HOUR => "ephemeral_1h_input_tokens",
        _ => "ephemeral_5m_input_tokens",
    };
    let (project, model, day) = (session.project, session.model, iso(date));
    let id = format!("example-{kind}-{day}-{number}");
    _ = writeln!(
        lines,
        r#"{{"type":"assistant","timestamp":"{day}T{hour:02}:{minute:02}:{second:02}Z","sessionId":"session {kind} of {day}","cwd":"{project}","requestId":"r-{id}","message":{{"id":"{id}","model":"{model}","usage":{{"input_tokens":{fresh},"cache_read_input_tokens":{read},"cache_creation_input_tokens":{written},"cache_creation":{{"{lifetime}":{written}}},"output_tokens":{answer}}}}}}}"#
    );
}

#[cfg(test)]
mod tests {
    use super::*;
    use prices::date::parse_date;
    use usage::{Format, Ledger, Reader};

    #[test]
    fn the_example_is_read_without_a_problem() {
        let today = parse_date("2026-11-27").unwrap();
        let mut ledger = Ledger::default();
        Reader::read(&mut ledger, "example", example(today).as_bytes());
        assert_eq!(ledger.problems, []);
        assert_eq!(ledger.files[0].format, Some(Format::ClaudeCodeLog));
        let days = ledger.records.iter().map(|record| record.when.unwrap().day);
        let (first, last) = (days.clone().min().unwrap(), days.max().unwrap());
        assert_eq!(
            (iso(first), iso(last)),
            ("2026-11-13".to_owned(), "2026-11-26".to_owned())
        );
        // Two weekends of 3 + 1 + 4 requests a day, ten days of 49 and more.
        assert!(ledger.records.len() > 10 * 49 + 4 * 8);
    }
}
