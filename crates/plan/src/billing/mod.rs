//! How use is paid for: the terms of each platform, a prepaid wallet and a postpaid account day by day, and what they add up to.
//!
//! Everything is exact and depends on nothing but its arguments. The simulations take what a workload costs each day as a
//! [`DailyUse`] and keep one identity each, to the last femto-dollar:
//!
//! ```text
//! wallet:   opening + purchased + granted - used - expired = closing      cash out = purchased + fees + tax
//! account:  used = invoiced + accrued                                     invoiced + tax = paid + owed
//! ```
//!
//! A fact that is not known is `None` in [`Terms`]; whoever builds a plan from terms is told what had to be assumed instead.

pub mod adviser;
mod alert;
pub mod buy;
mod demand;
pub mod dollar;
mod fee;
pub mod invoice;
mod offers;
mod problem;
mod ratio;
mod setup;
mod simulation;
pub mod summary;
pub mod terms;
mod typed;
mod usage;
pub mod wallet;

pub use crate::field::MAX_DOLLARS;
pub use alert::{Alert, AlertPlan};
pub use demand::{Use, UseDays};
pub use fee::{ByokFee, PurchaseFee};
pub use offers::{Offer, StopRisk, offers};
pub use problem::{PlanProblem, PlanProblemKind};
pub use ratio::{PerTokens, Rate, Share};
pub use setup::{Keys, LEAST_RHYTHM, MOST_MONTHS, MOST_REQUESTS, Setup};
pub use simulation::{Hurdle, Outcome, Paid, Simulation};
pub use summary::Summary;
pub use terms::{Fact, Overrides, Platform, Platforms, Term, Terms};
pub use typed::{TypedProblem, read_amounts, read_money, read_percents, read_rate};
pub use usage::DailyUse;
