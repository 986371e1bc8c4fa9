//! Parts of pages: each draws values it is given.

pub mod footer;
pub mod header;
