//! Dated prices of language models.
//!
//! [`catalog`] reads the price files strictly and reports every problem with file, model and field; [`cost::cost_of`] prices
//! [`cost::TokenUsage`] as lines of tokens x price = amount that add up. [`money`] is exact: integers of femto-dollars, never floating
//! point. [`date`] is a day in UTC; what day it is comes from outside. [`outside`] is the rule for text that links, files
//! and devices bring. [`freshness`] is whether a price was read recently enough. [`upkeep`] serves those who keep the price files.

pub mod date;

pub mod money;

mod choices;

pub mod catalog;

#[cfg(feature = "bundled")]
pub mod bundled;

pub mod cost;

pub mod freshness;

pub mod json_text;

pub mod outside;

#[cfg(not(target_arch = "wasm32"))]
pub mod upkeep;
