//! What is used, in a link: an amount, a preset on a model, or a scenario with all its fields.

use super::{BillingLinkProblem, unread, write::joined};
use crate::{
    VERSION,
    scenario::{ScenarioShareProblem, from_pairs, to_pairs},
};
use plan::{
    billing::{Slip, Use, read_money},
    field::money_text,
    parse_count_field,
    scenario::{Preset, Scenario, ScenarioProblem},
};
use prices::catalog::ModelKey;

/// The value of `use` when a scenario's own keys follow.
const SCENARIO: &str = "scenario";
/// What stands before each of them.
const PREFIX: &str = "s.";

/// Whether a key says what is used.
pub(super) fn is_key(key: &str) -> bool {
    ["use", "low", "high", "model"].contains(&key) || key.starts_with(PREFIX)
}

/// A link to the default plan for a scenario: what the page of scenarios hands on. Without a `?`.
#[must_use]
pub fn scenario_plan_query(scenario: &Scenario) -> String {
    let mut pairs = vec![("v".to_owned(), VERSION.to_string())];
    pairs.extend(scenario_pairs(scenario));
    joined(&pairs)
}

fn scenario_pairs(scenario: &Scenario) -> Vec<(String, String)> {
    let mut pairs = vec![("use".to_owned(), SCENARIO.to_owned())];
    let own = to_pairs(scenario).into_iter();
    pairs.extend(own.map(|(key, value)| (format!("{PREFIX}{key}"), value)));
    pairs
}

/// The keys and values of what is used.
pub(super) fn pairs(usage: &Use) -> Vec<(String, String)> {
    let pair = |key: &str, value: String| (key.to_owned(), value);
    match usage {
        Use::Amount {
            per_month,
            low_percent,
            high_percent,
        } => vec![
            pair("use", money_text(*per_month)),
            pair("low", low_percent.to_string()),
            pair("high", high_percent.to_string()),
        ],
        Use::Preset { preset, model } => vec![
            pair("use", preset.id().to_owned()),
            pair("model", model.as_str().to_owned()),
        ],
        Use::Scenario(scenario) => scenario_pairs(scenario),
    }
}

/// Reads what is used over what a plan begins with.
pub(super) fn read(
    usage: &mut Use,
    pairs: &[(String, String)],
    problems: &mut Vec<BillingLinkProblem>,
) {
    let of = |wanted: &str| {
        let found = pairs.iter().find(|(key, _)| key == wanted);
        found.map(|(_, value)| value.as_str())
    };
    let given = of("use");
    let preset = given.and_then(Preset::from_id);
    if let (Some(preset), Some(model)) = (preset, of("model")) {
        let model = ModelKey::new(model);
        *usage = Use::Preset { preset, model };
        return;
    }
    let has_scenario = || pairs.iter().any(|(key, _)| key.starts_with(PREFIX));
    if given == Some(SCENARIO) || (given.is_none() && has_scenario()) {
        *usage = Use::Scenario(Box::new(scenario(pairs, problems)));
        return;
    }
    for key in ["use", "low", "high"] {
        let Some(text) = of(key) else { continue };
        if take_amount(usage, key, text).is_err() {
            problems.push(unread(key, text));
        }
    }
}

fn take_amount(usage: &mut Use, key: &str, text: &str) -> Result<(), Slip> {
    if !matches!(usage, Use::Amount { .. }) {
        *usage = plan::billing::Setup::default().usage;
    }
    let Use::Amount {
        per_month,
        low_percent,
        high_percent,
    } = usage
    else {
        return Ok(());
    };
    let percent = |range| -> Result<u32, Slip> {
        Ok(u32::try_from(parse_count_field(text, range)?).unwrap_or(u32::MAX))
    };
    match key {
        "use" => *per_month = read_money(text)?,
        "low" => *low_percent = percent(0..=100)?,
        _ => *high_percent = percent(100..=10_000)?,
    }
    Ok(())
}

fn scenario(pairs: &[(String, String)], problems: &mut Vec<BillingLinkProblem>) -> Scenario {
    let own: Vec<(String, String)> = pairs
        .iter()
        .filter_map(|(key, value)| Some((key.strip_prefix(PREFIX)?.to_owned(), value.clone())))
        .collect();
    let (scenario, found) = from_pairs(&own);
    problems.extend(found.iter().filter_map(problem));
    scenario
}

/// What was wrong with a scenario, under the key it has here. Shares that do not add up to a hundred are proportions, and no problem.
fn problem(found: &ScenarioShareProblem) -> Option<BillingLinkProblem> {
    let of = |key: &str, text: &str| Some(unread(&format!("{PREFIX}{key}"), text));
    match found {
        ScenarioShareProblem::NewerVersion { .. } => Some(BillingLinkProblem::Newer),
        ScenarioShareProblem::BadNumber { key, text, .. }
        | ScenarioShareProblem::BadWord { key, text } => of(key, text),
        ScenarioShareProblem::Repeated { key } => of(key, ""),
        ScenarioShareProblem::UnknownKey { key } => of(key, ""),
        ScenarioShareProblem::BadField(found) => match found {
            ScenarioProblem::OutOfRange { input, value } => of(input.key(), &value.to_string()),
            ScenarioProblem::OutOfOrder {
                input,
                low,
                expected,
                high,
            } => of(input.key(), &format!("{low}..{expected}..{high}")),
            ScenarioProblem::MixRepeated { model } => of("m", model),
            ScenarioProblem::SummaryEveryZero => of("past", "sum:0"),
            ScenarioProblem::MixNotWhole { .. } | ScenarioProblem::NoBusyDay => None,
        },
        _ => None,
    }
}
