//! The price book: every model of the catalogue as one row, as of a day, for people who compare.
//!
//! [`rows`] makes the rows, [`Filter`] and [`Sort`] choose and order them ([`arrange`]), [`facet_counts`] says what each choice would
//! leave, [`Column::cell`] says what stands where. [`pick`] sets up to six rows side by side, [`history`] and [`changes`] tell what
//! became dearer or cheaper when, and [`own`] lays the visitor's own prices over the list's.
//!
//! A workload is priced with the same number of input tokens on every row, as the calculator's link gives it: what one text comes to
//! differs by tokenizer, and only the calculator has the text. Nothing here is worded; `text` does that.

mod changes;
mod column;
mod diff;
mod facets;
mod filter;
mod history;
mod hosts;
mod main_kind;
mod natural;
pub mod own;
mod pick;
mod pick_value;
mod preset;
mod row;
mod set;
mod sort;
mod standing;
mod view;
mod what;

pub use changes::{Change, News, changes, movers};
pub use column::{CellValue, Column, Gap};
pub use diff::{Field, FieldChange, PriceOf, attrs, changed};
pub use facets::{CONTEXT_STEPS, FacetCounts, facet_counts};
pub use filter::{Feature, Filter};
pub use history::{Era, Step, blend, history, steps};
pub use hosts::hosts_of;
pub use main_kind::main_kind;
pub use natural::by_nature;
pub use own::{Overlay, OwnPrices};
pub use pick::{Line, LineOf, MAX_PICKS, PickCell, Threshold, pick};
pub use plan::search;
pub use preset::{PRESETS, Preset};
pub use row::{AsOf, Mark, Row, rows};
pub use set::{Choice, Set};
pub use sort::{Sort, arrange, order};
pub use standing::Standing;
pub use view::View;
pub use what::What;
