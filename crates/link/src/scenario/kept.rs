//! Scenarios kept on the device or taken along as a file: a versioned text, read with problems and never with a failure.
//!
//! `{"tokentally": "scenarios", "v": 1, "scenarios": [{"name": "Help desk", "p": "support", "n": "1500..4000..6000"}]}`
//!
//! A scenario's keys and values are those of its link.

use thiserror::Error;

use super::fields;
use crate::{
    LinkProblem,
    codec::{Pairs, Reading},
};
use plan::scenario::Scenario;
use prices::{
    catalog::Json,
    outside::{is_unfit, shown},
};

/// The version of the text that this code writes, and the newest it fully understands.
pub const KEPT_VERSION: u64 = 1;

/// Something a kept text says that could not be used as it stands. The rest was.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum KeptProblem {
    /// One of a scenario's keys or values.
    #[error(transparent)]
    Field(#[from] LinkProblem),
    /// It was made by a later version, so it may say more than was read.
    #[error("version {version} is newer than the known {}", KEPT_VERSION)]
    Newer {
        /// The version it names.
        version: u64,
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
        format!("{{\"tokentally\": \"scenarios\", \"v\": {KEPT_VERSION}, \"scenarios\": [");
    for (at, kept) in kept.iter().enumerate() {
        out.push_str(if at == 0 { "\n" } else { ",\n" });
        out.push_str("{\"name\": ");
        push_text(&mut out, &sound_name(&kept.name));
        let mut pairs = Pairs::new();
        fields::write(&mut pairs, "", &kept.scenario);
        for (key, value) in pairs {
            out.push_str(", ");
            push_text(&mut out, &key);
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
pub fn kept_from_json(text: &str) -> (Vec<KeptScenario>, Vec<(Option<usize>, KeptProblem)>) {
    let mut problems = Vec::new();
    let json = match Json::parse(text) {
        Ok(json) => json,
        Err(reason) => return (Vec::new(), vec![(None, KeptProblem::NotJson { reason })]),
    };
    let marked = json.get("tokentally").and_then(Json::text) == Some("scenarios");
    let Some(Json::List(entries)) = json.get("scenarios").filter(|_| marked) else {
        return (Vec::new(), vec![(None, KeptProblem::NotScenarios)]);
    };
    match json.get("v") {
        Some(Json::Integer(version)) if *version > KEPT_VERSION => {
            problems.push((None, KeptProblem::Newer { version: *version }));
        }
        _ => {}
    }
    if entries.len() > MOST {
        problems.push((None, KeptProblem::TooMany { most: MOST }));
    }
    let mut kept = Vec::new();
    for (at, entry) in entries.iter().take(MOST).enumerate() {
        let Json::Object(entry) = entry else {
            problems.push((Some(at), KeptProblem::NotScenarios));
            continue;
        };
        let mut name = String::new();
        let mut pairs = Vec::new();
        for (key, value) in entry {
            match (key.as_str(), value) {
                ("name", Json::Text(text)) => name = sound_name(text),
                (_, Json::Text(text)) => pairs.push((key.clone(), text.clone())),
                (_, Json::Integer(number)) => pairs.push((key.clone(), number.to_string())),
                _ => {
                    let key = shown(key);
                    problems.push((Some(at), LinkProblem::UnknownKey { key }.into()));
                }
            }
        }
        let mut reading = Reading::of_pairs(pairs);
        let scenario = fields::read(&mut reading);
        let own = reading.finish().into_iter();
        problems.extend(own.map(|problem| (Some(at), problem.into())));
        kept.push(KeptScenario { name, scenario });
    }
    (kept, problems)
}

/// A name on one line, without marks that could disturb it.
fn sound_name(text: &str) -> String {
    text.chars()
        .filter(|c| !is_unfit(*c))
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
