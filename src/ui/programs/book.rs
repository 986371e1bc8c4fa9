//! The comparison: the price book as one table.

use leptos::prelude::*;

use super::Program;
use crate::ui::{
    book_state::BookState,
    data::PageData,
    pages::{
        compare::{ComparePage, own::OwnBook},
        not_found::NotFoundPage,
    },
    ports::Ports,
    route::{Page, Route},
};

/// The program of `/compare/`.
pub const BOOK: Program = Program { provide, draw };

fn provide(data: &'static PageData, _: &'static str, ports: Ports) {
    let clock = expect_context();
    let state = BookState::new(data, clock);
    provide_context(state);
    provide_context(OwnBook::new(state, ports.device));
}

fn draw(Route { locale, page }: Route) -> AnyView {
    match page {
        Page::Compare => view! { <ComparePage locale/> }.into_any(),
        _ => view! { <NotFoundPage locale/> }.into_any(),
    }
}
