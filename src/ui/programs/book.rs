//! The price book: comparison, models, changes, data.

use leptos::prelude::*;

use super::Program;
use crate::ui::{
    book_state::BookState,
    clock::Clock,
    data::PageData,
    pages::{
        changes::ChangesPage,
        compare::{ComparePage, own::OwnBook},
        data_files::DataPage,
        model::ModelPage,
        not_found::NotFoundPage,
    },
    ports::Ports,
    route::{Page, Route},
};

/// The program of `/compare/`.
pub const BOOK: Program = Program {
    extra: None,
    provide,
    draw,
};

fn provide(data: &'static PageData, _: &'static str, ports: Ports) {
    let clock = Clock::new(data, ports);
    provide_context(clock);
    let state = BookState::new(data, clock);
    provide_context(state);
    provide_context(OwnBook::new(state, ports.device));
}

fn draw(Route { locale, page }: Route) -> AnyView {
    match page {
        Page::Compare => view! { <ComparePage locale/> }.into_any(),
        Page::Changes => view! { <ChangesPage locale/> }.into_any(),
        Page::Data => view! { <DataPage locale/> }.into_any(),
        Page::Model(path) => view! { <ModelPage locale path/> }.into_any(),
        _ => view! { <NotFoundPage locale/> }.into_any(),
    }
}
