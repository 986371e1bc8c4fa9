//! Plans: what a month costs, and how it feels to pay for it.

use leptos::prelude::*;

use super::Program;
use crate::{
    billing::Platforms,
    ui::{
        clock::Clock,
        data::PageData,
        pages::{billing::BillingPage, not_found::NotFoundPage, scenarios::ScenariosPage},
        ports::Ports,
        route::{Page, Route},
        scenario_state::ScenarioState,
    },
};

/// The program of `/scenarios/` and `/billing/`.
pub const PLANS: Program = Program {
    extra: Some("billing.json"),
    provide,
    draw,
};

fn provide(data: &'static PageData, billing: &'static str, ports: Ports) {
    // Written by the builder of the same version: were it broken, the page would still show everything that needs no terms.
    let platforms = Platforms::from_bundle(billing).unwrap_or_default();
    provide_context::<&'static Platforms>(Box::leak(Box::new(platforms)));
    let clock = Clock::new(data, ports);
    provide_context(clock);
    provide_context(ScenarioState::new(data, clock));
}

fn draw(Route { locale, page }: Route) -> AnyView {
    match page {
        Page::Scenarios => view! { <ScenariosPage locale/> }.into_any(),
        Page::Billing => view! { <BillingPage locale/> }.into_any(),
        _ => view! { <NotFoundPage locale/> }.into_any(),
    }
}
