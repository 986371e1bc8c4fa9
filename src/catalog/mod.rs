//! Providers, their models, and what each has cost when, read from the files in `pricing-data/`.
//!
//! Reading is strict: every slip is a [`CatalogProblem`] that names file, model and field, and what could be read is kept.
//! The text is walked by hand rather than derived, because only then can a message name the model, a key written twice be seen,
//! and the page's wasm stay small.
//! A price that is not published is absent here (`None`), and free is a price of zero.

mod bundle;
mod check;
mod json;
mod load;
mod load_period;
mod model;
mod period;
mod problem;
mod reader;

use crate::date::Date;

pub use bundle::{BundleError, bundle};
pub use check::Slip;
pub use model::{
    Catalog, Kind, Modality, Model, ModelKey, PriceState, Provider, ProviderId, RuleNote, Status,
};
pub use period::{
    Fee, Grade, Lifetime, LifetimeError, ModePrice, PeriodState, PricePeriod, Rates, Source, Tier,
    TierOperator, TierScope, Unit, UnitPrice, Window, WindowEffect,
};
pub use problem::{CatalogProblem, ProblemKind};
