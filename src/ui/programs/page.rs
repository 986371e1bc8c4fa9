//! The calculator, and the page for a wrong address, which anybody may open first.

use leptos::prelude::*;

use super::Program;
use crate::ui::{
    data::PageData,
    pages::{calculator::CalculatorPage, not_found::NotFoundPage},
    ports::Ports,
    route::{Page, Route},
    state::CalculatorState,
    text_work::provide_text_work,
};

/// The program of `/`.
pub const PAGE: Program = Program { provide, draw };

fn provide(data: &'static PageData, _: &'static str, ports: Ports) {
    let state = CalculatorState::new(data, expect_context(), expect_context());
    provide_context(state);
    provide_text_work(state, ports);
}

fn draw(Route { locale, page }: Route) -> AnyView {
    match page {
        Page::Calculator => view! { <CalculatorPage locale/> }.into_any(),
        _ => view! { <NotFoundPage locale/> }.into_any(),
    }
}
