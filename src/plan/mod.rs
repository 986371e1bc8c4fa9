//! What a visitor plans to spend tokens on: the one [`Workload`] every page is a view over, and the form fields that fill it.

pub mod compare;
pub mod field;
pub mod workload;

pub use field::{FieldProblem, parse_count_field, parse_percent_field};
pub use workload::{Percent, Requests, Workload};
