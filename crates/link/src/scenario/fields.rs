//! A scenario as keys and values, the same in links and in kept texts.

use super::{
    SCENARIO_VERSION, ScenarioShareProblem as Problem, clipped, is_sound, preset,
    words::{NONE, attrs, is_model, mix, policy, range},
};
use plan::{
    FieldProblem, parse_count_field,
    scenario::{
        CacheReach, CacheScope, CacheWrites, HistoryPolicy, Input, Period, Range3, Scenario,
    },
};
use prices::catalog::{Lifetime, Mode, ModelKey};

/// The keys that are not numbers.
const CHOICES: [&str; 10] = [
    "per", "past", "cache", "reach", "write", "mode", "fee", "again", "attr", "m",
];

/// Every field, numbers first, always in the same order.
pub(super) fn write(scenario: &Scenario) -> Vec<(&'static str, String)> {
    let numbers = Input::all().map(|input| (input.key(), range_text(scenario.range(input))));
    let choices = CHOICES.map(|key| (key, choice_text(scenario, key)));
    numbers.chain(choices).collect()
}

fn range_text(range: Range3) -> String {
    if range.is_exact() {
        range.expected().to_string()
    } else {
        format!("{}..{}..{}", range.low(), range.expected(), range.high())
    }
}

fn choice_text(scenario: &Scenario, key: &str) -> String {
    match key {
        "per" => match scenario.period {
            Period::Day => "day".to_owned(),
            Period::Month => "month".to_owned(),
        },
        "past" => match scenario.history() {
            HistoryPolicy::KeepAll => "keep".to_owned(),
            HistoryPolicy::Truncate { tokens } => format!("cut:{tokens}"),
            HistoryPolicy::Summarise { every, tokens } => format!("sum:{every}:{tokens}"),
        },
        "cache" => scenario.cache.scope.id().to_owned(),
        "reach" => match scenario.cache.reach {
            CacheReach::Everyone => "all".to_owned(),
            CacheReach::Conversation => "own".to_owned(),
        },
        "write" => match scenario.cache.writes {
            CacheWrites::AsListed => "listed".to_owned(),
            CacheWrites::Unbilled => "plain".to_owned(),
            CacheWrites::Billed(lifetime) => lifetime.id(),
        },
        "mode" => scenario.mode.id().to_owned(),
        "fee" => scenario.tool_fee.clone().unwrap_or_else(|| NONE.to_owned()),
        "again" => scenario
            .fallback
            .as_ref()
            .map_or(NONE, ModelKey::as_str)
            .to_owned(),
        "attr" if scenario.unit_attrs.is_empty() => NONE.to_owned(),
        "attr" => {
            let pairs: Vec<String> = scenario
                .unit_attrs
                .iter()
                .map(|(name, value)| format!("{name}:{value}"))
                .collect();
            pairs.join("~")
        }
        _ => match scenario.mix() {
            [] => NONE.to_owned(),
            [(model, 100)] => model.as_str().to_owned(),
            mix => {
                let pairs: Vec<String> = mix
                    .iter()
                    .map(|(model, share)| format!("{share}~{model}"))
                    .collect();
                pairs.join("~")
            }
        },
    }
}

/// A scenario from its keys and values. `unknown` says what is wrong with a key that is not ours, if anything.
pub(super) fn read(
    pairs: &[(String, String)],
    problems: &mut Vec<Problem>,
    unknown: fn(&str) -> Option<Problem>,
) -> Scenario {
    let named = pairs.iter().find(|(key, _)| key == "p");
    let mut scenario = named.map_or_else(Scenario::default, |(_, text)| {
        preset(text, problems).scenario()
    });
    let mut given: Vec<(&'static str, &str)> = Vec::new();
    for (key, text) in pairs {
        let Some(key) = known_key(key) else {
            problems.extend(unknown(key));
            continue;
        };
        if let Some((_, first)) = given.iter().find(|(known, _)| *known == key) {
            let problem = Problem::Repeated { key };
            if *first != text && !problems.contains(&problem) {
                problems.push(problem);
            }
            continue;
        }
        given.push((key, text));
        if let Err(problem) = take(&mut scenario, key, text, problems) {
            problems.push(problem);
        }
    }
    scenario
}

fn known_key(key: &str) -> Option<&'static str> {
    let choice = ["v", "p"]
        .into_iter()
        .chain(CHOICES)
        .find(|known| *known == key);
    choice.or_else(|| Input::from_key(key).map(Input::key))
}

fn take(
    scenario: &mut Scenario,
    key: &'static str,
    text: &str,
    problems: &mut Vec<Problem>,
) -> Result<(), Problem> {
    let bad_word = || Problem::BadWord {
        key,
        text: clipped(text),
    };
    let bad_number = |problem: FieldProblem| Problem::BadNumber {
        key,
        text: clipped(text),
        problem: problem.with_text(clipped),
    };
    if let Some(input) = Input::from_key(key) {
        let (low, expected, high) = range(text).map_err(bad_number)?;
        return Ok(scenario.set(input, low, expected, high)?);
    }
    match key {
        "v" => {
            let version = parse_count_field(text, 1..=u64::MAX).map_err(bad_number)?;
            if version > SCENARIO_VERSION {
                problems.push(Problem::NewerVersion { version });
            }
        }
        "p" => {}
        "per" => {
            scenario.period = match text {
                "day" => Period::Day,
                "month" => Period::Month,
                _ => return Err(bad_word()),
            }
        }
        "past" => {
            let policy = policy(text).ok_or_else(bad_word)?;
            problems.extend(scenario.set_history(policy).map(Problem::from));
        }
        "cache" => scenario.cache.scope = CacheScope::from_id(text).ok_or_else(bad_word)?,
        "reach" => {
            scenario.cache.reach = match text {
                "all" => CacheReach::Everyone,
                "own" => CacheReach::Conversation,
                _ => return Err(bad_word()),
            }
        }
        "write" => {
            scenario.cache.writes = match text {
                "listed" => CacheWrites::AsListed,
                "plain" => CacheWrites::Unbilled,
                lifetime => CacheWrites::Billed(Lifetime::parse(lifetime).map_err(|_| bad_word())?),
            }
        }
        "mode" => scenario.mode = Mode::from_id(text).ok_or_else(bad_word)?,
        "fee" => {
            scenario.tool_fee = match text {
                NONE => None,
                fee if is_sound(fee) => Some(fee.to_owned()),
                _ => return Err(bad_word()),
            }
        }
        "again" => {
            scenario.fallback = match text {
                NONE => None,
                model if is_model(model) => Some(ModelKey::new(model)),
                _ => return Err(bad_word()),
            }
        }
        "attr" => scenario.unit_attrs = attrs(text).ok_or_else(bad_word)?,
        _ => {
            let mix = mix(text).ok_or_else(bad_word)?;
            problems.extend(scenario.set_mix(mix).into_iter().map(Problem::from));
        }
    }
    Ok(())
}
