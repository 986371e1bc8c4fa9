//! Scenarios kept on the device or taken along as a file: a versioned text, read with problems and never with a failure.
//!
//! `{"tokentally": "scenarios", "v": 1, "scenarios": [{"name": "Help desk", "p": "support", "n": "1500..4000..6000"}]}`
//!
//! A scenario's keys and values are those of its link.

use super::{SCENARIO_VERSION, ScenarioShareProblem as Problem, clipped, differing, fields};
use crate::problem::is_unfit_to_show;
use plan::scenario::Scenario;
use prices::catalog::Json;

/// A scenario with the name its owner gave it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptScenario {
    /// The name, as typed; at most [`NAME_CHARS`] characters.
    pub name: String,
    /// The scenario.
    pub scenario: Scenario,
}

/// The name they are kept under on a device.
pub const KEPT_UNDER: &str = "tokentally.scenarios";
/// Characters of a name that are kept.
pub const NAME_CHARS: usize = 80;
/// Scenarios that are kept: far more than a person compares, far less than a device has room for.
const MOST: usize = 200;

/// Writes scenarios as a text for [`kept_from_json`].
pub fn kept_to_json(kept: &[KeptScenario]) -> String {
    let mut out =
        format!("{{\"tokentally\": \"scenarios\", \"v\": {SCENARIO_VERSION}, \"scenarios\": [");
    for (at, kept) in kept.iter().enumerate() {
        out.push_str(if at == 0 { "\n" } else { ",\n" });
        out.push_str("{\"name\": ");
        push_text(&mut out, &sound_name(&kept.name));
        out.push_str(", \"p\": ");
        push_text(&mut out, kept.scenario.preset.id());
        for (key, value) in differing(&kept.scenario) {
            out.push_str(", ");
            push_text(&mut out, key);
            out.push_str(": ");
            push_text(&mut out, &value);
        }
        out.push('}');
    }
    out.push_str("\n]}\n");
    out
}

/// Reads kept scenarios. What cannot be read keeps its preset's value and is reported, with the place of its scenario in the list
/// (from 0); what concerns the whole text has no place.
pub fn kept_from_json(text: &str) -> (Vec<KeptScenario>, Vec<(Option<usize>, Problem)>) {
    let mut problems = Vec::new();
    let json = match Json::parse(text) {
        Ok(json) => json,
        Err(reason) => return (Vec::new(), vec![(None, Problem::NotJson { reason })]),
    };
    let marked = json.get("tokentally").and_then(Json::text) == Some("scenarios");
    let Some(Json::List(entries)) = json.get("scenarios").filter(|_| marked) else {
        return (Vec::new(), vec![(None, Problem::NotScenarios)]);
    };
    match json.get("v") {
        Some(Json::Integer(version)) if *version > SCENARIO_VERSION => {
            problems.push((None, Problem::NewerVersion { version: *version }));
        }
        _ => {}
    }
    if entries.len() > MOST {
        problems.push((None, Problem::TooMany { most: MOST }));
    }
    let mut kept = Vec::new();
    for (at, entry) in entries.iter().take(MOST).enumerate() {
        let Json::Object(entry) = entry else {
            problems.push((Some(at), Problem::NotScenarios));
            continue;
        };
        let mut name = String::new();
        let mut pairs = Vec::new();
        for (key, value) in entry {
            match (key.as_str(), value) {
                ("name", Json::Text(text)) => name = sound_name(text),
                (_, Json::Text(text)) => pairs.push((key.clone(), text.clone())),
                (_, Json::Integer(number)) => pairs.push((key.clone(), number.to_string())),
                _ => problems.push((Some(at), unknown_key(key))),
            }
        }
        let mut own = Vec::new();
        let scenario = fields::read(&pairs, &mut own, |key| Some(unknown_key(key)));
        problems.extend(own.into_iter().map(|problem| (Some(at), problem)));
        kept.push(KeptScenario { name, scenario });
    }
    (kept, problems)
}

fn unknown_key(key: &str) -> Problem {
    Problem::UnknownKey { key: clipped(key) }
}

/// A name on one line, without marks that could disturb it.
fn sound_name(text: &str) -> String {
    text.chars()
        .filter(|c| !is_unfit_to_show(*c))
        .take(NAME_CHARS)
        .collect()
}

/// Appends a JSON string.
pub(super) fn push_text(out: &mut String, text: &str) {
    out.push('"');
    for c in text.chars() {
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            // The other control characters mean nothing in any text of ours.
            c if c.is_control() => out.push(' '),
            c => out.push(c),
        }
    }
    out.push('"');
}
