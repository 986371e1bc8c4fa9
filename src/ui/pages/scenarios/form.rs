//! The form: groups that open, every number with its low, expected and high value.

use leptos::prelude::*;

use super::{
    choice::{Choice, Count, choice, count},
    mix::{fallback, fee, mix},
    number::number,
};
use crate::{
    catalog::{Lifetime, Mode},
    plan::scenario::{CacheReach, CacheScope, CacheWrites, HistoryPolicy, Input, Period, Scenario},
    text::{FormWords, Locale},
    ui::{
        scenario_state::ScenarioState,
        view::live,
    },
};

/// The numbers of each group, in the order of [`FormWords::groups`]; the models have none of their own.
const GROUPS: [&[Input]; 9] = [
    &[
        Input::Conversations,
        Input::Growth,
        Input::Weekday,
        Input::Weekend,
        Input::Users,
    ],
    &[
        Input::System,
        Input::Tools,
        Input::History,
        Input::Retrieved,
        Input::User,
    ],
    &[Input::Output, Input::Reasoning],
    &[Input::Hit],
    &[Input::Turns],
    &[
        Input::Steps,
        Input::ToolCalls,
        Input::ToolResult,
        Input::Retries,
        Input::Accepted,
    ],
    &[Input::Batch],
    &[],
    &[
        Input::ImageTokens,
        Input::AudioTokens,
        Input::Images,
        Input::AudioSeconds,
        Input::VideoSeconds,
        Input::Pages,
        Input::Characters,
    ],
];
/// Names of the groups for tests.
const IDS: [&str; 9] = [
    "often", "sent", "back", "cache", "talk", "agent", "service", "models", "media",
];

/// The form.
pub fn form(state: ScenarioState, locale: Locale) -> AnyView {
    let text = &locale.plans().scenarios.form;
    let ranged = RwSignal::new(false);
    let segment = |is_ranged: bool, id: &'static str, label: &'static str| {
        view! {
            <label class="segment">
                <input type="radio" name="numbers" data-testid=id prop:checked=move || ranged.get() == is_ranged on:change=move |_| ranged.set(is_ranged)/>
                <span>{label}</span>
            </label>
        }
        .into_any()
    };
    let groups: Vec<AnyView> = GROUPS
        .into_iter()
        .enumerate()
        .map(|(at, inputs)| {
            let numbers = inputs.iter().map(|input| number(state, ranged, *input, locale));
            let mut rows: Vec<AnyView> = numbers.collect();
            add_choices(&mut rows, at, state, text, locale);
            view! {
                <details data-group=IDS[at] open=at < 3>
                    <summary>{text.groups[at]}</summary>
                    <div class="rows">{rows}</div>
                </details>
            }
            .into_any()
        })
        .collect();
    view! {
        <section class="scenario-form" aria-label=text.heading data-testid="scenario-form">
            <h2>{text.heading}</h2>
            <div class="segments" role="group" aria-label=text.switch>
                {segment(false, "numbers-one", text.single)} {segment(true, "numbers-three", text.triple)}
            </div>
            {groups}
        </section>
    }
    .into_any()
}

fn add_choices(
    rows: &mut Vec<AnyView>,
    group: usize,
    state: ScenarioState,
    text: &'static FormWords,
    locale: Locale,
) {
    match IDS[group] {
        "often" => {
            rows.insert(1, choice(state, period(text)));
            let note = move || {
                let scenario = state.scenario.get();
                let is_idle = scenario.range(Input::Weekday).high() == 0
                    && scenario.range(Input::Weekend).high() == 0;
                is_idle.then_some(text.no_busy_day)
            };
            rows.push(view! { <p class="field-problem" role="status">{live(note)}</p> }.into_any());
            rows.push(view! { <p class="small">{text.conversation_note}</p> }.into_any());
        }
        "cache" => {
            rows.insert(0, choice(state, scope(text)));
            rows.insert(1, choice(state, reach(text)));
            rows.push(choice(state, writes(text)));
        }
        "talk" => {
            rows.push(choice(state, history(text)));
            for field in counts(text) {
                rows.push(count(state, field, locale));
            }
        }
        "agent" => {
            rows.insert(3, fee(state, text));
            rows.push(fallback(state, text));
        }
        "service" => rows.push(choice(state, mode(text))),
        "models" => rows.push(mix(state, locale)),
        _ => {}
    }
}

fn period(text: &FormWords) -> Choice {
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

fn scope(text: &FormWords) -> Choice {
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

fn reach(text: &FormWords) -> Choice {
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

fn writes(text: &FormWords) -> Choice {
    let (label, [listed, plain, short, long]) = text.writes;
    Choice {
        id: "cache-writes",
        label,
        options: vec![("listed", listed), ("plain", plain), ("5m", short), ("1h", long)],
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

fn history(text: &FormWords) -> Choice {
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
fn counts(text: &FormWords) -> [Count; 3] {
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

fn mode(text: &FormWords) -> Choice {
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
