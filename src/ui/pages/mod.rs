//! One file per page.

pub mod calculator;
pub mod not_found;
pub mod privacy;
