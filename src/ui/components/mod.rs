//! Parts of pages: each draws values it is given.

pub mod cost_details;
pub mod cost_summary;
pub mod cost_table;
pub mod footer;
pub mod header;
pub mod link_notice;
pub mod model_picker;
pub mod result_bar;
pub mod share_bar;
pub mod tokenizer;
pub mod workload;
