//! Workloads, scenarios and billing.
#![allow(
    clippy::unwrap_used,
    reason = "a test may fail by panicking, its helpers too"
)]
#![cfg(not(target_arch = "wasm32"))]

mod billing;
mod compare;
mod field;
mod learn;
mod scenario;
#[path = "../fixtures/scenarios.rs"]
mod scenarios;
mod search;
#[path = "../fixtures/strategies.rs"]
mod strategies;
#[path = "../fixtures/terms.rs"]
mod terms;
#[path = "../../../prices/tests/fixtures/unreadable.rs"]
mod unreadable;
mod workload;

use unreadable::unreadable;
