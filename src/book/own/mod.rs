//! The visitor's own prices: negotiated ones in place of the list's, and rows that no list has.

mod overlay;

pub use overlay::Overlay;
