//! The tools: each a part of the program that is loaded when one of its pages is opened, so that no page waits for the code of another.
//!
//! All draw inside the same frame ([`super::app::App`]). What a tool knows stays as long as the document: it is put into the app's
//! context when the tool comes, and the next visit to one of its pages finds it there.

pub mod about;
pub mod below;
pub mod billing;
pub mod book;
pub mod models;
pub mod page;
pub mod scenarios;
pub mod usage;

use leptos::prelude::AnyView;

use super::{data::PageData, ports::Ports, route::Route};

/// What makes a tool: its pages and what they share.
#[derive(Clone, Copy)]
pub struct Program {
    /// Puts what the tool's pages share into the context, once; given the text of [`ProgramId::data`](super::route::ProgramId::data),
    /// empty where there is none.
    pub provide: fn(&'static PageData, &'static str, Ports),
    /// Draws the content of one of its pages.
    pub draw: fn(Route) -> AnyView,
}
