//! One file per page.

pub mod billing;
pub mod calculator;
pub mod changes;
pub mod compare;
pub mod data_files;
pub mod model;
pub mod not_found;
pub mod offline;
pub mod privacy;
pub mod scenarios;
pub mod usage;
