//! What a visitor may want to share: links to every tool and back, and tables to take away.
//!
//! All links are of one kind, which [`codec`] reads and writes: `?v=2&in=1200&out=400&...&end=03a9`. What a tool's link says stands in
//! one table of fields: the [`workload`](SharedWorkload) in the calculator's, with what is seen of the price book in the
//! comparison's ([`SharedBook`]), a [`scenario`], a plan for [`billing`]. Whatever a link says, something comes out, with a list of
//! [`LinkProblem`]s, one kind for all tools. A link never carries text of the visitor's: there is no key for it.

pub mod billing;
mod book;
mod codec;
mod export;
mod problem;
mod query;
pub mod scenario;
mod workload;

pub use book::{BookExport, BookHeads, MAX_SEARCH, SharedBook};
pub use codec::VERSION;
pub use export::{Cell, ExportTable};
pub use problem::{Correction, LinkProblem, Refusal};
pub use workload::{SharedWorkload, only_model};
