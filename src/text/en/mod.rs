//! English: each file holds the words that the file of the same name in `text` declares.

pub mod billing;
pub mod book;
pub mod calculator;
pub mod chart;
pub mod costs;
mod count;
pub mod currency;
pub mod fee;
pub mod field;
pub mod frame;
#[cfg(feature = "site")]
pub mod learn;
pub mod link;
pub mod live;
pub mod models;
pub mod offline;
pub mod outline;
pub mod own;
pub mod pairs;
pub mod pick;
pub mod prices;
pub mod privacy;
pub mod readings;
pub mod scenarios;
pub mod source;
pub mod tokens;
pub mod usage;
pub mod usage_drop;
