//! Words of what is used, of what an amount buys, and of terms in one's own words.

use plan::scenario::{Case, Gap, Preset};

/// What is used and what it buys.
pub struct DemandText {
    /// The visitor's own scenario, as a choice.
    pub own_scenario: &'static str,
    /// A preset with a model, as a choice.
    pub preset_kind: &'static str,
    /// Label of the low case, % of the expected use.
    pub low_percent: &'static str,
    /// Name of the low case.
    pub low: &'static str,
    /// Group of the scenarios that the device keeps.
    pub kept: &'static str,
    /// Group of the scenario that another page handed on.
    pub not_kept: &'static str,
    /// Link to where the scenario can be changed.
    pub change: &'static str,
    /// Remark at a scenario that no longer is what it began as.
    pub changed: &'static str,
    /// Between the items of a list.
    pub between: &'static str,
    /// Label of the model that does the work.
    pub buys_model: &'static str,
    /// What a range of pieces means.
    pub buys_lead: &'static str,
    /// Stands for a number of pieces without an upper end.
    pub any: &'static str,
    /// Label of a term in the visitor's own words.
    pub own_words: &'static str,
    /// How limits by tier are written.
    pub own_limits: &'static str,
    /// Label of the ways of paying.
    pub own_methods: &'static str,
    /// The use in one sentence: the scenario's name, who answers, requests and cost of an expected month.
    pub says: fn(name: &str, models: &str, requests: &str, month: &str) -> String,
    /// A name with a remark.
    pub remark: fn(name: &str, remark: &str) -> String,
    /// A model and its share of the conversations in percent.
    pub share: fn(model: &str, percent: &str) -> String,
    /// A case whose use has no price, and why.
    pub no_case: fn(case: Case, why: &str) -> String,
    /// Why a scenario has no price over the plan's days; `name` is the model's.
    pub gap: fn(&Gap, name: &str) -> String,
    /// A link's use that has no price: why, and what counts instead.
    pub gap_instead: fn(why: &str) -> String,
    /// A plan that was made shorter, and why.
    pub shortened: fn(why: &str, months: u32) -> String,
    /// Heading over what an amount buys.
    pub buys: fn(amount: &str) -> String,
    /// A piece of work of a preset, many of them.
    pub piece: fn(Preset) -> &'static str,
    /// Conversations of the visitor's own scenario.
    pub own_piece: &'static str,
    /// From so many to so many pieces, and what is likely.
    pub range: fn(fewest: &str, most: &str, expected: &str, piece: &str) -> String,
}
