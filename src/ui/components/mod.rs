//! Parts of pages: each draws values it is given.

pub mod chart;
pub mod cost_details;
pub mod cost_summary;
pub mod cost_table;
pub mod count_panel;
pub mod encodings_table;
pub mod footer;
pub mod header;
pub mod language_table;
pub mod link_notice;
pub mod meter;
pub mod model_picker;
pub mod page_link;
pub mod result_bar;
pub mod sample_bar;
pub mod share_bar;
pub mod source_line;
pub mod take_away;
pub mod text_box;
pub mod text_trouble;
pub mod token_popover;
pub mod token_row;
pub mod token_scroll;
pub mod token_view;
pub mod tokenizer;
pub mod workload;
