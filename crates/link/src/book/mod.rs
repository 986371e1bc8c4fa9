//! What is seen of the price book as a link: [`View`] and workload to a query string and back, versioned and readable.
//!
//! `?v=2&in=1200&out=400&cached=20&rpmo=10000&m=openai/gpt-6.1-terra&kind=chat&ctx=128000&sort=-context&pick=a/one,b/two&end=...`
//!
//! | key | value |
//! |---|---|
//! | `in`, `out`, `cached`, `rpmo`, `rpd`, `m` | the workload, as in [`SharedWorkload`] |
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
//! first visit is.

mod export;
mod fields;

pub use export::{BookExport, BookHeads};

use crate::{
    LinkProblem, Refusal, SharedWorkload,
    codec::{self, Pairs, Reading},
};
use book::{Overlay, View};
use fields::TABLE;
use plan::Workload;
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

/// The key of the providers that are left.
const PROVIDER: &str = "provider";
/// The key of the models side by side.
const PICK: &str = "pick";
/// What stands for all choices where leaving the key out stands for some.
const ANY: &str = "any";
/// What shows the workload's cost.
const WORKLOAD: &str = "workload";

impl SharedBook {
    /// Reads a query string, with or without its `?`.
    pub fn from_query(query: &str) -> (Self, Vec<LinkProblem>) {
        Self::over(Workload::default(), query)
    }

    /// Reads a query string over a workload: what of it the link does not say stays. The view is the link's alone.
    pub fn over(workload: Workload, query: &str) -> (Self, Vec<LinkProblem>) {
        let mut reading = Reading::of_query(query);
        let workload = SharedWorkload::read_over(workload, &mut reading);
        let mut view = View::default();
        reading.fill(&TABLE, &mut view);
        (Self { view, workload }, reading.finish())
    }

    /// Writes the query string, without a `?`. Reading it gives the same again.
    pub fn to_query(&self) -> String {
        let mut pairs = Pairs::new();
        self.workload.write(&mut pairs);
        codec::write(&mut pairs, "", &TABLE, &self.view, Some(&View::default()));
        codec::to_query(&pairs)
    }

    /// Makes sure that the models and providers are ones the catalogue has: an alias becomes the model it names, and what is not
    /// there is put back and told. Of an empty catalogue nothing can be said.
    pub fn settle(&mut self, catalog: &Catalog, own: &Overlay) -> Vec<LinkProblem> {
        let mut problems: Vec<LinkProblem> = Vec::new();
        if catalog.providers().is_empty() {
            return problems;
        }
        problems.extend(self.workload.settle_model(catalog));
        let mut picks: Vec<ModelKey> = Vec::new();
        for pick in &self.view.picks {
            let added = || own.added().iter().find(|model| model.key == *pick);
            match catalog.model(pick).or_else(added) {
                Some(model) if !picks.contains(&model.key) => picks.push(model.key.clone()),
                Some(_) => {}
                None => problems.push(LinkProblem::refused(
                    PICK,
                    pick.as_str(),
                    Refusal::UnknownModel,
                )),
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
                problems.push(LinkProblem::refused(
                    PROVIDER,
                    provider.as_str(),
                    Refusal::NotAChoice,
                ));
            }
            is_known
        });
        problems
    }
}
