//! What may be chosen, field by field.

use super::choice::{Choice, Count};
use crate::text::FormWords;
use plan::scenario::{CacheReach, CacheScope, CacheWrites, HistoryPolicy, Period, Scenario};
use prices::catalog::{Lifetime, Mode};

/// The period conversations are counted in.
pub fn period(text: &FormWords) -> Choice {
    let (label, [day, month]) = text.period;
    Choice {
        id: "period",
        label,
        options: vec![("day", day), ("month", month)],
        get: |scenario| match scenario.period {
            Period::Day => "day",
            Period::Month => "month",
        },
        set: |scenario, value| {
            scenario.period = if value == "day" {
                Period::Day
            } else {
                Period::Month
            };
        },
    }
}

/// What is cached.
pub fn scope(text: &FormWords) -> Choice {
    let (label, words) = text.scope;
    let ids = CacheScope::ALL.map(CacheScope::id);
    Choice {
        id: "cache-scope",
        label,
        options: ids.into_iter().zip(words).collect(),
        get: |scenario| scenario.cache.scope.id(),
        set: |scenario, value| {
            if let Some(scope) = CacheScope::from_id(value) {
                scenario.cache.scope = scope;
            }
        },
    }
}

/// Who finds it again.
pub fn reach(text: &FormWords) -> Choice {
    let (label, [all, own]) = text.reach;
    Choice {
        id: "cache-reach",
        label,
        options: vec![("all", all), ("own", own)],
        get: |scenario| match scenario.cache.reach {
            CacheReach::Everyone => "all",
            CacheReach::Conversation => "own",
        },
        set: |scenario, value| {
            scenario.cache.reach = if value == "own" {
                CacheReach::Conversation
            } else {
                CacheReach::Everyone
            };
        },
    }
}

/// What cache writes cost.
pub fn writes(text: &FormWords) -> Choice {
    let (label, [listed, plain, short, long]) = text.writes;
    Choice {
        id: "cache-writes",
        label,
        options: vec![
            ("listed", listed),
            ("plain", plain),
            ("5m", short),
            ("1h", long),
        ],
        get: |scenario| match scenario.cache.writes {
            CacheWrites::AsListed | CacheWrites::Billed(Lifetime::Unstated) => "listed",
            CacheWrites::Unbilled => "plain",
            CacheWrites::Billed(Lifetime::Minutes(minutes)) if minutes < 60 => "5m",
            CacheWrites::Billed(_) => "1h",
        },
        set: |scenario, value| {
            scenario.cache.writes = match value {
                "plain" => CacheWrites::Unbilled,
                "5m" => CacheWrites::Billed(Lifetime::Minutes(5)),
                "1h" => CacheWrites::Billed(Lifetime::Minutes(60)),
                _ => CacheWrites::AsListed,
            };
        },
    }
}

/// What becomes of the history.
pub fn history(text: &FormWords) -> Choice {
    let (label, [keep, cut, sum]) = text.history;
    Choice {
        id: "history-policy",
        label,
        options: vec![("keep", keep), ("cut", cut), ("sum", sum)],
        get: |scenario| match scenario.history() {
            HistoryPolicy::KeepAll => "keep",
            HistoryPolicy::Truncate { .. } => "cut",
            HistoryPolicy::Summarise { .. } => "sum",
        },
        set: |scenario, value| {
            let [keep, cut, sum] = scenario.policies();
            scenario.set_history(match value {
                "cut" => cut,
                "sum" => sum,
                _ => keep,
            });
        },
    }
}

/// The numbers of the history's policy.
pub fn counts(text: &FormWords) -> [Count; 3] {
    const TOKENS: (u64, u64) = (0, 10_000_000);
    [
        Count {
            id: "history-cut",
            label: text.cut,
            bounds: TOKENS,
            get: |scenario| match scenario.history() {
                HistoryPolicy::Truncate { tokens } => Some(tokens),
                _ => None,
            },
            set: |scenario, tokens| _ = scenario.set_history(HistoryPolicy::Truncate { tokens }),
        },
        Count {
            id: "summary-every",
            label: text.every,
            bounds: (1, 100),
            get: |scenario| summary(scenario).map(|(every, _)| every),
            set: |scenario, every| {
                let tokens = summary(scenario).map_or(500, |(_, tokens)| tokens);
                scenario.set_history(HistoryPolicy::Summarise { every, tokens });
            },
        },
        Count {
            id: "summary-tokens",
            label: text.summary,
            bounds: TOKENS,
            get: |scenario| summary(scenario).map(|(_, tokens)| tokens),
            set: |scenario, tokens| {
                let every = summary(scenario).map_or(5, |(every, _)| every);
                scenario.set_history(HistoryPolicy::Summarise { every, tokens });
            },
        },
    ]
}

fn summary(scenario: &Scenario) -> Option<(u64, u64)> {
    match scenario.history() {
        HistoryPolicy::Summarise { every, tokens } => Some((every, tokens)),
        _ => None,
    }
}

/// How requests are served.
pub fn mode(text: &FormWords) -> Choice {
    let (label, words) = text.mode;
    Choice {
        id: "mode",
        label,
        options: Mode::ALL.map(Mode::id).into_iter().zip(words).collect(),
        get: |scenario| scenario.mode.id(),
        set: |scenario, value| {
            if let Some(mode) = Mode::from_id(value) {
                scenario.mode = mode;
            }
        },
    }
}
