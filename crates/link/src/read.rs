//! Reading a link: whatever it says, a workload comes out, with a list of what could not be read.

use std::collections::BTreeSet;

use super::problem::{ShareProblem, clipped, is_unfit_to_show};
use super::{SharedWorkload, VERSION, query};
use plan::workload::{INPUT_RANGE, OUTPUT_RANGE, REQUESTS_RANGE};
use plan::{FieldProblem, Requests, parse_count_field, parse_percent_field};
use prices::catalog::ModelKey;
use tokens::Tokens;

/// The facts a link can give. Requests a day and a month are two keys of one fact: the first one counts.
const KEYS: [(&str, Fact); 7] = [
    ("v", Fact::Version),
    ("in", Fact::Input),
    ("out", Fact::Output),
    ("cached", Fact::Cached),
    ("rpmo", Fact::Requests),
    ("rpd", Fact::Requests),
    ("m", Fact::Model),
];

/// What people write who write a link by hand. A list, because our keys are so short that any similarity would catch others'.
const NEAR_MISSES: [&str; 16] = [
    "input",
    "inputs",
    "output",
    "outputs",
    "tokens",
    "cache",
    "cached_percent",
    "rpm",
    "rpmonth",
    "rpday",
    "requests",
    "reqs",
    "model",
    "models",
    "ver",
    "version",
];

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Fact {
    Version,
    Input,
    Output,
    Cached,
    Requests,
    Model,
}

pub(super) fn read(query: &str) -> (SharedWorkload, Vec<ShareProblem>) {
    let mut reading = Reading::default();
    for (key, text) in query::pairs(query) {
        if let Some(&(key, fact)) = KEYS.iter().find(|(known, _)| *known == key) {
            reading.take(key, fact, &text);
        } else {
            reading.pass_over(&key);
        }
    }
    (reading.shared, reading.problems)
}

#[derive(Default)]
struct Reading {
    shared: SharedWorkload,
    problems: Vec<ShareProblem>,
    given: Vec<(Fact, &'static str, String)>,
    unknown: BTreeSet<String>,
}

impl Reading {
    fn take(&mut self, key: &'static str, fact: Fact, text: &str) {
        if let Some((_, first_key, first_text)) =
            self.given.iter().find(|(given, ..)| *given == fact)
        {
            let problem = ShareProblem::Repeated { key };
            // Once a key, however long the link: problems are read by people.
            if (*first_key != key || first_text != text) && !self.problems.contains(&problem) {
                self.problems.push(problem);
            }
            return;
        }
        self.given.push((fact, key, text.to_owned()));
        if fact == Fact::Model {
            self.take_model(text);
        } else if let Err(problem) = self.take_number(key, fact, text) {
            self.problems.push(ShareProblem::BadValue {
                key,
                text: clipped(text),
                problem: problem.with_text(clipped),
            });
        }
    }

    fn take_number(&mut self, key: &str, fact: Fact, text: &str) -> Result<(), FieldProblem> {
        let workload = &mut self.shared.workload;
        match fact {
            Fact::Version => {
                let version = parse_count_field(text, 1..=u64::MAX)?;
                if version > VERSION {
                    self.problems.push(ShareProblem::NewerVersion { version });
                }
            }
            Fact::Input => {
                workload.input = Tokens::new(parse_count_field(text, INPUT_RANGE)?);
                self.shared.input_given = true;
            }
            Fact::Output => workload.output = Tokens::new(parse_count_field(text, OUTPUT_RANGE)?),
            Fact::Cached => workload.cached_percent = parse_percent_field(text)?,
            Fact::Requests => {
                let requests = parse_count_field(text, REQUESTS_RANGE)?;
                workload.requests = if key == "rpd" {
                    Requests::PerDay(requests)
                } else {
                    Requests::PerMonth(requests)
                };
            }
            Fact::Model => {}
        }
        Ok(())
    }

    fn take_model(&mut self, text: &str) {
        if is_model_key(text) {
            self.shared.workload.model = ModelKey::new(text);
        } else {
            self.problems.push(ShareProblem::BadModel {
                text: clipped(text),
            });
        }
    }

    fn pass_over(&mut self, key: &str) {
        let key = key.to_ascii_lowercase();
        let ours =
            KEYS.iter().any(|(known, _)| *known == key) || NEAR_MISSES.contains(&key.as_str());
        if ours && self.unknown.insert(key.clone()) {
            self.problems.push(ShareProblem::UnknownKey { key });
        }
    }
}

/// Whether a text has the form `provider/id`. Whether there is such a model, the catalogue knows.
pub(super) fn is_model_key(text: &str) -> bool {
    let sound = |part: &str| {
        !part.is_empty() && !part.contains(|c: char| c.is_whitespace() || is_unfit_to_show(c))
    };
    text.len() <= 200
        && text
            .split_once('/')
            .is_some_and(|(provider, id)| sound(provider) && sound(id))
}
