//! The interface: Leptos components that draw what the core works out, and calculate nothing themselves.

pub mod app;
pub mod book_state;
pub mod clock;
pub mod components;
pub mod cost_export;
pub mod cost_view;
pub mod data;
pub mod device_ports;
pub mod fit;
pub mod head;
pub mod kept;
pub mod keys;
pub mod pages;
pub mod parts;
pub mod ports;
pub mod programs;
pub mod route;
pub mod scenario_state;
pub mod shell;
pub mod state;
pub mod text_ports;
pub mod text_work;
pub mod token_rows;
pub mod tokenizer;
pub mod view;
