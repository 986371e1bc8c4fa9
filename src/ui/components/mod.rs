//! Parts of pages: each draws values it is given.

pub mod count_panel;
pub mod encodings_table;
pub mod footer;
pub mod header;
pub mod language_table;
pub mod meter;
pub mod sample_bar;
pub mod text_box;
pub mod text_trouble;
pub mod token_popover;
pub mod token_row;
pub mod token_view;
