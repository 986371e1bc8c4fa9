//! Terms of payment, wallets, accounts, and what they come to.

mod adviser;
mod buy;
mod demand;
mod dollar;
mod files;
mod first_plan;
mod invoice;
mod offers;
mod own;
mod property;
mod summary;
mod terms;
mod timing;
mod wallet;

use crate::terms::{day, gateway_fee, plain, rate, shipped, steady, usd};
