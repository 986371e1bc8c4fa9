//! Words of the model picker and of lists of models, the same in every tool that chooses a model.

use plan::compare::Group;

/// The button's list of models, and the groups of longer lists.
#[derive(Debug)]
pub struct PickWords {
    /// Label of the search field.
    pub search: &'static str,
    /// Hint in the empty search field.
    pub search_hint: &'static str,
    /// Name of the list of models.
    pub list: &'static str,
    /// No model has those words.
    pub none_found: fn(search: &str) -> String,
    /// How many models the search leaves.
    pub found: fn(count: &str) -> String,
    /// How many of them are not drawn.
    pub more: fn(count: &str) -> String,
    /// Prices of an option, dollars per million tokens.
    pub prices: fn(input: &str, output: &str) -> String,
    /// An option without a price today.
    pub no_price: &'static str,
    /// Badge of a count made with the model's own vocabulary.
    pub exact: &'static str,
    /// Badge of a count derived from another vocabulary.
    pub estimate: &'static str,
    /// The line over a group of a list of models; the picked ones, which lead it, have none.
    pub group: fn(Group) -> Option<&'static str>,
}
