//! What a request costs: token counts in disjoint parts, one dated price, and a breakdown whose lines add up to the total.

mod breakdown;
mod usage;

pub use breakdown::{AppliedTier, CostBreakdown, CostLine, Unpriced, cost_of};
pub use usage::{Mode, Part, Terms, TokenUsage};
