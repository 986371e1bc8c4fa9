//! Providers, their models, and what each has cost when, read from the files in `pricing-data/`.
//!
//! Reading is strict: every slip is a [`CatalogProblem`] that names file, model and field, and what could be read is kept.
//! The text is walked by hand rather than derived, because only then can a message name the model, a key written twice be seen,
//! and the page's wasm stay small.
//! A price that is not published is absent here (`None`), and free is a price of zero.

mod bundle;
mod check;
mod check_caches;
mod check_history;
mod ids;
mod json;
mod lifetime;
mod load;
mod load_period;
mod load_rates;
mod load_rules;
mod mode;
mod model;
mod named;
mod period;
mod problem;
mod provider;
mod rates;
pub mod reader;
mod slip;
mod unit;

pub use bundle::{BundleError, bundle, is_price_file, is_rules_file, without_blanks};
pub use json::Json;
pub use lifetime::{Lifetime, LifetimeError};
pub use load::read_schema_version;
pub use load_period::read_source;
pub use mode::Mode;
pub use model::{Capability, Kind, Modality, Model, MovingAlias, PriceState, Status};
pub use named::Quote;
pub use period::{
    Dispute, Fee, Grade, LAUNCH, ModePrice, PeriodState, PricePeriod, Source, Tier, TierOperator,
    TierScope, UnitPrice, Window, WindowEffect,
};
pub use problem::{CatalogProblem, ProblemKind};
pub use provider::{
    Catalog, ModelKey, ModelKeyError, Provider, ProviderId, ProviderIdError, Role, RuleNote,
};
pub use rates::Rates;
pub use slip::Slip;
pub use unit::Unit;
