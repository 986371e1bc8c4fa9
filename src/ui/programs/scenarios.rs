//! What a month costs.

use leptos::prelude::*;

use super::Program;
use crate::ui::{
    clock::Clock,
    data::PageData,
    pages::{not_found::NotFoundPage, scenarios::ScenariosPage},
    ports::Ports,
    route::{Page, Route},
    scenario_state::ScenarioState,
};

/// The program of `/scenarios/`.
pub const SCENARIOS: Program = Program {
    extra: None,
    provide,
    draw,
};

fn provide(data: &'static PageData, _: &'static str, ports: Ports) {
    let clock = Clock::new(data, ports);
    provide_context(clock);
    provide_context(ScenarioState::new(data, clock));
}

fn draw(Route { locale, page }: Route) -> AnyView {
    match page {
        Page::Scenarios => view! { <ScenariosPage locale/> }.into_any(),
        _ => view! { <NotFoundPage locale/> }.into_any(),
    }
}
