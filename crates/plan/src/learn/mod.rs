//! What the explainers let a reader try: small workings, each a pure function over dated prices, terms or rules.
//!
//! Nothing here has a price, a fee or a rule of its own: they come from the catalogue, from the platforms' terms and from
//! [`images::ImageRules`], which are read from files with their source and day.

pub mod cache;
pub mod deduct;
pub mod growth;
pub mod images;
pub mod layers;
pub mod quota;
pub mod triage;
