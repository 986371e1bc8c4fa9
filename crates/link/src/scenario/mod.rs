//! A scenario as a link, and kept scenarios as a text: [`Scenario`] to short keys and values, and back.
//!
//! `?v=2&p=support&n=1500..4000..6000&turns=6&m=openai/gpt-6.1-terra&end=...`
//!
//! A link names the preset the scenario began with (`p`) and carries what differs from it. Numbers stand under the keys of
//! [`Input::key`], as `low..expected..high` or as one number where the three are the same. The other keys:
//!
//! | key | value |
//! |---|---|
//! | `per` | the period of `n`: `day` or `month` |
//! | `past` | what becomes of the history: `keep`, `cut:4000` (tokens), `sum:5:500` (turns, tokens) |
//! | `cache` | `off`, `prefix`, `documents`, `conversation` |
//! | `reach` | who finds the cache again: `all` or `own` |
//! | `write` | cache writes: `listed`, `plain`, or a lifetime such as `1h` |
//! | `mode` | `standard`, `batch`, `flex`, `priority`, `fast` |
//! | `fee` | id of the fee of a tool call, or `none` |
//! | `again` | model of the retries, or `none` |
//! | `attr` | which price of a unit is meant: `quality:high~size:1024x1024`, or `none` |
//! | `m` | the model, or the mix as shares and models in turn: `70~openai/gpt-6.1-terra~30~openai/gpt-6-luna` |
//!
//! A link without `p` that speaks of a workload (`in`, `cached`, `rpmo`, `rpd`: see [`SharedWorkload`]) opens as the scenario of those
//! requests, so that every tool understands the calculator's and the comparison's links.

pub(crate) mod fields;
mod kept;
mod tables;
mod values;

pub use kept::{KEPT_UNDER, KeptProblem, KeptScenario, kept_from_json, kept_to_json};
pub use tables::{Assumption, COLUMNS, EACH_PIECE, Priced, RowWords, ScenarioExport, SourceOf};

use crate::{
    LinkProblem, Refusal, SharedWorkload,
    codec::{self, Pairs, Reading},
};
use plan::scenario::{Scenario, ScenarioProblem};

/// Reads a query string, with or without its `?`.
pub fn scenario_from_query(query: &str) -> (Scenario, Vec<LinkProblem>) {
    let mut reading = Reading::of_query(query);
    if reading.peek(fields::PRESET).is_none() && SharedWorkload::is_in(&reading) {
        let (scenario, too_large) = of_workload(&mut reading);
        return (scenario, [reading.finish(), too_large].concat());
    }
    let scenario = fields::read(&mut reading);
    (scenario, reading.finish())
}

/// Reads a workload's keys as a scenario, and tells what of it no scenario can hold.
pub(crate) fn of_workload(reading: &mut Reading) -> (Scenario, Vec<LinkProblem>) {
    let shared = SharedWorkload::read(reading);
    let (scenario, problems) = Scenario::of_workload(&shared.workload);
    (scenario, too_large(&problems))
}

/// What of a workload no scenario can hold ([`Scenario::of_workload`]), as it is told of a link.
pub fn too_large(problems: &[ScenarioProblem]) -> Vec<LinkProblem> {
    let told = problems.iter().filter_map(|problem| match problem {
        ScenarioProblem::OutOfRange { input, value } => {
            let refusal = Refusal::OutOfRange {
                least: *input.bounds().start(),
                most: *input.bounds().end(),
            };
            Some(LinkProblem::refused("in", &value.to_string(), refusal))
        }
        _ => None,
    });
    told.collect()
}

/// Writes the query string, without a `?`: the preset and what differs from it. Reading it gives the same scenario.
pub fn scenario_to_query(scenario: &Scenario) -> String {
    let mut pairs = Pairs::new();
    fields::write(&mut pairs, "", scenario);
    codec::to_query(&pairs)
}
