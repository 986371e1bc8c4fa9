//! A workload as a link: [`Workload`] to a query string and back, versioned and readable.
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

pub mod billing;
mod book;
mod export;
mod problem;
mod query;
mod read;
pub mod scenario;

pub use book::{BookExport, BookHeads, BookProblem, MAX_SEARCH, SharedBook};
pub use export::{Cell, ExportTable};
pub use problem::ShareProblem;

use plan::workload::DEFAULT_MODEL;
use plan::{Requests, Workload};
use prices::catalog::{Catalog, ModelKey};

/// The version this code writes, and the newest it fully understands.
pub const VERSION: u64 = 1;

/// A workload as a link holds it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SharedWorkload {
    /// The workload, with the defaults for what the link left out.
    pub workload: Workload,
    /// Whether the link says how large the input is. Otherwise the text in the box does.
    pub input_given: bool,
}

impl SharedWorkload {
    /// Reads a query string, with or without its `?`. Numbers may be written as in the form fields (`out=1.2k`).
    ///
    /// Keys of others (`utm_source`) are passed over in silence; of a key given twice the first counts.
    pub fn from_query(query: &str) -> (Self, Vec<ShareProblem>) {
        read::read(query)
    }

    /// Writes the query string, without a `?`. Reading it gives the same workload as long as it is within the ranges
    /// of [`plan::workload`].
    pub fn to_query(&self) -> String {
        let Workload {
            input,
            output,
            cached_percent,
            requests,
            model,
        } = &self.workload;
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

    /// Makes sure the model is one the catalogue has: an alias becomes the model it names, and a model the catalogue does
    /// not have is reported and gives way to the catalogue's default. Of an empty catalogue nothing can be said.
    pub fn settle_model(&mut self, catalog: &Catalog) -> Option<ShareProblem> {
        let default = &catalog.default_model()?.key;
        let known = catalog.model(&self.workload.model).map(|model| &model.key);
        settle(&mut self.workload.model, known, default)
    }
}

fn settle(
    asked: &mut ModelKey,
    known: Option<&ModelKey>,
    default: &ModelKey,
) -> Option<ShareProblem> {
    let given = std::mem::replace(asked, known.unwrap_or(default).clone());
    // The default of a link that names no model is nobody's mistake.
    let is_problem = known.is_none() && given.as_str() != DEFAULT_MODEL;
    is_problem.then(|| ShareProblem::UnknownModel {
        text: problem::clipped(given.as_str()),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_model_the_catalogue_does_not_have_gives_way_to_its_default() {
        let check = |asked: &str, known: Option<&str>, settled: &str, reported: bool| {
            let mut model = ModelKey::new(asked);
            let known = known.map(ModelKey::new);
            let problem = settle(&mut model, known.as_ref(), &ModelKey::new("a/default"));
            assert_eq!((model.as_str(), problem.is_some()), (settled, reported));
        };
        check("a/x", Some("a/x"), "a/x", false);
        check("a/x-2026-10-01", Some("a/x"), "a/x", false);
        check("a/retired", None, "a/default", true);
        check(DEFAULT_MODEL, None, "a/default", false);
    }

    #[test]
    fn without_a_catalogue_the_model_is_left_as_it_is() {
        let mut shared = SharedWorkload::default();
        assert_eq!(shared.settle_model(&Catalog::default()), None);
        assert_eq!(shared, SharedWorkload::default());
    }
}
