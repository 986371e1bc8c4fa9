//! The price book: comparison, models, changes, data.

use leptos::prelude::*;

use super::Program;
use crate::ui::{
    clock::Clock,
    data::PageData,
    pages::{model::ModelPage, not_found::NotFoundPage},
    ports::Ports,
    route::{Page, Route},
};

/// The program of `/compare/`.
pub const BOOK: Program = Program { provide, draw };

fn provide(data: &'static PageData, ports: Ports) {
    provide_context(Clock::new(data, ports));
}

fn draw(Route { locale, page }: Route) -> AnyView {
    match page {
        Page::Model(path) => view! { <ModelPage locale path/> }.into_any(),
        _ => view! { <NotFoundPage locale/> }.into_any(),
    }
}
