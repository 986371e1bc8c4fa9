//! Links to every tool and back, and tables to take away.
#![allow(
    clippy::unwrap_used,
    reason = "a test may fail by panicking, its helpers too"
)]
#![cfg(not(target_arch = "wasm32"))]

mod billing;
mod book;
#[path = "../../../book/tests/fixtures/rows.rs"]
mod rows;
mod scenario;
#[path = "../../../plan/tests/fixtures/scenarios.rs"]
mod scenarios;
#[path = "../../../plan/tests/fixtures/strategies.rs"]
mod strategies;
#[path = "../../../plan/tests/fixtures/terms.rs"]
mod terms;
#[path = "../../../prices/tests/fixtures/unreadable.rs"]
mod unreadable;
mod whole;
mod workload;

use unreadable::unreadable;
