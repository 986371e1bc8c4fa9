//! What is wrong with a typed number, in words: the same beside every field and in every link.

use plan::FieldProblem;

/// The words beside a number's field.
#[derive(Debug)]
pub struct NumberWords {
    /// What is wrong, and the way out.
    pub problem: fn(&FieldProblem) -> String,
    /// Which value is in use until it is mended.
    pub kept: fn(value: &str) -> String,
}
