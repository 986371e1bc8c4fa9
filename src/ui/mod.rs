//! The interface: Leptos components that draw what the core works out, and calculate nothing themselves.

pub mod app;
pub mod components;
pub mod cost_export;
pub mod data;
pub mod head;
pub mod pages;
pub mod ports;
pub mod route;
pub mod shell;
pub mod state;
pub mod view;
