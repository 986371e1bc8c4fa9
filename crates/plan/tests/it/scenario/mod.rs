//! A month's whole story: worked examples with their arithmetic, boundaries, and what holds for any scenario.

mod analyses;
mod besides;
mod bought;
mod boundaries;
mod days;
mod likely;
mod own_months;
mod plain;
mod presets;
mod property;
mod worked;

use crate::scenarios::{catalog, cost, day, key, line, month, scenario, today};
