//! Words of what is wrong with a link, the same for every tool.

use link::LinkProblem;

/// What of a link was not used.
pub struct LinkProblemText {
    /// Opens the notice.
    pub heading: &'static str,
    /// A problem in a sentence or two.
    pub problem: fn(&LinkProblem) -> String,
}
