//! What is used, in a link: an amount, a preset on a model, or a scenario with all its fields.

use super::fields::count;
use crate::{
    LinkProblem, SharedWorkload,
    codec::{self, Field, Pairs, Reading},
    scenario::{fields, of_workload},
};
use plan::{
    billing::{Setup, Use, read_money},
    field::money_text,
    scenario::{Preset, Scenario},
};
use prices::{catalog::ModelKey, money::Usd};

/// The key that says which of the three it is.
const USE: &str = "use";
/// Its value when a scenario's own keys follow.
const SCENARIO: &str = "scenario";
/// What stands before each of them.
const PREFIX: &str = "s.";
/// The key of a model in every tool's link.
const ONLY_MODEL: &str = "m";
/// The key of a preset's model.
const MODEL: &str = "model";

/// An amount a month and its cases, in percent of it.
struct Amount {
    per_month: Usd,
    low_percent: u32,
    high_percent: u32,
}

static AMOUNT: [Field<Amount>; 3] = [
    Field {
        key: USE,
        read: |amount, given| {
            amount.per_month = read_money(given.text)?;
            Ok(())
        },
        write: |amount| Some(money_text(amount.per_month)),
    },
    Field {
        key: "low",
        read: |amount, given| {
            amount.low_percent = count(given.text, 0, 100)?;
            Ok(())
        },
        write: |amount| Some(amount.low_percent.to_string()),
    },
    Field {
        key: "high",
        read: |amount, given| {
            amount.high_percent = count(given.text, 100, 10_000)?;
            Ok(())
        },
        write: |amount| Some(amount.high_percent.to_string()),
    },
];

/// Adds what is used.
pub(super) fn write(pairs: &mut Pairs, usage: &Use) {
    let mut pair = |key: &str, value: &str| pairs.push((key.to_owned(), value.to_owned()));
    match usage {
        Use::Amount {
            per_month,
            low_percent,
            high_percent,
        } => {
            let amount = Amount {
                per_month: *per_month,
                low_percent: *low_percent,
                high_percent: *high_percent,
            };
            codec::write(pairs, "", &AMOUNT, &amount, None);
        }
        Use::Preset { preset, model } => {
            pair(USE, preset.id());
            pair(MODEL, model.as_str());
        }
        Use::Scenario(scenario) => write_scenario(pairs, scenario),
    }
}

pub(super) fn write_scenario(pairs: &mut Pairs, scenario: &Scenario) {
    pairs.push((USE.to_owned(), SCENARIO.to_owned()));
    fields::write(pairs, PREFIX, scenario);
}

/// Reads what is used over what a plan begins with, and returns what of a workload no scenario can hold. A preset or an amount that is
/// named wins over a scenario's keys, and these over a workload's.
pub(super) fn read(reading: &mut Reading, usage: &mut Use) -> Vec<LinkProblem> {
    let given = reading.peek(USE).map(str::to_owned);
    let preset = given.as_deref().and_then(Preset::from_id);
    if let Some(preset) = preset.filter(|_| reading.peek(MODEL).is_some()) {
        _ = reading.take(USE);
        reading.read(MODEL, &mut |given| {
            let model = ModelKey::parse(given.text)?;
            *usage = Use::Preset { preset, model };
            Ok(())
        });
    } else if given.as_deref() == Some(SCENARIO) || given.is_none() && reading.has_any(PREFIX) {
        _ = reading.take(USE);
        reading.under(PREFIX);
        *usage = Use::Scenario(Box::new(fields::read(reading)));
        reading.under("");
    } else if ["low", "high"]
        .iter()
        .any(|key| reading.peek(key).is_some())
        || given.is_some()
    {
        read_amount(reading, usage);
    } else if SharedWorkload::is_in(reading) {
        let (scenario, too_large) = of_workload(reading);
        *usage = Use::Scenario(Box::new(scenario));
        return too_large;
    } else {
        // A model alone answers what the first preset asks.
        reading.read(ONLY_MODEL, &mut |given| {
            let model = ModelKey::parse(given.text)?;
            let preset = Preset::default();
            *usage = Use::Preset { preset, model };
            Ok(())
        });
    }
    Vec::new()
}

fn read_amount(reading: &mut Reading, usage: &mut Use) {
    if !matches!(usage, Use::Amount { .. }) {
        *usage = Setup::default().usage;
    }
    if let Use::Amount {
        per_month,
        low_percent,
        high_percent,
    } = usage
    {
        let mut amount = Amount {
            per_month: *per_month,
            low_percent: *low_percent,
            high_percent: *high_percent,
        };
        reading.fill(&AMOUNT, &mut amount);
        (*per_month, *low_percent, *high_percent) =
            (amount.per_month, amount.low_percent, amount.high_percent);
    }
}
