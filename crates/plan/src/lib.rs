//! What a visitor plans to spend tokens on: one request as a [`Workload`], a month's whole story as a
//! [`Scenario`], and the form fields that fill them.

pub mod billing;
pub mod compare;
pub mod field;
pub mod learn;
pub mod scenario;
pub mod search;
pub mod workload;

pub use field::{FieldProblem, parse_count_field, parse_percent_field, parse_signed_field};
pub use scenario::Scenario;
pub use workload::{Percent, Requests, Workload};
