//! Tokentally: exact token counts and dated LLM prices, worked out in the visitor's own browser.
//!
//! # Bird's eye
//! Two pure functions and one value carry the site. [`tokens`] counts a text: exactly where the vocabulary is public, as a range with
//! its basis where it is not. [`prices::cost::cost_of`] prices [`prices::cost::TokenUsage`] as lines of tokens × price = amount.
//! [`plan::Workload`] is the visitor's workload; it lives in the URL. [`book`] has a row for every model as of any day, and what changed
//! when. Pages are views over these; nothing computes tokens or money twice.
//!
//! ```text
//! pricing-data/*.json -> prices::catalog (pure) -> Catalog + Problems -+
//! text -> platform::worker -> tokens -> Tokens ------------------------+-> prices::cost -> plan -> ui -> DOM   (site: the same ui -> HTML files)
//! URL <-> link                       today <- platform::clock -> passed in as a Date
//! ```
//!
//! The core is the crates below `crates/`; this crate is the site: its words ([`text`]), its components (`ui`), the browser behind ports
//! (`platform`) and the files it becomes (`site`).
//!
//! # Invariants
//! - The core (every crate but this one) does no I/O, reads no clock, and cannot fail on a visitor's data: it returns results *and* problems.
//! - No floating point in money. A missing price is `None` and shows as an em dash, never as 0.
//! - Every price has a source and the day it was read.
//! - The text never leaves the device; the page's own program never even copies it: it goes to the worker as a JavaScript string.
//! - A reply of the worker to an older text is dropped.
//! - Components calculate nothing. Only `platform` touches the browser, only `bin/` touches the disk, only wire structs are serialisable.
//! - A crate uses only crates below it: tokens, prices, plan, book, format, link, in this order; chart stands on tokens and prices.
//!
//! # Glossary
//! One word per thing. *Token*: the unit models read and bill. *Encoding*: a public vocabulary with its splitting rules, such as `o200k_base`.
//! *Input*, *output*, *cache read*, *cache write*, *reasoning*: the disjoint parts a bill is made of. *`$/MTok`*: dollars per million tokens.
//! *List price*: what the provider's page prints. *Period*: from when to when a price holds. *Tier*: a price that depends on the prompt's
//! size. *Mode*: batch, flex, priority or fast. *Window*: a price by weekday and hour. *Grade*: how close to the maker's page a price was read.
//!
//! Four words for what is wrong, and each type that says so is named by one. Every one of them is a value that comes beside the result.
//! - *Problem*: something that was typed, or stands in a file, is refused: what, why, and the way out. The last good value stands
//!   ([`plan::FieldProblem`], [`plan::billing::TypedProblem`], [`book::own::OwnProblem`], [`prices::catalog::CatalogProblem`]).
//! - *Gap*: a figure that is not known, and why. It shows as an em dash ([`plan::scenario::Gap`], [`plan::compare::Gap`], [`book::Gap`];
//!   [`prices::cost::Unpriced`] is the gap of one part of a bill).
//! - *`LinkProblem`*: a part of a link that was left out or put right, while the rest is used ([`link::LinkProblem`], with the
//!   [`link::Refusal`] of the part).
//! - *Trouble*: the device or the network failed, and nothing the visitor did is at fault (`ui::text_work::Trouble`). What it kept, and
//!   what to do, is said.
// The view of a whole page is one nested type; the default limit of 128 is too low for it.
#![recursion_limit = "256"]

pub mod text;

pub mod samples;

// The interface, and the two worlds it lives in.
#[cfg(feature = "ui")]
pub mod ui;

#[cfg(feature = "browser")]
pub mod platform;

#[cfg(feature = "site")]
pub mod site;
