//! What a month costs.

use leptos::prelude::*;

use super::Program;
use crate::ui::{
    data::PageData,
    pages::{not_found::NotFoundPage, scenarios::ScenariosPage},
    ports::Ports,
    route::{Page, Route},
    scenario_state::ScenarioState,
};

/// The program of `/scenarios/`.
pub const SCENARIOS: Program = Program { provide, draw };

fn provide(_: &'static PageData, _: &'static str, _: Ports) {
    provide_context(ScenarioState::new(expect_context(), expect_context()));
}

fn draw(Route { locale, page }: Route) -> AnyView {
    match page {
        Page::Scenarios => view! { <ScenariosPage locale/> }.into_any(),
        _ => view! { <NotFoundPage locale/> }.into_any(),
    }
}
