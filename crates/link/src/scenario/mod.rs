//! A scenario as a link, and kept scenarios as a text: [`Scenario`] to short keys and values, and back.
//!
//! `?v=1&p=support&n=1500..4000..6000&turns=6&m=openai/gpt-6.1-terra`
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
//! Reading cannot fail: what cannot be read keeps the preset's value and is reported as a [`ScenarioShareProblem`].

mod fields;
mod kept;
mod tables;
mod words;

use std::fmt::Write as _;

use thiserror::Error;

pub use kept::{KEPT_UNDER, KeptScenario, kept_from_json, kept_to_json};
pub use tables::{Rows, days_table, lines_table, results_json, results_table};

use super::{
    problem::{clipped, is_unfit_to_show},
    query,
};
use plan::{
    FieldProblem,
    scenario::{Preset, Scenario, ScenarioProblem},
};

/// The version this code writes, and the newest it fully understands.
pub const SCENARIO_VERSION: u64 = 1;

/// Something a link or a kept text says that could not be used as it stands. The rest was.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum ScenarioShareProblem {
    /// It was made by a later version, so it may say more than was read.
    #[error("version {version} is newer than the known {}", SCENARIO_VERSION)]
    NewerVersion {
        /// The version it names.
        version: u64,
    },
    /// The text is not one number, nor three with `..` between them.
    #[error("{key}={text:?}: {problem}")]
    BadNumber {
        /// The key.
        key: &'static str,
        /// What stands there, cut short when long.
        text: String,
        /// What is wrong with it.
        problem: FieldProblem,
    },
    /// The numbers are not fit for their field, or were changed.
    #[error("{0}")]
    BadField(#[from] ScenarioProblem),
    /// The text is not one of the words or forms of its key.
    #[error("{key}={text:?} is not understood")]
    BadWord {
        /// The key.
        key: &'static str,
        /// What stands there, cut short when long.
        text: String,
    },
    /// A key is given again with another value; the first one counts.
    #[error("{key} is given more than once, the first one counts")]
    Repeated {
        /// The key.
        key: &'static str,
    },
    /// A kept scenario has a key that means nothing here; it was passed over.
    #[error("the key {key:?} is not known")]
    UnknownKey {
        /// The key, cut short when long.
        key: String,
    },
    /// The text is not JSON at all; nothing was read.
    #[error("not JSON: {reason}")]
    NotJson {
        /// What is wrong and where.
        reason: String,
    },
    /// The text is JSON, but not a list of scenarios; nothing was read.
    #[error("not a list of kept scenarios")]
    NotScenarios,
    /// There are more scenarios than are kept; the rest was left out.
    #[error("more than {most} scenarios, the rest was left out")]
    TooMany {
        /// How many are kept.
        most: usize,
    },
}

/// Reads a query string, with or without its `?`. Keys of others are passed over in silence; of a key given twice the first counts.
pub fn scenario_from_query(query_string: &str) -> (Scenario, Vec<ScenarioShareProblem>) {
    let pairs: Vec<(String, String)> = query::pairs(query_string).collect();
    from_pairs(&pairs)
}

/// Reads keys and values as a link has them, decoded.
pub(super) fn from_pairs(pairs: &[(String, String)]) -> (Scenario, Vec<ScenarioShareProblem>) {
    let mut problems = Vec::new();
    let scenario = fields::read(pairs, &mut problems, |_| None);
    (scenario, problems)
}

/// The preset and what differs from it, as keys and values of a link. Reading them gives the same scenario.
pub(super) fn to_pairs(scenario: &Scenario) -> Vec<(&'static str, String)> {
    let mut pairs = vec![("p", scenario.preset.id().to_owned())];
    pairs.extend(differing(scenario));
    pairs
}

/// Writes the query string, without a `?`: the preset and what differs from it. Reading it gives the same scenario.
pub fn scenario_to_query(scenario: &Scenario) -> String {
    let mut out = format!("v={SCENARIO_VERSION}");
    for (key, value) in to_pairs(scenario) {
        // Writing to a string cannot fail.
        let _ = write!(out, "&{key}={}", query::encode(&value));
    }
    out
}

/// The fields in which a scenario differs from the preset it began with.
fn differing(scenario: &Scenario) -> impl Iterator<Item = (&'static str, String)> {
    let own = fields::write(scenario);
    let preset = fields::write(&scenario.preset.scenario());
    own.into_iter()
        .zip(preset)
        .filter(|(own, preset)| own.1 != preset.1)
        .map(|(own, _)| own)
}

/// The preset a text names.
fn preset(text: &str, problems: &mut Vec<ScenarioShareProblem>) -> Preset {
    Preset::from_id(text).unwrap_or_else(|| {
        problems.push(ScenarioShareProblem::BadWord {
            key: "p",
            text: clipped(text),
        });
        Preset::default()
    })
}

/// Whether a word may stand in a scenario: short, and nothing that could disturb the line it is shown in.
fn is_sound(word: &str) -> bool {
    !word.is_empty()
        && word.len() <= 200
        && !word.contains(|c: char| c.is_whitespace() || is_unfit_to_show(c))
}
