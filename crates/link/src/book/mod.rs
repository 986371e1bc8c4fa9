//! What is seen of the price book as a link: [`View`] and workload to a query string and back, versioned and readable.
//!
//! `?v=1&in=1200&out=400&cached=20&rpmo=10000&m=openai/gpt-6.1-terra&kind=chat&ctx=128000&sort=-context&pick=a/one,b/two`
//!
//! | key | value |
//! |---|---|
//! | `v`, `in`, `out`, `cached`, `rpmo`, `rpd`, `m` | the workload, as in [`SharedWorkload`] |
//! | `cols` | columns: `input,output,context` |
//! | `sort` | a column, with `-` before it for the largest first |
//! | `q` | words of the search |
//! | `provider`, `kind`, `reads`, `status`, `role` | choices; `status=any` for all, retired ones too |
//! | `pmin`, `pmax` | dollars per million input tokens |
//! | `ctx` | tokens of context at least |
//! | `only` | `exact`, `batch`, `caching` |
//! | `on` | the day the prices are of |
//! | `show` | `workload`: its cost in place of list prices |
//! | `pick` | models side by side |
//!
//! The workload is always written, so that a link means the same after a default changes; of the view only what differs from the
//! first visit is. Reading cannot fail: what cannot be read keeps its default and is reported as a [`BookProblem`].

mod export;
mod problem;
mod read;
mod write;

pub use export::{BookExport, BookHeads};
pub use problem::BookProblem;

use super::{SharedWorkload, problem::clipped, query};
use book::{Overlay, View};
use prices::catalog::{Catalog, ModelKey};

/// Characters of a search that a link may hold.
pub const MAX_SEARCH: usize = 100;

/// The price book as a link holds it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SharedBook {
    /// What is seen.
    pub view: View,
    /// What it is priced for.
    pub workload: SharedWorkload,
}

/// The keys of the view, in the order they are written.
const KEYS: [&str; 15] = [
    "show", "cols", "sort", "q", "provider", "kind", "reads", "status", "role", "pmin", "pmax",
    "ctx", "only", "on", "pick",
];

/// What stands for all choices where leaving the key out stands for some.
const ANY: &str = "any";
/// What shows the workload's cost.
const WORKLOAD: &str = "workload";

impl SharedBook {
    /// Reads a query string, with or without its `?`. Keys of others are passed over in silence.
    pub fn from_query(query: &str) -> (Self, Vec<BookProblem>) {
        let (workload, problems) = SharedWorkload::from_query(query);
        let mut shared = Self {
            workload,
            view: View::default(),
        };
        let mut problems: Vec<BookProblem> =
            problems.into_iter().map(BookProblem::Workload).collect();
        let mut given: Vec<(&'static str, String)> = Vec::new();
        for (key, text) in query::pairs(query) {
            let Some(&key) = KEYS.iter().find(|known| **known == key) else {
                continue;
            };
            if let Some((_, first)) = given.iter().find(|(known, _)| *known == key) {
                let problem = BookProblem::Repeated { key };
                if *first != text && !problems.contains(&problem) {
                    problems.push(problem);
                }
            } else {
                read::take(&mut shared.view, key, &text, &mut problems);
                given.push((key, text));
            }
        }
        (shared, problems)
    }

    /// Writes the query string, without a `?`. Reading it gives the same again.
    pub fn to_query(&self) -> String {
        let mut out = self.workload.to_query();
        for key in KEYS {
            if let Some(value) = write::written(&self.view, key) {
                out.push('&');
                out.push_str(key);
                out.push('=');
                out.push_str(&value);
            }
        }
        out
    }

    /// Makes sure that the models and providers are ones the catalogue has: an alias becomes the model it names, and what is not
    /// there is put back and reported. Of an empty catalogue nothing can be said.
    pub fn settle(&mut self, catalog: &Catalog, own: &Overlay) -> Vec<BookProblem> {
        let mut problems: Vec<BookProblem> = Vec::new();
        if catalog.providers().is_empty() {
            return problems;
        }
        problems.extend(
            self.workload
                .settle_model(catalog)
                .map(BookProblem::Workload),
        );
        let mut picks: Vec<ModelKey> = Vec::new();
        for pick in &self.view.picks {
            let added = || own.added().iter().find(|model| model.key == *pick);
            match catalog.model(pick).or_else(added) {
                Some(model) if !picks.contains(&model.key) => picks.push(model.key.clone()),
                Some(_) => {}
                None => problems.push(BookProblem::UnknownModel {
                    text: clipped(pick.as_str()),
                }),
            }
        }
        self.view.picks = picks;
        self.view.filter.providers.retain(|provider| {
            let of_catalog = catalog
                .providers()
                .iter()
                .any(|known| known.id == *provider);
            let is_known =
                of_catalog || own.added().iter().any(|model| model.provider == *provider);
            if !is_known {
                problems.push(BookProblem::UnknownChoice {
                    key: "provider",
                    text: clipped(provider.as_str()),
                });
            }
            is_known
        });
        problems
    }
}
