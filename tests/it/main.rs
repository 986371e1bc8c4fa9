//! The native integration tests, one binary: a module per area.
#![allow(
    clippy::unwrap_used,
    reason = "a test may fail by panicking, its helpers too"
)]
#![cfg(not(target_arch = "wasm32"))]

use tokentally::catalog::{CatalogProblem, ProblemKind, Slip};

/// What stands in the way of reading a test's small catalogue. How price files are kept (every step explained, every cache price
/// stated or said to be left out) is not its concern.
pub fn unreadable(problems: Vec<CatalogProblem>) -> Vec<CatalogProblem> {
    let is_upkeep = |problem: &CatalogProblem| {
        matches!(
            problem.kind,
            ProblemKind::Slip(Slip::CacheUnstated { .. } | Slip::StepUnexplained { .. })
        )
    };
    problems
        .into_iter()
        .filter(|problem| !is_upkeep(problem))
        .collect()
}

mod billing;
mod book;
mod catalog;
mod chart;
mod compare;
#[path = "../corpus/mod.rs"]
mod corpus;
mod cost;
mod date;
mod format;
mod money;
mod plan;
mod prices;
mod scenario;
mod share;
mod tidy;
mod tokens;
