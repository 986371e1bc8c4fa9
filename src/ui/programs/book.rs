//! The comparison: the price book as one table.

use leptos::prelude::*;

use super::Program;
use crate::ui::{
    book_state::BookState,
    data::PageData,
    pages::{
        compare::{ComparePage, written},
        not_found::NotFoundPage,
    },
    ports::Ports,
    route::{Page, Route},
};

/// The program of `/compare/`.
pub const BOOK: Program = Program { provide, draw };

fn provide(data: &'static PageData, _: &'static str, _: Ports) {
    let (clock, prices) = (expect_context(), expect_context());
    provide_context(BookState::new(data, clock, prices));
}

fn draw(Route { locale, page }: Route) -> AnyView {
    match page {
        Page::Compare => view! { <ComparePage locale/> }.into_any(),
        Page::Pair(_) => written(Route { locale, page }),
        _ => view! { <NotFoundPage locale/> }.into_any(),
    }
}
