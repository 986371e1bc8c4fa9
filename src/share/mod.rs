//! A workload as a link: [`Scenario`] to a query string and back, versioned and readable.
//!
//! `?v=1&in=1200&out=400&cached=20&rpmo=10000&m=openai/gpt-6.1-terra`
//!
//! | key | value |
//! |---|---|
//! | `v` | version of this format; 1 when left out |
//! | `in` | input tokens of a request |
//! | `out` | expected output tokens |
//! | `cached` | percent of the input read from the cache |
//! | `rpmo` or `rpd` | requests a month, or a day (`rpm` would read as "a minute") |
//! | `m` | model, `provider/id` |
//!
//! A link always carries every number, so that it means the same after a default changes. It never carries text: there is no
//! key for it. Reading cannot fail: what cannot be read keeps its default and is reported as a [`ShareProblem`].

mod export;
mod query;
mod read;

pub use export::{Cell, ExportTable};
pub use read::ShareProblem;

use crate::plan::{Requests, Scenario};

/// The version this code writes, and the newest it fully understands.
pub const VERSION: u64 = 1;

/// A workload as a link holds it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SharedScenario {
    /// The workload, with the defaults for what the link left out.
    pub scenario: Scenario,
    /// Whether the link says how large the input is. Otherwise the text in the box does.
    pub input_given: bool,
}

impl SharedScenario {
    /// Reads a query string, with or without its `?`. Numbers may be written as in the form fields (`out=1.2k`).
    ///
    /// Keys of others (`utm_source`) are passed over in silence; of a key given twice the first counts.
    pub fn from_query(query: &str) -> (Self, Vec<ShareProblem>) {
        read::read(query)
    }

    /// Writes the query string, without a `?`. Reading it gives the same workload as long as it is within the ranges
    /// of [`crate::plan::scenario`].
    pub fn to_query(&self) -> String {
        let Scenario {
            input,
            output,
            cached_percent,
            requests,
            model,
        } = &self.scenario;
        let input = if self.input_given {
            format!("&in={input}")
        } else {
            String::new()
        };
        let requests = match requests {
            Requests::PerMonth(requests) => format!("rpmo={requests}"),
            Requests::PerDay(requests) => format!("rpd={requests}"),
        };
        let (cached, model) = (cached_percent.get(), query::encode(model.as_str()));
        format!("v={VERSION}{input}&out={output}&cached={cached}&{requests}&m={model}")
    }
}
