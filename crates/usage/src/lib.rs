//! Usage files of language model providers: exports, reports, logs and answers.
//!
//! [`Reader`] takes the bytes of one file, in pieces of any size, recognises its [`Format`] from what stands in it, and fills a
//! [`Ledger`] with [`Record`]s and [`Problem`]s. A record's parts are disjoint, whatever the provider's way of counting; each parser
//! says in its module what that way is. [`Bill`] prices records at their day's prices and adds them up beside what was billed.
//!
//! Nothing here knows a disk, a clock or a network.

mod bill;
mod decimal;
mod format;
mod formats;
mod json;
mod ledger;
mod mapping;
pub mod pace;
mod problem;
mod reader;
pub mod reconcile;
mod record;
pub mod shape;
mod sheet;
pub mod stuck;
pub mod waste;
mod when;
pub mod zip;

pub use bill::{Bill, Grouping, Line, Share, Unpriced, resolve};
pub use decimal::{Amount, Currency};
pub use format::Format;
pub use ledger::{FileName, Ledger, Overlap};
pub use mapping::{Column, MappedSheet, Mapping};
pub use problem::{Problem, Slip};
pub use reader::Reader;
pub use record::{Labels, Place, Record, Serving, Units};
pub use when::When;
