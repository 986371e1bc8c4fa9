//! A scenario as keys and values, the same in links and in kept texts.

use super::values::{NONE, attrs, mix, mix_text, policy, range};
use crate::{
    Correction, Refusal,
    codec::{self, Field, Pairs, Reading},
};
use plan::scenario::{
    CacheReach, CacheScope, CacheWrites, HistoryPolicy, Input, Period, Preset, Range3, Scenario,
    ScenarioProblem,
};
use prices::{
    catalog::{Lifetime, Mode, ModelKey},
    outside::is_word,
};

/// The key of the preset, which every link that we write of a scenario has.
pub(super) const PRESET: &str = "p";
/// The longest id of a fee, and of a region.
const MAX_FEE: usize = 200;

/// What is not a number. The numbers have a table of their own, [`Input`].
static CHOICES: [Field<Scenario>; 11] = [
    Field {
        key: "per",
        read: |scenario, given| {
            scenario.period = Period::from_id(given.text).ok_or(Refusal::NotAChoice)?;
            Ok(())
        },
        write: |scenario| Some(scenario.period.id().to_owned()),
    },
    Field {
        key: "past",
        read: |scenario, given| {
            let policy = policy(given.text).ok_or(Refusal::NotUnderstood)?;
            if scenario.set_history(policy).is_some() {
                given.correct(Correction::EveryTurn);
            }
            Ok(())
        },
        write: |scenario| {
            Some(match scenario.history() {
                HistoryPolicy::KeepAll => "keep".to_owned(),
                HistoryPolicy::Truncate { tokens } => format!("cut:{tokens}"),
                HistoryPolicy::Summarise { every, tokens } => format!("sum:{every}:{tokens}"),
            })
        },
    },
    Field {
        key: "cache",
        read: |scenario, given| {
            scenario.cache.scope = CacheScope::from_id(given.text).ok_or(Refusal::NotAChoice)?;
            Ok(())
        },
        write: |scenario| Some(scenario.cache.scope.id().to_owned()),
    },
    Field {
        key: "reach",
        read: |scenario, given| {
            scenario.cache.reach = CacheReach::from_id(given.text).ok_or(Refusal::NotAChoice)?;
            Ok(())
        },
        write: |scenario| Some(scenario.cache.reach.id().to_owned()),
    },
    Field {
        key: "write",
        read: |scenario, given| {
            scenario.cache.writes = match given.text {
                "listed" => CacheWrites::AsListed,
                "plain" => CacheWrites::Unbilled,
                text => {
                    CacheWrites::Billed(Lifetime::parse(text).map_err(|_| Refusal::NotAChoice)?)
                }
            };
            Ok(())
        },
        write: |scenario| {
            Some(match scenario.cache.writes {
                CacheWrites::AsListed => "listed".to_owned(),
                CacheWrites::Unbilled => "plain".to_owned(),
                CacheWrites::Billed(lifetime) => lifetime.id(),
            })
        },
    },
    Field {
        key: "mode",
        read: |scenario, given| {
            scenario.mode = Mode::from_id(given.text).ok_or(Refusal::NotAChoice)?;
            Ok(())
        },
        write: |scenario| Some(scenario.mode.id().to_owned()),
    },
    Field {
        key: "fee",
        read: |scenario, given| {
            scenario.tool_fee = match given.text {
                NONE => None,
                fee if is_word(fee, MAX_FEE) => Some(fee.to_owned()),
                _ => return Err(Refusal::NotUnderstood),
            };
            Ok(())
        },
        write: |scenario| Some(scenario.tool_fee.clone().unwrap_or_else(|| NONE.to_owned())),
    },
    Field {
        key: "region",
        read: |scenario, given| {
            scenario.region = match given.text {
                NONE => None,
                region if is_word(region, MAX_FEE) => Some(region.to_owned()),
                _ => return Err(Refusal::NotUnderstood),
            };
            Ok(())
        },
        write: |scenario| Some(scenario.region.clone().unwrap_or_else(|| NONE.to_owned())),
    },
    Field {
        key: "again",
        read: |scenario, given| {
            scenario.fallback = match given.text {
                NONE => None,
                text => Some(ModelKey::parse(text)?),
            };
            Ok(())
        },
        write: |scenario| {
            let model = scenario.fallback.as_ref().map_or(NONE, ModelKey::as_str);
            Some(model.to_owned())
        },
    },
    Field {
        key: "attr",
        read: |scenario, given| {
            scenario.unit_attrs = attrs(given.text).ok_or(Refusal::NotUnderstood)?;
            Ok(())
        },
        write: |scenario| {
            let attrs = scenario.unit_attrs.iter();
            let pairs: Vec<String> = attrs
                .map(|(name, value)| format!("{name}:{value}"))
                .collect();
            Some(if pairs.is_empty() {
                NONE.to_owned()
            } else {
                pairs.join("~")
            })
        },
    },
    Field {
        key: "m",
        read: |scenario, given| {
            for problem in scenario.set_mix(mix(given.text)?) {
                // Shares that do not add up to a hundred are proportions, and no problem of the link's: the form says so.
                if let ScenarioProblem::MixRepeated { model } = problem {
                    given.correct(Correction::SharesAdded { model });
                }
            }
            Ok(())
        },
        write: |scenario| Some(mix_text(scenario.mix())),
    },
];

/// Takes a scenario out of what is being read: a preset, and what differs from it.
pub(crate) fn read(reading: &mut Reading) -> Scenario {
    let mut preset = Preset::default();
    reading.read(PRESET, &mut |given| {
        preset = Preset::from_id(given.text).ok_or(Refusal::NotAChoice)?;
        Ok(())
    });
    let mut scenario = preset.scenario();
    for input in Input::all() {
        reading.read(input.key(), &mut |given| {
            set_number(&mut scenario, input, given.text)
        });
    }
    reading.fill(&CHOICES, &mut scenario);
    scenario
}

fn set_number(scenario: &mut Scenario, input: Input, text: &str) -> Result<(), Refusal> {
    let (low, expected, high) = range(text)?;
    let set = scenario.set(input, low, expected, high);
    set.map_err(|problem| match problem {
        ScenarioProblem::OutOfRange { .. } => Refusal::OutOfRange {
            least: *input.bounds().start(),
            most: *input.bounds().end(),
        },
        _ => Refusal::NotRising,
    })
}

/// Adds the preset a scenario began with and what differs from it, each key with `prefix` before it.
pub(crate) fn write(pairs: &mut Pairs, prefix: &str, scenario: &Scenario) {
    pairs.push((format!("{prefix}p"), scenario.preset.id().to_owned()));
    write_differing(pairs, prefix, scenario);
}

/// Adds only what differs from the preset.
pub(crate) fn write_differing(pairs: &mut Pairs, prefix: &str, scenario: &Scenario) {
    let preset = scenario.preset.scenario();
    for input in Input::all() {
        let range = scenario.range(input);
        if range != preset.range(input) {
            pairs.push((format!("{prefix}{}", input.key()), range_text(range)));
        }
    }
    codec::write(pairs, prefix, &CHOICES, scenario, Some(&preset));
}

fn range_text(range: Range3) -> String {
    if range.is_exact() {
        range.expected().to_string()
    } else {
        format!("{}..{}..{}", range.low(), range.expected(), range.high())
    }
}
