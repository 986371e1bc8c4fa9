//! Figures that somebody typed. A price, a share, a limit or a day of the field is a reference to what it was read from
//! ([`super::reference`]); typed, it would stand when the world has moved on, and nobody would know where it came from.

use std::sync::LazyLock;

use regex::Regex;

/// A kind of figure, and how it looks.
struct Look {
    /// What it is.
    what: &'static str,
    pattern: Regex,
}

static LOOKS: LazyLock<Vec<Look>> = LazyLock::new(|| {
    const MONTHS: &str =
        "January|February|March|April|May|June|July|August|September|October|November|December";
    let looks = [
        ("an amount of money", r"(?:US|NT|CA|A)?[$€£¥]\s?\d[\d,.]*".to_owned()),
        ("an amount of money", r"\d[\d,.]*\s?(?:dollars?\b|cents?\b|USD\b|TWD\b|美元|美金|美分|新台幣|台幣|元)".to_owned()),
        ("a percentage", r"\d[\d.,]*\s?(?:[%％]|percent\b)|百分之".to_owned()),
        ("a discount", r"\d[\d.]*\s?折|[一二三四五六七八九半對]折".to_owned()),
        (
            "a limit",
            r"\d[\d,.]*\s?(?:[kKM]|萬|億)?\s?(?:RPM|TPM|RPD|TPD|IPM|ITPM|OTPM)\b|(?:RPM|TPM|RPD|TPD|IPM|ITPM|OTPM)\s(?:of|is|為|是)\s?\d[\d,.]*".to_owned(),
        ),
        ("a limit", r"\d[\d,]*\s(?:requests?|tokens?|images?) (?:per|a|each) (?:minute|hour|day)\b|每(?:分鐘|小時|天|日)\s?\d[\d,]*\s?(?:次|個|張)".to_owned()),
        (
            "a limit",
            r"(?i)(?:minimum|at least|up to|limit of|window of|most)(?: of)?\s\d[\d,]*[kKM]?\s?-?tokens?\b|\d[\d,]*[kKM]?[- ]tokens? (?:context|window|limit|minimum|cap|prefix|threshold)|(?:上限|上下文長度|最少|至少|最多|門檻)(?:為|是)?\s?\d[\d,]*\s?(?:萬)?\s?(?:個)?\s?tokens?".to_owned(),
        ),
        ("a day", r"\b20\d\d-\d\d(?:-\d\d)?\b".to_owned()),
        ("a day", format!(r"\b(?:{MONTHS})\s\d{{1,2}}\b|\b\d{{1,2}}\s(?:{MONTHS})\b|\b(?:{MONTHS})\s20\d\d\b|\b20[12]\d\b")),
        ("a day", r"20[12]\d\s?年|\d{1,2}\s?月\s?\d{1,2}\s?日".to_owned()),
    ];
    let look = |(what, pattern): (_, String)| Look {
        what,
        pattern: Regex::new(&pattern).expect("the pattern is a regular expression"),
    };
    looks.into_iter().map(look).collect()
});

/// A figure that stands in a text, and where: bytes from the text's beginning.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Typed {
    /// Where it begins.
    pub at: usize,
    /// What kind of figure it is.
    pub what: &'static str,
    /// The figure.
    pub figure: String,
}

/// The figures in a text from which references were taken. Fenced code is a sample and may hold any.
pub fn typed(text: &str) -> Vec<Typed> {
    let mut found: Vec<Typed> = Vec::new();
    let (mut at, mut is_code) = (0, false);
    for line in text.split_inclusive('\n') {
        let is_fence = line.trim_start().starts_with("```");
        if !is_code && !is_fence {
            for look in LOOKS.iter() {
                found.extend(look.pattern.find_iter(line).map(|figure| Typed {
                    at: at + figure.start(),
                    what: look.what,
                    figure: figure.as_str().trim().to_owned(),
                }));
            }
        }
        is_code ^= is_fence;
        at += line.len();
    }
    found.sort_by_key(|typed| typed.at);
    // Two looks may see the same figure.
    found.dedup_by(|next, before| next.at < before.at + before.figure.len());
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        let found = typed(text);
        let found: Vec<&str> = found.iter().map(|typed| typed.figure.as_str()).collect();
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn prices_shares_limits_and_days_are_figures() {
        check("It costs $2.50 and US$3.", &["$2.50", "US$3."]);
        check("約 10 美元，也就是 320 元。", &["10 美元", "320 元"]);
        check("A fee of 5.5 % or 12%", &["5.5 %", "12%"]);
        check("打五折", &["五折"]);
        check(
            "You get 500 RPM and 30,000 TPM.",
            &["500 RPM", "30,000 TPM"],
        );
        check("每分鐘 60 次", &["每分鐘 60 次"]);
        check("50 requests a day", &["50 requests a day"]);
        check("at least 1,024 tokens", &["at least 1,024 tokens"]);
        check("a 200k-token context", &["200k-token context"]);
        check("since 2026-11-20", &["2026-11-20"]);
        check("In May 2026 and on July 4", &["May 2026", "July 4"]);
        check("2026 年 5 月 22 日", &["2026 年", "5 月 22 日"]);
    }

    #[test]
    fn counts_of_a_worked_example_and_code_are_none() {
        check("A prompt of 1,000 tokens, sent three times.", &[]);
        check("問答 3 輪，共 1,200 個 token。", &[]);
        check("GPT-5.6, HTTP 429, 4 characters", &[]);
        check("You may march on.", &[]);
        check("```\nprice = $2.50\n```\n", &[]);
        check("```\na\n```\n$1", &["$1"]);
    }
}
