//! What a request costs: token counts in disjoint parts, one dated price, and a breakdown whose lines add up to the total.
//!
//! One rule decides what is known: **every set of rates stands alone.** A tier, mode or window prices what it names and nothing else,
//! unless its file says `inherit`, because a price that is carried over by guesswork is silently wrong. What is not known is `None`.

mod breakdown;
mod quote;
mod usage;
mod week;

pub use breakdown::{AppliedTier, CostBreakdown, CostLine, Unpriced};
pub use quote::cost_of;
pub use usage::{Part, Terms, TokenUsage};
pub use week::{WEEK_MINUTES, WeekShare, by_hours_of_week, even_week_total};

pub use crate::catalog::Mode;
