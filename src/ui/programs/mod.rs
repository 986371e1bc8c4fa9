//! The browser's programs. The site is several: each has wasm of its own, so that no page pays for the code of another.
//!
//! All draw the same frame ([`super::app::App`]) around pages of their own. A link within a program changes the page; a link to
//! another program loads it. What has to go along is in the address.

pub mod billing;
pub mod book;
pub mod models;
pub mod page;
pub mod scenarios;

use leptos::prelude::AnyView;

use super::{data::PageData, ports::Ports, route::Route};

/// What makes a program: its pages and what they share.
#[derive(Clone, Copy)]
pub struct Program {
    /// A file beside `page.json` that this program alone needs.
    pub extra: Option<&'static str>,
    /// Puts what the program's pages share into the context, once; given the extra file's text, empty where there is none.
    pub provide: fn(&'static PageData, &'static str, Ports),
    /// Draws the content of one of its pages.
    pub draw: fn(Route) -> AnyView,
}
